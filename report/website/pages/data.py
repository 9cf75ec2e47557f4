"""The data pages: what each dataset is, how fresh, what was checked, and what it cannot say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from data_pipeline.catalogue import Dataset, licence_name
from data_pipeline.periods import format_date
from data_pipeline.validation import Check
from data_pipeline.vintage import Vintage
from report.build import Build
from report.gaps import months_old
from report.website.models import (
    CheckLine,
    ColumnLine,
    DatasetPage,
    DatasetsPage,
    DatasetSummary,
    Download,
    SourceLine,
)
from report.website.shelf import Shelf

__all__ = ["dataset_files", "dataset_page", "datasets_page"]

_MONTHS_A_YEAR = 12
_OUTCOMES = {(True, "critical"): "Passed", (True, "warning"): "Passed",
             (False, "critical"): "Failed", (False, "warning"): "Warning"}  # fmt: skip
_SEVERITIES = {"critical": "The report is not built", "warning": "It is shown here"}


def datasets_page(build: Build, shelf: Shelf) -> DatasetsPage:
    """The list of all datasets, with their freshness."""
    day = format_date(build.edition.data_as_at)
    return DatasetsPage(
        page=shelf.page(
            "data/index.html",
            "Data sources and quality",
            f"Every dataset behind the report as it stood on {day}: publisher, age, checks.",
            "datasets",
        ),
        intro=(
            f"Every number in this report is computed from these datasets as they stood on {day}."
            " Age is the time from the end of the newest period to that day."
        ),
        datasets=tuple(_summary(build, name) for name in _by_title(build)),
    )


def _by_title(build: Build) -> list[str]:
    datasets = build.catalogue.datasets
    return sorted(datasets, key=lambda name: datasets[name].title)


def _summary(build: Build, name: str) -> DatasetSummary:
    dataset, vintage = build.catalogue.datasets[name], build.vintages[name]
    checks = build.checks.result().get(name, ())
    passed = sum(check.passed for check in checks)
    newest = _newest(vintage, build.edition.data_as_at)
    return DatasetSummary(
        id=name,
        title=dataset.title,
        href=f"data/{name}.html",
        publisher=dataset.publisher,
        geography=dataset.geography,
        newest_period=newest[0],
        age=newest[1],
        checks=f"{passed} of {len(checks)} passed",
        rows=len(vintage.rows),
    )


def _newest(vintage: Vintage, as_at: date) -> tuple[str, str]:
    """The newest period that has ended, and how long before the edition's date."""
    ended = [row.period for row in vintage.rows if row.period.end <= as_at]
    if not ended:
        return "none", ""
    period = max(ended)
    months = months_old(period.end, as_at)
    if months < 2 * _MONTHS_A_YEAR:
        return (
            period.label,
            "under a month" if months < 1 else f"{months} month{'s' * (months > 1)}",
        )
    return period.label, f"{months // _MONTHS_A_YEAR} years"


def dataset_page(build: Build, shelf: Shelf, name: str) -> DatasetPage:
    """One dataset's page."""
    dataset, vintage = build.catalogue.datasets[name], build.vintages[name]
    checks = build.checks.result().get(name, ())
    return DatasetPage(
        page=shelf.page(f"data/{name}.html", dataset.title, dataset.description, "dataset", "Data"),
        title=dataset.title,
        description=dataset.description,
        facts=_facts(build, dataset, vintage),
        landing_page=dataset.landing_page,
        downloads=(
            Download(
                text="Published rows, all vintages",
                href=f"data/{name}.csv",
                format="CSV",
                size=f"{dataset.snapshot.rows:,} rows",
            ),
        ),
        measures=tuple(
            (m.label, build.catalogue.units[m.unit].many, m.description)
            for m in dataset.measures.values()
        ),
        columns=tuple(
            ColumnLine(
                name=c.name,
                type=c.type.value,
                description=c.description,
                codes=tuple(c.vocabulary.items()),
            )
            for c in dataset.columns.values()
        ),
        checks=tuple(_check(check) for check in checks),
        breaks=tuple(f"{format_date(b.at)}: {b.reason}" for b in dataset.breaks),
        corrections=tuple(
            f"Left out: {_words(c.where)} ({c.expect:,g}). {c.reason}" for c in dataset.corrections
        ),
        conflicts=tuple(
            f"{_words(c.where)}: the figure used is that of"
            f" {build.catalogue.releases[c.prefer].publisher}. {c.reason}"
            for c in dataset.conflicts
        ),
        limitations=dataset.limitations,
        sources=_sources(build, vintage),
        used_in=shelf.used_in(_names_using(build, name)),
    )


def _facts(build: Build, dataset: Dataset, vintage: Vintage) -> dict[str, str]:
    newest, age = _newest(vintage, build.edition.data_as_at)
    return {
        "Publisher": dataset.publisher,
        "Area": dataset.geography,
        "Licence": licence_name(dataset.licence),
        "Updated": dataset.update_frequency.capitalize(),
        "Newest period": f"{newest}, {age} before the edition's date" if age else newest,
        "Rows in use": f"{len(vintage.rows):,} of {dataset.snapshot.rows:,} published",
        "Left out": f"{vintage.left_out:,}, each for a reason given below",
        "Snapshot": f"SHA-256 {dataset.snapshot.sha256[:16]}…",
    }


def _check(check: Check) -> CheckLine:
    return CheckLine(
        says=check.says,
        outcome=_OUTCOMES[check.passed, check.severity],
        severity=_SEVERITIES[check.severity],
        checked=check.checked,
        failed=check.failed,
        detail="" if check.passed else "; ".join(check.examples),
    )


def _words(where: object) -> str:
    pairs = where.items() if isinstance(where, dict) else ()
    return ", ".join(str(value) for _, value in pairs)


def _sources(build: Build, vintage: Vintage) -> tuple[SourceLine, ...]:
    used = Counter(row.source_id for row in vintage.rows)
    releases = sorted(
        (build.catalogue.releases[name] for name in used), key=lambda r: r.published, reverse=True
    )
    return tuple(
        SourceLine(
            publisher=r.publisher,
            title=r.title,
            published=format_date(r.published),
            date_basis="" if r.date_basis == "stated" else "date inferred",
            href=r.url,
            licence=r.licence,
            tier=r.tier,
            rows=used[r.source_id],
        )
        for r in releases
    )


def _names_using(build: Build, dataset: str) -> Sequence[str]:
    return [
        name
        for name, rows in build.results.rows_by_name()
        if any(row.dataset == dataset for row in rows)
    ]


def dataset_files(build: Build) -> dict[str, bytes]:
    """The snapshots a reader can take away, and the list of releases."""
    files = {
        f"data/{name}.csv": build.project.bytes(dataset.snapshot.path)
        for name, dataset in build.catalogue.datasets.items()
    }
    files["data/sources.csv"] = build.project.bytes("data_pipeline/snapshots/sources.csv")
    return files
