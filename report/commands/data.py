"""`hjreport data`: look after the pinned snapshots."""

from __future__ import annotations

import re
from pathlib import Path

from data_pipeline.catalogue import read_catalogue
from data_pipeline.diagnostics import Diagnostics, Fault
from report.cache import write_file
from report.project import digest_of, find_project

__all__ = ["pin"]


def pin(folder: Path, dataset: str) -> tuple[Diagnostics, str]:
    """Pin the snapshot of a dataset as it is now.

    Raises:
        Fault: There is no such dataset, or its entry has no `snapshot` line to write to.
    """
    project = find_project(folder)
    catalogue, _ = read_catalogue(project.texts("data_pipeline/catalogue", "*.yml"))
    entry = catalogue.dataset(dataset)
    data = project.bytes(entry.snapshot.path)
    sha256 = digest_of(project.root / entry.snapshot.path)
    rows = max(data.count(b"\n") - 1, 0)
    text = project.text(entry.path)
    changed, times = re.subn(r"sha256: ?[0-9a-f]*", f"sha256: {sha256}", text, count=1)
    changed, again = re.subn(r"rows: ?\d+", f"rows: {rows}", changed, count=1)
    if not (times and again):
        raise Fault("malformed-yaml", f"'{entry.path}' has no snapshot line with sha256 and rows.")
    write_file(project.root / entry.path, changed.encode())
    return Diagnostics(), f"Pinned {entry.snapshot.path}: {rows} rows, {sha256[:12]}."
