"""What authors write, as typed records: the edition, its chapters, recommendations and terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

__all__ = ["Chapter", "Edition", "Headline", "Recommendation", "Template", "Term"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A text that may hold calls, with the author's line it starts on."""

    text: str
    path: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A number for the front page: the statistic, words for its direction, and its chapter."""

    statistic: str
    label: str
    change: Template
    chapter: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One chapter: `slug` names its page, `number` is as printed, `body` is Quarto Markdown."""

    slug: str
    number: str
    title: str
    question: str
    message: Template
    messages: tuple[Template, ...]
    help_note: bool
    body: Template
    path: str

    @property
    def label(self) -> str:
        """How the chapter is referred to."""
        return f"Chapter {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """A recommendation. `id` never changes; `supports` and `progress` are ids of statistics."""

    id: str
    title: str
    action: Template
    why: Template
    settings: tuple[str, ...]
    groups: tuple[str, ...]
    barriers: tuple[str, ...]
    owners: tuple[str, ...]
    supports: tuple[str, ...]
    claim: str
    progress: str
    chapter: str
    history: Mapping[str, str]
    path: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A glossary entry; `expansion` is what an abbreviation stands for."""

    id: str
    term: str
    expansion: str
    meaning: Template


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A year's report. `data_as_at` is the date its data stand at: nothing later is used.

    `address` is where the edition will be published, ending in a slash; it may be unknown.
    """

    year: str
    title: str
    version: str
    data_as_at: date
    independence: str
    summary: Template
    help_note: Template
    headlines: tuple[Headline, ...]
    repository: str
    address: str
    chapters: tuple[Chapter, ...]
    recommendations: tuple[Recommendation, ...]
    terms: tuple[Term, ...]
    references: str
