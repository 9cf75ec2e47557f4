"""Values of a JSON text are found again at the place they were written."""

from __future__ import annotations

import pytest

from data_pipeline.validation.places import Places

TEXT = '{\n "a": [\n  {"b": 1},\n  {"c": "x"}\n ]\n}\n'


@pytest.mark.parametrize(
    ("steps", "place"),
    [
        ((), (1, 1)),
        (("a",), (2, 2)),
        (("a", 0), (3, 3)),
        (("a", 1, "c"), (4, 4)),
        (("a", 1, "missing"), (4, 3)),
        (("a", 9), (2, 2)),
        (("x", "y"), (1, 1)),
    ],
)
def test_a_value_is_placed_at_its_key_or_as_near_as_can_be(
    steps: tuple[str | int, ...], place: tuple[int, int]
) -> None:
    assert Places.of(TEXT).at(steps) == place


@pytest.mark.parametrize("text", ["", '{\t"a":\t1}', '{"a": "\\ud83d"'])
def test_a_text_the_composer_cannot_read_has_no_places(text: str) -> None:
    assert Places.of(text).at(("b",)) in {(0, 0), (1, 1)}
