"""What is missing is computed: the register of data gaps, and the numbers prose takes from it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from data_pipeline.catalogue import GROUPS, SETTINGS
from data_pipeline.periods import parse_period
from report.build import Build, open_build
from report.commands.build import build_edition
from report.commands.check import check_edition
from report.gaps import (
    GROUP_WORDS,
    SETTING_WORDS,
    Band,
    Holding,
    band_of,
    cells_of,
    holdings_of,
    months_old,
)
from report.register import register_of
from report.stages.load_edition import load_edition
from report.stages.read_snapshots import read_snapshots
from report.website.gaps import gaps_block

Edit = Callable[[str, str, str], None]

_CATALOGUE = "data_pipeline/catalogue/people.yml"
_PEOPLE = "chapters/01-people.qmd"
_DAY = date(2025, 11, 6)


def _holding(name: str, **about: str) -> Holding:
    """A dataset whose newest period about `group__setting` is given."""
    pairs = {tuple(pair.split("__")): parse_period(text) for pair, text in about.items()}
    newest = max(pairs.values())
    return Holding(
        dataset=name,
        title=name.capitalize(),
        settings=frozenset(setting for _, setting in pairs),
        newest=newest,
        months=months_old(newest.end, _DAY),
        about={(group, setting): period for (group, setting), period in pairs.items()},
        areas=("England",),
        splits=("sex",),
        spans=("year",),
    )


def _read(folder: Path) -> Build:
    build = open_build(folder)
    load_edition(build)
    read_snapshots(build)
    assert list(build.diagnostics) == []
    return build


def test_every_group_and_setting_of_the_catalogue_has_words() -> None:
    assert set(GROUP_WORDS) == set(GROUPS)
    assert set(SETTING_WORDS) == set(SETTINGS)


@pytest.mark.parametrize(
    ("months", "band"),
    [
        (None, Band.NOTHING),
        (0, Band.RECENT),
        (12, Band.RECENT),
        (13, Band.AGEING),
        (36, Band.AGEING),
        (37, Band.OLD),
    ],
)
def test_an_age_is_a_word(months: int | None, band: Band) -> None:
    assert band_of(months) is band


def test_a_cell_has_the_age_of_the_newest_row_about_it() -> None:
    holdings = [
        _holding("old", women__prison="2019", women__probation="2025-06-30"),
        _holding("new", women__prison="2024"),
    ]

    cells = {(c.group, c.setting): c for c in cells_of(holdings, _DAY)}

    assert len(cells) == len(GROUPS) * len(SETTINGS)
    assert (cells["women", "prison"].datasets, cells["women", "prison"].months) == (2, 11)
    assert cells["women", "probation"].datasets == 1
    assert cells["children", "prison"].band is Band.NOTHING


def test_the_matrix_says_in_words_what_it_shades() -> None:
    holdings = [_holding("one", women__prison="2024", women__secure_nhs="2016")]

    block = gaps_block(holdings, _DAY, anchor="table-data-gaps", number="13.1")
    women = next(row for row in block.rows if row.group == "Women")
    missing = dict(block.missing)

    assert [cell.word for cell in women.cells] == [
        "Recent",
        "Nothing published",
        "Old",
        "Not compared",
    ]
    assert women.cells[0].age == "newest 11 months"
    assert women.cells[0].datasets == "1 dataset"
    assert "women" not in missing["Prison"]
    assert "women" in missing["Probation"]
    assert "General population, to compare with" not in missing


def test_a_dataset_is_about_what_its_rows_are_about(small_report: Path, edit: Edit) -> None:
    edit(
        _CATALOGUE,
        "settings: [prison]",
        "settings: [prison]\ncovers:\n  - {groups: [women], where: {sex: [female]}}",
    )
    build = _read(small_report)

    holdings = holdings_of(build.catalogue, build.vintages, build.edition.data_as_at)
    about = holdings[0].about
    female = [r.period for r in build.vintages["people"].rows if r.codes["sex"] == "female"]

    assert about["women", "prison"] == max(female)
    assert holdings[0].splits == ("sex",)


def test_a_dataset_without_a_row_about_a_group_does_not_count(
    small_report: Path, edit: Edit
) -> None:
    edit("chapters/edition.yml", "data_as_at: 2025-11-06", "data_as_at: 2010-11-06")
    build = open_build(small_report)
    load_edition(build)
    read_snapshots(build)

    holdings = holdings_of(build.catalogue, build.vintages, build.edition.data_as_at)

    assert all(cell.datasets == 0 for cell in cells_of(holdings, build.edition.data_as_at))


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("{groups: [woman], where: {sex: [female]}}", "women"),
        ("{groups: [women], where: {sx: [female]}}", "sex"),
        ("{groups: [women], where: {sex: [femal]}}", "female"),
    ],
)
def test_a_wrong_word_of_what_is_covered_is_named(
    small_report: Path, edit: Edit, line: str, hint: str
) -> None:
    edit(_CATALOGUE, "settings: [prison]", f"settings: [prison]\ncovers:\n  - {line}")

    found = [d for d in check_edition(small_report)[0] if d.path == _CATALOGUE]

    assert [d.code for d in found] == ["malformed-yaml"]
    assert hint in found[0].hint


def test_the_register_counts_the_data(small_report: Path) -> None:
    build = _read(small_report)

    register = register_of(build.catalogue, build.vintages, build.edition.data_as_at, checks=7)
    rows = build.vintages["people"].rows

    assert register["datasets"].text == "1"
    assert register["checks"].text == "7"
    assert register["rows_in_use"].text == str(len(rows))
    assert register["cells"].text == str(len(GROUPS) * (len(SETTINGS) - 1))
    assert register["oldest_title"].text == build.catalogue.datasets["people"].title
    assert register["age_people"].result is not None
    assert register["newest_people"].result is None


def test_prose_and_claims_name_entries_of_the_register(small_report: Path, edit: Edit) -> None:
    words = '{% claim "register.datasets == 1" %}One{% endclaim %}: {{ register("datasets") }}.'
    edit(_PEOPLE, "{{ recommendations(chapter) }}", f"{words}\n\n{{{{ data_gaps() }}}}")

    found, _ = build_edition(small_report, say=lambda _: None)
    page = (small_report / "build/site/2025/people.html").read_text(encoding="utf-8")

    assert list(found) == []
    assert '<span class="stat" data-register="datasets">' in page
    assert 'id="table-data-gaps"' in page
    assert '<th scope="row">Women</th>' in page
    assert page.count('<th scope="col">') >= len(SETTINGS) + 1
    assert "Nothing published" in page


@pytest.mark.parametrize(
    ("words", "code", "hint"),
    [
        ('{{ register("dataset") }}', "unknown-register-entry", "datasets"),
        ('{% claim "register.cell > 1" %}x{% endclaim %}', "unknown-statistic", "register.cells"),
        ('{% claim "register.datasets > 9" %}x{% endclaim %}', "false-claim", "Change the words"),
        ('{{ data_gaps("women") }}', "bad-call", ""),
        ("{{ data_gaps() }}\n\n{{ data_gaps() }}", "placed-twice", "@tbl-data-gaps"),
    ],
)
def test_a_wrong_use_is_named_at_its_line(
    small_report: Path, edit: Edit, words: str, code: str, hint: str
) -> None:
    edit(_PEOPLE, "{{ recommendations(chapter) }}", words)

    found = [d for d in check_edition(small_report)[0] if d.code == code]

    assert found, code
    assert found[0].path == _PEOPLE
    assert found[0].line >= 31
    assert hint in found[0].hint
