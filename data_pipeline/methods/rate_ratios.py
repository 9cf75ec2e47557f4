"""Two rates differ partly by chance; their ratio needs an interval that says how far."""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from data_pipeline.methods._checks import common_form, non_negative, positive
from data_pipeline.methods._settings import Confidence, confidence_of, name_of
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Floats, Numbers

__all__ = ["rate_ratio"]


def rate_ratio(
    count_a: Numbers,
    population_a: Numbers,
    count_b: Numbers,
    population_b: Numbers,
    *,
    confidence: float = 0.95,
) -> Estimate:
    """Return how many times the rate of b the rate of a is, with a log-normal interval.

    1.0 means the rates are equal, 2.0 that the rate of a is twice the rate of b. The two groups
    must not share events: compare a place with the rest of the country, not with all of it.

    Formula:
        rate ratio R = (a ÷ A) ÷ (b ÷ B)
        limits = R × exp(±z × √(1/a + 1/b))

        When a is 0: lower limit = 0; upper limit = ((α/2)^(−1/b) − 1) × B ÷ A

        a and b are the numbers of events, A and B the numbers of people. α is 1 less the
        confidence. z is the 1 − α/2 point of the normal curve.

    Source: Rothman, Greenland and Lash, Modern Epidemiology, 3rd edition, 2008, chapter 14. With
    no events in a, the logarithm does not exist; the limits are then the exact ones given the
    total number of events, from Clopper and Pearson 1934.

    Args:
        count_a: Events in the group of interest: a number or a column of whole numbers.
        population_a: People, or person-years, in the group of interest.
        count_b: Events in the group compared with. Above zero, as nothing can be compared with a
            rate of zero.
        population_b: People, or person-years, in the group compared with.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        The ratio, without a unit, with its limits. Columns are matched row by row.

    Raises:
        ValueError: For a negative `count_a`, a `count_b` or a population that is not above zero, a
            confidence outside 0 to 1, a value that is missing, infinite or not a number, or
            columns whose lengths or row labels differ.
    """
    a, b = non_negative("count_a", count_a), non_negative("count_b", count_b)
    b.require(b.numbers > 0, "be above zero, as nothing can be compared with a rate of zero")
    people_a = positive("population_a", population_a)
    people_b = positive("population_b", population_b)
    form, sure = common_form(a, people_a, b, people_b), confidence_of(confidence)
    relative_size = people_b.numbers / people_a.numbers
    value = a.numbers / b.numbers * relative_size
    lower, upper = _log_normal_limits(value, a.numbers, b.numbers, sure)
    no_events = a.numbers == 0
    exact_upper = np.expm1(-np.log(sure.tail) / b.numbers) * relative_size
    return Estimate(
        value=form.give(value),
        lower=form.give(lower),
        upper=form.give(np.where(no_events, exact_upper, upper)),
        method=f"{_name(a.numbers)}, {sure.words}",
    )


def _log_normal_limits(
    value: Floats, a: Floats, b: Floats, confidence: Confidence
) -> tuple[Floats, Floats]:
    # A zero would divide by zero; its limits are replaced by the caller.
    above_zero = np.where(a > 0, a, 1)
    factor = np.exp(confidence.z * np.sqrt(1 / above_zero + 1 / b))
    return value / factor, value * factor


def _name(counts: Floats) -> str:
    return name_of(
        np.asarray(counts == 0),
        usual="Log-normal limits",
        special="Exact limits for no events",
        mixed="Log-normal limits (exact limits where there are no events)",
    )
