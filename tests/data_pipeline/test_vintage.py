"""An edition uses, for each fact, the newest value out by its date, and says what it left out."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.catalogue.records import (
    Column,
    ColumnType,
    Conflict,
    Correction,
    Dataset,
    Measure,
    Release,
    Snapshot,
)
from data_pipeline.periods import Period
from data_pipeline.snapshot import Row, RowId
from data_pipeline.vintage import vintage_of

SEX = {"all": "Women and men", "female": "Women"}


def _dataset(
    corrections: tuple[Correction, ...] = (), conflicts: tuple[Conflict, ...] = ()
) -> Dataset:
    codes = {"measure": {"deaths": "Deaths"}, "sex": SEX}
    return Dataset(
        id="deaths",
        title="Deaths",
        description="Deaths.",
        publisher="A publisher",
        licence="OGL-UK-3.0",
        geography="England and Wales",
        update_frequency="yearly",
        landing_page="https://www.gov.uk/",
        snapshot=Snapshot(path="deaths.csv", sha256="", rows=0),
        key=("period_start", "period_end", "measure", "sex"),
        columns={
            n: Column(name=n, type=ColumnType.CODE, description="", vocabulary=v)
            for n, v in codes.items()
        },
        measures={"deaths": Measure(code="deaths", label="Deaths", unit="deaths", description="")},
        breaks=(),
        corrections=corrections,
        conflicts=conflicts,
        limitations=(),
        groups=(),
        settings=(),
        path="data_pipeline/catalogue/deaths.yml",
    )


def _release(name: str, day: date, tier: str = "primary") -> Release:
    return Release(
        source_id=name,
        publisher="A publisher",
        title=name,
        published=day,
        date_basis="stated",
        url="https://www.gov.uk/",
        licence="OGL",
        geography="England and Wales",
        tier=tier,
    )


RELEASES: Mapping[str, Release] = {
    r.source_id: r
    for r in (
        _release("first", date(2023, 1, 31)),
        _release("second", date(2024, 1, 31)),
        _release("rival", date(2024, 1, 31), tier="secondary"),
    )
}


def _row(line: int, source: str, value: float, year: int = 2022, sex: str = "all") -> Row:
    return Row(
        id=RowId("deaths", line),
        period=Period(date(year, 12, 31), date(year, 1, 1)),
        codes={"measure": "deaths", "sex": sex},
        value=value,
        lower=None,
        upper=None,
        status="final",
        source_id=source,
        published=RELEASES[source].published,
        note="",
    )


def test_the_newest_release_out_by_the_date_is_used_and_the_older_kept() -> None:
    rows = (_row(2, "first", 80), _row(3, "second", 86))

    vintage, found = vintage_of(_dataset(), rows, date(2025, 1, 1), RELEASES)

    assert found == []
    assert [row.value for row in vintage.rows] == [86]
    assert [row.value for row in vintage.earlier[3]] == [80]


def test_what_was_published_later_does_not_exist() -> None:
    rows = (_row(2, "first", 80), _row(3, "second", 86), _row(4, "second", 90, year=2023))

    vintage, _ = vintage_of(_dataset(), rows, date(2023, 6, 1), RELEASES)

    assert [(row.value, row.period.label) for row in vintage.rows] == [(80, "2022")]


def test_a_release_is_out_on_its_own_day() -> None:
    vintage, _ = vintage_of(_dataset(), (_row(2, "first", 80),), date(2023, 1, 31), RELEASES)

    assert len(vintage.rows) == 1


def test_two_releases_of_a_day_that_differ_are_a_fault_until_one_is_preferred() -> None:
    rows = (_row(2, "second", 86), _row(3, "rival", 89))
    where = {"period_end": "2022-12-31"}
    conflict = Conflict(where=where, prefer="rival", reason="It is the later count.", line=9)

    _, found = vintage_of(_dataset(), rows, date(2025, 1, 1), RELEASES)
    vintage, settled = vintage_of(_dataset(conflicts=(conflict,)), rows, date(2025, 1, 1), RELEASES)

    assert [d.code for d in found] == ["conflicting-sources"]
    assert "86" in found[0].message
    assert "89" in found[0].message
    assert settled == []
    assert [row.value for row in vintage.rows] == [89]


def test_a_primary_source_goes_before_a_secondary_of_the_same_day() -> None:
    rows = (_row(2, "rival", 86), _row(3, "second", 86))

    vintage, found = vintage_of(_dataset(), rows, date(2025, 1, 1), RELEASES)

    assert found == []
    assert vintage.rows[0].source_id == "second"


def test_a_correction_leaves_a_row_out() -> None:
    correction = Correction(
        where={"source_id": "second"}, expect=860, reason="A misprint.", line=12
    )
    rows = (_row(2, "first", 80), _row(3, "second", 860))

    vintage, found = vintage_of(
        _dataset(corrections=(correction,)), rows, date(2025, 1, 1), RELEASES
    )

    assert found == []
    assert [row.value for row in vintage.rows] == [80]
    assert vintage.left_out == 1


@pytest.mark.parametrize("where", [{"source_id": "second"}, {"source_id": "rival"}])
def test_a_correction_that_is_out_of_date_is_a_fault(where: Mapping[str, str]) -> None:
    correction = Correction(where=where, expect=860, reason="A misprint.", line=12)

    _, found = vintage_of(
        _dataset(corrections=(correction,)), (_row(3, "second", 86),), date(2025, 1, 1), RELEASES
    )

    assert [(d.code, d.line) for d in found] == [("stale-correction", 12)]


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(RELEASES)), st.integers(2015, 2022), st.integers(0, 99)),
        max_size=30,
    ),
    st.dates(date(2022, 1, 1), date(2026, 1, 1)),
)
def test_nothing_later_leaks_and_each_fact_stands_once(
    entries: list[tuple[str, int, int]], as_at: date
) -> None:
    rows = tuple(_row(n, s, float(v), year=y) for n, (s, y, v) in enumerate(entries, 2))

    vintage, _ = vintage_of(_dataset(), rows, as_at, RELEASES)

    keys = [row.period for row in vintage.rows]
    assert len(keys) == len(set(keys))
    assert all(row.published <= as_at for row in vintage.rows)
    for row in vintage.rows:
        others = [r for r in rows if r.period == row.period and r.published <= as_at]
        assert row.published == max(r.published for r in others)
