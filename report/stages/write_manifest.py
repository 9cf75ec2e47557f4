"""Say what went in and what came out: every input and output by digest, every tool by version.

The manifest has no clock, no machine and no user in it: two builds of the same inputs write the
same manifest, and comparing two manifests says where builds part.
"""

from __future__ import annotations

import json

from report.build import Build
from report.cache import code_digest, tool_versions
from report.publish import digests

__all__ = ["code_of_report", "write_manifest"]


def code_of_report() -> str:
    """The digest of the code that makes a report."""
    return code_digest("report", "data_pipeline")


def write_manifest(build: Build) -> None:
    """Add `manifest.json` to the files of the edition."""
    year = build.edition.year
    manifest = {
        "format": 1,
        "edition": year,
        "version": build.edition.version,
        "data_as_at": build.edition.data_as_at.isoformat(),
        "code": code_of_report(),
        "tools": tool_versions(),
        "inputs": {path: build.project.read[path] for path in sorted(build.project.read)},
        "outputs": digests(build.files),
    }
    text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    build.files[f"{year}/manifest.json"] = text.encode()
