"""Make a drawing fit for a page: small, named, without styles, and never clashing with another.

What Vega writes has numbers to many places, empty groups, and identifiers that repeat. What is
kept is what is seen, and what describes each point.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from report.charts.theme import FONT, FONT_STACK, TEXT_SIZE

__all__ = ["Drawn", "anchor_of", "clean", "inline", "number"]

SVG = "http://www.w3.org/2000/svg"
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_NUMERIC = {"d", "transform", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "r", "cx", "cy"}
_CIRCLE = re.compile(r"M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0")
_PLACE = re.compile(r"translate\((-?[\d.]+),(-?[\d.]+)\)")
_DROPPED = {"pointer-events", "aria-roledescription", "opacity", "version", "class"}
_USUAL = {("font-family", FONT), ("font-weight", "400"), ("stroke-miterlimit", "10")}
_QUOTED = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}


@dataclass(frozen=True, slots=True)
class Drawn:
    """The inside of a drawing, with its size."""

    body: str
    width: float
    height: float


def anchor_of(chart_id: str) -> str:
    """A chart's id as an HTML identifier."""
    return re.sub(r"[^a-z0-9]+", "-", chart_id.lower()).strip("-")


def number(value: float) -> str:
    """A coordinate, to a hundredth of a pixel."""
    return f"{round(value, 2):g}" if abs(value) < 1e5 else f"{value:.0f}"  # noqa: PLR2004 - %g turns to exponents


def clean(svg: str, *, width: float, height: float, left: float, top: float, ids: str) -> Drawn:
    """Take what is seen from a drawing that Vega made."""
    root = ET.fromstring(svg)  # noqa: S314 - written by our own engine
    frame = root.find(f"{{{SVG}}}g")
    if frame is None:
        return Drawn("", width, height)
    body = "".join(_write(child, ids) for child in frame)
    defs = "".join(_write(d, ids) for d in root.findall(f"{{{SVG}}}defs"))
    shift = f"translate({number(left)},{number(top)})"
    font = f'font-family="{FONT_STACK}" font-size="{TEXT_SIZE}"'
    return Drawn(f'{defs}<g fill="none" {font} transform="{shift}">{body}</g>', width, height)


def inline(drawn: Drawn, *, ids: str, title: str, description: str) -> str:
    """The drawing as a page holds it: an image with a name and a description."""
    return (
        f'<svg xmlns="{SVG}" class="chart" role="img" '
        f'viewBox="0 0 {number(drawn.width)} {number(drawn.height)}" '
        f'aria-labelledby="{ids}-title" aria-describedby="{ids}-desc">'
        f'<title id="{ids}-title">{escape(title)}</title>'
        f'<desc id="{ids}-desc">{escape(description)}</desc>{drawn.body}</svg>'
    )


def escape(text: str) -> str:
    """Text as XML holds it, in elements and in attributes."""
    return re.sub(r'[&<>"]', lambda m: _QUOTED[m.group()], text)


def _write(element: ET.Element, ids: str) -> str:
    """An element without what nobody sees; a group without attributes gives way to its content."""
    tag = element.tag.removeprefix(f"{{{SVG}}}")
    if _is_unseen(element, tag):
        return ""
    attributes = dict(_attributes(element, tag, ids))
    round_mark = _CIRCLE.fullmatch(attributes.get("d", ""))
    if tag == "path" and round_mark:
        tag, attributes = "circle", _circle(attributes, round_mark.group(1))
    children = "".join(_write(child, ids) for child in element)
    text = escape(element.text or "") if tag == "text" else ""
    if tag == "g" and (not attributes or not children):
        return children
    written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    inside = text + children
    return f"<{tag}{written}>{inside}</{tag}>" if inside else f"<{tag}{written}/>"


def _circle(attributes: dict[str, str], radius: str) -> dict[str, str]:
    """A round mark as a circle: a fifth of the bytes."""
    placed = _PLACE.fullmatch(attributes.get("transform", "translate(0,0)"))
    x, y = placed.groups() if placed else ("0", "0")
    rest = {n: v for n, v in attributes.items() if n not in {"d", "transform"}}
    return {"cx": x, "cy": y, "r": radius, **rest}


def _is_unseen(element: ET.Element, tag: str) -> bool:
    if element.get("display") == "none":
        return True
    return tag == "path" and element.get("class") in {"background", "foreground"}


def _attributes(element: ET.Element, tag: str, ids: str) -> Iterator[tuple[str, str]]:
    described = element.get("aria-label") is not None and tag != "g"
    for name, value in element.attrib.items():
        if name in _DROPPED or (name in {"role", "aria-label"} and not described):
            continue
        if (name == "transform" and value in {"translate(0,0)", ""}) or (
            name == "font-size" and value == f"{TEXT_SIZE}px"
        ):
            continue
        if (name, value) in _USUAL:
            continue
        if name in _NUMERIC:
            yield name, _NUMBER.sub(lambda m: number(float(m.group())), value)
        elif name == "id":
            yield name, f"{ids}-{value}"
        else:
            yield name, value.replace("url(#", f"url(#{ids}-").replace("transparent", "none")
