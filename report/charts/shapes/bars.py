"""A bar for each category, its value written where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from report.charts.axes import extent
from report.charts.forms import Bars
from report.charts.frame import FrameRow
from report.charts.measure import text_width
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.table_rows import Rows, baseline, lay_rows, row_labels
from report.charts.shapes.upright import draw_upright, fits_upright
from report.charts.shapes.view import View, ordered
from report.charts.shapes.whiskers import whiskers
from report.charts.theme import GREY, SERIES, TEXT

__all__ = ["bar_item", "draw_bars", "value_words"]

_THICK = 20
_PAD = 6


def draw_bars(form: Bars, view: View) -> Picture:
    """Draw a bar for each row, flat unless upright ones were asked for and fit."""
    rows = ordered(view.rows, form.sort)
    names = [row.name or row.period.label for row in rows]
    if not form.horizontal and fits_upright(names, view):
        return draw_upright(form, view, rows, names)
    layout = lay_rows(names, view.size, _THICK)
    canvas = _canvas(form, view, rows, layout)
    layers: list[Layer] = [
        boxes(
            canvas, [_bar(view, canvas, r, y) for r, y in zip(rows, layout.middles, strict=True)]
        ),
        *(whiskers(canvas, _spans(canvas, rows, layout)) if form.intervals else []),
        baseline(canvas, layout),
        *row_labels(canvas, layout),
        *value_words(
            canvas, list(zip(rows, layout.middles, strict=True)), intervals=form.intervals
        ),
    ]
    return compose(canvas, *layers)


def _canvas(form: Bars, view: View, rows: Sequence[FrameRow], layout: Rows) -> Canvas:
    low, high = extent(rows, intervals=form.intervals)
    low, high = min(low, 0.0), max(high, 0.0)
    if low == high:
        high = 1.0
    least = max((text_width(r.text) for r in rows if r.value < 0), default=-_PAD) + _PAD
    most = max((text_width(r.text) for r in rows if r.value >= 0), default=-_PAD) + _PAD
    return Canvas(
        width=view.size.width,
        height=layout.height + 8,
        left=layout.margin + least + 2,
        right=most + 4,
        top=4,
        bottom=4,
        x=(low, high),
        y=(layout.height, 0),
    )


def bar_item(row: FrameRow, colour: str) -> dict[str, float | str]:
    """What a bar looks like and says: hollow where its value is provisional."""
    return {
        "fill": "none" if row.is_provisional else colour,
        "stroke": colour if row.is_provisional else "none",
        "says": row.says,
    }


def _bar(view: View, canvas: Canvas, row: FrameRow, middle: float) -> Item:
    lit = not view.highlight or row.keys[0] in view.highlight
    inset = 1 if row.is_provisional else 0
    half = _THICK / 2 - inset
    return {
        "x": 0,
        "x2": row.value,
        "y": canvas.at_y(middle - half),
        "y2": canvas.at_y(middle + half),
        **bar_item(row, SERIES[0] if lit else GREY),
    }


def _spans(canvas: Canvas, rows: Sequence[FrameRow], layout: Rows) -> list[Item]:
    return [
        {"x": row.lower, "x2": row.upper, "y": canvas.at_y(y), "y2": canvas.at_y(y)}
        for row, y in zip(rows, layout.middles, strict=True)
        if row.lower is not None and row.upper is not None
    ]


def value_words(
    canvas: Canvas, bars: Sequence[tuple[FrameRow, float]], *, intervals: bool
) -> list[Layer]:
    """Each value where its bar, or the bar's interval, ends."""
    before: list[Item] = []
    after: list[Item] = []
    for row, y in bars:
        end = row.value
        if intervals and row.lower is not None and row.upper is not None:
            end = row.lower if row.value < 0 else row.upper
        offset = -_PAD if row.value < 0 else _PAD
        item = {
            "x": canvas.at_x(canvas.px(end) + offset),
            "y": canvas.at_y(y),
            "lines": row.text,
            "colour": TEXT,
        }
        (before if row.value < 0 else after).append(item)
    return [words(canvas, before, align="right"), words(canvas, after)]
