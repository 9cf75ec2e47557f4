"""Whether a series can be drawn in a form, said before anything is drawn and in words.

Checking needs no drawing, so that every misfit of an edition is found in one run.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from report.charts.forms import (
    Bars,
    Columns,
    Dots,
    Dumbbell,
    Form,
    GroupedBars,
    Lines,
    Pyramid,
    Slope,
    SmallMultiples,
    StackedBars,
)
from report.charts.theme import SERIES

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.contract import Chart

__all__ = ["check_fit"]

_PAIR = 2


def check_fit(chart: Chart, series: SeriesResult) -> None:
    """Check that a chart can be drawn.

    Raises:
        Fault: The series is empty (`chart-without-data`), its shape is not the form's
            (`chart-misfit`), or a code to highlight is not in it (`unknown-code`).
    """
    if not series.points:
        raise Fault(
            "chart-without-data",
            f"chart '{chart.id}' has no data: series '{series.id}' has no points.",
            hint="Check the filter of the series, or the date of the edition.",
        )
    wrong = _misfit(chart, series)
    if wrong:
        raise Fault(
            "chart-misfit",
            f"chart '{chart.id}' cannot draw series '{series.id}' as {chart.form.words.lower()}: "
            f"{wrong}.",
            hint="report/charts/README.md says which form suits which series.",
        )
    for code in chart.highlight:
        if code not in series.groups:
            raise Fault(
                "unknown-code",
                f"chart '{chart.id}' highlights '{code}', which is not in its series.",
                hint=did_you_mean(code, series.groups),
            )


def _misfit(chart: Chart, series: SeriesResult) -> str:
    """What is wrong with the shape of the series, in words; nothing if it fits."""
    check = _CHECKS[type(chart.form)]
    return (
        ""
        if chart.highlight and isinstance(chart.form, (Lines, Slope))
        else check(chart.form, series)
    )


def _lines(_form: Form, series: SeriesResult) -> str:
    return _too_many(_groups(series), "groups")


def _columns(_form: Form, series: SeriesResult) -> str:
    groups = _groups(series)
    return f"it has {groups} groups, and columns show one" if groups > 1 else ""


def _bars(_form: Form, series: SeriesResult) -> str:
    groups, periods = _groups(series), _periods(series)
    wrong = groups > 1 and len(series.points) > groups
    return f"it has {groups} groups at {periods} periods" if wrong else ""


def _stacked(_form: Form, series: SeriesResult) -> str:
    if any(p.value < 0 for p in series.points):
        return "it has negative values, which cannot be stacked"
    if len(series.dimensions) > 1 and _periods(series) > 1:
        return "it has two breakdowns at several periods"
    return _too_many(len({p.keys[-1:] for p in series.points}), "parts")


def _slope(_form: Form, series: SeriesResult) -> str:
    if _periods(series) != _PAIR:
        return f"it has {_periods(series)} periods, not two"
    return _too_many(_groups(series), "groups")


def _multiples(_form: Form, series: SeriesResult) -> str:
    return "" if series.dimensions else "it has no breakdown to make small charts of"


def _periods(series: SeriesResult) -> int:
    return len({p.period for p in series.points})


def _groups(series: SeriesResult) -> int:
    return len({p.keys for p in series.points})


def _too_many(count: int, noun: str) -> str:
    return f"it has {count} {noun}, more than {len(SERIES)}" if count > len(SERIES) else ""


def _grouped(form: Form, series: SeriesResult) -> str:
    periods = _periods(series)
    wanted = form.rows if isinstance(form, GroupedBars) else ""
    axes = [n for n in ("period", *series.dimensions) if n != "period" or periods > 1]
    if wanted and wanted not in axes:
        return f"it does not vary by '{wanted}'"
    if len(axes) != _PAIR:
        return f"it varies by {len(axes)} of period and breakdowns, not two"
    rows = wanted or series.dimensions[0]
    other = next(n for n in axes if n != rows)
    count = periods if other == "period" else _codes(series, other)
    return _too_many(count, "bars in each group")


def _codes(series: SeriesResult, name: str) -> int:
    index = series.dimensions.index(name)
    return len({p.keys[index] for p in series.points})


def _pairs(_form: Form, series: SeriesResult) -> str:
    sizes = (len(series.dimensions), _periods(series))
    second = _codes(series, series.dimensions[1]) if sizes[0] == _PAIR else 0
    if sizes == (1, _PAIR) or (sizes == (_PAIR, 1) and second == _PAIR):
        return ""
    return "it needs one breakdown at two periods, or a second breakdown of two codes"


def _dots(form: Form, series: SeriesResult) -> str:
    reference = form.reference if isinstance(form, Dots) else None
    if isinstance(reference, str) and reference not in series.groups:
        return f"its reference '{reference}' is not in the series"
    if len(series.dimensions) > 1 or _periods(series) > 1:
        most = Counter(p.group for p in series.points).most_common(1)[0][1]
        return _too_many(most, "points in each row")
    return ""


def _pyramid(_form: Form, series: SeriesResult) -> str:
    sizes = [_codes(series, name) for name in series.dimensions]
    if len(sizes) != _PAIR or _PAIR not in sizes or _periods(series) > 1:
        return "it needs two breakdowns, one of two codes, at one period"
    return "it has negative values" if any(p.value < 0 for p in series.points) else ""


_CHECKS: Mapping[type[Form], Callable[[Form, SeriesResult], str]] = {
    Lines: _lines,
    Columns: _columns,
    Bars: _bars,
    GroupedBars: _grouped,
    StackedBars: _stacked,
    Dumbbell: _pairs,
    Dots: _dots,
    Pyramid: _pyramid,
    Slope: _slope,
    SmallMultiples: _multiples,
}
