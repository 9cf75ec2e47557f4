"""A small key above a chart, for forms whose parts cannot each be named where they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report.charts.measure import widest, wrap
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.theme import LINE_HEIGHT, TEXT

__all__ = ["Entry", "Key", "key_layers", "lay_key"]

_LINE = 22
_SWATCH = 12
_AFTER_SWATCH = 6
_BETWEEN = 18


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A name in lines, its colour, and where its first line stands in the drawing."""

    lines: tuple[str, ...]
    colour: str
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """The entries of a key, in pixels from the drawing's top left; and the height of all."""

    entries: tuple[Entry, ...] = ()
    height: float = 0


def lay_key(names: Sequence[str], colours: Sequence[str], width: float) -> Key:
    """Set names in lines as text is set, each after a swatch of its colour."""
    x, y, high = 0.0, 0.0, float(_LINE)
    entries = []
    for name, colour in zip(names, colours, strict=True):
        lines = wrap(name, width - _SWATCH - _AFTER_SWATCH)
        own = _SWATCH + _AFTER_SWATCH + widest(lines)
        if x and x + own > width:
            x, y, high = 0.0, y + high, float(_LINE)
        entries.append(Entry(lines=lines, colour=colour, x=x, y=y + _LINE / 2))
        high = max(high, _LINE + (len(lines) - 1) * LINE_HEIGHT)
        x += own + _BETWEEN
    return Key(entries=tuple(entries), height=y + high + 8)


def key_layers(canvas: Canvas, key: Key) -> list[Layer]:
    """Draw the key at the top left of the drawing."""
    swatches: list[Item] = []
    names: list[Item] = []
    for entry in key.entries:
        x, y = entry.x - canvas.left, entry.y - canvas.top
        middle = y + (len(entry.lines) - 1) * LINE_HEIGHT / 2
        swatches.append(
            {
                "x": canvas.at_x(x),
                "x2": canvas.at_x(x + _SWATCH),
                "y": canvas.at_y(y - _SWATCH / 2),
                "y2": canvas.at_y(y + _SWATCH / 2),
                "fill": entry.colour,
                "stroke": "none",
            }
        )
        names.append(
            {
                "x": canvas.at_x(x + _SWATCH + _AFTER_SWATCH),
                "y": canvas.at_y(middle),
                "lines": entry.lines,
                "colour": TEXT,
            }
        )
    return [boxes(canvas, swatches, described=False), words(canvas, names)]
