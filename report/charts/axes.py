"""Honest axes: round ticks, few of them, and a scale known before anything is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.frame import FrameRow

__all__ = ["extent", "is_cut", "tick_text", "ticks"]

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_ROUNDING = 1e-9


def extent(rows: Iterable[FrameRow], *, intervals: bool) -> tuple[float, float]:
    """The lowest and highest value to be shown, with intervals where they are drawn."""
    values: list[float] = []
    for row in rows:
        values.append(row.value)
        if intervals and row.lower is not None and row.upper is not None:
            values += [row.lower, row.upper]
    return min(values), max(values)


def ticks(
    low: float, high: float, *, zero: bool = True, count: int = 5, whole: bool = False
) -> tuple[float, ...]:
    """Round values from at or below `low` to at or above `high`.

    Args:
        low: The lowest value to be shown.
        high: The highest value to be shown.
        zero: Whether zero must be among them.
        count: About how many.
        whole: Whether the values count whole things, so that steps must be whole.
    """
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high == low:
        low, high = (low, low + 1.0) if zero or low == 0 else (low - abs(low), low + abs(low))
    step = _step((high - low) / count, whole=whole)
    first = math.floor(low / step + _ROUNDING)
    last = math.ceil(high / step - _ROUNDING)
    return tuple(float(f"{i * step:.12g}") for i in range(first, last + 1))


def is_cut(rows: Iterable[FrameRow], *, intervals: bool) -> bool:
    """Whether an axis that need not have zero will start elsewhere."""
    low, high = extent(rows, intervals=intervals)
    marks = ticks(low, high, zero=False)
    return marks[0] > 0 or marks[-1] < 0


def tick_text(series: SeriesResult, marks: tuple[float, ...]) -> tuple[str, ...]:
    """The ticks as printed: the unit's prefix and suffix, and no more decimals than they need."""
    for decimals in range(13):
        if all(abs(round(m, decimals) - m) < _ROUNDING * max(1.0, abs(m)) for m in marks):
            return tuple(series.unit.format(m, decimals) for m in marks)
    return tuple(series.text(m) for m in marks)


def _step(rough: float, *, whole: bool) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(s * power for s in _STEPS if s * power >= rough * (1 - _ROUNDING))
    if whole:
        step = max(1.0, step)
        if step != int(step):
            step = next(s * power for s in _STEPS if s * power > step)
    return step
