"""Each number and chart leads back to the rows it was made from, without a network."""

import json
from pathlib import Path

import pytest

from report.build import Build, open_build
from report.run import STAGES, run
from tests.conftest import copy_report

_SHARE = "2025/trace/people.women_share_2019"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The small report with a value that was revised, built but not published."""
    folder = copy_report("small", tmp_path_factory.mktemp("trace") / "report")
    _revise(folder)
    made = open_build(folder)
    assert run(made, STAGES[:-1], lambda _: None), [str(d) for d in made.diagnostics]
    return made


def _revise(folder: Path) -> None:
    from report.commands.data import pin

    file = folder / "data_pipeline/snapshots/people.csv"
    row = "2025-06-30,2025-06-30,population,all,England and Wales,87300,unstated,omsq_2024_07,\n"
    file.write_text(file.read_text(encoding="utf-8") + row, encoding="utf-8")
    pin(folder, "people")


def test_every_statistic_and_placed_chart_has_a_page_and_json(build: Build) -> None:
    names = [*build.results.statistics, "figure-people.trend", "figure-people.by_sex"]

    assert all(f"2025/trace/{name}.{kind}" in build.files
               for name in names for kind in ("html", "json"))  # fmt: skip


def test_a_number_leads_to_its_page(build: Build) -> None:
    page = build.files["2025/people.html"].decode()

    assert '<a href="trace/people.all.html">87,334</a>' in page
    assert '<a href="trace/figure-people.trend.html">How this figure was made</a>' in page


def test_a_page_shows_formula_method_rows_releases_checks_and_use(build: Build) -> None:
    page = build.files[f"{_SHARE}.html"].decode()

    for words in (
        "4.6%", "4.4% to 4.7%", "data_pipeline.methods.proportions, line", "3770", "82710",
        "Written question 14637", "31 December 2019", "Open Parliament Licence v3.0",
        "https://www.parallelparliament.co.uk/question/14637/prisoners", "3 of 3 checks passed",
        'href="../women.html"',
    ):  # fmt: skip
        assert words in page, words


def test_an_older_value_of_a_row_is_shown(build: Build) -> None:
    assert "Earlier: 87300, 25 July 2024" in build.files["2025/trace/people.all.html"].decode()


def test_the_json_names_the_rows_and_their_releases(build: Build) -> None:
    data = json.loads(build.files[f"{_SHARE}.json"])
    sources = {row["prov:hadPrimarySource"]["name"] for row in data["prov:wasDerivedFrom"]}

    assert data["@type"] == ["Observation", "prov:Entity"]
    assert {row["value"] for row in data["prov:wasDerivedFrom"]} == {"3770", "82710"}
    assert sources == {"Written question 14637: Prisoners (male and female population)"}


def test_quoted_figures_are_listed_apart_with_citation_and_page(build: Build) -> None:
    page = build.files["2025/statistics.html"].decode()
    listed = page.partition('<h2 id="quoted">')[2]

    assert '<b>4.6%</b>: <a href="references.html#ref-omsq2025">reference 1</a>' in listed
    assert 'in <a href="women.html">Chapter 2</a>' in listed


def test_the_command_shows_rows_older_values_and_use(tmp_path: Path) -> None:
    from report.commands.trace import trace_result

    folder = copy_report("small", tmp_path / "report")
    _revise(folder)
    found, words = trace_result(folder, "people.all")

    assert list(found) == []
    assert "People in prison: 87,334 people" in words
    assert "earlier: people:13  87300  Ministry of Justice" in words
    assert "used in: people, index" in words


def test_the_command_names_the_nearest_when_there_is_no_such_name(small_report: Path) -> None:
    from report.commands.trace import trace_result

    found, words = trace_result(small_report, "people.al")

    assert words == ""
    assert "people.all" in next(iter(found)).hint
