"""The trace of a number or a chart for machines: JSON-LD in the words of schema.org and PROV."""

from __future__ import annotations

import json

from data_pipeline.snapshot import Row
from data_pipeline.statistics.results import SeriesResult, StatisticResult
from report.build import Build
from report.charts.frame import exact
from report.website.shelf import figure_address, trace_address

__all__ = ["linked_files"]

_CONTEXT = {"@vocab": "https://schema.org/", "prov": "http://www.w3.org/ns/prov#"}


def linked_files(build: Build) -> dict[str, bytes]:
    """A file beside each page of the trace."""
    files = {trace_address(s.id): _observation(build, s) for s in build.results.statistics.values()}
    for placed in build.manuscript.placed.values():
        if placed.kind == "chart":
            series = build.results.series[build.charts[placed.id].series]
            files[figure_address(placed.id)] = _dataset(build, placed.id, series)
    return {address.removesuffix(".html") + ".json": _json(data) for address, data in files.items()}


def _observation(build: Build, result: StatisticResult) -> dict[str, object]:
    return {
        "@context": _CONTEXT,
        "@type": ["Observation", "prov:Entity"],
        "identifier": result.id,
        "name": result.label,
        "value": result.value,
        "unitText": result.unit.many,
        "observationPeriod": f"{result.period.start}/{result.period.end}",
        "observationAbout": result.geography,
        "measurementTechnique": result.formula,
        "prov:wasDerivedFrom": [_row(build, build.rows[row]) for row in result.rows],
    }


def _dataset(build: Build, name: str, series: SeriesResult) -> dict[str, object]:
    return {
        "@context": _CONTEXT,
        "@type": ["Dataset", "prov:Entity"],
        "identifier": name,
        "name": build.manuscript.charts[name].headline,
        "description": series.label,
        "spatialCoverage": series.geography,
        "variableMeasured": series.unit.many,
        "measurementTechnique": series.formula,
        "prov:wasDerivedFrom": [_row(build, build.rows[row]) for row in series.rows],
    }


def _row(build: Build, row: Row) -> dict[str, object]:
    release = build.catalogue.releases[row.source_id]
    return {
        "@type": "prov:Entity",
        "identifier": str(row.id),
        "value": exact(row.value),
        "prov:hadPrimarySource": {
            "@type": "Dataset",
            "name": release.title,
            "publisher": release.publisher,
            "datePublished": release.published.isoformat(),
            "url": release.url,
            "license": release.licence,
        },
    }


def _json(data: dict[str, object]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()
