"""One token changed in one output is seen, with the name of what it should have been."""

import pytest

from data_pipeline.diagnostics import Diagnostic
from report.build import Build, open_build
from report.checks.numbers import check_numbers
from report.checks.page import read_page
from report.checks.paper import PaperChapter, check_paper, numbers_of, paper_texts
from report.checks.series import check_series
from report.run import STAGES, run
from report.stages.check_outputs import _shown
from tests.conftest import copy_report

_WOMEN = "2025/women.html"


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The small report, built but not published."""
    made = open_build(copy_report("small", tmp_path_factory.mktemp("parity") / "report"))
    assert run(made, STAGES[:-1], lambda _: None), [str(d) for d in made.diagnostics]
    return made


def _changed(build: Build, address: str, old: str, new: str) -> list[Diagnostic]:
    text = build.files[address].decode()
    assert old in text
    files = {**build.files, address: text.replace(old, new, 1).encode()}
    pages = {_WOMEN: files[_WOMEN].decode(), "2025/people.html": files["2025/people.html"].decode()}
    return [
        *check_series(_shown(build), files),
        *check_numbers({a: read_page(t) for a, t in pages.items()}, build.results.statistics),
    ]


@pytest.mark.parametrize(
    ("address", "old", "new", "name"),
    [
        (_WOMEN, ">3,770 women</a>", ">3,771 women</a>", "people.women_2019"),
        (_WOMEN, "30 June 2015: 3,904 people", "30 June 2015: 3,905 people", "people.by_sex"),
        (_WOMEN, "<td>80,735", "<td>80,736", "people.by_sex"),
        ("2025/figures/people-by-sex.svg", "3,904 people", "3,905 people", "people.by_sex"),
        ("2025/figures/people-by-sex.csv", ",3904,", ",3905,", "people.by_sex"),
        ("2025/figures/table-people-by-sex.csv", ",3904,", ",3905,", "people.by_sex"),
        ("2025/figures/people-trend.csv", ",87334,", ",,", "people.trend"),
    ],
)
def test_a_changed_token_is_named_with_its_place(
    build: Build, address: str, old: str, new: str, name: str
) -> None:
    found = _changed(build, address, old, new)

    assert found
    assert {d.code for d in found} == {"number-differs"}
    assert all(name in d.message for d in found)
    assert all(d.path == f"build/site/{address}" for d in found)


def test_a_number_changed_on_paper_is_named_with_its_place(build: Build) -> None:
    chapters = [
        PaperChapter(
            heading=f"{c.chapter.number} {c.chapter.title}",
            numbers=tuple(n for e in (*c.expansions[1:-1], c.expansions[0]) for n in numbers_of(e)),
        )
        for c in build.manuscript.chapters
    ]
    texts = paper_texts(build.files["2025/report.pdf"])
    good = check_paper(chapters, texts, "report.pdf")
    spoilt = {
        heading: text.replace("werecountedin2019", "").replace("Therewere3,770", "Therewere3,771")
        for heading, text in texts.items()
    }
    found = check_paper(chapters, spoilt, "report.pdf")

    assert good == []
    assert "people.women_2019" in found[0].message
    assert "chapters/02-women.qmd:10" in found[0].hint


def test_the_pdf_is_read_only_when_it_changed(
    build: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    from report.stages import check_outputs as stage

    monkeypatch.setattr(stage, "paper_texts", lambda _: pytest.fail("read again"))
    stage.check_outputs(build)

    assert not build.diagnostics.has_errors
