"""Links and lines that many pages share, made once from the build.

A statistic, a dataset or a chapter is said the same way wherever it is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from data_pipeline.periods import format_date
from data_pipeline.statistics.results import StatisticResult
from report.build import Build
from report.edition import Chapter
from report.edition.vocabulary import BARRIERS, GROUPS, OWNERS, SETTINGS, STATUSES
from report.sources import credit_html, credits_of
from report.website.models import (
    Download,
    Link,
    Page,
    RecommendationEntry,
    SiteFrame,
    StatisticLine,
)

__all__ = ["REFERENCE_PAGES", "Shelf", "figure_address", "plain_text", "trace_address"]

REFERENCE_PAGES = (
    ("recommendations.html", "Recommendations"),
    ("data/index.html", "Data sources and quality"),
    ("statistics.html", "Index of statistics"),
    ("methods.html", "Methods"),
    ("glossary.html", "Glossary"),
    ("references.html", "References"),
    ("a-z.html", "A\N{EN DASH}Z"),
)
_OWN_PAGES = {
    "index": ("Front page", "index.html"),
    "recommendations": ("Recommendations", "recommendations.html"),
}
_STATUS_WORDS = {"provisional": "Provisional", "experimental": "Experimental"}
_LICENCE = Link(text="CC BY 4.0", href="https://creativecommons.org/licenses/by/4.0/")
_TAG = re.compile(r"<[^>]+>")


def trace_address(statistic: str) -> str:
    """The page that traces a statistic."""
    return f"trace/{statistic}.html"


def figure_address(chart: str) -> str:
    """The page that traces a chart; a chart may have the name of a statistic."""
    return f"trace/figure-{chart}.html"


def plain_text(html: str) -> str:
    """The words of a piece of HTML."""
    return " ".join(_TAG.sub("", html).split())


class Shelf:
    """Lines and links of one build."""

    def __init__(self, build: Build) -> None:
        self.build = build
        self.chapters = {chapter.slug: chapter for chapter in build.edition.chapters}

    def frame(self) -> SiteFrame:
        """The shell of every page."""
        edition = self.build.edition
        return SiteFrame(
            title=edition.title,
            year=edition.year,
            data_as_at=format_date(edition.data_as_at),
            published="",
            version=edition.version,
            independence=edition.independence,
            chapters=tuple(self.chapter_link(c) for c in edition.chapters),
            reference_pages=tuple(Link(text=t, href=h) for h, t in REFERENCE_PAGES),
            pdf=Download(text="Whole report", href="report.pdf", format="PDF"),
            text_licence=_LICENCE,
            repository=Link(text="Source code", href=edition.repository)
            if edition.repository
            else None,
            address=edition.address,
        )

    def chapter_link(self, chapter: Chapter) -> Link:
        """A chapter by its title; the note is its number."""
        return Link(text=chapter.title, href=f"{chapter.slug}.html", note=chapter.number)

    def place_link(self, page: str) -> Link:
        """Where something is used: a chapter by number, or a page of its own."""
        if page in _OWN_PAGES:
            text, href = _OWN_PAGES[page]
            return Link(text=text, href=href)
        chapter = self.chapters[page]
        return Link(
            text=chapter.label if chapter.number != "0" else chapter.title, href=f"{page}.html"
        )

    def dataset_link(self, name: str) -> Link:
        """A dataset by its title."""
        return Link(text=self.build.catalogue.datasets[name].title, href=f"data/{name}.html")

    def used_in(self, names: Iterable[str]) -> tuple[Link, ...]:
        """The places that use any of these statistics or series, in reading order."""
        uses = self.build.manuscript.uses
        pages = {page for name in names for page in uses.get(name, ())}
        order = ["index", *self.chapters, "recommendations"]
        return tuple(self.place_link(page) for page in order if page in pages)

    def statistic(self, result: StatisticResult) -> StatisticLine:
        """A statistic as lists print it."""
        datasets = sorted({row.dataset for row in result.rows})
        return StatisticLine(
            id=result.id,
            label=result.label,
            number=result.words,
            interval=f"{result.interval}, 95% interval"
            if result.method and result.interval
            else result.interval,
            period=result.period.label,
            geography=result.geography,
            href=trace_address(result.id),
            datasets=tuple(self.dataset_link(name) for name in datasets),
            method=self.method(result),
            status=_STATUS_WORDS.get(result.status, ""),
            used_in=self.used_in([result.id]),
        )

    def method(self, result: StatisticResult) -> str:
        """How a statistic was made, in a few words."""
        if not result.method:
            return "as published"
        words = result.method.replace("_", " ")
        return f"{words} ({result.interval_method})" if result.interval_method else words

    def recommendations(self) -> tuple[RecommendationEntry, ...]:
        """Every recommendation, numbered in the order of the register."""
        rendered = self.build.rendered.fragments
        statistics = self.build.results.statistics
        return tuple(
            RecommendationEntry(
                id=entry.id,
                number=f"R{number}",
                title=entry.title,
                action_html=rendered[f"recommendation/{entry.id}/action"].html,
                why_html=rendered[f"recommendation/{entry.id}/why"].html,
                settings=tuple(SETTINGS[c] for c in entry.settings),
                groups=tuple(GROUPS[c] for c in entry.groups),
                barriers=tuple(BARRIERS[c] for c in entry.barriers),
                owners=tuple(OWNERS[c] for c in entry.owners),
                joint=needs_both_sides(entry.owners),
                evidence=tuple(self.statistic(statistics[s]) for s in entry.supports),
                progress=self.statistic(statistics[entry.progress]),
                chapter=self.place_link(entry.chapter),
                status=STATUSES[entry.history.get(self.build.edition.year, "proposed")],
            )
            for number, entry in enumerate(self.build.edition.recommendations, 1)
        )

    def credit(self, names: Iterable[str], root: str = "") -> str:
        """The source line for series, with links."""
        series = self.build.results.series
        rows = [row for name in names for row in series[name].rows]
        return credit_html(credits_of(rows, self.build.rows, self.build.catalogue), root)

    def page(
        self, address: str, title: str, description: str, kind: str, section: str = ""
    ) -> Page:
        """What the shell needs to know of a page."""
        return Page(
            address=address,
            title=title,
            description=" ".join(description.split()),
            root="../" * address.count("/"),
            kind=kind,
            section=section,
        )


_JUSTICE, _HEALTH = {"moj", "hmpps"}, {"nhse", "dhsc", "ukhsa"}


def needs_both_sides(owners: Iterable[str]) -> bool:
    """Whether a recommendation needs health and justice to act together."""
    named = set(owners)
    return bool(named & _JUSTICE and named & _HEALTH)
