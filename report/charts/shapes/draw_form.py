"""Find how a form is drawn."""

from __future__ import annotations

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
from report.charts.shapes.bars import draw_bars
from report.charts.shapes.columns import draw_columns
from report.charts.shapes.dots import draw_dots
from report.charts.shapes.dumbbell import draw_dumbbell
from report.charts.shapes.grouped_bars import draw_grouped_bars
from report.charts.shapes.lines import draw_lines
from report.charts.shapes.picture import Picture
from report.charts.shapes.pyramid import draw_pyramid
from report.charts.shapes.slope import draw_slope
from report.charts.shapes.small_multiples import draw_small_multiples
from report.charts.shapes.stacked_bars import draw_stacked_bars
from report.charts.shapes.view import View

__all__ = ["draw_form"]


def draw_form(form: Form, view: View) -> Picture:  # noqa: C901, PLR0911 - one for each form
    """Draw a view in a form."""
    match form:
        case Lines():
            return draw_lines(form, view)
        case Columns():
            return draw_columns(form, view)
        case Bars():
            return draw_bars(form, view)
        case GroupedBars():
            return draw_grouped_bars(form, view)
        case StackedBars():
            return draw_stacked_bars(form, view)
        case Dumbbell():
            return draw_dumbbell(form, view)
        case Dots():
            return draw_dots(form, view)
        case Pyramid():
            return draw_pyramid(form, view)
        case Slope():
            return draw_slope(form, view)
        case SmallMultiples():
            return draw_small_multiples(form, view)
