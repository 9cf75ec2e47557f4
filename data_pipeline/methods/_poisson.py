"""A count of events varies by chance alone; these limits say by how much.

Byar's approximation is simple and good, but not for a handful of events, where the exact limits of
the Poisson distribution are used in its place, as English public health practice does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.special import gammainccinv, gammaincinv

from data_pipeline.methods._settings import name_of

if TYPE_CHECKING:
    from data_pipeline.methods._settings import Confidence
    from data_pipeline.methods._types import Floats

__all__ = ["EXACT_BELOW", "count_limits", "limits_name"]

EXACT_BELOW = 10


def count_limits(counts: Floats, confidence: Confidence) -> tuple[Floats, Floats]:
    """Return the lower and upper limits of each count: Byar's, or exact below 10."""
    few = counts < EXACT_BELOW
    exact_lower, exact_upper = _exact(counts, confidence.tail)
    # Byar's formula divides by the count; the small ones are replaced, not used.
    byar_lower, byar_upper = _byar(np.maximum(counts, EXACT_BELOW), confidence.z)
    return np.where(few, exact_lower, byar_lower), np.where(few, exact_upper, byar_upper)


def limits_name(counts: Floats) -> str:
    """Name the limits used for these counts."""
    return name_of(
        np.asarray(counts < EXACT_BELOW),
        usual="Byar's method",
        special="Exact Poisson limits",
        mixed=f"Byar's method (exact Poisson limits below {EXACT_BELOW})",
    )


def _byar(counts: Floats, z: float) -> tuple[Floats, Floats]:
    after = counts + 1
    lower = counts * (1 - 1 / (9 * counts) - z / (3 * np.sqrt(counts))) ** 3
    upper = after * (1 - 1 / (9 * after) + z / (3 * np.sqrt(after))) ** 3
    return lower, upper


def _exact(counts: Floats, tail: float) -> tuple[Floats, Floats]:
    # Half of a chi-square with 2k degrees of freedom is a gamma with shape k: the same limits,
    # without forming 1 - tail, which loses precision when the confidence is close to 1.
    above_zero = np.where(counts > 0, counts, 1)
    lower = np.where(counts > 0, gammaincinv(above_zero, tail), 0)
    return lower, np.asarray(gammainccinv(counts + 1, tail), dtype=np.float64)
