"""Lines that stop where knowledge stops: at a missing period, and at a break in the series.

A provisional point is hollow, and the line stops at its edge so that it looks so.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass

from data_pipeline.statistics.results import BreakMark
from report.charts.frame import FrameRow
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item
from report.charts.theme import INTERVAL
from report.charts.timeline import place, runs

__all__ = ["LineMarks", "dot_radius", "line_marks"]

_HALO = 1.5


@dataclass(slots=True)
class LineMarks:
    """The items of the lines of a chart, by the layer they are drawn in."""

    bands: list[Item]
    whiskers: list[Item]
    segments: list[Item]
    points: list[Item]


def dot_radius(canvas: Canvas, count: int) -> float:
    """Smaller points where they stand close."""
    return 3.5 if canvas.inner_width / max(count, 1) >= 12 else 2  # noqa: PLR2004 - pixels


def line_marks(
    canvas: Canvas,
    rows: Sequence[FrameRow],
    *,
    colour: str,
    breaks: Sequence[BreakMark],
    usual: int,
    intervals: bool,
    radius: float,
    marks: LineMarks,
) -> None:
    """Add the line of one group to `marks`."""
    for run in runs(rows, breaks, usual):
        if intervals:
            _interval(run, colour, marks)
        for piece in _pieces(canvas, run, radius + _HALO):
            name = f"{len(marks.segments)}"
            marks.segments += [
                {"x": x, "y": y, "order": n, "piece": name, "colour": colour}
                for n, (x, y) in enumerate(piece)
            ]
        marks.points += [_dot(row, colour) for row in run]


def _dot(row: FrameRow, colour: str) -> Item:
    return {
        "x": place(row.period),
        "y": row.value,
        "stroke": colour,
        "fill": "none" if row.is_provisional else colour,
        "says": row.says,
    }


def _interval(run: Sequence[FrameRow], colour: str, marks: LineMarks) -> None:
    """A band where the interval is known at neighbouring points, a whisker at a lone one."""
    stretch: list[FrameRow] = []
    for row in (*run, None):
        if row is not None and row.lower is not None and row.upper is not None:
            stretch.append(row)
            continue
        _band_or_whisker(stretch, colour, marks)
        stretch = []


def _band_or_whisker(stretch: Sequence[FrameRow], colour: str, marks: LineMarks) -> None:
    name = f"{len(marks.bands)}"
    items: list[Item] = [
        {"x": place(row.period), "y": row.lower or 0.0, "y2": row.upper or 0.0, "order": n,
         "piece": name, "colour": INTERVAL}
        for n, row in enumerate(stretch)
    ]  # fmt: skip
    if len(items) > 1:
        marks.bands += items
    else:
        marks.whiskers += [{**item, "x2": item["x"], "colour": colour} for item in items]


def _pieces(canvas: Canvas, run: Sequence[FrameRow], gap: float) -> list[list[tuple[float, float]]]:
    """The line in pieces: it is cut around each hollow point."""
    pieces: list[list[tuple[float, float]]] = []
    for first, second in itertools.pairwise(run):
        a, b = _cut(canvas, first, second, gap), _cut(canvas, second, first, gap)
        if pieces and not first.is_provisional:
            pieces[-1].append(b)
        else:
            pieces.append([a, b])
    return pieces


def _cut(canvas: Canvas, row: FrameRow, other: FrameRow, gap: float) -> tuple[float, float]:
    """Where the line from `row` to `other` starts: at the point, or at the edge of a hollow one."""
    x, y = place(row.period), row.value
    if not row.is_provisional:
        return x, y
    across = canvas.px(place(other.period)) - canvas.px(x)
    down = canvas.py(other.value) - canvas.py(y)
    length = math.hypot(across, down)
    part = min(gap / length, 0.5) if length else 0.0
    return (
        canvas.at_x(canvas.px(x) + across * part),
        canvas.at_y(canvas.py(y) + down * part),
    )
