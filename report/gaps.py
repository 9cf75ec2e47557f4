"""Where data is missing: every group in every setting, computed from the catalogue.

A report can only show what somebody publishes, so what nobody publishes must be shown on purpose.
Each dataset of the catalogue says which groups and settings it is about; here that becomes a cell
for every group in every setting, with how many datasets it has and how old the newest of them is.

A dataset counts in each pair of the groups and settings it names, so a cell is a best case: its
newest figure may be about another of the dataset's groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from data_pipeline.catalogue import Catalogue
from data_pipeline.periods import Period
from data_pipeline.vintage import Vintage
from report.edition.vocabulary import GROUPS, SETTINGS

__all__ = [
    "COMPARISON",
    "GROUP_WORDS",
    "SETTING_WORDS",
    "Band",
    "Cell",
    "Holding",
    "cells_of",
    "holdings_of",
    "months_old",
]

COMPARISON = "general_population"
GROUP_WORDS: Mapping[str, str] = {**GROUPS, "children": "Children"}
SETTING_WORDS: Mapping[str, str] = {**SETTINGS, COMPARISON: "General population, to compare with"}
_MONTHS_A_YEAR = 12
_RECENT, _AGEING = 12, 36
_SPANS = {1: "month", 3: "quarter", 12: "year"}
_MOST_AREAS, _MOST_SPANS = 2, 2


class Band(StrEnum):
    """How old the newest figure is, as a word."""

    RECENT = "recent"
    AGEING = "ageing"
    OLD = "old"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What the report has of one dataset: its newest period, and the grain of its rows in use.

    `newest` is the last period that had ended by the edition's date; `months` is its age then.
    """

    dataset: str
    title: str
    groups: frozenset[str]
    settings: frozenset[str]
    newest: Period | None
    months: int | None
    areas: tuple[str, ...]
    splits: tuple[str, ...]
    spans: tuple[str, ...]

    @property
    def band(self) -> Band:
        """Its age as a word."""
        if self.months is None:
            return Band.NOTHING
        if self.months <= _RECENT:
            return Band.RECENT
        return Band.AGEING if self.months <= _AGEING else Band.OLD

    @property
    def area(self) -> str:
        """Its areas in words; many are counted."""
        if len(self.areas) > _MOST_AREAS:
            return f"{len(self.areas)} areas"
        return " and ".join(self.areas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One group in one setting, with every dataset about it, the newest first."""

    group: str
    setting: str
    holdings: tuple[Holding, ...]

    @property
    def newest(self) -> Holding | None:
        """The holding with the newest figure."""
        return self.holdings[0] if self.holdings else None

    @property
    def band(self) -> Band:
        """The age of its newest figure as a word."""
        return self.newest.band if self.newest else Band.NOTHING


def months_old(end: date, as_at: date) -> int:
    """Calendar months from the end of a period to a date."""
    return (as_at.year - end.year) * _MONTHS_A_YEAR + as_at.month - end.month


def holdings_of(
    catalogue: Catalogue, vintages: Mapping[str, Vintage], as_at: date
) -> tuple[Holding, ...]:
    """What the report has of each dataset, by title."""
    made = (_holding(vintages[name], as_at) for name in catalogue.datasets if name in vintages)
    return tuple(sorted(made, key=lambda holding: holding.title))


def _holding(vintage: Vintage, as_at: date) -> Holding:
    dataset = vintage.dataset
    ended = [row.period for row in vintage.rows if row.period.end <= as_at]
    newest = max(ended, default=None)
    used = {name: {row.codes[name] for row in vintage.rows} for name in dataset.breakdowns}
    words = dataset.columns["geography"].vocabulary if "geography" in used else {}
    return Holding(
        dataset=dataset.id,
        title=dataset.title,
        groups=frozenset(dataset.groups),
        settings=frozenset(dataset.settings),
        newest=newest,
        months=months_old(newest.end, as_at) if newest else None,
        areas=tuple(words.get(code, code) for code in sorted(used.get("geography", ()))),
        splits=tuple(
            name.replace("_", " ")
            for name, codes in used.items()
            if name != "geography" and len(codes) > 1
        ),
        spans=_spans([row.period for row in vintage.rows]),
    )


def _spans(periods: Sequence[Period]) -> tuple[str, ...]:
    """The lengths of time most rows cover, in words, the commonest first."""
    counts = Counter(
        "day" if period.is_day else _SPANS.get(period.months, "longer or irregular time")
        for period in periods
    )
    return tuple(word for word, _ in counts.most_common(_MOST_SPANS))


def cells_of(holdings: Sequence[Holding]) -> tuple[Cell, ...]:
    """Every group in every setting, by group; the comparison with the general population too."""
    return tuple(
        Cell(group=group, setting=setting, holdings=_about(holdings, group, setting))
        for group in GROUP_WORDS
        for setting in SETTING_WORDS
    )


def _about(holdings: Sequence[Holding], group: str, setting: str) -> tuple[Holding, ...]:
    about = [
        h
        for h in holdings
        if group in h.groups and setting in h.settings and h.months is not None
    ]
    return tuple(sorted(about, key=lambda h: (h.months, h.title)))
