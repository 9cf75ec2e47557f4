"""The way back from a number or a chart: its method, the rows behind it, and where each is from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from data_pipeline import methods
from data_pipeline.periods import format_date
from data_pipeline.snapshot import Row, RowId
from data_pipeline.statistics.results import SeriesResult, StatisticResult
from report.build import Build
from report.charts.frame import exact
from report.website.models import Download, Link
from report.website.pages.annexes import place_of
from report.website.shelf import Shelf, figure_address, trace_address
from report.website.trace_models import TraceMethod, TracePage, TraceRow, TraceRows

__all__ = ["trace_pages"]

_NUMBERS = ("value", "lower", "upper")
_LEFT_OUT = {"source_id"}


def trace_pages(build: Build, shelf: Shelf) -> list[TracePage]:
    """A page for each statistic and each chart that stands in a chapter."""
    made = [_statistic(build, shelf, s) for s in build.results.statistics.values()]
    made += [
        _chart(build, shelf, placed.id, placed.words, placed.anchor)
        for placed in build.manuscript.placed.values()
        if placed.kind == "chart"
    ]
    return made


def _statistic(build: Build, shelf: Shelf, result: StatisticResult) -> TracePage:
    line = shelf.statistic(result)
    address = trace_address(result.id)
    inputs = [i for i in result.inputs if i in build.results.statistics]
    return TracePage(
        page=shelf.page(
            address, result.label, f"Where the number {result.words} comes from.", "trace", "Trace"
        ),
        id=result.id,
        number=result.words,
        facts={
            "Interval": line.interval,
            "Period": line.period,
            "Area": line.geography,
            "Unrounded": f"{exact(result.value)} {result.unit.many}",
            "Status": line.status,
            "Note": result.note,
        },
        formula=result.formula,
        methods=_methods(result.method),
        inputs=tuple(
            Link(text=build.results.statistics[i].label, href=trace_address(i)) for i in inputs
        ),
        rows=_rows(build, shelf, result.rows),
        checks=_checks(build, shelf, result.rows),
        used_in=line.used_in,
        downloads=(_download(address),),
    )


def _chart(build: Build, shelf: Shelf, name: str, words: str, anchor: str) -> TracePage:
    series: SeriesResult = build.results.series[build.charts[name].series]
    headline = build.manuscript.charts[name].headline
    slug = build.manuscript.placed["chart", name].slug
    address = figure_address(name)
    return TracePage(
        page=shelf.page(address, headline, f"How {words} was made.", "trace", words),
        id=name,
        number="",
        facts={
            "Shown": series.label,
            "Area": series.geography,
            "Unit": series.unit.many,
            "Points": f"{len(series.points):,}",
            "Note": series.note,
        },
        formula=series.formula,
        methods=_methods(series.method),
        inputs=(),
        rows=_rows(build, shelf, series.rows),
        checks=_checks(build, shelf, series.rows),
        used_in=(Link(text=words, href=f"{slug}.html#{anchor}"),),
        downloads=(_download(address),),
    )


def _download(address: str) -> Download:
    href = address.removesuffix(".html") + ".json"
    return Download(text="This page, for machines", href=href, format="JSON-LD")


def _methods(names: str) -> tuple[TraceMethod, ...]:
    return tuple(
        TraceMethod(
            title=methods.FORMULAS[name].title,
            href=f"methods.html#{name}",
            formula=methods.FORMULAS[name].formula,
            place=place_of(name),
        )
        for name in filter(None, names.split(" and "))
        if name in methods.FORMULAS
    )


def _rows(build: Build, shelf: Shelf, used: Sequence[RowId]) -> tuple[TraceRows, ...]:
    """The rows behind a number, a table for each dataset, all columns that hold anything."""
    tables = []
    for name in sorted({row.dataset for row in used}):
        rows = [build.rows[r] for r in sorted(used) if r.dataset == name]
        earlier = build.vintages[name].earlier
        columns = [
            c
            for c in build.catalogue.datasets[name].columns
            if c not in _LEFT_OUT and any(_cell(row, c) for row in rows)
        ]
        tables.append(
            TraceRows(
                dataset=shelf.dataset_link(name),
                columns=tuple(columns),
                rows=tuple(_row(build, r, columns, earlier.get(r.id.line, ())) for r in rows),
            )
        )
    return tuple(tables)


def _row(build: Build, row: Row, columns: Sequence[str], earlier: Sequence[Row]) -> TraceRow:
    release = build.catalogue.releases[row.source_id]
    return TraceRow(
        line=row.id.line,
        cells=tuple(_cell(row, c) for c in columns),
        release=Link(text=release.title, href=release.url),
        about=f"{release.publisher}, {format_date(release.published)}, {release.licence}",
        earlier=tuple(
            f"{exact(old.value)}, {format_date(old.published)}"
            f" ({build.catalogue.releases[old.source_id].title})"
            for old in earlier
        ),
    )


def _cell(row: Row, column: str) -> str:
    return exact(getattr(row, column)) if column in _NUMBERS else row.cell(column)


def _checks(build: Build, shelf: Shelf, used: Iterable[RowId]) -> tuple[Link, ...]:
    outcomes = build.checks.result()
    links = []
    for name in sorted({row.dataset for row in used}):
        checks = outcomes.get(name, ())
        passed = sum(check.passed for check in checks)
        link = shelf.dataset_link(name)
        note = f"{passed} of {len(checks)} checks passed"
        links.append(Link(text=link.text, href=f"{link.href}#checks", note=note))
    return tuple(links)
