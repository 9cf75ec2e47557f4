"""The words of the edition that its authors typed, without what was computed.

In the marked text of an expansion every computed thing is a mark. Here marks, claims and what a
reviewed rule lets through are blanked, so that a check of words sees only what an author wrote and
nothing else bears out; and a word that is found is shown where it stands in the author's file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from data_pipeline.documents import load
from report.prose.components import MARK, ClaimEnd, ClaimStart
from report.prose.expand import Expansion

__all__ = ["Found", "Rule", "Rules", "Sources", "blank", "read_rules", "search", "typed_text"]

Sources = Mapping[str, str]
BLANK = "\ue002"
_RULES = Path(__file__).with_name("allowed.yml")
_CALL = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_AROUND = 24
_BETWEEN = r"""(?:\s|\\?["'])+"""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern that is let through, and why."""

    pattern: re.Pattern[str]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Everything that is let through: by the syntax of Markdown, as a number, as a comparison."""

    syntax: tuple[Rule, ...]
    numbers: tuple[Rule, ...]
    comparisons: tuple[Rule, ...]


def read_rules(text: str = "") -> Rules:
    """Read the reviewed rules: those of the report, unless others are given.

    Raises:
        DocumentFault: A rule has no pattern or no reason, or its pattern is not one.
    """
    path = f"report/prose/{_RULES.name}"
    document = load(text or _RULES.read_text(encoding="utf-8"), path=path, what="The rules")
    document.only(("syntax", "numbers", "comparisons"))
    kinds: dict[str, tuple[Rule, ...]] = {}
    for kind, entries in document.fields.items():
        made = []
        for entry in entries:
            entry.only(("pattern", "reason"))
            if not entry["reason"].text:
                raise entry.fault("A rule says why it lets something through.")
            try:
                flags = re.IGNORECASE | re.DOTALL
                made.append(Rule(re.compile(entry["pattern"].text, flags), entry["reason"].text))
            except re.error as error:
                raise entry.fault(f"'{entry['pattern'].text}' is no pattern: {error}.") from None
        kinds[kind] = tuple(made)
    return Rules(**kinds)


def blank(text: str, rules: Iterable[Rule]) -> str:
    """The text with everything that a rule matches blanked; nothing moves."""
    for rule in rules:
        text = rule.pattern.sub(lambda match: _blanked(match[0]), text)
    return text


def typed_text(expansion: Expansion) -> str:
    """The marked text with marks and claims blanked: what is left was typed."""
    claims = 0
    out: list[str] = []
    end = 0
    for match in MARK.finditer(expansion.text):
        component = expansion.components[int(match[1])]
        between = expansion.text[end : match.start()]
        out.append(_blanked(between) if claims else between)
        out.append(_blanked(match[0]))
        claims += isinstance(component, ClaimStart) - isinstance(component, ClaimEnd)
        end = match.end()
    rest = expansion.text[end:]
    return "".join(out) + (_blanked(rest) if claims else rest)


def search(
    pattern: re.Pattern[str], expansion: Expansion, allowed: Iterable[Rule]
) -> tuple[Found, ...]:
    """Every place where a pattern matches typed words that no rule lets through."""
    text = typed_text(expansion)
    if not pattern.search(text):
        return ()
    text = blank(text, allowed)
    return tuple(
        Found(words=match[0], text=text, start=match.start()) for match in pattern.finditer(text)
    )


def _blanked(text: str) -> str:
    return re.sub(r"[^\n]", BLANK, text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Words found in a typed text, and where they begin."""

    words: str
    text: str
    start: int

    def place(self, expansion: Expansion, sources: Sources) -> tuple[int, int]:
        """Line and column in the author's file; column 0 when only the line can be told.

        A text that YAML or Python put together from several lines is found again by the words
        around it, from the line it starts on.
        """
        line = expansion.line + self.text.count("\n", 0, self.start)
        source = sources.get(expansion.path, "")
        masked = _CALL.sub(lambda match: _blanked(match[0]), source)
        offset = _offset(masked, line)
        before, after = self._around()
        tokens = [re.escape(token) for token in (*before, *after)]
        own = len(before)
        first = _BETWEEN.join(tokens[:own])
        rest = _BETWEEN.join(tokens[own:])
        glue = _BETWEEN if own and self._spaced() else ""
        edge = "" if own else r"(?<!\w)"
        match = re.compile(f"({first}{glue}){edge}{rest}").search(masked, offset)
        if match is None:
            return line, 0
        at = match.end(1)
        return masked.count("\n", 0, at) + 1, at - masked.rfind("\n", 0, at)

    def _around(self) -> tuple[Sequence[str], Sequence[str]]:
        lines = self.text[: self.start].rpartition("\n")[2]
        before = lines.rpartition(BLANK)[2][-_AROUND:].split()[-3:]
        after = re.split(f"[{BLANK}\n]", self.text[self.start :], maxsplit=1)[0]
        count = len(self.words.split())
        return before, after[: len(self.words) + _AROUND].split()[: count + 2]

    def _spaced(self) -> bool:
        return self.text[self.start - 1 : self.start].isspace()


def _offset(text: str, line: int) -> int:
    at = 0
    for _ in range(line - 1):
        following = text.find("\n", at)
        if following < 0:
            return at
        at = following + 1
    return at
