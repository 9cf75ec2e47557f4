"""Compute every statistic and series, unless nothing they read has changed."""

from __future__ import annotations

from data_pipeline.diagnostics import Fault
from data_pipeline.statistics.load import load_definitions
from data_pipeline.statistics.results import dump_results, load_results
from report.build import Build
from report.cache import code_digest, digest

__all__ = ["compute_statistics"]

_CODE = (
    "data_pipeline/statistics", "data_pipeline/methods", "data_pipeline/snapshot.py",
    "data_pipeline/vintage.py", "data_pipeline/periods.py", "data_pipeline/catalogue/units.py",
)  # fmt: skip


def compute_statistics(build: Build) -> None:
    """Fill in definitions and results.

    Raises:
        Stopped: A definition could not be computed, so texts that name it cannot be either.
    """
    sources = build.project.texts("data_pipeline/statistics", "*.py")
    build.definitions, found = load_definitions(sources)
    build.diagnostics.extend(found)
    catalogue = build.project.texts("data_pipeline/catalogue", "*.yml")
    pins = {name: d.snapshot.sha256 for name, d in build.catalogue.datasets.items()}
    releases = {name: r.published for name, r in build.catalogue.releases.items()}
    key = digest("statistics", code_digest(*_CODE), sources, catalogue, pins, releases,
                 build.edition.data_as_at)  # fmt: skip
    kept = None if build.diagnostics.has_errors else build.cache.get(key)
    if kept is not None:
        build.results = load_results(kept.decode())
        return
    from data_pipeline.statistics.evaluate import compute  # noqa: PLC0415 - imports NumPy, SciPy

    build.results, faults = compute(build.definitions, build.vintages, build.catalogue)
    build.diagnostics.extend(faults)
    if not build.results.statistics and not faults:
        fault = Fault("no-statistics", "No statistic is defined in data_pipeline/statistics.")
        build.diagnostics.add(fault.at("chapters/edition.yml"))
    if not build.diagnostics.has_errors:
        build.cache.put(key, dump_results(build.results).encode())
