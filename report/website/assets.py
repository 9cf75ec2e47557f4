"""One stylesheet, one script, four fonts: everything a page loads, under names that change with it.

The search page loads two scripts more: the search and its index.

A name carries the digest of its content, so a browser may keep a file for ever and never shows a
page of one release with the style of another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from report.cache import Cache, code_digest, digest, tool_versions
from report.fonts import font_files
from report.project import Project
from report.website.webfonts import WEB_FACES, subset

__all__ = ["Assets", "make_assets", "with_index"]

_STYLES = ("fonts", "base", "layout", "components", "charts", "pages", "print")


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """The files, and the address of each by its part: style, script, search, favicon."""

    files: Mapping[str, bytes]
    addresses: Mapping[str, str]


def make_assets(project: Project, cache: Cache) -> Assets:
    """Put the assets of the site together from `site/`.

    Raises:
        Fault: A stylesheet or script is missing.
    """
    files: dict[str, bytes] = {}
    names = project.names("site/styles", "*.css")
    known = {f"site/styles/{name}.css": order for order, name in enumerate(_STYLES)}
    ordered = sorted(names, key=lambda n: (known.get(n, len(known)), n))
    style = "\n".join(project.text(name) for name in ordered)
    for face in WEB_FACES:
        files[f"assets/fonts/{face}.woff2"] = _font(face, cache)
    favicon = project.bytes("site/styles/favicon.svg")
    addresses = {
        "style": _named("style", "css", style.encode(), files),
        "script": _named("site", "js", project.bytes("site/scripts/site.js"), files),
        "search": _named("search", "js", project.bytes("site/scripts/search.js"), files),
        "favicon": _named("favicon", "svg", favicon, files),
    }
    return Assets(files=files, addresses=addresses)


def with_index(assets: Assets, index: bytes) -> Assets:
    """The assets with the search index of an edition."""
    files = dict(assets.files)
    address = _named("search-index", "js", index, files)
    return Assets(files=files, addresses={**assets.addresses, "index": address})


def _named(stem: str, ending: str, data: bytes, files: dict[str, bytes]) -> str:
    address = f"assets/{stem}.{hashlib.sha256(data).hexdigest()[:10]}.{ending}"
    files[address] = data
    return address


def _font(face: str, cache: Cache) -> bytes:
    versions = tool_versions()
    key = digest("font", face, code_digest("report/website/webfonts.py"), versions["fonttools"],
                 versions["font-source-sans-pro"], versions["font-source-serif-pro"])  # fmt: skip
    kept = cache.get(key)
    if kept is None:
        kept = subset(font_files()[face])
        cache.put(key, kept)
    return kept
