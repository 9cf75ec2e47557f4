"""Periods are called what readers call them, and what is written is what is read."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.diagnostics import Fault
from data_pipeline.periods import Period, format_date, parse_period

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "label", "months"),
    [
        ("2024", "2024", 12),
        ("2023/24", "2023/24", 12),
        ("2024-07/2025-06", "year to June 2025", 12),
        ("2024-06-30", "30 June 2024", 0),
        ("2024-02", "February 2024", 1),
        ("2025-01/2025-03", "January to March 2025", 3),
        ("2020-07/2021-03", "July 2020 to March 2021", 9),
        ("2008-01/2016-12", "2008 to 2016", 108),
        ("2014-04/2017-03", "2014/15 to 2016/17", 36),
        ("2024-06-03/2024-06-09", "3 June 2024 to 9 June 2024", 0),
    ],
)
def test_a_period_has_the_name_readers_use(text: str, label: str, months: int) -> None:
    period = parse_period(text)

    assert period.label == label
    assert period.months == months


@pytest.mark.parametrize("text", ["", "June 2024", "2023/25", "2024-13", "2024-06-31", "24"])
def test_what_is_no_period_is_refused_with_examples(text: str) -> None:
    with pytest.raises(Fault, match="is not a period") as caught:
        parse_period(text)

    assert "2023/24" in caught.value.hint


@given(DAYS, st.integers(0, 4000))
def test_every_period_has_a_name_and_is_ordered_by_its_end(start: date, days: int) -> None:
    period = Period(start + timedelta(days=days), start)

    assert period.label
    assert (period.is_day) == (days == 0)
    assert period < Period(period.end + timedelta(days=1), start)


@given(DAYS)
def test_a_date_in_words_holds_its_day_and_year(day: date) -> None:
    words = format_date(day).split()

    assert words[0] == str(day.day)
    assert words[2] == str(day.year)
