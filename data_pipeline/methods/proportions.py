"""A part of a whole, from a small sample, is less certain than it looks.

The textbook interval fails near 0 and 1, where it leaves the possible range or has no width;
Wilson's does neither.
"""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from data_pipeline.methods._checks import Argument, common_form, non_negative, positive
from data_pipeline.methods._settings import confidence_of
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Numbers

__all__ = ["proportion", "share"]


def proportion(numerator: Numbers, denominator: Numbers, *, confidence: float = 0.95) -> Estimate:
    """Return a part of a whole as a share from 0 to 1, with Wilson's score interval.

    Formula:
        proportion = x ÷ n
        limits = (2x + z² ± z√(z² + 4x(1 − x/n))) ÷ (2(n + z²))

        x is the part and n the whole. z is the 1 − α/2 point of the normal curve, where α is 1
        less the confidence.

    Source: Wilson 1927; Newcombe 1998; Public Health England, Technical Guide: Confidence
    Intervals, 2018.

    Args:
        numerator: How many have the property: a number or a column.
        denominator: How many there are in all.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        The share, from 0 to 1, with its limits. Columns are matched row by row.

    Raises:
        ValueError: For a negative numerator, a denominator that is not above zero, a numerator
            above its denominator, a confidence outside 0 to 1, a value that is missing, infinite
            or not a number, or columns whose lengths or row labels differ.
    """
    part, whole = non_negative("numerator", numerator), positive("denominator", denominator)
    return _wilson(part, whole, confidence, scale=1)


def share(part: Numbers, whole: Numbers, *, confidence: float = 0.95) -> Estimate:
    """Return a part of a whole in percent, from 0 to 100, with Wilson's score interval.

    Formula:
        share = 100 × x ÷ n
        limits = 100 × (2x + z² ± z√(z² + 4x(1 − x/n))) ÷ (2(n + z²))

        x is the part and n the whole. z is the 1 − α/2 point of the normal curve, where α is 1
        less the confidence.

    Source: Wilson 1927; Newcombe 1998; Public Health England, Technical Guide: Confidence
    Intervals, 2018.

    Args:
        part: How many have the property: a number or a column.
        whole: How many there are in all.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        The percentage, from 0 to 100, with its limits. Columns are matched row by row.

    Raises:
        ValueError: For a negative part, a whole that is not above zero, a part above its whole, a
            confidence outside 0 to 1, a value that is missing, infinite or not a number, or
            columns whose lengths or row labels differ.
    """
    return _wilson(non_negative("part", part), positive("whole", whole), confidence, scale=100)


def _wilson(part: Argument, whole: Argument, confidence: float, *, scale: int) -> Estimate:
    form, sure = common_form(part, whole), confidence_of(confidence)
    _require_part_within_whole(part, whole)
    x, n, z = part.numbers, whole.numbers, sure.z
    value = x / n
    middle = 2 * x + z**2
    half_width = z * np.sqrt(z**2 + 4 * x * (1 - value))
    # The limits enclose the value and stay within 0 and 1; floating point must not undo that.
    lower = np.clip((middle - half_width) / (2 * (n + z**2)), 0, value)
    upper = np.clip((middle + half_width) / (2 * (n + z**2)), value, 1)
    return Estimate(
        value=form.give(x * scale / n),
        lower=form.give(lower * scale),
        upper=form.give(upper * scale),
        method=f"Wilson score method, {sure.words}",
    )


def _require_part_within_whole(part: Argument, whole: Argument) -> None:
    parts, wholes = np.broadcast_arrays(part.numbers, whole.numbers)
    wrong = np.flatnonzero(parts > wholes)
    if wrong.size:
        at = int(wrong[0])
        place = common_form(part, whole).place(at)
        raise ValueError(
            f"{part.name} must be no greater than {whole.name};"
            f" found {parts.flat[at]:.15g} against {wholes.flat[at]:.15g}{place}"
        )
