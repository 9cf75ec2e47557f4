"""The report for machines: statistics and recommendations as JSON and CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence

from data_pipeline.statistics.results import StatisticResult
from report.build import Build
from report.prose.escape import csv_cell
from report.website.models import RecommendationEntry
from report.website.shelf import plain_text

__all__ = ["export_files"]


def export_files(build: Build, entries: Sequence[RecommendationEntry]) -> dict[str, bytes]:
    """The files, by address."""
    statistics = [_statistic(build, s) for s in build.results.statistics.values()]
    recommendations = [_recommendation(entry) for entry in entries]
    edition = {"edition": build.edition.year, "version": build.edition.version,
               "data_as_at": build.edition.data_as_at.isoformat()}  # fmt: skip
    return {
        "statistics.json": _json({**edition, "statistics": statistics}),
        "statistics.csv": _csv(statistics),
        "recommendations.json": _json({**edition, "recommendations": recommendations}),
        "recommendations.csv": _csv(recommendations),
    }


def _statistic(build: Build, result: StatisticResult) -> dict[str, object]:
    return {
        "id": result.id,
        "label": result.label,
        "value": result.value,
        "lower": result.lower,
        "upper": result.upper,
        "printed": result.text,
        "unit": result.unit.many,
        "period_start": result.period.start.isoformat(),
        "period_end": result.period.end.isoformat(),
        "geography": result.geography,
        "status": result.status,
        "method": result.method or "as published",
        "interval": result.interval_method,
        "formula": result.formula,
        "rows": [str(row) for row in result.rows],
        "releases": sorted({build.rows[row].source_id for row in result.rows}),
        "note": result.note,
    }


def _recommendation(entry: RecommendationEntry) -> dict[str, object]:
    return {
        "id": entry.id,
        "number": entry.number,
        "title": entry.title,
        "action": plain_text(entry.action_html),
        "why": plain_text(entry.why_html),
        "settings": list(entry.settings),
        "groups": list(entry.groups),
        "barriers": list(entry.barriers),
        "owners": list(entry.owners),
        "needs_health_and_justice": entry.joint,
        "evidence": [line.id for line in entry.evidence],
        "progress": entry.progress.id if entry.progress else "",
        "chapter": entry.chapter.href,
        "status": entry.status,
    }


def _json(data: Mapping[str, object]) -> bytes:
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def _csv(entries: Iterable[Mapping[str, object]]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for number, entry in enumerate(entries):
        if not number:
            writer.writerow(entry)
        writer.writerow([_cell(value) for value in entry.values()])
    return out.getvalue().encode()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return csv_cell("; ".join(map(str, value)))
    return csv_cell(value) if isinstance(value, str) else repr(value)
