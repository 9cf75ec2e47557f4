"""Where data is missing: every group in every setting, computed from the catalogue.

A report can only show what somebody publishes, so what nobody publishes must be shown on purpose.
Each dataset of the catalogue says which groups and settings it is about; here that becomes a cell
for every group in every setting, with how many datasets it has and how old the newest of them is.

A dataset counts in each pair of the groups and settings it names; where only some of its rows are
about a pair, its catalogue entry says which (`covers`), and with no such row it does not count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import product

from data_pipeline.catalogue import Catalogue, Dataset
from data_pipeline.periods import Period
from data_pipeline.snapshot import Row
from data_pipeline.vintage import Vintage
from report.edition.vocabulary import GROUPS, SETTINGS

__all__ = [
    "COMPARISON",
    "GROUP_WORDS",
    "SETTING_WORDS",
    "Band",
    "Cell",
    "Holding",
    "band_of",
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


def band_of(months: int | None) -> Band:
    """An age as a word."""
    if months is None:
        return Band.NOTHING
    if months <= _RECENT:
        return Band.RECENT
    return Band.AGEING if months <= _AGEING else Band.OLD


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What the report has of one dataset: its newest period, and the grain of its rows in use.

    `about` has the newest period that had ended by the edition's date for each pair of a group and
    a setting; `newest` is the newest of those about people in the settings of the report, or of all
    where the dataset is only there to compare with, and `months` its age.
    """

    dataset: str
    title: str
    settings: frozenset[str]
    newest: Period | None
    months: int | None
    about: Mapping[tuple[str, str], Period]
    areas: tuple[str, ...]
    splits: tuple[str, ...]
    spans: tuple[str, ...]

    @property
    def area(self) -> str:
        """Its areas in words; many are counted."""
        if len(self.areas) > _MOST_AREAS:
            return f"{len(self.areas)} areas"
        return " and ".join(self.areas)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One group in one setting: how many datasets are about it, and the age of the newest row."""

    group: str
    setting: str
    datasets: int
    months: int | None

    @property
    def band(self) -> Band:
        """The age of its newest row as a word."""
        return band_of(self.months)


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
    ended = [row for row in vintage.rows if row.period.end <= as_at]
    about = _about(dataset, ended)
    cared_for = [period for (_, setting), period in about.items() if setting != COMPARISON]
    newest = max(cared_for or [row.period for row in ended], default=None)
    used = {name: {row.codes[name] for row in vintage.rows} for name in dataset.breakdowns}
    words = dataset.columns["geography"].vocabulary if "geography" in used else {}
    return Holding(
        dataset=dataset.id,
        title=dataset.title,
        settings=frozenset(dataset.settings),
        newest=newest,
        months=months_old(newest.end, as_at) if newest else None,
        about=about,
        areas=tuple(words.get(code, code) for code in sorted(used.get("geography", ()))),
        splits=tuple(
            name.replace("_", " ")
            for name, codes in used.items()
            if name != "geography" and len(codes) > 1
        ),
        spans=_spans([row.period for row in vintage.rows]),
    )


def _about(dataset: Dataset, rows: Sequence[Row]) -> dict[tuple[str, str], Period]:
    """The newest period about each pair the dataset names, where it has a row about it."""
    newest = {}
    for pair in product(dataset.groups, dataset.settings):
        covers = [cover.where for cover in dataset.covers if cover.speaks_of(*pair)]
        periods = [row.period for row in rows if all(_has(row, where) for where in covers)]
        if periods:
            newest[pair] = max(periods)
    return newest


def _has(row: Row, where: Mapping[str, tuple[str, ...]]) -> bool:
    return all(row.cell(column) in codes for column, codes in where.items())


def _spans(periods: Sequence[Period]) -> tuple[str, ...]:
    """The lengths of time most rows cover, in words, the commonest first."""
    counts = Counter(
        "day" if period.is_day else _SPANS.get(period.months, "longer or irregular time")
        for period in periods
    )
    return tuple(word for word, _ in counts.most_common(_MOST_SPANS))


def cells_of(holdings: Sequence[Holding], as_at: date) -> tuple[Cell, ...]:
    """Every group in every setting, by group; the comparison with the general population too."""
    return tuple(
        _cell(holdings, group, setting, as_at) for group in GROUP_WORDS for setting in SETTING_WORDS
    )


def _cell(holdings: Sequence[Holding], group: str, setting: str, as_at: date) -> Cell:
    pair = (group, setting)
    ages = [months_old(h.about[pair].end, as_at) for h in holdings if pair in h.about]
    return Cell(group=group, setting=setting, datasets=len(ages), months=min(ages, default=None))
