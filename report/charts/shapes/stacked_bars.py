"""Parts of a whole: stacked at each period, or along a bar for each category."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from report.charts.axes import tick_text, ticks
from report.charts.forms import StackedBars
from report.charts.frame import FrameRow
from report.charts.measure import widest, wrap
from report.charts.placing import spread
from report.charts.shapes.bars import bar_item
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.columns import slot
from report.charts.shapes.cross import Cross, cross
from report.charts.shapes.furniture import (
    BREAK_STRIP,
    break_marks,
    period_axis,
    period_axis_height,
    tick_margin,
    value_axis,
    zero_line,
)
from report.charts.shapes.key import Key, key_layers, lay_key
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.stacked_rows import draw_stacked_rows
from report.charts.shapes.view import View
from report.charts.theme import LINE_HEIGHT, TEXT
from report.charts.timeline import periods_of, place, time_breaks

__all__ = ["draw_stacked_bars"]

_FILLED = 0.76
_WIDEST = 64
_LABEL = 150
_GAP = 10
_SWATCH = 12


@dataclass(frozen=True, slots=True)
class _Part:
    row: FrameRow
    low: float
    high: float
    colour: str


def draw_stacked_bars(form: StackedBars, view: View) -> Picture:
    """Draw upright stacks over periods; or, at one period, flat ones by category."""
    if len(periods_of(view.rows)) == 1:
        return draw_stacked_rows(form, view)
    crossed = cross(view, "period")
    parts = list(_parts(crossed, share=form.share))
    marks = ticks(0, max(part.high for part in parts), whole=view.series.decimals == 0)
    texts = tuple(f"{m:g}%" for m in marks) if form.share else tick_text(view.series, marks)
    names = [wrap(name, _LABEL) for name in crossed.parts]
    key = Key()
    if view.size.is_narrow:
        key = lay_key(crossed.parts, crossed.colours, view.size.width)
    canvas = _canvas(view, marks, tick_margin(texts), key, names)
    layers: list[Layer] = [
        *value_axis(canvas, marks, texts),
        boxes(canvas, [_box(canvas, part, slot(view)) for part in parts]),
        zero_line(canvas),
        *period_axis(canvas, periods_of(view.rows)),
        *break_marks(canvas, time_breaks(view.series.breaks, periods_of(view.rows))),
        *key_layers(canvas, key),
        *([] if view.size.is_narrow else _names(canvas, crossed, parts, names)),
    ]
    return compose(canvas, *layers)


def _parts(crossed: Cross, *, share: bool) -> Iterator[_Part]:
    for name in crossed.rows:
        rows = crossed.row(name)
        whole = sum(row.value for row in rows) if share else 100.0
        edge = 0.0
        for index, part in enumerate(crossed.parts):
            row = crossed.cells.get((name, part))
            if row is None:
                continue
            size = row.value * 100 / whole if whole else 0.0
            yield _Part(row, edge, edge + size, crossed.colours[index])
            edge += size


def _canvas(
    view: View, marks: Sequence[float], left: float, key: Key, names: Sequence[tuple[str, ...]]
) -> Canvas:
    periods = periods_of(view.rows)
    step = slot(view)
    right = 8 if view.size.is_narrow else round(max(widest(n) for n in names)) + _GAP + _SWATCH + 10
    return Canvas(
        width=view.size.width,
        height=(290 if view.size.is_narrow else 340) + key.height,
        left=left,
        right=right,
        top=10 + key.height + (BREAK_STRIP if view.series.breaks else 0),
        bottom=period_axis_height(periods),
        x=(place(periods[0]) - step / 2, place(periods[-1]) + step / 2),
        y=(marks[0], marks[-1]),
    )


def _box(canvas: Canvas, part: _Part, step: float) -> Item:
    half = min(canvas.px(canvas.x[0] + step) * _FILLED, _WIDEST) / 2
    inset = 1 if part.row.is_provisional else 0
    middle = canvas.px(place(part.row.period))
    bottom, top = canvas.py(part.low), canvas.py(part.high)
    gap = min(1.0, (bottom - top) / 2) if part.low else 0.0
    return {
        "x": canvas.at_x(middle - half + inset),
        "x2": canvas.at_x(middle + half - inset),
        "y": canvas.at_y(bottom - gap - inset),
        "y2": canvas.at_y(min(top + inset, bottom - gap - inset)),
        **bar_item(part.row, part.colour),
    }


def _names(
    canvas: Canvas, crossed: Cross, parts: Sequence[_Part], names: Sequence[tuple[str, ...]]
) -> list[Layer]:
    """Each part named beside its piece of the last stack."""
    last = [part for part in parts if part.row.period == parts[-1].row.period]
    middles = {part.colour: canvas.py((part.low + part.high) / 2) for part in last}
    wanted = [middles.get(colour, 0.0) for colour in crossed.colours]
    sizes = [len(lines) * LINE_HEIGHT + 2 for lines in names]
    placed = spread(wanted, sizes, -canvas.top, canvas.inner_height + LINE_HEIGHT / 2)
    left = canvas.inner_width + _GAP
    items: list[Item] = [
        {"x": canvas.at_x(left + _SWATCH + 6), "y": canvas.at_y(y), "lines": lines, "colour": TEXT}
        for lines, y in zip(names, placed, strict=True)
    ]
    swatches: list[Item] = [
        {
            "x": canvas.at_x(left),
            "x2": canvas.at_x(left + _SWATCH),
            "y": canvas.at_y(y - _SWATCH / 2),
            "y2": canvas.at_y(y + _SWATCH / 2),
            "fill": colour,
            "stroke": "none",
        }
        for colour, y in zip(crossed.colours, placed, strict=True)
    ]
    return [boxes(canvas, swatches, described=False), words(canvas, items)]
