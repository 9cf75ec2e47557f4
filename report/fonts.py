"""The same letters everywhere: charts, pages and the PDF all take their fonts from two packages.

A machine's own fonts differ from one reader, and one builder, to the next. The typefaces are pinned
as PyPI packages, so a drawing made anywhere has the same bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

__all__ = ["SANS", "SERIF", "chart_font_folder", "font_files", "font_folders"]

SANS = "Source Sans Pro"
SERIF = "Source Serif Pro"

_SANS_PACKAGE = "font_source_sans_pro"
_SERIF_PACKAGE = "font_source_serif_pro"
_FACES = {
    "sans-400": (_SANS_PACKAGE, "SourceSansPro-Regular.ttf"),
    "sans-400-italic": (_SANS_PACKAGE, "SourceSansPro-It.ttf"),
    "sans-600": (_SANS_PACKAGE, "SourceSansPro-Semibold.ttf"),
    "sans-700": (_SANS_PACKAGE, "SourceSansPro-Bold.ttf"),
    "serif-400": (_SERIF_PACKAGE, "SourceSerifPro-Regular.ttf"),
    "serif-400-italic": (_SERIF_PACKAGE, "SourceSerifPro-It.ttf"),
    "serif-600": (_SERIF_PACKAGE, "SourceSerifPro-Semibold.ttf"),
}


@cache
def font_files() -> Mapping[str, Path]:
    """The file of each face the report uses, by family, weight and slope."""
    return {face: _folder(package) / name for face, (package, name) in _FACES.items()}


def chart_font_folder() -> Path:
    """The folder that holds the face of the charts."""
    return _folder(_SANS_PACKAGE)


def font_folders() -> tuple[Path, ...]:
    """Every folder of fonts, for programs that are given folders rather than files."""
    return (_folder(_SANS_PACKAGE), _folder(_SERIF_PACKAGE))


def _folder(package: str) -> Path:
    return Path(str(files(package).joinpath("files")))
