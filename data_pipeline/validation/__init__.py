"""A wrong row should stop a build, and say which row it is.

What a dataset must be is written as Great Expectations suites, one file per dataset.
This package runs them and turns the outcome into records that are the same on every run.
It reads no files: callers pass frames and texts.
"""

from __future__ import annotations

from data_pipeline.validation.checks import diagnose, dump, load, validate
from data_pipeline.validation.jobs import (
    Answer,
    answer,
    decode_answer,
    decode_jobs,
    encode_answer,
    encode_jobs,
    run_jobs,
)
from data_pipeline.validation.records import Check, Job, SuiteError
from data_pipeline.validation.suites import read_suites

__all__ = [
    "Answer",
    "Check",
    "Job",
    "SuiteError",
    "answer",
    "decode_answer",
    "decode_jobs",
    "diagnose",
    "dump",
    "encode_answer",
    "encode_jobs",
    "load",
    "read_suites",
    "run_jobs",
    "validate",
]
