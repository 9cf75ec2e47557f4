"""What a chart says to someone who does not see it: the message, then the extremes of each group.

Every number is printed as the rest of the report prints it, and none is typed. Colours are never
spoken of.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from data_pipeline.periods import format_month
from report.charts.timeline import periods_of

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.forms import Form
    from report.charts.frame import FrameRow

__all__ = ["alt_text"]

_MANY = 6
_LONG = 600


def alt_text(form: Form, series: SeriesResult, rows: Sequence[FrameRow], headline: str) -> str:
    """The alt text of a chart.

    Args:
        form: How it is drawn.
        series: What it shows.
        rows: The frame of the series.
        headline: Its message, which comes first.
    """
    periods = periods_of(rows)
    groups: dict[tuple[str, ...], list[FrameRow]] = {}
    for row in sorted(rows, key=lambda r: r.period):
        groups.setdefault(row.keys, []).append(row)
    ordered = {row.keys: groups[row.keys] for row in rows}
    when = periods[0].label
    if len(periods) > 1:
        when = f"{periods[0].label} to {periods[-1].label}"
    parts = (_sentence(headline), f"{form.words}: {series.label}, {when}.")
    breaks = _breaks(series, rows)
    if len(periods) == 1:
        return " ".join((*parts, _categories(rows), *breaks))
    if len(ordered) <= _MANY:
        full = " ".join((*parts, *(_course(group) for group in ordered.values()), *breaks))
        if len(full) <= _LONG:
            return full
        return " ".join((*parts, _ends(ordered), _peak(rows), *breaks))
    return " ".join((*parts, _latest(ordered, periods[-1].label), _peak(rows), *breaks))


def _course(group: Sequence[FrameRow]) -> str:
    """A group over time: first, last, highest and lowest, each named once."""
    first, last = group[0], group[-1]
    name = f"{first.name}: " if first.name else ""
    if len(group) == 1:
        return _sentence(_capital(f"{name}{_point(first)}"))
    high = max(group, key=lambda r: r.value)
    low = min(group, key=lambda r: r.value)
    extremes = {id(high): "the highest", id(low): "the lowest"} if high.text != low.text else {}
    said = [_point(row, extremes.get(id(row), "")) for row in (first, last)]
    text = f"{name}from {said[0]} to {said[1]}"
    inner = [
        f"{word} was {_point(row)}"
        for row, word in ((high, "highest"), (low, "lowest"))
        if id(row) in extremes and row is not first and row is not last
    ]
    if not extremes:
        inner = ["level throughout"]
    return _sentence(_capital("; ".join((text, *inner))))


def _ends(groups: dict[tuple[str, ...], list[FrameRow]]) -> str:
    """Several groups in few words: first and last of each, the periods said once if all share."""
    spans = {(group[0].period, group[-1].period) for group in groups.values()}
    if len(spans) > 1:
        said = [f"{g[0].name}, {_point(g[0])} to {_point(g[-1])}" for g in groups.values()]
        return f"{'; '.join(said)}."
    said = [f"{g[0].name} {g[0].text} to {g[-1].text}" for g in groups.values()]
    return f"First to last: {'; '.join(said)}."


def _peak(rows: Sequence[FrameRow]) -> str:
    """The highest and lowest of everything shown."""
    ranked = _by_value(rows)
    high, low = (f"{row.name}, {_point(row)}" for row in (ranked[0], ranked[-1]))
    return f"Highest of all: {high}; lowest: {low}."


def _latest(groups: dict[tuple[str, ...], list[FrameRow]], label: str) -> str:
    """Many groups: how many, and the largest and smallest at the last period."""
    ends = [group[-1] for group in groups.values() if group[-1].period.label == label]
    return f"{len(groups)} groups. In {label}, {_extremes(ends)}."


def _categories(rows: Sequence[FrameRow]) -> str:
    if len(rows) == 1:
        return _sentence(f"One value: {rows[0].name or rows[0].period.label}, {rows[0].text}")
    few = len(rows) <= _MANY
    if few and len({row.value for row in rows}) > 1:
        listed = "; ".join(f"{row.name or row.period.label}, {row.text}" for row in _by_value(rows))
        return f"{len(rows)} values, largest first: {listed}."
    return f"{len(rows)} values: {_extremes(rows)}."


def _extremes(rows: Sequence[FrameRow]) -> str:
    ranked = _by_value(rows)
    high, low = ranked[0], ranked[-1]
    if high.text == low.text:
        return f"all are {high.text}"
    return f"largest {high.text} ({high.name}), smallest {low.text} ({low.name})"


def _by_value(rows: Sequence[FrameRow]) -> list[FrameRow]:
    return sorted(rows, key=lambda r: -r.value)


def _point(row: FrameRow, extreme: str = "") -> str:
    return f"{row.text} ({row.period.label}{f', {extreme}' if extreme else ''})"


def _breaks(series: SeriesResult, rows: Sequence[FrameRow]) -> list[str]:
    periods = periods_of(rows)
    dates = [format_month(b.at) for b in series.breaks if periods[0].end < b.at <= periods[-1].end]
    if not dates:
        return []
    noun = "Break" if len(dates) == 1 else "Breaks"
    return [f"{noun} in the series: {', '.join(dates)}."]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".?!" else f"{text}."
