"""Compute series: published points, or a method applied at each period its operands share."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from data_pipeline.periods import Period, parse_period
from data_pipeline.statistics.define import ColumnPick, Each, Points, Series
from data_pipeline.statistics.operands import (
    Quantity,
    as_float,
    common_geography,
    gather_at,
    row_geography,
    span,
    worst_status,
)
from data_pipeline.statistics.results import BreakMark, Point, SeriesResult
from data_pipeline.statistics.select import Rows, select_rows

if TYPE_CHECKING:
    from data_pipeline.catalogue import Catalogue
    from data_pipeline.catalogue.records import Dataset
    from data_pipeline.catalogue.units import Unit
    from data_pipeline.snapshot import Row

__all__ = ["evaluate_series"]

RowsOf = Callable[[str], Rows]


def evaluate_series(series: Series, rows_of: RowsOf, catalogue: Catalogue) -> SeriesResult:
    """Compute one series.

    Raises:
        Fault: No row matches, a group has two values for one period, or a value is not finite.
    """
    if isinstance(series.value, Points):
        return _published(series, series.value, rows_of, catalogue)
    return _computed(series, series.value, rows_of, catalogue)


def _published(
    series: Series, wanted: Points, rows_of: RowsOf, catalogue: Catalogue
) -> SeriesResult:
    rows = rows_of(wanted.dataset)
    found = _select(rows, wanted)
    if not found:
        raise Fault("no-rows", f"dataset '{wanted.dataset}' has no row for this series.")
    made = {(_keys(wanted, row), row.period): _point(wanted, row) for row in found}
    if len(made) < len(found):
        raise Fault(
            "ambiguous-rows",
            "several rows stand for one point.",
            hint="Name the length of the period (months=) or the breakdown that differs.",
        )
    measures = tuple(dict.fromkeys(row.codes["measure"] for row in found))
    unit = _unit(series, catalogue, rows.dataset.measures[measures[0]].unit)
    return SeriesResult(
        id=series.id,
        label=series.label,
        unit=unit,
        decimals=unit.decimals if series.decimals is None else series.decimals,
        dimensions=wanted.by,
        dimension_labels={name: name.replace("_", " ").capitalize() for name in wanted.by},
        labels=_labels(series, rows.dataset, wanted.by),
        points=_ordered(made.values(), wanted, rows.dataset),
        breaks=_breaks(rows.dataset, measures, [row.period for row in found]),
        geography=common_geography(
            list(dict.fromkeys(row_geography(rows.dataset, r) for r in found))
        ),
        method="",
        interval_method="As published" if any(r.lower is not None for r in found) else "",
        formula="; ".join(rows.dataset.measures[m].label for m in measures) + ", as published",
        note=series.note,
    )


def _select(rows: Rows, wanted: Points) -> list[Row]:
    free = tuple(name for name in wanted.by if name not in wanted.where)
    found = select_rows(
        rows,
        wanted.where,
        free=free,
        period=wanted.period,
        months=wanted.months,
        ending=wanted.ending,
    )
    since = parse_period(wanted.since).start if wanted.since else None
    until = parse_period(wanted.until).end if wanted.until else None
    return [
        row
        for row in found
        if (since is None or row.period.start >= since)
        and (until is None or row.period.end <= until)
    ]


def _keys(wanted: Points, row: Row) -> tuple[str, ...]:
    return tuple(row.codes[name] for name in wanted.by)


def _point(wanted: Points, row: Row) -> Point:
    return Point(
        period=row.period,
        keys=_keys(wanted, row),
        value=row.value,
        lower=row.lower,
        upper=row.upper,
        status=row.status,
        note=row.note,
        rows=(row.id,),
    )


def _ordered(points: Iterable[Point], wanted: Points, dataset: Dataset) -> tuple[Point, ...]:
    """In the order the definition lists codes, else that of the vocabulary; then by period."""
    ranks = [_rank(wanted, dataset, name) for name in wanted.by]

    def order(point: Point) -> tuple[object, ...]:
        return (*(rank.get(k, 0) for rank, k in zip(ranks, point.keys, strict=True)), point.period)

    return tuple(sorted(points, key=order))


def _rank(wanted: Points, dataset: Dataset, name: str) -> dict[str, int]:
    listed = wanted.where.get(name)
    codes = listed if isinstance(listed, tuple) else tuple(dataset.columns[name].vocabulary)
    return {code: index for index, code in enumerate(codes)}


def _labels(
    series: Series, dataset: Dataset, names: tuple[str, ...]
) -> Mapping[str, Mapping[str, str]]:
    return {
        name: {
            code: series.labels.get(code, label)
            for code, label in dataset.columns[name].vocabulary.items()
        }
        for name in names
    }


def _breaks(
    dataset: Dataset, measures: tuple[str, ...], periods: list[Period]
) -> tuple[BreakMark, ...]:
    first, last = min(p.start for p in periods), max(p.end for p in periods)
    return tuple(
        BreakMark(at=b.at, reason=b.reason)
        for b in sorted(dataset.breaks, key=lambda b: b.at)
        if set(b.measures) & set(measures) and first < b.at <= last
    )


def _unit(series: Series, catalogue: Catalogue, default: str) -> Unit:
    name = series.unit or default
    if name not in catalogue.units:
        hint = did_you_mean(name, catalogue.units)
        raise Fault("unknown-unit", f"the unit '{name}' is not in units.yml.", hint=hint)
    return catalogue.units[name]


def _computed(series: Series, formula: Each, rows_of: RowsOf, catalogue: Catalogue) -> SeriesResult:
    from data_pipeline.statistics.evaluate import method_named  # noqa: PLC0415 - evaluate calls us

    function = method_named(formula.method)
    tables = {n: _table(o, rows_of, formula.match) for n, o in formula.operands.items()}
    lead_name, lead = (
        next((n, o) for n, o in formula.operands.items() if isinstance(o, Points))
        if any(isinstance(o, Points) for o in formula.operands.values())
        else next(iter(formula.operands.items()))
    )
    shared = [key for key in tables[lead_name] if all(_lookup(t, key) for t in tables.values())]
    if not shared:
        raise Fault("no-rows", "no period has a value for every operand.")
    made: list[Point] = []
    method_words = ""
    for key in shared:
        parts = {name: _lookup(table, key) for name, table in tables.items()}
        quantities = {name: q for name, q in parts.items() if q is not None}
        try:
            estimate = function(**{n: q.value for n, q in quantities.items()}, **formula.options)
        except (TypeError, ValueError) as error:
            raise Fault("bad-formula", f"{formula.method}: {error}.") from None
        method_words = estimate.method if estimate.lower is not None else ""
        made.append(_computed_point(key[1], quantities, estimate))
    by = lead.by if isinstance(lead, Points) else ()
    dataset = rows_of(lead.dataset).dataset
    unit = _unit(series, catalogue, "")
    wanted = lead if isinstance(lead, Points) else Points(dataset=lead.dataset, where={})
    periods = [point.period for point in made]
    breaks = itertools.chain.from_iterable(
        _breaks(rows_of(o.dataset).dataset, _measures(o), periods)
        for o in formula.operands.values()
    )
    everything = [q for t in tables.values() for q in t.values()]
    return SeriesResult(
        id=series.id,
        label=series.label,
        unit=unit,
        decimals=unit.decimals if series.decimals is None else series.decimals,
        dimensions=by,
        dimension_labels={name: name.replace("_", " ").capitalize() for name in by},
        labels=_labels(series, dataset, by),
        points=_ordered(made, wanted, dataset),
        breaks=tuple(dict.fromkeys(breaks)),
        geography=common_geography(list(dict.fromkeys(q.geography for q in everything))),
        method=formula.method,
        interval_method=method_words,
        formula=f"{formula.method.replace('_', ' ')} of {', '.join(tables)}",
        note=series.note,
    )


_Key = tuple[Hashable, tuple[str, ...]]


def _measures(operand: Points | ColumnPick) -> tuple[str, ...]:
    named = operand.where.get("measure", ())
    return (named,) if isinstance(named, str) else tuple(named)


def _table(operand: Points | ColumnPick, rows_of: RowsOf, match: str) -> dict[_Key, Quantity]:
    """An operand's quantities by (period or year, keys)."""
    rows = rows_of(operand.dataset)
    if isinstance(operand, ColumnPick):
        return _column_table(rows, operand, match)
    table: dict[_Key, Quantity] = {}
    for row in _select(rows, operand):
        key = (_moment(row.period, match), _keys(operand, row))
        if key in table:
            raise Fault(
                "ambiguous-rows", f"two rows of '{operand.dataset}' match {row.period.label}."
            )
        table[key] = Quantity.of_row(rows.dataset, row)
    return table


