"""The run: from a project's files to a published site, stage by stage.

Reading `STAGES` is reading the design. Texts are assembled before charts are drawn, because the
headline of a chart is a text with claims, and nothing is drawn for words that are wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from report.build import Build, Stopped
from report.stages.assemble_chapters import assemble_chapters
from report.stages.build_site import build_site
from report.stages.bundle_site import bundle_site
from report.stages.check_outputs import check_outputs
from report.stages.compute_statistics import compute_statistics
from report.stages.draw_charts import draw_charts
from report.stages.load_edition import load_edition
from report.stages.publish_site import publish_site
from report.stages.read_snapshots import read_snapshots
from report.stages.render_pdf import render_pdf
from report.stages.render_prose import render_prose
from report.stages.validate import validate
from report.stages.write_manifest import write_manifest

__all__ = ["CHECKING", "STAGES", "Stage", "run"]

Stage = Callable[[Build], None]

STAGES: tuple[Stage, ...] = (
    load_edition,
    read_snapshots,
    validate,
    compute_statistics,
    assemble_chapters,
    draw_charts,
    render_prose,
    build_site,
    render_pdf,
    bundle_site,
    check_outputs,
    write_manifest,
    publish_site,
)
"""The whole run."""

CHECKING: tuple[Stage, ...] = (
    load_edition,
    read_snapshots,
    compute_statistics,
    assemble_chapters,
)
"""What finds an author's mistakes without rendering anything."""


def run(build: Build, stages: Sequence[Stage], announce: Callable[[str], None]) -> bool:
    """Run stages in order until one cannot go on.

    Returns:
        Whether all ran and nothing found is an error.
    """
    for stage in stages:
        announce(stage.__name__.replace("_", " "))
        try:
            stage(build)
        except Stopped:
            build.end_what_runs_beside()
            return False
    return not build.diagnostics.has_errors
