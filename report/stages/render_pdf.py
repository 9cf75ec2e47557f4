"""Make the PDF of the whole edition, or take it from the cache when nothing in it changed."""

from __future__ import annotations

import hashlib

from data_pipeline.diagnostics import Fault
from report.build import Build
from report.cache import code_digest, digest, tool_versions
from report.pdf.compile import compile_pdf
from report.pdf.document import typst_project

__all__ = ["render_pdf"]

_TOOLS = ("typst", "font-source-sans-pro", "font-source-serif-pro")


def render_pdf(build: Build) -> None:
    """Add the PDF to the files of the site.

    Raises:
        Stopped: Typst refused it.
    """
    files = typst_project(build)
    versions = tool_versions()
    content = [(name, hashlib.sha256(files[name]).hexdigest()) for name in sorted(files)]
    key = digest("pdf", code_digest("report/pdf/compile.py"), [versions[t] for t in _TOOLS],
                 content, build.edition.data_as_at)  # fmt: skip
    pdf = build.cache.get(key)
    if pdf is None:
        try:
            pdf = compile_pdf(files, build.edition.data_as_at)
        except Fault as fault:
            build.diagnostics.add(fault.at("report/pdf/lib.typ"))
            build.stop_on_errors()
            raise
        build.cache.put(key, pdf)
    build.files[f"{build.edition.year}/report.pdf"] = pdf
