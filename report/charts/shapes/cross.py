"""A frame crossed two ways: rows down the side, and what is told apart by colour within each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from report.charts.frame import FrameRow
from report.charts.shapes.view import View
from report.charts.theme import PAIR, SERIES

__all__ = ["Cross", "cross", "sorted_cross"]

_PERIOD = "period"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cross:
    """Names of the rows and of the parts, in order, and the frame row at each crossing."""

    rows: tuple[str, ...]
    parts: tuple[str, ...]
    cells: dict[tuple[str, str], FrameRow]

    @property
    def colours(self) -> tuple[str, ...]:
        """A colour for each part."""
        return PAIR if len(self.parts) == len(PAIR) else SERIES[: len(self.parts)]

    def row(self, name: str) -> tuple[FrameRow, ...]:
        """The cells of one row, in the order of the parts."""
        return tuple(self.cells[name, p] for p in self.parts if (name, p) in self.cells)


def cross(view: View, rows: str = "") -> Cross:
    """Cross the frame of a view: `rows` names what goes down the side; empty is the first."""
    series = view.series
    several = len({row.period for row in view.rows}) > 1
    axes = [*series.dimensions, *([_PERIOD] if several or not series.dimensions else [])]
    down = rows or axes[0]
    along = [name for name in axes if name != down]

    def name(row: FrameRow, axis: str) -> str:
        return row.period.label if axis == _PERIOD else row.labels[series.dimensions.index(axis)]

    cells = {
        (name(row, down), ", ".join(name(row, axis) for axis in along)): row for row in view.rows
    }
    return Cross(
        rows=_names(view.rows, [r for r, _ in cells], by_period=down == _PERIOD),
        parts=_names(view.rows, [p for _, p in cells], by_period=along == [_PERIOD]),
        cells=cells,
    )


def sorted_cross(found: Cross, sort: str) -> Cross:
    """The rows in the order of the series, or by the value of their last part."""
    if not sort:
        return found
    order = sorted(
        found.rows, key=lambda name: found.row(name)[-1].value, reverse=sort == "descending"
    )
    return Cross(rows=tuple(order), parts=found.parts, cells=found.cells)


def _names(rows: Sequence[FrameRow], names: Sequence[str], *, by_period: bool) -> tuple[str, ...]:
    """Each name once: periods in their own order, codes in that of the series."""
    if by_period:
        names = [period.label for period in sorted({row.period for row in rows})]
    return tuple(dict.fromkeys(names))
