"""The built site is checked as a stranger would read it."""

from datetime import date

import pytest

from data_pipeline.catalogue.units import Unit
from data_pipeline.periods import Period
from data_pipeline.statistics.results import StatisticResult
from report.checks.links import check_links
from report.checks.numbers import check_numbers
from report.checks.page import read_page

RATE = StatisticResult(
    id="self_harm.rate",
    label="Self-harm incidents",
    unit=Unit(id="per_1000", one="per 1,000 people", many="per 1,000 people", decimals=0),
    decimals=0,
    value=878.4,
    lower=None,
    upper=None,
    period=Period(date(2025, 6, 30), date(2024, 7, 1)),
    geography="England and Wales",
    status="provisional",
    method="",
    interval_method="",
    formula="",
    rows=(),
    inputs=(),
    note="",
)
GOOD = (
    '<p id="a"><data class="stat" value="878.4" data-stat="self_harm.rate">'
    '<a href="#a">878</a></data></p>'
)


def _numbers(html: str) -> list[str]:
    return [d.message for d in check_numbers({"2025/a.html": read_page(html)}, {RATE.id: RATE})]


def _links(html: str) -> list[str]:
    files = frozenset({"2025/a.html", "2025/b.html", "2025/assets/site.js"})
    pages = {"2025/a.html": read_page(html), "2025/b.html": read_page('<h2 id="there">x</h2>')}
    return [d.code for d in check_links(pages, files)]


def test_a_number_that_is_the_registrys_passes() -> None:
    assert _numbers(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [(">878<", ">879<"), ('value="878.4"', 'value="878.5"'), ("self_harm.rate", "self_harm.rat")],
)
def test_one_wrong_token_is_found(old: str, new: str) -> None:
    (message,) = _numbers(GOOD.replace(old, new))

    assert "self_harm.rat" in message


@pytest.mark.parametrize(
    "link", ['href="b.html"', 'href="b.html#there"', 'href="#here"', 'href="https://www.gov.uk/"']
)
def test_a_link_that_leads_somewhere_passes(link: str) -> None:
    assert _links(f'<p id="here"><a {link}>x</a></p>') == []


@pytest.mark.parametrize(
    "link", ['href="c.html"', 'href="b.html#nowhere"', 'href="#nowhere"', 'href="../b.html"']
)
def test_a_link_that_leads_nowhere_is_found(link: str) -> None:
    assert _links(f'<p id="here"><a {link}>x</a></p>') == ["dead-link"]


def test_an_id_that_stands_twice_is_found() -> None:
    assert _links('<p id="here">x</p><p id="here">y</p>') == ["duplicate-id"]


@pytest.mark.parametrize(
    "tag",
    [
        '<script src="https://cdn.example/a.js"></script>',
        '<link rel="stylesheet" href="//cdn.example/a.css">',
        '<img src="http://example.org/a.png" alt="">',
    ],
)
def test_a_page_that_asks_another_host_is_found(tag: str) -> None:
    assert _links(tag) == ["foreign-request"]


def test_a_page_that_loads_its_own_files_passes() -> None:
    assert _links('<script src="assets/site.js"></script>') == []
