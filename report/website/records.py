"""Bring page records back from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from report.website.models import Download, TableBlock, TableCell

__all__ = ["table_from_json"]


def table_from_json(entry: Mapping[str, Any]) -> TableBlock:
    """The table that `dataclasses.asdict` took apart."""
    return TableBlock(
        **{
            **entry,
            "columns": tuple(entry["columns"]),
            "rows": tuple(tuple(TableCell(**cell) for cell in row) for row in entry["rows"]),
            "notes": tuple(entry["notes"]),
            "downloads": tuple(Download(**d) for d in entry["downloads"]),
        }
    )
