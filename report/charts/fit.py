"""Whether a series can be drawn in a form, said before anything is drawn and in words.

Checking needs no drawing, so that every misfit of an edition is found in one run.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean
from report.charts.forms import (
    Bars,
    Columns,
    Dots,
    Dumbbell,
    GroupedBars,
    Lines,
    Pyramid,
    Slope,
    StackedBars,
)
from report.charts.theme import SERIES

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.contract import Chart

__all__ = ["check_fit"]


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
    periods = len({p.period for p in series.points})
    groups = len({p.keys for p in series.points})
    names = series.dimensions
    match chart.form:
        case Lines():
            return "" if chart.highlight else _too_many(groups, "groups")
        case Columns():
            return f"it has {groups} groups, and columns show one" if groups > 1 else ""
        case Bars():
            wrong = groups > 1 and periods > 1 and len(series.points) > groups
            return f"it has {groups} groups at {periods} periods" if wrong else ""
        case StackedBars():
            if any(p.value < 0 for p in series.points):
                return "it has negative values, which cannot be stacked"
            return _too_many(_hues(series), "parts")
        case GroupedBars():
            return _grouped(chart.form, series)
        case Dumbbell():
            return _pairs(series)
        case Dots():
            return _reference(chart.form, series)
        case Pyramid():
            return _pyramid(series)
        case Slope():
            return "" if periods == 2 else f"it has {periods} periods, not two"  # noqa: PLR2004
    return "" if names else "it has no breakdown to make small charts of"


def _too_many(count: int, noun: str) -> str:
    return f"it has {count} {noun}, more than {len(SERIES)}" if count > len(SERIES) else ""


def _hues(series: SeriesResult) -> int:
    """How many groups are told apart by colour: along the second breakdown if there is one."""
    return len({p.keys[-1:] for p in series.points})


def _grouped(form: GroupedBars, series: SeriesResult) -> str:
    periods = len({p.period for p in series.points})
    axes = [n for n in ("period", *series.dimensions) if n != "period" or periods > 1]
    if form.rows and form.rows not in axes:
        return f"it does not vary by '{form.rows}'"
    if len(axes) != 2:  # noqa: PLR2004 - rows and colours
        return f"it varies by {len(axes)} of period and breakdowns, not two"
    rows = form.rows or series.dimensions[0]
    other = next(n for n in axes if n != rows)
    count = periods if other == "period" else _codes(series, other)
    return _too_many(count, "bars in each group")


def _codes(series: SeriesResult, name: str) -> int:
    index = series.dimensions.index(name)
    return len({p.keys[index] for p in series.points})


def _pairs(series: SeriesResult) -> str:
    periods = len({p.period for p in series.points})
    if len(series.dimensions) == 1 and periods == 2:  # noqa: PLR2004 - a pair
        return ""
    if len(series.dimensions) == 2 and periods == 1 and _codes(series, series.dimensions[1]) == 2:  # noqa: PLR2004 - a pair
        return ""
    return "it needs one breakdown at two periods, or a second breakdown of two codes"


def _reference(form: Dots, series: SeriesResult) -> str:
    if isinstance(form.reference, str) and form.reference not in series.groups:
        return f"its reference '{form.reference}' is not in the series"
    if len(series.dimensions) > 1 or len({p.period for p in series.points}) > 1:
        most = Counter(p.group for p in series.points).most_common(1)[0][1]
        return _too_many(most, "points in each row")
    return ""


def _pyramid(series: SeriesResult) -> str:
    sizes = [_codes(series, name) for name in series.dimensions]
    if len(sizes) != 2 or 2 not in sizes or len({p.period for p in series.points}) > 1:  # noqa: PLR2004 - sides
        return "it needs two breakdowns, one of two codes, at one period"
    return "it has negative values" if any(p.value < 0 for p in series.points) else ""
