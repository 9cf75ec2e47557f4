"""A rule about sums or gaps cannot be put to single rows, so it is put to a view of them.

Each view is a pure function of a frame and names in its `line` column the line of the snapshot
that a failing row should send its author to.
Frames have text columns with missing values for blanks, and numbers in `NUMBERS`.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from data_pipeline.validation.records import Gaps, Ratios, Rows, Totals, View, Where

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["NUMBERS", "build", "columns_of", "read_frame", "tidy"]

NUMBERS = ("value", "lower", "upper", "months", "line")
_PERIOD = ("period_start", "period_end")
_PLACES = 6
"""Decimals kept of a difference or ratio, so that binary noise breaks no rule."""


def read_frame(text: str) -> pd.DataFrame:
    """A frame from its CSV: text as text, numbers as numbers, blanks as missing."""
    header = text.split("\n", 1)[0].strip().split(",")
    types = {c: "float64" if c in NUMBERS else "str" for c in header}
    return pd.read_csv(io.StringIO(text), dtype=types, keep_default_na=False, na_values=[""])


def tidy(frame: pd.DataFrame) -> pd.DataFrame:
    """A frame whose blanks are missing values and whose lines and months are whole numbers."""
    blank = frame.select_dtypes(include=["str", "object"]).columns
    whole = [c for c in ("months", "line") if c in frame]
    cleaned = {c: frame[c].mask(frame[c] == "") for c in blank}
    return frame.assign(**cleaned, **{c: frame[c].astype("int64") for c in whole})


def columns_of(view: View, columns: Collection[str], key: Sequence[str]) -> tuple[str, ...]:
    """The columns rules of a view may name, given the dataset's columns and key."""
    match view:
        case Rows():
            return tuple(columns)
        case Totals():
            return (*_without(key, [view.by]), "source_id", "total", "parts", "difference", "line")
        case Gaps():
            return (*key, "previous", "step_months", "line")
        case Ratios():
            return (*_shared(view, key), "numerator", "denominator", "ratio", "line")


def build(view: View, frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """The rows of a view, in the order of the snapshot."""
    match view:
        case Rows():
            return frame
        case Totals():
            return _totals(view, frame, key)
        case Gaps():
            return _gaps(view, frame, key)
        case Ratios():
            return _ratios(view, frame, key)


def _totals(view: Totals, frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Total, sum of parts and their difference where one release has the total and every part."""
    index = [*_without(key, [view.by]), "source_id"]
    chosen = _where(frame, {**view.where, view.by: (view.total, *view.parts)})
    chosen = chosen.dropna(subset="value").drop_duplicates([*index, view.by])
    group = chosen.groupby(index, dropna=False, sort=False).ngroup()
    is_part = chosen[view.by].isin(view.parts)
    parts = chosen[is_part].groupby(group[is_part])["value"].agg(["sum", "count"])
    parts = parts[parts["count"] == len(view.parts)]
    totals = chosen.assign(group=group)[chosen[view.by] == view.total]
    both = totals.rename(columns={"value": "total"}).join(parts, on="group", how="inner")
    both = both.rename(columns={"sum": "parts"})
    both = both.assign(difference=(both["total"] - both["parts"]).round(_PLACES))
    return _in_order(both, columns_of(view, (), key))


def _gaps(view: Gaps, frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Months from the period before, within each series the filter leaves."""
    chosen = _newest(_where(frame, view.where), key)
    chosen = chosen[chosen["months"] == view.months]
    if view.ending:
        chosen = chosen[chosen["period_end"].str[5:7] == f"{view.ending:02d}"]
    if view.since:
        chosen = chosen[chosen["period_end"] >= view.since]
    series = _without(key, _PERIOD)
    chosen = chosen.sort_values([*series, "period_end"], kind="stable")
    counted = chosen.assign(_month=_month_number(chosen["period_end"]))
    groups = counted.groupby(series, dropna=False, sort=False)
    steps = chosen.assign(
        previous=groups["period_end"].shift(), step_months=groups["_month"].diff()
    )
    return _in_order(steps, columns_of(view, (), key))


def _ratios(view: Ratios, frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Numerator over denominator where both are published for a period, and neither is blank."""
    shared = _shared(view, key)
    above = _newest(_where(frame, view.numerator), key)[[*shared, "line", "value"]]
    below = _newest(_where(frame, view.denominator), key)[[*shared, "value"]]
    both = above.rename(columns={"value": "numerator"}).merge(
        below.rename(columns={"value": "denominator"}), on=shared
    )
    both = both.dropna(subset=["numerator", "denominator"])
    both = both[both["denominator"] != 0]
    both = both.assign(ratio=(both["numerator"] / both["denominator"]).round(_PLACES))
    return _in_order(both, columns_of(view, (), key))


def _where(frame: pd.DataFrame, where: Where) -> pd.DataFrame:
    for column, codes in where.items():
        frame = frame[_as_codes(frame[column]).isin(codes)]
    return frame


def _as_codes(column: pd.Series) -> pd.Series:
    """Numbers as a suite would write them, so that `where` can name any column."""
    if pd.api.types.is_numeric_dtype(column):
        return column.map("{:g}".format)
    return column


def _newest(frame: pd.DataFrame, key: Sequence[str]) -> pd.DataFrame:
    """Per key the row published last; of two on one day, that of the greatest source."""
    ordered = frame.sort_values(["published", "source_id"], kind="stable")
    return ordered.drop_duplicates(list(key), keep="last").sort_values("line")


def _month_number(dates: pd.Series) -> pd.Series:
    """Months since year nought of ISO dates."""
    whole = np.dtype("int64")
    return dates.str[:4].astype(whole) * 12 + dates.str[5:7].astype(whole)


def _without(key: Sequence[str], left_out: Collection[str]) -> list[str]:
    return [column for column in key if column not in left_out]


def _shared(view: Ratios, key: Sequence[str]) -> list[str]:
    return _without(key, {*view.numerator, *view.denominator})


def _in_order(frame: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    return frame.sort_values("line", kind="stable")[list(columns)].reset_index(drop=True)
