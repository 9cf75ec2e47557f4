"""Numbers that support a claim must be computed once, in the open, by a published method.

Each function here takes numbers or columns and returns an `Estimate`: a value, its confidence
interval where there is one, and the name of the method. `FORMULAS` explains each of them to a
reader. Nothing here reads a file, knows a dataset, or rounds.
"""

from data_pipeline.methods.change import difference, percentage_change, ratio
from data_pipeline.methods.direct_standardisation import directly_standardised_rate
from data_pipeline.methods.estimate import Estimate
from data_pipeline.methods.formulas import FORMULAS, Formula
from data_pipeline.methods.indirect_standardisation import standardised_mortality_ratio
from data_pipeline.methods.proportions import proportion, share
from data_pipeline.methods.rate_ratios import rate_ratio
from data_pipeline.methods.rates import rate
from data_pipeline.methods.totals import total

__all__ = [
    "FORMULAS",
    "Estimate",
    "Formula",
    "difference",
    "directly_standardised_rate",
    "percentage_change",
    "proportion",
    "rate",
    "rate_ratio",
    "ratio",
    "share",
    "standardised_mortality_ratio",
    "total",
]
