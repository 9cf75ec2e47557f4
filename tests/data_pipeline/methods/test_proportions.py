"""Proportions agree with PHStatsMethods and SciPy, and stay between nothing and all."""

from __future__ import annotations

import numpy as np
import pandas as pd
import PHStatsMethods
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from data_pipeline.methods import proportion, share

wholes = st.integers(min_value=1, max_value=10**9)
levels = st.floats(min_value=0.01, max_value=0.9999)
parts_and_wholes = wholes.flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))


@pytest.mark.parametrize("confidence", [0.95, 0.998])
def test_proportions_and_limits_agree_with_phstatsmethods(confidence: float) -> None:
    frame = pd.DataFrame({"part": [0, 1, 50, 99, 100, 7], "whole": [100, 100, 100, 100, 100, 9000]})
    expected = PHStatsMethods.ph_proportion(
        frame, "part", "whole", metadata=False, confidence=confidence
    )
    found = proportion(frame["part"], frame["whole"], confidence=confidence)
    value, lower, upper = expected.columns[-3:]
    np.testing.assert_allclose(found.value, expected[value])
    np.testing.assert_allclose(found.lower, expected[lower], atol=1e-15)
    np.testing.assert_allclose(found.upper, expected[upper])


@given(st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), levels)
def test_the_limits_agree_with_scipys_wilson_interval(
    row: tuple[int, int], confidence: float
) -> None:
    expected = stats.binomtest(*row).proportion_ci(confidence_level=confidence, method="wilson")
    found = proportion(*row, confidence=confidence)
    assert found.lower == pytest.approx(expected.low, abs=1e-9)
    assert found.upper == pytest.approx(expected.high, abs=1e-9)
    assert found.method.startswith("Wilson score method, ")


@given(parts_and_wholes, levels)
def test_the_interval_contains_the_proportion_and_stays_in_range(
    row: tuple[int, int], confidence: float
) -> None:
    found = proportion(*row, confidence=confidence)
    assert 0 <= found.lower <= found.value <= found.upper <= 1


@given(wholes)
def test_none_and_all_have_limits_of_exactly_zero_and_one(whole: int) -> None:
    assert proportion(0, whole).lower == 0.0
    assert proportion(whole, whole).upper == 1.0


@given(parts_and_wholes)
def test_those_without_the_property_mirror_those_with_it(row: tuple[int, int]) -> None:
    part, whole = row
    having, lacking = proportion(part, whole), proportion(whole - part, whole)
    assert having.lower == pytest.approx(1 - lacking.upper, abs=1e-12)
    assert having.upper == pytest.approx(1 - lacking.lower, abs=1e-12)


@given(parts_and_wholes, levels)
def test_a_share_is_the_proportion_in_percent(row: tuple[int, int], confidence: float) -> None:
    percent, unit = share(*row, confidence=confidence), proportion(*row, confidence=confidence)
    assert percent.value == pytest.approx(100 * unit.value)
    assert percent.lower == pytest.approx(100 * unit.lower)
    assert percent.upper == pytest.approx(100 * unit.upper)
    assert 0 <= percent.lower <= percent.upper <= 100
    assert percent.method == unit.method


@given(st.lists(parts_and_wholes, min_size=1, max_size=20))
def test_a_column_gives_the_proportions_of_its_rows(rows: list[tuple[int, int]]) -> None:
    found = proportion([part for part, _ in rows], [whole for _, whole in rows])
    singles = [proportion(*row) for row in rows]
    np.testing.assert_allclose(found.value, [single.value for single in singles], rtol=1e-12)
    np.testing.assert_allclose(found.lower, [s.lower for s in singles], rtol=1e-9, atol=1e-15)
    np.testing.assert_allclose(found.upper, [single.upper for single in singles], rtol=1e-12)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((5, 3), "^numerator must be no greater than denominator; found 5 against 3$"),
        ((4, [5, 3]), r"found 4 against 3 at position 1 \(the first is 0\)$"),
        ((pd.Series([1, 6], index=["a", "b"]), 5), "found 6 against 5 at row b$"),
        ((-1, 3), "^numerator must be zero or more; found -1$"),
        ((0, 0), "^denominator must be above zero; found 0$"),
    ],
)
def test_an_impossible_proportion_is_refused(
    arguments: tuple[object, object], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        proportion(*arguments)


def test_an_impossible_share_is_refused_in_its_own_words() -> None:
    with pytest.raises(
        ValueError, match=r"^part must be no greater than whole; found 5 against 3$"
    ):
        share(5, 3)
    with pytest.raises(ValueError, match=r"^whole must be above zero; found 0$"):
        share(0, 0)
