"""What must be said beside a drawing for it to be read rightly, in the order it matters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from report.charts.axes import is_cut
from report.charts.forms import (
    Dots,
    Dumbbell,
    Lines,
    Pyramid,
    Slope,
    SmallMultiples,
    StackedBars,
)
from report.charts.timeline import break_words, periods_of

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.forms import Form
    from report.charts.frame import FrameRow

__all__ = ["axis_note", "chart_notes"]

_CUT = "The value axis does not start at zero."
_DOTS = "Hollow points are provisional: the publisher may still revise them."
_BARS = "Hollow bars are provisional: the publisher may still revise them."
_PUBLISHED = "As published"
_MARKS: dict[type, str] = {Dumbbell: "Pale bars behind points"}
_WITHOUT = (StackedBars, Pyramid, Slope)
_POINTED = (Lines, SmallMultiples, Dots, Dumbbell, Slope)


def axis_note(form: Form, rows: Sequence[FrameRow]) -> str:
    """The warning that an axis is cut, or nothing."""
    if isinstance(form, _POINTED) and not form.zero and is_cut(rows, intervals=True):
        return _CUT
    return ""


def chart_notes(
    form: Form, series: SeriesResult, rows: Sequence[FrameRow], note: str
) -> tuple[str, ...]:
    """The author's note, then the axis, breaks, intervals and provisional values."""
    periods = periods_of(rows)
    breaks = [b for b in series.breaks if periods[0].end < b.at <= periods[-1].end]
    return tuple(
        said
        for said in (
            note,
            axis_note(form, rows),
            *break_words(breaks),
            _interval_words(form, series, rows),
            _provisional_words(form, rows),
        )
        if said
    )


def _interval_words(form: Form, series: SeriesResult, rows: Sequence[FrameRow]) -> str:
    if not getattr(form, "intervals", True) or isinstance(form, _WITHOUT):
        return ""
    if all(row.lower is None for row in rows):
        return ""
    how = series.interval_method
    around = f" ({how[0].lower() if how == _PUBLISHED else how[0]}{how[1:]})" if how else ""
    if isinstance(form, (Lines, SmallMultiples)):
        return f"The band around a line is its confidence interval{around}."
    return f"{_MARKS.get(type(form), 'Thin lines')} are confidence intervals{around}."


def _provisional_words(form: Form, rows: Sequence[FrameRow]) -> str:
    if not any(row.is_provisional for row in rows):
        return ""
    return _DOTS if isinstance(form, _POINTED) else _BARS
