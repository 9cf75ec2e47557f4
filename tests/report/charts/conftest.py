"""Made-up series of every shape a chart may be asked to draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

import pytest

from data_pipeline.catalogue.units import Unit
from data_pipeline.periods import parse_period
from data_pipeline.statistics.results import BreakMark, Point, SeriesResult
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

Made = tuple[str, tuple[str, ...], float]
MakeSeries = Callable[..., SeriesResult]

RATE = Unit(
    id="per_1000",
    one="per 1,000 people in prison",
    many="per 1,000 people in prison",
    decimals=0,
)
LABELS = {"sex": {"female": "Women", "male": "Men"}}
LONG = "Other ethnic group, including Gypsy, Roma and Irish Traveller where recorded separately"


def series_of(
    points: Sequence[Made],
    *,
    dimensions: tuple[str, ...] = (),
    breaks: Sequence[tuple[str, str]] = (),
    spread: float = 0,
    provisional: str = "",
    note: str = "",
    unit: Unit = RATE,
    name: str = "topic.name",
) -> SeriesResult:
    """A series from (period, keys, value); `spread` gives each value an interval that wide."""
    labels: dict[str, Mapping[str, str]] = {
        dimension: {
            keys[n]: LABELS.get(dimension, {}).get(keys[n], keys[n]) for _, keys, _ in points
        }
        for n, dimension in enumerate(dimensions)
    }
    return SeriesResult(
        id=name,
        label="Self-harm incidents per 1,000 people in prison",
        unit=unit,
        decimals=unit.decimals,
        dimensions=dimensions,
        dimension_labels={d: d.capitalize() for d in dimensions},
        labels=labels,
        points=tuple(
            Point(
                period=parse_period(period),
                keys=keys,
                value=value,
                lower=value - spread if spread else None,
                upper=value + spread if spread else None,
                status="provisional" if period == provisional else "final",
                note=note,
                rows=(),
            )
            for period, keys, value in points
        ),
        breaks=tuple(BreakMark(at=date.fromisoformat(at), reason=why) for at, why in breaks),
        geography="England and Wales",
        method="rate",
        interval_method="As published" if spread else "",
        formula="",
        note="",
    )


def by_sex(years: Sequence[int]) -> list[Made]:
    """A rate of women and of men for each year."""
    return [
        (str(year), (sex,), base + 31 * n)
        for sex, base in (("female", 1900.0), ("male", 160.0))
        for n, year in enumerate(years)
    ]


def crossed(first: Sequence[str], second: Sequence[str], period: str = "2024") -> list[Made]:
    """A value for each pair of codes."""
    return [
        (period, (a, b), 120.0 + 90 * n + 400 * m)
        for n, a in enumerate(first)
        for m, b in enumerate(second)
    ]


GROUPS = ("Alcohol", "Drug problem on arrival to this prison", LONG)
REGIONS = ("North East", "Yorkshire and the Humber", "London", "Wales", "South West of England")

CASES: dict[str, tuple[Form, SeriesResult]] = {
    "lines": (
        Lines(),
        series_of(
            by_sex([2010, 2011, 2012, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]),
            dimensions=("sex",),
            breaks=[("2016-04-01", "Counting rules changed"), ("2018-01-01", "New form")],
            spread=30,
            provisional="2023",
        ),
    ),
    "lines close": (
        Lines(zero=False),
        series_of(
            [
                (str(y), (r,), 100.0 + n + y % 3)
                for n, r in enumerate((*REGIONS, LONG))
                for y in range(2015, 2025)
            ],
            dimensions=("region",),
        ),
    ),
    "lines of rolling years": (
        Lines(),
        series_of([(f"{y - 1}-07/{y}-06", (), 10.0 * (y - 2000)) for y in range(2012, 2026)]),
    ),
    "line of one point": (Lines(), series_of([("2024", (), 12.0)], spread=2)),
    "lines below zero": (
        Lines(),
        series_of([(str(y), (), 5.0 - 3 * (y - 2015)) for y in range(2015, 2024)]),
    ),
    "columns": (
        Columns(),
        series_of([(f"{y}/{y % 100 + 1}", (), 40.0 + y % 7) for y in (2016, 2017, 2020, 2021)]),
    ),
    "many columns": (
        Columns(),
        series_of(
            [(str(y), (), 140.0 + y % 9) for y in range(1998, 2025)],
            breaks=[("2012-01-01", "x")],
            spread=12,
            provisional="2024",
        ),
    ),
    "bars": (
        Bars(sort="descending"),
        series_of(
            [("2024", (g,), v) for g, v in zip(GROUPS, (12.0, 3210.0, 1.4), strict=True)],
            dimensions=("group",),
        ),
    ),
    "bars below zero": (
        Bars(),
        series_of(
            [("2024", (g,), v) for g, v in zip(GROUPS, (12.0, -32.0, 1.4), strict=True)],
            dimensions=("group",),
            spread=3,
        ),
    ),
    "upright bars": (
        Bars(horizontal=False),
        series_of(
            [("2024", (a,), v) for a, v in (("18 to 20", 331.0), ("30+", 1212.0), ("60+", 9.0))],
            dimensions=("age",),
            provisional="2024",
        ),
    ),
    "grouped bars": (
        GroupedBars(),
        series_of(crossed(GROUPS, ("female", "male")), dimensions=("group", "sex"), spread=20),
    ),
    "grouped bars by period": (
        GroupedBars(rows="period"),
        series_of(by_sex([2022, 2023, 2024]), dimensions=("sex",), provisional="2024"),
    ),
    "stacked bars": (
        StackedBars(),
        series_of(
            [(str(y), (g,), 90.0 + y % 5) for g in GROUPS for y in (2018, 2019, 2021, 2022)],
            dimensions=("cause",),
            provisional="2022",
        ),
    ),
    "stacked shares": (
        StackedBars(share=True),
        series_of(crossed(GROUPS, ("Settled", "Temporary", "Homeless")), dimensions=("a", "b")),
    ),
    "dumbbell": (
        Dumbbell(),
        series_of(crossed(GROUPS, ("female", "male")), dimensions=("group", "sex"), spread=20),
    ),
    "dumbbell of periods": (
        Dumbbell(zero=False),
        series_of(
            [(y, (r,), 300.0 + n * 9 + int(y) % 7) for n, r in enumerate(REGIONS) for y in
             ("2014", "2024")],
            dimensions=("region",),
            provisional="2024",
        ),
    ),
    "dots": (
        Dots(reference="London"),
        series_of(
            [("2024", (r,), 300.0 + 40 * n) for n, r in enumerate(REGIONS)],
            dimensions=("region",),
            spread=25,
            provisional="2024",
        ),
    ),
    "dots in pairs": (
        Dots(reference=100.0, reference_label="General population"),
        series_of(crossed(REGIONS, ("female", "male")), dimensions=("region", "sex"), spread=25),
    ),
    "pyramid": (
        Pyramid(),
        series_of(
            crossed(("male", "female"), ("18 to 20", "21 to 29", "30 to 49", "50 and over")),
            dimensions=("sex", "age"),
        ),
    ),
    "slope": (
        Slope(),
        series_of(
            [(y, (r,), 300.0 + n * 2 + int(y[:4]) % 7) for n, r in enumerate(REGIONS) for y in
             ("2014/15", "2024/25")],
            dimensions=("region",),
        ),
    ),
    "small multiples": (
        SmallMultiples(),
        series_of(
            [(str(y), (r,), 90.0 + 9 * n + y % 5) for n, r in enumerate((*REGIONS, LONG))
             for y in (2012, 2013, 2014, 2018, 2019, 2020)],
            dimensions=("region",),
            spread=6,
            provisional="2020",
            breaks=[("2013-01-01", "x")],
        ),
    ),
    "small multiples in pairs": (
        SmallMultiples(columns=2),
        series_of(
            [(str(y), (r, s), 90.0 + 90 * m + y % 5) for r in REGIONS for m, s in
             enumerate(("female", "male")) for y in (2012, 2013, 2014)],
            dimensions=("region", "sex"),
        ),
    ),
}  # fmt: skip


def chart_of(form: Form, name: str = "topic.name", highlight: tuple[str, ...] = ()) -> Chart:
    """A chart in a form, its words left empty."""
    return Chart(id=name, series=name, form=form, headline="", subtitle="", highlight=highlight)


@pytest.fixture
def make_series() -> MakeSeries:
    """A maker of series."""
    return series_of


@pytest.fixture
def make_chart() -> Callable[..., Chart]:
    """A maker of charts."""
    return chart_of


@pytest.fixture(params=sorted(CASES))
def case_name(request: pytest.FixtureRequest) -> str:
    """The name of each case."""
    return str(request.param)


@pytest.fixture
def case(case_name: str) -> tuple[Form, SeriesResult]:
    """Each form with a series that suits it."""
    return CASES[case_name]
