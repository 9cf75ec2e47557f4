"""Collect the definitions of a project: every module of its statistics folder that has any.

Modules are run from the project's own folder, so that a small report in another folder can define
its own statistics in the same words.
"""

from __future__ import annotations

import ast
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.statistics.define import Series, Statistic

__all__ = ["Definitions", "load_definitions", "run_module"]

_MACHINERY = {"__init__", "define", "evaluate", "load", "operands", "results", "select", "series"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Definitions:
    """All definitions by id, with the place each was written: path and line."""

    statistics: Mapping[str, Statistic] = field(default_factory=dict)
    series: Mapping[str, Series] = field(default_factory=dict)
    places: Mapping[str, tuple[str, int]] = field(default_factory=dict)


def load_definitions(sources: Mapping[str, str]) -> tuple[Definitions, list[Diagnostic]]:
    """Read definitions from the text of modules, by their path in the project."""
    statistics: dict[str, Statistic] = {}
    series: dict[str, Series] = {}
    places: dict[str, tuple[str, int]] = {}
    found: list[Diagnostic] = []
    for path in sorted(sources):
        if Path(path).stem in _MACHINERY:
            continue
        names, faults = run_module(sources[path], path)
        found += faults
        if faults:
            continue
        lines = id_lines(sources[path])
        for definition in (*_tuple(names, "STATISTICS"), *_tuple(names, "SERIES")):
            if not isinstance(definition, (Statistic, Series)):
                continue
            place = (path, lines.get(definition.id, 1))
            if definition.id in places:
                first = ":".join(map(str, places[definition.id]))
                fault = Fault("duplicate-id", f"'{definition.id}' is defined twice.")
                fault.hint = f"It is first defined at {first}."
                found.append(fault.at(*place))
                continue
            places[definition.id] = place
            if isinstance(definition, Statistic):
                statistics[definition.id] = definition
            else:
                series[definition.id] = definition
    return Definitions(statistics=statistics, series=series, places=places), found


def run_module(source: str, path: str) -> tuple[dict[str, object], list[Diagnostic]]:
    """Run the text of a definitions module.

    Returns:
        Its names, and a diagnostic at the line where it failed, if it did.
    """
    names: dict[str, object] = {"__name__": path.removesuffix(".py").replace("/", ".")}
    try:
        exec(compile(source, path, "exec"), names)  # noqa: S102 - the project's own module
    except SyntaxError as error:
        fault = Fault("bad-module", f"This is not valid Python: {error.msg}.")
        return {}, [fault.at(path, error.lineno or 0, error.offset or 0)]
    except Exception as error:  # noqa: BLE001 - whatever it raises is its author's to see
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == path]
        line = frames[-1].lineno or 0 if frames else 0
        fault = Fault("bad-module", f"{type(error).__name__}: {error}.")
        return {}, [fault.at(path, line)]
    return names, []


def id_lines(source: str) -> dict[str, int]:
    """The line of each `id="…"` in a module's text."""
    return {
        keyword.value.value: node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "id"
        and isinstance(keyword.value, ast.Constant)
        and isinstance(keyword.value.value, str)
    }


def _tuple(names: Mapping[str, object], key: str) -> tuple[object, ...]:
    value = names.get(key, ())
    return tuple(value) if isinstance(value, (tuple, list)) else ()
