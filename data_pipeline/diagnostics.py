"""A mistake is data: what is wrong, where it was made, and what to do.

A tool that stops at the first fault, or shows a traceback, makes its user guess. Here each stage
collects diagnostics, they are sorted and printed once, and the worst decides the exit status.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum

__all__ = ["Diagnostic", "Diagnostics", "Fault", "Severity", "did_you_mean", "nearest"]


class Severity(IntEnum):
    """How much a diagnostic matters: only an error stops a build."""

    NOTE = 0
    WARNING = 1
    ERROR = 2

    @property
    def word(self) -> str:
        """The name as printed."""
        return self.name.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One fault: a code from the closed list, a place in the user's own file, a remedy.

    `line` and `column` count from 1; 0 means the whole file (or the whole line).
    `path` is relative to the project, with forward slashes.
    """

    code: str
    message: str
    path: str
    line: int = 0
    column: int = 0
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> str:
        """The place as editors and terminals understand it: `path:line:column`."""
        parts = [self.path]
        if self.line:
            parts.append(str(self.line))
            if self.column:
                parts.append(str(self.column))
        return ":".join(parts)

    def __str__(self) -> str:
        text = f"{self.place}: {self.severity.word}[{self.code}]: {self.message}"
        return f"{text}\n  {self.hint}" if self.hint else text


class Fault(ValueError):  # noqa: N818 - a fault found in a user's file, not a programming error
    """Raised where a fault is found and its place is not yet known, or work cannot go on.

    Carries what a diagnostic needs; whoever knows the place turns it into one.
    """

    def __init__(self, code: str, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def at(self, path: str, line: int = 0, column: int = 0) -> Diagnostic:
        """Give this fault its place."""
        return Diagnostic(
            code=self.code,
            message=self.message,
            hint=self.hint,
            path=path,
            line=line,
            column=column,
        )


@dataclass(slots=True)
class Diagnostics:
    """A collector: stages add, the end of the run prints."""

    found: list[Diagnostic] = field(default_factory=list)

    def add(self, diagnostic: Diagnostic) -> None:
        """Record one diagnostic."""
        self.found.append(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Record several diagnostics."""
        self.found.extend(diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        """In the order of reading: by file, line and column; each said once."""
        key = lambda d: (d.path, d.line, d.column, d.code, d.message)  # noqa: E731 - used once
        return iter(sorted(dict.fromkeys(self.found), key=key))

    @property
    def has_errors(self) -> bool:
        """Whether anything found must stop the build."""
        return any(d.severity is Severity.ERROR for d in self.found)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, or None when nothing is close."""
    matches = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known name, or lists what there is when few."""
    names = sorted(known)
    match = nearest(name, names)
    if match:
        return f"Did you mean '{match}'?"
    if 0 < len(names) <= 12:  # noqa: PLR2004 - a list longer than this helps nobody
        return "Known: " + ", ".join(names) + "."
    return ""
