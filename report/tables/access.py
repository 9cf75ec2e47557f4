"""Tables of the chapter on getting to care."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="access.missed_by_source",
        series="access.missed_by_source",
        caption="Counts of missed hospital appointments that cannot be read as one line",
        subtitle="Outpatient appointments of people in prison not attended, England, per cent",
        note=(
            "Hospital records were matched to prisons by address, in two reports of the Nuffield "
            "Trust. The definition of the safety investigation was not seen."
        ),
        rows="period",
        columns="source",
    ),
    Table(
        id="access.money",
        series="access.money",
        caption="Published sums for health care in prison",
        subtitle="Spent or set aside in the financial year, England, pounds of the time",
        note=(
            "Sums in different columns cover different things. None is adjusted for inflation. The "
            "sums for adult prisons were printed as about."
        ),
        rows="period",
        columns="sum",
    ),
)
