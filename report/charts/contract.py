"""What an author says of a chart: which series, in what form, and the words around it.

The words are templates that may quote statistics and make claims; they are rendered elsewhere, and
whoever draws is given the rendered text.
"""

from __future__ import annotations

from dataclasses import dataclass

from report.charts.forms import Form

__all__ = ["Chart"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """One chart of the report.

    Attributes:
        id: The chart's name, as `{{ chart("…") }}` calls it: topic, dot, name.
        series: The id of the series it shows.
        form: How it is drawn.
        headline: The message, as a sentence.
        subtitle: What is measured, of whom, where, when and in what unit.
        note: What a reader should know to read it rightly.
        highlight: Codes of the first breakdown to colour; the others are then grey.
    """

    id: str
    series: str
    form: Form
    headline: str
    subtitle: str
    note: str = ""
    highlight: tuple[str, ...] = ()
