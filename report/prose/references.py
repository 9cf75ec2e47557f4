"""Citations and cross-references, in the syntax Quarto authors know.

`[@key]` and `[@a; @b, p. 4]` cite; `@fig-…`, `@tbl-…` and `@sec-…` refer. Both are resolved before
any engine reads the text, so every engine renders them alike, and Pandoc never takes a figure for
a citation. Numbers of figures are known only when all chapters are expanded: a reference keeps its
mark until then.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from report.prose.components import Cite, Reference

if TYPE_CHECKING:
    from report.prose.calls import Calls

__all__ = ["anchor_of", "link_references"]

_PATTERN = re.compile(
    r"(?P<code>```.*?```|`[^`\n]*`)"
    r"|\[(?P<cite>-?@[A-Za-z0-9][^\[\]\n]*)\](?!\()"
    r"|(?<![\w@])@(?P<kind>fig|tbl|sec)-(?P<target>[A-Za-z0-9][\w.-]*\w)",
    re.DOTALL,
)
_KEY = re.compile(r"^-?@([A-Za-z0-9][\w:.#$%&+?<>~/-]*)\s*(?:,\s*)?(.*)$")


def anchor_of(identifier: str) -> str:
    """The part of an address that an id becomes: `self_harm.rate` is `self-harm-rate`."""
    return re.sub(r"[^a-z0-9]+", "-", identifier.lower()).strip("-")


def link_references(text: str, calls: Calls) -> str:
    """Replace citations and references by marks; code is left alone."""

    def replace(match: re.Match[str]) -> str:
        if match["code"]:
            return match[0]
        line, column = _place(text, match.start(), calls.shift)
        if match["cite"]:
            return _cite(match, calls, line, column)
        target = match["target"]
        return calls.keep(Reference(kind=match["kind"], target=target, line=line, column=column))

    return _PATTERN.sub(replace, text)


def _place(text: str, offset: int, shift: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1 + shift, offset - before.rfind("\n")


def _cite(match: re.Match[str], calls: Calls, line: int, column: int) -> str:
    keys: list[str] = []
    suffixes: list[str] = []
    references = calls.vocabulary.references
    for part in match["cite"].split(";"):
        found = _KEY.match(part.strip())
        key = found[1].rstrip(".,:") if found else part.strip()
        if key not in references:
            fault = Fault(
                "unknown-reference",
                f"no reference has the key '{key}'.",
                hint=did_you_mean(key, references),
            )
            calls.found.append(fault.at(calls.path, line, column))
            continue
        keys.append(key)
        suffixes.append(found[2].strip() if found else "")
    numbers = tuple(references[key] for key in keys)
    return calls.keep(Cite(keys=tuple(keys), numbers=numbers, suffixes=tuple(suffixes)))
