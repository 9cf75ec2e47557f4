"""Upright bars over periods: each stands at its time, so that a missing period is a hole."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from report.charts.axes import extent, tick_text, ticks
from report.charts.forms import Columns
from report.charts.measure import text_width
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.furniture import (
    BREAK_STRIP,
    break_marks,
    period_axis,
    period_axis_height,
    tick_margin,
    value_axis,
    zero_line,
)
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.view import View
from report.charts.shapes.whiskers import whiskers
from report.charts.theme import SERIES, TEXT
from report.charts.timeline import periods_of, place, time_breaks

__all__ = ["draw_columns", "slot"]

_FILLED = 0.76
_WIDEST = 64
_YEAR = 366.0


def draw_columns(form: Columns, view: View) -> Picture:
    """Draw upright bars: values are written over them where they all fit, else on an axis."""
    step = slot(view)
    marks = ticks(*extent(view.rows, intervals=form.intervals), whole=view.series.decimals == 0)
    texts = tick_text(view.series, marks)
    plain = _canvas(view, step, marks, 8)
    labelled = _all_fit(view, plain, step)
    canvas = plain if labelled else _canvas(view, step, marks, tick_margin(texts))
    layers: list[Layer] = [
        *([] if labelled else value_axis(canvas, marks, texts)),
        boxes(canvas, _bars(view, canvas, step)),
        *(whiskers(canvas, _spans(view)) if form.intervals else []),
        zero_line(canvas),
        *period_axis(canvas, periods_of(view.rows)),
        *break_marks(canvas, time_breaks(view.series.breaks, periods_of(view.rows))),
        words(canvas, _values(form, view, canvas) if labelled else [], align="center"),
    ]
    return compose(canvas, *layers)


def slot(view: View) -> float:
    """The time each bar stands for: the least between two periods."""
    at = [place(p) for p in periods_of(view.rows)]
    return min((b - a for a, b in itertools.pairwise(at)), default=_YEAR)


def _canvas(view: View, step: float, marks: Sequence[float], left: float) -> Canvas:
    periods = periods_of(view.rows)
    return Canvas(
        width=view.size.width,
        height=280 if view.size.is_narrow else 320,
        left=left,
        right=8,
        top=22 + (BREAK_STRIP if view.series.breaks else 0),
        bottom=period_axis_height(periods),
        x=(place(periods[0]) - step / 2, place(periods[-1]) + step / 2),
        y=(marks[0], marks[-1]),
    )


def _all_fit(view: View, canvas: Canvas, step: float) -> bool:
    room = canvas.px(canvas.x[0] + step) - 4
    return all(text_width(row.text) <= room for row in view.rows)


def _bars(view: View, canvas: Canvas, step: float) -> list[Item]:
    half = min(canvas.px(canvas.x[0] + step) * _FILLED, _WIDEST) / 2
    edge = 1 if half > 4 else 0  # noqa: PLR2004 - pixels
    made: list[Item] = []
    for row in view.rows:
        middle = canvas.px(place(row.period))
        inset = edge if row.is_provisional else 0
        made.append(
            {
                "x": canvas.at_x(middle - half + inset),
                "x2": canvas.at_x(middle + half - inset),
                "y": 0,
                "y2": row.value,
                "fill": "none" if row.is_provisional else SERIES[0],
                "stroke": SERIES[0] if row.is_provisional else "none",
                "says": row.says,
            }
        )
    return made


def _values(form: Columns, view: View, canvas: Canvas) -> list[Item]:
    made: list[Item] = []
    for row in view.rows:
        low, high = row.value, row.value
        if form.intervals and row.lower is not None and row.upper is not None:
            low, high = row.lower, row.upper
        y = canvas.py(low) + 11 if row.value < 0 else canvas.py(high) - 11
        made.append(
            {"x": place(row.period), "y": canvas.at_y(y), "lines": row.text, "colour": TEXT}
        )
    return made


def _spans(view: View) -> list[Item]:
    return [
        {"x": place(r.period), "x2": place(r.period), "y": r.lower, "y2": r.upper}
        for r in view.rows
        if r.lower is not None and r.upper is not None
    ]
