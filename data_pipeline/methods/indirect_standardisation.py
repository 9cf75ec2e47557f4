"""Too few events in each age band make a rate by age unstable; their expected total is not.

Indirect standardisation applies the reference's stable rates to the place's own ages.
"""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from data_pipeline.methods._checks import column, common_form, non_negative, positive
from data_pipeline.methods._poisson import count_limits, limits_name
from data_pipeline.methods._settings import confidence_of
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Column, Numbers

__all__ = ["standardised_mortality_ratio"]


def standardised_mortality_ratio(
    observed: Numbers,
    populations: Column,
    reference_deaths: Column,
    reference_populations: Column,
    *,
    confidence: float = 0.95,
) -> Estimate:
    """Return observed deaths over those expected at the reference's rates; 1.0 is the same.

    The result is a ratio and not an index of 100: 1.0 means as many deaths as the reference's
    rates would give a population of these ages, 1.2 means 20% more.
    Two such ratios, of different places, should not be compared with each other.

    Formula:
        ratio = O ÷ E, where E = Σ(n × D ÷ N)
        lower limit = L ÷ E; upper limit = U ÷ E

        Σ adds up over the age bands. O is the total number of deaths observed and E the number
        expected. n is the people in each band, and D and N are the deaths and people of the
        reference in that band. L and U are the limits of O as for a rate: Byar's, or exact
        below 10.

    Source: Breslow and Day 1987; Public Health England, Technical Guide: Confidence Intervals,
    2018.

    Args:
        observed: Deaths observed: the total, or a column with one value for each age band.
        populations: People, or person-years, in each age band: a column.
        reference_deaths: Deaths of the reference in each age band.
        reference_populations: People, or person-years, of the reference in each age band.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        One ratio with its limits, as floats.

    Raises:
        ValueError: For a single number in place of a column other than `observed`, a negative
            number of deaths, reference deaths that are all zero, a population that is not above
            zero, a confidence outside 0 to 1, a value that is missing, infinite or not a number,
            or columns whose lengths or row labels differ.
    """
    deaths = non_negative("observed", observed)
    people = column(positive("populations", populations))
    reference = column(non_negative("reference_deaths", reference_deaths))
    reference_people = column(positive("reference_populations", reference_populations))
    common_form(people, deaths, reference, reference_people)
    if not reference.numbers.any():
        raise ValueError("reference_deaths must hold a value above zero; found only zeros")
    expected = float((people.numbers * reference.numbers / reference_people.numbers).sum())
    total, sure = np.asarray(deaths.numbers.sum()), confidence_of(confidence)
    lower, upper = count_limits(total, sure)
    return Estimate(
        value=float(total) / expected,
        lower=float(lower) / expected,
        upper=float(upper) / expected,
        method=f"{limits_name(total)}, {sure.words}",
    )
