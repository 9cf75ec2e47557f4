"""The library's cost is per frame, per column and per rule, so it is shown no more than it needs.

It evaluates a row condition anew for each of half a dozen figures of each expectation, and hashes
every column of a frame twice.
So expectations with the same condition share a frame that already has only their rows and only
the columns they name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pandas as pd

from data_pipeline.validation.conditions import pick
from data_pipeline.validation.engine import Raw, evaluate
from data_pipeline.validation.rules import RULES, is_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from data_pipeline.validation.records import Expectation

__all__ = ["Outcome", "columns_named", "evaluate_all"]

_WHOLE_TABLE = "expect_table_columns_to_match_set"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found of one expectation, and the rows it was put to."""

    expectation: Expectation
    raw: Raw
    rows: pd.DataFrame


def evaluate_all(view: pd.DataFrame, expectations: Sequence[Expectation]) -> list[Outcome]:
    """Put expectations to a view, in order."""
    outcomes: dict[int, Outcome] = {}
    for places in _groups(expectations):
        group = [expectations[i] for i in places]
        rows, raws = _evaluate_group(view, group)
        for i, raw in zip(places, raws, strict=True):
            outcomes[i] = Outcome(expectations[i], raw, rows)
    return [outcomes[i] for i in range(len(expectations))]


def columns_named(expectation: Expectation) -> tuple[str, ...]:
    """The columns an expectation speaks of, in the order it names them."""
    named: list[str] = []
    for key in RULES[expectation.rule].column_keys:
        value = cast("str | list[str]", expectation.kwargs[key])
        named.extend([value] if isinstance(value, str) else value)
    return tuple(named)


def _groups(expectations: Sequence[Expectation]) -> list[list[int]]:
    """Places of the expectations that can share a frame."""
    groups: dict[tuple[str, bool, str], list[int]] = {}
    for i, e in enumerate(expectations):
        kind = (e.condition, e.rule == _WHOLE_TABLE, _column_of_dates(e))
        groups.setdefault(kind, []).append(i)
    return list(groups.values())


def _evaluate_group(
    view: pd.DataFrame, group: Sequence[Expectation]
) -> tuple[pd.DataFrame, list[Raw]]:
    """The rows of a group and what was found; a condition or date that fails breaks its group."""
    try:
        rows = pick(view, group[0].condition)
        return rows, evaluate(_shown(rows, group), group)
    except (TypeError, ValueError, AttributeError) as error:
        failed = Raw(success=False, result={}, error=str(error).splitlines()[0])
        return view.iloc[:0], [failed] * len(group)


def _shown(rows: pd.DataFrame, group: Sequence[Expectation]) -> pd.DataFrame:
    """The columns a group needs, with ISO dates made dates where a bound is one."""
    if group[0].rule == _WHOLE_TABLE:
        return rows
    named = {column for e in group for column in columns_named(e)}
    frame = rows[[c for c in rows.columns if c in named or c == "line"]]
    dates = _column_of_dates(group[0])
    if not dates:
        return frame
    days = pd.to_datetime(frame[dates], format="%Y-%m-%d").dt.date
    return frame.assign(**{dates: days.astype("object")})


def _column_of_dates(expectation: Expectation) -> str:
    """The column compared with dates, which the library refuses to compare with text."""
    bounds = (expectation.kwargs.get("min_value"), expectation.kwargs.get("max_value"))
    return str(expectation.kwargs["column"]) if any(map(is_date, bounds)) else ""
