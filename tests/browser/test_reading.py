"""Reading works from a folder and from a server, on a phone, by keyboard and without scripts."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import NARROW, OpenSite

_OVERFLOW = """() => document.documentElement.scrollWidth - window.innerWidth"""
_TIP = ".chart-tip:not([hidden])"
_CHAPTER = "2025/people.html"


def _paper(page: Page) -> str:
    return str(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))


@pytest.mark.parametrize("at", ["folder", "server"])
def test_every_page_fits_a_small_phone_and_asks_nobody_else(
    open_site: OpenSite, addresses: tuple[str, ...], at: str
) -> None:
    visit = open_site(at=at, width=NARROW)
    wide = {address: visit.open(address).evaluate(_OVERFLOW) for address in addresses}

    assert {address: over for address, over in wide.items() if over > 0} == {}


def test_the_first_stop_of_the_keyboard_leads_past_the_header(open_site: OpenSite) -> None:
    page = open_site().open(_CHAPTER)
    page.keyboard.press("Tab")
    first = page.locator(":focus")

    assert first.inner_text() == "Skip to main content"
    assert first.bounding_box()["y"] >= 0  # type: ignore[index]
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "main"


def test_the_keyboard_passes_through_a_chart_and_out_again(open_site: OpenSite) -> None:
    page = open_site().open(_CHAPTER)
    page.locator(".chart-rail").first.focus()
    stops = []
    for key in ("Tab", "Tab", "Shift+Tab", "Shift+Tab"):
        page.keyboard.press(key)
        stops.append(page.evaluate("() => document.activeElement.outerHTML.slice(0, 60)"))

    assert len(set(stops)) == 3
    assert "chart-rail" not in stops[0]
    assert "chart-rail" in stops[3]


@pytest.mark.parametrize("at", ["folder", "server"])
def test_arrow_keys_walk_through_a_chart(open_site: OpenSite, at: str) -> None:
    page = open_site(at=at).open(_CHAPTER)
    rail = page.locator(".chart-rail").first
    rail.focus()
    first = page.locator(_TIP).inner_text()
    page.keyboard.press("ArrowRight")
    second = page.locator(_TIP).inner_text()

    assert first
    assert second
    assert first != second
    assert rail.evaluate("it => it.ariaValueText") == second
    page.keyboard.press("Escape")
    assert page.locator(_TIP).count() == 0


def test_touching_a_mark_shows_its_value(open_site: OpenSite) -> None:
    page = open_site(width=360, has_touch=True).open(_CHAPTER)
    page.locator(".chart-narrow").first.scroll_into_view_if_needed()
    rail = page.locator(".chart-rail").first
    rail.focus()
    box = page.locator(".is-read").first.bounding_box()
    rail.blur()
    assert box
    page.touchscreen.tap(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)

    assert page.locator(_TIP).inner_text()


def test_the_filter_keeps_its_state_in_the_address(open_site: OpenSite) -> None:
    visit = open_site()
    page = visit.open("2025/recommendations.html")
    box = page.locator(".filter input").first
    name, value = box.get_attribute("name"), box.get_attribute("value")
    box.check()
    kept = page.url
    shown = page.locator(".rec:visible").count()

    assert f"#{name}=" in kept
    page.goto("about:blank")
    page.goto(kept)
    assert page.locator(f'.filter input[value="{value}"]').is_checked()
    assert page.locator(".rec:visible").count() == shown
    page.locator(".filter [type=reset]").click()
    page.wait_for_function("() => !location.hash.includes('=')")


def test_a_page_is_whole_without_scripts(open_site: OpenSite) -> None:
    page = open_site(java_script_enabled=False).open(_CHAPTER)

    assert page.locator(".chart-wide svg").first.is_visible()
    page.locator(".figure-data summary").first.click()
    assert page.locator(".figure-data table").first.is_visible()
    page.locator(".menu summary").click()
    assert page.get_by_role("link", name="Glossary").is_visible()


def test_dark_mode_turns_the_paper_dark(open_site: OpenSite) -> None:
    light = _paper(open_site(color_scheme="light").open(_CHAPTER))
    dark = _paper(open_site(color_scheme="dark").open(_CHAPTER))

    assert light == "rgb(255, 255, 255)"
    assert dark == "rgb(18, 24, 27)"
