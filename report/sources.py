"""Who published what stands behind a figure, in one line.

Every chart and table says its publisher, its dataset and how recent the newest release is. The line
is made from the rows that were used, so it cannot credit what was not.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data_pipeline.catalogue import Catalogue
from data_pipeline.periods import format_date
from data_pipeline.snapshot import Row, RowId
from report.prose.escape import html

__all__ = ["Credit", "credit_html", "credit_text", "credits_of"]


_MANY = "see each release"
_MOST_NAMED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A dataset that was used, its publisher, and the date of the newest release used."""

    dataset: str
    title: str
    publisher: str
    newest: date


def credits_of(
    used: Iterable[RowId], rows: Mapping[RowId, Row], catalogue: Catalogue
) -> tuple[Credit, ...]:
    """The datasets behind rows, in order of their titles."""
    sources: dict[str, set[str]] = {}
    for row_id in used:
        sources.setdefault(row_id.dataset, set()).add(rows[row_id].source_id)
    credited = (
        Credit(
            dataset=name,
            title=catalogue.datasets[name].title,
            publisher=_publishers(catalogue, name, names),
            newest=max(catalogue.releases[source].published for source in names),
        )
        for name, names in sources.items()
    )
    return tuple(sorted(credited, key=lambda c: c.title))


def _publishers(catalogue: Catalogue, dataset: str, sources: set[str]) -> str:
    """The dataset's publisher; where it has many, those of the releases that were used."""
    publisher = catalogue.datasets[dataset].publisher
    if _MANY not in publisher:
        return publisher
    named = sorted({catalogue.releases[source].publisher for source in sources})
    if len(named) <= _MOST_NAMED:
        return " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    return f"{len(named)} publishers"


def credit_text(found: Iterable[Credit]) -> str:
    """The line in plain words, without "Source:"."""
    return "; ".join(
        f"{c.publisher}, {c.title} (newest release used: {format_date(c.newest)})" for c in found
    )


def credit_html(found: Iterable[Credit], root: str = "") -> str:
    """The line with a link to each dataset's page, without "Source:"."""
    return "; ".join(
        f'{html(c.publisher)}, <a href="{root}data/{html(c.dataset)}.html">{html(c.title)}</a>'
        f" (newest release used: {format_date(c.newest)})"
        for c in found
    )
