"""`hjreport build`: the whole run, or a word that nothing changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from data_pipeline.diagnostics import Diagnostics, Severity
from report.cache import Cache, code_digest, digest, tool_versions, write_file
from report.project import Project, find_project
from report.publish import tree_digests

__all__ = ["build_edition"]

_LAST = "last-build.json"


def build_edition(
    folder: Path, *, say: Callable[[str], None], force: bool = False
) -> tuple[Diagnostics, str]:
    """Build the edition at `folder` unless it is built already.

    Nothing to do means: the same inputs, code and tools as the last good build, and a site whose
    every file is still what that build wrote.
    """
    project = find_project(folder)
    state = _state(project)
    site = project.root / "build" / "site"
    last = _last(project)
    if not force and last.get("state") == state and last.get("site") == _tree(site):
        return Diagnostics(), f"Nothing changed. {_where(site, str(last.get('year')))}"
    from report.build import Build  # noqa: PLC0415 - not needed to see that nothing changed
    from report.run import STAGES, run  # noqa: PLC0415 - imports every stage

    build = Build(project=project, cache=Cache(project.root / "build" / ".cache"))
    if not run(build, STAGES, say):
        kept = " The last good site is untouched." if site.exists() else ""
        errors = sum(d.severity is Severity.ERROR for d in build.diagnostics)
        say(f"stopped: {errors} error{'s' * (errors != 1)}.{kept}")
        return build.diagnostics, ""
    record = {"state": state, "site": _tree(site), "year": build.edition.year}
    write_file(project.root / "build" / ".cache" / _LAST, json.dumps(record).encode())
    return build.diagnostics, _where(site, build.edition.year)


def _state(project: Project) -> str:
    return digest(project.inputs(), code_digest("report", "data_pipeline"), tool_versions())


def _tree(site: Path) -> str:
    return digest(tree_digests(site)) if site.is_dir() else ""


def _last(project: Project) -> dict[str, object]:
    try:
        text = (project.root / "build" / ".cache" / _LAST).read_text(encoding="utf-8")
        record: dict[str, object] = json.loads(text)
    except (OSError, ValueError):
        return {}
    return record


def _where(site: Path, year: str) -> str:
    edition = site / year
    return f"Open {edition / 'index.html'} and {edition / 'report.pdf'}"
