"""The fonts are files of pinned packages, and each weight is the face it should be."""

from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from report.charts.measure import text_width, wrap
from report.fonts import chart_font_folder, font_files, font_folders

WEIGHTS = {"400": 400, "600": 600, "700": 700}


@pytest.mark.parametrize("face", sorted(font_files()))
def test_each_face_is_a_file_of_its_weight(face: str) -> None:
    with TTFont(font_files()[face], lazy=True) as font:
        assert font["OS/2"].usWeightClass == WEIGHTS[face.split("-")[1]]
        assert font["name"].getBestFamilyName().startswith("Source S")


def test_the_folders_hold_the_files() -> None:
    assert {path.parent for path in font_files().values()} == set(font_folders())
    assert chart_font_folder() in font_folders()


def test_a_heavier_face_is_wider() -> None:
    assert text_width("Semibold", weight=600) > text_width("Semibold") > 50


def test_lines_are_no_wider_than_they_may_be() -> None:
    lines = wrap("Gypsy, Roma and Irish Traveller", 80)
    assert " ".join(lines) == "Gypsy, Roma and Irish Traveller"
    assert all(text_width(line) <= 80 for line in lines)


def test_a_word_too_long_for_a_line_is_broken() -> None:
    lines = wrap("a Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", 60)
    assert len(lines) > 3
    assert all(text_width(line) <= 60 for line in lines)


def test_letters_the_font_lacks_still_have_a_width() -> None:
    assert text_width("\u7267\u5834") > 10
