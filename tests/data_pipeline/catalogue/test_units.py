"""A number is printed one way, with halves away from zero, and never when it does not exist."""

# ruff: noqa: RUF001 - a minus sign is what is printed

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.catalogue.units import Unit

PEOPLE = Unit(id="people", one="person", many="people", decimals=0)
PERCENT = Unit(id="percent", one="per cent", many="per cent", decimals=0, suffix="%")
POUNDS = Unit(id="pounds", one="pound", many="pounds", decimals=0, prefix="£")


@pytest.mark.parametrize(
    ("unit", "value", "decimals", "text"),
    [
        (PEOPLE, 87334.0, None, "87,334"),
        (PEOPLE, 0.5, None, "1"),
        (PEOPLE, 2.5, None, "3"),
        (PEOPLE, -2.5, None, "−3"),
        (PEOPLE, -0.4, None, "0"),
        (PEOPLE, 21089.0, -2, "21,100"),
        (PERCENT, 17.76, None, "18%"),
        (PERCENT, 17.76, 1, "17.8%"),
        (PERCENT, 0.145, 2, "0.15%"),
        (POUNDS, 1234567.0, None, "£1,234,567"),
        (POUNDS, -5.0, None, "−£5"),
    ],
)
def test_a_value_is_printed_so(unit: Unit, value: float, decimals: int | None, text: str) -> None:
    assert unit.format(value, decimals) == text


def test_words_agree_in_number() -> None:
    assert PEOPLE.words(1.0) == "1 person"
    assert PEOPLE.words(2.0) == "2 people"
    assert PERCENT.words(2.0) == "2%"


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_number_that_does_not_exist_is_never_printed(value: float) -> None:
    with pytest.raises(ValueError, match="must be finite"):
        PEOPLE.format(value)


@given(st.floats(-1e12, 1e12), st.integers(0, 4))
def test_rounding_never_moves_a_value_by_more_than_half_a_unit(value: float, places: int) -> None:
    assert abs(PEOPLE.rounded(value, places) - value) <= 0.5 * 10**-places * (1 + 1e-9) + 1e-4


@given(st.integers(-(10**9), 10**9))
def test_a_whole_number_can_be_read_back(value: int) -> None:
    text = PEOPLE.format(float(value)).replace(",", "").replace("−", "-")

    assert int(text) == value
