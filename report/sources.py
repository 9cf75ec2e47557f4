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
    newest: dict[str, date] = {}
    for row_id in used:
        published = rows[row_id].published
        newest[row_id.dataset] = max(published, newest.get(row_id.dataset, published))
    credited = (
        Credit(
            dataset=name,
            title=catalogue.datasets[name].title,
            publisher=catalogue.datasets[name].publisher,
            newest=day,
        )
        for name, day in newest.items()
    )
    return tuple(sorted(credited, key=lambda c: c.title))


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
