"""What a reader takes away is accessible, described, and the same bytes every time."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from report.commands.build import build_edition
from report.website.archive import zipped
from report.website.ods import Cell, Sheet, workbook
from tests.conftest import copy_report


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a small edition, with an address."""
    folder = copy_report("small", tmp_path_factory.mktemp("take") / "report")
    file = folder / "chapters/edition.yml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text + "address: https://example.org/2025\n", encoding="utf-8")
    found, _ = build_edition(folder, say=lambda _: None)
    assert [str(d) for d in found] == []
    return folder / "build/site/2025"


def test_an_archive_has_no_clock_and_one_order() -> None:
    one = zipped({"b": b"2", "a": b"1", "mimetype": b"x"}, first="mimetype")
    other = zipped({"mimetype": b"x", "a": b"1", "b": b"2"}, first="mimetype")

    assert one == other
    names = zipfile.ZipFile(io.BytesIO(one)).namelist()
    assert names == ["mimetype", "a", "b"]


def test_text_in_a_workbook_is_never_a_formula_or_markup() -> None:
    cells = (Cell(text="=cmd()"), Cell(text="<b>&\x00"), Cell(text="1.5", value=1.5, places=1))
    data = workbook("Signs", [Sheet(name="a/b", rows=(cells,), widths=(3.0, 3.0, 3.0), head=1)])
    content = zipfile.ZipFile(io.BytesIO(data)).read("content.xml").decode()

    assert '<table:table-cell office:value-type="string"><text:p>=cmd()</text:p>' in content
    assert "table:formula" not in content
    assert "&lt;b&gt;&amp;<" in content
    assert 'table:name="a b"' in content


def test_a_workbook_is_read_by_another_program(edition: Path) -> None:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(str(edition / "data/women.ods"))
    table = book.get_sheet_by_name("Table 2.1").to_python()

    assert book.sheet_names == ["Cover", "Notes", "Table 2.1", "Figure 2.1"]
    assert str(table[0][0]).startswith("Table 2.1: ")
    assert table[1][0] == "This worksheet contains one table."
    assert any(isinstance(cell, (int, float)) for row in table for cell in row)
    width = len([cell for cell in table[-1] if cell != ""])
    heads = [row for row in table if len([cell for cell in row if cell != ""]) == width]
    assert len(heads) > 1


def test_a_workbook_has_no_merged_cells_and_marks_its_tables(edition: Path) -> None:
    content = zipfile.ZipFile(edition / "data/women.ods").read("content.xml").decode()

    assert "spanned" not in content
    assert content.count("<table:table-header-rows>") == content.count("<table:database-range ")


def test_the_data_package_describes_every_csv_file(edition: Path) -> None:
    package = json.loads((edition / "datapackage.json").read_text(encoding="utf-8"))
    there = {path.relative_to(edition).as_posix() for path in edition.rglob("*.csv")}

    assert {resource["path"] for resource in package["resources"]} == there
    people = next(r for r in package["resources"] if r["path"] == "data/people.csv")
    header = (edition / "data/people.csv").read_text(encoding="utf-8").split("\n", 1)[0]
    assert [field["name"] for field in people["schema"]["fields"]] == header.split(",")
    assert people["bytes"] == (edition / "data/people.csv").stat().st_size
    assert len({resource["name"] for resource in package["resources"]}) == len(there)


def test_citations_say_the_same_in_three_forms(edition: Path) -> None:
    (csl,) = json.loads((edition / "citation.json").read_text(encoding="utf-8"))
    bibtex = (edition / "citation.bib").read_text(encoding="utf-8")
    ris = (edition / "citation.ris").read_text(encoding="utf-8")

    for text in (bibtex, ris, csl["note"]):
        assert "Version 1.0, data as at 6 November 2025" in text
    assert csl["URL"] == "https://example.org/2025/"
    assert "A small report: people in prison" in bibtex
    assert ris.startswith("TY  - RPRT")


def test_the_archive_of_the_edition_opens_by_itself(edition: Path) -> None:
    archive = zipfile.ZipFile(edition / "a-small-report-2025.zip")
    names = set(archive.namelist())
    left_out = {"manifest.json", "a-small-report-2025.zip"}
    files = [p for p in edition.parent.rglob("*") if p.is_file() and p.name not in left_out]
    there = {path.relative_to(edition.parent).as_posix() for path in files}

    assert names == {f"a-small-report-2025/{name}" for name in there}
    assert archive.testzip() is None


def test_machines_find_addresses_data_and_headers(edition: Path) -> None:
    from report.website.machines import POLICY

    page = (edition / "index.html").read_text(encoding="utf-8")
    data = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    sitemap = (edition / "sitemap.xml").read_text(encoding="utf-8")

    assert '<link rel="canonical" href="https://example.org/2025/index.html">' in page
    assert json.loads(data)["@type"] == "Report"
    assert sitemap.count("<loc>") == len(list(edition.rglob("*.html")))
    assert POLICY in (edition.parent / "_headers").read_text(encoding="utf-8")
    assert f'content="{POLICY}"' in page


def test_a_figure_has_a_page_of_its_own(edition: Path) -> None:
    page = (edition / "figures/people-trend.html").read_text(encoding="utf-8")

    assert "How to cite this figure" in page
    assert "Figure 1.1: " in page
    assert 'href="../people.html#figure-people-trend"' in page
    assert 'href="../figures/people-trend.csv"' in page
