"""Operands of a formula: values that remember where they came from.

A value made from others has their rows, the span of their periods, and their geography where they
agree; so a statistic can never claim a period or an area that its rows do not bear.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from data_pipeline.diagnostics import Fault
from data_pipeline.periods import Period
from data_pipeline.statistics.select import Rows, select_rows

if TYPE_CHECKING:
    from data_pipeline.catalogue.records import Dataset
    from data_pipeline.methods import Estimate
    from data_pipeline.snapshot import Row, RowId
    from data_pipeline.statistics.define import Apply, ColumnPick
    from data_pipeline.statistics.results import Point, SeriesResult, StatisticResult

__all__ = ["Operands", "Quantity", "as_float", "gather", "stacked"]

_SETTLED = ("final", "revised", "corrected")
Value = float | npt.NDArray[np.float64]


def as_float(value: object) -> float | None:
    """A limit as a float, or None where there is none."""
    return None if value is None else float(value)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A value, or a column of values, with its provenance."""

    value: Value
    lower: float | None = None
    upper: float | None = None
    unit: str = ""
    period: Period | None = None
    geography: str = ""
    status: str = "final"
    method: str = ""
    interval_method: str = ""
    formula: str = ""
    rows: tuple[RowId, ...] = ()
    inputs: tuple[str, ...] = ()
    note: str = ""

    @property
    def scalar(self) -> float:
        """The value, where it is one number.

        Raises:
            Fault: It is a column.
        """
        if isinstance(self.value, np.ndarray):
            raise Fault("bad-formula", "the result is a column, not one value.")
        return float(self.value)

    @classmethod
    def constant(cls, value: float, bands: int = 0) -> Quantity:
        """A constant of a method, or a column of it."""
        return cls(value=np.full(bands, value) if bands else value, formula=f"{value:g}")

    @classmethod
    def of_row(cls, dataset: Dataset, row: Row) -> Quantity:
        """A published value."""
        measure = dataset.measures[row.codes["measure"]]
        return cls(
            value=row.value,
            lower=row.lower,
            upper=row.upper,
            unit=measure.unit,
            period=row.period,
            geography=row_geography(dataset, row),
            status=row.status,
            interval_method="As published" if row.lower is not None else "",
            formula=f"{measure.label}{_breakdown_words(dataset, row)}, {row.period.label}",
            rows=(row.id,),
            note=row.note,
        )

    @classmethod
    def of_statistic(cls, result: StatisticResult) -> Quantity:
        """The unrounded value of another statistic."""
        return cls(
            value=result.value,
            lower=result.lower,
            upper=result.upper,
            unit=result.unit.id,
            period=result.period,
            geography=result.geography,
            status=result.status,
            method=result.method,
            interval_method=result.interval_method,
            formula=result.label,
            rows=result.rows,
            inputs=(result.id,),
        )

    @classmethod
    def of_point(cls, series: SeriesResult, point: Point, which: str) -> Quantity:
        """A point of a series."""
        return cls(
            value=point.value,
            lower=point.lower,
            upper=point.upper,
            unit=series.unit.id,
            period=point.period,
            geography=series.geography,
            status=point.status,
            method=series.method,
            interval_method=series.interval_method,
            formula=f"the {which} of: {series.label}, {point.period.label}",
            rows=point.rows,
            inputs=(series.id,),
        )


@dataclass(frozen=True, slots=True)
class Operands:
    """The named operands of one formula."""

    by_name: Mapping[str, Quantity]

    def combine(self, formula: Apply, estimate: Estimate) -> Quantity:
        """The result of the formula, with the provenance of all its operands."""
        parts = self.by_name.values()
        rows = sorted({row for q in parts for row in q.rows})
        return Quantity(
            value=estimate.value
            if isinstance(estimate.value, float)
            else np.asarray(estimate.value),
            lower=as_float(estimate.lower),
            upper=as_float(estimate.upper),
            period=span([q.period for q in parts if q.period]),
            geography=common_geography([q.geography for q in parts if q.geography]),
            status=worst_status([q.status for q in parts if q.rows]),
            method=formula.method,
            interval_method=estimate.method if estimate.lower is not None else "",
            formula=self._words(formula),
            rows=tuple(rows),
            inputs=tuple(sorted({i for q in parts for i in q.inputs})),
        )

    def _words(self, formula: Apply) -> str:
        named = "; ".join(f"{n.replace('_', ' ')}: {q.formula}" for n, q in self.by_name.items())
        return f"{formula.method.replace('_', ' ')} ({named})"


