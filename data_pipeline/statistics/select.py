"""Find the published rows a definition asks for, and refuse to guess.

A breakdown that is not named means its code `all`. A pick that could mean several rows, or none,
is a fault that says which columns differ or which codes there are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from data_pipeline.catalogue.records import Dataset
from data_pipeline.diagnostics import Fault, did_you_mean
from data_pipeline.periods import Period, parse_period
from data_pipeline.snapshot import Row
from data_pipeline.vintage import Vintage

__all__ = ["Rows", "select_one", "select_rows"]


class Rows:
    """The rows in use of one dataset, indexed by measure."""

    __slots__ = ("_by_measure", "dataset")

    def __init__(self, vintage: Vintage) -> None:
        self.dataset: Dataset = vintage.dataset
        self._by_measure: dict[str, list[Row]] = defaultdict(list)
        for row in vintage.rows:
            self._by_measure[row.codes["measure"]].append(row)

    def of(self, measures: Iterable[str]) -> list[Row]:
        """The rows of these measures."""
        return [row for measure in measures for row in self._by_measure[measure]]


def select_rows(
    rows: Rows,
    where: Mapping[str, str | tuple[str, ...]],
    *,
    free: Sequence[str] = (),
    period: str = "",
    months: int | None = None,
    ending: int | None = None,
) -> list[Row]:
    """The rows that match, with any code in the breakdowns listed in `free`.

    Raises:
        Fault: A column or code is not in the dataset's vocabulary.
    """
    wanted = _wanted(rows.dataset, where, free)
    span = parse_period(period) if period else None
    return [
        row
        for row in rows.of(wanted["measure"])
        if all(row.codes.get(column) in codes for column, codes in wanted.items())
        and _fits(row.period, span, months, ending)
    ]


def select_one(
    rows: Rows,
    where: Mapping[str, str],
    *,
    period: str = "",
    months: int | None = None,
    ending: int | None = None,
) -> Row:
    """The one row that matches: the newest, where no period is named.

    Raises:
        Fault: No row matches, or several of the newest period do.
    """
    found = select_rows(rows, where, period=period, months=months, ending=ending)
    if not found:
        raise Fault("no-rows", f"{_describe(rows.dataset, where, period)}: no row is published.")
    newest = max(row.period for row in found)
    rivals = [row for row in found if row.period.end == newest.end]
    if len(rivals) > 1:
        raise Fault(
            "ambiguous-rows",
            f"{_describe(rows.dataset, where, period)}: {len(rivals)} rows match.",
            hint=f"Name one of: {_differences(rivals)}.",
        )
    return rivals[0]


def _wanted(
    dataset: Dataset, where: Mapping[str, str | tuple[str, ...]], free: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    breakdowns = ("measure", *dataset.breakdowns)
    for name in (*where, *free):
        if name not in breakdowns:
            raise Fault(
                "unknown-column",
                f"dataset '{dataset.id}' has no breakdown '{name}'.",
                hint=did_you_mean(name, breakdowns),
            )
    wanted: dict[str, tuple[str, ...]] = {}
    for name, value in where.items():
        codes = (value,) if isinstance(value, str) else value
        vocabulary = dataset.columns[name].vocabulary
        for code in codes:
            if vocabulary and code not in vocabulary:
                raise Fault(
                    "unknown-code",
                    f"'{code}' is not a code of '{name}' in dataset '{dataset.id}'.",
                    hint=did_you_mean(code, vocabulary),
                )
        wanted[name] = codes
    for name in dataset.breakdowns:
        if name not in wanted and name not in free and "all" in dataset.columns[name].vocabulary:
            wanted[name] = ("all",)
    if "measure" not in wanted:
        if len(dataset.measures) > 1 and "measure" not in free:
            raise Fault(
                "ambiguous-rows",
                f"dataset '{dataset.id}' has {len(dataset.measures)} measures.",
                hint=f"Name one of: {', '.join(dataset.measures)}.",
            )
        wanted["measure"] = tuple(dataset.measures)
    return wanted


def _fits(period: Period, span: Period | None, months: int | None, ending: int | None) -> bool:
    if span is not None and period != span:
        return False
    if months is not None and (period.months != months if months else not period.is_day):
        return False
    return ending is None or period.end.month == ending


def _describe(dataset: Dataset, where: Mapping[str, object], period: str) -> str:
    parts = [f"{k}={v}" for k, v in where.items()]
    if period:
        parts.append(f"period {period}")
    return f"dataset '{dataset.id}' ({', '.join(parts)})"


def _differences(rows: Sequence[Row]) -> str:
    differing = []
    for column in rows[0].codes:
        values = sorted({row.codes[column] for row in rows})
        if len(values) > 1:
            differing.append(f"{column} ({', '.join(values)})")
    if len({row.period for row in rows}) > 1:
        lengths = sorted({row.period.months for row in rows})
        differing.append(f"months ({', '.join(map(str, lengths))})")
    return "; ".join(differing)
