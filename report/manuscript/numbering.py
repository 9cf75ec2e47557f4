"""Which figure and table stands where, and what a reference to it says.

Figures and tables are numbered within their chapter, in the order of their calls. A reference may
name any chapter, any headed section of the same chapter, and any figure or table of the edition.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from data_pipeline.diagnostics import Diagnostic, Fault
from report.edition.records import Chapter
from report.prose.components import MARK, Block
from report.prose.emit import Target
from report.prose.expand import Expansion
from report.prose.references import anchor_of

__all__ = ["Placed", "place_blocks", "targets_of"]

_HEADING_ID = re.compile(r"^#{2,6} (?P<title>.*?)\s*\{#(?P<id>[\w.-]+)[^}]*\}\s*$", re.MULTILINE)
_WORDS = {"chart": "Figure", "table": "Table", "data_gaps": "Table"}
_KINDS = {"chart": "fig", "table": "tbl", "data_gaps": "tbl"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A chart or table where it stands: its chapter's slug and its printed number ("5.1").

    The register of data gaps is numbered as a table.
    """

    kind: str
    id: str
    slug: str
    number: str

    @property
    def shows_series(self) -> bool:
        """Whether it shows a series: a chart or a table, and not the register of gaps."""
        return self.kind in {"chart", "table"}

    @property
    def words(self) -> str:
        """How it is referred to: Figure 5.1."""
        return f"{_WORDS[self.kind]} {self.number}"

    @property
    def anchor(self) -> str:
        """Its anchor on its chapter's page; Quarto numbers what begins with `fig-` itself."""
        return f"{_WORDS[self.kind].lower()}-{anchor_of(self.id)}"


def place_blocks(
    chapters: Sequence[tuple[Chapter, Expansion]],
) -> tuple[Mapping[tuple[str, str], Placed], list[Diagnostic]]:
    """Number every figure and table.

    Returns:
        What stands where, by kind and id, and a diagnostic for each that stands twice.
    """
    placed: dict[tuple[str, str], Placed] = {}
    found: list[Diagnostic] = []
    for chapter, expansion in chapters:
        counts = dict.fromkeys(_WORDS.values(), 0)
        for block in _blocks(expansion):
            if block.kind not in _WORDS:
                continue
            key = (block.kind, block.id)
            if key in placed:
                fault = Fault(
                    "placed-twice",
                    f"{block.kind} '{block.id}' already stands in chapter {placed[key].slug}.",
                    hint=f"Refer to it with @{_KINDS[block.kind]}-{anchor_of(block.id)}.",
                )
                found.append(fault.at(chapter.path, block.line))
                continue
            word = _WORDS[block.kind]
            counts[word] += 1
            number = f"{chapter.number}.{counts[word]}"
            placed[key] = Placed(kind=block.kind, id=block.id, slug=chapter.slug, number=number)
    return placed, found


def _blocks(expansion: Expansion) -> list[Block]:
    """The blocks whose marks are in the text, in the order they stand."""
    components = (expansion.components[int(m[1])] for m in MARK.finditer(expansion.text))
    return [c for c in components if isinstance(c, Block)]


def targets_of(
    chapters: Sequence[tuple[Chapter, Expansion]], placed: Mapping[tuple[str, str], Placed]
) -> dict[str, Target]:
    """Everything a reference can name, by `fig-…`, `tbl-…` or `sec-…`."""
    targets: dict[str, Target] = {}
    for chapter, expansion in chapters:
        page = f"{chapter.slug}.html"
        text = chapter.label if chapter.number != "0" else "the summary"
        targets[f"sec-{chapter.slug}"] = Target(
            text=text, href=page, label=f"chapter-{chapter.slug}"
        )
        for heading in _HEADING_ID.finditer(expansion.text):
            name = heading["id"].removeprefix("sec-")
            targets[f"sec-{name}"] = Target(
                text=MARK.sub("", heading["title"]),
                href=f"{page}#{heading['id']}",
                label=heading["id"],
            )
    for block in placed.values():
        targets[f"{_KINDS[block.kind]}-{anchor_of(block.id)}"] = Target(
            text=block.words,
            href=f"{block.slug}.html#{block.anchor}",
            label=block.anchor,
        )
    return targets
