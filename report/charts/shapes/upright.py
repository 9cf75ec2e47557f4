"""Upright bars over categories with short names."""

from __future__ import annotations

from collections.abc import Sequence

from report.charts.axes import extent
from report.charts.forms import Bars
from report.charts.frame import FrameRow
from report.charts.measure import text_width, wrap
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.furniture import zero_line
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.view import View
from report.charts.shapes.whiskers import whiskers
from report.charts.theme import GREY, LINE_HEIGHT, SERIES, TEXT

__all__ = ["draw_upright", "fits_upright"]

_LINES = 2
_FILLED = 0.7


def fits_upright(names: Sequence[str], view: View) -> bool:
    """Whether each name fits under its bar in two lines, with its words whole."""
    room = view.size.width / len(names) - 8
    return all(
        len(wrap(name, room)) <= _LINES and all(text_width(word) <= room for word in name.split())
        for name in names
    ) and all(text_width(row.text) <= room for row in view.rows)


def draw_upright(form: Bars, view: View, rows: Sequence[FrameRow], names: Sequence[str]) -> Picture:
    """Draw upright bars, each over its name and under its value."""
    low, high = extent(rows, intervals=form.intervals)
    canvas = Canvas(
        width=view.size.width,
        height=280 if view.size.is_narrow else 320,
        top=22,
        bottom=12 + _LINES * LINE_HEIGHT + (18 if low < 0 else 0),
        x=(0, len(rows)),
        y=(min(low, 0.0), max(high, 0.0) or 1.0),
    )
    layers: list[Layer] = [
        boxes(canvas, [_bar(view, n, row) for n, row in enumerate(rows)]),
        *(whiskers(canvas, _spans(rows)) if form.intervals else []),
        zero_line(canvas),
        words(canvas, [_value(form, canvas, n, r) for n, r in enumerate(rows)], align="center"),
        words(canvas, _names(canvas, names), align="center"),
    ]
    return compose(canvas, *layers)


def _bar(view: View, index: int, row: FrameRow) -> Item:
    lit = not view.highlight or row.keys[0] in view.highlight
    colour = SERIES[0] if lit else GREY
    return {
        "x": index + (1 - _FILLED) / 2,
        "x2": index + (1 + _FILLED) / 2,
        "y": 0,
        "y2": row.value,
        "fill": "none" if row.is_provisional else colour,
        "stroke": colour if row.is_provisional else "none",
        "says": row.says,
    }


def _spans(rows: Sequence[FrameRow]) -> list[Item]:
    return [
        {"x": n + 0.5, "x2": n + 0.5, "y": row.lower, "y2": row.upper}
        for n, row in enumerate(rows)
        if row.lower is not None and row.upper is not None
    ]


def _value(form: Bars, canvas: Canvas, index: int, row: FrameRow) -> Item:
    low, high = row.value, row.value
    if form.intervals and row.lower is not None and row.upper is not None:
        low, high = row.lower, row.upper
    y = canvas.py(low) + 11 if row.value < 0 else canvas.py(high) - 11
    return {"x": index + 0.5, "y": canvas.at_y(y), "lines": row.text, "colour": TEXT}


def _names(canvas: Canvas, names: Sequence[str]) -> list[Item]:
    room = canvas.inner_width / len(names) - 8
    made: list[Item] = []
    for index, name in enumerate(names):
        lines = wrap(name, room)
        top = canvas.inner_height + canvas.bottom - 6 - _LINES * LINE_HEIGHT
        y = top + len(lines) * LINE_HEIGHT / 2
        made.append({"x": index + 0.5, "y": canvas.at_y(y), "lines": lines, "colour": TEXT})
    return made
