"""All pages of an edition, as a mapping of addresses to bytes."""

from __future__ import annotations

from data_pipeline.diagnostics import Fault
from report.build import Build
from report.website.assets import Assets, make_assets
from report.website.exports import export_files
from report.website.figures import figure_files
from report.website.linked import linked_files
from report.website.models import Page
from report.website.pages import annexes, data
from report.website.pages.chapters import chapter_page
from report.website.pages.front import edition_summary, landing_page
from report.website.pages.trace import trace_pages
from report.website.shelf import Shelf
from report.website.templates import Templates

__all__ = ["edition_files"]


def edition_files(build: Build) -> dict[str, bytes]:
    """Every file of the site but the PDF and the manifest.

    Raises:
        Fault: A template is wrong.
    """
    shelf, templates = Shelf(build), Templates(build.project)
    assets = make_assets(build.project, build.cache)
    year = build.edition.year
    files = {**dict(assets.files), **_pages(build, shelf, templates, assets)}
    files |= figure_files(build) | data.dataset_files(build)
    files |= export_files(build, shelf.recommendations()) | linked_files(build)
    site = {f"{year}/{address}": content for address, content in files.items()}
    site["index.html"] = _front_door(build, shelf, templates, assets)
    return site


def _pages(build: Build, shelf: Shelf, templates: Templates, assets: Assets) -> dict[str, bytes]:
    entries = shelf.recommendations()
    records = [
        ("landing", landing_page(build, shelf, entries)),
        ("recommendations", annexes.recommendations_page(shelf, entries)),
        ("statistics", annexes.statistics_page(build, shelf)),
        ("methods", annexes.methods_page(build, shelf)),
        ("glossary", annexes.glossary_page(build, shelf)),
        ("references", annexes.references_page(build, shelf)),
        ("datasets", data.datasets_page(build, shelf)),
        *(("dataset", data.dataset_page(build, shelf, n)) for n in build.catalogue.datasets),
        *(
            ("chapter", chapter_page(build, shelf, templates, text, entries))
            for text in build.manuscript.chapters
        ),
    ]
    records += [("trace", page) for page in trace_pages(build, shelf)]
    frame = shelf.frame()
    pages: dict[str, bytes] = {}
    for kind, record in records:
        page: Page = record.page  # type: ignore[attr-defined]
        if page.address in pages:
            raise Fault("duplicate-id", f"Two pages have the address '{page.address}'.")
        context = {"frame": frame, "page": page, "it": record, "assets": assets.addresses}
        pages[page.address] = templates.page(kind, context)
    return pages


def _front_door(build: Build, shelf: Shelf, templates: Templates, assets: Assets) -> bytes:
    """The list of editions; its assets are those of the edition."""
    year = build.edition.year
    addresses = {part: f"{year}/{address}" for part, address in assets.addresses.items()}
    page = shelf.page(
        "index.html", "Health and justice", "Every edition of the annual report.", "editions"
    )
    context = {
        "frame": shelf.frame(),
        "page": page,
        "editions": (edition_summary(build),),
        "assets": addresses,
    }
    return templates.page("editions", context)
