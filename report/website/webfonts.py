"""The report's typefaces, cut to the letters a reader of this report can meet.

A whole face is two hundred kilobytes; Latin letters, figures and the signs of statistics, twenty.
"""

from __future__ import annotations

import io
from pathlib import Path

__all__ = ["WEB_FACES", "subset"]

WEB_FACES = ("sans-400", "sans-600", "sans-400-italic", "serif-600")
_RANGES = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x2010, 0x2027), (0x2030, 0x203A), (0x2070, 0x209C),
    (0x20AC, 0x20AC), (0x2190, 0x2193), (0x21A9, 0x21A9), (0x2212, 0x2212), (0x2248, 0x2265),
    (0x03B1, 0x03C9), (0x1E80, 0x1EF9), (0xFE0E, 0xFE0E),
)  # fmt: skip
_FEATURES = ("kern", "liga", "tnum", "lnum", "onum", "pnum", "sups", "ccmp", "locl", "mark", "frac")


def subset(path: Path) -> bytes:
    """A face as WOFF2 with the letters of the report; the same bytes every time."""
    from fontTools import subset as subsetter  # noqa: PLC0415 - only when fonts are made
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    font = TTFont(path, recalcTimestamp=False)
    options = subsetter.Options()
    options.layout_features = list(_FEATURES)
    options.flavor = "woff2"
    options.hinting = False
    options.notdef_outline = True
    cutter = subsetter.Subsetter(options)
    cutter.populate(unicodes=[c for first, last in _RANGES for c in range(first, last + 1)])
    cutter.subset(font)
    font.flavor = "woff2"
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
