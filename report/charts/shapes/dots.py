"""A point with its interval for each category: the form for estimates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from report.charts.axes import extent, tick_text, ticks
from report.charts.forms import Dots
from report.charts.frame import FrameRow
from report.charts.measure import text_width
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.cross import Cross, cross, sorted_cross
from report.charts.shapes.furniture import flat_axis
from report.charts.shapes.key import Key, key_layers, lay_key
from report.charts.shapes.marks import Item, Layer, dots, rules, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.table_rows import Rows, lay_rows, row_labels
from report.charts.shapes.view import View
from report.charts.theme import GREY, MUTED, SERIES, TEXT

__all__ = ["draw_dots"]

_STEP = 16
_RADIUS = 4.5
_PAD = 8
_STRIP = 22


@dataclass(frozen=True, slots=True)
class _Dot:
    row: FrameRow
    middle: float
    colour: str


def draw_dots(form: Dots, view: View) -> Picture:
    """Draw points with intervals, over a reference line where there is one."""
    crossed = sorted_cross(cross(view), form.sort)
    several = len(crossed.parts) > 1
    layout = lay_rows(crossed.rows, view.size, _STEP * len(crossed.parts), gap=12)
    key = Key()
    if several:
        key = lay_key(crossed.parts, crossed.colours, view.size.width)
    reference = _reference(form, view)
    marks = _ticks(form, view, reference)
    canvas = _canvas(view, layout, key, marks, strip=_STRIP if reference is not None else 0)
    points = list(_dots(view, crossed, layout))
    layers: list[Layer] = [
        *flat_axis(canvas, marks, tick_text(view.series, marks)),
        *_reference_line(form, view, canvas, reference),
        rules(canvas, list(_spans(canvas, points)), width=2.5),
        dots(canvas, [_point(canvas, p) for p in points], radius=_RADIUS),
        *([] if several else [_values(canvas, points)]),
        *row_labels(canvas, layout),
        *key_layers(canvas, key),
    ]
    return compose(canvas, *layers)


def _reference(form: Dots, view: View) -> float | None:
    """Where the line is: a value, or that of the code named."""
    if isinstance(form.reference, str):
        return next(row.value for row in view.rows if row.keys[0] == form.reference)
    return form.reference


def _ticks(form: Dots, view: View, reference: float | None) -> tuple[float, ...]:
    low, high = extent(view.rows, intervals=True)
    if reference is not None:
        low, high = min(low, reference), max(high, reference)
    return ticks(
        low,
        high,
        zero=form.zero,
        whole=view.series.decimals == 0,
        count=3 if view.size.is_narrow else 5,
    )


def _canvas(view: View, layout: Rows, key: Key, marks: Sequence[float], strip: float) -> Canvas:
    value = max(text_width(row.text) for row in view.rows)
    return Canvas(
        width=view.size.width,
        height=layout.height + key.height + strip + 34,
        left=max(layout.margin, 14) + 2,
        right=round(value) + _PAD + 12,
        top=key.height + strip + 4,
        bottom=30,
        x=(marks[0], marks[-1]),
        y=(layout.height, 0),
    )


def _dots(view: View, crossed: Cross, layout: Rows) -> Iterator[_Dot]:
    for name, middle in zip(crossed.rows, layout.middles, strict=True):
        for index, part in enumerate(crossed.parts):
            row = crossed.cells.get((name, part))
            if row is None:
                continue
            lit = not view.highlight or row.keys[0] in view.highlight
            colour = crossed.colours[index] if len(crossed.parts) > 1 else SERIES[0]
            offset = (index - (len(crossed.parts) - 1) / 2) * _STEP
            yield _Dot(row, middle + offset, colour if lit else GREY)


def _point(canvas: Canvas, dot: _Dot) -> Item:
    return {
        "x": dot.row.value,
        "y": canvas.at_y(dot.middle),
        "stroke": dot.colour,
        "fill": "none" if dot.row.is_provisional else dot.colour,
        "says": dot.row.says,
    }


def _spans(canvas: Canvas, points: Sequence[_Dot]) -> Iterator[Item]:
    """Intervals: one whole, or two that stop at the edge of a hollow point."""
    for dot in points:
        low, high = dot.row.lower, dot.row.upper
        if low is None or high is None:
            continue
        y = canvas.at_y(dot.middle)
        pieces = [(low, high)]
        if dot.row.is_provisional:
            middle = canvas.px(dot.row.value)
            edges = canvas.at_x(middle - _RADIUS), canvas.at_x(middle + _RADIUS)
            pieces = [(low, max(low, edges[0])), (min(high, edges[1]), high)]
        for start, end in pieces:
            yield {"x": start, "x2": end, "y": y, "y2": y, "colour": dot.colour}


def _values(canvas: Canvas, points: Sequence[_Dot]) -> Layer:
    items: list[Item] = [
        {
            "x": canvas.at_x(
                canvas.px(dot.row.value if dot.row.upper is None else dot.row.upper)
                + _PAD
                + (_RADIUS if dot.row.upper is None else 0)
            ),
            "y": canvas.at_y(dot.middle),
            "lines": dot.row.text,
            "colour": TEXT,
        }
        for dot in points
    ]
    return words(canvas, items)


def _reference_line(form: Dots, view: View, canvas: Canvas, reference: float | None) -> list[Layer]:
    if reference is None:
        return []
    named = form.reference_label
    if not named and isinstance(form.reference, str):
        named = view.series.group_label(form.reference)
    text = f"{named} {view.series.text(reference)}".strip()
    half = text_width(text) / 2
    middle = min(
        max(canvas.px(reference), half - canvas.left), canvas.inner_width + canvas.right - half
    )
    line: Item = {
        "x": reference,
        "x2": reference,
        "y": canvas.at_y(-4),
        "y2": canvas.at_y(canvas.inner_height),
        "colour": MUTED,
    }
    label: Item = {
        "x": canvas.at_x(middle),
        "y": canvas.at_y(-14),
        "lines": text,
        "colour": MUTED,
    }
    return [rules(canvas, [line], dashed=True), words(canvas, [label], align="center")]
