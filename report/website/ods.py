"""Write an OpenDocument spreadsheet that a screen reader can walk through.

One table a sheet, its title in the first cell, no merged cells and no gaps. A number stays a
number, shown with as many places as the report prints; every other cell is text, so nothing in it
can run as a formula. The same sheets are the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from report.website.archive import zipped

__all__ = ["Cell", "Sheet", "workbook"]

_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"),
        ("number", "datastyle"), ("meta", "meta"),
    )
) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"'
)  # fmt: skip
_PLACES = range(5)
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_MARKS = re.compile(r"['\[\]*?:/\\]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A cell: with a `value` a number, shown with `places`; without, text."""

    text: str
    value: float | None = None
    places: int = 0
    style: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet. The table, if it has one, begins in row `head` (from 1) and ends with the rows."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    head: int = 0


def workbook(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The file."""
    tables = "".join(_sheet(sheet) for sheet in sheets)
    ranges = "".join(_range(sheet, n) for n, sheet in enumerate(sheets) if sheet.head)
    content = (
        f"{_HEAD}<office:document-content {_NAMES}><office:automatic-styles>{_styles(sheets)}"
        f"</office:automatic-styles><office:body><office:spreadsheet>{tables}"
        f"<table:database-ranges>{ranges}</table:database-ranges>"
        "</office:spreadsheet></office:body></office:document-content>"
    )
    meta = (
        f"{_HEAD}<office:document-meta {_NAMES}><office:meta><dc:title>{_text(title)}</dc:title>"
        "<dc:language>en-GB</dc:language></office:meta></office:document-meta>"
    )
    styles = (
        f"{_HEAD}<office:document-styles {_NAMES}><office:styles>"
        '<style:default-style style:family="table-cell"><style:text-properties fo:language="en"'
        ' fo:country="GB" fo:font-family="Arial" fo:font-size="12pt"/></style:default-style>'
        "</office:styles></office:document-styles>"
    )
    parts = {"content.xml": content, "meta.xml": meta, "styles.xml": styles}
    entries = "".join(
        f'<m:file-entry m:full-path="{name}" m:media-type="text/xml"/>' for name in parts
    )
    manifest = (
        f'{_HEAD}<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
        f' m:version="1.3"><m:file-entry m:full-path="/" m:version="1.3" m:media-type="{_TYPE}"/>'
        f"{entries}</m:manifest>"
    )
    files = {**parts, "META-INF/manifest.xml": manifest, "mimetype": _TYPE}
    return zipped({name: text.encode() for name, text in files.items()}, first="mimetype")


def _text(text: str) -> str:
    return escape(_UNSEEN.sub("", text))


def _sheet_name(name: str) -> str:
    return _MARKS.sub(" ", name)[:31]


def _styles(sheets: Iterable[Sheet]) -> str:
    widths = sorted({width for sheet in sheets for width in sheet.widths})
    columns = "".join(
        f'<style:style style:name="w{width:g}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width:g}cm"/></style:style>'
        for width in widths
    )
    numbers = "".join(
        f'<number:number-style style:name="f{n}"><number:number number:decimal-places="{n}"'
        f' number:min-decimal-places="{n}" number:min-integer-digits="1" number:grouping="true"/>'
        f'</number:number-style><style:style style:name="n{n}" style:family="table-cell"'
        f' style:data-style-name="f{n}"/>'
        for n in _PLACES
    )
    bold = '<style:text-properties fo:font-weight="bold" fo:font-size="{}pt"/></style:style>'
    wrap = '<style:table-cell-properties fo:wrap-option="wrap"/>'
    words = "".join(
        f'<style:style style:name="{name}" style:family="table-cell">{more}'
        for name, more in (
            ("title", bold.format(16)),
            ("head", wrap + bold.format(12)),
            ("words", f"{wrap}</style:style>"),
        )
    )
    return columns + numbers + words


def _sheet(sheet: Sheet) -> str:
    name = quoteattr(_sheet_name(sheet.name))
    columns = "".join(f'<table:table-column table:style-name="w{w:g}"/>' for w in sheet.widths)
    rows = []
    for number, row in enumerate(sheet.rows, 1):
        cells = f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>"
        if number == sheet.head:
            cells = f"<table:table-header-rows>{cells}</table:table-header-rows>"
        rows.append(cells)
    return f"<table:table table:name={name}>{columns}{''.join(rows)}</table:table>"


def _cell(cell: Cell) -> str:
    shown = f"<text:p>{_text(cell.text)}</text:p>"
    if cell.value is None:
        style = f' table:style-name="{cell.style}"' if cell.style else ""
        return f'<table:table-cell{style} office:value-type="string">{shown}</table:table-cell>'
    places = min(cell.places, _PLACES[-1])
    return (
        f'<table:table-cell table:style-name="n{places}" office:value-type="float"'
        f' office:value="{cell.value!r}">{shown}</table:table-cell>'
    )


def _range(sheet: Sheet, number: int) -> str:
    width = max(map(len, sheet.rows[sheet.head - 1 :]))
    name = f"'{_sheet_name(sheet.name)}'"
    last = f"{chr(64 + width)}" if width <= 26 else f"A{chr(64 + width - 26)}"  # noqa: PLR2004 - letters
    place = quoteattr(f"{name}.A{sheet.head}:{name}.{last}{len(sheet.rows)}")
    return (
        f'<table:database-range table:name="table_{number}"'
        f' table:target-range-address={place} table:display-filter-buttons="false"/>'
    )
