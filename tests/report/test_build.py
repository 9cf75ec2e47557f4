"""A build is whole, repeatable, honest about its date, and never harms the last good site."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from report.commands.build import build_edition
from report.publish import tree_digests
from tests.conftest import copy_report

Edit = Callable[[str, str, str], None]


def _build(folder: Path) -> tuple[list[str], str]:
    found, words = build_edition(folder, say=lambda _: None)
    return [str(d) for d in found], words


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small report, built once for tests that only look."""
    folder = copy_report("small", tmp_path_factory.mktemp("small") / "report")
    found, words = _build(folder)
    assert found == []
    assert "2025/index.html" in words
    return folder


def _page(folder: Path, address: str) -> str:
    return (folder / "build/site/2025" / address).read_text(encoding="utf-8")


def test_the_site_has_every_kind_of_page(built: Path) -> None:
    site = built / "build" / "site"
    wanted = (
        "index.html", "2025/index.html", "2025/people.html", "2025/women.html",
        "2025/recommendations.html", "2025/data/index.html", "2025/data/people.html",
        "2025/statistics.html", "2025/methods.html", "2025/glossary.html", "2025/references.html",
        "2025/report.pdf", "2025/statistics.json", "2025/statistics.csv", "2025/manifest.json",
        "2025/figures/people-trend.svg", "2025/figures/people-trend.csv", "2025/data/people.csv",
    )  # fmt: skip

    assert [name for name in wanted if not (site / name).is_file()] == []


def test_a_computed_number_carries_its_value_and_its_name(built: Path) -> None:
    page = _page(built, "people.html")

    assert '<data class="stat" value="87334.0" data-stat="people.all">' in page
    assert ">87,334</a></data>" in page


def test_references_name_what_they_lead_to(built: Path) -> None:
    page = _page(built, "people.html")

    assert '<a class="xref" href="people.html#figure-people-trend">Figure 1.1</a>' in page
    assert '<a class="xref" href="women.html">Chapter 2</a>' in page


def test_numbers_stand_in_footnotes_and_tables_too(built: Path) -> None:
    page = _page(built, "people.html")
    note = page.partition('role="doc-endnotes"')[2]
    table = page.partition("<table")[2].partition("</table>")[0]

    assert 'data-stat="people.all"' in note
    assert "87,334" in table


def test_the_pdf_is_tagged_and_says_the_same_numbers(built: Path) -> None:
    from pypdf import PdfReader

    reader = PdfReader(built / "build/site/2025/report.pdf")
    text = "\n".join(page.extract_text() for page in reader.pages)

    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert "87,334" in text
    assert "Figure 1.1" in text
    assert "4.4% to 4.7%" in text


def test_the_manifest_names_every_file_and_no_clock(built: Path) -> None:
    site = built / "build" / "site"
    manifest = json.loads((site / "2025/manifest.json").read_text(encoding="utf-8"))
    outputs = tree_digests(site)
    del outputs["2025/manifest.json"]

    assert manifest["outputs"] == outputs
    assert "data_pipeline/snapshots/people.csv" in manifest["inputs"]
    assert set(manifest) == {
        "code", "data_as_at", "edition", "format", "inputs", "outputs", "tools", "version",
    }  # fmt: skip


def test_a_second_build_has_nothing_to_do(built: Path) -> None:
    found, words = _build(built)

    assert found == []
    assert words.startswith("Nothing changed")


def test_a_file_of_the_site_edited_by_hand_is_put_right(built: Path) -> None:
    page = built / "build/site/2025/people.html"
    good = page.read_bytes()
    page.write_bytes(good + b"edited")

    _, words = _build(built)

    assert not words.startswith("Nothing changed")
    assert page.read_bytes() == good


def test_a_damaged_cache_is_built_again(built: Path) -> None:
    before = tree_digests(built / "build" / "site")
    for entry in (built / "build" / ".cache").glob("??/*"):
        entry.write_bytes(b"damaged\n" + entry.read_bytes()[:10])
    (built / "build/site/index.html").unlink()

    found, _ = _build(built)

    assert found == []
    assert tree_digests(built / "build" / "site") == before


def test_two_builds_elsewhere_are_the_same_byte_for_byte(built: Path, tmp_path: Path) -> None:
    other = copy_report("small", tmp_path / "another place" / "report")
    environment = {
        **os.environ,
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C.UTF-8",
        "LANG": "de_DE.UTF-8",
        "PYTHONHASHSEED": "12345",
        "HOME": str(tmp_path / "home"),
        "SOURCE_DATE_EPOCH": "1",
    }
    command = [sys.executable, "-m", "report", "build", "--quiet", "--project", str(other)]
    subprocess.run(command, env=environment, check=True, capture_output=True)

    assert tree_digests(other / "build" / "site") == tree_digests(built / "build" / "site")
    assert not (tmp_path / "home").exists()


def test_an_earlier_date_shows_only_what_was_published_by_then(
    small_report: Path, edit: Edit
) -> None:
    edit("chapters/edition.yml", "data_as_at: 2025-11-06", "data_as_at: 2024-11-06")

    found, _ = _build(small_report)

    assert found == []
    assert "87,726" in _page(small_report, "people.html")
    for address in ("people.html", "women.html", "index.html", "statistics.html"):
        assert "87,334" not in _page(small_report, address)


def test_a_mistake_leaves_the_last_good_site_untouched(small_report: Path, edit: Edit) -> None:
    _build(small_report)
    before = tree_digests(small_report / "build" / "site")
    edit("chapters/01-people.qmd", "people.all > at", "people.all < at")

    found, words = _build(small_report)

    assert any("false-claim" in line for line in found)
    assert words == ""
    assert tree_digests(small_report / "build" / "site") == before


def test_a_row_that_breaks_a_critical_expectation_stops_the_build_and_is_named(
    small_report: Path, edit: Edit
) -> None:
    from report.commands.data import pin

    edit("data_pipeline/snapshots/people.csv", ",80735,", ",80835,")
    pin(small_report, "people")

    found, words = _build(small_report)

    assert words == ""
    assert any("expectation-failed" in line and "people" in line for line in found), found
    assert not (small_report / "build" / "site").exists()


def test_text_from_data_is_never_markup(small_report: Path, edit: Edit) -> None:
    edit(
        "data_pipeline/statistics/people.py",
        'label="Women in prison"',
        'label="<script>alert(1)</script> | *not* #markup =cmd()"',
    )

    found, _ = _build(small_report)

    assert found == []
    page = _page(small_report, "statistics.html")
    assert "&lt;script&gt;" in page
    assert "<script>alert" not in page
