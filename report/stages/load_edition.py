"""Read what the authors wrote."""

from __future__ import annotations

from report.build import Build, Stopped
from report.edition import read_edition

__all__ = ["load_edition"]


def load_edition(build: Build) -> None:
    """Fill in the edition.

    Raises:
        Stopped: `edition.yml` cannot be read, so nothing else can be.
    """
    edition, found = read_edition(build.project)
    build.diagnostics.extend(found)
    if edition is None:
        raise Stopped
    build.edition = edition
