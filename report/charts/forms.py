"""The closed set of forms a chart can have: enough for this report, and each drawn with care.

A form is a record of choices, not a drawing. `README.md` says when to use which.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias

__all__ = [
    "Bars",
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """A line per group over periods. With `zero=False` the value axis may start elsewhere."""

    words: ClassVar[str] = "Line chart"
    end_labels: bool = True
    intervals: bool = True
    zero: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Upright bars over periods, one series. A missing period leaves a hole."""

    words: ClassVar[str] = "Column chart"
    intervals: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """A bar for each code of a breakdown at one period, or for each period.

    `sort` is empty for the order of the series, or `descending` or `ascending`. Upright bars
    (`horizontal=False`) are laid flat where their labels would not fit.
    """

    words: ClassVar[str] = "Bar chart"
    sort: str = ""
    horizontal: bool = True
    intervals: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupedBars:
    """Bars side by side for each category. `rows` is "period" or a breakdown; empty: the first."""

    words: ClassVar[str] = "Grouped bar chart"
    rows: str = ""
    intervals: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class StackedBars:
    """Parts of a whole at each period, stacked; with `share`, each as a share of the whole."""

    words: ClassVar[str] = "Stacked bar chart"
    share: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dumbbell:
    """Two points per category, joined: two groups at one period, or two periods."""

    words: ClassVar[str] = "Paired dot chart"
    sort: str = ""
    zero: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Dots:
    """A point with its interval for each category, and a reference line where one is given.

    `reference` is a value fixed by the method (such as 100 for a standardised ratio), or the code
    of the first breakdown whose value is the line.
    """

    words: ClassVar[str] = "Dot chart"
    reference: float | str | None = None
    reference_label: str = ""
    sort: str = ""
    zero: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Pyramid:
    """Two groups back to back, by band: the breakdown with two codes makes the sides."""

    words: ClassVar[str] = "Population pyramid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slope:
    """Two periods, a line per group from one to the other."""

    words: ClassVar[str] = "Slope chart"
    zero: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallMultiples:
    """A small line chart for each group, all on the same axes. `columns=0`: as fit."""

    words: ClassVar[str] = "Set of small line charts"
    columns: int = 0
    intervals: bool = True
    zero: bool = True


Form: TypeAlias = (
    Lines
    | Columns
    | Bars
    | GroupedBars
    | StackedBars
    | Dumbbell
    | Dots
    | Pyramid
    | Slope
    | SmallMultiples
)