def _column_table(rows: Rows, pick: ColumnPick, match: str) -> dict[_Key, Quantity]:
    found = select_rows(
        rows,
        pick.where,
        free=(pick.along,),
        period=pick.period,
        months=pick.months,
        ending=pick.ending,
    )
    table: dict[_Key, Quantity] = {}
    periods = sorted({row.period for row in found})
    for period in periods:
        own = [row for row in found if row.period == period]
        codes = {row.codes[pick.along] for row in own}
        if all(code in codes for band in pick.bands.values() for code in band):
            moment = _moment(period, match) if len(periods) > 1 and not pick.period else _ALWAYS
            table[(moment, ())] = gather_at(rows, pick, own)
    return table


_ALWAYS = "always"


def _lookup(table: Mapping[_Key, Quantity], key: _Key) -> Quantity | None:
    """A value at this period and group, or at this period for everyone, or for every period."""
    moment, keys = key
    return table.get((moment, keys)) or table.get((moment, ())) or table.get((_ALWAYS, ()))


def _moment(period: Period, match: str) -> Hashable:
    return period.end.year if match == "year" else period


def _computed_point(
    keys: tuple[str, ...], parts: Mapping[str, Quantity], estimate: object
) -> Point:
    value = float(estimate.value)  # type: ignore[attr-defined]
    period = span([q.period for q in parts.values() if q.period and len(q.rows)])
    if not math.isfinite(value) or period is None:
        raise Fault("not-a-number", f"a value of the series is {value}.")
    return Point(
        period=period,
        keys=keys,
        value=value,
        lower=as_float(estimate.lower),  # type: ignore[attr-defined]
        upper=as_float(estimate.upper),  # type: ignore[attr-defined]
        status=worst_status([q.status for q in parts.values()]),
        note="",
        rows=tuple(sorted({row for q in parts.values() for row in q.rows})),
    )
