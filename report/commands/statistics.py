"""`hjreport stat`: what the report knows, and where each number comes from."""

from __future__ import annotations

from pathlib import Path

from data_pipeline.diagnostics import Diagnostics, Fault, did_you_mean
from data_pipeline.snapshot import Row
from data_pipeline.statistics.results import SeriesResult, StatisticResult
from report.build import Build, Stopped, open_build
from report.stages.compute_statistics import compute_statistics
from report.stages.load_edition import load_edition
from report.stages.read_snapshots import read_snapshots

__all__ = ["list_results", "show_result"]


def _computed(folder: Path) -> Build:
    build = open_build(folder)
    try:
        load_edition(build)
        read_snapshots(build)
        compute_statistics(build)
    except Stopped:
        pass
    return build


def list_results(folder: Path, words: tuple[str, ...]) -> tuple[Diagnostics, str]:
    """Every statistic and series that has all the words in its id or label."""
    build = _computed(folder)
    results = build.results
    lines = [
        f"{s.id}  =  {s.words}  [{s.period.label}; {s.geography}]  {s.label}"
        for s in results.statistics.values()
    ]
    lines += [
        f"{s.id}  :  series of {len(s.points)} points"
        f"{' by ' + ', '.join(s.dimensions) if s.dimensions else ''}"
        f" {_group_words(s)}  {s.label}"
        for s in results.series.values()
    ]
    wanted = [line for line in lines if all(w.lower() in line.lower() for w in words)]
    return build.diagnostics, "\n".join(sorted(wanted))


def show_result(folder: Path, name: str) -> tuple[Diagnostics, str]:
    """All that is known of one statistic or series."""
    build = _computed(folder)
    results = build.results
    if name in results.statistics:
        return build.diagnostics, _statistic(build, results.statistics[name])
    if name in results.series:
        return build.diagnostics, _series(results.series[name])
    known = [*results.statistics, *results.series]
    fault = Fault("unknown-statistic", f"no statistic is named '{name}'.")
    fault.hint = did_you_mean(name, known)
    build.diagnostics.add(fault.at("data_pipeline/statistics"))
    return build.diagnostics, ""


def _group_words(series: SeriesResult) -> str:
    groups = [group for group in series.groups if group]
    return f"({', '.join(groups)})" if groups else ""


def _statistic(build: Build, result: StatisticResult) -> str:
    lines = [
        f"{result.label}",
        f"  {result.words}" + (f" ({result.interval})" if result.interval else ""),
        f"  exactly {result.value!r}, {result.unit.many}",
        f"  {result.period.label}; {result.geography}; {result.status}",
        f"  = {result.formula}",
    ]
    if result.interval_method:
        lines.append(f"  interval: {result.interval_method}")
    lines += ["  from:"] + [f"    {_row(build, build.rows[row])}" for row in result.rows]
    return "\n".join(lines)


def _row(build: Build, row: Row) -> str:
    release = build.catalogue.releases[row.source_id]
    return f"{row.id}  {row.value:g}  {release.publisher}, {release.title} ({release.published})"


def _series(series: SeriesResult) -> str:
    lines = [f"{series.label} [{series.geography}], {series.unit.many}"]
    lines += [
        f"  {' '.join(p.keys):24} {p.period.label:24} {series.text(p.value)}" for p in series.points
    ]
    return "\n".join(lines + [f"  break at {b.at}: {b.reason}" for b in series.breaks])
