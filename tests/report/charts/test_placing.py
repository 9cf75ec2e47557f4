"""Labels never cover one another, stay in order, and move only when they must."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from report.charts.placing import spread

POSITIONS = st.lists(st.floats(0, 300), min_size=1, max_size=8)


def test_labels_that_are_apart_stay() -> None:
    assert spread([10, 50, 90], [17, 17, 17], 0, 200) == (10, 50, 90)


def test_labels_that_touch_are_moved_equally() -> None:
    assert spread([50, 50], [20, 20], 0, 200) == (40, 60)


def test_labels_are_returned_in_the_order_given() -> None:
    assert spread([90, 10], [20, 20], 0, 200) == (90, 10)


def test_nothing_to_place_is_nothing() -> None:
    assert spread([], [], 0, 10) == ()


@given(POSITIONS)
def test_no_two_labels_overlap(wanted: list[float]) -> None:
    placed = sorted(spread(wanted, [20] * len(wanted), -20, 320))
    assert all(b - a >= 20 - 1e-6 for a, b in itertools.pairwise(placed))
    assert placed[0] >= -10 - 1e-6
    assert placed[-1] <= 310 + 1e-6


@given(POSITIONS)
def test_order_is_kept(wanted: list[float]) -> None:
    placed = spread(wanted, [20] * len(wanted), -20, 320)
    ranked = sorted(range(len(wanted)), key=lambda i: (wanted[i], i))
    assert [placed[i] for i in ranked] == pytest.approx(sorted(placed))
