"""What search engines and hosts read: linked data, a sitemap, and headers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from xml.sax.saxutils import escape

from report.build import Build
from report.website.models import DatasetPage, LandingPage

__all__ = ["HEADERS", "POLICY", "linked_data", "machine_files"]

POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
    " form-action 'self'"
)
HEADERS = f"""/*
  Content-Security-Policy: {POLICY}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff

/*/assets/*
  Cache-Control: public, max-age=31536000, immutable
"""
_LICENCE = "https://creativecommons.org/licenses/by/4.0/"


def linked_data(build: Build, record: object) -> str:
    """A page as JSON-LD, safe inside a script element; empty where there is nothing to say.

    The element holds data and is never run, so the pages' policy does not block it.
    """
    if isinstance(record, LandingPage):
        described = _report(build, record)
    elif isinstance(record, DatasetPage):
        described = _dataset(build, record)
    else:
        return ""
    text = json.dumps({"@context": "https://schema.org", **described}, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _report(build: Build, record: LandingPage) -> dict[str, object]:
    edition = build.edition
    report: dict[str, object] = {
        "@type": "Report",
        "name": edition.title,
        "description": record.page.description,
        "version": edition.version,
        "inLanguage": "en-GB",
        "license": _LICENCE,
        "temporalCoverage": f"../{edition.data_as_at.isoformat()}",
        "hasPart": [{"@type": "Chapter", "name": c.title, "position": n}
                    for n, c in enumerate(edition.chapters, 1)],
    }  # fmt: skip
    return {**report, "url": f"{edition.address}index.html"} if edition.address else report


def _dataset(build: Build, record: DatasetPage) -> dict[str, object]:
    page, address = record.page, build.edition.address
    dataset: dict[str, object] = {
        "@type": "Dataset",
        "name": record.title,
        "description": record.description,
        "creator": {"@type": "Organization", "name": record.facts["Publisher"]},
        "spatialCoverage": record.facts["Area"],
        "isBasedOn": record.landing_page,
        "variableMeasured": [name for name, _, _ in record.measures],
    }
    if address:
        dataset["url"] = f"{address}{page.address}"
        dataset["distribution"] = [
            {"@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": address + d.href}
            for d in record.downloads
        ]
    return dataset


def machine_files(build: Build, pages: Iterable[str]) -> dict[str, bytes]:
    """The headers for static hosts, and the sitemap when the edition has an address."""
    year, address = build.edition.year, build.edition.address
    files = {"_headers": HEADERS.encode()}
    if address:
        lines = "".join(f"<url><loc>{escape(address + page)}</loc></url>\n" for page in pages)
        files[f"{year}/sitemap.xml"] = (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{lines}</urlset>\n'
        ).encode()
    return files
