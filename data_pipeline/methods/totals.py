"""A sum must not depend on the order of its rows."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from data_pipeline.methods._checks import read
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Numbers

__all__ = ["total"]


def total(values: Numbers) -> Estimate:
    """Return the sum of a column as one float, in the unit of the column.

    Formula:
        total = sum of x

        x is each number in the column.

    Source: arithmetic, without rounding on the way, so that the order of the rows cannot matter.

    Args:
        values: A column of numbers; a single number is its own total.

    Returns:
        The sum. No limits.

    Raises:
        ValueError: When the column is empty, or a value is missing, infinite or not a number.
    """
    value = math.fsum(read("values", values).numbers.ravel())
    return Estimate(value=value, lower=None, upper=None, method="Sum")
