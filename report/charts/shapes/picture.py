"""Put layers together as one specification, with the data of each given by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer

__all__ = ["Picture", "compose", "compose_grid", "quickly"]

_PANEL = ("layer", "width", "height")

quickly = partial(debug_mode, arg=False)
"""Within this context Altair does not check what it is given; tests draw with its checks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One or more panels with their data, the size of the drawing, and where plotting starts.

    `options` hold for the whole: its padding, or how its panels are laid out.
    """

    panels: tuple[alt.LayerChart, ...]
    options: dict[str, Any]
    datasets: dict[str, list[Item]]
    width: float
    height: float
    left: float
    top: float

    def specification(self, *, validate: bool = False) -> dict[str, Any]:
        """The chart in Vega-Lite."""
        panels = [panel.to_dict(validate=validate) for panel in self.panels]
        whole = {**panels[0], **self.options, "datasets": self.datasets}
        if len(panels) == 1:
            return whole
        inner = [{name: panel[name] for name in _PANEL} for panel in panels]
        return {**{n: v for n, v in whole.items() if n not in _PANEL}, "concat": inner}


def compose(canvas: Canvas, *layers: Layer) -> Picture:
    """Put layers on a canvas, the first at the back. A layer with nothing to draw is left out."""
    datasets: dict[str, list[Item]] = {}
    padding = {
        "left": canvas.left,
        "right": canvas.right,
        "top": canvas.top,
        "bottom": canvas.bottom,
    }
    return Picture(
        panels=(_layered(canvas, layers, datasets),),
        options={"autosize": "none", "padding": padding},
        datasets=datasets,
        **_place(canvas),
    )


def _place(canvas: Canvas) -> dict[str, float]:
    return {
        "width": canvas.width,
        "height": canvas.height,
        "left": canvas.left,
        "top": canvas.top,
    }


def compose_grid(
    whole: Canvas,
    canvas: Canvas,
    panels: Sequence[Sequence[Layer]],
    *,
    columns: int,
    gutter: float,
) -> Picture:
    """Put panels of the same canvas in rows. `whole` is the drawing around the first panel."""
    datasets: dict[str, list[Item]] = {}
    if len(panels) == 1:
        alone = compose(canvas, *panels[0])
        return replace(
            alone, width=whole.width, height=whole.height, left=whole.left, top=whole.top
        )
    return Picture(
        panels=tuple(_layered(canvas, layers, datasets) for layers in panels),
        options={
            "columns": columns,
            "spacing": {"column": gutter, "row": canvas.top + canvas.bottom},
            "bounds": "flush",
        },
        datasets=datasets,
        **_place(whole),
    )


def _layered(
    canvas: Canvas, layers: Sequence[Layer], datasets: dict[str, list[Item]]
) -> alt.LayerChart:
    shown = []
    for layer in layers:
        if layer.items:
            name = f"layer_{len(datasets)}"
            datasets[name] = [*layer.items]
            layer.chart.data = alt.NamedData(name=name)
            shown.append(layer.chart)
    return alt.LayerChart(layer=shown, width=canvas.inner_width, height=canvas.inner_height)
