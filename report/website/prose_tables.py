"""Tables that authors write in prose, as the pages' policy and a screen reader need them.

Pandoc aligns cells and sets widths with style attributes, which the Content-Security-Policy of
the pages blocks, and leaves headings without a scope.
"""

from __future__ import annotations

import re

__all__ = ["mend_tables"]

_COLUMNS = re.compile(r"<colgroup>.*?</colgroup>\s*", re.DOTALL)
_CELL = re.compile(r'<(t[hd])(?: style="text-align: (left|center|right);")?>')


def mend_tables(html: str) -> str:
    """Classes in place of styles, and a scope on each heading of a column."""
    return _CELL.sub(_cell, _COLUMNS.sub("", html))


def _cell(match: re.Match[str]) -> str:
    scope = ' scope="col"' if match[1] == "th" else ""
    words = "" if match[2] == "right" else ' class="t"'
    return f"<{match[1]}{scope}{words}>"
