"""`hjreport check`: every mistake an author can make, found without rendering."""

from __future__ import annotations

from pathlib import Path

from data_pipeline.diagnostics import Diagnostics
from report.build import open_build
from report.run import CHECKING, run

__all__ = ["check_edition"]


def check_edition(folder: Path) -> tuple[Diagnostics, str]:
    """Check the edition at `folder`."""
    build = open_build(folder)
    if not run(build, CHECKING, lambda _: None):
        return build.diagnostics, ""
    count = len(build.results.statistics)
    words = f"No mistakes: {len(build.edition.chapters)} chapters, {count} statistics,"
    return build.diagnostics, f"{words} {build.manuscript.claims} claims that hold."
