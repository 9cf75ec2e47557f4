"""How to cite the edition, for people and for their reference managers."""

from __future__ import annotations

import json
import re

from data_pipeline.periods import format_date
from report.build import Build

__all__ = ["citation_files", "cite_edition", "stem_of"]

_MARKED = re.compile(r"([{}&%$#_\\])")


def stem_of(build: Build) -> str:
    """The edition's name in file names: health-and-justice-2025."""
    title = build.edition.title.partition(":")[0].lower()
    return f"{re.sub(r'[^a-z0-9]+', '-', title).strip('-')}-{build.edition.year}"


def cite_edition(build: Build) -> str:
    """The citation, in words."""
    edition = build.edition
    return f"{edition.title}. {_note(build)}."


def _note(build: Build) -> str:
    edition = build.edition
    return f"Version {edition.version}, data as at {format_date(edition.data_as_at)}"


def citation_files(build: Build) -> dict[str, bytes]:
    """The citation in BibTeX, RIS and CSL-JSON, by address."""
    edition, stem = build.edition, stem_of(build)
    title = _MARKED.sub(r"\\\1", edition.title)
    address = edition.address
    bibtex = [f"@misc{{{stem},", f"  title = {{{{{title}}}}},", f"  year = {{{edition.year}}},",
              f"  note = {{{_note(build)}}},"]  # fmt: skip
    ris = ["TY  - RPRT", f"TI  - {edition.title}", f"PY  - {edition.year}",
           f"ET  - {edition.version}", f"N1  - {_note(build)}"]  # fmt: skip
    csl: dict[str, object] = {
        "id": stem, "type": "report", "title": edition.title, "version": edition.version,
        "language": "en-GB", "issued": {"date-parts": [[int(edition.year)]]},
        "note": _note(build),
    }  # fmt: skip
    if address:
        bibtex.append(f"  url = {{{address}}},")
        ris.append(f"UR  - {address}")
        csl["URL"] = address
    return {
        "citation.bib": "\n".join([*bibtex, "}", ""]).encode(),
        "citation.ris": "\r\n".join([*ris, "ER  - ", ""]).encode(),
        "citation.json": (json.dumps([csl], ensure_ascii=False, indent=1) + "\n").encode(),
    }
