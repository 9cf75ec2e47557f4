"""Escape text for where it lands: HTML, Typst, Markdown, CSV.

Data and labels are other people's text. Whatever they contain, they show as text.
"""

from __future__ import annotations

import html as _html
import re

__all__ = ["csv_cell", "html", "markdown", "raw_block", "raw_inline", "typst_string"]

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|$^~@])")


def html(text: str) -> str:
    """Text for HTML content and quoted attributes."""
    return _html.escape(text, quote=True)


def typst_string(text: str) -> str:
    """Text as a Typst string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def markdown(text: str) -> str:
    """Text for Pandoc's Markdown."""
    return _MARKDOWN.sub(r"\\\1", text)


def csv_cell(text: str) -> str:
    """Text for a CSV cell: a spreadsheet must not take it for a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def raw_inline(text: str, target: str) -> str:
    """Raw output inside a line of Markdown, for one target only."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * (longest + 1)
    pad = " " if longest else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}{{={target}}}"


def raw_block(text: str, target: str) -> str:
    """Raw output as a block of Markdown, for one target only."""
    longest = max((len(run) for run in re.findall(r"`{3,}", text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{{={target}}}\n{text}\n{fence}"
