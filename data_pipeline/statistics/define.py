"""The words a statistic is defined in.

A definition says which published rows are picked and which method is applied to them, and nothing
else: so the value, its formula in words, its trace to the rows, and its unit, period and geography
all come from one place.

    Statistic(
        id="self_harm.rate_ratio_women_men",
        label="Self-harm incidents per 1,000 women compared with per 1,000 men",
        unit="ratio",
        value=apply(
            "ratio",
            a=latest("self_harm", measure="incident_rate", sex="female", months=12),
            b=latest("self_harm", measure="incident_rate", sex="male", months=12),
        ),
    )
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = [
    "Apply",
    "Bands",
    "ColumnPick",
    "Each",
    "Extreme",
    "Number",
    "Operand",
    "Pick",
    "Points",
    "Ref",
    "Series",
    "Stack",
    "Statistic",
    "Together",
    "apply",
    "at",
    "column",
    "constant",
    "each",
    "first",
    "highest",
    "latest",
    "lowest",
    "point",
    "points",
    "ref",
    "stack",
    "together",
]

Where: TypeAlias = Mapping[str, str]
Bands: TypeAlias = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pick:
    """One published value: `period` empty means the newest of that length.

    `months` is the length of the period (0 for a count on one day; None for any); `ending` the
    month a period must end in. A breakdown that is not named means its code `all`.
    """

    dataset: str
    where: Where
    period: str = ""
    months: int | None = None
    ending: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnPick:
    """A column of values, one per band of the breakdown `along`, in the order of `bands`.

    Each band is the sum of the codes it lists, so that datasets with finer bands can be matched;
    a code after a minus sign is taken away: ("50+", "-60+"). With `mean` it is the plain mean of
    its codes, for rates.
    """

    dataset: str
    where: Where
    along: str
    bands: Bands
    period: str = ""
    months: int | None = None
    ending: int | None = None
    mean: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ref:
    """The unrounded value of another statistic."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Extreme:
    """The highest, lowest, first or latest point of a series, or of one group of it."""

    series: str
    which: str
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A constant of the method, such as a standard population of 100,000. Never a finding.

    With `bands`, a column that has it so many times: people in each band of a published rate.
    """

    value: float
    bands: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Apply:
    """A function of `data_pipeline.methods`, with an operand for each of its parameters."""

    method: str
    operands: Mapping[str, Operand]
    options: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stack:
    """A column made of columns and single values, one after the other."""

    parts: tuple[Operand, ...]


Operand: TypeAlias = Pick | ColumnPick | Ref | Extreme | Number | Apply | Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """A named value. `unit` may be left out where one row is picked: its measure has one.

    `of` overrides the geography, period or both in words, where operands differ by design.
    """

    id: str
    label: str
    value: Operand
    unit: str = ""
    decimals: int | None = None
    geography: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """Published values over periods (or over codes), split by the breakdowns in `by`.

    A value in `where` may list several codes, in the order they are to be shown.
    """

    dataset: str
    where: Mapping[str, str | tuple[str, ...]]
    by: tuple[str, ...] = ()
    months: int | None = None
    ending: int | None = None
    since: str = ""
    until: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Each:
    """A method applied at each period (and group) that all its operands have.

    `match` says when operands belong together: the same `period`, or the same `year` of its end.
    An operand that is a `ColumnPick` gives its column of bands for that period; one with a named
    period, or a single one, the same column for every period. A formula (`apply`, `stack`) of
    such operands is worked out anew for each period. `since` and `until` keep only some of them.
    """

    method: str
    operands: Mapping[str, Points | Operand]
    options: Mapping[str, float] = field(default_factory=dict)
    match: str = "period"
    since: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """Several sets of points side by side, each a code of the new breakdown `by`.

    The parts have the same breakdowns of their own, or none, and one unit.
    """

    by: str
    parts: Mapping[str, Points | Each | Together]


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A named set of points, for a chart, a table or a claim."""

    id: str
    label: str
    value: Points | Each | Together
    unit: str = ""
    decimals: int | None = None
    note: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)


def latest(
    dataset: str, *, months: int | None = None, ending: int | None = None, **where: str
) -> Pick:
    """The newest published value at the edition's date."""
    return Pick(dataset=dataset, where=where, months=months, ending=ending)


def at(dataset: str, period: str, **where: str) -> Pick:
    """The value for one period: 2024, 2023/24, 2024-06-30 or 2024-07/2025-06."""
    return Pick(dataset=dataset, where=where, period=period)


def column(
    dataset: str,
    *,
    along: str,
    bands: Bands | tuple[str, ...],
    period: str = "",
    months: int | None = None,
    ending: int | None = None,
    mean: bool = False,
    **where: str,
) -> ColumnPick:
    """A column of values along a breakdown, such as deaths by age band."""
    full = bands if isinstance(bands, Mapping) else {band: (band,) for band in bands}
    return ColumnPick(
        dataset=dataset,
        where=where,
        along=along,
        bands=full,
        period=period,
        months=months,
        ending=ending,
        mean=mean,
    )


def ref(statistic: str) -> Ref:
    """The value of another statistic."""
    return Ref(id=statistic)


def constant(value: float, *, bands: int = 0) -> Number:
    """A constant of a method; with `bands`, a column of it."""
    return Number(value=value, bands=bands)


def stack(*parts: Operand) -> Stack:
    """A column made of columns and single values, one after the other."""
    return Stack(parts=parts)


def highest(series: str, group: str = "") -> Extreme:
    """The highest point of a series."""
    return Extreme(series=series, which="highest", group=group)


def lowest(series: str, group: str = "") -> Extreme:
    """The lowest point of a series."""
    return Extreme(series=series, which="lowest", group=group)


def first(series: str, group: str = "") -> Extreme:
    """The earliest point of a series."""
    return Extreme(series=series, which="first", group=group)


def point(series: str, group: str = "") -> Extreme:
    """The latest point of a series."""
    return Extreme(series=series, which="latest", group=group)


def apply(
    method: str, /, *, options: Mapping[str, float] | None = None, **operands: Operand
) -> Apply:
    """A method of `data_pipeline.methods`, by name, applied to operands."""
    return Apply(method=method, operands=operands, options=options or {})


def points(
    dataset: str,
    *,
    by: tuple[str, ...] | str = (),
    months: int | None = None,
    ending: int | None = None,
    since: str = "",
    until: str = "",
    period: str = "",
    **where: str | tuple[str, ...],
) -> Points:
    """Published values over periods, or over codes at one `period`, split `by` breakdowns."""
    return Points(
        dataset=dataset,
        where=where,
        by=(by,) if isinstance(by, str) else by,
        months=months,
        ending=ending,
        since=since,
        until=until,
        period=period,
    )


def each(
    method: str,
    /,
    *,
    match: str = "period",
    options: Mapping[str, float] | None = None,
    since: str = "",
    until: str = "",
    **operands: Points | Operand,
) -> Each:
    """A method applied at each period its operands share."""
    return Each(
        method=method,
        operands=operands,
        options=options or {},
        match=match,
        since=since,
        until=until,
    )


def together(by: str, /, **parts: Points | Each | Together) -> Together:
    """Several sets of points side by side, each a code of the breakdown `by`."""
    return Together(by=by, parts=parts)
