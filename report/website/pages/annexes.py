"""The annexes: statistics, methods, glossary, references, recommendations."""

from __future__ import annotations

import inspect

from data_pipeline import methods
from report.build import Build
from report.edition.vocabulary import BARRIERS, GROUPS, OWNERS, SETTINGS
from report.prose.components import Quoted
from report.website.models import (
    Download,
    GlossaryEntry,
    GlossaryPage,
    Link,
    MethodEntry,
    MethodsPage,
    RecommendationEntry,
    RecommendationsPage,
    ReferenceEntry,
    ReferencesPage,
    StatisticLine,
    StatisticsPage,
)
from report.website.shelf import Shelf

__all__ = [
    "glossary_page",
    "methods_page",
    "place_of",
    "recommendations_page",
    "references_page",
    "statistics_page",
]

_METHODS_INTRO = (
    "<p>Each method below is used for at least one number of this report."
    " Intervals are 95% confidence intervals: if the same thing were counted again under the same"
    " conditions many times, about 95 of 100 such intervals would hold the true value."
    " They say how far chance could have moved a figure, and nothing of errors in recording.</p>"
)
_REGISTER_INTRO = (
    "<p>Each recommendation names the evidence it rests on and the figure that would show progress."
    " The owners are proposals of this edition; no body has accepted them.</p>"
)


def statistics_page(build: Build, shelf: Shelf) -> StatisticsPage:
    """Every statistic, by topic."""
    topics: dict[str, list[StatisticLine]] = {}
    for result in build.results.statistics.values():
        topic = result.topic.replace("_", " ").capitalize()
        topics.setdefault(topic, []).append(shelf.statistic(result))
    count = len(build.results.statistics)
    return StatisticsPage(
        page=shelf.page(
            "statistics.html",
            "Index of statistics",
            f"All {count} statistics of the report: value, period, area, source, method and use.",
            "statistics",
        ),
        topics={name: tuple(lines) for name, lines in sorted(topics.items())},
        quoted=_quoted(build, shelf),
        downloads=(
            Download(text="All statistics", href="statistics.csv", format="CSV"),
            Download(text="All statistics, for machines", href="statistics.json", format="JSON"),
        ),
    )


def _quoted(build: Build, shelf: Shelf) -> tuple[tuple[Link, Link], ...]:
    """Figures taken from documents, in the order of the chapters: none of them is computed."""
    pairs = [
        (component, shelf.place_link(text.chapter.slug))
        for text in build.manuscript.chapters
        for expansion in text.expansions
        for component in expansion.components
        if isinstance(component, Quoted)
    ]
    made = (
        (Link(text=c.text, href=f"references.html#ref-{c.key}", note=f"reference {c.number}"), page)
        for c, page in pairs
    )
    return tuple(dict.fromkeys(made))


def methods_page(build: Build, shelf: Shelf) -> MethodsPage:
    """Every method that was used."""
    used = build.results.names_by_method()
    entries = tuple(
        MethodEntry(
            name=name,
            title=formula.title,
            plain=formula.plain,
            formula=formula.formula,
            source=formula.source,
            place=place_of(name),
            used_by=shelf.used_in(used[name]),
        )
        for name, formula in methods.FORMULAS.items()
        if name in used
    )
    return MethodsPage(
        page=shelf.page(
            "methods.html",
            "Methods",
            "How each number was computed, with formulas and sources.",
            "methods",
        ),
        intro_html=_METHODS_INTRO,
        methods=entries,
    )


def place_of(name: str) -> str:
    """The module and line of a method."""
    function = getattr(methods, name)
    _, line = inspect.getsourcelines(function)
    return f"{function.__module__}, line {line}"


def glossary_page(build: Build, shelf: Shelf) -> GlossaryPage:
    """Every term."""
    plain, termed = build.manuscript.plain, build.manuscript.termed
    entries = tuple(
        GlossaryEntry(
            id=term.id,
            term=term.term,
            expansion=term.expansion,
            meaning=plain[f"term/{term.id}"],
            used_in=tuple(
                shelf.place_link(p) for p in shelf.chapters if p in termed.get(term.id, ())
            ),
        )
        for term in sorted(build.edition.terms, key=lambda t: t.term.lower())
    )
    return GlossaryPage(
        page=shelf.page(
            "glossary.html", "Glossary", "What the words of the report mean.", "glossary"
        ),
        entries=entries,
    )


def references_page(build: Build, shelf: Shelf) -> ReferencesPage:
    """Every reference that is cited."""
    cited = build.manuscript.cited
    entries = tuple(
        ReferenceEntry(
            id=entry.key,
            number=entry.number,
            entry_html=entry.html,
            cited_in=tuple(
                shelf.place_link(p)
                for p in ("index", *shelf.chapters, "recommendations")
                if p in cited.get(entry.key, ())
            ),
        )
        for entry in build.bibliography.entries.values()
    )
    return ReferencesPage(
        page=shelf.page(
            "references.html",
            "References",
            "The documents this report cites, each with its address.",
            "references",
        ),
        entries=entries,
    )


def recommendations_page(
    shelf: Shelf, entries: tuple[RecommendationEntry, ...]
) -> RecommendationsPage:
    """The register of recommendations."""
    return RecommendationsPage(
        page=shelf.page(
            "recommendations.html",
            "Recommendations",
            f"{len(entries)} recommendations: evidence, proposed owners, measures of progress.",
            "recommendations",
        ),
        intro_html=_REGISTER_INTRO,
        entries=entries,
        facets={
            "Settings": tuple(SETTINGS.values()),
            "Groups": tuple(GROUPS.values()),
            "Barriers": tuple(BARRIERS.values()),
            "Owners": tuple(OWNERS.values()),
        },
        downloads=(
            Download(text="Recommendations", href="recommendations.csv", format="CSV"),
            Download(
                text="Recommendations, for machines", href="recommendations.json", format="JSON"
            ),
        ),
    )
