"""The default engine: Pandoc, one short process per text and format.

Pandoc starts in about ten milliseconds and knows nothing of the report; it is called with a fixed
dialect, no citation processing and no template, so that its output is only the prose.
"""

from __future__ import annotations

import functools
import re
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from data_pipeline.diagnostics import Diagnostic, Fault, Severity
from report.prose.emit import Emitted

__all__ = ["Rendered", "pandoc_path", "pandoc_version", "render_many", "run_pandoc"]

_DIALECT = "markdown-citations-example_lists-tex_math_dollars-raw_tex-latex_macros"
_OPTIONS = {
    "html": ("--to=html5", "--section-divs", "--wrap=none", "--email-obfuscation=none"),
    "typst": ("--to=typst", "--wrap=none"),
}
_PLACE = re.compile(r"line (\d+)")
_PATIENCE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """Prose in both formats, and what the engine found wrong with it."""

    html: str
    typst: str
    found: tuple[Diagnostic, ...]


@functools.cache
def pandoc_path() -> str:
    """Where the wheel keeps Pandoc."""
    import pypandoc  # noqa: PLC0415 - only when prose is rendered

    return str(pypandoc.get_pandoc_path())


@functools.cache
def pandoc_version() -> str:
    """Pandoc's version, for the manifest and the cache's keys."""
    return run_pandoc(["--version"], "")[0].split("\n")[0].removeprefix("pandoc ")


def run_pandoc(arguments: Sequence[str], text: str) -> tuple[str, str]:
    """Run Pandoc on a text.

    Returns:
        Its output and its warnings.

    Raises:
        Fault: Pandoc failed; with its words.
    """
    done = subprocess.run(  # noqa: S603 - a program from a pinned wheel, arguments are ours
        [pandoc_path(), *arguments],
        input=text.encode(),
        capture_output=True,
        timeout=_PATIENCE,
        check=False,
    )
    messages = done.stderr.decode(errors="replace").strip()
    if done.returncode:
        raise Fault("pandoc-failed", f"Pandoc stopped: {messages}")
    return done.stdout.decode(), messages


def render_many(texts: Sequence[tuple[str, Emitted]], workers: int = 2) -> list[Rendered]:
    """Render texts, each with the author's path, to HTML and Typst, in order."""
    jobs = [(path, emitted, target) for path, emitted in texts for target in ("html", "typst")]
    with ThreadPoolExecutor(workers) as pool:
        done = list(pool.map(_render, jobs))
    pairs = zip(done[::2], done[1::2], strict=True)
    return [
        Rendered(html=page[0], typst=paper[0], found=tuple(dict.fromkeys((*page[1], *paper[1]))))
        for page, paper in pairs
    ]


def _render(job: tuple[str, Emitted, str]) -> tuple[str, list[Diagnostic]]:
    path, emitted, target = job
    try:
        output, messages = run_pandoc((f"--from={_DIALECT}", *_OPTIONS[target]), emitted.text)
    except Fault as fault:
        return "", [fault.at(path, _author_line(fault.message, emitted))]
    return output, [_diagnose(m, path, emitted) for m in _warnings(messages)]


def _warnings(messages: str) -> list[str]:
    joined = re.split(r"^\[(?:WARNING|INFO)\] ", messages, flags=re.MULTILINE)
    return [" ".join(part.split()) for part in joined if part.strip()]


def _diagnose(message: str, path: str, emitted: Emitted) -> Diagnostic:
    words = re.sub(r" at (?:line|\S+ line) \d+ column \d+", "", message)
    fault = Fault("markdown-fault", f"Pandoc says: {words}")
    place = fault.at(path, _author_line(message, emitted))
    return Diagnostic(
        code=place.code,
        message=place.message,
        path=path,
        line=place.line,
        severity=Severity.ERROR,
        hint="Close every ':::' and every bracket, and give each heading its own id.",
    )


def _author_line(message: str, emitted: Emitted) -> int:
    found = _PLACE.search(message)
    line = int(found[1]) if found else 0
    return emitted.lines[line - 1] if 0 < line <= len(emitted.lines) else 0
