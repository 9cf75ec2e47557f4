"""Put the whole edition in one file that a reader can carry to a machine with no network."""

from __future__ import annotations

from report.build import Build
from report.website.archive import zipped
from report.website.citations import stem_of

__all__ = ["bundle_site"]


def bundle_site(build: Build) -> None:
    """Add the edition's ZIP: every page and file but itself and the manifest."""
    year, stem = build.edition.year, stem_of(build)
    files = {f"{stem}/{address}": data for address, data in build.files.items()}
    build.files[f"{year}/{stem}.zip"] = zipped(files)
