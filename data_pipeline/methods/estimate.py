"""A number without its uncertainty misleads, so every method returns the two together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data_pipeline.methods._types import Result

__all__ = ["Estimate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A value, the limits of its confidence interval, and the method's name in plain English.

    For numbers in, `value`, `lower` and `upper` are floats. For columns in, they are pandas Series
    with the index that came in, or NumPy arrays where no Series came in.
    `lower` and `upper` are both None where the method gives no interval.
    Estimates of columns cannot be compared with `==`; compare their fields.

    Raises:
        ValueError: When only one of the two limits is given.
    """

    value: Result
    lower: Result | None
    upper: Result | None
    method: str

    def __post_init__(self) -> None:
        """Refuse half an interval: it would be printed as if it were whole."""
        if (self.lower is None) is not (self.upper is None):
            missing = "lower" if self.lower is None else "upper"
            raise ValueError(
                f"lower and upper must both be given or both be None; found no {missing}"
            )
