"""A setting applies to every row, so a slip in one spoils a whole table: they are read here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

import numpy as np
from scipy.special import ndtri

if TYPE_CHECKING:
    from data_pipeline.methods._types import Bools

__all__ = ["Confidence", "confidence_of", "multiplier", "name_of", "number"]


@dataclass(frozen=True, slots=True)
class Confidence:
    """A level of confidence between 0 and 1, as the formulas and the reader need it."""

    level: float

    @property
    def tail(self) -> float:
        """The chance left beyond each limit: 0.025 for 95%."""
        return (1 - self.level) / 2

    @property
    def z(self) -> float:
        """The point of the normal curve with that chance beyond it: 1.96 for 95%."""
        return float(-ndtri(self.tail))

    @property
    def words(self) -> str:
        """The level as it is printed: `95% confidence`."""
        # Through Decimal, for 0.29 * 100 is not 29 in floating point.
        percent = (Decimal(str(self.level)) * 100).normalize()
        return f"{percent:f}% confidence"


def confidence_of(value: object) -> Confidence:
    """Read a level of confidence, which must lie strictly between 0 and 1."""
    level = number("confidence", value)
    if not 0 < level < 1:
        raise ValueError(f"confidence must be between 0 and 1, as 0.95 is; found {value!r}")
    return Confidence(level)


def number(name: str, value: object) -> float:
    """Read a setting that must be one finite number, neither true/false nor a column."""
    # Python counts True as the integer 1; nobody means that.
    if isinstance(value, int | float | np.integer | np.floating) and not isinstance(value, bool):
        setting = float(value)
        if math.isfinite(setting):
            return setting
    raise ValueError(f"{name} must be one finite number; found {value!r}")


def multiplier(name: str, value: object) -> float:
    """Read a setting such as `per`: one number above zero."""
    scale = number(name, value)
    if scale <= 0:
        raise ValueError(f"{name} must be above zero; found {scale:.15g}")
    return scale


def name_of(is_special: Bools, *, usual: str, special: str, mixed: str) -> str:
    """Name the method used: the usual, the special, or a mixture down a column."""
    if is_special.all():
        return special
    return mixed if is_special.any() else usual
