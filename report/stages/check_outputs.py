"""Check what was built, before anybody sees it: links, anchors, policy, numbers.

These checks read the finished files and know nothing of how they were made.
"""

from __future__ import annotations

from report.build import Build
from report.checks.links import check_links
from report.checks.numbers import check_numbers
from report.checks.policy import check_policy

__all__ = ["check_outputs"]


def check_outputs(build: Build) -> None:
    """Add a diagnostic for each fault of the built site.

    Raises:
        Stopped: One of them is an error; the site is then not published.
    """
    pages = {a: d.decode() for a, d in build.files.items() if a.endswith(".html")}
    build.diagnostics.extend(check_links(pages, frozenset(build.files)))
    build.diagnostics.extend(check_policy(pages))
    build.diagnostics.extend(check_numbers(pages, build.results.statistics))
    build.stop_on_errors()
