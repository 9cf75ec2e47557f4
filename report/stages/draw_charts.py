"""Draw every chart, or take from the cache those whose series and words did not change."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault
from report.build import Build
from report.cache import code_digest, digest, tool_versions
from report.charts.draw import Drawing, Job, draw_many
from report.charts.fit import check_fit
from report.sources import credit_text, credits_of
from report.website.records import table_from_json

if TYPE_CHECKING:
    from report.charts.contract import Chart

__all__ = ["draw_charts"]

_TOOLS = ("altair", "vl-convert-python", "font-source-sans-pro")


def draw_charts(build: Build) -> None:
    """Fill in the drawings of all charts that stand in a chapter.

    Raises:
        Stopped: A series does not suit the form it is to be drawn in.
    """
    placed = [c for c in build.charts.values() if ("chart", c.id) in build.manuscript.placed]
    jobs = {chart.id: _job(build, chart) for chart in placed}
    for name, job in jobs.items():
        try:
            check_fit(job.chart, job.series)
        except Fault as fault:
            build.diagnostics.add(fault.at(*build.chart_places[name]))
    build.stop_on_errors()
    recipe = _recipe(build)
    keys = {name: digest("chart", recipe, repr(job)) for name, job in jobs.items()}
    kept = {name: build.cache.get(key) for name, key in keys.items()}
    missing = [name for name, entry in kept.items() if entry is None]
    drawings = {name: _load(entry) for name, entry in kept.items() if entry is not None}
    for drawing in draw_many(jobs[name] for name in missing):
        build.cache.put(keys[drawing.id], json.dumps(asdict(drawing)).encode())
        drawings[drawing.id] = drawing
    build.drawings = {name: drawings[name] for name in jobs}


def _job(build: Build, chart: Chart) -> Job:
    words = build.manuscript.charts[chart.id]
    series = build.results.series[chart.series]
    return Job(
        chart=chart,
        series=series,
        headline=words.headline,
        subtitle=words.subtitle,
        note=words.note,
        source=credit_text(credits_of(series.rows, build.rows, build.catalogue)),
    )


def _recipe(build: Build) -> str:
    versions = tool_versions()
    return digest(
        code_digest(
            "report/charts", "report/tables", "report/fonts.py", without=build.chart_modules
        ),
        [versions[tool] for tool in _TOOLS],
    )


def _load(entry: bytes) -> Drawing:
    fields = json.loads(entry)
    table = table_from_json(fields["table"])
    return Drawing(**{**fields, "notes": tuple(fields["notes"]), "table": table})
