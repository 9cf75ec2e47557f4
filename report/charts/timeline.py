"""Time drawn truthfully: uneven gaps look uneven, and a missing year is a hole.

Each period stands at its middle. A line joins two points only if nothing is missing between them
and the series did not change its meaning there.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from data_pipeline.periods import Period, format_month
from report.charts.measure import text_width, widest

if TYPE_CHECKING:
    from data_pipeline.statistics.results import BreakMark
    from report.charts.frame import FrameRow

__all__ = [
    "TimeBreak",
    "break_words",
    "cadence",
    "label_lines",
    "labelled",
    "periods_of",
    "place",
    "runs",
    "time_breaks",
]

_YEAR = 12
_HOLE = 1.5
_LONG = 62
_UNEVEN = 1.25


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeBreak:
    """A break in the series: where it stands, its mark on the drawing, and what it was."""

    at: float
    mark: str
    mended: BreakMark


def place(period: Period) -> float:
    """Where a period stands, in days: its middle."""
    return (period.start.toordinal() + period.end.toordinal()) / 2


def periods_of(rows: Iterable[FrameRow]) -> tuple[Period, ...]:
    """Each period once, in order."""
    return tuple(sorted({row.period for row in rows}))


def cadence(groups: Iterable[Sequence[FrameRow]]) -> int:
    """The usual number of months from one point to the next; 0 when no group has two."""
    steps = Counter(
        _months(a.period, b.period) for group in groups for a, b in itertools.pairwise(group)
    )
    return min(steps, key=lambda s: (-steps[s], s)) if steps else 0


def runs(
    rows: Sequence[FrameRow], breaks: Sequence[BreakMark], usual: int
) -> tuple[tuple[FrameRow, ...], ...]:
    """The rows of one group in stretches that may be joined by a line."""
    found: list[list[FrameRow]] = []
    for row in rows:
        if found and _joins(found[-1][-1].period, row.period, breaks, usual):
            found[-1].append(row)
        else:
            found.append([row])
    return tuple(tuple(run) for run in found)


def time_breaks(breaks: Sequence[BreakMark], periods: Sequence[Period]) -> tuple[TimeBreak, ...]:
    """Where each break is marked: at its date, but always between the points it divides."""
    inside = [b for b in breaks if periods[0].end < b.at <= periods[-1].end]
    made = []
    for number, mended in enumerate(inside, start=1):
        before = max(place(p) for p in periods if p.end < mended.at)
        after = min(place(p) for p in periods if p.end >= mended.at)
        at = float(mended.at.toordinal())
        at = at if before < at < after else (before + after) / 2
        mark = "Break" if len(inside) == 1 else f"Break {number}"
        made.append(TimeBreak(at=at, mark=mark, mended=mended))
    return tuple(made)


def break_words(breaks: Sequence[BreakMark]) -> tuple[str, ...]:
    """A note for each break: its date and its reason."""
    return tuple(
        f"{'Break' if len(breaks) == 1 else f'Break {n}'} "
        f"({format_month(b.at)}): {b.reason.rstrip('.')}."
        for n, b in enumerate(breaks, start=1)
    )


def label_lines(period: Period) -> tuple[str, ...]:
    """A period as an axis prints it: in two lines where one would be long."""
    label = period.short_label
    if text_width(label) <= _LONG:
        return (label,)
    words = label.split()
    halves = [(" ".join(words[:i]), " ".join(words[i:])) for i in range(1, len(words))] or [
        (label, "")
    ]
    best = min(halves, key=lambda pair: (widest(pair), pair))
    return tuple(part for part in best if part)


def labelled(periods: Sequence[Period], at: Sequence[float], room: float) -> tuple[int, ...]:
    """Which periods to label so that no two labels touch: the last always, the first if it can be.

    Args:
        periods: The periods, in order.
        at: Where each stands, in pixels.
        room: The least distance between two labels, beyond their own widths.
    """
    widths = [widest(label_lines(p)) for p in periods]
    last = len(periods) - 1

    def fits(chosen: Sequence[int]) -> bool:
        return all(
            at[b] - at[a] >= (widths[a] + widths[b]) / 2 + room
            for a, b in itertools.pairwise(chosen)
        )

    steps = [b - a for a, b in itertools.pairwise(at)]
    if steps and max(steps) > min(steps) * _UNEVEN:
        return _fill(last, fits)
    least = next(s for s in range(1, last + 2) if fits(range(last % s, last + 1, s)))
    even = next((s for s in range(least, 2 * least + 1) if last % s == 0), least)
    return _with_first(tuple(range(last % even, last + 1, even)), fits)


def _fill(last: int, fits: Callable[[Sequence[int]], bool]) -> tuple[int, ...]:
    """Both ends, then from the last backwards whatever still fits."""
    chosen: tuple[int, ...] = (0, last) if fits((0, last)) else (last,)
    for index in range(last - 1, 0, -1):
        trial = tuple(sorted({*chosen, index}))
        if fits(trial):
            chosen = trial
    return chosen


def _with_first(chosen: tuple[int, ...], fits: Callable[[Sequence[int]], bool]) -> tuple[int, ...]:
    """The first period too, in place of those too near to it; but never of the last."""
    for start in range(len(chosen)):
        trial = (0, *(index for index in chosen[start:] if index))
        if fits(trial):
            return trial
    return chosen


def _months(first: Period, second: Period) -> int:
    ends = (second.end.year - first.end.year) * _YEAR + second.end.month - first.end.month
    return max(ends, 1)


def _joins(first: Period, second: Period, breaks: Sequence[BreakMark], usual: int) -> bool:
    if any(first.end < b.at <= second.end for b in breaks):
        return False
    return not usual or _months(first, second) <= usual * _HOLE
