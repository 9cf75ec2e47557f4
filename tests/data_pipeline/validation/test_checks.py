"""Checks are the same on every run, survive the cache, and say what an author must know."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from data_pipeline.diagnostics import Severity
from data_pipeline.validation import Check, SuiteError, diagnose, dump, load, validate

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from data_pipeline.validation.records import Gravity

BETWEEN = "expect_column_values_to_be_between"


def check(
    *,
    passed: bool = False,
    severity: Gravity = "critical",
    checked: int = 2000,
    failed: int = 1,
    examples: tuple[str, ...] = ("line 17: value 999999 (measure incidents, 2018-12-31)",),
    line: int = 17,
) -> Check:
    return Check(
        dataset="self_harm",
        view="every row",
        rule=BETWEEN,
        says="No count is absurd.",
        severity=severity,
        passed=passed,
        checked=checked,
        failed=failed,
        examples=examples,
        line=line,
    )


def told(found: Check) -> str:
    (diagnostic,) = diagnose([found], snapshot_path="self_harm.csv")
    return diagnostic.message


class TestValidate:
    def test_two_runs_give_the_same_bytes(
        self, frame: Callable[..., pd.DataFrame], suite: Callable[..., str], key: tuple[str, ...]
    ) -> None:
        text = suite(BETWEEN, {"column": "value", "max_value": 5})
        table = frame({}, {"sex": "female"}, {"value": 1})
        runs = [
            dump(validate("self_harm", table, text, suite_path="s.json", key=key)) for _ in range(2)
        ]

        assert runs[0] == runs[1]

    def test_a_failing_row_is_named_by_line_value_and_place(
        self, frame: Callable[..., pd.DataFrame], suite: Callable[..., str], key: tuple[str, ...]
    ) -> None:
        text = suite(BETWEEN, {"column": "value", "max_value": 100})
        table = frame({}, {"value": 999999, "sex": "female"})

        assert validate("self_harm", table, text, suite_path="s.json", key=key) == (
            Check(
                dataset="self_harm",
                view="every row",
                rule=BETWEEN,
                says="It is so.",
                severity="critical",
                passed=False,
                checked=2,
                failed=1,
                examples=("line 3: value 999999 (measure incidents, sex female, 2018-12-31)",),
                line=3,
            ),
        )

    def test_the_frame_is_not_changed(
        self, frame: Callable[..., pd.DataFrame], suite: Callable[..., str], key: tuple[str, ...]
    ) -> None:
        table = frame({"sex": ""})
        before = table.copy()
        text = suite(BETWEEN, {"column": "period_end", "max_value": "2020-01-01"})
        validate("self_harm", table, text, suite_path="s.json", key=key)

        assert table.equals(before)

    def test_a_suite_with_mistakes_is_not_run(
        self, frame: Callable[..., pd.DataFrame], key: tuple[str, ...]
    ) -> None:
        with pytest.raises(SuiteError) as caught:
            validate("self_harm", frame({}), "{", suite_path="s.json", key=key)

        assert caught.value.diagnostics[0].code == "bad-json"


class TestDiagnose:
    def test_a_critical_rule_is_an_error_at_its_line(self) -> None:
        (found,) = diagnose([check()], snapshot_path="self_harm.csv")

        assert (found.code, found.severity) == ("expectation-failed", Severity.ERROR)
        assert found.place == "self_harm.csv:17"
        assert found.message == (
            "self_harm: 1 of 2,000 rows broke expect_column_values_to_be_between ('No count is "
            "absurd.'): line 17: value 999999 (measure incidents, 2018-12-31)."
        )

    def test_a_warning_is_a_warning(self) -> None:
        (found,) = diagnose([check(severity="warning")], snapshot_path="self_harm.csv")

        assert found.severity is Severity.WARNING

    def test_rows_that_are_not_shown_are_counted(self) -> None:
        assert told(check(failed=1500)).endswith("2018-12-31); and 1,499 more.")

    def test_a_rule_about_the_table_names_no_line(self) -> None:
        message = told(check(line=0, examples=("missing: x",)))

        assert "the table broke" in message
        assert message.endswith("missing: x.")

    def test_a_rule_that_could_not_be_checked_says_so(self) -> None:
        message = told(check(line=0, failed=0, examples=("could not be checked: no",)))

        assert message.endswith("('No count is absurd.') could not be checked: no.")

    def test_a_rule_that_looked_at_nothing_is_a_warning(self) -> None:
        idle = check(passed=True, checked=0, failed=0, examples=(), line=0)
        (found,) = diagnose([idle], snapshot_path="self_harm.csv")

        assert (found.code, found.severity) == ("expectation-idle", Severity.WARNING)
        assert "looked at no rows of every row" in found.message

    def test_rules_that_hold_are_silent(self) -> None:
        assert diagnose([check(passed=True)], snapshot_path="self_harm.csv") == []


class TestCache:
    def test_what_is_dumped_is_loaded(self) -> None:
        checks = (check(), check(passed=True, examples=(), line=0))

        assert load(dump(checks)) == checks

    def test_keys_are_sorted_and_order_is_kept(self) -> None:
        text = dump([check(line=2), check(line=1)])

        assert text.index('"checked"') < text.index('"dataset"')
        assert text.index('"line": 2') < text.index('"line": 1')
