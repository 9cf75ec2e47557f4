"""The look of every chart: one palette, one typeface, two widths.

The page's stylesheet finds these exact colours in the drawings and replaces them in dark mode and
forced colours, so no drawing may use another. The series colours are those of the Government
Analysis Function, in its order.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "AXIS",
    "FONT",
    "FONT_STACK",
    "GREY",
    "GRID",
    "INTERVAL",
    "LINE_HEIGHT",
    "MUTED",
    "NARROW",
    "PAIR",
    "SERIES",
    "TEXT",
    "TEXT_SIZE",
    "WIDE",
    "Size",
]

TEXT = "#1f2a30"
MUTED = "#55636b"
GRID = "#dfe4e6"
AXIS = "#8b979d"
SERIES = ("#12436d", "#28a197", "#801650", "#f46a25", "#a285d1", "#3d3d3d")
PAIR = ("#12436d", "#f46a25")
GREY = "#b1b7ba"
INTERVAL = "#c7d3dd"

FONT = "Source Sans Pro"
FONT_STACK = "Source Sans Pro, Arial, Helvetica, sans-serif"
TEXT_SIZE = 14
LINE_HEIGHT = 17


@dataclass(frozen=True, slots=True)
class Size:
    """A width that a chart is drawn for, in pixels."""

    name: str
    width: int

    @property
    def is_narrow(self) -> bool:
        """Whether this is the drawing for a phone."""
        return self.name == "narrow"


WIDE = Size("wide", 680)
NARROW = Size("narrow", 330)
