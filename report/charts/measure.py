"""How wide a text will be drawn, so that labels can be placed before anything is drawn.

Widths are read from the font file itself: they are the same on every machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from report.charts.theme import TEXT_SIZE
from report.fonts import font_files

__all__ = ["text_width", "widest", "wrap"]

_UNKNOWN = 0.6
_BOLD = 600


def text_width(text: str, *, size: float = TEXT_SIZE, weight: int = 400) -> float:
    """The width of one line of text, in pixels."""
    advances = _advances("sans-600" if weight >= _BOLD else "sans-400")
    return size * sum(advances.get(ord(letter), _UNKNOWN) for letter in text)


def widest(lines: tuple[str, ...], *, size: float = TEXT_SIZE, weight: int = 400) -> float:
    """The width of the widest line."""
    return max((text_width(line, size=size, weight=weight) for line in lines), default=0)


def wrap(text: str, width: float, *, size: float = TEXT_SIZE, weight: int = 400) -> tuple[str, ...]:
    """Break a text into lines no wider than `width`; a word that is wider is itself broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if text_width(longer, size=size, weight=weight) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *full, line = _split(word, width, size, weight)
        lines += full
    return (*lines, line) if line or not lines else tuple(lines)


def _split(word: str, width: float, size: float, weight: int) -> list[str]:
    """A word in pieces that fit: whole where it does."""
    pieces = [""]
    for letter in word:
        if pieces[-1] and text_width(pieces[-1] + letter, size=size, weight=weight) > width:
            pieces.append("")
        pieces[-1] += letter
    return pieces


@cache
def _advances(face: str) -> Mapping[int, float]:
    """The advance of each character, as a share of the type size."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only drawing measures

    with TTFont(font_files()[face], lazy=True) as font:
        metrics = font["hmtx"].metrics
        unit = font["head"].unitsPerEm
        return {code: metrics[name][0] / unit for code, name in font.getBestCmap().items()}
