"""Row conditions compare known columns and can do nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from data_pipeline.diagnostics import Fault
from data_pipeline.validation.conditions import check_condition, pick

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

COLUMNS = ("measure", "sex", "value", "published", "period_end")


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [2, 3, 4]),
        ("measure == 'deaths'", [3]),
        ("measure in ['deaths', 'incidents'] and sex != 'male'", [2, 3]),
        ("not value > 5", [3]),
        ("sex.isna()", []),
        ("sex.notna() & (value >= 10)", [2, 4]),
        ("sex.str.startswith('ma')", [4]),
        ("published > period_end", [2, 3, 4]),
    ],
)
def test_a_condition_picks_rows(
    text: str, lines: list[int], frame: Callable[..., pd.DataFrame]
) -> None:
    table = frame({}, {"measure": "deaths", "value": 1}, {"sex": "male"})
    if text:
        check_condition(text, COLUMNS)

    assert pick(table, text)["line"].tolist() == lines


@pytest.mark.parametrize("text", ["age == 1", "age.isna()", "value == valu"])
def test_an_unknown_column_is_refused(text: str) -> None:
    with pytest.raises(Fault, match="is no column") as caught:
        check_condition(text, COLUMNS)

    assert caught.value.code == "unknown-column"


@pytest.mark.parametrize(
    "text",
    [
        "value ==",
        "@value == 1",
        "sex.map(len) == 1",
        "sex.__class__ == 1",
        "value == (lambda: 1)()",
        "[value for value in sex]",
        "value.to_csv('x')",
        "f'{value}' == sex",
        "value\x00 == 1",
    ],
)
def test_anything_but_a_comparison_is_refused(text: str) -> None:
    with pytest.raises(Fault) as caught:
        check_condition(text, COLUMNS)

    assert caught.value.code == "bad-suite"
