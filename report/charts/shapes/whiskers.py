"""Intervals on bars: a dark line on a pale one, so that it shows on the bar and off it."""

from __future__ import annotations

from collections.abc import Iterable

from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, rules
from report.charts.theme import INTERVAL, TEXT

__all__ = ["whiskers"]


def whiskers(canvas: Canvas, spans: Iterable[Item]) -> list[Layer]:
    """Draw each span (`x`, `y`, `x2`, `y2`) as an interval."""
    found = list(spans)
    return [
        rules(canvas, [{**span, "colour": INTERVAL} for span in found], width=5),
        rules(canvas, [{**span, "colour": TEXT} for span in found], width=1.5),
    ]
