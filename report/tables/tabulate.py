"""Make the table that a page shows: headings, printed values, and every mark explained below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault
from report.charts.frame import FrameRow, exact, rows_of
from report.tables.contract import Table
from report.tables.layout import Grid, grid_of
from report.website.models import Download, TableBlock, TableCell

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult

__all__ = ["MISSING", "PROVISIONAL_MARK", "data_table", "tabulate"]

MISSING = "\N{EN DASH}"
PROVISIONAL_MARK = "[p]"
_MISSING_WORDS = f"{MISSING} means that no value is published."
_PROVISIONAL_WORDS = f"{PROVISIONAL_MARK} means provisional: the publisher may still revise it."


def tabulate(
    table: Table,
    series: SeriesResult,
    *,
    caption: str,
    subtitle: str = "",
    note: str = "",
    anchor: str = "",
    number: str = "",
    source_html: str = "",
    downloads: tuple[Download, ...] = (),
) -> TableBlock:
    """Lay a series out as an author asked. The words are those of `table`, rendered.

    Raises:
        Fault: The series has no points, or no such breakdown.
    """
    frame = rows_of(series)
    if not frame:
        raise Fault(
            "table-without-data", f"table '{table.id}' has no data: '{series.id}' is empty."
        )
    grid = grid_of(series, frame, rows=table.rows, columns=table.columns)
    notes = _Notes(frame)
    return TableBlock(
        id=table.id,
        anchor=anchor,
        number=number,
        caption=caption,
        subtitle=subtitle,
        columns=(grid.corner, *_headings(grid, intervals=table.intervals)),
        rows=tuple(_row(grid, name, series, notes, table) for name in grid.rows),
        source_html=source_html,
        notes=(*((note,) if note else ()), *notes.said),
        downloads=downloads,
    )


def data_table(
    chart_id: str, series: SeriesResult, *, caption: str, subtitle: str = ""
) -> TableBlock:
    """The table under a figure: the usual layout, with intervals where there are any."""
    intervals = any(point.lower is not None for point in series.points)
    table = Table(
        id=chart_id, series=series.id, caption=caption, subtitle=subtitle, intervals=intervals
    )
    return tabulate(table, series, caption=caption, subtitle=subtitle)


@dataclass(slots=True)
class _Notes:
    """The marks used so far, and the notes that explain them.

    A note that every point has is said once for the table, and marks no cell.
    """

    frame: Sequence[FrameRow]
    own: dict[str, str] = field(default_factory=dict)
    missing: bool = False
    provisional: bool = False

    def mark(self, row: FrameRow) -> str:
        """The marks of one value."""
        marks = []
        if row.is_provisional:
            self.provisional = True
            marks.append(PROVISIONAL_MARK)
        if row.note and row.note not in self.shared:
            marks.append(self.own.setdefault(row.note, f"[note {len(self.own) + 1}]"))
        return " ".join(marks)

    @property
    def shared(self) -> tuple[str, ...]:
        """The note of all points, if they have the same."""
        notes = {row.note for row in self.frame}
        return tuple(notes) if len(notes) == 1 and "" not in notes else ()

    @property
    def said(self) -> tuple[str, ...]:
        """All notes, in the order a reader meets them."""
        return (
            *self.shared,
            *((_MISSING_WORDS,) if self.missing else ()),
            *((_PROVISIONAL_WORDS,) if self.provisional else ()),
            *(f"{mark} {note}" for note, mark in self.own.items()),
        )


def _headings(grid: Grid, *, intervals: bool) -> tuple[str, ...]:
    if not intervals:
        return grid.columns
    parts = ("", "lower limit", "upper limit")
    return tuple(
        ": ".join(p for p in (column, part) if p) for column in grid.columns for part in parts
    )


def _row(
    grid: Grid, name: str, series: SeriesResult, notes: _Notes, table: Table
) -> tuple[TableCell, ...]:
    cells = [TableCell(text=name, kind="text")]
    for column in grid.columns:
        row = grid.cells.get((name, column))
        cells.append(_cell(row, notes))
        if table.intervals:
            limits = (row.lower, row.upper) if row else (None, None)
            cells += [_limit(limit, series, notes) for limit in limits]
    return tuple(cells)


def _cell(row: FrameRow | None, notes: _Notes) -> TableCell:
    if row is None:
        notes.missing = True
        return TableCell(text=MISSING)
    return TableCell(text=row.text, note=notes.mark(row), value=exact(row.value))


def _limit(limit: float | None, series: SeriesResult, notes: _Notes) -> TableCell:
    if limit is None:
        notes.missing = True
        return TableCell(text=MISSING)
    return TableCell(text=series.text(limit), value=exact(limit))
