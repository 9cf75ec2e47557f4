"""Alt text gives the message, then the extremes; the data file gives exact values."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from data_pipeline.statistics.results import SeriesResult
from report.charts.alt import alt_text
from report.charts.csv_file import csv_of, safe
from report.charts.forms import Bars, Lines
from report.charts.frame import exact, frame_of, rows_of
from report.charts.notes import chart_notes

MakeSeries = Callable[..., SeriesResult]


def test_a_line_gives_first_last_highest_and_lowest(make_series: MakeSeries) -> None:
    series = make_series(
        [("2020", ("female",), 1900.0), ("2021", ("female",), 1650.4), ("2024", ("female",), 5906)],
        dimensions=("sex",),
        breaks=[("2021-01-01", "x")],
    )
    assert alt_text(Lines(), series, rows_of(series), "Self-harm rose") == (
        "Self-harm rose. Line chart: Self-harm incidents per 1,000 people in prison, 2020 to "
        "2024. Women: from 1,900 (2020) to 5,906 (2024, the highest); lowest was 1,650 (2021). "
        "Break in the series: January 2021."
    )


def test_categories_give_the_largest_and_smallest(make_series: MakeSeries) -> None:
    series = make_series(
        [("2024", (f"Group {n}",), float(n)) for n in range(9)], dimensions=("group",)
    )
    text = alt_text(Bars(), series, rows_of(series), "Eight is most!")
    assert text.startswith("Eight is most! Bar chart: ")
    assert text.endswith("9 values: largest 8 (Group 8), smallest 0 (Group 0).")


def test_many_groups_are_summed_up(make_series: MakeSeries) -> None:
    series = make_series(
        [(str(y), (f"Group {n}",), float(n)) for n in range(9) for y in range(2000, 2020)],
        dimensions=("group",),
    )
    text = alt_text(Lines(), series, rows_of(series), "Flat.")
    assert "9 groups. In 2019, largest 8 (Group 8), smallest 0 (Group 0)." in text
    assert len(text) <= 600


def test_a_group_that_never_changes_has_no_extremes(make_series: MakeSeries) -> None:
    series = make_series([("2020", (), 3.0), ("2021", (), 3.0)])
    assert "From 3 (2020) to 3 (2021); level throughout." in alt_text(
        Lines(), series, rows_of(series), "Flat"
    )


def test_a_point_says_what_it_is(make_series: MakeSeries) -> None:
    series = make_series(
        [("2024", ("female",), 5906.0)], dimensions=("sex",), spread=106, provisional="2024"
    )
    assert rows_of(series)[0].says == (
        "Women, 2024: 5,906 per 1,000 people in prison (5,800 to 6,012), provisional"
    )


def test_the_data_file_has_exact_values(make_series: MakeSeries) -> None:
    series = make_series(
        [("2023/24", ("female",), 899.0), ("2023/24", ("male",), 0.1 + 0.2)],
        dimensions=("sex",),
        spread=1,
        note="=HYPERLINK()",
    )
    rows = list(csv.DictReader(io.StringIO(csv_of(series, rows_of(series)))))
    assert list(rows[0]) == [
        "period", "period_start", "period_end", "Sex",
        "value", "lower", "upper", "unit", "status", "note",
    ]  # fmt: skip
    assert rows[0]["value"] == "899"
    assert float(rows[1]["value"]) == 0.1 + 0.2
    assert rows[0]["period_start"] == "2023-04-01"
    assert rows[0]["note"] == "'=HYPERLINK()"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@cmd", "\tx"])
def test_text_cannot_run_as_a_formula(text: str) -> None:
    assert safe(text) == f"'{text}"


def test_ordinary_text_is_left_alone() -> None:
    assert safe("18-20") == "18-20"


@pytest.mark.parametrize(
    ("value", "text"), [(899.0, "899"), (0.1, "0.1"), (-3.0, "-3"), (None, ""), (1e22, "1e+22")]
)
def test_values_are_the_shortest_text_that_reads_back(value: float | None, text: str) -> None:
    assert exact(value) == text


def test_the_frame_is_the_same_for_other_tools(make_series: MakeSeries) -> None:
    series = make_series([("2024", ("female",), 5906.0)], dimensions=("sex",))
    frame = frame_of(series)
    assert list(frame["value"]) == [5906.0]
    assert list(frame["says"]) == [row.says for row in rows_of(series)]


def test_notes_say_what_the_drawing_needs_said(make_series: MakeSeries) -> None:
    series = make_series(
        [("2020", (), 8.0), ("2021", (), 9.0)],
        spread=1,
        provisional="2021",
        breaks=[("2021-01-01", "New form")],
    )
    assert chart_notes(Lines(zero=False), series, rows_of(series), "Mine.") == (
        "Mine.",
        "The value axis does not start at zero.",
        "Break (January 2021): New form.",
        "The band around a line is its confidence interval (as published).",
        "Hollow points are provisional: the publisher may still revise them.",
    )
