"""The search index: one line for each thing a reader may look for, as a script file.

A script and not JSON, because a page opened from a folder may load a script beside it but may
not fetch a file. Only the search page loads it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from report.build import Build
from report.website.figures import heading_of
from report.website.models import IndexLine, RecommendationEntry
from report.website.shelf import REFERENCE_PAGES, Shelf, plain_text

__all__ = ["index_lines", "index_script"]

CHAPTERS, FIGURES, STATISTICS = "Chapters", "Figures and tables", "Statistics"
RECOMMENDATIONS, GLOSSARY, DATASETS = "Recommendations", "Glossary", "Datasets"
PAGES = "Other pages"
_SECTION = re.compile(
    r'<section id="(?P<id>[^"]+)" class="level2[^"]*"[^>]*>\s*<h2[^>]*>(?P<title>.*?)</h2>'
    r'(?P<text>.*?)(?=<section id="[^"]+" class="level2|\Z)',
    re.DOTALL,
)
_NOTES = re.compile(r'<section[^>]*role="doc-endnotes".*\Z', re.DOTALL)


def index_lines(
    build: Build, shelf: Shelf, entries: Sequence[RecommendationEntry]
) -> list[IndexLine]:
    """Every line, in the order of the report."""
    return [
        *_chapters(build),
        *_figures(build),
        *_recommendations(entries),
        *_terms(build),
        *_datasets(build),
        *_statistics(build, shelf),
        *(IndexLine(title=t, kind=PAGES, href=h, text="") for h, t in REFERENCE_PAGES),
    ]


def index_script(lines: Iterable[IndexLine]) -> bytes:
    """The index as a script that sets one global name."""
    lines = tuple(lines)
    kinds = list(dict.fromkeys(line.kind for line in lines))
    packed = [[kinds.index(line.kind), line.title, line.href, line.text] for line in lines]
    text = json.dumps({"kinds": kinds, "lines": packed}, ensure_ascii=False, separators=(",", ":"))
    return f"window.searchIndex={text};\n".encode()


def _chapters(build: Build) -> Iterator[IndexLine]:
    for chapter in build.edition.chapters:
        rendered = build.rendered.chapters[chapter.slug]
        page = f"{chapter.slug}.html"
        words = f"{chapter.question} {plain_text(rendered.message.html)}"
        yield IndexLine(title=chapter.title, kind=CHAPTERS, href=page, text=words)
        for section in _SECTION.finditer(_NOTES.sub("", rendered.body.html)):
            yield IndexLine(
                title=f"{plain_text(section['title'])} ({chapter.title})",
                kind=CHAPTERS,
                href=f"{page}#{section['id']}",
                text=plain_text(section["text"].replace("</", " </")),
            )


def _figures(build: Build) -> Iterator[IndexLine]:
    for placed in build.manuscript.placed.values():
        words = heading_of(build, placed)
        yield IndexLine(
            title=f"{placed.words}: {words[0]}",
            kind=FIGURES,
            href=f"{placed.slug}.html#{placed.anchor}",
            text=" ".join(words[1:]),
        )


def _recommendations(entries: Iterable[RecommendationEntry]) -> Iterator[IndexLine]:
    for entry in entries:
        yield IndexLine(
            title=f"{entry.number} {entry.title}",
            kind=RECOMMENDATIONS,
            href=f"recommendations.html#rec-{entry.id}",
            text=f"{plain_text(entry.action_html)} {'; '.join(entry.owners)}",
        )


def _terms(build: Build) -> Iterator[IndexLine]:
    for term in build.edition.terms:
        meaning = build.manuscript.plain[f"term/{term.id}"]
        yield IndexLine(
            title=term.term,
            kind=GLOSSARY,
            href=f"glossary.html#{term.id}",
            text=f"{term.expansion}. {meaning}" if term.expansion else meaning,
        )


def _datasets(build: Build) -> Iterator[IndexLine]:
    for name, dataset in build.catalogue.datasets.items():
        words = f"{dataset.publisher}. {dataset.description}"
        yield IndexLine(
            title=dataset.title, kind=DATASETS, href=f"data/{name}.html", text=plain_text(words)
        )


def _statistics(build: Build, shelf: Shelf) -> Iterator[IndexLine]:
    for result in build.results.statistics.values():
        line = shelf.statistic(result)
        facts = (line.number, line.period, line.geography)
        yield IndexLine(
            title=line.label,
            kind=STATISTICS,
            href=line.href,
            text=" · ".join(fact for fact in facts if fact),
        )
