"""A total is a sum that nothing but its numbers can change."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.methods import Estimate, total

numbers = st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=50)


@pytest.mark.parametrize(
    "column", [[1, 2, 3.5], np.array([1, 2, 3.5]), pd.Series([1, 2, 3.5]), 6.5]
)
def test_total_is_the_sum_as_one_float(column: object) -> None:
    assert total(column) == Estimate(value=6.5, lower=None, upper=None, method="Sum")


def test_small_numbers_are_not_lost_among_large_ones() -> None:
    assert total([1e16, 1.0, -1e16]).value == 1.0


@given(numbers, st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing_at_all(column: list[float], random: object) -> None:
    assert total(sorted(column, key=lambda _: random.random())) == total(column)


def test_an_empty_column_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^values must hold at least one value; found an empty"):
        total(pd.Series([], dtype=float))


def test_a_missing_value_is_not_skipped() -> None:
    with pytest.raises(ValueError, match=r"^values must be a finite number.* found nan at row b$"):
        total(pd.Series([1, None], index=["a", "b"]))
