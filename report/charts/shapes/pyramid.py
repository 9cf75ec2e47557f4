"""Two groups back to back, by band, on one scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from report.charts.forms import Pyramid
from report.charts.frame import FrameRow
from report.charts.measure import text_width
from report.charts.shapes.bars import bar_item
from report.charts.shapes.canvas import Canvas
from report.charts.shapes.marks import Item, Layer, boxes, words
from report.charts.shapes.picture import Picture, compose
from report.charts.shapes.view import View
from report.charts.theme import PAIR, TEXT

__all__ = ["draw_pyramid"]

_STEP = 26
_THICK = 20
_PAD = 6
_TOP = 28


@dataclass(frozen=True, slots=True)
class _Half:
    side: int
    row: FrameRow
    middle: float


@dataclass(frozen=True, slots=True)
class _Frame:
    """`gap` is half the space that the names of the bands take, in units of the data."""

    canvas: Canvas
    gap: float
    bands: tuple[str, ...]
    sides: tuple[str, ...]


def draw_pyramid(_form: Pyramid, view: View) -> Picture:
    """Draw a pyramid: the first band at the bottom."""
    sides_at = 0 if len({row.keys[0] for row in view.rows}) == 2 else 1  # noqa: PLR2004 - sides
    frame = _frame(view, sides_at)
    halves = list(_halves(view, frame, sides_at))
    layers: list[Layer] = [
        boxes(frame.canvas, [_box(frame, half) for half in halves]),
        *_values(frame, halves),
        words(frame.canvas, _bands(frame), align="center"),
        *_sides(frame),
    ]
    return compose(frame.canvas, *layers)


def _frame(view: View, sides_at: int) -> _Frame:
    sides = tuple(dict.fromkeys(row.labels[sides_at] for row in view.rows))
    bands = tuple(dict.fromkeys(row.labels[1 - sides_at] for row in view.rows))
    value = max(text_width(row.text) for row in view.rows) + _PAD + 2
    middle = max(text_width(band) for band in bands) / 2 + 10
    most = max(row.value for row in view.rows) or 1.0
    half = view.size.width / 2 - value - middle
    gap = most * middle / half
    height = len(bands) * _STEP
    canvas = Canvas(
        width=view.size.width,
        height=height + _TOP + 4,
        left=value,
        right=value,
        top=_TOP,
        bottom=4,
        x=(-most - gap, most + gap),
        y=(height, 0),
    )
    return _Frame(canvas, gap, bands, sides)


def _halves(view: View, frame: _Frame, sides_at: int) -> Iterator[_Half]:
    for row in view.rows:
        place = len(frame.bands) - 1 - frame.bands.index(row.labels[1 - sides_at])
        yield _Half(frame.sides.index(row.labels[sides_at]), row, (place + 0.5) * _STEP)


def _box(frame: _Frame, half: _Half) -> Item:
    sign = 1 if half.side else -1
    inset = 1 if half.row.is_provisional else 0
    return {
        "x": sign * frame.gap,
        "x2": sign * (frame.gap + half.row.value),
        "y": frame.canvas.at_y(half.middle - _THICK / 2 + inset),
        "y2": frame.canvas.at_y(half.middle + _THICK / 2 - inset),
        **bar_item(half.row, PAIR[half.side]),
    }


def _values(frame: _Frame, halves: list[_Half]) -> list[Layer]:
    sides: tuple[list[Item], list[Item]] = ([], [])
    for half in halves:
        sign = 1 if half.side else -1
        end = frame.canvas.px(sign * (frame.gap + half.row.value)) + sign * _PAD
        sides[half.side].append(
            {
                "x": frame.canvas.at_x(end),
                "y": frame.canvas.at_y(half.middle),
                "lines": half.row.text,
                "colour": TEXT,
            }
        )
    return [words(frame.canvas, sides[0], align="right"), words(frame.canvas, sides[1])]


def _bands(frame: _Frame) -> list[Item]:
    return [
        {"x": 0, "y": (len(frame.bands) - 0.5 - n) * _STEP, "lines": band, "colour": TEXT}
        for n, band in enumerate(frame.bands)
    ]


def _sides(frame: _Frame) -> list[Layer]:
    y = frame.canvas.at_y(-13)
    left: Item = {"x": -frame.gap, "y": y, "lines": frame.sides[0], "colour": TEXT}
    right: Item = {"x": frame.gap, "y": y, "lines": frame.sides[1], "colour": TEXT}
    return [
        words(frame.canvas, [left], align="right", weight=600),
        words(frame.canvas, [right], weight=600),
    ]
