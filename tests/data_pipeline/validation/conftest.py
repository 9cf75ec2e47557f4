"""Small frames and suites, written as what matters about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pandas as pd
import pytest

MakeFrame: TypeAlias = Callable[..., pd.DataFrame]
MakeSuite: TypeAlias = Callable[..., str]

_USUAL = {
    "period_start": "2018-01-01",
    "period_end": "2018-12-31",
    "measure": "incidents",
    "sex": "all",
    "value": 10.0,
    "source_id": "safety_2019",
    "published": "2019-04-25",
    "months": 12,
}


@pytest.fixture
def key() -> tuple[str, ...]:
    return ("period_start", "period_end", "measure", "sex")


@pytest.fixture
def frame() -> MakeFrame:
    """Rows that differ from a usual one as told; line 2 is the first."""

    def make(*rows: dict[str, Any]) -> pd.DataFrame:
        full = [{**_USUAL, "line": i + 2, **row} for i, row in enumerate(rows)]
        return pd.DataFrame(full)

    return make


@pytest.fixture
def suite() -> MakeSuite:
    """A suite file with one expectation, parts of which can be replaced."""

    def make(rule: str, kwargs: dict[str, Any], **parts: Any) -> str:  # noqa: ANN401 - any JSON
        view = parts.pop("view", {"kind": "rows"})
        expectation = {
            "type": rule,
            "kwargs": kwargs,
            "severity": "critical",
            "meta": {"says": "It is so."},
            **parts,
        }
        suites = [{"view": view, "expectations": [expectation]}]
        return json.dumps({"dataset": "self_harm", "suites": suites}, indent=1)

    return make
