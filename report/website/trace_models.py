"""What a page of the trace shows: a number or chart, its method, its rows and their releases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from report.website.models import Download, Link, Page

__all__ = ["TraceMethod", "TracePage", "TraceRow", "TraceRows"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceMethod:
    """A method as a trace shows it: its formula, its entry in the annex, its place in the code."""

    title: str
    href: str
    formula: str
    place: str

    @property
    def text(self) -> str:
        """The words of its link."""
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceRow:
    """A published row: its line in the snapshot, its cells, its release and its older values."""

    line: int
    cells: tuple[str, ...]
    release: Link
    about: str
    earlier: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceRows:
    """The rows of one dataset."""

    dataset: Link
    columns: tuple[str, ...]
    rows: tuple[TraceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TracePage:
    """The way back from a number or a chart to what was published."""

    page: Page
    id: str
    number: str
    facts: Mapping[str, str]
    formula: str
    methods: tuple[TraceMethod, ...]
    inputs: tuple[Link, ...]
    rows: tuple[TraceRows, ...]
    checks: tuple[Link, ...]
    used_in: tuple[Link, ...]
    downloads: tuple[Download, ...]
