"""A line per group over periods, named where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report.charts.axes import extent, tick_text, ticks
from report.charts.forms import Lines
from report.charts.frame import FrameRow
from report.charts.measure import text_width, widest, wrap
from report.charts.placing import spread
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
from report.charts.shapes.line_marks import LineMarks, dot_radius, line_marks
from report.charts.shapes.marks import Item, Layer, areas, dots, lines, rules, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.view import View
from report.charts.theme import AXIS, GREY, LINE_HEIGHT
from report.charts.timeline import cadence, periods_of, place, time_breaks

__all__ = ["draw_lines"]

_LEADER = 14
_LABEL_GAP = 4


@dataclass(frozen=True, slots=True)
class _Label:
    keys: tuple[str, ...]
    lines: tuple[str, ...]
    last: FrameRow

    @property
    def height(self) -> float:
        return len(self.lines) * LINE_HEIGHT + _LABEL_GAP


def draw_lines(form: Lines, view: View) -> Picture:
    """Draw lines."""
    marks = ticks(
        *extent(view.rows, intervals=form.intervals),
        zero=form.zero,
        whole=view.series.decimals == 0,
    )
    texts = tick_text(view.series, marks)
    labels = _labels(view) if form.end_labels else []
    canvas = _canvas(view, marks, tick_margin(texts), labels)
    breaks = time_breaks(view.series.breaks, periods_of(view.rows))
    layers: list[Layer] = [
        *value_axis(canvas, marks, texts),
        *_data_layers(form, view, canvas),
        zero_line(canvas, 0 if marks[0] <= 0 <= marks[-1] else marks[0]),
        *period_axis(canvas, periods_of(view.rows)),
        *break_marks(canvas, breaks),
        *_end_labels(view, canvas, labels),
    ]
    return compose(canvas, *layers)


def _canvas(view: View, marks: Sequence[float], left: float, labels: Sequence[_Label]) -> Canvas:
    periods = periods_of(view.rows)
    first, last = place(periods[0]), place(periods[-1])
    if first == last:
        first, last = first - 183, last + 183
    right = max((widest(label.lines) for label in labels), default=0)
    right = round(right) + _LEADER + 6 if labels else 16
    height = max(
        300 if view.size.is_narrow else 340,
        sum(label.height for label in labels) + 80,
    )
    inset = (last - first) * 0.015
    return Canvas(
        width=view.size.width,
        height=height,
        left=left,
        right=right,
        top=10 + (BREAK_STRIP if view.series.breaks else 0),
        bottom=period_axis_height(periods),
        x=(first - inset, last + inset),
        y=(marks[0], marks[-1]),
    )


def _data_layers(form: Lines, view: View, canvas: Canvas) -> list[Layer]:
    groups = view.groups
    made = LineMarks([], [], [], [])
    radius = dot_radius(canvas, len(periods_of(view.rows)))
    for keys in sorted(groups, key=lambda keys: view.colour(keys) != GREY):
        line_marks(
            canvas,
            groups[keys],
            colour=view.colour(keys),
            breaks=view.series.breaks,
            usual=cadence(groups.values()),
            intervals=form.intervals,
            radius=radius,
            marks=made,
        )
    return [
        areas(canvas, made.bands),
        rules(canvas, made.whiskers, width=1.5),
        lines(canvas, made.segments),
        dots(canvas, made.points, radius=radius),
    ]


def _labels(view: View) -> list[_Label]:
    """What is written where each line ends: the group and its last value."""
    room = 96 if view.size.is_narrow else 170
    made = []
    for keys, rows in view.groups.items():
        last = rows[-1]
        name = wrap(last.name, room) if last.name else ()
        if name and text_width(f"{name[-1]} {last.text}") <= room:
            text = (*name[:-1], f"{name[-1]} {last.text}")
        else:
            text = (*name, last.text)
        made.append(_Label(keys, text, last))
    return made


def _end_labels(view: View, canvas: Canvas, labels: Sequence[_Label]) -> list[Layer]:
    """The labels, none over another, each tied to its line where it had to move."""
    wanted = [canvas.py(label.last.value) for label in labels]
    floor = canvas.inner_height + LINE_HEIGHT / 2
    placed = spread(wanted, [label.height for label in labels], -canvas.top, floor)
    x = max(canvas.px(place(label.last.period)) for label in labels) + _LEADER if labels else 0
    texts: list[Item] = []
    leaders: list[Item] = []
    for label, own, y in zip(labels, wanted, placed, strict=True):
        texts.append(
            {"x": canvas.at_x(x), "y": canvas.at_y(y), "lines": label.lines,
             "colour": view.ink(label.keys)}
        )  # fmt: skip
        end = canvas.px(place(label.last.period)) + 6
        if abs(own - y) > 5 or x - end > _LEADER + 8:  # noqa: PLR2004 - pixels
            leaders.append(
                {"x": canvas.at_x(end), "y": label.last.value, "x2": canvas.at_x(x - 3),
                 "y2": canvas.at_y(y), "colour": AXIS}
            )  # fmt: skip
    return [rules(canvas, leaders), words(canvas, texts)]
