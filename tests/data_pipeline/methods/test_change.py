"""Changes, differences and ratios are arithmetic, and refuse what means nothing."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.methods import Estimate, difference, percentage_change, ratio

values = st.floats(min_value=0.001, max_value=1e9)


@pytest.mark.parametrize(("old", "new", "change"), [(200, 250, 25), (200, 150, -25), (3, 0, -100)])
def test_percentage_change_is_relative_to_the_old_value(old: int, new: int, change: int) -> None:
    assert percentage_change(old, new) == Estimate(
        value=change, lower=None, upper=None, method="Percentage change"
    )


def test_difference_is_the_first_less_the_second() -> None:
    assert difference(3, 5) == Estimate(value=-2.0, lower=None, upper=None, method="Difference")


def test_ratio_is_the_first_over_the_second() -> None:
    assert ratio(3, 4) == Estimate(value=0.75, lower=None, upper=None, method="Ratio")


def test_a_series_keeps_its_index() -> None:
    new = pd.Series([110, 90], index=pd.Index(["Wales", "Kent"], name="place"))
    for found, expected in [
        (percentage_change(100, new), [10.0, -10.0]),
        (difference(new, 100), [10.0, -10.0]),
        (ratio(new, 100), [1.1, 0.9]),
    ]:
        pd.testing.assert_series_equal(found.value, pd.Series(expected, index=new.index))


@given(values, values)
def test_the_change_applied_to_the_old_value_gives_the_new(old: float, new: float) -> None:
    change = percentage_change(old, new).value
    assert old * (1 + change / 100) == pytest.approx(new, rel=1e-9, abs=1e-9 * old)


@given(values, values)
def test_a_difference_or_ratio_taken_the_other_way_is_opposite(a: float, b: float) -> None:
    assert difference(a, b).value == -difference(b, a).value
    assert ratio(a, b).value == pytest.approx(1 / ratio(b, a).value)


@pytest.mark.parametrize("old", [0, -5])
def test_a_change_from_zero_or_less_is_refused(old: int) -> None:
    with pytest.raises(ValueError, match=f"^old must be above zero; found {old}$"):
        percentage_change(old, 5)


def test_a_ratio_to_zero_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^b must not be zero; found 0 at position 1"):
        ratio(1, [2, 0])


def test_a_missing_value_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"^new must be a finite number"):
        percentage_change(1, float("nan"))
    with pytest.raises(ValueError, match=r"^a must be a finite number"):
        difference(float("nan"), 1)
    with pytest.raises(ValueError, match=r"^b must be a finite number"):
        ratio(1, float("inf"))
