"""Axes are round, few-ticked, and start at zero unless told otherwise."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.catalogue.units import Unit
from data_pipeline.statistics.results import SeriesResult
from report.charts.axes import is_cut, tick_text, ticks
from report.charts.forms import Bars, Lines
from report.charts.frame import rows_of
from report.charts.notes import axis_note

SIZES = st.floats(-1e7, 1e7, allow_nan=False).filter(lambda v: v == 0 or abs(v) > 1e-3)


@given(SIZES, SIZES, st.booleans(), st.booleans())
def test_ticks_hold_every_value(one: float, other: float, zero: bool, whole: bool) -> None:  # noqa: FBT001
    low, high = sorted((one, other))
    marks = ticks(low, high, zero=zero, whole=whole)
    slack = 1e-6 * max(abs(low), abs(high), 1)
    assert marks[0] <= low + slack
    assert marks[-1] >= high - slack
    assert 2 <= len(marks) <= 9
    assert not zero or 0 in marks
    assert not whole or all(mark == int(mark) for mark in marks) or not zero


def test_counts_have_whole_ticks() -> None:
    assert ticks(0, 3, whole=True) == (0, 1, 2, 3)


def test_an_axis_may_start_elsewhere_only_when_told() -> None:
    assert ticks(83_000, 86_000)[0] == 0
    assert ticks(83_000, 86_000, zero=False)[0] == 83_000


def test_a_cut_axis_is_owned_up_to(make_series: Callable[..., SeriesResult]) -> None:
    rows = rows_of(make_series([("2023", (), 83_000.0), ("2024", (), 86_000.0)]))
    assert is_cut(rows, intervals=True)
    assert axis_note(Lines(zero=False), rows) == "The value axis does not start at zero."
    assert axis_note(Lines(), rows) == ""
    assert axis_note(Bars(), rows) == ""


def test_tick_labels_have_no_more_decimals_than_they_need(
    make_series: Callable[..., SeriesResult],
) -> None:
    percent = Unit(id="percent", one="per cent", many="per cent", decimals=1, suffix="%")
    series = make_series([("2024", (), 1.0)], unit=percent)
    assert tick_text(series, (0, 10, 20)) == ("0%", "10%", "20%")
    assert tick_text(series, (0, 0.5, 1)) == ("0.0%", "0.5%", "1.0%")
    assert tick_text(series, (-1000, 0)) == ("−1,000%", "0%")  # noqa: RUF001 - a minus sign
