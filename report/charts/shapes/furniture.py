"""What stands around the marks: grid, value labels, period labels, and breaks in the series."""

from __future__ import annotations

from collections.abc import Sequence

from data_pipeline.periods import Period
from report.charts.measure import text_width, widest
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, rules, words
from report.charts.theme import AXIS, GRID, LINE_HEIGHT, MUTED
from report.charts.timeline import TimeBreak, label_lines, labelled, place

__all__ = [
    "BREAK_STRIP",
    "break_marks",
    "flat_axis",
    "period_axis",
    "period_axis_height",
    "tick_margin",
    "value_axis",
    "zero_line",
]

BREAK_STRIP = 24
_TICK = 5
_ROOM = 14


def tick_margin(texts: Sequence[str]) -> float:
    """The width that value labels take at the left of a chart."""
    return round(max((text_width(t) for t in texts), default=0)) + 10


def period_axis_height(periods: Sequence[Period]) -> float:
    """The height that period labels take under a chart."""
    return 14 + LINE_HEIGHT * max(len(label_lines(p)) for p in periods)


def value_axis(canvas: Canvas, marks: Sequence[float], texts: Sequence[str]) -> list[Layer]:
    """Light lines across the chart at each tick, and their labels if there are any."""
    x, x2 = canvas.x
    grid: list[Item] = [
        {"x": x, "x2": x2, "y": m, "y2": m, "colour": GRID} for m in marks if m != 0
    ]
    labels: list[Item] = [
        {"x": canvas.at_x(-8), "y": m, "lines": t, "colour": MUTED}
        for m, t in zip(marks, texts, strict=bool(texts))
    ]
    return [rules(canvas, grid), words(canvas, labels, align="right")]


def zero_line(canvas: Canvas, at: float = 0) -> Layer:
    """The line that values are measured from."""
    return rules(
        canvas,
        [{"x": canvas.x[0], "x2": canvas.x[1], "y": at, "y2": at, "colour": AXIS}],
    )


def flat_axis(canvas: Canvas, marks: Sequence[float], texts: Sequence[str]) -> list[Layer]:
    """Light lines down the chart at each tick, and the labels under it."""
    y, y2 = canvas.y
    grid: list[Item] = [{"x": m, "x2": m, "y": y, "y2": y2, "colour": GRID} for m in marks]
    low = canvas.at_y(canvas.inner_height + 16)
    labels: list[Item] = [
        {"x": m, "y": low, "lines": t, "colour": MUTED} for m, t in zip(marks, texts, strict=True)
    ]
    return [rules(canvas, grid), words(canvas, labels, align="center")]


def period_axis(canvas: Canvas, periods: Sequence[Period]) -> list[Layer]:
    """Labels under the chart for as many periods as have room, each with a small tick."""
    at = [canvas.px(place(p)) for p in periods]
    shown = labelled(periods, at, _ROOM)
    floor = canvas.inner_height
    stubs: list[Item] = []
    labels: list[Item] = []
    for index in shown:
        lines = label_lines(periods[index])
        half = widest(lines) / 2
        low, high = half - canvas.left, canvas.inner_width + canvas.right - half
        x = canvas.at_x(min(max(at[index], low), high))
        y = canvas.at_y(floor + _TICK + 6 + LINE_HEIGHT * len(lines) / 2)
        labels.append({"x": x, "y": y, "lines": lines, "colour": MUTED})
        stub = place(periods[index])
        stubs.append(
            {"x": stub, "x2": stub, "y": canvas.at_y(floor), "y2": canvas.at_y(floor + _TICK),
             "colour": AXIS}
        )  # fmt: skip
    return [rules(canvas, stubs), words(canvas, labels, align="center")]


def break_marks(canvas: Canvas, breaks: Sequence[TimeBreak], *, named: bool = True) -> list[Layer]:
    """A thin dashed line at each break, named above the chart."""
    top, bottom = canvas.at_y(-6), canvas.at_y(canvas.inner_height)
    drawn: list[Item] = [
        {"x": b.at, "x2": b.at, "y": top, "y2": bottom, "colour": MUTED} for b in breaks
    ]
    labels: list[Item] = []
    edge = -canvas.left
    for mark in breaks if named else ():
        half = text_width(mark.mark) / 2
        middle = max(canvas.px(mark.at), edge + half)
        middle = min(middle, canvas.inner_width + canvas.right - half)
        edge = middle + half + 6
        labels.append(
            {"x": canvas.at_x(middle), "y": canvas.at_y(-15), "lines": mark.mark, "colour": MUTED}
        )
    return [rules(canvas, drawn, dashed=True), words(canvas, labels, align="center")]
