"""A wrong number goes unseen into print unless it is refused at the door.

Every argument is read here into an array of floats, with its name and form, so that a refusal can
name the argument, the rule, the value found and its row.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeGuard

import numpy as np

from data_pipeline.methods._form import Form

if TYPE_CHECKING:
    import numpy.typing as npt
    import pandas as pd

    from data_pipeline.methods._types import Bools, Floats

__all__ = ["Argument", "column", "common_form", "non_negative", "positive", "read"]

# Signed, unsigned and floating: text, true/false, dates and mixed objects are not numbers.
_NUMERIC_KINDS = "iuf"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Argument:
    """An argument that has been read: its name, its numbers as floats, and the form it came in."""

    name: str
    numbers: Floats
    form: Form

    def require(self, ok: Bools, rule: str) -> None:
        """Raise a ValueError that shows the first value for which `ok` is false."""
        wrong = np.flatnonzero(~np.asarray(ok))
        if wrong.size:
            position = int(wrong[0])
            found = f"{self.numbers.flat[position]:.15g}{self.form.place(position)}"
            raise ValueError(f"{self.name} must {rule}; found {found}")


def read(name: str, value: object) -> Argument:
    """Read a number or a column of finite numbers; refuse anything else."""
    form = Form()
    if _is_series(value):
        raw: npt.NDArray[Any] | pd.Series[Any] = value
        form = Form(size=len(value), index=value.index)
    else:
        raw = _as_array(name, value)
        if raw.ndim == 1:
            form = Form(size=len(raw))
    if raw.ndim > 1:
        raise ValueError(f"{name} must be one number or one column; found {raw.ndim} dimensions")
    if raw.size == 0:
        raise ValueError(f"{name} must hold at least one value; found an empty column")
    if raw.dtype.kind not in _NUMERIC_KINDS:
        found = f"a column of type {raw.dtype}" if raw.ndim else repr(value)
        raise ValueError(f"{name} must be numeric; found {found}")
    argument = Argument(name=name, numbers=_as_floats(raw), form=form)
    argument.require(np.isfinite(argument.numbers), "be a finite number, with none missing")
    return argument


def non_negative(name: str, value: object) -> Argument:
    """Read a number or column in which nothing is below zero."""
    argument = read(name, value)
    argument.require(argument.numbers >= 0, "be zero or more")
    return argument


def positive(name: str, value: object) -> Argument:
    """Read a number or column in which everything is above zero."""
    argument = read(name, value)
    argument.require(argument.numbers > 0, "be above zero")
    return argument


def column(argument: Argument) -> Argument:
    """Pass on an argument that is a column; refuse a single number."""
    if argument.form.size is None:
        raise ValueError(
            f"{argument.name} must be a column, one value for each age band;"
            f" found the single number {argument.numbers.flat[0]:.15g}"
        )
    return argument


def common_form(*arguments: Argument) -> Form:
    """Return the form of the result; refuse columns whose lengths or row labels differ."""
    columns = [argument for argument in arguments if argument.form.size is not None]
    for other in columns[1:]:
        if other.form.size != columns[0].form.size:
            raise ValueError(
                f"{other.name} must have as many values as {columns[0].name};"
                f" found {other.form.size} against {columns[0].form.size}"
            )
    labelled = [argument for argument in columns if argument.form.index is not None]
    for other in labelled[1:]:
        _require_same_rows(labelled[0], other)
    return next((argument.form for argument in [*labelled, *columns]), Form())


def _is_series(value: object) -> TypeGuard[pd.Series[Any]]:
    """Recognise a Series without importing pandas: if it is not loaded, there is none."""
    pandas = sys.modules.get("pandas")
    return pandas is not None and isinstance(value, pandas.Series)


def _as_array(name: str, value: object) -> npt.NDArray[Any]:
    try:
        return np.asarray(value)
    except ValueError as error:  # lists of unequal length inside a list
        raise ValueError(f"{name} must be one number or one column; found {value!r}") from error


def _as_floats(raw: npt.NDArray[Any] | pd.Series[Any]) -> Floats:
    if isinstance(raw, np.ndarray):
        return raw.astype(np.float64)
    # Nullable columns hold NA, which only becomes a float when it is told which.
    return raw.to_numpy(dtype=np.float64, na_value=np.nan)


def _require_same_rows(first: Argument, other: Argument) -> None:
    expected, found = first.form.index, other.form.index
    if expected is None or found is None or expected.equals(found):
        return
    for position, (left, right) in enumerate(zip(expected, found, strict=True)):
        if left != right:
            raise ValueError(
                f"{other.name} must have the same row labels as {first.name}, in the same order;"
                f" found {right} against {left} at position {position} (the first is 0)"
            )
