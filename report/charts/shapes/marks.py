"""The few marks that every chart is made of, each told exactly where to stand and what to say.

Only `dots` and `boxes` that stand for a point of the series carry words; every other mark is
hidden from assistive technology, which has the words, the alt text and the table.

Altair copies and checks what it is given at every step, so a layer keeps its data beside its chart
until the drawing is put together.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import altair as alt

from report.charts.shapes.canvas import Canvas
from report.charts.theme import FONT, LINE_HEIGHT, TEXT_SIZE

__all__ = ["Item", "Layer", "areas", "boxes", "dots", "lines", "rules", "words"]

Item: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Layer:
    """A mark with its encodings, and the items it is drawn from."""

    chart: alt.Chart
    items: Sequence[Item]


def lines(canvas: Canvas, items: Sequence[Item], *, width: float = 2.5) -> Layer:
    """Lines through the items of each `piece`, in their order (`x`, `y`, `order`, `colour`)."""
    mark = alt.Chart().mark_line(
        strokeWidth=width, strokeJoin="round", strokeCap="round", aria=False
    )
    chart = mark.encode(
        x=canvas.encode_x(),
        y=canvas.encode_y(),
        detail=alt.Detail(field="piece", type="nominal"),
        order=alt.Order(field="order", type="quantitative"),
        stroke=_as_is(alt.Stroke, "colour"),
    )
    return Layer(chart, items)


def areas(canvas: Canvas, items: Sequence[Item]) -> Layer:
    """A band from `y` to `y2` through the items of each `piece`, in `colour`."""
    chart = (
        alt.Chart()
        .mark_area(opacity=1, aria=False)
        .encode(
            x=canvas.encode_x(),
            y=canvas.encode_y(),
            y2=alt.Y2(field="y2"),
            detail=alt.Detail(field="piece", type="nominal"),
            fill=_as_is(alt.Fill, "colour"),
        )
    )
    return Layer(chart, items)


def dots(canvas: Canvas, items: Sequence[Item], *, radius: float = 3.5) -> Layer:
    """Round points (`x`, `y`, `fill`, `stroke`), each described by `says`."""
    size = math.pi * radius * radius
    mark = alt.Chart().mark_point(shape="circle", size=size, strokeWidth=2, opacity=1)
    chart = mark.encode(
        x=canvas.encode_x(),
        y=canvas.encode_y(),
        fill=_as_is(alt.Fill, "fill"),
        stroke=_as_is(alt.Stroke, "stroke"),
        description=alt.Description(field="says", type="nominal"),
    )
    return Layer(chart, items)


def boxes(canvas: Canvas, items: Sequence[Item], *, described: bool = True) -> Layer:
    """Bars from `x` to `x2` and `y` to `y2` (`fill`, `stroke`), each described by `says`."""
    mark = alt.Chart().mark_rect(opacity=1, strokeWidth=2, aria=described)
    chart = mark.encode(
        x=canvas.encode_x(),
        y=canvas.encode_y(),
        x2=alt.X2(field="x2"),
        y2=alt.Y2(field="y2"),
        fill=_as_is(alt.Fill, "fill"),
        stroke=_as_is(alt.Stroke, "stroke"),
    )
    if described:
        chart = chart.encode(description=alt.Description(field="says", type="nominal"))
    return Layer(chart, items)


def rules(
    canvas: Canvas, items: Sequence[Item], *, width: float = 1, dashed: bool = False
) -> Layer:
    """Straight lines from `x`, `y` to `x2`, `y2` in `colour`."""
    chart = (
        alt.Chart()
        .mark_rule(
            strokeWidth=width, opacity=1, aria=False, strokeDash=[4, 3] if dashed else alt.Undefined
        )
        .encode(
            x=canvas.encode_x(),
            y=canvas.encode_y(),
            x2=alt.X2(field="x2"),
            y2=alt.Y2(field="y2"),
            stroke=_as_is(alt.Stroke, "colour"),
        )
    )
    return Layer(chart, items)


def words(
    canvas: Canvas,
    items: Sequence[Item],
    *,
    align: Literal["left", "center", "right"] = "left",
    weight: Literal[400, 600] = 400,
) -> Layer:
    """Text centred on `y` and set from `x`: one line, or several `lines` under one another."""
    mark = alt.Chart().mark_text(
        align=align,
        baseline="middle",
        font=FONT,
        fontSize=TEXT_SIZE,
        fontWeight=weight,
        aria=False,
    )
    chart = mark.encode(
        x=canvas.encode_x(),
        y=canvas.encode_y(),
        text=alt.Text(field="text", type="nominal"),
        fill=_as_is(alt.Fill, "colour"),
    )
    return Layer(chart, _one_line_each(canvas, items))


def _one_line_each(canvas: Canvas, items: Sequence[Item]) -> list[Item]:
    """Every line of text as an item of its own, the lines together centred where they belong."""
    made: list[Item] = []
    for item in items:
        text = item["lines"]
        several = (text,) if isinstance(text, str) else text
        middle = canvas.py(item["y"])
        for number, line in enumerate(several):
            y = canvas.at_y(middle + (number - (len(several) - 1) / 2) * LINE_HEIGHT)
            made.append({"x": item["x"], "y": y, "colour": item["colour"], "text": line})
    return made


def _as_is(channel: Any, field: str) -> Any:  # noqa: ANN401 - Altair's channels share no type
    """A colour that the data itself names."""
    return channel(field=field, type="nominal", scale=None, legend=None)
