"""A small line chart for each group, all on the same axes, so that shapes can be compared."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data_pipeline.periods import Period
from report.charts.axes import extent, tick_text, ticks
from report.charts.forms import SmallMultiples
from report.charts.frame import FrameRow
from report.charts.measure import text_width, wrap
from report.charts.placing import spread
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.furniture import (
    break_marks,
    period_axis,
    period_axis_height,
    tick_margin,
    value_axis,
    zero_line,
)
from report.charts.shapes.key import Key, key_layers, lay_key
from report.charts.shapes.line_marks import LineMarks, dot_radius, line_marks
from report.charts.shapes.marks import Item, Layer, areas, dots, lines, rules, words
from report.charts.shapes.picture import Picture, compose_grid
from report.charts.shapes.view import View, colours
from report.charts.theme import LINE_HEIGHT, SERIES, TEXT
from report.charts.timeline import cadence, periods_of, place, time_breaks

__all__ = ["draw_small_multiples"]

_GUTTER = 18
_INNER_HEIGHT = 110
_LEAST = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grid:
    """What all panels share."""

    columns: int
    marks: tuple[float, ...]
    texts: tuple[str, ...]
    margin: float
    panel: Canvas
    colours: Mapping[tuple[str, ...], str]
    usual: int
    key: Key


def draw_small_multiples(form: SmallMultiples, view: View) -> Picture:
    """Draw a panel for each code of the first breakdown, in rows."""
    codes = tuple(dict.fromkeys(row.keys[0] for row in view.rows))
    grid = _grid(form, view, codes)
    panels = [_panel(form, view, grid, n, code) for n, code in enumerate(codes)]
    rows = math.ceil(len(codes) / grid.columns)
    step = grid.panel.inner_height + grid.panel.top + grid.panel.bottom
    whole = replace(
        grid.panel,
        width=view.size.width,
        height=rows * step + grid.key.height,
        left=grid.margin,
        top=grid.panel.top + grid.key.height,
    )
    return compose_grid(whole, grid.panel, panels, columns=grid.columns, gutter=_GUTTER)


def _grid(form: SmallMultiples, view: View, codes: Sequence[str]) -> _Grid:
    marks = ticks(
        *extent(view.rows, intervals=form.intervals),
        zero=form.zero,
        whole=view.series.decimals == 0,
        count=3,
    )
    texts = tick_text(view.series, marks)
    margin = tick_margin(texts)
    columns = _columns(form, view, margin, len(codes))
    width = math.floor((view.size.width - margin - _GUTTER * (columns - 1) - 12) / columns)
    parts = tuple(dict.fromkeys(row.keys[1:] for row in view.rows))
    shades = colours(parts) if len(parts) > 1 else {parts[0]: SERIES[0]}
    names = [next(r for r in view.rows if r.keys[1:] == p).labels[1:] for p in parts]
    key = Key()
    if len(parts) > 1:
        key = lay_key([", ".join(n) for n in names], list(shades.values()), view.size.width)
    return _Grid(
        columns=columns,
        marks=marks,
        texts=texts,
        margin=margin,
        panel=_panel_canvas(view, codes, width, marks),
        colours=shades,
        usual=cadence(view.groups.values()),
        key=key,
    )


def _columns(form: SmallMultiples, view: View, margin: float, count: int) -> int:
    """As many as were asked for, or three; fewer where a panel would be too small."""
    wanted = form.columns or (2 if count in {2, 4} else 3)
    room = int((view.size.width - margin) // (_LEAST + _GUTTER))
    return max(1, min(wanted, room, count))


def _panel_canvas(view: View, codes: Sequence[str], width: float, marks: Sequence[float]) -> Canvas:
    periods = periods_of(view.rows)
    first, last = place(periods[0]), place(periods[-1])
    if first == last:
        first, last = first - 183, last + 183
    inset = (last - first) * 0.04
    titles = [_title(view, code, width) for code in codes]
    top = max(len(title) for title in titles) * LINE_HEIGHT + 20
    bottom = period_axis_height(periods) + 10
    return Canvas(
        width=width,
        height=_INNER_HEIGHT + top + bottom,
        top=top,
        bottom=bottom,
        x=(first - inset, last + inset),
        y=(marks[0], marks[-1]),
    )


def _title(view: View, code: str, width: float) -> tuple[str, ...]:
    return wrap(view.series.group_label(code), width, weight=600)


def _panel(form: SmallMultiples, view: View, grid: _Grid, index: int, code: str) -> list[Layer]:
    canvas = grid.panel
    made = LineMarks([], [], [], [])
    radius = min(dot_radius(canvas, len(periods_of(view.rows))), 2.5)
    own = {keys: rows for keys, rows in view.groups.items() if keys[0] == code}
    for keys, rows in own.items():
        line_marks(
            canvas,
            rows,
            colour=grid.colours[keys[1:]],
            breaks=view.series.breaks,
            usual=grid.usual,
            intervals=form.intervals,
            radius=radius,
            marks=made,
        )
    return [
        *value_axis(canvas, grid.marks, grid.texts if index % grid.columns == 0 else ()),
        areas(canvas, made.bands),
        rules(canvas, made.whiskers, width=1.5),
        lines(canvas, made.segments, width=2),
        dots(canvas, made.points, radius=radius),
        zero_line(canvas, 0 if grid.marks[0] <= 0 <= grid.marks[-1] else grid.marks[0]),
        *period_axis(canvas, _outer(periods_of(view.rows))),
        *break_marks(canvas, time_breaks(view.series.breaks, periods_of(view.rows)), named=False),
        _heading(view, canvas, code),
        *_last_values(canvas, own),
        *(key_layers(_lifted(canvas, grid), grid.key) if index == 0 else []),
    ]


def _heading(view: View, canvas: Canvas, code: str) -> Layer:
    title = _title(view, code, canvas.width)
    y = canvas.at_y(-16 - len(title) * LINE_HEIGHT / 2)
    return words(
        canvas, [{"x": canvas.at_x(0), "y": y, "lines": title, "colour": TEXT}], weight=600
    )


def _outer(periods: Sequence[Period]) -> tuple[Period, ...]:
    """The first and last period: all that a small axis has room for."""
    return tuple(dict.fromkeys((periods[0], periods[-1])))


def _last_values(
    canvas: Canvas, groups: Mapping[tuple[str, ...], Sequence[FrameRow]]
) -> list[Layer]:
    """The last value of each line, over its point or under it, none over another."""
    ends = [rows[-1] for rows in groups.values()]
    highest = max(ends, key=lambda row: row.value)
    wanted = [canvas.py(row.value) + (-12 if row is highest else 12) for row in ends]
    placed = spread(wanted, [LINE_HEIGHT] * len(ends), -16, canvas.inner_height - 2)
    items: list[Item] = []
    for row, y in zip(ends, placed, strict=True):
        edge = canvas.inner_width - text_width(row.text) / 2 + 6
        x = min(canvas.px(place(row.period)), edge)
        items.append({"x": canvas.at_x(x), "y": canvas.at_y(y), "lines": row.text, "colour": TEXT})
    return [words(canvas, items, align="center")]


def _lifted(canvas: Canvas, grid: _Grid) -> Canvas:
    """The first panel as seen from the corner of the whole drawing, where the key is."""
    return replace(
        canvas,
        width=canvas.width + grid.margin,
        left=grid.margin,
        height=canvas.height + grid.key.height,
        top=canvas.top + grid.key.height,
    )
