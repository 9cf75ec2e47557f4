"""What a call in a chapter stands for.

While a chapter is expanded, a call leaves a mark (two private-use characters round an index), and
the component it stands for is kept beside the text. Components become Markdown, plain text or
nothing only when they are emitted; until then no computed word can be mistaken for a typed one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from data_pipeline.statistics.results import StatisticResult
from report.prose.expressions import Verdict

__all__ = [
    "MARK",
    "Block",
    "BoxEnd",
    "BoxStart",
    "Cite",
    "ClaimEnd",
    "ClaimStart",
    "Component",
    "Computed",
    "Quoted",
    "Reference",
    "RegisterWord",
    "StatNumber",
    "TermUse",
    "mark",
]

MARK = re.compile("\ue000([0-9]+)\ue001")


def mark(index: int) -> str:
    """The mark of the component at `index`."""
    return f"\ue000{index}\ue001"


@dataclass(frozen=True, slots=True, kw_only=True)
class StatNumber:
    """The printed number of a statistic, optionally with its unit in words."""

    result: StatisticResult
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Computed:
    """Words about a statistic that are computed with it, such as its period or interval."""

    result: StatisticResult
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterWord:
    """A number or words about the data itself, by its name in the register."""

    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimStart:
    """The words that follow are borne out by the data, as the verdict shows."""

    id: str
    verdict: Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimEnd:
    """The end of the words of a claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A figure from a cited document that is in no dataset."""

    text: str
    key: str
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """A citation: keys with the numbers of their references, and any words such as a page."""

    keys: tuple[str, ...]
    numbers: tuple[int, ...]
    suffixes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A reference to a figure, table, section or chapter; resolved when all are numbered."""

    kind: str
    target: str
    line: int
    column: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TermUse:
    """A glossary term as used in the text."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxStart:
    """The start of a box, with its title (plain text)."""

    title: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxEnd:
    """The end of a box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A chart, a table, the data gaps or a chapter's recommendations: `kind` and id shown."""

    kind: str
    id: str
    line: int


Component: TypeAlias = (
    StatNumber
    | Computed
    | RegisterWord
    | ClaimStart
    | ClaimEnd
    | Quoted
    | Cite
    | Reference
    | TermUse
    | BoxStart
    | BoxEnd
    | Block
)
