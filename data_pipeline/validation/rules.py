"""The closed list of expectations a suite may use, and what each may be told.

Great Expectations has some sixty expectations and lets anybody add more.
A mistyped name or argument must be found when the suite is read, with the nearest known name,
so what is allowed is written here; to allow another expectation, add a line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["ROW_KEYS", "RULES", "Kind", "Rule", "is_date", "objection"]

ROW_KEYS = ("row_condition", "condition_parser")
"""Arguments that pick rows; they are ours to apply, not the expectation's."""

_IGNORABLE = {
    "both_values_are_missing",
    "either_value_is_missing",
    "neither",
    "all_values_are_missing",
    "any_value_is_missing",
    "never",
}


class Kind(StrEnum):
    """What an argument must be, as words that finish the sentence "it must be …"."""

    COLUMN = "the name of a column"
    COLUMNS = "a list of names of columns"
    BOUND = "a number or an ISO date"
    NUMBER = "a number"
    VALUES = "a list of texts or numbers that is not empty"
    PATTERN = "a regular expression"
    FLAG = "true or false"
    SHARE = "a number above 0 and not above 1"
    IGNORE = "one of the ways to ignore rows that Great Expectations knows"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """The arguments of one expectation; of `one_of`, where given, at least one must be there."""

    required: Mapping[str, Kind] = field(default_factory=dict)
    optional: Mapping[str, Kind] = field(default_factory=dict)
    one_of: tuple[str, ...] = ()

    @property
    def kinds(self) -> dict[str, Kind]:
        """Every argument with what it must be."""
        return {**self.required, **self.optional}

    @property
    def column_keys(self) -> tuple[str, ...]:
        """The arguments that name columns."""
        return tuple(k for k, kind in self.kinds.items() if kind in {Kind.COLUMN, Kind.COLUMNS})


_COLUMN = {"column": Kind.COLUMN}
_PAIR = {"column_A": Kind.COLUMN, "column_B": Kind.COLUMN}
_LIST = {"column_list": Kind.COLUMNS}
_SET = {**_COLUMN, "value_set": Kind.VALUES}
_REGEX = {**_COLUMN, "regex": Kind.PATTERN}
_MOSTLY = {"mostly": Kind.SHARE}
_IGNORE = {**_MOSTLY, "ignore_row_if": Kind.IGNORE}
_LIMITS = {"min_value": Kind.BOUND, "max_value": Kind.BOUND}
_STRICT = {"strict_min": Kind.FLAG, "strict_max": Kind.FLAG}
_ENDS = ("min_value", "max_value")
_SUMMARY = Rule(required=_COLUMN, optional={**_LIMITS, **_STRICT}, one_of=_ENDS)
_DISTINCT = Rule(required=_SET)

RULES: Mapping[str, Rule] = {
    "expect_column_values_to_be_in_set": Rule(required=_SET, optional=_MOSTLY),
    "expect_column_values_to_not_be_in_set": Rule(required=_SET, optional=_MOSTLY),
    "expect_column_values_to_not_be_null": Rule(required=_COLUMN, optional=_MOSTLY),
    "expect_column_values_to_be_null": Rule(required=_COLUMN, optional=_MOSTLY),
    "expect_column_values_to_be_between": Rule(
        required=_COLUMN, optional={**_LIMITS, **_STRICT, **_MOSTLY}, one_of=_ENDS
    ),
    "expect_column_values_to_match_regex": Rule(required=_REGEX, optional=_MOSTLY),
    "expect_column_values_to_not_match_regex": Rule(required=_REGEX, optional=_MOSTLY),
    "expect_column_values_to_be_unique": Rule(required=_COLUMN, optional=_MOSTLY),
    "expect_compound_columns_to_be_unique": Rule(required=_LIST, optional=_IGNORE),
    "expect_column_pair_values_a_to_be_greater_than_b": Rule(
        required=_PAIR, optional={**_IGNORE, "or_equal": Kind.FLAG}
    ),
    "expect_column_pair_values_to_be_equal": Rule(required=_PAIR, optional=_IGNORE),
    "expect_multicolumn_sum_to_equal": Rule(
        required={**_LIST, "sum_total": Kind.NUMBER}, optional=_IGNORE
    ),
    "expect_column_distinct_values_to_be_in_set": _DISTINCT,
    "expect_column_distinct_values_to_equal_set": _DISTINCT,
    "expect_column_distinct_values_to_contain_set": _DISTINCT,
    "expect_column_max_to_be_between": _SUMMARY,
    "expect_column_min_to_be_between": _SUMMARY,
    "expect_column_sum_to_be_between": _SUMMARY,
    "expect_table_row_count_to_be_between": Rule(
        optional={"min_value": Kind.NUMBER, "max_value": Kind.NUMBER}, one_of=_ENDS
    ),
    "expect_table_columns_to_match_set": Rule(
        required={"column_set": Kind.VALUES}, optional={"exact_match": Kind.FLAG}
    ),
}


def objection(kind: Kind, value: object) -> str:
    """What is wrong with an argument, or empty: "it must be …", with the reason if there is one."""
    if kind is Kind.PATTERN and isinstance(value, str):
        return _bad_pattern(value)
    return "" if _ACCEPTS[kind](value) else f"it must be {kind.value}"


def is_date(value: object) -> bool:
    """Whether a bound is an ISO date rather than a number."""
    return isinstance(value, str) and bool(re.fullmatch(r"\d{4}-\d\d-\d\d", value)) and _real(value)


def _real(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _bad_pattern(text: str) -> str:
    try:
        re.compile(text)
    except re.error as error:
        return f"it must be a regular expression: {error}"
    return ""


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value)


def _is_values(value: object) -> bool:
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(item, str) or _is_number(item) for item in value)
    )


def _is_columns(value: object) -> bool:
    return isinstance(value, list) and len(value) > 1 and all(map(_is_text, value))


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and _is_number(value) and 0 < value <= 1


_ACCEPTS: Mapping[Kind, Callable[[object], bool]] = {
    Kind.COLUMN: _is_text,
    Kind.COLUMNS: _is_columns,
    Kind.BOUND: lambda value: _is_number(value) or is_date(value),
    Kind.NUMBER: _is_number,
    Kind.VALUES: _is_values,
    Kind.PATTERN: _is_text,
    Kind.FLAG: lambda value: isinstance(value, bool),
    Kind.SHARE: _is_share,
    Kind.IGNORE: lambda value: value in _IGNORABLE,
}
