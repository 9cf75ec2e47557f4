"""A chart must say the same as its table, its data file and its words: all come from one frame.

A topic module lists `CHARTS`; each names a series, a form and the words around it. This package
draws them. Nothing heavy is imported until `report.charts.draw` is.
"""

from report.charts.contract import Chart
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

__all__ = [
    "Bars",
    "Chart",
    "Columns",
    "Dots",
    "Dumbbell",
    "Form",
    "GroupedBars",
    "Lines",
    "Pyramid",
    "Slope",
    "SmallMultiples",
    "StackedBars",
]
