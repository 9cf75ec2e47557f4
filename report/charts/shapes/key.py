"""A small key above a chart, for forms whose parts cannot each be named where they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report.charts.measure import text_width
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.theme import TEXT

__all__ = ["Key", "key_layers", "lay_key"]

_LINE = 22
_SWATCH = 12
_AFTER_SWATCH = 6
_BETWEEN = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """Where each entry stands, in pixels from the drawing's top left; and the height of all."""

    entries: tuple[tuple[str, str, float, float], ...] = ()
    height: float = 0


def lay_key(names: Sequence[str], colours: Sequence[str], width: float) -> Key:
    """Set names in lines as text is set, each after a swatch of its colour."""
    x, y = 0.0, 0.0
    entries = []
    for name, colour in zip(names, colours, strict=True):
        own = _SWATCH + _AFTER_SWATCH + text_width(name)
        if x and x + own > width:
            x, y = 0.0, y + _LINE
        entries.append((name, colour, x, y + _LINE / 2))
        x += own + _BETWEEN
    return Key(entries=tuple(entries), height=y + _LINE + 8)


def key_layers(canvas: Canvas, key: Key) -> list[Layer]:
    """Draw the key at the top left of the drawing."""
    swatches: list[Item] = []
    names: list[Item] = []
    for name, colour, left, middle in key.entries:
        x, y = left - canvas.left, middle - canvas.top
        swatches.append(
            {
                "x": canvas.at_x(x),
                "x2": canvas.at_x(x + _SWATCH),
                "y": canvas.at_y(y - _SWATCH / 2),
                "y2": canvas.at_y(y + _SWATCH / 2),
                "fill": colour,
                "stroke": "none",
            }
        )
        names.append(
            {
                "x": canvas.at_x(x + _SWATCH + _AFTER_SWATCH),
                "y": canvas.at_y(y),
                "lines": name,
                "colour": TEXT,
            }
        )
    return [boxes(canvas, swatches, described=False), words(canvas, names)]
