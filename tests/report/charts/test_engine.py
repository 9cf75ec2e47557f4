"""The engine draws in order, says what it could not draw, and is replaced if it dies."""

from __future__ import annotations

from typing import Any

import pytest

from report.charts import engine
from report.charts.draw import draw_many
from report.charts.engine import DrawingError, dismiss, to_svgs


def word(text: str) -> dict[str, Any]:
    return {
        "data": {"values": [{}]},
        "mark": {"type": "text", "font": "Source Sans Pro"},
        "encoding": {"text": {"value": text}},
    }


def test_drawings_come_in_order_whatever_the_number_of_engines() -> None:
    words = [f"word {n}" for n in range(6)]
    one = list(to_svgs(map(word, words)))
    assert [text in svg for text, svg in zip(words, one, strict=True)] == [True] * 6
    assert list(to_svgs(map(word, words), engines=2)) == one


def test_letters_of_every_script_survive_the_way() -> None:
    (svg,) = to_svgs([word("naïve – 牧場 مزرعة")])  # noqa: RUF001 - as data may have
    assert "naïve – 牧場 مزرعة" in svg  # noqa: RUF001 - as data may have


def test_what_cannot_be_drawn_is_an_error_and_the_engine_goes_on() -> None:
    with pytest.raises(DrawingError):
        list(to_svgs([{"mark": "no such mark"}]))
    assert len(list(to_svgs([word("after")]))) == 1


def test_an_engine_that_died_is_replaced() -> None:
    list(to_svgs([word("before")]))
    engine._kept[0].process.kill()
    engine._kept[0].process.wait()
    assert len(list(to_svgs([word("after")]))) == 1


def test_an_engine_that_dies_at_work_is_an_error() -> None:
    list(to_svgs([word("before")]))
    kept = engine._kept[0]
    kept.process.kill()
    kept.process.wait()
    with pytest.raises(DrawingError, match="has stopped"):
        kept.draw(word("after"))


def test_dismissed_engines_are_gone_and_come_back() -> None:
    list(to_svgs([word("before")]))
    process = engine._kept[0].process
    dismiss()
    assert process.poll() is not None
    assert len(list(to_svgs([word("after")]))) == 1


def test_nothing_to_draw_starts_nothing() -> None:
    dismiss()
    assert draw_many([]) == []
    assert engine._kept == []
