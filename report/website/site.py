"""All pages of an edition, as a mapping of addresses to bytes."""

from __future__ import annotations

from collections.abc import Iterable

from data_pipeline.diagnostics import Fault
from report.build import Build
from report.website.assets import Assets, make_assets, with_index
from report.website.citations import citation_files
from report.website.data_package import data_package
from report.website.exports import export_files
from report.website.figures import figure_files
from report.website.linked import linked_files
from report.website.machines import linked_data, machine_files
from report.website.models import Page
from report.website.pages import annexes, data, find
from report.website.pages.chapters import chapter_page
from report.website.pages.figures import figure_pages
from report.website.pages.front import edition_summary, landing_page
from report.website.pages.trace import trace_pages
from report.website.search import index_lines, index_script
from report.website.shelf import Shelf
from report.website.templates import Templates
from report.website.workbooks import workbook_files

__all__ = ["edition_files"]


def edition_files(build: Build) -> dict[str, bytes]:
    """Every file of the site but the PDF and the manifest.

    Raises:
        Fault: A template is wrong.
    """
    shelf, templates = Shelf(build), Templates(build.project)
    entries = shelf.recommendations()
    lines = index_lines(build, shelf, entries)
    assets = with_index(make_assets(build.project, build.cache), index_script(lines))
    year = build.edition.year
    searching = [("search", find.search_page(shelf, len(lines)))]
    files = {**dict(assets.files), **_pages(build, shelf, templates, assets, searching)}
    files |= figure_files(build) | data.dataset_files(build)
    files |= export_files(build, entries) | linked_files(build)
    files |= workbook_files(build, shelf) | citation_files(build)
    files["datapackage.json"] = data_package(build, files)
    site = {f"{year}/{address}": content for address, content in files.items()}
    site |= machine_files(build, sorted(name for name in files if name.endswith(".html")))
    site["index.html"] = _front_door(build, shelf, templates, assets)
    return site


def _pages(
    build: Build,
    shelf: Shelf,
    templates: Templates,
    assets: Assets,
    more: Iterable[tuple[str, object]],
) -> dict[str, bytes]:
    entries = shelf.recommendations()
    records = [
        ("landing", landing_page(build, shelf, entries)),
        ("recommendations", annexes.recommendations_page(shelf, entries)),
        ("statistics", annexes.statistics_page(build, shelf)),
        ("methods", annexes.methods_page(build, shelf)),
        ("glossary", annexes.glossary_page(build, shelf)),
        ("references", annexes.references_page(build, shelf)),
        ("a-z", find.a_z_page(build, shelf)),
        ("datasets", data.datasets_page(build, shelf)),
        *(("dataset", data.dataset_page(build, shelf, n)) for n in build.catalogue.datasets),
        *(
            ("chapter", chapter_page(build, shelf, templates, text, entries))
            for text in build.manuscript.chapters
        ),
        *(("figure", page) for page in figure_pages(build, shelf)),
        *more,
    ]
    records += [("trace", page) for page in trace_pages(build, shelf)]
    frame = shelf.frame()
    pages: dict[str, bytes] = {}
    for kind, record in records:
        page: Page = record.page  # type: ignore[attr-defined]
        if page.address in pages:
            raise Fault("duplicate-id", f"Two pages have the address '{page.address}'.")
        context = {
            "frame": frame,
            "page": page,
            "it": record,
            "assets": assets.addresses,
            "linked": linked_data(build, record),
        }
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
