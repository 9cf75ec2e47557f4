"""Put layers together as one specification, with the data of each given by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import altair as alt
from altair.utils.schemapi import debug_mode

from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer

__all__ = ["Picture", "compose", "compose_grid", "quickly"]

quickly = partial(debug_mode, False)
"""Within this context Altair does not check what it is given; tests draw with its checks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A chart with its data, the size of its drawing, and where its plotting area starts."""

    chart: alt.LayerChart | alt.ConcatChart
    datasets: dict[str, list[Item]]
    width: float
    height: float
    left: float
    top: float

    def specification(self, *, validate: bool = False) -> dict[str, Any]:
        """The chart in Vega-Lite."""
        made: dict[str, Any] = self.chart.to_dict(validate=validate)
        return {**made, "datasets": self.datasets}


def compose(canvas: Canvas, *layers: Layer) -> Picture:
    """Put layers on a canvas, the first at the back. A layer with nothing to draw is left out."""
    datasets: dict[str, list[Item]] = {}
    chart = _layered(canvas, layers, datasets)
    chart.autosize = "none"
    chart.padding = {
        "left": canvas.left,
        "right": canvas.right,
        "top": canvas.top,
        "bottom": canvas.bottom,
    }
    return Picture(
        chart=chart,
        datasets=datasets,
        width=canvas.width,
        height=canvas.height,
        left=canvas.left,
        top=canvas.top,
    )


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
    chart = alt.ConcatChart(
        concat=[_layered(canvas, layers, datasets) for layers in panels],
        columns=columns,
        spacing={"column": gutter, "row": canvas.top + canvas.bottom},
        bounds="flush",
    )
    return Picture(
        chart=chart,
        datasets=datasets,
        width=whole.width,
        height=whole.height,
        left=whole.left,
        top=whole.top,
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
