"""Compute series: published points, or a method applied at each period its operands share."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from data_pipeline.periods import Period, parse_period
from data_pipeline.statistics.define import (
    Apply,
    ColumnPick,
    Each,
    Number,
    Operand,
    Points,
    Series,
    Stack,
    Together,
)
from data_pipeline.statistics.operands import (
    Operands,
    Quantity,
    as_float,
    common_geography,
    gather_at,
    row_geography,
    span,
    stacked,
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
    if isinstance(series.value, Together):
        return _side_by_side(series, series.value, rows_of, catalogue)
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


def _side_by_side(
    series: Series, wanted: Together, rows_of: RowsOf, catalogue: Catalogue
) -> SeriesResult:
    parts = {
        code: evaluate_series(replace(series, value=part), rows_of, catalogue)
        for code, part in wanted.parts.items()
    }
    results = list(parts.values())
    lead = results[0]
    if any(r.dimensions != lead.dimensions or r.unit != lead.unit for r in results):
        raise Fault("bad-formula", f"the parts of '{wanted.by}' differ in breakdown or unit.")
    own = {code: series.labels.get(code, code.replace("_", " ").capitalize()) for code in parts}
    return replace(
        lead,
        dimensions=(wanted.by, *lead.dimensions),
        dimension_labels={
            wanted.by: wanted.by.replace("_", " ").capitalize(),
            **lead.dimension_labels,
        },
        labels={wanted.by: own, **lead.labels},
        points=tuple(
            replace(point, keys=(code, *point.keys))
            for code, r in parts.items()
            for point in r.points
        ),
        breaks=tuple(dict.fromkeys(mark for r in results for mark in r.breaks)),
        geography=common_geography(list(dict.fromkeys(r.geography for r in results))),
        method=_distinct(r.method for r in results),
        interval_method=_distinct(r.interval_method for r in results),
        formula="; ".join(dict.fromkeys(r.formula for r in results)),
    )


def _distinct(words: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(filter(None, words)))


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
    return [row for row in found if _within(row.period, wanted)]


def _within(period: Period, wanted: Points | Each) -> bool:
    """Whether a period lies from `since` to `until`."""
    since = parse_period(wanted.since).start if wanted.since else None
    until = parse_period(wanted.until).end if wanted.until else None
    return (since is None or period.start >= since) and (until is None or period.end <= until)


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
    lead_name, lead = _lead(formula.operands)
    spans = {
        key: _period_at(tables, key)
        for key in tables[lead_name]
        if all(_lookup(t, key) for t in tables.values())
    }
    shared = [key for key, period in spans.items() if period and _within(period, formula)]
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
        made.append(_computed_point(key[1], quantities, spans[key], estimate))
    by = lead.by if isinstance(lead, Points) else ()
    dataset = rows_of(lead.dataset).dataset
    unit = _unit(series, catalogue, "")
    wanted = lead if isinstance(lead, Points) else Points(dataset=lead.dataset, where={})
    periods = [point.period for point in made]
    breaks = itertools.chain.from_iterable(
        _breaks(rows_of(leaf.dataset).dataset, _measures(leaf), periods)
        for operand in formula.operands.values()
        for leaf in _leaves(operand)
    )
    everything = [q for t in tables.values() for k, q in t.items() if k[0] != _ALWAYS and q.rows]
    everything = everything or [q for t in tables.values() for q in t.values() if q.rows]
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


def _leaves(operand: Points | Operand) -> Iterator[Points | ColumnPick]:
    """The picks a formula is made of."""
    if isinstance(operand, (Points, ColumnPick)):
        yield operand
    elif isinstance(operand, (Apply, Stack)):
        inner = operand.parts if isinstance(operand, Stack) else operand.operands.values()
        for part in inner:
            yield from _leaves(part)


def _lead(operands: Mapping[str, Points | Operand]) -> tuple[str, Points | ColumnPick]:
    """The operand that gives the series its periods and groups: points, else a column."""
    for kind in (Points, ColumnPick):
        for name, operand in operands.items():
            if isinstance(operand, kind):
                return name, operand
    raise Fault("bad-formula", "no operand has values over periods.")


def _table(operand: Points | Operand, rows_of: RowsOf, match: str) -> dict[_Key, Quantity]:
    """An operand's quantities by (period or year, keys)."""
    match operand:
        case Points():
            return _points_table(operand, rows_of, match)
        case ColumnPick():
            return _column_table(rows_of(operand.dataset), operand, match)
        case Number(value=value, bands=bands):
            return {(_ALWAYS, ()): Quantity.constant(value, bands)}
        case Apply() | Stack():
            return _formula_table(operand, rows_of, match)
    raise Fault("bad-formula", f"a series cannot be made of a {type(operand).__name__.lower()}.")


def _formula_table(formula: Apply | Stack, rows_of: RowsOf, match: str) -> dict[_Key, Quantity]:
    """A formula at each period that all its own operands have."""
    named: Mapping[str, Operand] = (
        {str(n): part for n, part in enumerate(formula.parts)}
        if isinstance(formula, Stack)
        else formula.operands
    )
    tables = {name: _table(part, rows_of, match) for name, part in named.items()}
    keys = {key for table in tables.values() for key in table}
    moving = {key for key in keys if key[0] != _ALWAYS}
    made: dict[_Key, Quantity] = {}
    for key in moving or keys:
        found = {name: _lookup(table, key) for name, table in tables.items()}
        parts = {name: part for name, part in found.items() if part is not None}
        if len(parts) == len(tables):
            made[key] = replace(_formula_at(formula, parts), period=_period_at(tables, key))
    return made


def _formula_at(formula: Apply | Stack, parts: Mapping[str, Quantity]) -> Quantity:
    from data_pipeline.statistics.evaluate import method_named  # noqa: PLC0415 - evaluate calls us

    if isinstance(formula, Stack):
        return stacked(list(parts.values()))
    try:
        estimate = method_named(formula.method)(
            **{name: part.value for name, part in parts.items()}, **formula.options
        )
    except (TypeError, ValueError) as error:
        raise Fault("bad-formula", f"{formula.method}: {error}.") from None
    return Operands(parts).combine(formula, estimate)


def _period_at(tables: Mapping[str, Mapping[_Key, Quantity]], key: _Key) -> Period | None:
    """The span of what belongs to this period; what holds for all periods does not widen it."""
    found = [(t, _lookup(t, key)) for t in tables.values()]
    own = [q for t, q in found if q is not None and q is not t.get((_ALWAYS, ()))]
    parts = own or [q for _, q in found if q is not None]
    return span([q.period for q in parts if q.period and len(q.rows)])


def _points_table(operand: Points, rows_of: RowsOf, match: str) -> dict[_Key, Quantity]:
    rows = rows_of(operand.dataset)
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
        if all(code.lstrip("-") in codes for band in pick.bands.values() for code in band):
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
    keys: tuple[str, ...],
    parts: Mapping[str, Quantity],
    period: Period | None,
    estimate: object,
) -> Point:
    value = float(estimate.value)  # type: ignore[attr-defined]
    if not math.isfinite(value) or period is None:
        raise Fault("not-a-number", f"a value of the series is {value}.")
    return Point(
        period=period,
        keys=keys,
        value=value,
        lower=as_float(estimate.lower),  # type: ignore[attr-defined]
        upper=as_float(estimate.upper),  # type: ignore[attr-defined]
        status=worst_status([q.status for q in parts.values() if q.rows]),
        note="",
        rows=tuple(sorted({row for q in parts.values() for row in q.rows})),
    )
