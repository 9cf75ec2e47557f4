"""Turn points into a grid: one thing down the side, everything else that varies along the top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from report.charts.frame import FrameRow

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult

__all__ = ["PERIOD", "Grid", "grid_of"]

PERIOD = "period"
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """Points by row heading and column heading; `corner` is the heading of the headings."""

    corner: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], FrameRow]


def grid_of(
    series: SeriesResult, frame: Sequence[FrameRow], *, rows: str = "", columns: str = ""
) -> Grid:
    """Lay a frame out.

    Raises:
        Fault: The series has no such breakdown.
    """
    axes = {PERIOD: _periods(frame)} | {
        name: tuple(dict.fromkeys(row.labels[n] for row in frame))
        for n, name in enumerate(series.dimensions)
    }
    down = rows or _usual(series, axes)
    for name in (down, columns):
        _must_be_known(name, axes)
    varying = [name for name in axes if name != down and len(axes[name]) > 1]
    along = sorted(varying, key=lambda name: name != columns)
    headings: dict[Key, str] = {}
    cells: dict[tuple[str, str], FrameRow] = {}
    for row in frame:
        key = tuple(_value(series, row, name) for name in along)
        headings[key] = ", ".join(key)
        cells[(_value(series, row, down), headings[key])] = row
    ranks = [axes[name] for name in along]
    ordered = sorted(headings, key=lambda k: [r.index(v) for r, v in zip(ranks, k, strict=True)])
    single = _single(series, frame, down)
    return Grid(
        corner="Period" if down == PERIOD else series.dimension_labels.get(down, down),
        rows=axes[down],
        columns=tuple(headings[key] or single for key in ordered),
        cells=cells if along else {(r, single): row for (r, _), row in cells.items()},
    )


def _periods(frame: Sequence[FrameRow]) -> tuple[str, ...]:
    return tuple(p.label for p in sorted({row.period for row in frame}))


def _usual(series: SeriesResult, axes: Mapping[str, tuple[str, ...]]) -> str:
    """Periods down the side where there are several; else the first breakdown."""
    if len(axes[PERIOD]) > 1 or not series.dimensions:
        return PERIOD
    return series.dimensions[0]


def _must_be_known(name: str, axes: Mapping[str, tuple[str, ...]]) -> None:
    if name and name not in axes:
        raise Fault(
            "unknown-breakdown",
            f"the series has no breakdown '{name}'.",
            hint=did_you_mean(name, axes),
        )


def _value(series: SeriesResult, row: FrameRow, name: str) -> str:
    if name == PERIOD:
        return row.period.label
    return row.labels[series.dimensions.index(name)]


def _single(series: SeriesResult, frame: Sequence[FrameRow], down: str) -> str:
    """The heading of the only column: the unit, with the period where it is not down the side."""
    unit = series.unit.many[:1].upper() + series.unit.many[1:]
    return unit if down == PERIOD else f"{unit}, {frame[0].period.label}"
