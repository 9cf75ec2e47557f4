"""Measure builds of the real edition beside the bare tools they call, on the same inputs.

A time means nothing without the machine; a ratio to the floor does. The floor is what the tools
alone cost on the same inputs: Pandoc per chapter and format, Typst on the finished project,
vl-convert per drawing, and the validation process. Run it with `make bench`; it prints a table and
asserts nothing.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_COPIED = ("chapters", "data_pipeline", "expectations", "report", "site")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one thing cost: wall and processor seconds, and peak memory in megabytes."""

    name: str
    wall: float
    cpu: float
    peak: float


def measure(name: str, action: Callable[[], None]) -> Cost:
    """Measure an action that runs in processes of its own."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    action()
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(name=name, wall=wall, cpu=cpu, peak=after.ru_maxrss / 1024)


def python(*arguments: str, stdin: str = "") -> None:
    """Run the project's Python."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, *arguments],
        input=stdin,
        text=True,
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def edition(folder: Path) -> Path:
    """A copy of the real edition to build in."""
    for name in _COPIED:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def build(project: Path) -> None:
    """Build an edition."""
    python("-m", "report", "build", "--quiet", "--project", str(project))


def change_paragraph(project: Path) -> None:
    """Add a word to one paragraph of one chapter."""
    chapter = sorted((project / "chapters").glob("*.qmd"))[1]
    text = chapter.read_text(encoding="utf-8")
    head, mark, body = text.partition("\n## ")
    first, end, rest = body.partition("\n\n")
    paragraph, stop, more = rest.partition("\n\n")
    changed = f"{head}{mark}{first}{end}{paragraph} Indeed.{stop}{more}"
    chapter.write_text(changed, encoding="utf-8")


def report_costs(project: Path) -> list[Cost]:
    """The builds an author and a reviewer wait for."""
    costs = [measure("full build, empty cache", lambda: build(project))]
    again = [measure("nothing changed", lambda: build(project)) for _ in range(5)]
    costs.append(min(again, key=lambda cost: cost.wall))
    change_paragraph(project)
    costs.append(measure("one paragraph changed", lambda: build(project)))
    helps = [measure("hjreport --help", lambda: python("-m", "report", "--help")) for _ in range(5)]
    costs.append(min(helps, key=lambda cost: cost.wall))
    return costs


def floor_costs(project: Path, parts: Path) -> list[Cost]:
    """The bare tools on the same inputs, each in one process of its own."""
    python(str(Path(__file__).with_name("collect.py")), str(project), str(parts))
    tools = Path(__file__).with_name("floor.py")
    return [
        measure(f"bare {tool}", lambda tool=tool: python(str(tools), tool, str(parts)))  # type: ignore[misc]
        for tool in ("pandoc", "typst", "vl-convert", "great-expectations")
    ]


def table(costs: Sequence[Cost], floor: float) -> str:
    """The costs as text, each beside the floor."""
    lines = [f"{'':28}{'wall s':>9}{'cpu s':>9}{'peak MB':>9}{'of floor':>10}"]
    lines += [
        f"{c.name:28}{c.wall:9.2f}{c.cpu:9.2f}{c.peak:9.0f}{c.wall / floor:10.2f}" for c in costs
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        project = edition(Path(folder, "edition"))
        parts = Path(folder, "parts")
        parts.mkdir()
        costs = report_costs(project)
        floors = floor_costs(project, parts)
    total = sum(cost.wall for cost in floors)
    sys.stdout.write(f"{table([*costs, *floors], total)}\n")
    sys.stdout.write(f"floor (the bare tools, one after another): {total:.2f} s wall\n")
    sys.stdout.write(f"{os.cpu_count()} processors, {sys.version.split()[0]}\n")


if __name__ == "__main__":
    main()
