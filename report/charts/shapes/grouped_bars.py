"""Bars side by side: a few parts of each category, compared within it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from report.charts.axes import extent
from report.charts.forms import GroupedBars
from report.charts.frame import FrameRow
from report.charts.measure import text_width
from report.charts.shapes.bars import bar_item, value_words
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.cross import Cross, cross
from report.charts.shapes.key import Key, key_layers, lay_key
from report.charts.shapes.marks import Item, Layer, boxes
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.table_rows import Rows, baseline, lay_rows, row_labels
from report.charts.shapes.view import View
from report.charts.shapes.whiskers import whiskers

__all__ = ["draw_grouped_bars"]

_STEP = 19
_THICK = 16
_PAD = 6


@dataclass(frozen=True, slots=True)
class _Bar:
    row: FrameRow
    middle: float
    colour: str


def draw_grouped_bars(form: GroupedBars, view: View) -> Picture:
    """Draw bars in groups, under a key."""
    crossed = cross(view, form.rows)
    layout = lay_rows(crossed.rows, view.size, _STEP * len(crossed.parts), gap=14)
    key = lay_key(crossed.parts, crossed.colours, view.size.width)
    canvas = _canvas(form, view, layout, key)
    bars = list(_bars(crossed, layout))
    layers: list[Layer] = [
        boxes(canvas, [_box(canvas, bar) for bar in bars]),
        *(whiskers(canvas, _spans(canvas, bars)) if form.intervals else []),
        baseline(canvas, layout),
        *row_labels(canvas, layout),
        *value_words(canvas, [(bar.row, bar.middle) for bar in bars], intervals=form.intervals),
        *key_layers(canvas, key),
    ]
    return compose(canvas, *layers)


def _bars(crossed: Cross, layout: Rows) -> Iterator[_Bar]:
    for name, middle in zip(crossed.rows, layout.middles, strict=True):
        for index, part in enumerate(crossed.parts):
            row = crossed.cells.get((name, part))
            if row is not None:
                offset = (index - (len(crossed.parts) - 1) / 2) * _STEP
                yield _Bar(row, middle + offset, crossed.colours[index])


def _canvas(form: GroupedBars, view: View, layout: Rows, key: Key) -> Canvas:
    low, high = extent(view.rows, intervals=form.intervals)
    low, high = min(low, 0.0), max(high, 0.0)
    least = max((text_width(r.text) for r in view.rows if r.value < 0), default=-_PAD) + _PAD
    most = max((text_width(r.text) for r in view.rows if r.value >= 0), default=-_PAD) + _PAD
    return Canvas(
        width=view.size.width,
        height=layout.height + key.height + 8,
        left=layout.margin + least + 2,
        right=most + 4,
        top=key.height + 4,
        bottom=4,
        x=(low, high if high > low else 1.0),
        y=(layout.height, 0),
    )


def _box(canvas: Canvas, bar: _Bar) -> Item:
    half = _THICK / 2 - (1 if bar.row.is_provisional else 0)
    return {
        "x": 0,
        "x2": bar.row.value,
        "y": canvas.at_y(bar.middle - half),
        "y2": canvas.at_y(bar.middle + half),
        **bar_item(bar.row, bar.colour),
    }


def _spans(canvas: Canvas, bars: list[_Bar]) -> list[Item]:
    return [
        {
            "x": bar.row.lower,
            "x2": bar.row.upper,
            "y": canvas.at_y(bar.middle),
            "y2": canvas.at_y(bar.middle),
        }
        for bar in bars
        if bar.row.lower is not None and bar.row.upper is not None
    ]
