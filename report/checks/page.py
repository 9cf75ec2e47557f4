"""What a finished page holds, read with the standard library's parser."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

__all__ = ["PageFacts", "StatShown", "read_page"]

_LOADS = {"img": "src", "script": "src", "link": "href", "source": "src", "iframe": "src"}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatShown:
    """A computed number as a page shows it."""

    id: str
    value: str
    text: str
    line: int


@dataclass(slots=True)
class PageFacts:
    """Links (with their line), ids, things loaded, and computed numbers of a page."""

    links: list[tuple[str, int]] = field(default_factory=list)
    ids: list[tuple[str, int]] = field(default_factory=list)
    loads: list[tuple[str, int]] = field(default_factory=list)
    stats: list[StatShown] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.facts = PageFacts()
        self._open: tuple[str, str, int] | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        line, _ = self.getpos()
        named = {name: value or "" for name, value in attrs}
        if "id" in named:
            self.facts.ids.append((named["id"], line))
        if tag == "a" and "href" in named:
            self.facts.links.append((named["href"], line))
        if named.get("rel") != "canonical" and tag in _LOADS and _LOADS[tag] in named:
            self.facts.loads.append((named[_LOADS[tag]], line))
        if tag == "data" and "data-stat" in named:
            self._open = (named["data-stat"], named.get("value", ""), line)
            self._words = []

    def handle_data(self, data: str) -> None:
        if self._open:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "data" and self._open:
            name, value, line = self._open
            shown = StatShown(id=name, value=value, text="".join(self._words), line=line)
            self.facts.stats.append(shown)
            self._open = None


def read_page(html: str) -> PageFacts:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.facts
