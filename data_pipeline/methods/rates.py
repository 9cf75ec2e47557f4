"""A count means little until it is set against the number of people it could have happened to."""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

from data_pipeline.methods._checks import common_form, non_negative, positive
from data_pipeline.methods._poisson import count_limits, limits_name
from data_pipeline.methods._settings import confidence_of, multiplier
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Numbers

__all__ = ["rate"]


def rate(
    count: Numbers, population: Numbers, *, per: float = 100_000, confidence: float = 0.95
) -> Estimate:
    """Return events per so many people, with Byar's limits, or exact limits below 10 events.

    Formula:
        rate = per × O ÷ n; lower limit = per × L ÷ n; upper limit = per × U ÷ n

        For 10 events or more:
        L = O × (1 − 1/(9O) − z/(3√O))³
        U = (O + 1) × (1 − 1/(9(O + 1)) + z/(3√(O + 1)))³

        For fewer than 10 events:
        L = ½ χ²(α/2, 2O), and 0 when there are no events
        U = ½ χ²(1 − α/2, 2O + 2)

        O is the number of events and n the number of people. α is 1 less the confidence. z is the
        1 − α/2 point of the normal curve. χ²(p, d) is the p point of chi-square with d degrees of
        freedom.

    Source: Byar, in Breslow and Day 1987; exact limits, Garwood 1936; the choice between them,
    Public Health England, Technical Guide: Confidence Intervals, 2018.

    Args:
        count: Events: a number or a column. Whole numbers, for the interval to be right; a yearly
            average has a narrower interval than this gives.
        population: People, or person-years, for those events. May be smaller than `count`.
        per: The number of people the rate is for.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        The rate per `per` people, with its limits. Columns are matched row by row.

    Raises:
        ValueError: For a negative count, a population or `per` that is not above zero, a
            confidence outside 0 to 1, a value that is missing, infinite or not a number, or
            columns whose lengths or row labels differ.
    """
    events, people = non_negative("count", count), positive("population", population)
    form, sure = common_form(events, people), confidence_of(confidence)
    scale = multiplier("per", per)
    lower, upper = count_limits(events.numbers, sure)
    return Estimate(
        value=form.give(events.numbers * scale / people.numbers),
        lower=form.give(lower * scale / people.numbers),
        upper=form.give(upper * scale / people.numbers),
        method=f"{limits_name(events.numbers)}, {sure.words}",
    )
