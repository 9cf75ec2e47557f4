"""Put the finished site in place of the old one, in one step."""

from __future__ import annotations

from data_pipeline.diagnostics import Fault
from report.build import Build
from report.publish import publish

__all__ = ["publish_site"]


def publish_site(build: Build) -> None:
    """Write the site to `build/site/`.

    Raises:
        Stopped: An error was found, or another build is publishing.
    """
    build.stop_on_errors()
    try:
        publish(build.files, build.project.root / "build" / "site")
    except Fault as fault:
        build.diagnostics.add(fault.at("build/site"))
    build.stop_on_errors()
    build.cache.trim()
