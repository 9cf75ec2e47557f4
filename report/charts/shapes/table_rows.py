"""Labels of categories down the side of a chart, or above each row where a phone has no room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report.charts.measure import text_width, widest, wrap
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, rules, words
from report.charts.theme import AXIS, LINE_HEIGHT, TEXT, Size

__all__ = ["Rows", "baseline", "lay_rows", "row_labels"]

_BESIDE_WIDE = 230
_BESIDE_NARROW = 104
_GAP = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Where each category's row is, in pixels from the top of the plotting area.

    `middles` are the middles of the marks; `labels` the middles of the labels.
    """

    lines: tuple[tuple[str, ...], ...]
    middles: tuple[float, ...]
    labels: tuple[float, ...]
    above: bool
    margin: float
    height: float
    thickness: float


def lay_rows(names: Sequence[str], size: Size, thickness: float, gap: float = 9) -> Rows:
    """Give each category a row as high as its label or its marks need.

    Args:
        names: The categories' labels, from the top.
        size: The drawing's size.
        thickness: The height of the marks of one category.
        gap: The space between rows.
    """
    room = _BESIDE_NARROW if size.is_narrow else _BESIDE_WIDE
    above = size.is_narrow and any(text_width(name) > room for name in names)
    lines = tuple(wrap(name, size.width - 16 if above else room) for name in names)
    middles: list[float] = []
    labels: list[float] = []
    edge = 0.0
    for text in lines:
        high = LINE_HEIGHT * len(text)
        if above:
            labels.append(edge + high / 2)
            middles.append(edge + high + 3 + thickness / 2)
            edge += high + 3 + thickness + gap + 3
        else:
            step = max(high, thickness) + gap
            labels.append(edge + step / 2)
            middles.append(edge + step / 2)
            edge += step
    margin = 0 if above else round(max(widest(text) for text in lines)) + _GAP
    return Rows(
        lines=lines,
        middles=tuple(middles),
        labels=tuple(labels),
        above=above,
        margin=margin,
        height=edge,
        thickness=thickness,
    )


def baseline(canvas: Canvas, rows: Rows) -> Layer:
    """The line at zero that bars start from; it leaves room for labels that are above them."""
    spans = [(0.0, rows.height)]
    if rows.above:
        half = rows.thickness / 2 + 2
        spans = [(middle - half, middle + half) for middle in rows.middles]
    items: list[Item] = [
        {"x": 0, "x2": 0, "y": canvas.at_y(top), "y2": canvas.at_y(end), "colour": AXIS}
        for top, end in spans
    ]
    return rules(canvas, items)


def row_labels(canvas: Canvas, rows: Rows, colours: Sequence[str] | None = None) -> list[Layer]:
    """The labels, to the left of the chart or above each row."""
    x = canvas.at_x((0 if rows.above else rows.margin - _GAP) - canvas.left)
    items: list[Item] = [
        {"x": x, "y": canvas.at_y(y), "lines": text, "colour": colours[n] if colours else TEXT}
        for n, (text, y) in enumerate(zip(rows.lines, rows.labels, strict=True))
    ]
    return [words(canvas, items, align="left" if rows.above else "right")]
