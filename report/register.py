"""Numbers about the data itself: how much there is, how old, and how much of it is missing.

Authors need them in sentences ("datasets more than a year old"), and like every other number they
must not be typed. They are counts of the catalogue and of the rows in use, so they are computed
here, under a closed list of names, and claims can test them as `register.name`.
"""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

from data_pipeline.catalogue import Catalogue
from data_pipeline.catalogue.units import Unit
from data_pipeline.periods import Period
from data_pipeline.statistics.results import Results, StatisticResult
from data_pipeline.vintage import Vintage
from report.gaps import COMPARISON, Band, Cell, Holding, cells_of, holdings_of

__all__ = ["Register", "RegisterEntry", "evidence_of", "register_of"]

_YEAR, _THREE_YEARS, _FIVE_YEARS = 12, 36, 60
_AREA = "the whole report"


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """One entry: `text` is printed; `result` is what claims compare, where it is a number."""

    name: str
    label: str
    text: str
    result: StatisticResult | None = None


Register = Mapping[str, RegisterEntry]


def register_of(
    catalogue: Catalogue, vintages: Mapping[str, Vintage], as_at: date, checks: int
) -> Register:
    """Every entry by name.

    Args:
        catalogue: The datasets and the releases they were read from.
        vintages: Their rows as they stood.
        as_at: The edition's date; ages are counted to it.
        checks: How many expectations the datasets are checked against.
    """
    holdings = holdings_of(catalogue, vintages, as_at)
    about = [h for h in holdings if h.settings - {COMPARISON} and h.months is not None]
    counts = {
        **_sizes(catalogue, vintages),
        "checks": (checks, "checks the datasets must pass"),
        **_ages(about),
        **_grain(about),
        **_cells(cells_of(holdings, as_at)),
    }
    numbers = (_number(name, count, label, as_at) for name, (count, label) in counts.items())
    return {entry.name: entry for entry in (*numbers, *_single(holdings, about, as_at))}


_Counts = dict[str, tuple[float, str]]


def _sizes(catalogue: Catalogue, vintages: Mapping[str, Vintage]) -> _Counts:
    datasets, rows = catalogue.datasets.values(), vintages.values()
    used = {row.source_id for vintage in rows for row in vintage.rows}
    releases = [catalogue.releases[name] for name in used]
    return {
        "datasets": (len(datasets), "datasets in the catalogue"),
        "rows_published": (sum(d.snapshot.rows for d in datasets), "published figures read"),
        "rows_in_use": (sum(len(v.rows) for v in rows), "published figures in use"),
        "rows_left_out": (sum(v.left_out for v in rows), "published figures left out, with reason"),
        "conflicts": (sum(len(d.conflicts) for d in datasets), "choices between two sources"),
        "breaks": (sum(len(d.breaks) for d in datasets), "breaks in series"),
        "limitations": (sum(len(d.limitations) for d in datasets), "limitations written down"),
        "releases": (len(releases), "releases the figures in use come from"),
        "releases_secondary": (
            sum(r.tier != "primary" for r in releases),
            "releases that report another body's figures",
        ),
        "releases_undated": (
            sum(r.date_basis != "stated" for r in releases),
            "releases whose date of publication is inferred",
        ),
    }


def _ages(about: Iterable[Holding]) -> _Counts:
    ages = [h.months for h in about if h.months is not None]
    return {
        "datasets_settings": (len(ages), "datasets about people in the three settings"),
        "datasets_recent": (_over(ages, -1) - _over(ages, _YEAR), "datasets up to a year old"),
        "datasets_over_a_year": (_over(ages, _YEAR), "datasets more than a year old"),
        "datasets_over_three_years": (
            _over(ages, _THREE_YEARS),
            "datasets more than three years old",
        ),
        "datasets_over_five_years": (_over(ages, _FIVE_YEARS), "datasets more than five years old"),
        "median_age_months": (median(ages) if ages else 0, "median age of the datasets in months"),
    }


def _over(ages: Iterable[int], limit: int) -> int:
    return sum(age > limit for age in ages)


def _grain(about: Iterable[Holding]) -> _Counts:
    holdings = list(about)

    def split(label: str, test: Callable[[str], bool]) -> tuple[int, str]:
        return sum(any(test(s) for s in h.splits) for h in holdings), f"datasets split by {label}"

    return {
        "datasets_by_sex": split("sex", lambda s: s == "sex"),
        "datasets_by_age": split("age", lambda s: s == "age"),
        "datasets_by_ethnicity": split("ethnicity", lambda s: s.startswith("ethnic")),
        "datasets_by_prison": split("prison", lambda s: s in {"prison", "establishment"}),
    }


def _cells(cells: Iterable[Cell]) -> _Counts:
    shown = [cell for cell in cells if cell.setting != COMPARISON]

    def having(band: Band, setting: str = "") -> int:
        return sum(c.band is band and setting in {"", c.setting} for c in shown)

    return {
        "cells": (len(shown), "pairs of a group and a setting"),
        "cells_recent": (having(Band.RECENT), "pairs with a figure up to a year old"),
        "cells_ageing": (
            having(Band.AGEING),
            "pairs whose newest figure is one to three years old",
        ),
        "cells_old": (having(Band.OLD), "pairs whose newest figure is over three years old"),
        "cells_empty": (having(Band.NOTHING), "pairs with no published figure found"),
        **{
            f"cells_empty_{setting}": (
                having(Band.NOTHING, setting),
                f"groups with no published figure found, {setting}",
            )
            for setting in dict.fromkeys(c.setting for c in shown)
        },
        "groups": (len({c.group for c in shown}), "groups in the register"),
    }


def _single(
    holdings: Iterable[Holding], about: Iterable[Holding], as_at: date
) -> Iterable[RegisterEntry]:
    """The age and newest period of each dataset, and the oldest and newest of them."""
    for h in holdings:
        if h.newest is not None and h.months is not None:
            label = f"age of '{h.title}' in months"
            yield _number(f"age_{h.dataset}", h.months, label, as_at)
            yield RegisterEntry(
                name=f"newest_{h.dataset}",
                label=f"newest period of '{h.title}'",
                text=h.newest.label,
            )
    ranked = sorted(about, key=lambda h: (h.months or 0, h.title))
    for word, h in zip(("newest", "oldest"), ranked[:1] + ranked[-1:], strict=False):
        label = f"the dataset with the {word} figures"
        yield RegisterEntry(name=f"{word}_title", label=label, text=h.title)
        period = h.newest.label if h.newest else ""
        yield RegisterEntry(name=f"{word}_period", label=f"{label}: its period", text=period)


def _number(name: str, count: float, label: str, as_at: date) -> RegisterEntry:
    result = StatisticResult(
        id=f"register.{name}",
        label=label,
        unit=Unit(id="count", one="", many=label, decimals=0),
        decimals=0,
        value=float(count),
        lower=None,
        upper=None,
        period=Period(as_at, as_at),
        geography=_AREA,
        status="final",
        method="",
        interval_method="",
        formula="",
        rows=(),
        inputs=(),
        note="",
    )
    return RegisterEntry(name=name, label=label, text=result.text, result=result)


def evidence_of(results: Results, register: Register) -> Results:
    """What a claim may compare: every statistic and series, and `register.name`."""
    counted = {e.result.id: e.result for e in register.values() if e.result is not None}
    return Results(statistics=ChainMap(counted, dict(results.statistics)), series=results.series)
