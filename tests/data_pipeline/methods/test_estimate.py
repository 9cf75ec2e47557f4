"""An estimate is a fixed record with both limits or none."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from data_pipeline.methods import Estimate


def test_an_estimate_cannot_be_changed() -> None:
    estimate = Estimate(value=1.0, lower=None, upper=None, method="Sum")
    with pytest.raises(FrozenInstanceError):
        estimate.value = 2.0  # type: ignore[misc]


@pytest.mark.parametrize(
    ("lower", "upper", "missing"), [(1.0, None, "upper"), (None, 1.0, "lower")]
)
def test_half_an_interval_is_refused(
    lower: float | None, upper: float | None, missing: str
) -> None:
    message = f"^lower and upper must both be given or both be None; found no {missing}$"
    with pytest.raises(ValueError, match=message):
        Estimate(value=1.0, lower=lower, upper=upper, method="Sum")
