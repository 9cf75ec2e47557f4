"""Every expectation a suite may use holds of good rows and finds bad ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from data_pipeline.validation import Check, validate
from data_pipeline.validation.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

Row = dict[str, Any]
Ask = tuple[str, Row, list[Row], list[Row]]

COLUMNS = ["period_start", "period_end", "measure", "sex", "value", "source_id", "published",
           "months", "line"]  # fmt: skip
SEX = {"column": "sex"}
VALUE = {"column": "value"}
GOOD, BAD = [{}, {"sex": "male"}], [{}, {"sex": "mael"}]

CASES: list[Ask] = [
    ("expect_column_values_to_be_in_set", SEX | {"value_set": ["all", "male"]}, GOOD, BAD),
    ("expect_column_values_to_not_be_in_set", SEX | {"value_set": ["mael"]}, GOOD, BAD),
    ("expect_column_values_to_not_be_null", SEX, GOOD, [{}, {"sex": ""}]),
    ("expect_column_values_to_be_null", SEX, [{"sex": ""}], [{"sex": ""}, {}]),
    ("expect_column_values_to_be_between", VALUE | {"max_value": 10}, GOOD, [{}, {"value": 11}]),
    (
        "expect_column_values_to_be_between",
        VALUE | {"min_value": 10, "strict_min": True},
        [{"value": 11}],
        [{"value": 11}, {}],
    ),
    (
        "expect_column_values_to_be_between",
        {"column": "period_end", "min_value": "2018-01-01", "max_value": "2018-12-31"},
        GOOD,
        [{}, {"period_end": "2019-01-01"}],
    ),
    ("expect_column_values_to_match_regex", SEX | {"regex": "^(all|male)$"}, GOOD, BAD),
    ("expect_column_values_to_not_match_regex", SEX | {"regex": "el$"}, GOOD, BAD),
    ("expect_column_values_to_be_unique", SEX, GOOD, [{}, {"sex": "male"}, {"sex": "male"}]),
    (
        "expect_compound_columns_to_be_unique",
        {"column_list": ["measure", "sex"]},
        GOOD,
        [{"sex": "male"}, {}, {}],
    ),
    (
        "expect_column_pair_values_a_to_be_greater_than_b",
        {"column_A": "published", "column_B": "period_end", "or_equal": True},
        [{}, {"published": "2018-12-31"}],
        [{}, {"published": "2018-12-30"}],
    ),
    (
        "expect_column_pair_values_to_be_equal",
        {"column_A": "period_start", "column_B": "period_end"},
        [{"period_start": "2018-12-31"}],
        [{"period_start": "2018-12-31"}, {}],
    ),
    (
        "expect_multicolumn_sum_to_equal",
        {"column_list": ["value", "months"], "sum_total": 22},
        GOOD,
        [{}, {"value": 11}],
    ),
    ("expect_table_row_count_to_be_between", {"min_value": 2}, GOOD, [{}]),
    (
        "expect_table_columns_to_match_set",
        {"column_set": [*COLUMNS, "age"]},
        [{"age": "15-17"}],
        GOOD,
    ),
    (
        "expect_column_distinct_values_to_be_in_set",
        SEX | {"value_set": ["all", "male", "female"]},
        GOOD,
        BAD,
    ),
    (
        "expect_column_distinct_values_to_equal_set",
        SEX | {"value_set": ["all", "male"]},
        GOOD,
        [{}],
    ),
    (
        "expect_column_distinct_values_to_contain_set",
        SEX | {"value_set": ["male"]},
        GOOD,
        [{}],
    ),
    ("expect_column_max_to_be_between", VALUE | {"max_value": 10}, GOOD, [{"value": 11}]),
    (
        "expect_column_max_to_be_between",
        {"column": "published", "max_value": "2019-12-31"},
        GOOD,
        [{"published": "2020-01-01"}],
    ),
    ("expect_column_min_to_be_between", VALUE | {"min_value": 10}, GOOD, [{"value": 9}]),
    ("expect_column_sum_to_be_between", VALUE | {"max_value": 20}, GOOD, [{"value": 21}]),
]


@pytest.fixture
def ask(
    frame: Callable[..., pd.DataFrame], suite: Callable[..., str], key: tuple[str, ...]
) -> Callable[..., Check]:
    def put(rule: str, kwargs: Row, rows: list[Row], **parts: Any) -> Check:  # noqa: ANN401
        text = suite(rule, kwargs, **parts)
        checks = validate("self_harm", frame(*rows), text, suite_path="s.json", key=key)
        assert len(checks) == 1
        return checks[0]

    return put


def test_every_allowed_expectation_is_tried() -> None:
    assert {rule for rule, *_ in CASES} == set(RULES)


@pytest.mark.parametrize(("rule", "kwargs", "good"), [case[:3] for case in CASES])
def test_holds_of_good_rows(
    rule: str, kwargs: Row, good: list[Row], ask: Callable[..., Check]
) -> None:
    check = ask(rule, kwargs, good)

    assert (check.passed, check.checked, check.failed) == (True, len(good), 0)
    assert (check.examples, check.line) == ((), 0)


@pytest.mark.parametrize(("rule", "kwargs", "bad"), [(*case[:2], case[3]) for case in CASES])
def test_finds_bad_rows(rule: str, kwargs: Row, bad: list[Row], ask: Callable[..., Check]) -> None:
    check = ask(rule, kwargs, bad)

    assert not check.passed
    assert check.failed > 0
    assert check.examples
    assert "could not" not in check.examples[0]
    assert not check.line or check.line == 3


def test_a_row_condition_picks_the_rows(ask: Callable[..., Check]) -> None:
    kwargs = {"column": "value", "max_value": 5, "condition_parser": "pandas"}
    rows: list[Row] = [{"value": 99}, {"measure": "deaths"}, {"measure": "deaths", "value": 1}]
    check = ask(
        "expect_column_values_to_be_between",
        kwargs | {"row_condition": "measure == 'deaths' and sex in ['all', 'male']"},
        rows,
    )

    assert (check.checked, check.failed, check.line) == (2, 1, 3)
    assert check.examples == ("line 3: value 10 (measure deaths, 2018-12-31)",)


def test_most_rows_may_be_enough_and_the_others_are_still_named(ask: Callable[..., Check]) -> None:
    kwargs = {"column": "value", "max_value": 10, "mostly": 0.5}
    check = ask("expect_column_values_to_be_between", kwargs, [{}, {"value": 11}])

    assert check.passed
    assert (check.checked, check.failed) == (2, 1)
    assert check.examples == ("line 3: value 11 (measure incidents, 2018-12-31)",)


def test_rows_without_a_value_are_not_counted_as_checked(ask: Callable[..., Check]) -> None:
    check = ask("expect_column_values_to_be_between", {"column": "value", "min_value": 0},
                [{}, {"value": None}])  # fmt: skip

    assert (check.passed, check.checked) == (True, 1)


@pytest.mark.parametrize(
    ("ignored", "checked"),
    [
        ("both_values_are_missing", 2),
        ("either_value_is_missing", 1),
        ("neither", 3),
    ],
)
def test_pairs_are_counted_as_the_library_counts_them(
    ignored: str, checked: int, ask: Callable[..., Check]
) -> None:
    rows: list[Row] = [{}, {"sex": ""}, {"sex": "", "measure": ""}]
    kwargs = {"column_A": "sex", "column_B": "measure", "ignore_row_if": ignored}
    check = ask("expect_column_pair_values_to_be_equal", kwargs, rows)

    assert check.checked == checked


def test_at_most_five_rows_are_described(ask: Callable[..., Check]) -> None:
    check = ask("expect_column_values_to_be_null", {"column": "sex"}, [{}] * 7)

    assert (check.failed, len(check.examples), check.line) == (7, 5, 2)


def test_what_cannot_be_compared_fails_with_the_reason(ask: Callable[..., Check]) -> None:
    kwargs = {"column_A": "value", "column_B": "sex"}
    check = ask("expect_column_pair_values_a_to_be_greater_than_b", kwargs, [{}])

    assert (check.passed, check.failed) == (False, 0)
    assert check.examples[0].startswith("could not be checked: ")


def test_a_condition_that_cannot_be_evaluated_fails_with_the_reason(
    ask: Callable[..., Check],
) -> None:
    kwargs = {"column": "value", "row_condition": "sex > 3", "condition_parser": "pandas"}
    check = ask("expect_column_values_to_not_be_null", kwargs, [{}])

    assert not check.passed
    assert check.examples[0].startswith("could not be checked: ")


def test_a_date_bound_on_a_column_of_words_fails_with_the_reason(
    ask: Callable[..., Check],
) -> None:
    kwargs = {"column": "sex", "max_value": "2018-01-01"}
    check = ask("expect_column_values_to_be_between", kwargs, [{}])

    assert not check.passed
    assert check.examples[0].startswith("could not be checked: ")


def test_sets_say_what_is_missing_and_what_is_unexpected(ask: Callable[..., Check]) -> None:
    kwargs = {"column": "sex", "value_set": ["female", "male"]}
    check = ask("expect_column_distinct_values_to_equal_set", kwargs, [{}, {"sex": "male"}])

    assert check.examples == ("unexpected: all", "missing: female")
    assert check.failed == 2


def test_views_can_be_asked(ask: Callable[..., Check]) -> None:
    view = {"kind": "totals", "by": "sex", "total": "all", "parts": ["female", "male"]}
    kwargs = {"column": "difference", "min_value": 0, "max_value": 0}
    rows: list[Row] = [{}, {"sex": "female", "value": 4}, {"sex": "male", "value": 5}]
    check = ask("expect_column_values_to_be_between", kwargs, rows, view=view)

    assert check.view == "totals by sex: all against female + male"
    assert check.examples == ("line 2: difference 1 (measure incidents, 2018-12-31)",)
