"""A page for each figure: to link to, to cite, and to take its files from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from data_pipeline.periods import format_date
from report.build import Build
from report.manuscript.numbering import Placed
from report.website.figures import figure_block
from report.website.models import FigureBlock, Link, Page
from report.website.shelf import Shelf

__all__ = ["FigurePage", "figure_pages"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FigurePage:
    """One figure by itself; `place` is where it stands in its chapter."""

    page: Page
    block: FigureBlock
    chapter: Link
    place: Link
    cite_as: str
    previous: Link | None
    next: Link | None


def figure_pages(build: Build, shelf: Shelf) -> Iterator[FigurePage]:
    """The records of all figures, in the order of the report."""
    charts = [placed for placed in build.manuscript.placed.values() if placed.kind == "chart"]
    links = [_link(build, placed) for placed in charts]
    before, after = [None, *links[:-1]], [*links[1:], None]
    for placed, previous, following in zip(charts, before, after, strict=True):
        page = _page(build, shelf, placed)
        yield replace(page, previous=previous, next=following)


def _link(build: Build, placed: Placed) -> Link:
    drawing = build.drawings[placed.id]
    return Link(text=drawing.headline, href=f"figures/{drawing.anchor}.html", note=placed.words)


def _page(build: Build, shelf: Shelf, placed: Placed) -> FigurePage:
    drawing, chapter = build.drawings[placed.id], shelf.chapters[placed.slug]
    page = shelf.page(
        f"figures/{drawing.anchor}.html", placed.words, drawing.headline, "figure", chapter.title
    )
    source = shelf.credit([build.charts[placed.id].series], page.root)
    return FigurePage(
        page=page,
        block=replace(figure_block(build, shelf, placed), source_html=source, page=""),
        chapter=Link(text=f"{chapter.label}, {chapter.title}", href=f"{chapter.slug}.html"),
        place=Link(text=placed.words, href=f"{chapter.slug}.html#{placed.anchor}"),
        cite_as=cite_figure(build, placed),
        previous=None,
        next=None,
    )


def cite_figure(build: Build, placed: Placed) -> str:
    """The citation of a figure, in words."""
    edition, headline = build.edition, build.drawings[placed.id].headline
    day = format_date(edition.data_as_at)
    return (
        f"{placed.words}: {headline.rstrip('.')}. In: {edition.title}."
        f" Version {edition.version}, data as at {day}."
    )
