"""Put the inputs of the bare tools on disk: texts, Typst project, specifications, jobs."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from data_pipeline.validation import Job, encode_jobs
from report.build import Build, open_build
from report.charts import draw
from report.manuscript import render
from report.pdf.document import typst_project
from report.run import STAGES, run
from report.stages import draw_charts, validate


def main(project: Path, parts: Path) -> None:
    """Run the stages with the cache they left, and write what each tool was given."""
    build = open_build(project)
    stages = [stage for stage in STAGES if stage.__name__ != "publish_site"]
    if not run(build, stages, lambda _: None):
        sys.exit("the edition does not build")
    _texts(build, parts / "texts")
    _write(parts / "typst", typst_project(build))
    _specifications(build, parts / "specs")
    (parts / "jobs.json").write_text(encode_jobs(_jobs(build)), encoding="utf-8")


def _texts(build: Build, folder: Path) -> None:
    texts = {
        f"{text.chapter.slug}.md": render._join(render._parts_of(text)).text.encode()
        for text in build.manuscript.chapters
    }
    _write(folder, texts)


def _specifications(build: Build, folder: Path) -> None:
    placed = [c for c in build.charts.values() if ("chart", c.id) in build.manuscript.placed]
    jobs = [draw_charts._job(build, chart) for chart in placed]
    made = draw._specifications(jobs, [])
    _write(folder, {f"{n:04}.json": json.dumps(spec).encode() for n, spec in enumerate(made)})


def _jobs(build: Build) -> list[Job]:
    return [
        Job(
            dataset=name,
            key=vintage.dataset.key,
            frame_csv=validate._frame(vintage.dataset, vintage.usable),
            suite_text=build.project.text(f"expectations/{name}.json"),
            suite_path=f"expectations/{name}.json",
        )
        for name, vintage in build.vintages.items()
    ]


def _write(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
