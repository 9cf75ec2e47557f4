"""Each mistake in a suite becomes one diagnostic, at its line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from data_pipeline.validation import SuiteError, read_suites
from data_pipeline.validation.records import Gaps, Ratios, Rows, Totals

if TYPE_CHECKING:
    from collections.abc import Callable

    from data_pipeline.diagnostics import Diagnostic
    from data_pipeline.validation.records import Suite

COLUMNS = ["period_start", "period_end", "measure", "sex", "value", "source_id", "published",
           "months", "line"]  # fmt: skip
IN_SET = "expect_column_values_to_be_in_set"
SEXES: dict[str, Any] = {"column": "sex", "value_set": ["all"]}
NOT_NULL = "expect_column_values_to_not_be_null"


def read(text: str) -> tuple[Suite, ...]:
    key = ("period_start", "period_end", "measure", "sex")
    return read_suites(text, path="s.json", dataset="self_harm", columns=COLUMNS, key=key)


def mistakes(text: str) -> tuple[Diagnostic, ...]:
    with pytest.raises(SuiteError) as caught:
        read(text)
    return caught.value.diagnostics


def mistake(text: str) -> Diagnostic:
    (only,) = mistakes(text)
    return only


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_a_good_suite_is_read(suite: Callable[..., str]) -> None:
    kwargs = SEXES | {"row_condition": "measure == 'deaths'", "condition_parser": "pandas"}
    (found,) = read(suite(IN_SET, kwargs))
    (expectation,) = found.expectations

    assert found.view == Rows()
    assert expectation.rule == IN_SET
    assert expectation.kwargs == SEXES
    assert expectation.condition == "measure == 'deaths'"
    assert (expectation.severity, expectation.says) == ("critical", "It is so.")


@pytest.mark.parametrize(
    ("view", "record"),
    [
        (
            {"kind": "totals", "by": "sex", "total": "all", "parts": ["male"]},
            Totals(by="sex", total="all", parts=("male",), where={}),
        ),
        (
            {"kind": "gaps", "where": {"sex": "all"}, "months": 0, "since": "2004-01-01"},
            Gaps(where={"sex": ("all",)}, months=0, ending=0, since="2004-01-01"),
        ),
        (
            {"kind": "ratios", "numerator": {"sex": ["a", "b"]}, "denominator": {"sex": "c"}},
            Ratios(numerator={"sex": ("a", "b")}, denominator={"sex": ("c",)}),
        ),
    ],
)
def test_each_kind_of_view_is_read(
    view: dict[str, Any], record: object, suite: Callable[..., str]
) -> None:
    assert read(suite(NOT_NULL, {"column": "line"}, view=view))[0].view == record


def test_text_that_is_not_json_is_placed() -> None:
    found = mistake('{"dataset": "self_harm",\n "suites": [}')

    assert (found.code, found.path, found.line, found.column) == ("bad-json", "s.json", 2, 13)


def test_an_unknown_view_names_the_nearest(suite: Callable[..., str]) -> None:
    text = suite(NOT_NULL, {"column": "sex"}, view={"kind": "total"})
    found = mistake(text)

    assert found.code == "unknown-view"
    assert found.hint == "Did you mean 'totals'?"
    assert found.line == line_of(text, '"kind"')


def test_an_unknown_expectation_names_the_nearest(suite: Callable[..., str]) -> None:
    text = suite("expect_column_values_to_be_in_sett", SEXES)
    found = mistake(text)

    assert found.code == "unknown-expectation"
    assert found.hint == f"Did you mean '{IN_SET}'?"
    assert found.line == line_of(text, '"type"')


@pytest.mark.parametrize("meta", [{}, {"says": " "}, None, {"says": 3}])
def test_an_expectation_must_say_what_it_means(meta: object, suite: Callable[..., str]) -> None:
    assert mistake(suite(IN_SET, SEXES, meta=meta)).code == "missing-says"


def test_an_unknown_column_names_the_nearest(suite: Callable[..., str]) -> None:
    text = suite(NOT_NULL, {"column": "sexx"})
    found = mistake(text)

    assert found.code == "unknown-column"
    assert found.hint == "Did you mean 'sex'?"
    assert found.line == line_of(text, '"column"')


@pytest.mark.parametrize(
    "view",
    [
        {"kind": "totals", "by": "age", "total": "all", "parts": ["male"]},
        {"kind": "gaps", "where": {"age": "all"}, "months": 12},
        {"kind": "ratios", "numerator": {"age": "x"}, "denominator": {"sex": "c"}},
    ],
)
def test_a_view_of_an_unknown_column_is_named(
    view: dict[str, Any], suite: Callable[..., str]
) -> None:
    assert mistake(suite(NOT_NULL, {"column": "line"}, view=view)).code == "unknown-column"


def test_a_view_has_its_own_columns(suite: Callable[..., str]) -> None:
    view = {"kind": "gaps", "where": {"sex": "all"}, "months": 12}

    assert read(suite(NOT_NULL, {"column": "step_months"}, view=view))
    assert mistake(suite(NOT_NULL, {"column": "value"}, view=view)).code == "unknown-column"


def test_a_row_condition_on_an_unknown_column_is_named(suite: Callable[..., str]) -> None:
    text = suite(IN_SET, SEXES | {"row_condition": "mesure == 'x'", "condition_parser": "pandas"})
    found = mistake(text)

    assert (found.code, found.hint) == ("unknown-column", "Did you mean 'measure'?")
    assert found.line == line_of(text, '"row_condition"')


@pytest.mark.parametrize(
    ("rule", "kwargs", "words"),
    [
        (IN_SET, {"column": "sex"}, "lacks 'value_set'"),
        (IN_SET, SEXES | {"vale_set": []}, "unknown key 'vale_set'"),
        (IN_SET, {"column": "sex", "value_set": "all"}, "a list of texts or numbers"),
        (IN_SET, {"column": "sex", "value_set": []}, "that is not empty"),
        (IN_SET, SEXES | {"mostly": 5}, "not above 1"),
        (IN_SET, SEXES | {"condition_parser": "spark"}, "must be 'pandas'"),
        (IN_SET, SEXES | {"row_condition": ""}, "a text that is not empty"),
        (IN_SET, SEXES | {"row_condition": "sex =="}, "cannot be read"),
        (IN_SET, [], "must be an object"),
        ("expect_column_values_to_be_between", {"column": "value"}, "needs 'min_value' or"),
        (
            "expect_column_values_to_be_between",
            {"column": "value", "min_value": "2018-13-01"},
            "a number or an ISO date",
        ),
        (
            "expect_column_values_to_be_between",
            {"column": "value", "min_value": 1, "strict_min": 1},
            "true or false",
        ),
        (
            "expect_column_values_to_match_regex",
            {"column": "sex", "regex": "(a"},
            "a regular expression: missing )",
        ),
        (
            "expect_compound_columns_to_be_unique",
            {"column_list": ["sex"]},
            "a list of names of columns",
        ),
        (
            "expect_column_pair_values_to_be_equal",
            {"column_A": "sex", "column_B": "measure", "ignore_row_if": "x"},
            "one of the ways to ignore rows",
        ),
        ("expect_table_row_count_to_be_between", {"min_value": True}, "a number"),
    ],
)
def test_arguments_are_checked(
    rule: str, kwargs: object, words: str, suite: Callable[..., str]
) -> None:
    found = mistake(suite(rule, kwargs))

    assert found.code == "bad-suite"
    assert words in found.message
    assert found.line > 0


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ({"severity": "fatal"}, "must be 'critical' or 'warning'"),
        ({"severty": "critical"}, "unknown key 'severty'"),
        ({"meta": {"says": "So.", "note": "x"}}, "unknown key 'note'"),
        ({"view": "rows"}, "No kind of view"),
        ({"view": {"kind": "rows", "where": {}}}, "unknown key 'where'"),
        ({"view": {"kind": "gaps", "where": {}, "months": -1}}, "a whole number from 0"),
        ({"view": {"kind": "gaps", "where": {}, "months": 1, "ending": 13}}, "from 1 to 12"),
        ({"view": {"kind": "gaps", "where": {}, "months": 1, "since": "2004"}}, "not an ISO date"),
        ({"view": {"kind": "totals", "by": "sex", "total": "all", "parts": []}}, "not empty"),
        ({"view": {"kind": "ratios", "numerator": {"sex": 1}, "denominator": {}}}, "a text"),
    ],
)
def test_shapes_are_checked(parts: dict[str, Any], words: str, suite: Callable[..., str]) -> None:
    assert words in mistake(suite(NOT_NULL, {"column": "line"}, **parts)).message


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([], "must be an object"),
        ({"suites": []}, "lacks 'dataset'"),
        ({"dataset": "self_harm", "suites": []}, "a list that is not empty"),
        ({"dataset": "self_harm", "suites": [{"view": {"kind": "rows"}}]}, "lacks 'expectations'"),
        ({"dataset": "self_harm", "suites": [1]}, "must be an object"),
    ],
)
def test_the_file_as_a_whole_is_checked(value: object, words: str) -> None:
    assert words in mistake(json.dumps(value)).message


def test_the_file_must_be_about_the_dataset(suite: Callable[..., str]) -> None:
    text = suite(IN_SET, SEXES).replace("self_harm", "deaths")

    assert "is about 'deaths'" in mistake(text).message


def test_all_mistakes_are_found_in_one_reading(suite: Callable[..., str]) -> None:
    file = json.loads(suite(IN_SET, SEXES))
    broken = {**file["suites"][0]["expectations"][0], "type": "expect_nothing"}
    file["suites"][0]["expectations"] = [broken, {**broken, "type": IN_SET, "severity": ""}]
    file["suites"].append({"view": {"kind": "row"}, "expectations": [broken]})

    assert [m.code for m in mistakes(json.dumps(file))] == [
        "unknown-expectation",
        "bad-suite",
        "unknown-view",
    ]


def test_an_error_says_how_many_mistakes_there_are(suite: Callable[..., str]) -> None:
    with pytest.raises(SuiteError, match=r"'s.json' has 1 mistake and was not run: No kind"):
        read(suite(IN_SET, SEXES, view={"kind": "row"}))
