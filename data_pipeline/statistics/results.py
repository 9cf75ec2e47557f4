"""What a computed statistic or series is: the only thing the report knows of the data.

A result carries everything a page may say of it, and the rows it came from, so that no later stage
goes back to a snapshot. Results are plain records that survive a round trip through JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from data_pipeline.catalogue.units import Unit
from data_pipeline.periods import Period
from data_pipeline.snapshot import RowId

__all__ = [
    "BreakMark",
    "Point",
    "Results",
    "SeriesResult",
    "StatisticResult",
    "dump_results",
    "load_results",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticResult:
    """A statistic's value with all that a reader may ask of it. Values are not rounded."""

    id: str
    label: str
    unit: Unit
    decimals: int
    value: float
    lower: float | None
    upper: float | None
    period: Period
    geography: str
    status: str
    method: str
    interval_method: str
    formula: str
    rows: tuple[RowId, ...]
    inputs: tuple[str, ...]
    note: str

    @property
    def text(self) -> str:
        """The number as it is printed everywhere."""
        return self.unit.format(self.value, self.decimals)

    @property
    def words(self) -> str:
        """The number with its unit in words."""
        return self.unit.words(self.value, self.decimals)

    @property
    def interval(self) -> str:
        """The interval as printed ("12.1 to 13.4"), or nothing."""
        if self.lower is None or self.upper is None:
            return ""
        low, high = (self.unit.format(limit, self.decimals) for limit in (self.lower, self.upper))
        return f"{low} to {high}"

    @property
    def topic(self) -> str:
        """The part of the id before the dot."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One value of a series. `keys` holds the code of each breakdown, in the series' order."""

    period: Period
    keys: tuple[str, ...]
    value: float
    lower: float | None
    upper: float | None
    status: str
    note: str
    rows: tuple[RowId, ...]

    @property
    def group(self) -> str:
        """The code of the first breakdown, or nothing."""
        return self.keys[0] if self.keys else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakMark:
    """A date at which the series changed its meaning, and why."""

    at: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesResult:
    """Points in order of group, then period. `dimensions` names the breakdowns of `keys`.

    `labels` gives a reader's words for each code, by breakdown.
    """

    id: str
    label: str
    unit: Unit
    decimals: int
    dimensions: tuple[str, ...]
    dimension_labels: Mapping[str, str]
    labels: Mapping[str, Mapping[str, str]]
    points: tuple[Point, ...]
    breaks: tuple[BreakMark, ...]
    geography: str
    method: str
    interval_method: str
    formula: str
    note: str

    @property
    def groups(self) -> tuple[str, ...]:
        """The codes of the first breakdown, in order."""
        return tuple(dict.fromkeys(point.group for point in self.points))

    def group_label(self, code: str) -> str:
        """A reader's words for a code of the first breakdown."""
        return self.labels[self.dimensions[0]][code] if self.dimensions else self.label

    def of(self, group: str) -> tuple[Point, ...]:
        """The points of one group."""
        return tuple(p for p in self.points if p.group == group)

    def text(self, value: float) -> str:
        """A value as it is printed everywhere."""
        return self.unit.format(value, self.decimals)

    @property
    def rows(self) -> tuple[RowId, ...]:
        """Every published row behind the series."""
        return tuple(sorted({row for point in self.points for row in point.rows}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """All statistics and series of an edition, by id."""

    statistics: Mapping[str, StatisticResult] = field(default_factory=dict)
    series: Mapping[str, SeriesResult] = field(default_factory=dict)

    def rows_by_name(self) -> list[tuple[str, tuple[RowId, ...]]]:
        """The published rows behind each statistic and each series."""
        return [
            *((s.id, s.rows) for s in self.statistics.values()),
            *((s.id, s.rows) for s in self.series.values()),
        ]

    def names_by_method(self) -> dict[str, list[str]]:
        """The ids of statistics and series by the method that made them."""
        pairs = [
            *((s.method, s.id) for s in self.statistics.values()),
            *((s.method, s.id) for s in self.series.values()),
        ]
        names: dict[str, list[str]] = {}
        for method, name in pairs:
            for one in filter(None, method.split(" and ")):  # parts of a series may differ
                names.setdefault(one, []).append(name)
        return names


def dump_results(results: Results) -> str:
    """Write results as JSON: sorted, exact, the same for the same results."""
    return json.dumps(
        {
            "statistics": [_plain(r) for r in results.statistics.values()],
            "series": [_plain(r) for r in results.series.values()],
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def load_results(text: str) -> Results:
    """Read what `dump_results` wrote."""
    data = json.loads(text)
    statistics = (_statistic(entry) for entry in data["statistics"])
    series = (_series(entry) for entry in data["series"])
    return Results(
        statistics={s.id: s for s in statistics},
        series={s.id: s for s in series},
    )


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON is what JSON is
    def convert(item: object) -> object:
        if isinstance(item, date):
            return item.isoformat()
        if isinstance(item, Mapping):
            return {str(k): convert(v) for k, v in item.items()}
        if isinstance(item, (list, tuple)):
            return [convert(v) for v in item]
        return item

    return convert(asdict(value))  # type: ignore[call-overload]


def _period(entry: Mapping[str, str]) -> Period:
    return Period(date.fromisoformat(entry["end"]), date.fromisoformat(entry["start"]))


def _rows(entries: Iterable[Mapping[str, Any]]) -> tuple[RowId, ...]:
    return tuple(RowId(e["dataset"], e["line"]) for e in entries)


def _statistic(entry: Mapping[str, Any]) -> StatisticResult:
    return StatisticResult(
        **{
            **entry,
            "unit": Unit(**entry["unit"]),
            "period": _period(entry["period"]),
            "rows": _rows(entry["rows"]),
            "inputs": tuple(entry["inputs"]),
        }
    )


def _series(entry: Mapping[str, Any]) -> SeriesResult:
    made = (
        Point(
            **{
                **p,
                "period": _period(p["period"]),
                "keys": tuple(p["keys"]),
                "rows": _rows(p["rows"]),
            }
        )
        for p in entry["points"]
    )
    breaks = (
        BreakMark(at=date.fromisoformat(b["at"]), reason=b["reason"]) for b in entry["breaks"]
    )
    return SeriesResult(
        **{
            **entry,
            "unit": Unit(**entry["unit"]),
            "dimensions": tuple(entry["dimensions"]),
            "points": tuple(made),
            "breaks": tuple(breaks),
        }
    )