def gather(rows: Rows, pick: ColumnPick) -> Quantity:
    """A column of values along a breakdown, for the newest period unless one is named.

    Raises:
        Fault: A band has no row, or a code has several.
    """
    found = select_rows(
        rows,
        pick.where,
        free=(pick.along,),
        period=pick.period,
        months=pick.months,
        ending=pick.ending,
    )
    if not found:
        raise Fault("no-rows", f"dataset '{rows.dataset.id}' has no rows along '{pick.along}'.")
    newest = max(row.period for row in found)
    return gather_at(rows, pick, [row for row in found if row.period == newest])


def gather_at(rows: Rows, pick: ColumnPick, found: list[Row]) -> Quantity:
    """A column of values from the rows of one period: one value per band, in band order."""
    by_code: dict[str, Row] = {}
    for row in found:
        code = row.codes[pick.along]
        if code in by_code:
            message = f"dataset '{rows.dataset.id}' has two rows for {pick.along} '{code}'."
            raise Fault("ambiguous-rows", message)
        by_code[code] = row
    used: list[Row] = []
    values: list[float] = []
    for band, codes in pick.bands.items():
        missing = [code for code in codes if code.lstrip("-") not in by_code]
        if missing:
            message = f"dataset '{rows.dataset.id}' has no row for band '{band}' ({missing[0]})."
            raise Fault("no-rows", message)
        used += [by_code[code.lstrip("-")] for code in codes]
        signed = [-by_code[c[1:]].value if c[0] == "-" else by_code[c].value for c in codes]
        values.append(sum(signed) / len(codes) if pick.mean else sum(signed))
    measure = rows.dataset.measures[used[0].codes["measure"]]
    return Quantity(
        value=np.array(values),
        unit=measure.unit,
        period=used[0].period,
        geography=row_geography(rows.dataset, used[0]),
        status=worst_status([row.status for row in used]),
        formula=f"{measure.label} in {len(values)} age bands, {used[0].period.label}",
        rows=tuple(dict.fromkeys(row.id for row in used)),
    )


def stacked(parts: Sequence[Quantity]) -> Quantity:
    """A column of the values of others, one after the other."""
    return Quantity(
        value=np.concatenate([np.atleast_1d(part.value) for part in parts]),
        unit=parts[0].unit,
        period=span([part.period for part in parts if part.period]),
        geography=common_geography([part.geography for part in parts if part.geography]),
        status=worst_status([part.status for part in parts if part.rows]),
        formula="; then ".join(part.formula for part in parts),
        rows=tuple(sorted({row for part in parts for row in part.rows})),
        inputs=tuple(sorted({name for part in parts for name in part.inputs})),
    )


def span(periods: list[Period]) -> Period | None:
    """The period a combined value is said to be of.

    Counts on a day belong to the year they are set against: where a longer period enters, days
    inside it (or at its end) do not widen it.
    """
    if not periods:
        return None
    spans = [p for p in periods if not p.is_day]
    if spans and all(_inside(p, spans) for p in periods if p.is_day):
        periods = spans
    return Period(max(p.end for p in periods), min(p.start for p in periods))


def _inside(day: Period, spans: list[Period]) -> bool:
    return any(s.start <= day.end <= s.end or day.end.year == s.end.year for s in spans)


def common_geography(names: list[str]) -> str:
    """The area all operands cover, or all their areas in words."""
    return " and ".join(dict.fromkeys(names)) if len(set(names)) > 1 else (names or [""])[0]


def worst_status(statuses: list[str]) -> str:
    """How settled a combined value is: as settled as its least settled row."""
    unsettled = [s for s in statuses if s not in _SETTLED]
    for status in ("provisional", "experimental", "derived", "unstated"):
        if status in unsettled:
            return status
    return statuses[0] if statuses else "final"


def row_geography(dataset: Dataset, row: Row) -> str:
    """The area a row covers, in words."""
    code = row.codes.get("geography", "")
    column = dataset.columns.get("geography")
    return column.vocabulary.get(code, code) if column and code else dataset.geography


def _breakdown_words(dataset: Dataset, row: Row) -> str:
    words = [
        dataset.columns[name].vocabulary.get(row.codes[name], row.codes[name])
        for name in dataset.breakdowns
        if name != "geography" and row.codes[name] != "all"
    ]
    return f" ({', '.join(words)})" if words else ""
