"""The data of a chart as a file to take away: exact values, one row per point."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from report.charts.frame import FrameRow, exact

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult

__all__ = ["csv_of", "safe"]

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_AFTER = ("value", "lower", "upper", "unit", "status", "note")


def csv_of(series: SeriesResult, rows: Sequence[FrameRow]) -> str:
    """The rows as CSV: values are not rounded, and text cannot be run as a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    labels = [series.dimension_labels.get(name, name) for name in series.dimensions]
    writer.writerow(["period", "period_start", "period_end", *map(safe, labels), *_AFTER])
    for row in rows:
        writer.writerow(
            [
                safe(row.period.label),
                row.period.start.isoformat(),
                row.period.end.isoformat(),
                *map(safe, row.labels),
                exact(row.value),
                exact(row.lower),
                exact(row.upper),
                safe(series.unit.many),
                safe(row.status),
                safe(row.note),
            ]
        )
    return out.getvalue()


def safe(text: str) -> str:
    """Text that a spreadsheet will show and not run."""
    return f"'{text}" if text.startswith(_FORMULA) else text
