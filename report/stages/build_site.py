"""Make every page of the site."""

from __future__ import annotations

from data_pipeline.diagnostics import Fault
from data_pipeline.validation import diagnose
from report.build import Build, Stopped
from report.website.site import edition_files

__all__ = ["build_site"]


def build_site(build: Build) -> None:
    """Fill in the files of the site, once the checks of the data are known.

    Raises:
        Stopped: A critical expectation failed, or a template is wrong.
    """
    try:
        outcome = build.checks.result()
    except Fault as fault:
        build.diagnostics.add(fault.at("expectations"))
        raise Stopped from None
    for name, checks in outcome.items():
        snapshot = build.catalogue.datasets[name].snapshot.path
        build.diagnostics.extend(diagnose(checks, snapshot_path=snapshot))
    build.stop_on_errors()
    try:
        build.files |= edition_files(build)
    except Fault as fault:
        build.diagnostics.add(fault.at("site/templates"))
    build.stop_on_errors()
