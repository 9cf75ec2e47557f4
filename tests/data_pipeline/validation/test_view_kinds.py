"""A view has words a reader of the dataset's page understands."""

from __future__ import annotations

import pytest

from data_pipeline.validation.records import Gaps, Ratios, Rows, Totals, View
from data_pipeline.validation.view_kinds import in_words

ALL = {"sex": ("all",)}


@pytest.mark.parametrize(
    ("view", "words"),
    [
        (Rows(), "every row"),
        (
            Totals(by="sex", total="all", parts=("female", "male"), where={"measure": ("a", "b")}),
            "totals by sex: all against female + male, where measure is a or b",
        ),
        (
            Gaps(where=ALL, months=12, ending=3, since="2004-01-01"),
            "gaps between years ending in March since 2004-01-01, where sex is all",
        ),
        (Gaps(where={}, months=0, ending=0, since=""), "gaps between counts on a day"),
        (Gaps(where={}, months=24, ending=0, since=""), "gaps between periods of 24 months"),
        (
            Ratios(numerator={"measure": ("a",)}, denominator={"measure": ("b",)}),
            "ratios of measure a to measure b",
        ),
    ],
)
def test_a_view_is_described(view: View, words: str) -> None:
    assert in_words(view) == words
