"""Bring the texts together: every call resolved, every claim tested, every figure numbered."""

from __future__ import annotations

import json
from dataclasses import asdict

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from report.build import Build
from report.cache import code_digest, digest
from report.charts.load import load_charts
from report.manuscript.assemble import assemble
from report.manuscript.bibliography import Bibliography, Entry, read_bibliography
from report.manuscript.typed_words import check_typed_words
from report.register import register_of
from report.tables.load import load_tables

__all__ = ["assemble_chapters"]

_BIB = "chapters/references.bib"


def assemble_chapters(build: Build) -> None:
    """Fill in charts, tables, bibliography, register and manuscript.

    Raises:
        Stopped: Anything found so far is an error: nothing is drawn or rendered from a mistake.
    """
    project = build.project
    build.charts, build.chart_places, found = load_charts(project.texts("report/charts", "*.py"))
    build.diagnostics.extend(found)
    build.chart_modules = frozenset(path for path, _ in build.chart_places.values())
    build.tables, table_places, found = load_tables(project.texts("report/tables", "*.py"))
    build.diagnostics.extend(found)
    places = {("chart", n): p for n, p in build.chart_places.items()}
    places |= {("table", n): p for n, p in table_places.items()}
    build.diagnostics.extend(_series_missing(build, places))
    build.bibliography = _bibliography(build)
    build.register = register_of(
        build.catalogue, build.vintages, build.edition.data_as_at, _checks(build)
    )
    build.manuscript, found = assemble(
        build.edition,
        build.results,
        build.charts,
        build.tables,
        build.bibliography,
        places,
        build.register,
    )
    build.diagnostics.extend(found)
    build.diagnostics.extend(
        check_typed_words(build.edition, build.manuscript, build.results, project.text)
    )
    build.stop_on_errors()


def _series_missing(
    build: Build, places: dict[tuple[str, str], tuple[str, int]]
) -> list[Diagnostic]:
    known = build.results.series
    owners = [("chart", c.id, c.series) for c in build.charts.values()]
    owners += [("table", t.id, t.series) for t in build.tables.values()]
    return [
        Fault(
            "unknown-series",
            f"{kind} '{name}' shows the series '{series}', which does not exist.",
            hint=did_you_mean(series, known),
        ).at(*places[kind, name])
        for kind, name, series in owners
        if series not in known
    ]


def _checks(build: Build) -> int:
    """How many expectations the datasets have; a suite that is wrong is reported by its reader."""
    try:
        suites = [json.loads(t) for t in build.project.texts("expectations", "*.json").values()]
        return sum(len(suite["expectations"]) for file in suites for suite in file["suites"])
    except (ValueError, KeyError, TypeError):
        return 0


def _bibliography(build: Build) -> Bibliography:
    """The references, from the cache when the file is as it was."""
    text = build.edition.references
    key = digest("bibliography", code_digest("report/manuscript/bibliography.py"), text)
    kept = build.cache.get(key)
    if kept is not None:
        entries = [Entry(**entry) for entry in json.loads(kept)]
        return Bibliography(entries={entry.key: entry for entry in entries})
    bibliography, found = read_bibliography(text, path=_BIB)
    build.diagnostics.extend(found)
    if not found:
        entries_json = json.dumps([asdict(e) for e in bibliography.entries.values()])
        build.cache.put(key, entries_json.encode())
    return bibliography
