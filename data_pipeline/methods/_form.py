"""Columns must be matched row by row, and what comes out must look like what came in.

pandas would align two Series by label and fill the gaps with missing values; NumPy would stretch a
column of one. Both hide mistakes, so a disagreement is an error here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import pandas as pd

    from data_pipeline.methods._types import Floats, Result

__all__ = ["Form"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Form:
    """The form of an argument or a result: one number (no size), an array, or a Series."""

    size: int | None = None
    index: pd.Index | None = None

    def place(self, position: int) -> str:
        """Say where a value stands, to end a message; nothing for a single number."""
        if self.size is None:
            return ""
        if self.index is None:
            return f" at position {position} (the first is 0)"
        return f" at row {self.index[position]}"

    def give(self, values: Floats) -> Result:
        """Return `values` in this form, repeating a single number down a column."""
        if self.size is None:
            return float(values)
        column = np.broadcast_to(values, (self.size,)).copy()
        if self.index is None:
            return column
        # A Series came in, so pandas is loaded already and this import costs nothing.
        import pandas as pd  # noqa: PLC0415

        return pd.Series(column, index=self.index)
