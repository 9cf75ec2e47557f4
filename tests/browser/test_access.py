"""No page breaks a rule of WCAG 2.2 at levels A and AA that a machine can check."""

from importlib.resources import files

import pytest

from tests.browser.conftest import NARROW, WIDE, OpenSite

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
_OF_COLOUR = ["cat.color"]
_OF_WIDTH = ["target-size", "scrollable-region-focusable", "meta-viewport"]
_RUN = """only => axe.run({runOnly: only, preload: false, resultTypes: ['violations']})
  .then(found => found.violations.flatMap(rule => rule.nodes.map(
    node => `${rule.id}: ${node.target} ${node.html.slice(0, 120)} ${node.failureSummary}`)))"""


@pytest.fixture(scope="session")
def axe() -> str:
    """The checker's script, from the package that carries it."""
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def test_no_page_breaks_a_rule(open_site: OpenSite, addresses: tuple[str, ...], axe: str) -> None:
    visit = open_site(color_scheme="light", reduced_motion="reduce")
    broken: dict[str, list[str]] = {}
    for address in addresses:
        page = visit.open(address)
        page.evaluate("""() => document.querySelectorAll('details').forEach(
            it => { it.open = !it.closest('.menu') })""")
        page.evaluate(axe)
        found = page.evaluate(_RUN, _TAGS)
        page.emulate_media(color_scheme="dark")
        found += page.evaluate(_RUN, _OF_COLOUR)
        page.set_viewport_size({"width": NARROW, "height": 640})
        found += page.evaluate(_RUN, {"type": "rule", "values": _OF_WIDTH})
        page.set_viewport_size({"width": WIDE, "height": 800})
        page.emulate_media(color_scheme="light")
        if found:
            broken[address] = found

    assert broken == {}
