"""A drawing of exactly the right size: every margin is measured before anything is drawn.

A canvas knows its outer size, its margins and its two scales, so that labels can be placed in
pixels and marks stay in the units of the data.
"""

from __future__ import annotations

from dataclasses import dataclass

import altair as alt

__all__ = ["Canvas"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """The plotting area: `x` are the values at its left and right, `y` at its bottom and top."""

    width: float
    height: float
    left: float = 0
    right: float = 0
    top: float = 0
    bottom: float = 0
    x: tuple[float, float]
    y: tuple[float, float]

    @property
    def inner_width(self) -> float:
        """The width between the margins."""
        return self.width - self.left - self.right

    @property
    def inner_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom

    def px(self, value: float) -> float:
        """The pixels from the left of the plotting area to a value."""
        return self.inner_width * (value - self.x[0]) / (self.x[1] - self.x[0])

    def py(self, value: float) -> float:
        """The pixels from the top of the plotting area down to a value."""
        return self.inner_height * (self.y[1] - value) / (self.y[1] - self.y[0])

    def at_x(self, pixels: float) -> float:
        """The value that many pixels from the left: where a label goes."""
        return self.x[0] + (self.x[1] - self.x[0]) * pixels / self.inner_width

    def at_y(self, pixels: float) -> float:
        """The value that many pixels from the top: where a label goes."""
        return self.y[1] - (self.y[1] - self.y[0]) * pixels / self.inner_height

    def encode_x(self, field: str = "x") -> alt.X:
        """The horizontal position of a mark, on this canvas's scale."""
        return alt.X(
            field=field,
            type="quantitative",
            axis=None,
            scale=alt.Scale(domain=list(self.x), nice=False, zero=False),
        )

    def encode_y(self, field: str = "y") -> alt.Y:
        """The vertical position of a mark, on this canvas's scale."""
        return alt.Y(
            field=field,
            type="quantitative",
            axis=None,
            scale=alt.Scale(domain=list(self.y), nice=False, zero=False),
        )
