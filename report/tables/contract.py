"""What an author says of a table: which series, how it is laid out, and the words around it.

The words are templates, as those of a chart are.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Table"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table of the report.

    Attributes:
        id: The table's name, as `{{ table("…") }}` calls it: topic, dot, name.
        series: The id of the series it shows.
        caption: What it shows, as its title.
        subtitle: Population, place, period and unit, where the caption does not say.
        note: What a reader should know to read it rightly.
        rows: What goes down the side: "period" or a breakdown; empty chooses.
        columns: What goes along the top; empty chooses.
        intervals: Whether each value is followed by the limits of its interval.
    """

    id: str
    series: str
    caption: str
    subtitle: str = ""
    note: str = ""
    rows: str = ""
    columns: str = ""
    intervals: bool = False
