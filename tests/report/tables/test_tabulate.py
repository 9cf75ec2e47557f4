"""A table gives every value a row heading and a column heading, and explains every mark."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from data_pipeline.catalogue.units import Unit
from data_pipeline.diagnostics import Fault
from data_pipeline.periods import parse_period
from data_pipeline.statistics.results import Point, SeriesResult
from report.tables import Table
from report.tables.load import load_tables
from report.tables.tabulate import MISSING, data_table, tabulate

DEATHS = Unit(id="deaths", one="death", many="deaths", decimals=0)
Made = tuple[str, tuple[str, ...], float]
Points = Sequence[Made]


def series_of(
    points: Points,
    *dimensions: str,
    spread: float = 0,
    provisional: str = "",
    notes: tuple[str, ...] = (),
) -> SeriesResult:
    return SeriesResult(
        id="a.series",
        label="Deaths",
        unit=DEATHS,
        decimals=0,
        dimensions=dimensions,
        dimension_labels={d: d.capitalize() for d in dimensions},
        labels={d: {k[n]: k[n].title() for _, k, _ in points} for n, d in enumerate(dimensions)},
        points=tuple(
            Point(
                period=parse_period(period),
                keys=keys,
                value=value,
                lower=value - spread if spread else None,
                upper=value + spread if spread else None,
                status="provisional" if period == provisional else "final",
                note=notes[n] if notes else "",
                rows=(),
            )
            for n, (period, keys, value) in enumerate(points)
        ),
        breaks=(),
        geography="England",
        method="",
        interval_method="",
        formula="",
        note="",
    )


def table(**options: object) -> Table:
    return Table(id="a.table", series="a.series", caption="", **options)  # type: ignore[arg-type]


BY_SEX: list[Made] = [
    ("2023", ("women",), 1234.0),
    ("2024", ("women",), 8.0),
    ("2024", ("men",), 80.5),
]


def test_periods_go_down_and_groups_along() -> None:
    block = tabulate(table(), series_of(BY_SEX, "sex"), caption="Deaths")
    assert block.columns == ("Period", "Women", "Men")
    assert [[c.text for c in row] for row in block.rows] == [
        ["2023", "1,234", MISSING],
        ["2024", "8", "81"],
    ]
    assert block.rows[0][0].kind == "text"
    assert block.rows[1][2].value == "80.5"


def test_a_missing_value_is_explained() -> None:
    block = tabulate(table(), series_of(BY_SEX, "sex"), caption="Deaths", note="Mine.")
    assert block.notes == ("Mine.", f"{MISSING} means that no value is published.")


def test_a_table_can_be_turned() -> None:
    block = tabulate(table(rows="sex"), series_of(BY_SEX, "sex"), caption="")
    assert block.columns == ("Sex", "2023", "2024")
    assert [row[0].text for row in block.rows] == ["Women", "Men"]


def test_columns_that_need_two_headings_have_both() -> None:
    points = [(y, (s, a), 1.0) for s in ("women", "men") for a in ("young", "old")
              for y in ("2023", "2024")]  # fmt: skip
    series = series_of(points, "sex", "age")
    assert tabulate(table(), series, caption="").columns == (
        "Period", "Women, Young", "Women, Old", "Men, Young", "Men, Old",
    )  # fmt: skip
    assert tabulate(table(columns="age"), series, caption="").columns[1:3] == (
        "Young, Women",
        "Young, Men",
    )


def test_one_column_is_headed_by_its_unit() -> None:
    alone = series_of([("2023", (), 1.0), ("2024", (), 2.0)])
    assert tabulate(table(), alone, caption="").columns == ("Period", "Deaths")
    categories = series_of([("2024", ("women",), 1.0), ("2024", ("men",), 2.0)], "sex")
    assert tabulate(table(), categories, caption="").columns == ("Sex", "Deaths, 2024")


def test_intervals_have_columns_of_their_own() -> None:
    series = series_of([("2024", ("women",), 10.0), ("2024", ("men",), 20.0)], "sex", spread=2)
    block = data_table("a.chart", series, caption="")
    assert block.columns == (
        "Sex", "Deaths, 2024", "Deaths, 2024: lower limit", "Deaths, 2024: upper limit",
    )  # fmt: skip
    assert [c.text for c in block.rows[0]] == ["Women", "10", "8", "12"]


def test_provisional_values_are_marked_and_explained() -> None:
    block = tabulate(table(), series_of(BY_SEX, "sex", provisional="2023"), caption="")
    assert block.rows[0][1].note == "[p]"
    assert block.notes[-1] == "[p] means provisional: the publisher may still revise it."


def test_notes_of_values_are_numbered_once_each() -> None:
    series = series_of(BY_SEX, "sex", notes=("Counted late.", "", "Counted late."))
    block = tabulate(table(), series, caption="")
    assert block.rows[0][1].note == "[note 1]"
    assert block.rows[1][2].note == "[note 1]"
    assert block.notes[-1] == "[note 1] Counted late."


def test_a_note_of_every_value_marks_none() -> None:
    block = tabulate(table(), series_of(BY_SEX, "sex", notes=("Average.",) * 3), caption="")
    assert block.notes[0] == "Average."
    assert not any(cell.note for row in block.rows for cell in row)


def test_an_unknown_breakdown_is_a_fault_with_the_nearest_name() -> None:
    with pytest.raises(Fault) as caught:
        tabulate(table(rows="sexes"), series_of(BY_SEX, "sex"), caption="")
    assert caught.value.code == "unknown-breakdown"
    assert caught.value.hint == "Did you mean 'sex'?"


def test_an_empty_series_is_a_fault() -> None:
    with pytest.raises(Fault) as caught:
        tabulate(table(), series_of([]), caption="")
    assert caught.value.code == "table-without-data"


def test_a_long_table_is_whole() -> None:
    points = [(str(1800 + n), (f"g{m}",), float(n)) for m in range(12) for n in range(200)]
    block = tabulate(table(), series_of(points, "group"), caption="")
    assert len(block.rows) == 200
    assert {len(row) for row in block.rows} == {13}


def test_tables_are_collected_with_their_places() -> None:
    source = (
        "from report.tables import Table\n\n"
        'TABLES = (Table(id="a.table", series="a.series", caption="Deaths"),)\n'
    )
    tables, places, faults = load_tables({"report/tables/a.py": source})
    assert list(tables) == ["a.table"]
    assert places == {"a.table": ("report/tables/a.py", 3)}
    assert faults == []
