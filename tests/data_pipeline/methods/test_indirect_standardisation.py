"""Standardised mortality ratios agree with PHStatsMethods; the reference's own is 1."""

from __future__ import annotations

import pandas as pd
import PHStatsMethods
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_pipeline.methods import rate, standardised_mortality_ratio

Bands = list[tuple[int, int, int, int]]

bands = st.lists(
    st.tuples(
        st.integers(0, 5000), st.integers(1, 10**6), st.integers(1, 5000), st.integers(1, 10**6)
    ),
    min_size=1,
    max_size=19,
)


def columns(rows: Bands) -> tuple[list[int], ...]:
    return tuple(list(column) for column in zip(*rows, strict=True))


@pytest.mark.parametrize("confidence", [0.95, 0.998])
@settings(max_examples=25)  # the other implementation is slow
@given(rows=bands.filter(lambda rows: sum(row[0] for row in rows) > 0))
def test_the_ratio_and_limits_agree_with_phstatsmethods(confidence: float, rows: Bands) -> None:
    names = ["deaths", "people", "reference_deaths", "reference_people"]
    frame = pd.DataFrame(rows, columns=names)
    expected = PHStatsMethods.ph_ISRatio(frame, *names, metadata=False, confidence=confidence)
    found = standardised_mortality_ratio(*columns(rows), confidence=confidence)
    assert [found.value, found.lower, found.upper] == pytest.approx(list(expected.iloc[0, -3:]))


@given(bands)
def test_the_ratio_of_the_reference_against_itself_is_one(rows: Bands) -> None:
    _, _, deaths, people = columns(rows)
    assert standardised_mortality_ratio(deaths, people, deaths, people).value == pytest.approx(1.0)


@given(bands)
def test_a_column_of_deaths_and_their_total_give_the_same_ratio(rows: Bands) -> None:
    deaths, *rest = columns(rows)
    by_band = standardised_mortality_ratio(deaths, *rest)
    assert standardised_mortality_ratio(sum(deaths), *rest) == by_band


@given(bands, st.floats(0.01, 0.9999))
def test_the_interval_contains_the_ratio(rows: Bands, confidence: float) -> None:
    found = standardised_mortality_ratio(*columns(rows), confidence=confidence)
    assert 0 <= found.lower <= found.value <= found.upper


@given(bands, st.randoms(use_true_random=False))
def test_the_order_of_the_bands_does_not_matter(rows: Bands, random: object) -> None:
    shuffled = sorted(rows, key=lambda _: random.random())
    one = standardised_mortality_ratio(*columns(rows))
    other = standardised_mortality_ratio(*columns(shuffled))
    assert [one.value, one.lower, one.upper] == pytest.approx(
        [other.value, other.lower, other.upper]
    )


def test_the_limits_are_those_of_the_count_over_the_expected() -> None:
    found = standardised_mortality_ratio(8, [100, 300], [2, 6], [200, 600])
    count = rate(8, 4, per=1)
    assert [found.value, found.lower, found.upper] == [count.value, count.lower, count.upper]
    assert found.method == "Exact Poisson limits, 95% confidence"


def test_twice_the_expected_deaths_are_a_ratio_of_two_and_not_200() -> None:
    assert standardised_mortality_ratio(20, [100], [10], [100]).value == 2.0


def test_no_deaths_have_a_ratio_of_zero_with_an_upper_limit() -> None:
    found = standardised_mortality_ratio(0, [100], [10], [100])
    assert (found.value, found.lower) == (0.0, 0.0)
    assert found.upper > 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((-1, [9], [1], [9]), "^observed must be zero or more; found -1$"),
        ((1, 9, [1], [9]), "^populations must be a column"),
        ((1, [0], [1], [9]), "^populations must be above zero; found 0 at position 0"),
        ((1, [9], 1, [9]), "^reference_deaths must be a column"),
        ((1, [9], [-1], [9]), "^reference_deaths must be zero or more; found -1 at position 0"),
        ((1, [9], [0], [9]), "^reference_deaths must hold a value above zero; found only zeros$"),
        ((1, [9], [1], [0]), "^reference_populations must be above zero; found 0 at position 0"),
        (([1, 2], [9], [1], [9]), "^observed must have as many values as populations; found 2 "),
    ],
)
def test_an_invalid_argument_is_named(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        standardised_mortality_ratio(*arguments)
