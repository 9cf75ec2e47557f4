"""Tables of the chapter on what has improved."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="improvement.treatment",
        series="improvement.treatment",
        caption="Drug and alcohol treatment in and after prison, year by year",
        subtitle=(
            "Adults who completed treatment among those who left it in secure settings, and adults "
            "in community treatment within 3 weeks among those released with a need, England, per "
            "cent"
        ),
        note="The shares are of different people.",
        rows="period",
        columns="measure",
    ),
)
