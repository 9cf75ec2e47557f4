"""What a form draws from: the rows, how each group looks, and the width to draw for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from data_pipeline.statistics.results import SeriesResult
from report.charts.frame import FrameRow
from report.charts.theme import GREY, MUTED, PAIR, SERIES, TEXT, Size

__all__ = ["View", "colours", "ordered"]


@dataclass(frozen=True, kw_only=True)
class View:
    """A series to be drawn at a size. `highlight` are codes of its first breakdown."""

    series: SeriesResult
    rows: tuple[FrameRow, ...]
    size: Size
    highlight: tuple[str, ...] = ()

    @cached_property
    def groups(self) -> Mapping[tuple[str, ...], tuple[FrameRow, ...]]:
        """The rows of each group, over periods; groups in the order of the series."""
        found: dict[tuple[str, ...], list[FrameRow]] = {}
        for row in self.rows:
            found.setdefault(row.keys, []).append(row)
        return {keys: tuple(sorted(rows, key=lambda r: r.period)) for keys, rows in found.items()}

    def colour(self, keys: tuple[str, ...]) -> str:
        """The colour of a group."""
        return self._colours[keys]

    @cached_property
    def _colours(self) -> Mapping[tuple[str, ...], str]:
        return colours(tuple(self.groups), self.highlight)

    def ink(self, keys: tuple[str, ...]) -> str:
        """The colour of a group's label: muted where the group is in the background."""
        return MUTED if self.colour(keys) == GREY else TEXT


def colours(
    groups: tuple[tuple[str, ...], ...], highlight: tuple[str, ...] = ()
) -> Mapping[tuple[str, ...], str]:
    """A colour for each group: two groups get the pair that differs most, grey is background."""
    shown = [g for g in groups if not highlight or (g and g[0] in highlight)]
    palette = PAIR if len(shown) == len(PAIR) else SERIES
    chosen = dict(zip(shown, palette, strict=False))
    return {group: chosen.get(group, GREY) for group in groups}


def ordered(rows: Sequence[FrameRow], sort: str) -> tuple[FrameRow, ...]:
    """The rows in the order of the series, or by value."""
    if sort == "descending":
        return tuple(sorted(rows, key=lambda r: -r.value))
    if sort == "ascending":
        return tuple(sorted(rows, key=lambda r: r.value))
    return tuple(rows)
