"""Chapter pages: rendered prose with its figures, tables and recommendations put in place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from report.build import Build
from report.manuscript.assemble import ChapterText
from report.prose.components import Computed, StatNumber
from report.website.figures import data_gaps_block, figure_block, table_block
from report.website.models import ChapterPage, Link, RecommendationEntry
from report.website.prose_tables import mend_tables
from report.website.shelf import Shelf, plain_text
from report.website.templates import Templates
from report.website.workbooks import workbook_download

__all__ = ["chapter_page", "contents_of"]

_BLOCK = re.compile(r'<hj-block kind="([^"]+)" name="([^"]+)"></hj-block>')
_SECTION = re.compile(
    r'<section id="([^"]+)" class="level2[^"]*"[^>]*>\s*<h2[^>]*>(.*?)</h2>', re.DOTALL
)


def chapter_page(
    build: Build,
    shelf: Shelf,
    templates: Templates,
    text: ChapterText,
    recommendations: tuple[RecommendationEntry, ...],
) -> ChapterPage:
    """The record of one chapter's page."""
    chapter = text.chapter
    rendered = build.rendered.chapters[chapter.slug]
    components = {
        ("chart", b.id): templates.macro("figure", "figure", figure_block(build, shelf, b), root="")
        for b in text.blocks
        if b.kind == "chart"
    }
    components |= {
        ("table", b.id): templates.macro(
            "table", "data_table", table_block(build, shelf, b), root=""
        )
        for b in text.blocks
        if b.kind == "table"
    }
    components |= {
        ("data_gaps", b.id): templates.macro("gaps", "gaps", data_gaps_block(build, b))
        for b in text.blocks
        if b.kind == "data_gaps"
    }
    own = tuple(r for r in recommendations if r.chapter.href == f"{chapter.slug}.html")
    components["recommendations", chapter.slug] = templates.macro(
        "recommendation", "recommendation_list", own, "", 3
    )
    previous, following = _neighbours(shelf, chapter.slug)
    help_note = build.rendered.fragments.get("help")
    return ChapterPage(
        page=shelf.page(
            f"{chapter.slug}.html", chapter.title, plain_text(rendered.message.html), "chapter"
        ),
        number=chapter.number if chapter.number != "0" else "",
        title=chapter.title,
        question=chapter.question,
        key_messages_html=tuple(m.inline_html for m in rendered.messages),
        help_note_html=help_note.html if chapter.help_note and help_note else "",
        body_html=_fill(mend_tables(rendered.body.html), components),
        contents=contents_of(rendered.body.html),
        previous=previous,
        next=following,
        statistics_count=_statistics_in(text),
        datasets=_datasets(build, shelf, text),
        source=chapter.path,
        downloads=workbook_download(build, chapter.slug),
    )


def _fill(html: str, components: Mapping[tuple[str, str], str]) -> str:
    return _BLOCK.sub(lambda match: components[match[1], match[2]], html)


def contents_of(html: str) -> tuple[Link, ...]:
    """The headings of level two, as links on the page."""
    return tuple(
        Link(text=plain_text(words), href=f"#{anchor}") for anchor, words in _SECTION.findall(html)
    )


def _neighbours(shelf: Shelf, slug: str) -> tuple[Link | None, Link | None]:
    order = list(shelf.chapters.values())
    here = [c.slug for c in order].index(slug)
    before = shelf.chapter_link(order[here - 1]) if here else None
    after = shelf.chapter_link(order[here + 1]) if here + 1 < len(order) else None
    return before, after


def _statistics_in(text: ChapterText) -> int:
    return sum(
        isinstance(component, (StatNumber, Computed))
        for expansion in text.expansions
        for component in expansion.components
    )


def _datasets(build: Build, shelf: Shelf, text: ChapterText) -> tuple[Link, ...]:
    slug = text.chapter.slug
    used = [name for name, pages in build.manuscript.uses.items() if slug in pages]
    statistics, series = build.results.statistics, build.results.series
    rows = [row for name in used if name in statistics for row in statistics[name].rows]
    rows += [row for name in used if name in series for row in series[name].rows]
    links = (shelf.dataset_link(name) for name in sorted({row.dataset for row in rows}))
    return tuple(sorted(links, key=lambda link: link.text))
