"""The annex entries for parts of a whole, changes, differences and sums."""
# ruff: noqa: RUF001 - formulas are printed with their real signs

from __future__ import annotations

from data_pipeline.methods import _sources as cite
from data_pipeline.methods._formula import Formula

__all__ = ["COMPARISON_FORMULAS"]

_WILSON_LIMITS = "(2x + z² ± z√(z² + 4x(1 − x/n))) ÷ (2(n + z²))"
_WILSON_SYMBOLS = (
    "x is the part and n the whole. z is the 1 − α/2 point of the normal curve, where α is 1 less"
    " the confidence."
)
_WILSON_SOURCE = f"{cite.WILSON} {cite.NEWCOMBE} {cite.PHE_GUIDE}"

_PROPORTION = Formula(
    name="proportion",
    title="Proportion",
    plain=(
        "A proportion is a part divided by the whole: 0 means none, 1 means all, and 0.25 means a"
        " quarter. A proportion found in a small group could have come out differently by chance,"
        " so we give a range around it. If we worked out a 95% interval for many proportions, about"
        " 95 in every 100 would contain the true one. The range never goes below 0 or above 1, and"
        " it need not stretch equally far on both sides."
    ),
    formula=f"proportion = x ÷ n\nlimits = {_WILSON_LIMITS}\n{_WILSON_SYMBOLS}",
    source=_WILSON_SOURCE,
)

_SHARE = Formula(
    name="share",
    title="Percentage",
    plain=(
        "A percentage is the part we would expect if the whole were 100. If 30 of 120 people say"
        " yes, that is 25%. A percentage found in a small group could have come out differently by"
        " chance, so we give a range around it. If we worked out a 95% interval for many"
        " percentages, about 95 in every 100 would contain the true one. The range never goes below"
        " 0% or above 100%."
    ),
    formula=f"share = 100 × x ÷ n\nlimits = 100 × {_WILSON_LIMITS}\n{_WILSON_SYMBOLS}",
    source=_WILSON_SOURCE,
)

_PERCENTAGE_CHANGE = Formula(
    name="percentage_change",
    title="Percentage change",
    plain=(
        "This says how much a number has grown or shrunk, compared with what it was at the start."
        " From 200 to 250 is a rise of 25%. A minus sign means a fall: from 200 to 150 is -25%. A"
        " rise and a fall of the same percentage do not cancel out, because the second one starts"
        " from a different number. A change from zero has no percentage."
    ),
    formula="percentage change = 100 × (new − old) ÷ old",
    source=cite.ARITHMETIC,
)

_DIFFERENCE = Formula(
    name="difference",
    title="Difference",
    plain=(
        "A difference is one number taken away from another, in the same unit. A minus sign means"
        " the second number is the larger. The difference between two percentages is given in"
        " percentage points: from 10% to 12% is 2 percentage points."
    ),
    formula="difference = a − b",
    source=cite.ARITHMETIC,
)

_RATIO = Formula(
    name="ratio",
    title="Ratio",
    plain=(
        "A ratio says how many times larger one number is than another. A ratio of 1 means they are"
        " equal, 3 means the first is three times the second, and 0.5 means it is half. A ratio to"
        " zero does not exist."
    ),
    formula="ratio = a ÷ b",
    source=cite.ARITHMETIC,
)

_TOTAL = Formula(
    name="total",
    title="Total",
    plain=(
        "A total is all the numbers added together. Nothing is rounded until the end, so the total"
        " can differ slightly from the sum of the rounded numbers in a table."
    ),
    formula="total = sum of x\nx is each number in the column.",
    source=cite.ARITHMETIC,
)

COMPARISON_FORMULAS = (_PROPORTION, _SHARE, _PERCENTAGE_CHANGE, _DIFFERENCE, _RATIO, _TOTAL)
