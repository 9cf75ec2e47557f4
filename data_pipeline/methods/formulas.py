"""Readers should be able to check a number by hand, so each method is explained for the annex.

The texts say what the functions do; a test keeps them word for word with the docstrings and
complete over the public functions.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from data_pipeline.methods._annex_comparisons import COMPARISON_FORMULAS
from data_pipeline.methods._annex_rates import RATE_FORMULAS
from data_pipeline.methods._formula import Formula

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FORMULAS", "Formula"]

# Keyed by the name of the function, in the order of the annex.
FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {formula.name: formula for formula in (*RATE_FORMULAS, *COMPARISON_FORMULAS)}
)
