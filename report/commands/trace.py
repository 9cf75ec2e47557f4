"""`hjreport trace`: from a number back to its published rows, and on to where it is used."""

from __future__ import annotations

from pathlib import Path

from data_pipeline.diagnostics import Diagnostics, Fault, did_you_mean
from data_pipeline.snapshot import RowId
from report.build import Build, open_build
from report.run import CHECKING, run

__all__ = ["trace_result"]


def trace_result(folder: Path, name: str) -> tuple[Diagnostics, str]:
    """Value, formula, rows with their releases and earlier vintages, and the pages that use it."""
    build = open_build(folder)
    run(build, CHECKING, lambda _: None)
    results = build.results
    if name in results.statistics:
        result = results.statistics[name]
        interval = f" ({result.interval})" if result.interval else ""
        lines = [f"{result.label}: {result.words}{interval}"]
        lines.append(f"  {result.period.label}; {result.geography}; exactly {result.value!r}")
        formula, rows = result.formula, result.rows
    elif name in results.series:
        series = results.series[name]
        lines = [f"{series.label}: {len(series.points)} points", f"  {series.geography}"]
        formula, rows = series.formula, series.rows
    else:
        fault = Fault("unknown-statistic", f"no statistic or series is named '{name}'.")
        fault.hint = did_you_mean(name, [*results.statistics, *results.series])
        build.diagnostics.add(fault.at("data_pipeline/statistics"))
        return build.diagnostics, ""
    lines += [f"  = {formula}", "  from:"]
    lines += [line for row in rows for line in _row(build, row)]
    pages = build.manuscript.uses.get(name, ()) if hasattr(build, "manuscript") else ()
    lines.append(f"  used in: {', '.join(pages) or 'no page'}")
    return build.diagnostics, "\n".join(lines)


def _row(build: Build, row_id: RowId) -> list[str]:
    """A row with its release, and under it the older values that it replaced."""
    lines = []
    older = build.vintages[row_id.dataset].earlier.get(row_id.line, ())
    for row, word in ((build.rows[row_id], ""), *((old, "earlier: ") for old in older)):
        release = build.catalogue.releases[row.source_id]
        about = f"{release.publisher}, {release.title} ({release.published}), {release.licence}"
        lines.append(f"    {word}{row.id}  {row.value:g}  {about}  {release.url}")
    return lines
