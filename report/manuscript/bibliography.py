"""The references of an edition: formatted by Pandoc's citeproc, numbered in alphabetical order.

One list serves every chapter, so a number means the same source everywhere, and adding a paragraph
to one chapter never renumbers another.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data_pipeline.diagnostics import Diagnostic, Fault
from report.engines.pandoc import run_pandoc

__all__ = ["Bibliography", "Entry", "read_bibliography"]

_HTML_ENTRY = re.compile(
    r'<div id="ref-([^"]+)" class="csl-entry" role="listitem">\n(.*?)\n</div>', re.DOTALL
)
_TYPST_ENTRY = re.compile(r"#block\[\n(?!#block)(.*?)\n\n\] <ref-([^>]+)>", re.DOTALL)
_KEYS = re.compile(r"^\s*@(?!comment|string|preamble)\w+\s*\{\s*([^,\s]+)\s*,", re.IGNORECASE)
_PLACE = re.compile(r"\(line (\d+), column (\d+)\)")
_ALL = '---\nnocite: "@*"\n---\n'


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One reference: its number and its entry in both formats."""

    key: str
    number: int
    html: str
    typst: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bibliography:
    """All references by key, in the order of their numbers."""

    entries: Mapping[str, Entry] = field(default_factory=dict)

    @property
    def numbers(self) -> Mapping[str, int]:
        """The number of each key."""
        return {key: entry.number for key, entry in self.entries.items()}


def read_bibliography(text: str, *, path: str) -> tuple[Bibliography, list[Diagnostic]]:
    """Read BibTeX.

    Returns:
        The references, and a diagnostic for text that is not BibTeX, for a key given twice and for
        an entry without an address.
    """
    if not text.strip():
        return Bibliography(), []
    try:
        as_html, as_typst = (_format(text, target) for target in ("html", "typst"))
    except Fault as fault:
        return Bibliography(), [_malformed(fault, path)]
    lines, found = _key_lines(text, path)
    typst = {key: entry for entry, key in _TYPST_ENTRY.findall(as_typst)}
    entries = {
        key: Entry(
            key=key,
            number=number,
            html=" ".join(entry.split()),
            typst=typst[key],
            line=lines.get(key, 0),
        )
        for number, (key, entry) in enumerate(_HTML_ENTRY.findall(as_html), 1)
    }
    found += [
        Fault(
            "reference-without-address",
            f"Reference '{entry.key}' has no url and no doi.",
            hint="A reader must be able to go to the source: add one.",
        ).at(path, entry.line)
        for entry in entries.values()
        if "<a href=" not in entry.html
    ]
    return Bibliography(entries=entries), found


def _format(text: str, target: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "references.bib")
        source.write_text(text, encoding="utf-8")
        arguments = ("--from=markdown", f"--to={target}", "--wrap=none", "--citeproc")
        return run_pandoc([*arguments, f"--bibliography={source}"], _ALL)[0]


def _malformed(fault: Fault, path: str) -> Diagnostic:
    place = _PLACE.search(fault.message)
    words = fault.message.split("\n")
    problem = words[1].strip() if len(words) > 1 else fault.message
    named = Fault(
        "malformed-bibtex",
        f"This is not valid BibTeX: {problem}.",
        hint="Look for a missing brace, comma or quotation mark just before this place.",
    )
    return named.at(path, int(place[1]) if place else 0, int(place[2]) if place else 0)


def _key_lines(text: str, path: str) -> tuple[dict[str, int], list[Diagnostic]]:
    lines: dict[str, int] = {}
    found: list[Diagnostic] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = _KEYS.match(line)
        if match is None:
            continue
        if match[1] in lines:
            fault = Fault("duplicate-id", f"Reference '{match[1]}' is given twice.")
            fault.hint = f"It is first given on line {lines[match[1]]}."
            found.append(fault.at(path, number))
        lines.setdefault(match[1], number)
    return lines, found
