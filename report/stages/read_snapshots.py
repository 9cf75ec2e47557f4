"""Read the pinned data as it stood at the edition's date."""

from __future__ import annotations

from data_pipeline.catalogue import read_catalogue
from data_pipeline.diagnostics import Fault
from data_pipeline.snapshot import Row, RowId, read_snapshot
from data_pipeline.vintage import Vintage, vintage_of
from report.build import Build

__all__ = ["read_snapshots"]

_SOURCES = "data_pipeline/snapshots/sources.csv"


def read_snapshots(build: Build) -> None:
    """Fill in the catalogue, every row by id, and the vintage of each dataset."""
    project, found = build.project, build.diagnostics
    files = dict(project.texts("data_pipeline/catalogue", "*.yml"))
    if project.has(_SOURCES):
        files[_SOURCES] = project.text(_SOURCES)
    build.catalogue, faults = read_catalogue(files)
    found.extend(faults)
    vintages: dict[str, Vintage] = {}
    rows: dict[RowId, Row] = {}
    for name, dataset in build.catalogue.datasets.items():
        try:
            data = project.bytes(dataset.snapshot.path)
        except Fault as fault:
            found.add(fault.at(dataset.path))
            continue
        published, faults = read_snapshot(dataset, data, build.catalogue.releases)
        found.extend(faults)
        rows.update({row.id: row for row in published})
        vintages[name], faults = vintage_of(
            dataset, published, build.edition.data_as_at, build.catalogue.releases
        )
        found.extend(faults)
    build.vintages, build.rows = vintages, rows
