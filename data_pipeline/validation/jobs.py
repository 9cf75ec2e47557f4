"""Validation takes seconds and needs no other part of a build, so it can run beside the rest.

A job is one dataset as texts, an answer is checks and mistakes as texts: both pass through a pipe
to `python -m data_pipeline.validation` without any object being pickled.
"""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from data_pipeline.diagnostics import Diagnostic, Severity
from data_pipeline.validation import engine
from data_pipeline.validation.checks import as_check, validate
from data_pipeline.validation.records import Check, Job, SuiteError
from data_pipeline.validation.views import read_frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = [
    "Answer",
    "answer",
    "decode_answer",
    "decode_jobs",
    "encode_answer",
    "encode_jobs",
    "run_jobs",
]

_Part: TypeAlias = tuple[tuple[Check, ...], tuple[Diagnostic, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The checks of each dataset whose suite could be run, and the mistakes of the others."""

    checks: Mapping[str, tuple[Check, ...]]
    diagnostics: tuple[Diagnostic, ...]


def run_jobs(jobs: Sequence[Job]) -> dict[str, tuple[Check, ...]]:
    """Validate each dataset, in this process.

    Raises:
        SuiteError: With the mistakes of every suite that has some.
    """
    result = answer(jobs)
    if result.diagnostics:
        paths = ", ".join(dict.fromkeys(d.path for d in result.diagnostics))
        raise SuiteError(paths, result.diagnostics)
    return dict(result.checks)


def answer(jobs: Sequence[Job], *, processes: int = 1) -> Answer:
    """Validate each dataset, over several processes where that is asked for.

    The processes are forks, so that each has the library without importing it again: ask for
    more than one only in a process that runs no threads, on a system that can fork.
    """
    if processes > 1 and len(jobs) > 1:
        parts = _in_parallel(jobs, processes)
    else:
        parts = [_part(job) for job in jobs]
    by_dataset = {job.dataset: part for job, part in zip(jobs, parts, strict=True)}
    return Answer(
        checks={name: by_dataset[name][0] for name in sorted(by_dataset) if by_dataset[name][0]},
        diagnostics=tuple(d for _, diagnostics in parts for d in diagnostics),
    )


def encode_jobs(jobs: Iterable[Job]) -> str:
    """Jobs as JSON, for the process's standard input."""
    return json.dumps([asdict(job) for job in jobs], ensure_ascii=False)


def decode_jobs(text: str) -> tuple[Job, ...]:
    """The jobs that `encode_jobs` wrote."""
    return tuple(Job(**{**job, "key": tuple(job["key"])}) for job in json.loads(text))


def encode_answer(result: Answer) -> str:
    """An answer as JSON with sorted keys: equal answers give equal bytes."""
    return json.dumps(asdict(result), ensure_ascii=False, sort_keys=True)


def decode_answer(text: str) -> Answer:
    """The answer that `encode_answer` wrote."""
    value = json.loads(text)
    return Answer(
        checks={name: tuple(map(as_check, found)) for name, found in value["checks"].items()},
        diagnostics=tuple(map(_as_diagnostic, value["diagnostics"])),
    )


def _in_parallel(jobs: Sequence[Job], processes: int) -> list[_Part]:
    """The longest jobs first, so that no process is left with a long one at the end."""
    engine.start()
    order = sorted(range(len(jobs)), key=lambda i: -len(jobs[i].suite_text))
    with ProcessPoolExecutor(processes, multiprocessing.get_context("fork")) as pool:
        found = pool.map(_part, [jobs[i] for i in order])
        parts = dict(zip(order, found, strict=True))
    return [parts[i] for i in range(len(jobs))]


def _part(job: Job) -> _Part:
    frame = read_frame(job.frame_csv)
    try:
        checks = validate(
            job.dataset, frame, job.suite_text, suite_path=job.suite_path, key=job.key
        )
    except SuiteError as error:
        return (), error.diagnostics
    return checks, ()


def _as_diagnostic(value: dict[str, Any]) -> Diagnostic:
    return Diagnostic(**{**value, "severity": Severity(value["severity"])})
