"""An outcome helps only if it says which rows, where they stand and what they hold.

The library reports counts and indices in its own types.
Here they become a check: how many rows were looked at, how many broke the rule, and up to five of
them as "line 17: value 999999 (measure incidents, 2018-12-31)".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pandas as pd

from data_pipeline.validation.batches import Outcome, columns_named
from data_pipeline.validation.records import Check, Expectation

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["to_check"]

_EXAMPLES = 5
_NO_CONTEXT = {"line", "value", "lower", "upper", "status", "source_id", "note", "published"}
_PERIODS = {"period_start", "period_end", "months"}
_EVERYTHING = "all"


def to_check(outcome: Outcome, *, dataset: str, view: str, key: Sequence[str]) -> Check:
    """The outcome of one expectation as a check."""
    checked, failed, line, examples = _findings(outcome, key)
    expectation = outcome.expectation
    return Check(
        dataset=dataset,
        view=view,
        rule=expectation.rule,
        says=expectation.says,
        severity=expectation.severity,
        passed=outcome.raw.success,
        checked=checked,
        failed=failed,
        examples=tuple(examples[:_EXAMPLES]),
        line=line,
    )


def _findings(outcome: Outcome, key: Sequence[str]) -> tuple[int, int, int, list[str]]:
    """Rows checked, rows failed, the first failing line and descriptions."""
    raw = outcome.raw
    if raw.error:
        return 0, 0, 0, [f"could not be checked: {raw.error}"]
    checked = _checked(outcome)
    if "element_count" in raw.result:
        lines = sorted({int(row["line"]) for row in raw.result["unexpected_index_list"]})
        examples = _describe(outcome, lines[:_EXAMPLES], key)
        return checked, int(raw.result["unexpected_count"]), min(lines, default=0), examples
    if raw.success:
        return checked, 0, 0, []
    return checked, max(1, _mismatches(raw.result)), 0, _of_the_table(raw.result)


def _checked(outcome: Outcome) -> int:
    """The rows a rule looks at: those that have the values it speaks of."""
    columns, how = columns_named(outcome.expectation), _passed_over(outcome.expectation)
    return len(outcome.rows.dropna(subset=list(columns), how=how) if how else outcome.rows)


def _passed_over(expectation: Expectation) -> Literal["any", "all"] | None:
    """Which rows the library leaves out: with any value missing, with all missing, or none."""
    if "column" in expectation.kwargs:
        return None if expectation.rule.endswith("_be_null") else "any"
    if not columns_named(expectation):
        return None
    ignored = str(expectation.kwargs.get("ignore_row_if", "both"))
    if ignored.startswith(("either", "any")):
        return "any"
    return "all" if ignored.startswith(("both", "all")) else None


def _describe(outcome: Outcome, lines: Sequence[int], key: Sequence[str]) -> list[str]:
    if not lines:
        return []
    named = columns_named(outcome.expectation)
    rows = outcome.rows[outcome.rows["line"].isin(lines)].drop_duplicates("line")
    return [_row(row, named, key) for row in rows.sort_values("line").to_dict("records")]


def _row(row: dict[Any, Any], named: Sequence[str], key: Sequence[str]) -> str:
    """One failing row: what the rule speaks of, and in brackets where it belongs."""
    subject = ", ".join(f"{column} {_text(row[column])}" for column in named)
    context = [
        f"{column} {_text(row[column])}"
        for column in key
        if column in row and column not in {*named, *_NO_CONTEXT, *_PERIODS}
        if row[column] != _EVERYTHING
    ]
    if "period_end" in row and "period_end" not in named:
        context.append(_text(row["period_end"]))
    words = f"line {row['line']}: {subject}"
    return f"{words} ({', '.join(context)})" if context else words


def _of_the_table(result: Any) -> list[str]:  # noqa: ANN401 - the library's result is untyped
    """What is wrong where a rule speaks of the table and not of rows."""
    unexpected, missing = _lists(result)
    found = [f"unexpected: {_text(v)}" for v in unexpected]
    found += [f"missing: {_text(v)}" for v in missing]
    return found or [f"found {_text(result.get('observed_value'))}"]


def _mismatches(result: Any) -> int:  # noqa: ANN401 - the library's result is untyped
    """How many values a set is out by; the lists are cut short, the counts are not."""
    counted = int(result.get("unexpected_count") or 0) + int(result.get("missing_count") or 0)
    unexpected, missing = _lists(result)
    return counted or len(unexpected) + len(missing)


def _lists(result: Any) -> tuple[list[object], list[object]]:  # noqa: ANN401 - as above
    mismatched = result.get("details", {}).get("mismatched", {})
    unexpected = mismatched.get("unexpected") or result.get("partial_unexpected_list")
    missing = mismatched.get("missing") or result.get("partial_missing_list")
    return _sorted(unexpected), _sorted(missing)


def _sorted(values: Iterable[object] | None) -> list[object]:
    return sorted(values or (), key=str)


def _text(value: object) -> str:
    if value is None or pd.isna(value):  # type: ignore[call-overload]
        return "missing"
    return f"{value:.12g}" if isinstance(value, float) else str(value)
