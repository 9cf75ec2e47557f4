"""The real edition: it has no mistakes, uses nothing published later, and moves with its date."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from data_pipeline.vintage import vintage_of
from report.build import Build, open_build
from report.cache import Cache
from report.run import CHECKING, run
from report.stages.compute_statistics import compute_statistics

ROOT = Path(__file__).parents[1]
EARLIER = date(2024, 11, 6)


def _open(cache: Path) -> Build:
    build = open_build(ROOT)
    build.cache = Cache(cache)
    return build


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The edition, read, computed and assembled."""
    build = _open(tmp_path_factory.mktemp("cache"))
    run(build, CHECKING, lambda _: None)
    return build


_WORDS = {"typed-number", "unproven-comparison"}


def test_the_edition_has_no_mistakes(edition: Build) -> None:
    assert [str(d) for d in edition.diagnostics if d.code not in _WORDS] == []


def test_the_edition_types_no_number_and_proves_every_comparison(edition: Build) -> None:
    assert [str(d) for d in edition.diagnostics if d.code in _WORDS] == []


def test_no_statistic_rests_on_a_row_published_after_the_edition(edition: Build) -> None:
    as_at = edition.edition.data_as_at
    late = [
        (name, str(row))
        for name, rows in edition.results.rows_by_name()
        for row in rows
        if edition.rows[row].published > as_at
    ]

    assert late == []


def test_every_statistic_rests_on_published_rows(edition: Build) -> None:
    assert [name for name, rows in edition.results.rows_by_name() if not rows] == []


def test_every_dataset_has_a_suite_a_licence_and_an_address(edition: Build) -> None:
    for name, dataset in edition.catalogue.datasets.items():
        assert (ROOT / "expectations" / f"{name}.json").is_file()
        assert dataset.licence
        assert dataset.landing_page.startswith("https://")


def test_every_release_has_an_address(edition: Build) -> None:
    releases = edition.catalogue.releases.values()

    assert [r.source_id for r in releases if not r.url.startswith("http")] == []


def test_every_snapshot_row_names_its_release(edition: Build) -> None:
    assert {row.source_id for row in edition.rows.values()} <= set(edition.catalogue.releases)


def test_moving_the_date_back_changes_what_the_report_says(edition: Build, tmp_path: Path) -> None:
    build = _open(tmp_path)
    build.edition = replace(edition.edition, data_as_at=EARLIER)
    build.catalogue, build.rows = edition.catalogue, edition.rows
    build.vintages = {
        name: vintage_of(
            dataset,
            [row for row in edition.rows.values() if row.id.dataset == name],
            EARLIER,
            edition.catalogue.releases,
        )[0]
        for name, dataset in edition.catalogue.datasets.items()
    }
    compute_statistics(build)

    then, now = build.results.statistics, edition.results.statistics
    moved = [name for name in then if then[name].text != now[name].text]
    assert "population.prison" in moved
    assert all(
        build.rows[row].published <= EARLIER
        for _, rows in build.results.rows_by_name()
        for row in rows
    )
