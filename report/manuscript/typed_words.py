"""Check the words of the whole edition: no number typed, no comparison unproven.

Besides the texts that may hold calls there are plain ones (titles, questions, labels) and words
given inside a call (the title of a box). They are looked at alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from data_pipeline.diagnostics import Diagnostic
from data_pipeline.statistics.results import Results
from report.edition.records import Edition
from report.manuscript.assemble import Manuscript
from report.prose.comparisons import check_comparisons
from report.prose.components import BoxStart, TermUse
from report.prose.expand import Expansion
from report.prose.numerals import check_numerals
from report.prose.typed import read_rules

__all__ = ["check_typed_words"]

_EDITION = "chapters/edition.yml"


def check_typed_words(
    edition: Edition, manuscript: Manuscript, results: Results, source: Callable[[str], str]
) -> list[Diagnostic]:
    """Every typed number, as an error, and every unproven comparison, as a warning.

    Args:
        edition: What authors wrote.
        manuscript: The same, expanded.
        results: The statistics a hint may name.
        source: Gives the text of an author's file by its path.
    """
    texts = [*manuscript.expansions, *dict.fromkeys(_inside_calls(manuscript)), *_plain(edition)]
    rules = read_rules()
    sources = {path: source(path) for path in dict.fromkeys(text.path for text in texts)}
    return [
        *check_numerals(texts, results, rules, sources),
        *check_comparisons(texts, rules, sources),
    ]


def _inside_calls(manuscript: Manuscript) -> Iterator[Expansion]:
    for expansion in manuscript.expansions:
        for component in expansion.components:
            if isinstance(component, BoxStart):
                yield _text(component.title, expansion.path, expansion.line)
            elif isinstance(component, TermUse):
                yield _text(component.text, expansion.path, expansion.line)


def _plain(edition: Edition) -> Iterator[Expansion]:
    yield _text(edition.title, _EDITION, 1)
    yield _text(edition.independence, _EDITION, 1)
    for headline in edition.headlines:
        yield _text(headline.label, _EDITION, headline.line)
    for chapter in edition.chapters:
        yield _text(chapter.title, chapter.path, 1)
        yield _text(chapter.question, chapter.path, 1)
    for entry in edition.recommendations:
        yield _text(entry.title, entry.path, entry.line)


def _text(text: str, path: str, line: int) -> Expansion:
    return Expansion(text=text, components=(), path=path, line=line, found=())
