"""Tables of the chapter on data that follows the person."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="data_quality.pregnant_counts",
        series="data_quality.pregnant_counts",
        caption="How many women are pregnant in prison depends on how long one looks",
        subtitle="Women in prison in England known to be pregnant, by how they were counted",
        note="The counts are of different years, and each rests on what women told staff.",
        rows="window",
    ),
)
