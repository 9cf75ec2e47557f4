"""Figures and tables as pages show them, with the files a reader can take away."""

from __future__ import annotations

from dataclasses import replace

from report.build import Build
from report.charts.csv_file import csv_of
from report.charts.frame import rows_of
from report.gaps import holdings_of
from report.manuscript.numbering import Placed
from report.tables.tabulate import tabulate
from report.website.gaps import gaps_block
from report.website.models import Download, FigureBlock, GapsBlock, TableBlock
from report.website.shelf import Shelf, figure_address

__all__ = ["data_gaps_block", "figure_block", "figure_files", "heading_of", "table_block"]


def figure_block(build: Build, shelf: Shelf, placed: Placed) -> FigureBlock:
    """A chart where it stands."""
    drawing = build.drawings[placed.id]
    stem = f"figures/{drawing.anchor}"
    return FigureBlock(
        id=placed.id,
        anchor=placed.anchor,
        number=placed.number,
        headline=drawing.headline,
        subtitle=drawing.subtitle,
        svg_wide=drawing.svg_wide,
        svg_narrow=drawing.svg_narrow,
        alt=drawing.alt,
        source_html=shelf.credit([build.charts[placed.id].series]),
        notes=drawing.notes,
        table=replace(drawing.table, anchor=f"{placed.anchor}-data", number=placed.number),
        downloads=(
            Download(text=f"Figure {placed.number}, data", href=f"{stem}.csv", format="CSV"),
            Download(text=f"Figure {placed.number}, drawing", href=f"{stem}.svg", format="SVG"),
        ),
        page=f"{stem}.html",
        trace=figure_address(placed.id),
    )


def table_block(build: Build, shelf: Shelf, placed: Placed) -> TableBlock:
    """A table where it stands."""
    table = build.tables[placed.id]
    words = build.manuscript.tables[placed.id]
    href = f"figures/{placed.anchor}.csv"
    return tabulate(
        table,
        build.results.series[table.series],
        caption=words.headline,
        subtitle=words.subtitle,
        note=words.note,
        anchor=placed.anchor,
        number=placed.number,
        source_html=shelf.credit([table.series]),
        downloads=(Download(text=f"Table {placed.number}, data", href=href, format="CSV"),),
    )


def data_gaps_block(build: Build, placed: Placed) -> GapsBlock:
    """The register of data gaps where it stands."""
    day = build.edition.data_as_at
    holdings = holdings_of(build.catalogue, build.vintages, day)
    return gaps_block(holdings, day, anchor=placed.anchor, number=placed.number)


def heading_of(build: Build, placed: Placed) -> tuple[str, str]:
    """The headline and subtitle of whatever is numbered: chart, table or register."""
    if placed.kind == "chart":
        drawing = build.drawings[placed.id]
        return drawing.headline, drawing.subtitle
    if placed.kind == "table":
        words = build.manuscript.tables[placed.id]
        return words.headline, words.subtitle
    block = data_gaps_block(build, placed)
    return block.caption, block.subtitle


def figure_files(build: Build) -> dict[str, bytes]:
    """The files of all figures and tables that stand in a chapter."""
    files: dict[str, bytes] = {}
    for drawing in build.drawings.values():
        files[f"figures/{drawing.anchor}.csv"] = drawing.csv.encode()
        files[f"figures/{drawing.anchor}.svg"] = drawing.svg_file.encode()
    for placed in build.manuscript.placed.values():
        if placed.kind == "table":
            series = build.results.series[build.tables[placed.id].series]
            files[f"figures/{placed.anchor}.csv"] = csv_of(series, rows_of(series)).encode()
    return files
