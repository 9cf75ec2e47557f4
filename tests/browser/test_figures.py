"""A figure has a page of its own, and pages carry data for machines that is never run."""

from tests.browser.conftest import OpenSite

_FIGURE = "2025/figures/people-trend.html"


def test_a_figure_is_read_by_keyboard_on_its_own_page(open_site: OpenSite) -> None:
    page = open_site().open(_FIGURE)
    page.locator(".chart-rail").focus()

    assert page.locator(".chart-tip:not([hidden])").inner_text()


def test_a_chapter_leads_to_the_page_of_a_figure_and_back(open_site: OpenSite) -> None:
    page = open_site().open("2025/people.html")
    page.get_by_role("link", name="Cite figure 1.1").click()
    page.wait_for_url(f"**/{_FIGURE}")
    page.get_by_role("link", name="where it stands in the text").click()

    page.wait_for_url("**/people.html#figure-people-trend")


def test_linked_data_is_there_and_is_not_run(open_site: OpenSite) -> None:
    page = open_site().open("2025/index.html")
    data = page.evaluate(
        "() => JSON.parse(document.querySelector('[type=\"application/ld+json\"]').textContent)"
    )

    assert data["@type"] == "Report"
