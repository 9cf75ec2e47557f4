"""The bare tools, each with nothing around it: what a build cannot be quicker than."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def pandoc(parts: Path) -> None:
    """Pandoc per chapter and format."""
    import pypandoc

    program = pypandoc.get_pandoc_path()
    for text in sorted((parts / "texts").iterdir()):
        for target in ("html5", "typst"):
            command = [program, "--from=markdown", f"--to={target}", str(text)]
            subprocess.run(command, check=True, capture_output=True)


def typst(parts: Path) -> None:
    """Typst on the finished project."""
    from typst import compile as compile_typst

    from report.fonts import font_folders

    compile_typst(
        str(parts / "typst" / "main.typ"),
        font_paths=[str(path) for path in font_folders()],
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=["ua-1"],
    )


def vl_convert(parts: Path) -> None:
    """vl-convert per drawing."""
    import vl_convert as vlc

    from report.fonts import chart_font_folder

    vlc.register_font_directory(str(chart_font_folder()))
    for spec in sorted((parts / "specs").iterdir()):
        vlc.vegalite_to_svg(spec.read_text(encoding="utf-8"))


def great_expectations(parts: Path) -> None:
    """The suites, in one process."""
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    from data_pipeline.validation.jobs import answer, decode_jobs

    answer(decode_jobs((parts / "jobs.json").read_text(encoding="utf-8")))


if __name__ == "__main__":
    tools = {
        "pandoc": pandoc,
        "typst": typst,
        "vl-convert": vl_convert,
        "great-expectations": great_expectations,
    }
    tools[sys.argv[1]](Path(sys.argv[2]))
