"""Rates agree with PHStatsMethods and SciPy, and behave as rates must."""

from __future__ import annotations

import numpy as np
import pandas as pd
import PHStatsMethods
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from data_pipeline.methods import rate

counts = st.integers(min_value=0, max_value=10**7)
populations = st.integers(min_value=1, max_value=10**9)
levels = st.floats(min_value=0.01, max_value=0.9999)


@pytest.mark.parametrize("confidence", [0.95, 0.998])
def test_rates_and_limits_agree_with_phstatsmethods(confidence: float) -> None:
    frame = pd.DataFrame(
        {"count": [1, 9, 10, 11, 250, 40_000], "people": [80, 900, 7, 1e6, 5e4, 1e8]}
    )
    expected = PHStatsMethods.ph_rate(
        frame, "count", "people", metadata=False, confidence=confidence, multiplier=1000
    )
    found = rate(frame["count"], frame["people"], per=1000, confidence=confidence)
    value, lower, upper = expected.columns[-3:]
    np.testing.assert_allclose(found.value, expected[value])
    np.testing.assert_allclose(found.lower, expected[lower])
    np.testing.assert_allclose(found.upper, expected[upper])


@pytest.mark.parametrize("count", range(10))
def test_rate_below_ten_uses_the_exact_poisson_limits(count: int) -> None:
    found = rate(count, 1, per=1)
    lower = stats.chi2.ppf(0.025, 2 * count) / 2 if count else 0.0
    assert found.lower == pytest.approx(lower)
    assert found.upper == pytest.approx(stats.chi2.ppf(0.975, 2 * count + 2) / 2)
    assert found.method == "Exact Poisson limits, 95% confidence"


@pytest.mark.parametrize("count", range(1, 10))
def test_the_exact_limits_leave_half_of_alpha_in_each_poisson_tail(count: int) -> None:
    found = rate(count, 1, per=1)
    assert stats.poisson.sf(count - 1, found.lower) == pytest.approx(0.025)
    assert stats.poisson.cdf(count, found.upper) == pytest.approx(0.025)


@pytest.mark.parametrize("count", [10, 50, 1000])
def test_byars_limits_are_close_to_the_exact_ones(count: int) -> None:
    found = rate(count, 1, per=1)
    assert found.lower == pytest.approx(stats.chi2.ppf(0.025, 2 * count) / 2, rel=2e-3)
    assert found.upper == pytest.approx(stats.chi2.ppf(0.975, 2 * count + 2) / 2, rel=2e-3)
    assert found.method == "Byar's method, 95% confidence"


def test_no_events_have_a_rate_of_zero_and_an_upper_limit_above_it() -> None:
    found = rate(0, 1000, per=1000)
    assert (found.value, found.lower) == (0.0, 0.0)
    assert found.upper == pytest.approx(-np.log(0.025))


def test_a_rate_of_whole_numbers_is_not_blurred_by_floating_point() -> None:
    assert rate(7, 1000, per=100).value == 0.7


def test_a_column_names_both_methods_when_both_are_used() -> None:
    method = rate([9, 10], 100).method
    assert method == "Byar's method (exact Poisson limits below 10), 95% confidence"


@given(counts, populations, levels)
def test_the_interval_contains_the_rate(count: int, population: int, confidence: float) -> None:
    found = rate(count, population, confidence=confidence)
    assert 0 <= found.lower <= found.value <= found.upper


@given(counts, populations, st.floats(min_value=0.001, max_value=1e9))
def test_per_scales_the_rate_and_its_limits(count: int, population: int, per: float) -> None:
    one, many = rate(count, population, per=1), rate(count, population, per=per)
    assert many.value == pytest.approx(one.value * per)
    assert many.lower == pytest.approx(one.lower * per)
    assert many.upper == pytest.approx(one.upper * per)


@given(counts, populations)
def test_one_more_event_raises_the_rate_and_its_limits(count: int, population: int) -> None:
    fewer, more = rate(count, population), rate(count + 1, population)
    assert fewer.value < more.value
    assert fewer.lower < more.lower
    assert fewer.upper < more.upper


@given(counts, populations, st.floats(0.5, 0.99), st.floats(0.991, 0.9999))
def test_more_confidence_widens_the_interval(
    count: int, population: int, less: float, more: float
) -> None:
    narrow = rate(count, population, confidence=less)
    wide = rate(count, population, confidence=more)
    assert wide.lower <= narrow.lower
    assert wide.upper > narrow.upper


@given(st.lists(st.tuples(counts, populations), min_size=1, max_size=20))
def test_a_column_gives_the_rates_of_its_rows(rows: list[tuple[int, int]]) -> None:
    found = rate([count for count, _ in rows], [population for _, population in rows])
    singles = [rate(count, population) for count, population in rows]
    np.testing.assert_allclose(found.value, [single.value for single in singles], rtol=1e-12)
    np.testing.assert_allclose(found.lower, [single.lower for single in singles], rtol=1e-12)
    np.testing.assert_allclose(found.upper, [single.upper for single in singles], rtol=1e-12)
