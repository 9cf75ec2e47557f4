"""Plain comparisons of two numbers, with the cases in which they mean nothing refused.

None has an interval: these work on any numbers, and only counts say how they vary.
"""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

from data_pipeline.methods._checks import common_form, positive, read
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Numbers

__all__ = ["difference", "percentage_change", "ratio"]


def percentage_change(old: Numbers, new: Numbers) -> Estimate:
    """Return the change from old to new in percent of old; below zero is a fall.

    Formula:
        percentage change = 100 × (new − old) ÷ old

    Source: arithmetic.

    Args:
        old: The earlier value: a number or a column, above zero.
        new: The later value, in the same unit.

    Returns:
        The change in percent: 50.0 is half as much again, -100.0 is a fall to nothing. No limits.

    Raises:
        ValueError: When `old` is not above zero, a value is missing, infinite or not a number, or
            columns have lengths or row labels that differ.
    """
    before = positive("old", old)
    after = read("new", new)
    form = common_form(before, after)
    change = 100 * (after.numbers - before.numbers) / before.numbers
    return Estimate(value=form.give(change), lower=None, upper=None, method="Percentage change")


def difference(a: Numbers, b: Numbers) -> Estimate:
    """Return a less b, in the unit of both; below zero when b is the greater.

    For two percentages the result is in percentage points.

    Formula:
        difference = a − b

    Source: arithmetic.

    Args:
        a: The number to take from: a number or a column.
        b: The number to take away, in the same unit.

    Returns:
        The difference. No limits.

    Raises:
        ValueError: When a value is missing, infinite or not a number, or columns have lengths or
            row labels that differ.
    """
    left, right = read("a", a), read("b", b)
    value = common_form(left, right).give(left.numbers - right.numbers)
    return Estimate(value=value, lower=None, upper=None, method="Difference")


def ratio(a: Numbers, b: Numbers) -> Estimate:
    """Return how many times b goes into a, without an interval.

    For rates made from counts use `rate_ratio`, which has one.

    Formula:
        ratio = a ÷ b

    Source: arithmetic.

    Args:
        a: The number compared: a number or a column.
        b: The number it is compared with, in the same unit. Not zero.

    Returns:
        The ratio, without a unit: 2.0 means a is twice b. No limits.

    Raises:
        ValueError: When `b` is zero, a value is missing, infinite or not a number, or columns have
            lengths or row labels that differ.
    """
    left, right = read("a", a), read("b", b)
    right.require(right.numbers != 0, "not be zero")
    value = common_form(left, right).give(left.numbers / right.numbers)
    return Estimate(value=value, lower=None, upper=None, method="Ratio")
