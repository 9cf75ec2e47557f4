"""Rate ratios agree with the formula worked by hand, and with SciPy where there are no events."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from data_pipeline.methods import rate_ratio

events = st.integers(min_value=1, max_value=10**6)
people = st.integers(min_value=1, max_value=10**8)


def test_the_interval_is_log_normal() -> None:
    found = rate_ratio(41, 28_010, 15, 19_017)
    ratio = (41 / 28_010) / (15 / 19_017)
    error = stats.norm.ppf(0.975) * math.sqrt(1 / 41 + 1 / 15)
    assert found.value == pytest.approx(ratio)
    assert found.lower == pytest.approx(math.exp(math.log(ratio) - error))
    assert found.upper == pytest.approx(math.exp(math.log(ratio) + error))
    assert found.method == "Log-normal limits, 95% confidence"


@pytest.mark.parametrize("count_b", [1, 4, 30])
def test_no_events_in_a_use_the_exact_conditional_limits(count_b: int) -> None:
    found = rate_ratio(0, 500, count_b, 2000)
    chance = stats.binomtest(0, count_b).proportion_ci(confidence_level=0.95, method="exact").high
    assert (found.value, found.lower) == (0.0, 0.0)
    assert found.upper == pytest.approx(chance / (1 - chance) * 2000 / 500)
    assert found.method == "Exact limits for no events, 95% confidence"


def test_a_column_names_both_methods_when_both_are_used() -> None:
    method = rate_ratio([0, 5], 100, 8, 100).method
    assert method == "Log-normal limits (exact limits where there are no events), 95% confidence"


def test_no_events_in_b_are_refused() -> None:
    message = r"^count_b must be above zero, as nothing can be compared .* found 0 at row York$"
    with pytest.raises(ValueError, match=message):
        rate_ratio(3, 100, pd.Series([2, 0], index=["Hull", "York"]), 100)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((-1, 10, 5, 10), "^count_a must be zero or more; found -1$"),
        ((1, 0, 5, 10), "^population_a must be above zero; found 0$"),
        ((1, 10, -5, 10), "^count_b must be zero or more; found -5$"),
        ((1, 10, 5, 0), "^population_b must be above zero; found 0$"),
        (([1, 2], 10, [1, 2, 3], 10), "^count_b must have as many values as count_a; found 3 "),
    ],
)
def test_an_invalid_argument_is_named(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        rate_ratio(*arguments)


@given(events, people, events, people, st.floats(0.01, 0.9999))
def test_the_interval_contains_the_ratio(
    a: int, people_a: int, b: int, people_b: int, confidence: float
) -> None:
    found = rate_ratio(a, people_a, b, people_b, confidence=confidence)
    assert 0 < found.lower <= found.value <= found.upper


@given(events, people)
def test_a_rate_against_itself_is_one(a: int, people_a: int) -> None:
    assert rate_ratio(a, people_a, a, people_a).value == 1.0


@given(events, people, events, people)
def test_swapping_the_groups_inverts_the_ratio_and_its_limits(
    a: int, people_a: int, b: int, people_b: int
) -> None:
    one, other = rate_ratio(a, people_a, b, people_b), rate_ratio(b, people_b, a, people_a)
    assert one.value == pytest.approx(1 / other.value)
    assert one.lower == pytest.approx(1 / other.upper)
    assert one.upper == pytest.approx(1 / other.lower)


@given(st.lists(st.tuples(st.integers(0, 50), people, events, people), min_size=1, max_size=9))
def test_a_column_gives_the_ratios_of_its_rows(rows: list[tuple[int, int, int, int]]) -> None:
    found = rate_ratio(*(list(column) for column in zip(*rows, strict=True)))
    singles = [rate_ratio(*row) for row in rows]
    np.testing.assert_allclose(found.value, [single.value for single in singles], rtol=1e-12)
    np.testing.assert_allclose(found.lower, [single.lower for single in singles], rtol=1e-12)
    np.testing.assert_allclose(found.upper, [single.upper for single in singles], rtol=1e-12)
