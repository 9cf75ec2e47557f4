"""A suite names the view its rules speak of; here the name becomes a record, and plain words.

The words are what a reader of the dataset's page sees, so they name codes and not columns'
internals.
What a view computes is in `views`.
"""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import did_you_mean
from data_pipeline.validation import shapes
from data_pipeline.validation.records import Gaps, Ratios, Rows, Totals, View, Where
from data_pipeline.validation.rules import is_date
from data_pipeline.validation.shapes import MisshapenError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from data_pipeline.validation.places import Steps

__all__ = ["conditions_of", "in_words", "read_view"]

_LONGEST = 1200
_SPANS = {0: "counts on a day", 1: "months", 3: "quarters", 12: "years"}


def read_view(value: object, steps: Steps, columns: Collection[str]) -> View:
    """The record of a view, whose columns must all be known."""
    kind = str(value.get("kind", "")) if isinstance(value, dict) else ""
    if kind not in _READERS:
        raise MisshapenError(
            "unknown-view",
            f"No kind of view is named '{kind}'.",
            steps=(*steps, "kind"),
            hint=did_you_mean(kind, _READERS),
        )
    view = _READERS[kind](value, steps)
    for key, column in _columns_named(view):
        if column not in columns:
            raise unknown_column(column, (*steps, key), columns)
    return view


def unknown_column(column: str, steps: Steps, columns: Collection[str]) -> MisshapenError:
    """The fault of a name that no column of the view has."""
    return MisshapenError(
        "unknown-column",
        f"The view has no column '{column}'.",
        steps=steps,
        hint=did_you_mean(column, columns),
    )


def conditions_of(view: View) -> Mapping[str, Where]:
    """The row filters of a view by the key they are written under."""
    match view:
        case Rows():
            return {}
        case Totals() | Gaps():
            return {"where": view.where}
        case Ratios():
            return {"numerator": view.numerator, "denominator": view.denominator}


def in_words(view: View) -> str:
    """A view for a reader of the dataset's page."""
    match view:
        case Rows():
            return "every row"
        case Totals():
            parts = " + ".join(view.parts)
            return f"totals by {view.by}: {view.total} against {parts}{_given(view.where)}"
        case Gaps():
            return f"gaps between {_periods(view)}{_given(view.where)}"
        case Ratios():
            return f"ratios of {_named(view.numerator)} to {_named(view.denominator)}"


def _columns_named(view: View) -> list[tuple[str, str]]:
    named = [(key, column) for key, found in conditions_of(view).items() for column in found]
    return [*named, ("by", view.by)] if isinstance(view, Totals) else named


def _rows(value: object, steps: Steps) -> View:
    shapes.mapping(value, steps, required=("kind",))
    return Rows()


def _totals(value: object, steps: Steps) -> View:
    found = shapes.mapping(
        value, steps, required=("kind", "by", "total", "parts"), optional=("where",)
    )
    return Totals(
        by=shapes.word(found["by"], (*steps, "by")),
        total=shapes.word(found["total"], (*steps, "total")),
        parts=shapes.texts(found["parts"], (*steps, "parts")),
        where=shapes.where(found.get("where", {}), (*steps, "where")),
    )


def _gaps(value: object, steps: Steps) -> View:
    found = shapes.mapping(
        value, steps, required=("kind", "where", "months"), optional=("ending", "since")
    )
    since = found.get("since", "")
    if since and not is_date(since):
        raise MisshapenError(
            "bad-suite", f"'since' is '{since}', not an ISO date.", steps=(*steps, "since")
        )
    ending = found.get("ending")
    return Gaps(
        where=shapes.where(found["where"], (*steps, "where")),
        months=shapes.integer(found["months"], (*steps, "months"), low=0, high=_LONGEST),
        ending=0 if ending is None else shapes.integer(ending, (*steps, "ending"), low=1, high=12),
        since=str(since or ""),
    )


def _ratios(value: object, steps: Steps) -> View:
    found = shapes.mapping(value, steps, required=("kind", "numerator", "denominator"))
    return Ratios(
        numerator=shapes.where(found["numerator"], (*steps, "numerator")),
        denominator=shapes.where(found["denominator"], (*steps, "denominator")),
    )


_READERS: Mapping[str, Callable[[object, Steps], View]] = {
    "rows": _rows,
    "totals": _totals,
    "gaps": _gaps,
    "ratios": _ratios,
}


def _periods(view: Gaps) -> str:
    words = _SPANS.get(view.months, f"periods of {view.months} months")
    if view.ending:
        words += f" ending in {calendar.month_name[view.ending]}"
    return f"{words} since {view.since}" if view.since else words


def _given(found: Where) -> str:
    codes = (f"{column} is {' or '.join(codes)}" for column, codes in found.items())
    return f", where {', '.join(codes)}" if found else ""


def _named(found: Where) -> str:
    return ", ".join(f"{column} {' or '.join(codes)}" for column, codes in found.items())
