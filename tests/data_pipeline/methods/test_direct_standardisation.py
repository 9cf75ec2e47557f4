"""Directly standardised rates agree with PHStatsMethods, and are averages of the rates by age."""

from __future__ import annotations

import numpy as np
import pandas as pd
import PHStatsMethods
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data_pipeline.methods import directly_standardised_rate, rate

Bands = list[tuple[int, int, int]]

bands = st.lists(
    st.tuples(st.integers(0, 5000), st.integers(1, 10**6), st.integers(1, 10**5)),
    min_size=1,
    max_size=19,
)


def columns(rows: Bands) -> tuple[list[int], list[int], list[int]]:
    counts, populations, weights = zip(*rows, strict=True)
    return list(counts), list(populations), list(weights)


@pytest.mark.parametrize("confidence", [0.95, 0.998])
@settings(max_examples=25)  # the other implementation is slow
@given(rows=bands.filter(lambda rows: sum(count for count, _, _ in rows) >= 10))
def test_the_rate_and_limits_agree_with_phstatsmethods(confidence: float, rows: Bands) -> None:
    frame = pd.DataFrame(rows, columns=["count", "people", "weight"])
    expected = PHStatsMethods.ph_dsr(
        frame,
        "count",
        "people",
        "weight",
        metadata=False,
        confidence=confidence,
        euro_standard_pops=False,
    ).iloc[0]
    found = directly_standardised_rate(
        frame["count"], frame["people"], frame["weight"], confidence=confidence
    )
    value, lower, upper = expected.iloc[-3:]
    assert found.value == pytest.approx(value)
    # A rate below zero is impossible: here, unlike there, such a limit is given as zero.
    assert found.lower == pytest.approx(max(0, lower), abs=1e-9 * value)
    assert found.upper == pytest.approx(upper)


def test_the_european_standard_population_reproduces_phstatsmethods(
    capsys: pytest.CaptureFixture[str],
) -> None:
    standard = PHStatsMethods.euro_standard_pop()
    frame = pd.DataFrame(
        {
            "age": standard["esp_age_bands"],
            "count": np.arange(19) ** 2 + 1,
            "people": np.linspace(60_000, 4_000, 19).round(),
        }
    )
    expected = PHStatsMethods.ph_dsr(frame, "count", "people", "age", metadata=False).iloc[0]
    capsys.readouterr()  # it prints how it matched the age bands
    found = directly_standardised_rate(
        frame["count"], frame["people"], standard["euro_standard_pops"]
    )
    assert [found.value, found.lower, found.upper] == pytest.approx(list(expected.iloc[-3:]))
    assert found.method == "Dobson's method (Byar's limits), 95% confidence"


def test_fewer_than_ten_events_use_exact_limits_and_say_so() -> None:
    found = directly_standardised_rate([4, 5], [1000, 1000], [1, 1])
    crude = rate(9, 2000)
    assert [found.value, found.lower, found.upper] == pytest.approx(
        [crude.value, crude.lower, crude.upper]
    )
    assert found.method == "Dobson's method (exact Poisson limits), 95% confidence"


def test_no_events_have_the_upper_limit_of_fay_and_feuer() -> None:
    found = directly_standardised_rate([0, 0], [1000, 500], [3, 1], per=1000)
    assert (found.value, found.lower) == (0.0, 0.0)
    assert found.upper == pytest.approx(-np.log(0.025) * 3 / (4 * 1000) * 1000)
    assert found.method == "Dobson's method (Fay and Feuer's limit for no events), 95% confidence"


def test_a_lower_limit_below_zero_is_given_as_zero() -> None:
    assert directly_standardised_rate([9, 1], [10**6, 10], [1, 1]).lower == 0.0


def test_a_band_with_no_weight_is_left_out_with_its_events() -> None:
    with_it = directly_standardised_rate([40, 9, 70], [100, 100, 100], [2, 0, 3])
    assert with_it == directly_standardised_rate([40, 70], [100, 100], [2, 3])


@given(bands)
def test_the_interval_contains_the_rate(rows: Bands) -> None:
    found = directly_standardised_rate(*columns(rows))
    assert 0 <= found.lower <= found.value <= found.upper


@given(bands)
def test_weights_proportional_to_the_population_give_the_crude_rate_and_limits(rows: Bands) -> None:
    counts, populations, _ = columns(rows)
    found = directly_standardised_rate(counts, populations, [2 * n for n in populations])
    crude = rate(sum(counts), sum(populations))
    assert [found.value, found.lower, found.upper] == pytest.approx(
        [crude.value, crude.lower, crude.upper]
    )


@given(
    st.integers(1, 50), st.lists(st.tuples(st.integers(1, 999), st.integers(1, 999)), min_size=1)
)
def test_equal_rates_in_every_band_give_that_rate_whatever_the_weights(
    events: int, rows: list[tuple[int, int]]
) -> None:
    counts = [events * size for size, _ in rows]
    populations = [100 * size for size, _ in rows]
    found = directly_standardised_rate(counts, populations, [weight for _, weight in rows], per=100)
    assert found.value == pytest.approx(events)


@given(bands, st.randoms(use_true_random=False))
def test_the_order_of_the_bands_does_not_matter(rows: Bands, random: object) -> None:
    shuffled = sorted(rows, key=lambda _: random.random())
    one = directly_standardised_rate(*columns(rows))
    other = directly_standardised_rate(*columns(shuffled))
    assert one.value == pytest.approx(other.value)
    assert one.lower == pytest.approx(other.lower, abs=1e-9 * one.upper)
    assert one.upper == pytest.approx(other.upper)


@given(bands, st.floats(0.001, 1000), st.floats(1, 1e6))
def test_the_scale_of_the_weights_does_not_matter_and_per_scales_the_rate(
    rows: Bands, factor: float, per: float
) -> None:
    counts, populations, weights = columns(rows)
    one = directly_standardised_rate(counts, populations, weights, per=1)
    other = directly_standardised_rate(counts, populations, [w * factor for w in weights], per=per)
    assert other.value == pytest.approx(one.value * per)
    assert other.upper == pytest.approx(one.upper * per)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((5, [10], [1]), "^counts must be a column, one value for each age band; .* number 5$"),
        (([5], 10, [1]), "^populations must be a column"),
        (([5], [10], 1), "^standard_weights must be a column"),
        (([-5], [10], [1]), "^counts must be zero or more; found -5 at position 0"),
        (([5], [0], [1]), "^populations must be above zero; found 0 at position 0"),
        (([5], [10], [-1]), "^standard_weights must be zero or more; found -1 at position 0"),
        (
            ([5, 5], [9, 9], [0, 0]),
            "^standard_weights must hold a value above zero; found only zeros$",
        ),
        (([5, 5], [9], [1]), "^populations must have as many values as counts; found 1 against 2$"),
        (
            ([5], [9], [1, 1]),
            "^standard_weights must have as many values as counts; found 2 against",
        ),
        (([], [], []), "^counts must hold at least one value; found an empty column$"),
    ],
)
def test_an_invalid_argument_is_named(arguments: tuple[object, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        directly_standardised_rate(*arguments)
