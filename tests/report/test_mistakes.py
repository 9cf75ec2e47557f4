"""Each mistake an author can make is named where it was made, with a remedy, in one run."""

# ruff: noqa: E501 - one mistake to a line reads as a table

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from data_pipeline.diagnostics import Diagnostic
from report.commands.check import check_edition

Edit = Callable[[str, str, str], None]

_PEOPLE = "chapters/01-people.qmd"
_WOMEN = "chapters/02-women.qmd"
_CATALOGUE = "data_pipeline/catalogue/people.yml"
_SNAPSHOT = "data_pipeline/snapshots/people.csv"
_STATISTICS = "data_pipeline/statistics/people.py"
_SOURCES = "data_pipeline/snapshots/sources.csv"

# code, the file to change, the words to change, what to, where it must be found, a piece of the hint
MISTAKES = [
    ("unknown-statistic", _WOMEN, 'There were {{ stat("people.women_2019")', 'There were {{ stat("people.womn_2019")', f"{_WOMEN}:10:21", "people.women_2019"),
    ("unknown-chart", _WOMEN, 'chart("people.by_sex")', 'chart("people.by_sexx")', f"{_WOMEN}:16:11", "people.by_sex"),
    ("unknown-table", _WOMEN, 'table("people.by_sex")', 'table("people.sex")', f"{_WOMEN}:14:11", "people.by_sex"),
    ("unknown-term", _PEOPLE, 'term("MoJ")', 'term("MOJ")', f"{_PEOPLE}:17:39", "MoJ"),
    ("unknown-reference", _PEOPLE, "[@omsq2025]", "[@omsq2024]", f"{_PEOPLE}:12:47", "omsq2025"),
    ("unknown-reference", _WOMEN, 'cite="omsq2025"', 'cite="omsq"', f"{_WOMEN}:11:50", "omsq2025"),
    ("unknown-target", _PEOPLE, "@fig-people-trend", "@fig-people-tend", f"{_PEOPLE}:15:1", "fig-people-trend"),
    ("unknown-chapter", _PEOPLE, "recommendations(chapter)", 'recommendations("peple")', f"{_PEOPLE}:31:21", "people"),
    ("unknown-call", _PEOPLE, "{{ recommendations(chapter) }}", "{{ recomendations(chapter) }}", f"{_PEOPLE}:31", "recommendations"),
    ("false-claim", _PEOPLE, "people.all > at", "people.all < at", f"{_PEOPLE}:14:11", "Change the words"),
    ("bad-claim", _PEOPLE, "people.all > at", "people.all ** at", f"{_PEOPLE}:14:11", "Use + - * /"),
    ("unknown-statistic", _PEOPLE, "people.all > at", "people.al > at", f"{_PEOPLE}:14:11", "people.all"),
    ("unclosed-block", _PEOPLE, "{% endbox %}", "", f"{_PEOPLE}", "endbox"),
    ("bad-call", _PEOPLE, '{{ chart("people.trend") }}', '{{ chart("people.trend" }}', f"{_PEOPLE}:19", "Calls look like"),
    ("placed-twice", _WOMEN, '{{ chart("people.by_sex") }}', '{{ chart("people.trend") }}', f"{_WOMEN}:16", "@fig-people-trend"),
    ("malformed-yaml", _PEOPLE, "title: People in prison", "title: [People in prison", f"{_PEOPLE}", "indentation"),
    ("malformed-yaml", _PEOPLE, "question: How", "qestion: How", f"{_PEOPLE}:3", "question"),
    ("malformed-yaml", "chapters/edition.yml", "data_as_at: 2025-11-06", "data_as_at: 6 November", "chapters/edition.yml:4", ""),
    ("unknown-statistic", "chapters/edition.yml", "- statistic: people.all", "- statistic: people.al", "chapters/edition.yml:9", "people.all"),
    ("unknown-statistic", "chapters/recommendations.yml", "supports: [people.women_2019]", "supports: [people.gone]", "chapters/recommendations.yml:1", ""),
    ("unsupported-recommendation", "chapters/recommendations.yml", "people.women_2019 > 1000", "people.women_2019 > 9000", "chapters/recommendations.yml:1", "evidence"),
    ("unknown-code", "chapters/recommendations.yml", "owners: [moj, nhse]", "owners: [moj, nhs]", "chapters/recommendations.yml:8", "nhse"),
    ("malformed-bibtex", "chapters/references.bib", "title = {{", "title = ", "chapters/references.bib:3", "brace"),
    ("reference-without-address", "chapters/references.bib", "  url = {https://www.gov.uk/government/collections/offender-management-statistics-quarterly},\n", "", "chapters/references.bib:1", "add one"),
    ("snapshot-changed", _SNAPSHOT, "85002", "85003", _CATALOGUE, "hjreport data pin people"),
    ("malformed-csv", _SNAPSHOT, "85002", "85 002", f"{_SNAPSHOT}:2", ""),
    ("unknown-code", _SNAPSHOT, "population,female,England and Wales,4267", "population,femal,England and Wales,4267", f"{_SNAPSHOT}:7", "female"),
    ("unknown-source", _SNAPSHOT, "85002,unstated,pq_14637", "85002,unstated,pq_14638", f"{_SNAPSHOT}:2", "pq_14637"),
    ("missing-column", _SNAPSHOT, "measure,sex,geography,value,status,source_id,note", "measure,sex,geography,value,status,source_id,note", "", ""),
    ("unknown-column", _SNAPSHOT, "measure,sex,", "measure,gender,", f"{_SNAPSHOT}:1", ""),
    ("malformed-csv", _SOURCES, "2024-07-25,stated", "July 2024,stated", f"{_SOURCES}:2", ""),
    ("malformed-yaml", _CATALOGUE, "unit: people", "unit: peple", f"{_CATALOGUE}:27", "people"),
    ("bad-module", _STATISTICS, "STATISTICS = (", "STATISTICS = ((", f"{_STATISTICS}", ""),
    ("duplicate-id", _STATISTICS, 'id="people.women_2019"', 'id="people.all"', f"{_STATISTICS}", "first defined at"),
    ("unknown-code", _STATISTICS, 'sex="female"),\n    ),', 'sex="femal"),\n    ),', f"{_STATISTICS}", "female"),
    ("no-rows", _STATISTICS, '"2019-06-30", measure="population", sex="female"', '"2018-06-30", measure="population", sex="female"', f"{_STATISTICS}", ""),
    ("unknown-method", _STATISTICS, '"percentage_change"', '"percent_change"', f"{_STATISTICS}", "percentage_change"),
    ("unknown-dataset", _STATISTICS, 'latest("people", m', 'latest("peple", m', f"{_STATISTICS}", "people"),
    ("circular-definition", _STATISTICS, 'part=ref("people.women_2019")', 'part=ref("people.women_share_2019")', f"{_STATISTICS}", ""),
    ("unknown-series", "report/charts/people.py", 'series="people.trend"', 'series="people.trnd"', "report/charts/people.py", "people.trend"),
    ("typed-number", _WOMEN, 'There were {{ stat("people.women_2019").words }}', "There were 3,770 women", f"{_WOMEN}:10:12", 'stat("people.women_2019")'),
    ("typed-number", _PEOPLE, "question: How many people", "question: How is it that half the people", f"{_PEOPLE}:3:26", "claim"),
    ("typed-number", "chapters/edition.yml", "label: people in prison", "label: thousands in prison", "chapters/edition.yml:10:12", ""),
    ("typed-number", "report/charts/people.py", "were left out of", "were left out two times of", "report/charts/people.py:18", ""),
    ("typed-number", _PEOPLE, 'box "What is counted"', 'box "What three people count"', f"{_PEOPLE}:", ""),
    ("unproven-comparison", _WOMEN, "A published account says", "It rose, an account says", f"{_WOMEN}:11:4", "{% claim"),
    ("bad-chapter-name", _WOMEN, "", "", "chapters/women.qmd", "chapters/05"),
]  # fmt: skip


