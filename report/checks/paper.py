"""Every computed number of a chapter is printed in the PDF, in order, between the same words.

The text of each chapter's pages is read back out of the finished PDF. Space and punctuation are
left aside, since lines break where they will; figures, signs and letters must be the same.
"""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from data_pipeline.diagnostics import Diagnostic, Fault
from report.prose.components import MARK, Computed, StatNumber
from report.prose.expand import Expansion

__all__ = ["PaperChapter", "PrintedNumber", "check_paper", "numbers_of", "paper_texts"]

_KEPT = re.compile(r"[^0-9A-Za-z.,%£\N{MINUS SIGN}]")
_BEFORE = re.compile(r"[A-Za-z0-9 ]{0,14}\Z")
_AFTER = re.compile(r"[A-Za-z ]{0,10}")
_NOTE = re.compile(r"^\[\^[^\]]+\]:")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedNumber:
    """A number as it should stand on paper: `context` holds the letters around it."""

    id: str
    text: str
    context: str
    path: str
    line: int
    in_order: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChapter:
    """A chapter: its heading in the PDF's outline, and its numbers in reading order."""

    heading: str
    numbers: tuple[PrintedNumber, ...]


def numbers_of(expansion: Expansion) -> tuple[PrintedNumber, ...]:
    """The numbers of a text; those in footnotes stand at the foot of some page."""
    made = []
    for number, line in enumerate(expansion.text.split("\n")):
        for match in MARK.finditer(line):
            component = expansion.components[int(match[1])]
            if not isinstance(component, (StatNumber, Computed)):
                continue
            around = (_BEFORE.search(line[: match.start()]), _AFTER.match(line[match.end() :]))
            before, after = (found[0] if found else "" for found in around)
            made.append(
                PrintedNumber(
                    id=component.result.id,
                    text=component.text,
                    context=_plain(before + component.text + after),
                    path=expansion.path,
                    line=expansion.line + number,
                    in_order=not _NOTE.match(line),
                )
            )
    return tuple(made)


def paper_texts(pdf: bytes) -> dict[str, str]:
    """The text under each heading of the first level, in figures and letters only."""
    from pypdf import PdfReader  # noqa: PLC0415 - only when a PDF is checked

    reader = PdfReader(io.BytesIO(pdf))
    starts = [
        (_plain(str(entry.title)), reader.get_destination_page_number(entry) or 0)
        for entry in reader.outline
        if not isinstance(entry, list)
    ]
    ends = [*(page for _, page in starts[1:]), len(reader.pages)]
    return {
        heading: _plain(
            "\n".join(_page(reader.pages[n].extract_text(), n) for n in range(start, end))
        )
        for (heading, start), end in zip(starts, ends, strict=True)
    }


def _page(text: str, number: int) -> str:
    """A page without its foot: a sentence goes on where the next page begins."""
    return re.sub(rf"\n[^\n]* {number + 1}\s*\Z", "\n", text)


def check_paper(
    chapters: Iterable[PaperChapter], texts: Mapping[str, str], address: str
) -> list[Diagnostic]:
    """A diagnostic for each number that the PDF does not print where it should."""
    found: list[Diagnostic] = []
    for chapter in chapters:
        text = texts.get(_plain(chapter.heading))
        if text is None:
            fault = Fault("number-differs", f"The PDF has no chapter '{chapter.heading}'.")
            found.append(fault.at(address))
            continue
        found += _compare(chapter.heading, chapter.numbers, text, address)
    return found


def _compare(
    heading: str, numbers: Sequence[PrintedNumber], text: str, address: str
) -> list[Diagnostic]:
    found = []
    cursor = 0
    for number in numbers:
        at = text.find(number.context, cursor if number.in_order else 0)
        if at < 0:
            fault = Fault(
                "number-differs",
                f"'{number.id}' is not printed as '{number.text}' in '{heading}'.",
                hint=f"It stands at {number.path}:{number.line}.",
            )
            found.append(fault.at(address))
        elif number.in_order:
            cursor = at + 1
    return found


def _plain(text: str) -> str:
    return _KEPT.sub("", unicodedata.normalize("NFKC", text))
