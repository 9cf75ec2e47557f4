"""No page holds what its own Content-Security-Policy would block.

A style attribute or an inline script works nowhere and says so only in a reader's console.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from data_pipeline.diagnostics import Diagnostic, Fault

__all__ = ["check_policy"]

# A page without any of these cannot be blocked, and need not be parsed.
_SUSPECT = re.compile(r"""\s(?:style|on[a-z]+)\s*=|<style|<script(?![^>]*\ssrc=)""", re.IGNORECASE)
_DATA = {"application/ld+json", "application/json"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocked: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, _ = self.getpos()
        named = {name: value or "" for name, value in attrs}
        self.blocked += [
            (f"the attribute '{name}' of <{tag}>", line)
            for name in named
            if name == "style" or name.startswith("on")
        ]
        inline_script = tag == "script" and "src" not in named and named.get("type") not in _DATA
        if tag == "style" or inline_script:
            self.blocked.append((f"an inline <{tag}>", line))


def check_policy(pages: Mapping[str, str]) -> list[Diagnostic]:
    """Find what the pages' policy blocks."""
    found = []
    for address, html in pages.items():
        if not _SUSPECT.search(html):
            continue
        reader = _Reader()
        reader.feed(html)
        reader.close()
        for what, line in reader.blocked:
            fault = Fault("blocked-by-policy", f"The page's policy blocks {what}.")
            found.append(fault.at(f"build/site/{address}", line))
    return found
