"""Two ways to find something: search, and one alphabetical list that needs no script."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from report.build import Build
from report.website.figures import heading_of
from report.website.models import Link, Page
from report.website.shelf import Shelf

__all__ = ["AToZPage", "Letter", "SearchPage", "a_z_page", "search_page"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """The search page; `scope` says what is searched."""

    page: Page
    scope: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What begins with a letter; the note of a link says what kind of thing it is."""

    id: str
    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AToZPage:
    """The alphabetical list."""

    page: Page
    letters: tuple[Letter, ...]


def search_page(shelf: Shelf, lines: int) -> SearchPage:
    """The record of the search page."""
    description = "Search chapters, figures, statistics, recommendations, terms and datasets."
    return SearchPage(
        page=shelf.page("search.html", "Search", description, "search"),
        scope=f"{lines:,} entries are searched on your own machine; nothing you type leaves it.",
    )


def a_z_page(build: Build, shelf: Shelf) -> AToZPage:
    """The record of the alphabetical list."""
    letters: dict[str, list[Link]] = {}
    for link in sorted(_links(build, shelf), key=lambda it: (_plain(it.text), it.href)):
        letters.setdefault(_letter(link.text), []).append(link)
    description = "Chapters, figures, tables, terms, datasets and topics in one alphabetical list."
    return AToZPage(
        page=shelf.page("a-z.html", "A\N{EN DASH}Z", description, "a-z"),
        letters=tuple(
            Letter(id=f"letter-{title[0].lower()}", title=title, links=tuple(links))
            for title, links in letters.items()
        ),
    )


def _plain(text: str) -> str:
    """Text as it is put in order: without accents, case, quotes or an article."""
    bare = unicodedata.normalize("NFKD", text).casefold()
    bare = "".join(c for c in bare if c.isalnum() or c.isspace()).strip()
    return bare.removeprefix("the ")


def _letter(text: str) -> str:
    first = _plain(text)[:1].upper()
    return "0\N{EN DASH}9" if not first or first.isnumeric() else first


def _links(build: Build, shelf: Shelf) -> Iterator[Link]:
    for chapter in build.edition.chapters:
        yield Link(text=chapter.title, href=f"{chapter.slug}.html", note=chapter.label)
    for placed in build.manuscript.placed.values():
        yield Link(
            text=heading_of(build, placed)[0],
            href=f"{placed.slug}.html#{placed.anchor}",
            note=placed.words,
        )
    for term in build.edition.terms:
        yield Link(text=term.term, href=f"glossary.html#{term.id}", note="Term")
        if term.expansion:
            text = f"{term.expansion} ({term.term})"
            yield Link(text=text, href=f"glossary.html#{term.id}", note="Term")
    for name in build.catalogue.datasets:
        link = shelf.dataset_link(name)
        yield Link(text=link.text, href=link.href, note="Dataset")
    topics = {r.topic.replace("_", " ").capitalize() for r in build.results.statistics.values()}
    for number, topic in enumerate(sorted(topics), 1):
        yield Link(text=topic, href=f"statistics.html#topic-{number}", note="Statistics")
