"""A chart that cannot be drawn honestly is refused in words, before anything is drawn."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest

from data_pipeline.diagnostics import Fault
from data_pipeline.statistics.results import SeriesResult
from report.charts import (
    Bars,
    Chart,
    Columns,
    Dots,
    Dumbbell,
    Form,
    GroupedBars,
    Lines,
    Pyramid,
    Slope,
    SmallMultiples,
    StackedBars,
)
from report.charts.fit import check_fit
from report.charts.load import load_charts

MakeSeries = Callable[..., SeriesResult]
MakeChart = Callable[..., Chart]
SEXES = [(y, (s,), 1.0) for s in ("female", "male") for y in ("2022", "2023", "2024")]
SEVEN = [("2024", (str(n),), 1.0) for n in range(7)]


@pytest.mark.parametrize(
    ("form", "points", "dimensions", "says"),
    [
        (Lines(), SEVEN, ("g",), "7 groups, more than 6"),
        (Columns(), SEXES, ("sex",), "2 groups, and columns show one"),
        (Bars(), SEXES, ("sex",), "2 groups at 3 periods"),
        (StackedBars(), [("2024", ("a",), -1.0)], ("g",), "negative"),
        (GroupedBars(), SEVEN, ("g",), "varies by 1"),
        (GroupedBars(rows="age"), SEXES, ("sex",), "does not vary by 'age'"),
        (Dumbbell(), SEXES, ("sex",), "two periods"),
        (Dots(reference="all"), SEVEN, ("g",), "'all' is not in the series"),
        (Pyramid(), SEXES, ("sex",), "two breakdowns"),
        (Slope(), SEXES, ("sex",), "3 periods, not two"),
        (SmallMultiples(), [("2024", (), 1.0)], (), "no breakdown"),
    ],
)
def test_a_series_of_the_wrong_shape_is_refused(
    form: Form,
    points: list[tuple[str, tuple[str, ...], float]],
    dimensions: tuple[str, ...],
    says: str,
    make_series: MakeSeries,
    make_chart: MakeChart,
) -> None:
    with pytest.raises(Fault, match=says) as caught:
        check_fit(make_chart(form), make_series(points, dimensions=dimensions))
    assert caught.value.code == "chart-misfit"


def test_every_case_drawn_in_these_tests_fits(
    case: tuple[Form, SeriesResult], make_chart: MakeChart
) -> None:
    check_fit(make_chart(case[0]), case[1])


def test_a_code_to_highlight_must_be_there(make_series: MakeSeries, make_chart: MakeChart) -> None:
    chart = make_chart(Lines(), highlight=("femal",))
    with pytest.raises(Fault) as caught:
        check_fit(chart, make_series(SEXES, dimensions=("sex",)))
    assert caught.value.code == "unknown-code"
    assert caught.value.hint == "Did you mean 'female'?"


SOURCE = """
from report.charts import Chart, Lines

CHARTS = (
    Chart(
        id="a.one",
        series="a.one",
        form=Lines(),
        headline="One",
        subtitle="",
    ),
)
"""


def test_charts_are_collected_with_their_places() -> None:
    charts, places, faults = load_charts({"report/charts/a.py": SOURCE})
    assert charts["a.one"].form == Lines()
    assert places["a.one"] == ("report/charts/a.py", 5)
    assert faults == []


def test_an_id_defined_twice_is_named_with_both_places() -> None:
    sources = {"report/charts/a.py": SOURCE, "report/charts/b.py": SOURCE}
    charts, _, faults = load_charts(sources)
    assert len(charts) == 1
    assert [(f.code, f.path, f.line) for f in faults] == [("duplicate-id", "report/charts/b.py", 5)]
    assert faults[0].hint == "It is first defined at report/charts/a.py:5."


def test_a_module_that_fails_is_a_diagnostic_at_its_line() -> None:
    _, _, faults = load_charts({"report/charts/a.py": SOURCE.replace("Lines()", "Linse()")})
    assert [(f.code, f.line) for f in faults] == [("bad-module", 8)]


def test_machinery_is_not_run() -> None:
    assert load_charts({"report/charts/draw.py": "raise RuntimeError"}) == ({}, {}, [])


def test_defining_and_checking_charts_imports_nothing_heavy() -> None:
    heavy = {"altair", "pandas", "vl_convert", "fontTools", "numpy"}
    code = (
        "import sys, report.charts.load, report.charts.fit, report.tables.load, "
        "report.tables.tabulate; "
        f"sys.exit(', '.join({heavy!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""
