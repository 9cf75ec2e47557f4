"""Time is drawn as it passed: holes stay open, and a break is never joined."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from data_pipeline.periods import parse_period
from data_pipeline.statistics.results import SeriesResult
from report.charts.frame import rows_of
from report.charts.timeline import (
    break_words,
    cadence,
    label_lines,
    labelled,
    place,
    runs,
    time_breaks,
)

MakeSeries = Callable[..., SeriesResult]


def stretches(series: SeriesResult) -> list[list[str]]:
    rows = rows_of(series)
    return [[row.period.label for row in run] for run in runs(rows, series.breaks, cadence([rows]))]


def test_a_missing_year_leaves_a_hole(make_series: MakeSeries) -> None:
    series = make_series([(y, (), 1.0) for y in ("2010", "2011", "2013", "2014")])
    assert stretches(series) == [["2010", "2011"], ["2013", "2014"]]


def test_a_survey_every_other_year_is_joined_but_for_the_one_it_missed(
    make_series: MakeSeries,
) -> None:
    series = make_series([(y, (), 1.0) for y in ("2010", "2012", "2014", "2018", "2020")])
    assert stretches(series) == [["2010", "2012", "2014"], ["2018", "2020"]]


def test_rolling_years_miss_a_quarter(make_series: MakeSeries) -> None:
    ends = ("2023-01/2023-12", "2023-04/2024-03", "2023-07/2024-06", "2024-01/2024-12")
    series = make_series([(end, (), 1.0) for end in ends])
    assert [len(run) for run in stretches(series)] == [3, 1]


def test_points_either_side_of_a_break_are_not_joined(make_series: MakeSeries) -> None:
    series = make_series(
        [(f"{y}/{y % 100 + 1}", (), 1.0) for y in range(2012, 2017)],
        breaks=[("2014-04-01", "Counting changed")],
    )
    assert stretches(series) == [["2012/13", "2013/14"], ["2014/15", "2015/16", "2016/17"]]


def test_a_break_is_marked_between_the_points_it_divides(make_series: MakeSeries) -> None:
    series = make_series(
        [(str(y), (), 1.0) for y in (2013, 2014, 2015)], breaks=[("2014-11-01", "x")]
    )
    periods = [row.period for row in rows_of(series)]
    (mark,) = time_breaks(series.breaks, periods)
    assert place(periods[0]) < mark.at < place(periods[1])
    assert mark.mark == "Break"


def test_several_breaks_are_numbered_and_explained(make_series: MakeSeries) -> None:
    series = make_series(
        [(str(y), (), 1.0) for y in range(2010, 2020)],
        breaks=[("2012-01-01", "New form."), ("2015-01-01", "New rule")],
    )
    periods = [row.period for row in rows_of(series)]
    assert [b.mark for b in time_breaks(series.breaks, periods)] == ["Break 1", "Break 2"]
    assert break_words(series.breaks) == (
        "Break 1 (January 2012): New form.",
        "Break 2 (January 2015): New rule.",
    )


def test_a_period_stands_at_its_middle() -> None:
    assert place(parse_period("2024-06-30")) == parse_period("2024-06-30").end.toordinal()
    year = parse_period("2023")
    assert year.start.toordinal() < place(year) < year.end.toordinal()


def test_a_long_label_is_in_two_lines() -> None:
    assert label_lines(parse_period("2024-07/2025-06")) == ("year to", "June 2025")
    assert label_lines(parse_period("2024")) == ("2024",)


def test_labels_keep_both_ends_and_never_touch() -> None:
    periods = [parse_period(str(year)) for year in range(1990, 2025)]
    for width in (120, 190, 300, 540, 2000):
        at = [width * n / 34 for n in range(35)]
        shown = labelled(periods, at, 14)
        assert shown[0] == 0
        assert shown[-1] == 34
        assert all(at[b] - at[a] >= 40 for a, b in itertools.pairwise(shown))


def test_uneven_periods_are_labelled_where_there_is_room() -> None:
    years = (1978, 1984, 2002, 2003, 2004)
    periods = [parse_period(str(year)) for year in years]
    at = [10.0 * (year - 1978) for year in years]
    assert labelled(periods, at, 14) == (0, 1, 4)
