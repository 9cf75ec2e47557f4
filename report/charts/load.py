"""Collect the charts of a project: every module of its charts folder that lists any."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.statistics.load import id_lines, run_module
from report.charts.contract import Chart
from report.tables.contract import Table

__all__ = ["Place", "collect", "load_charts"]

Place = tuple[str, int]
_Listed = TypeVar("_Listed", Chart, Table)


def load_charts(
    sources: Mapping[str, str],
) -> tuple[Mapping[str, Chart], Mapping[str, Place], list[Diagnostic]]:
    """Read charts from the text of modules, by their path in the project.

    Returns:
        The charts by id, the path and line where each was written, and what was wrong.
    """
    return collect(sources, "CHARTS", Chart)


def collect(
    sources: Mapping[str, str], name: str, kind: type[_Listed]
) -> tuple[Mapping[str, _Listed], Mapping[str, Place], list[Diagnostic]]:
    """Read what modules list under a name.

    A module that is part of the machinery lists nothing, and costs nothing: it is not run.
    """
    found: dict[str, _Listed] = {}
    places: dict[str, Place] = {}
    faults: list[Diagnostic] = []
    for path in sorted(sources):
        if not _lists(sources[path], name) or Path(path).name.startswith("__"):
            continue
        names, wrong = run_module(sources[path], path)
        faults += wrong
        if wrong:
            continue
        lines = id_lines(sources[path])
        for record in _records(names, name, kind):
            place = (path, lines.get(record.id, 1))
            if record.id in places:
                faults.append(_twice(record.id, places[record.id]).at(*place))
                continue
            found[record.id], places[record.id] = record, place
    return found, places, faults


def _lists(source: str, name: str) -> bool:
    """Whether a module's text assigns the name at its left edge."""
    return any(
        line.startswith((f"{name} ", f"{name}:", f"{name}=")) for line in source.splitlines()
    )


def _records(names: Mapping[str, object], name: str, kind: type[_Listed]) -> list[_Listed]:
    value = names.get(name, ())
    listed = value if isinstance(value, (tuple, list)) else ()
    return [record for record in listed if isinstance(record, kind)]


def _twice(identifier: str, first: Place) -> Fault:
    return Fault(
        "duplicate-id",
        f"'{identifier}' is defined twice.",
        hint=f"It is first defined at {first[0]}:{first[1]}.",
    )
