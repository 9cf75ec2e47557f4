"""Every link of the built site leads to a file and an anchor; nothing loads from afar."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from report.checks.page import PageFacts

__all__ = ["check_links"]


def check_links(pages: Mapping[str, PageFacts], files: frozenset[str]) -> list[Diagnostic]:
    """Check links, ids and loads of all pages, by address."""
    anchors = {address: {name for name, _ in page.ids} for address, page in pages.items()}
    found: list[Diagnostic] = []
    for address, page in pages.items():
        found += _twice(address, page)
        for href, line in page.links:
            fault = _check_link(address, href, files, anchors)
            if fault:
                found.append(fault.at(f"build/site/{address}", line))
        for href, line in page.loads:
            fault = _check_load(address, href, files)
            if fault:
                found.append(fault.at(f"build/site/{address}", line))
    return found


def _twice(address: str, page: PageFacts) -> list[Diagnostic]:
    seen: dict[str, int] = {}
    found = []
    for name, line in page.ids:
        if name in seen:
            fault = Fault("duplicate-id", f"The id '{name}' stands twice on the page.")
            fault.hint = f"It is first on line {seen[name]}."
            found.append(fault.at(f"build/site/{address}", line))
        seen.setdefault(name, line)
    return found


def _target(address: str, href: str) -> tuple[str, str]:
    parts = urlsplit(href)
    path = unquote(parts.path)
    base = posixpath.dirname(address)
    target = posixpath.normpath(posixpath.join(base, path)) if path else address
    return target, unquote(parts.fragment)


def _check_link(
    address: str, href: str, files: frozenset[str], anchors: Mapping[str, set[str]]
) -> Fault | None:
    if urlsplit(href).scheme in {"http", "https", "mailto", "tel"}:
        return None
    target, fragment = _target(address, href)
    if target not in files:
        hint = did_you_mean(target, files)
        return Fault("dead-link", f"The link '{href}' leads to no file.", hint=hint)
    is_state = "=" in fragment  # a filter of the register, kept in the address
    if fragment and not is_state and target in anchors and fragment not in anchors[target]:
        hint = did_you_mean(fragment, anchors[target])
        return Fault("dead-link", f"The link '{href}' leads to no anchor.", hint=hint)
    return None


def _check_load(address: str, href: str, files: frozenset[str]) -> Fault | None:
    if urlsplit(href).scheme or href.startswith("//"):
        return Fault("foreign-request", f"The page loads '{href}' from another host.")
    target, _ = _target(address, href)
    return (
        None
        if target in files
        else Fault("dead-link", f"The page loads '{href}', which is no file.")
    )
