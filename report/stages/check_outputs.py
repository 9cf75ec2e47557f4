"""Check what was built, before anybody sees it: links, anchors, policy, numbers.

These checks read the finished files and know nothing of how they were made.
"""

from __future__ import annotations

import hashlib

from report.build import Build
from report.cache import code_digest, digest
from report.checks.links import check_links
from report.checks.numbers import check_numbers
from report.checks.page import read_page
from report.checks.paper import PaperChapter, check_paper, numbers_of, paper_texts
from report.checks.policy import check_policy
from report.checks.series import Shown, check_series

__all__ = ["check_outputs"]


def check_outputs(build: Build) -> None:
    """Add a diagnostic for each fault of the built site.

    Raises:
        Stopped: One of them is an error; the site is then not published.
    """
    html = {a: d.decode() for a, d in build.files.items() if a.endswith(".html")}
    pages = {address: read_page(text) for address, text in html.items()}
    build.diagnostics.extend(check_links(pages, frozenset(build.files)))
    build.diagnostics.extend(check_policy(html))
    build.diagnostics.extend(check_numbers(pages, build.results.statistics))
    build.diagnostics.extend(check_series(_shown(build), build.files))
    _check_pdf(build)
    build.stop_on_errors()


def _shown(build: Build) -> list[Shown]:
    """Every figure and table, with the files it is in."""
    year, series = build.edition.year, build.results.series
    made = []
    for placed in filter(lambda p: p.shows_series, build.manuscript.placed.values()):
        is_chart = placed.kind == "chart"
        owner = build.charts[placed.id] if is_chart else build.tables[placed.id]
        stem = f"{year}/figures/{build.drawings[placed.id].anchor if is_chart else placed.anchor}"
        made.append(
            Shown(
                kind=placed.kind,
                anchor=placed.anchor,
                series=series[owner.series],
                page=f"{year}/{placed.slug}.html",
                data=f"{stem}.csv",
                drawing=f"{stem}.svg" if is_chart else "",
            )
        )
    return made


def _check_pdf(build: Build) -> None:
    """Read the PDF back, unless this very PDF was found good for these very numbers."""
    address = f"{build.edition.year}/report.pdf"
    chapters = [
        PaperChapter(
            heading=f"{'' if c.chapter.number == '0' else c.chapter.number} {c.chapter.title}",
            numbers=tuple(n for e in (*c.expansions[1:-1], c.expansions[0]) for n in numbers_of(e)),
        )
        for c in build.manuscript.chapters
    ]
    pdf = build.files[address]
    key = digest(
        "paper", code_digest("report/checks"), hashlib.sha256(pdf).hexdigest(), repr(chapters)
    )
    if build.cache.get(key) is not None:
        return
    found = check_paper(chapters, paper_texts(pdf), f"build/site/{address}")
    build.diagnostics.extend(found)
    if not found:
        build.cache.put(key, b"good")
