"""The functions of claims: what "rising", "highest" or "unchanged" mean, stated once.

Each takes a series (or one group of it, `series["female"]`), and is true or false, or a value.
Periods are written as authors write them everywhere: "2014", "2023/24", "2024-06-30".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from data_pipeline.diagnostics import Fault
from data_pipeline.periods import parse_period
from data_pipeline.statistics.results import Point, SeriesResult, StatisticResult

__all__ = ["FUNCTIONS", "Printed", "Selection"]


@dataclass(frozen=True, slots=True)
class Selection:
    """Some points of a series, in order of time."""

    series: SeriesResult
    points: tuple[Point, ...]

    @classmethod
    def all_of(cls, series: SeriesResult) -> Selection:
        """Every point."""
        return cls(series, series.points)

    def between(self, since: str, until: str) -> tuple[Point, ...]:
        """The points from `since` to `until`, of one group only, by period.

        Raises:
            Fault: The selection has several groups, or fewer than two points.
        """
        if len({p.keys for p in self.points}) > 1:
            raise Fault(
                "bad-claim",
                f"series '{self.series.id}' has several groups.",
                hint=f'Name one: {self.series.id}["{self.series.groups[0]}"].',
            )
        first = parse_period(since).start if since else None
        last = parse_period(until).end if until else None
        chosen = tuple(
            p
            for p in sorted(self.points, key=lambda p: p.period)
            if (first is None or p.period.end >= first) and (last is None or p.period.end <= last)
        )
        if not chosen:
            raise Fault("bad-claim", f"series '{self.series.id}' has no point in that span.")
        return chosen

    def at(self, period: str) -> Point:
        """The point of one period."""
        wanted = parse_period(period)
        for point in self.between("", ""):
            if point.period == wanted:
                return point
        raise Fault("bad-claim", f"series '{self.series.id}' has no point for {period}.")


@dataclass(frozen=True, slots=True)
class Printed:
    """A value of a series, which knows how it is printed."""

    series: SeriesResult
    value: float

    @property
    def text(self) -> str:
        """As printed."""
        return self.series.text(self.value)


def _selection(value: object, name: str) -> Selection:
    if not isinstance(value, Selection):
        raise Fault("bad-claim", f"{name}() takes a series, not {type(value).__name__}.")
    return value


def _ends(value: object, name: str, since: str, until: str) -> tuple[Point, ...]:
    points = _selection(value, name).between(since, until)
    if len(points) < 2:  # noqa: PLR2004 - a direction needs two points
        raise Fault("bad-claim", f"{name}() needs at least two points.")
    return points


def rising(series: object, since: str = "", until: str = "", *, steadily: bool = False) -> bool:
    """The last value is above the first; `steadily`: and no step goes down."""
    points = _ends(series, "rising", since, until)
    steps = all(b.value >= a.value for a, b in pairwise(points))
    return points[-1].value > points[0].value and (steps or not steadily)


def falling(series: object, since: str = "", until: str = "", *, steadily: bool = False) -> bool:
    """The last value is below the first; `steadily`: and no step goes up."""
    points = _ends(series, "falling", since, until)
    steps = all(b.value <= a.value for a, b in pairwise(points))
    return points[-1].value < points[0].value and (steps or not steadily)


def _chosen(series: object, name: str, at: str, points: tuple[Point, ...]) -> Point:
    return _selection(series, name).at(at) if at else points[-1]


def highest(series: object, since: str = "", until: str = "", at: str = "") -> bool:
    """The latest value (or that `at` a period) is above every other in the span."""
    points = _ends(series, "highest", since, until)
    chosen = _chosen(series, "highest", at, points)
    return all(chosen.value > p.value for p in points if p.period != chosen.period)


def lowest(series: object, since: str = "", until: str = "", at: str = "") -> bool:
    """The latest value (or that `at` a period) is below every other in the span."""
    points = _ends(series, "lowest", since, until)
    chosen = _chosen(series, "lowest", at, points)
    return all(chosen.value < p.value for p in points if p.period != chosen.period)


def unchanged(series: object, since: str = "", *, within: float) -> bool:
    """The last value is within so many per cent of the first."""
    points = _ends(series, "unchanged", since, "")
    first, last = points[0].value, points[-1].value
    return abs(last - first) <= abs(first) * within / 100


def share_between(value: object, low: float, high: float) -> bool:
    """A value lies from `low` to `high`, both included."""
    return low <= _number(value) <= high


def about(value: object, target: object, *, within: float) -> bool:
    """A value is no further than `within` from `target`, in the value's own unit."""
    return abs(_number(value) - _number(target)) <= within


def differs(a: object, b: object) -> bool:
    """Two statistics differ beyond their intervals: the intervals do not overlap.

    This is stricter than a test at the same confidence, so it errs on the side of saying nothing.
    """
    (low_a, high_a), (low_b, high_b) = _interval(a), _interval(b)
    return high_a < low_b or high_b < low_a


def latest(series: object) -> Printed:
    """The newest value of a series."""
    selection = _selection(series, "latest")
    return Printed(selection.series, selection.between("", "")[-1].value)


def first(series: object, since: str = "") -> Printed:
    """The earliest value of a series, or the earliest since a period."""
    selection = _selection(series, "first")
    return Printed(selection.series, selection.between(since, "")[0].value)


def at(series: object, period: str) -> Printed:
    """The value of a series at a period."""
    selection = _selection(series, "at")
    return Printed(selection.series, selection.at(period).value)


def largest(series: object, since: str = "", until: str = "") -> Printed:
    """The highest value of a series."""
    selection = _selection(series, "largest")
    return Printed(selection.series, max(p.value for p in _any(selection, since, until)))


def smallest(series: object, since: str = "", until: str = "") -> Printed:
    """The lowest value of a series."""
    selection = _selection(series, "smallest")
    return Printed(selection.series, min(p.value for p in _any(selection, since, until)))


def _any(selection: Selection, since: str, until: str) -> tuple[Point, ...]:
    return selection.between(since, until) if since or until else selection.points


def _number(value: object) -> float:
    if isinstance(value, (StatisticResult, Printed)):
        return value.value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Fault("bad-claim", f"{value!r} is not a number.")
    return float(value)


def _interval(value: object) -> tuple[float, float]:
    if isinstance(value, StatisticResult) and value.lower is not None and value.upper is not None:
        return value.lower, value.upper
    name = value.id if isinstance(value, StatisticResult) else repr(value)
    raise Fault("bad-claim", f"differs() needs statistics with intervals; {name} has none.")


FUNCTIONS: Mapping[str, Callable[..., object]] = {
    f.__name__: f
    for f in (
        rising,
        falling,
        highest,
        lowest,
        unchanged,
        share_between,
        about,
        differs,
        latest,
        first,
        at,
        largest,
        smallest,
    )
}