def _check(folder: Path) -> list[Diagnostic]:
    return list(check_edition(folder)[0])


@pytest.mark.parametrize(("code", "path", "old", "new", "place", "hint"), MISTAKES)
def test_a_mistake_is_named_at_its_place(
    small_report: Path, edit: Edit, code: str, path: str, old: str, new: str, place: str, hint: str
) -> None:
    if code == "missing-column":
        file = small_report / path
        lines = [line.rpartition(",")[0] for line in file.read_text().splitlines()]
        file.write_text("\n".join(lines) + "\n")
        place = f"{_SNAPSHOT}:1"
    elif code == "bad-chapter-name":
        (small_report / path).rename(small_report / "chapters" / "women.qmd")
    else:
        edit(path, old, new)

    found = [d for d in _check(small_report) if d.code == code]

    assert found, f"{code} was not found"
    assert any(d.place.startswith(place) and hint in d.hint for d in found), [str(d) for d in found]


def test_a_faultless_report_has_nothing_to_say(small_report: Path) -> None:
    assert _check(small_report) == []


def test_every_mistake_of_several_files_is_found_in_one_run(small_report: Path, edit: Edit) -> None:
    edit(_PEOPLE, "[@omsq2025]", "[@nobody]")
    edit(_WOMEN, 'table("people.by_sex")', 'table("nothing")')
    edit("chapters/recommendations.yml", "progress: people", "progress: peopel")

    codes = {d.code for d in _check(small_report)}

    assert codes >= {"unknown-reference", "unknown-table", "unknown-statistic"}


def test_a_mistake_ends_the_command_with_status_one_and_no_traceback(
    small_report: Path, edit: Edit
) -> None:
    edit(_WOMEN, 'table("people.by_sex")', 'table("nothing")')

    done = subprocess.run(
        [sys.executable, "-m", "report", "build", "--project", str(small_report)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "error[unknown-table]" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_no_report_says_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "report", "check", "--project", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert "error[no-project]" in done.stderr
    assert "--project" in done.stderr
