"""A drawing to take away: its headline, subtitle and source are drawn in it, on white.

A reader's machine may lack the typeface and draw in a wider one, so room is left for that.
"""

from __future__ import annotations

from collections.abc import Sequence

from report.charts.measure import wrap
from report.charts.svg import SVG, Drawn, escape, number
from report.charts.theme import FONT_STACK, MUTED, TEXT

__all__ = ["standalone"]

_MARGIN = 20
_SPARE = 44
_FALLBACK = 0.86
_HEADLINE = 20
_SUBTITLE = 15
_FOOT = 14


def standalone(
    drawn: Drawn,
    *,
    ids: str,
    headline: str,
    subtitle: str,
    source: str,
    notes: Sequence[str],
    alt: str,
) -> str:
    """A whole SVG file around a drawing."""
    width = drawn.width
    head, y = _text(headline, width, _MARGIN, size=_HEADLINE, weight=600, ink=TEXT)
    sub, y = _text(subtitle, width, y + 2, size=_SUBTITLE, weight=400, ink=MUTED)
    chart = f'<g transform="translate({_MARGIN},{number(y + 8)})">{drawn.body}</g>'
    y += 8 + drawn.height + 10
    feet = []
    for line in (*notes, f"Source: {source}" if source else ""):
        foot, y = _text(line, width, y, size=_FOOT, weight=400, ink=MUTED)
        feet.append(foot)
    outer, height = number(width + _MARGIN + _SPARE), number(y + _MARGIN - 4)
    return (
        f'<svg xmlns="{SVG}" width="{outer}" height="{height}" '
        f'viewBox="0 0 {outer} {height}" role="img" aria-labelledby="{ids}-title" '
        f'aria-describedby="{ids}-desc" font-family="{FONT_STACK}">'
        f'<title id="{ids}-title">{escape(headline)}</title>'
        f'<desc id="{ids}-desc">{escape(alt)}</desc>'
        f'<rect width="{outer}" height="{height}" fill="#ffffff"/>'
        f"{head}{sub}{chart}{''.join(feet)}</svg>\n"
    )


def _text(
    text: str, width: float, top: float, *, size: int, weight: int, ink: str
) -> tuple[str, float]:
    """Wrapped text from `top` down, and where it ends."""
    if not text:
        return "", top
    step = round(size * 1.3)
    made = []
    for line in wrap(text, (width + _SPARE - _MARGIN) * _FALLBACK, size=size, weight=weight):
        made.append(f'<text x="{_MARGIN}" y="{number(top + size)}">{escape(line)}</text>')
        top += step
    return f'<g font-size="{size}" font-weight="{weight}" fill="{ink}">{"".join(made)}</g>', top
