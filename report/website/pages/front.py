"""The front page of an edition, and the list of editions above it."""

from __future__ import annotations

from collections import Counter
from urllib.parse import quote

from data_pipeline.periods import format_date
from report.build import Build
from report.website.citations import cite_edition, stem_of
from report.website.models import (
    ChapterSummary,
    Download,
    EditionSummary,
    HeadlineStatistic,
    LandingPage,
    Link,
    RecommendationEntry,
)
from report.website.shelf import Shelf, plain_text

__all__ = ["edition_summary", "landing_page"]


def landing_page(
    build: Build, shelf: Shelf, recommendations: tuple[RecommendationEntry, ...]
) -> LandingPage:
    """The record of the front page."""
    summary = build.rendered.fragments["summary"].html
    return LandingPage(
        page=shelf.page("index.html", build.edition.title, plain_text(summary), "landing"),
        summary_html=summary,
        headlines=tuple(_headlines(build, shelf)),
        chapters=tuple(
            ChapterSummary(
                number=chapter.number,
                title=chapter.title,
                href=f"{chapter.slug}.html",
                question=chapter.question,
                message_html=build.rendered.chapters[chapter.slug].message.inline_html,
            )
            for chapter in build.edition.chapters
        ),
        recommendation_count=len(recommendations),
        recommendations_by_owner=_owners(recommendations),
        downloads=_downloads(build),
        cite_as=cite_edition(build),
        citations=tuple(
            Download(text="Citation", href=f"citation.{ending}", format=name)
            for ending, name in (("bib", "BibTeX"), ("ris", "RIS"), ("json", "CSL-JSON"))
        ),
        counts=_counts(build),
    )


def _headlines(build: Build, shelf: Shelf) -> list[HeadlineStatistic]:
    made = []
    for headline in build.edition.headlines:
        result = build.results.statistics[headline.statistic]
        made.append(
            HeadlineStatistic(
                number=result.text,
                label=headline.label,
                period=result.period.label,
                geography=result.geography,
                change=build.manuscript.plain[f"headline/{headline.statistic}"],
                chapter=shelf.place_link(headline.chapter),
                id=result.id,
            )
        )
    return made


def _owners(entries: tuple[RecommendationEntry, ...]) -> tuple[Link, ...]:
    counts = Counter(owner for entry in entries for owner in entry.owners)
    joint = sum(entry.joint for entry in entries)
    links = [
        Link(
            text=owner,
            href=f"recommendations.html#owner={quote(owner)}",
            note=f"{count} of {len(entries)}",
        )
        for owner, count in counts.most_common()
    ]
    note = f"{joint} of {len(entries)}"
    return (
        *links,
        Link(text="Need health and justice together", href="recommendations.html", note=note),
    )


def _downloads(build: Build) -> tuple[Download, ...]:
    return (
        Download(text="Whole report", href="report.pdf", format="PDF"),
        Download(
            text="Everything, to read with no network", href=f"{stem_of(build)}.zip", format="ZIP"
        ),
        Download(text="All statistics", href="statistics.csv", format="CSV"),
        Download(text="All statistics, for machines", href="statistics.json", format="JSON"),
        Download(text="Recommendations", href="recommendations.csv", format="CSV"),
        Download(
            text="All data, described for machines", href="datapackage.json", format="Frictionless"
        ),
    )


def _counts(build: Build) -> dict[str, int]:
    manuscript = build.manuscript
    return {
        "Chapters": len(build.edition.chapters),
        "Statistics": len(build.results.statistics),
        "Claims tested against the data": manuscript.claims,
        "Figures": sum(p.kind == "chart" for p in manuscript.placed.values()),
        "Tables": sum(p.kind == "table" for p in manuscript.placed.values()),
        "Datasets": len(build.catalogue.datasets),
        "Published rows": sum(d.snapshot.rows for d in build.catalogue.datasets.values()),
    }


def edition_summary(build: Build) -> EditionSummary:
    """The edition in the list of editions."""
    edition = build.edition
    return EditionSummary(
        year=edition.year,
        title=edition.title,
        href=f"{edition.year}/index.html",
        published=format_date(edition.data_as_at),
    )
