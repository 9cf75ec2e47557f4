"""Run Typst over a project: pinned fonts, pinned date, PDF/UA-1, the same bytes every time."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path

from data_pipeline.diagnostics import Fault
from report.fonts import font_folders

__all__ = ["compile_pdf"]


def compile_pdf(files: Mapping[str, bytes], day: date) -> bytes:
    """Compile `main.typ` to an accessible PDF dated `day`.

    Raises:
        Fault: Typst refused it, or it is not PDF/UA-1; with Typst's words.
    """
    import typst  # noqa: PLC0415 - only when a PDF is made

    moment = int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, content in files.items():
            (root / name).write_bytes(content)
        try:
            made = typst.compile(
                str(root / "main.typ"),
                root=str(root),
                font_paths=[str(path) for path in font_folders()],
                ignore_system_fonts=True,
                format="pdf",
                pdf_standards=["ua-1"],
                timestamp=moment,
            )
        except typst.TypstError as error:
            raise Fault("typst-failed", f"Typst refused the PDF: {_reason(str(error))}") from None
    return bytes(made)


def _reason(words: str) -> str:
    """Typst's message and hints, without its excerpt of a file the author never sees."""
    lines = (line.strip() for line in words.splitlines())
    kept = [line for line in lines if line and not line.startswith(("┌", "│", "help: while"))]
    return " ".join(" ".join(dict.fromkeys(kept)).split()[:80])
