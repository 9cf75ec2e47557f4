"""Parts of a whole along a flat bar for each category, at one period."""

from __future__ import annotations

from collections.abc import Iterator

from report.charts.axes import tick_text, ticks
from report.charts.forms import StackedBars
from report.charts.frame import FrameRow
from report.charts.shapes.bars import bar_item
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.cross import Cross, cross
from report.charts.shapes.furniture import flat_axis
from report.charts.shapes.key import key_layers, lay_key
from report.charts.shapes.marks import Item, Layer, boxes
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.table_rows import baseline, lay_rows, row_labels
from report.charts.shapes.view import View

__all__ = ["draw_stacked_rows"]

_THICK = 24


def draw_stacked_rows(form: StackedBars, view: View) -> Picture:
    """Draw flat stacks, under a key and over an axis."""
    crossed = cross(view, "period" if len(view.series.dimensions) == 1 else "")
    layout = lay_rows(crossed.rows, view.size, _THICK)
    key = lay_key(crossed.parts, crossed.colours, view.size.width)
    wholes = [sum(row.value for row in crossed.row(name)) for name in crossed.rows]
    most = 100.0 if form.share else max(wholes)
    count = 3 if view.size.is_narrow else 5
    marks = ticks(0, most, whole=view.series.decimals == 0, count=count)
    texts = tuple(f"{m:g}%" for m in marks) if form.share else tick_text(view.series, marks)
    canvas = Canvas(
        width=view.size.width,
        height=layout.height + key.height + 34,
        left=max(layout.margin, 14) + 2,
        right=24,
        top=key.height + 4,
        bottom=30,
        x=(0, marks[-1]),
        y=(layout.height, 0),
    )
    layers: list[Layer] = [
        *flat_axis(canvas, marks, texts),
        boxes(canvas, list(_boxes(canvas, crossed, layout.middles, share=form.share))),
        baseline(canvas, layout),
        *row_labels(canvas, layout),
        *key_layers(canvas, key),
    ]
    return compose(canvas, *layers)


def _boxes(
    canvas: Canvas, crossed: Cross, middles: tuple[float, ...], *, share: bool
) -> Iterator[Item]:
    for name, middle in zip(crossed.rows, middles, strict=True):
        cells = [crossed.cells.get((name, part)) for part in crossed.parts]
        whole = sum(row.value for row in cells if row) if share else 100.0
        edge = 0.0
        for row, colour in zip(cells, crossed.colours, strict=True):
            if row is None:
                continue
            size = row.value * 100 / whole if whole else 0.0
            yield _box(canvas, row, colour, middle, (edge, edge + size))
            edge += size


def _box(
    canvas: Canvas, row: FrameRow, colour: str, middle: float, span: tuple[float, float]
) -> Item:
    inset = 1 if row.is_provisional else 0
    left, right = canvas.px(span[0]), canvas.px(span[1])
    gap = min(1.0, (right - left) / 2) if span[0] else 0.0
    half = _THICK / 2 - inset
    return {
        "x": canvas.at_x(left + gap + inset),
        "x2": canvas.at_x(max(right - inset, left + gap + inset)),
        "y": canvas.at_y(middle - half),
        "y2": canvas.at_y(middle + half),
        **bar_item(row, colour),
    }
