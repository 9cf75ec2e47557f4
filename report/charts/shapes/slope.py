"""Two periods, and a line per group from one to the other: who rose, who fell."""

from __future__ import annotations

from collections.abc import Sequence

from report.charts.axes import extent, ticks
from report.charts.forms import Slope
from report.charts.frame import FrameRow
from report.charts.measure import text_width, widest, wrap
from report.charts.placing import spread
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.line_marks import LineMarks, line_marks
from report.charts.shapes.marks import Item, Layer, dots, lines, rules, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.view import View
from report.charts.theme import AXIS, GREY, LINE_HEIGHT, MUTED
from report.charts.timeline import label_lines, periods_of, place

__all__ = ["draw_slope"]

_RADIUS = 4.5
_GAP = 14


def draw_slope(form: Slope, view: View) -> Picture:
    """Draw the lines; values on both sides, names on the right."""
    names = [_name(view, rows[-1]) for rows in view.groups.values()]
    marks = ticks(
        *extent(view.rows, intervals=False), zero=form.zero, whole=view.series.decimals == 0
    )
    canvas = _canvas(view, names, marks)
    made = LineMarks([], [], [], [])
    for keys in sorted(view.groups, key=lambda keys: view.colour(keys) != GREY):
        line_marks(
            canvas,
            view.groups[keys],
            colour=view.colour(keys),
            breaks=(),
            usual=0,
            intervals=False,
            radius=_RADIUS,
            marks=made,
        )
    layers: list[Layer] = [
        *_posts(canvas, view),
        lines(canvas, made.segments),
        dots(canvas, made.points, radius=_RADIUS),
        *_side(canvas, view, [(row.text,) for row in _ends(view, 0)], 0),
        *_side(canvas, view, names, 1),
    ]
    return compose(canvas, *layers)


def _name(view: View, row: FrameRow) -> tuple[str, ...]:
    room = 104 if view.size.is_narrow else 220
    return wrap(f"{row.text} {row.name}".strip(), room)


def _canvas(view: View, names: Sequence[tuple[str, ...]], marks: Sequence[float]) -> Canvas:
    first, last = periods_of(view.rows)
    high = sum(len(name) * LINE_HEIGHT + 4 for name in names) + 60
    heading = max(len(label_lines(p)) for p in (first, last)) * LINE_HEIGHT
    return Canvas(
        width=view.size.width,
        height=max(300 if view.size.is_narrow else 340, high + heading),
        left=max(text_width(row.text) for row in view.rows) + _GAP + 22,
        right=max(widest(name) for name in names) + _GAP + 4,
        top=heading + 14,
        bottom=12,
        x=(place(first), place(last)),
        y=(marks[0], marks[-1]),
    )


def _ends(view: View, end: int) -> list[FrameRow]:
    period = periods_of(view.rows)[end]
    return [row for rows in view.groups.values() for row in rows if row.period == period]


def _posts(canvas: Canvas, view: View) -> list[Layer]:
    """An upright at each period, named above."""
    posts: list[Item] = []
    labels: list[Item] = []
    for period in periods_of(view.rows):
        x = place(period)
        text = label_lines(period)
        posts.append({"x": x, "x2": x, "y": canvas.y[0], "y2": canvas.y[1], "colour": AXIS})
        labels.append(
            {"x": x, "y": canvas.at_y(-10 - LINE_HEIGHT * len(text) / 2), "lines": text,
             "colour": MUTED}
        )  # fmt: skip
    floor: list[Item] = []
    if canvas.y[0] == 0:
        zero = view.series.text(0)
        floor = [{"x": canvas.at_x(-_GAP), "y": 0, "lines": zero, "colour": MUTED}]
    return [
        rules(canvas, posts),
        words(canvas, labels, align="center"),
        words(canvas, floor, align="right"),
    ]


def _side(canvas: Canvas, view: View, texts: Sequence[tuple[str, ...]], end: int) -> list[Layer]:
    rows = _ends(view, end)
    if end and len(rows) < len(texts):
        texts = [_name(view, row) for row in rows]
    placed = spread(
        [canvas.py(row.value) for row in rows],
        [len(text) * LINE_HEIGHT + 2 for text in texts],
        -8,
        canvas.inner_height + canvas.bottom,
    )
    x = canvas.inner_width + _GAP if end else -_GAP
    items: list[Item] = [
        {"x": canvas.at_x(x), "y": canvas.at_y(y), "lines": text, "colour": view.ink(row.keys)}
        for row, text, y in zip(rows, texts, placed, strict=True)
    ]
    return [words(canvas, items, align="left" if end else "right")]
