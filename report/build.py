"""What a run knows so far: each stage adds its result, none changes another's."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Diagnostics
from report.cache import Cache
from report.project import Project, find_project

if TYPE_CHECKING:
    from concurrent.futures import Future
    from subprocess import Popen

    from data_pipeline.catalogue import Catalogue
    from data_pipeline.snapshot import Row, RowId
    from data_pipeline.statistics.load import Definitions
    from data_pipeline.statistics.results import Results
    from data_pipeline.validation import Check
    from data_pipeline.vintage import Vintage
    from report.charts.contract import Chart
    from report.charts.draw import Drawing
    from report.edition import Edition
    from report.manuscript.assemble import Manuscript
    from report.manuscript.bibliography import Bibliography
    from report.manuscript.render import RenderedManuscript
    from report.register import Register
    from report.tables.contract import Table

__all__ = ["Build", "Stopped", "open_build"]


class Stopped(Exception):  # noqa: N818 - not a programming error: the diagnostics say why
    """A stage found errors that no later stage can work around."""


@dataclass(slots=True, kw_only=True)
class Build:
    """One run over a project. Fields are filled in the order of the stages."""

    project: Project
    cache: Cache
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    edition: Edition = field(init=False)
    catalogue: Catalogue = field(init=False)
    vintages: Mapping[str, Vintage] = field(init=False)
    rows: Mapping[RowId, Row] = field(init=False)
    checks: Future[Mapping[str, tuple[Check, ...]]] = field(init=False)
    definitions: Definitions = field(init=False)
    results: Results = field(init=False)
    charts: Mapping[str, Chart] = field(init=False)
    chart_places: Mapping[str, tuple[str, int]] = field(init=False)
    chart_modules: frozenset[str] = field(init=False)
    tables: Mapping[str, Table] = field(init=False)
    bibliography: Bibliography = field(init=False)
    register: Register = field(init=False)
    manuscript: Manuscript = field(init=False)
    drawings: Mapping[str, Drawing] = field(init=False)
    rendered: RenderedManuscript = field(init=False)
    files: dict[str, bytes] = field(default_factory=dict)
    beside: list[Popen[bytes]] = field(default_factory=list)
    ended: bool = False

    def run_beside(self, process: Popen[bytes]) -> None:
        """Note a process of its own session, to be ended with all its children if the run stops."""
        self.beside.append(process)
        if self.ended:
            self.end_what_runs_beside()

    def end_what_runs_beside(self) -> None:
        """End the processes of a run that stops early, and whatever they started."""
        self.ended = True
        for process in self.beside:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)

    def stop_on_errors(self) -> None:
        """Go no further when anything found so far is an error.

        Raises:
            Stopped: Something is.
        """
        if self.diagnostics.has_errors:
            raise Stopped


def open_build(folder: Path) -> Build:
    """A build of the project at or above `folder`, with its cache.

    Raises:
        Fault: There is no project.
    """
    project = find_project(folder)
    return Build(project=project, cache=Cache(project.root / "build" / ".cache"))
