"""Two points per category, joined: how far apart two groups, or two years, are."""

from __future__ import annotations

from collections.abc import Iterator

from report.charts.axes import extent, tick_text, ticks
from report.charts.forms import Dumbbell
from report.charts.frame import FrameRow
from report.charts.measure import text_width
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.cross import Cross, cross, sorted_cross
from report.charts.shapes.furniture import flat_axis
from report.charts.shapes.marks import Item, Layer, dots, rules, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.table_rows import Rows, lay_rows, row_labels
from report.charts.shapes.view import View
from report.charts.theme import GREY, INTERVAL, TEXT

__all__ = ["draw_dumbbell"]

_RADIUS = 5.5
_PAD = 6
_STRIP = 24


def draw_dumbbell(form: Dumbbell, view: View) -> Picture:
    """Draw pairs of points; the two are named over the first row."""
    crossed = sorted_cross(cross(view), form.sort)
    layout = lay_rows(crossed.rows, view.size, 18, gap=12)
    marks = ticks(
        *extent(view.rows, intervals=True),
        zero=form.zero,
        whole=view.series.decimals == 0,
        count=3 if view.size.is_narrow else 5,
    )
    canvas = _canvas(view, crossed, layout, marks)
    layers: list[Layer] = [
        *flat_axis(canvas, marks, tick_text(view.series, marks)),
        rules(canvas, list(_intervals(canvas, crossed, layout)), width=9),
        rules(canvas, list(_bars(canvas, crossed, layout)), width=2.5),
        dots(canvas, list(_dots(canvas, crossed, layout)), radius=_RADIUS),
        *_values(canvas, crossed, layout),
        *_names(canvas, crossed),
        *row_labels(canvas, layout),
    ]
    return compose(canvas, *layers)


def _canvas(view: View, crossed: Cross, layout: Rows, marks: tuple[float, ...]) -> Canvas:
    """Room is kept inside the scale for the values written on either side of the points."""
    side = max(text_width(row.text) for row in view.rows) + _PAD + _RADIUS + 2
    left, right = layout.margin + side, side
    inner = view.size.width - left - right
    low, high = extent(view.rows, intervals=True)
    span = marks[-1] - marks[0]
    spare = min((low - marks[0]) / span * inner, side)
    last = text_width(tick_text(view.series, marks)[-1]) / 2
    strip = _STRIP if len(crossed.parts) > 1 else 0
    return Canvas(
        width=view.size.width,
        height=layout.height + strip + 34,
        left=max(left - spare, 16),
        right=max(right - min((marks[-1] - high) / span * inner, side), last) + 2,
        top=strip + 4,
        bottom=30,
        x=(marks[0], marks[-1]),
        y=(layout.height, 0),
    )


def _rows(crossed: Cross, layout: Rows) -> Iterator[tuple[float, tuple[FrameRow, ...]]]:
    for name, middle in zip(crossed.rows, layout.middles, strict=True):
        yield middle, crossed.row(name)


def _colour(crossed: Cross, row: FrameRow) -> str:
    part = next(p for (_, p), cell in crossed.cells.items() if cell is row)
    return crossed.colours[crossed.parts.index(part)]


def _intervals(canvas: Canvas, crossed: Cross, layout: Rows) -> Iterator[Item]:
    for middle, pair in _rows(crossed, layout):
        for row in pair:
            if row.lower is not None and row.upper is not None:
                y = canvas.at_y(middle)
                yield {"x": row.lower, "x2": row.upper, "y": y, "y2": y, "colour": INTERVAL}


def _bars(canvas: Canvas, crossed: Cross, layout: Rows) -> Iterator[Item]:
    """The line between two points, which stops at the edge of each."""
    for middle, pair in _rows(crossed, layout):
        ends = sorted(canvas.px(row.value) for row in pair)
        if len(ends) > 1 and ends[1] - ends[0] > 2 * _RADIUS:
            y = canvas.at_y(middle)
            yield {
                "x": canvas.at_x(ends[0] + _RADIUS),
                "x2": canvas.at_x(ends[1] - _RADIUS),
                "y": y,
                "y2": y,
                "colour": GREY,
            }


def _dots(canvas: Canvas, crossed: Cross, layout: Rows) -> Iterator[Item]:
    for middle, pair in _rows(crossed, layout):
        for row in pair:
            colour = _colour(crossed, row)
            yield {
                "x": row.value,
                "y": canvas.at_y(middle),
                "stroke": colour,
                "fill": "none" if row.is_provisional else colour,
                "says": row.says,
            }


def _values(canvas: Canvas, crossed: Cross, layout: Rows) -> list[Layer]:
    before: list[Item] = []
    after: list[Item] = []
    for middle, pair in _rows(crossed, layout):
        ranked = sorted(pair, key=lambda row: row.value)
        away = _RADIUS + _PAD
        for row, side, offset in ((ranked[0], before, -away), (ranked[-1], after, away)):
            if len(ranked) > 1 or side is after:
                x = canvas.at_x(canvas.px(row.value) + offset)
                side.append({"x": x, "y": canvas.at_y(middle), "lines": row.text, "colour": TEXT})
    return [words(canvas, before, align="right"), words(canvas, after)]


def _names(canvas: Canvas, crossed: Cross) -> list[Layer]:
    """What the two points are, over the first pair, set apart so that they cannot meet."""
    pair = sorted(crossed.row(crossed.rows[0]), key=lambda row: row.value)
    names = {id(cell): part for (_, part), cell in crossed.cells.items()}
    if len(pair) < 2 or not names[id(pair[0])]:  # noqa: PLR2004 - a pair
        return []
    widths = [text_width(names[id(row)]) for row in pair]
    left, right = (canvas.px(row.value) for row in pair)
    left_edge, right_edge = left - widths[0] / 2, right - widths[1] / 2
    if left_edge + widths[0] + 12 > right_edge:
        middle = (left + right) / 2
        left_edge, right_edge = middle - 6 - widths[0], middle + 6
    left_edge = max(left_edge, -canvas.left)
    right_edge = max(right_edge, left_edge + widths[0] + 12)
    right_edge = min(right_edge, canvas.inner_width + canvas.right - widths[1])
    y = canvas.at_y(-12)
    items: list[Item] = [
        {"x": canvas.at_x(x), "y": y, "lines": names[id(row)], "colour": TEXT}
        for row, x in zip(pair, (left_edge, right_edge), strict=True)
    ]
    swatches: list[Item] = [
        {"x": canvas.at_x(x), "x2": canvas.at_x(x + w), "y": canvas.at_y(-2), "y2": canvas.at_y(-2),
         "colour": _colour(crossed, row)}
        for row, x, w in zip(pair, (left_edge, right_edge), widths, strict=True)
    ]  # fmt: skip
    return [words(canvas, items, weight=600), rules(canvas, swatches, width=2.5)]
