"""Whole small reports for tests: copied to a folder of their own, with the real site's sources."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECTS = ROOT / "tests" / "projects"
_SHARED = ("columns.yml", "units.yml")


def copy_report(name: str, to: Path) -> Path:
    """Copy a small report; what every report shares comes from the real one."""
    shutil.copytree(PROJECTS / name, to, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(ROOT / "site", to / "site")
    for file in _SHARED:
        shutil.copy(ROOT / "data_pipeline" / "catalogue" / file, to / "data_pipeline" / "catalogue")
    return to


@pytest.fixture
def small_report(tmp_path: Path) -> Path:
    """A small report of two chapters, its own to change."""
    return copy_report("small", tmp_path / "report")


@pytest.fixture
def edit(small_report: Path) -> Callable[[str, str, str], None]:
    """Change words in a file of the small report; the words must be there."""

    def change(path: str, old: str, new: str) -> None:
        file = small_report / path
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old!r}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    return change
