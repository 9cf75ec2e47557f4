"""Search works from a folder and from a server, forgives typing, and obeys the keyboard."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import OpenSite

_SEARCH = "2025/search.html"


def _look_for(page: Page, words: str) -> list[str]:
    page.locator(".search input").fill(words)
    page.wait_for_function("words => document.querySelector('.search-status').textContent"
                           ".includes(words)", arg=words)  # fmt: skip
    return [link.inner_text() for link in page.locator(".search-results a").all()]


@pytest.mark.parametrize("at", ["folder", "server"])
def test_search_finds_what_is_there_in_groups(open_site: OpenSite, at: str) -> None:
    page = open_site(at=at).open(_SEARCH)
    found = _look_for(page, "women")

    assert any("Few women" in title for title in found)
    assert f"{sum(map(int, page.locator('.search-count').all_inner_texts()))} result" in (
        page.locator(".search-status").inner_text()
    )


@pytest.mark.parametrize("words", ["womne", "prisson", "peop", "Ministri"])
def test_search_forgives_a_slip_and_takes_a_beginning(open_site: OpenSite, words: str) -> None:
    page = open_site().open(_SEARCH)

    assert _look_for(page, words)


def test_search_says_when_there_is_nothing(open_site: OpenSite) -> None:
    page = open_site().open(_SEARCH)

    assert _look_for(page, "xylophone quartet") == []
    assert page.locator(".search-status").inner_text().startswith("Nothing for")


def test_search_goes_by_keyboard_and_keeps_its_words_in_the_address(open_site: OpenSite) -> None:
    visit = open_site()
    page = visit.open("2025/people.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    assert page.evaluate("() => document.activeElement.id") == "q"
    _look_for(page, "women prison")
    page.wait_for_url("**#q=women+prison")
    kept = page.url
    page.keyboard.press("ArrowDown")
    first = page.locator(":focus")
    assert first.evaluate("it => it.closest('.search-results') !== null")
    href = first.get_attribute("href") or ""
    page.keyboard.press("Escape")
    assert page.evaluate("() => document.activeElement.id") == "q"
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{href.removeprefix('./')}")

    page.goto(kept)
    assert page.locator(".search input").input_value() == "women prison"
    assert page.locator(".search-results a").count()
    page = visit.open(f"{_SEARCH}?q=women")
    assert page.locator(".search input").input_value() == "women"


def test_text_in_the_index_is_shown_as_text(open_site: OpenSite) -> None:
    page = open_site().open(f"{_SEARCH}#q=%3Cimg+src=x%3E")

    assert page.locator("main img").count() == 0


def test_every_line_of_the_index_leads_somewhere(site: Path) -> None:
    from report.checks.page import read_page

    folder = site / "2025"
    script = next(folder.glob("assets/search-index.*.js")).read_text(encoding="utf-8")
    lines = json.loads(script.removeprefix("window.searchIndex=").rstrip(";\n"))["lines"]
    dead = []
    for _, _, href, _ in lines:
        path, _, anchor = href.partition("#")
        page = folder / path
        ids = {name for name, _ in read_page(page.read_text(encoding="utf-8")).ids}
        if anchor and anchor not in ids:
            dead.append(href)

    assert lines
    assert dead == []


def test_without_scripts_search_leads_to_the_a_to_z(open_site: OpenSite) -> None:
    page = open_site(java_script_enabled=False).open("2025/people.html")
    page.locator(".find").click()

    assert page.url.endswith("a-z.html")
    page.get_by_role("navigation", name="Letters").get_by_role("link", name="W").click()
    assert page.get_by_role("link", name="Women", exact=True).is_visible()


def test_a_chapter_does_not_load_the_search(open_site: OpenSite, site: Path) -> None:
    page = open_site().open("2025/people.html")
    sources = page.evaluate("() => [...document.scripts].map(it => it.src)")
    weight = sum((site / "2025/assets" / source.rpartition("/")[2]).stat().st_size
                 for source in sources)  # fmt: skip

    assert len(sources) == 1
    assert weight < 15_000
