"""Check every dataset against its suite, beside the rest of the run.

Great Expectations takes seconds to import. It runs in a process of its own, started as soon as the
snapshots are read and awaited only when pages need its outcome; and only for datasets whose
snapshot, catalogue entry or suite changed since they were last checked.
"""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from data_pipeline.catalogue.records import Dataset
from data_pipeline.diagnostics import Fault
from data_pipeline.snapshot import Row
from data_pipeline.vintage import Vintage
from report.build import Build
from report.cache import code_digest, digest, tool_versions

if TYPE_CHECKING:
    from data_pipeline.validation import Check, Job

__all__ = ["validate"]

_CODE = ("data_pipeline/validation", "data_pipeline/snapshot.py", "data_pipeline/vintage.py")
_PATIENCE = 600


def validate(build: Build) -> None:
    """Start the checks; their outcome is awaited by whoever needs it."""
    suites: dict[str, str] = {}
    for name, dataset in build.catalogue.datasets.items():
        path = f"expectations/{name}.json"
        if build.project.has(path):
            suites[name] = build.project.text(path)
        else:
            fault = Fault("missing-suite", f"Dataset '{name}' has no suite '{path}'.")
            fault.hint = "Write one: what must always be true of this data?"
            build.diagnostics.add(fault.at(dataset.path))
    pool = ThreadPoolExecutor(1)
    build.checks = pool.submit(_outcomes, build, suites)
    pool.shutdown(wait=False)


def _outcomes(build: Build, suites: Mapping[str, str]) -> Mapping[str, tuple[Check, ...]]:
    from data_pipeline.validation import Job, dump, load  # noqa: PLC0415 - imports pandas

    keys = {
        name: _key(build.vintages[name], suites[name]) for name in suites if name in build.vintages
    }
    kept = {name: build.cache.get(key) for name, key in keys.items()}
    outcomes = {name: load(text.decode()) for name, text in kept.items() if text is not None}
    jobs = [
        Job(
            dataset=name,
            key=build.vintages[name].dataset.key,
            frame_csv=_frame(build.vintages[name].dataset, build.vintages[name].usable),
            suite_text=suites[name],
            suite_path=f"expectations/{name}.json",
        )
        for name in keys
        if kept[name] is None
    ]
    for name, checks in _run(build, jobs).items():
        build.cache.put(keys[name], dump(checks).encode())
        outcomes[name] = checks
    return {name: outcomes[name] for name in sorted(outcomes)}


def _key(vintage: Vintage, suite: str) -> str:
    dataset = vintage.dataset
    return digest(
        "validate", code_digest(*_CODE), tool_versions()["great-expectations"],
        dataset.snapshot.sha256, suite, dataset.key,
        [(c.where, c.expect) for c in dataset.corrections],
        [(row.id.line, row.published) for row in vintage.usable],
    )  # fmt: skip


def _run(build: Build, jobs: Sequence[Job]) -> dict[str, tuple[Check, ...]]:
    """Run the jobs in a process of their own, which may write nowhere but in the build's folder."""
    from data_pipeline.validation import decode_answer, encode_jobs  # noqa: PLC0415

    if not jobs:
        return {}
    home = build.cache.folder / "home"
    home.mkdir(parents=True, exist_ok=True)
    code = Path(__file__).parents[2]
    environment = {
        **os.environ,
        "HOME": str(home),
        "GX_ANALYTICS_ENABLED": "false",
        "PYTHONPATH": str(code),
    }
    process = subprocess.Popen(
        [sys.executable, "-m", "data_pipeline.validation"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        start_new_session=True,
    )
    build.run_beside(process)
    out, err = process.communicate(encode_jobs(jobs).encode(), timeout=_PATIENCE)
    if process.returncode:
        last = err.decode(errors="replace").strip().split("\n")[-1]
        raise Fault("validation-failed", f"The validation process stopped: {last}")
    answer = decode_answer(out.decode())
    build.diagnostics.extend(answer.diagnostics)
    return dict(answer.checks)


def _frame(dataset: Dataset, rows: Iterable[Row]) -> str:
    """The rows as the suites see them, as CSV: the snapshot's columns and three of ours."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    names = list(dataset.columns)
    writer.writerow([*names, "published", "months", "line"])
    for row in rows:
        cells = [_cell(row, name) for name in names]
        writer.writerow([*cells, row.published.isoformat(), row.period.months, row.id.line])
    return out.getvalue()


def _cell(row: Row, name: str) -> str:
    if name in {"value", "lower", "upper"}:
        number = getattr(row, name)
        return "" if number is None else repr(number)
    return row.cell(name)
