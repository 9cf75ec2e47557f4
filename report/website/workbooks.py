"""One spreadsheet a chapter: a cover, the notes, and each figure's and table's numbers."""

from __future__ import annotations

from collections.abc import Sequence

from data_pipeline.periods import format_date
from report.build import Build
from report.edition import Chapter
from report.manuscript.numbering import Placed
from report.website.figures import figure_block, table_block
from report.website.models import Download, TableBlock, TableCell
from report.website.ods import Cell, Sheet, workbook
from report.website.shelf import Shelf, plain_text

__all__ = ["workbook_download", "workbook_files"]

_WIDE, _FIRST, _OTHER = 22.0, 7.0, 3.5
_LICENCE = "The data keep the licences of their publishers, named as the source of each table."


def workbook_download(build: Build, slug: str) -> tuple[Download, ...]:
    """The chapter's workbook, if the chapter has a figure or a table."""
    if not _placed(build, slug):
        return ()
    return (Download(text="All tables of this chapter", href=f"data/{slug}.ods", format="ODS"),)


def workbook_files(build: Build, shelf: Shelf) -> dict[str, bytes]:
    """The workbooks, by address."""
    return {
        f"data/{chapter.slug}.ods": _workbook(build, shelf, chapter)
        for chapter in build.edition.chapters
        if _placed(build, chapter.slug)
    }


def _placed(build: Build, slug: str) -> list[Placed]:
    placed = build.manuscript.placed.values()
    return [block for block in placed if block.slug == slug and block.shows_series]


def _workbook(build: Build, shelf: Shelf, chapter: Chapter) -> bytes:
    tables = [(placed, *_table(build, shelf, placed)) for placed in _placed(build, chapter.slug)]
    title = f"{chapter.title}: tables"
    sheets = [_cover(build, title, [placed.words for placed, _, _ in tables]), _notes(tables)]
    sheets += [_sheet(placed, block, source) for placed, block, source in tables]
    return workbook(title, sheets)


def _table(build: Build, shelf: Shelf, placed: Placed) -> tuple[TableBlock, str]:
    if placed.kind == "chart":
        figure = figure_block(build, shelf, placed)
        return figure.table, plain_text(figure.source_html)
    table = table_block(build, shelf, placed)
    return table, plain_text(table.source_html)


def _words(lines: Sequence[str]) -> tuple[tuple[Cell, ...], ...]:
    first, *rest = lines
    title = Cell(text=first, style="title")
    return ((title,), *((Cell(text=line, style="words"),) for line in rest))


def _cover(build: Build, title: str, names: Sequence[str]) -> Sheet:
    edition = build.edition
    tables = (
        f"This workbook has {len(names)} tables, each in a worksheet of its own:"
        f" {', '.join(names)}. The worksheet Notes explains their marks."
    )
    lines = [
        title,
        f"{edition.title}. Version {edition.version}.",
        f"Data as at {format_date(edition.data_as_at)}.",
        edition.independence,
        tables,
        _LICENCE,
    ]
    return Sheet(name="Cover", rows=_words(lines), widths=(_WIDE,))


def _notes(tables: Sequence[tuple[Placed, TableBlock, str]]) -> Sheet:
    head = (Cell(text="Table", style="head"), Cell(text="Note", style="head"))
    notes = [
        (Cell(text=placed.words), Cell(text=note, style="words"))
        for placed, block, _ in tables
        for note in block.notes
    ]
    intro = _words(
        ["Notes", "This worksheet contains one table: what the notes of each table say."]
    )
    rows = (*intro, head, *(notes or [(Cell(text="All"), Cell(text="There are no notes."))]))
    return Sheet(name="Notes", rows=rows, widths=(_FIRST, _WIDE), head=len(intro) + 1)


def _sheet(placed: Placed, block: TableBlock, source: str) -> Sheet:
    said = [f"{placed.words}: {block.caption}", "This worksheet contains one table."]
    said += [text for text in (block.subtitle, f"Source: {source}" if source else "") if text]
    intro = tuple((cell.__class__(text=cell.text, style="title" if not n else ""),)
                  for n, (cell,) in enumerate(_words(said)))  # fmt: skip
    head = tuple(Cell(text=column, style="head") for column in block.columns)
    rows = tuple(tuple(_cell(cell) for cell in row) for row in block.rows)
    widths = (_FIRST, *(_OTHER for _ in block.columns[1:]))
    return Sheet(name=placed.words, rows=(*intro, head, *rows), widths=widths, head=len(intro) + 1)


def _cell(cell: TableCell) -> Cell:
    text = f"{cell.text} {cell.note}".strip()
    if not cell.value or cell.note:
        return Cell(text=text)
    places = len(cell.text.partition(".")[2].rstrip("%"))
    return Cell(text=text, value=float(cell.value), places=places)
