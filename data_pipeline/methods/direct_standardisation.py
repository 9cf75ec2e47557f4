"""An older place has more deaths because it is older; standardising takes the ages out of it."""
# ruff: noqa: RUF002 - formulas are written with their real signs

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from data_pipeline.methods._checks import column, common_form, non_negative, positive
from data_pipeline.methods._poisson import EXACT_BELOW, count_limits
from data_pipeline.methods._settings import confidence_of, multiplier
from data_pipeline.methods.estimate import Estimate

if TYPE_CHECKING:
    from data_pipeline.methods._types import Column, Floats

__all__ = ["directly_standardised_rate"]


def directly_standardised_rate(
    counts: Column,
    populations: Column,
    standard_weights: Column,
    *,
    per: float = 100_000,
    confidence: float = 0.95,
) -> Estimate:
    """Return the rate a place would have with the ages of a standard population.

    Formula:
        D = per × Σ(w × O ÷ n) ÷ Σw
        V = per² × Σ(w² × O ÷ n²) ÷ (Σw)²
        limits = D + √(V ÷ T) × (L − T) and D + √(V ÷ T) × (U − T)

        Σ adds up over the age bands. O, n and w are the events, the people and the standard weight
        of each band. T is the total number of events, and L and U are its limits as for a rate:
        Byar's, or exact below 10. A lower limit below zero is given as zero.

        With no events at all: D = 0, lower limit = 0, and upper limit = U × the greatest per × w ÷
        (n × Σw).

    Source: Dobson, Kuulasmaa, Eberle and Scherer 1991; Public Health England, Technical Guide:
    Confidence Intervals, 2018. With no events Dobson's method does not exist, and the upper limit
    is that of Fay and Feuer 1997. The guide advises against publishing such a rate from fewer than
    10 events; whether to do so is left to the caller, and `method` names the exact limits.

    Args:
        counts: Events, one value for each age band: a column.
        populations: People, or person-years, in each age band.
        standard_weights: The standard population in each age band, on any scale. A band with a
            weight of zero is no part of the standard and is left out, with its events.
        per: The number of people the rate is for.
        confidence: Between 0 and 1; 0.95 gives a 95% interval.

    Returns:
        One rate per `per` people of the standard population, with its limits, as floats.

    Raises:
        ValueError: For a single number in place of a column, a negative count or weight, weights
            that are all zero, a population or `per` that is not above zero, a confidence outside 0
            to 1, a value that is missing, infinite or not a number, or columns whose lengths or
            row labels differ.
    """
    events = column(non_negative("counts", counts))
    people = column(positive("populations", populations))
    weights = column(non_negative("standard_weights", standard_weights))
    common_form(events, people, weights)
    scale, sure = multiplier("per", per), confidence_of(confidence)
    if not weights.numbers.any():
        raise ValueError("standard_weights must hold a value above zero; found only zeros")
    counted = weights.numbers > 0
    observed = events.numbers[counted]
    # What one event in each band adds to the rate.
    worth = scale * (weights.numbers / weights.numbers.sum() / people.numbers)[counted]
    total = np.asarray(observed.sum())
    value = float((observed * worth).sum())
    spread = _spread(observed, worth)
    lower, upper = count_limits(total, sure)
    return Estimate(
        value=value,
        lower=max(0.0, value + spread * float(lower - total)),
        upper=value + spread * float(upper - total),
        method=f"Dobson's method ({_limits_used(total)}), {sure.words}",
    )


def _spread(observed: Floats, worth: Floats) -> float:
    """Return what turns the limits of the total count into the limits of the rate."""
    total = observed.sum()
    if total == 0:
        return float(worth.max())  # Fay and Feuer: as if the next event fell where it counts most
    return float(np.sqrt((observed * worth**2).sum() / total))


def _limits_used(total: Floats) -> str:
    if total == 0:
        return "Fay and Feuer's limit for no events"
    return "exact Poisson limits" if total < EXACT_BELOW else "Byar's limits"
