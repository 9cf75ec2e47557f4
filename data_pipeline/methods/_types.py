"""What a method takes and gives back, named once for every signature.

pandas is named here for the type checker only: importing the methods must stay quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

__all__ = ["Bools", "Column", "Floats", "Numbers", "Result"]

Bools: TypeAlias = npt.NDArray[np.bool_]
Floats: TypeAlias = npt.NDArray[np.float64]

# One value per row: an array, a pandas Series, or a plain list.
Column: TypeAlias = "npt.NDArray[Any] | pd.Series[Any] | Sequence[float]"

# A single number or a column of them.
Numbers: TypeAlias = "float | np.integer[Any] | np.floating[Any] | Column"

# A float for a single number; an array or a Series for a column.
Result: TypeAlias = "float | Floats | pd.Series[float]"
