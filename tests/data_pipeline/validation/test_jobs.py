"""Jobs and answers pass as texts, here or in a process that leaves nothing behind."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from data_pipeline.validation import (
    Job,
    SuiteError,
    answer,
    decode_answer,
    decode_jobs,
    encode_answer,
    encode_jobs,
    run_jobs,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pandas as pd


SETTINGS = """
import os, warnings
from data_pipeline.validation import engine
settings = lambda: (list(warnings.filters), warnings.showwarning)
before = settings()
engine.start()
print(settings() == before, os.environ["GX_ANALYTICS_ENABLED"] != "false")
"""


@pytest.fixture
def job(frame: Callable[..., pd.DataFrame], suite: Callable[..., str], key: tuple[str, ...]) -> Job:
    kwargs = {"column": "value", "max_value": 10}
    return Job(
        dataset="self_harm",
        key=key,
        frame_csv=frame({}, {"value": 11}).to_csv(index=False),
        suite_text=suite("expect_column_values_to_be_between", kwargs),
        suite_path="expectations/self_harm.json",
    )


@pytest.fixture
def broken(job: Job) -> Job:
    return replace(job, dataset="deaths", suite_text="{", suite_path="expectations/deaths.json")


class TestHere:
    def test_each_dataset_has_its_checks(self, job: Job) -> None:
        (found,) = run_jobs([job])["self_harm"]

        assert found.examples == ("line 3: value 11 (measure incidents, 2018-12-31)",)

    def test_mistakes_of_one_suite_do_not_stop_the_others(self, job: Job, broken: Job) -> None:
        result = answer([broken, job])

        assert list(result.checks) == ["self_harm"]
        assert [d.path for d in result.diagnostics] == ["expectations/deaths.json"]

    def test_mistakes_are_raised_where_nobody_collects_them(self, job: Job, broken: Job) -> None:
        with pytest.raises(SuiteError, match="deaths"):
            run_jobs([job, broken])

    def test_answers_are_sorted_by_dataset(self, job: Job) -> None:
        text = job.suite_text.replace("self_harm", "deaths")
        other = replace(job, dataset="deaths", suite_text=text)

        assert encode_answer(answer([job, other])) == encode_answer(answer([other, job]))

    def test_jobs_survive_the_pipe(self, job: Job) -> None:
        assert decode_jobs(encode_jobs([job])) == (job,)

    def test_answers_survive_the_pipe(self, job: Job, broken: Job) -> None:
        result = answer([job, broken])

        assert decode_answer(encode_answer(result)) == result


class TestProcess:
    @pytest.fixture
    def run(self, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
        """Run Python with an empty home, a place of its own and every warning an error."""
        home = tmp_path / "home"
        home.mkdir()
        places = dict.fromkeys(["HOME", "USERPROFILE", "TMPDIR"], str(home))
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "GX_"))}

        def start(*arguments: str, text: str = "") -> subprocess.CompletedProcess[str]:
            return subprocess.run(
                [sys.executable, "-W", "error", *arguments],
                input=text,
                capture_output=True,
                encoding="utf-8",
                env={**kept, **places},
                cwd=home,
                check=False,
                timeout=300,
            )

        return start

    def test_answers_as_here_and_leaves_nothing_behind(
        self,
        job: Job,
        broken: Job,
        run: Callable[..., subprocess.CompletedProcess[str]],
        tmp_path: Path,
    ) -> None:
        text = job.suite_text.replace("self_harm", "naïve")
        jobs = [job, broken, replace(job, dataset="naïve", suite_text=text)]
        done = run("-m", "data_pipeline.validation", text=encode_jobs(jobs))

        assert (done.returncode, done.stderr) == (0, "")
        assert decode_answer(done.stdout) == answer(jobs)
        assert list((tmp_path / "home").iterdir()) == []

    def test_the_library_leaves_warnings_as_they_were(
        self, run: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        done = run("-c", SETTINGS)

        assert (done.stdout, done.stderr) == ("True False\n", "")

    def test_the_library_is_not_imported_before_it_is_needed(
        self, run: Callable[..., subprocess.CompletedProcess[str]]
    ) -> None:
        done = run(
            "-c",
            "import sys, data_pipeline.validation; print('great_expectations' in sys.modules)",
        )

        assert (done.stdout, done.stderr) == ("False\n", "")
