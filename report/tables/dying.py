"""Tables of the chapter on palliative care and dying in prison."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="dying.expected",
        series="dying.expected_deaths",
        caption="What was done before expected deaths in five prisons",
        subtitle=(
            "Per cent of {{ stat('dying.expected') }} expected deaths, with 95% confidence "
            "interval, five prisons in the north of England, 2020"
        ),
        note=(
            "From an audit of health records. The intervals are ours: they show how far chance "
            "alone could move shares of so few deaths, and nothing about other prisons."
        ),
        rows="standard",
        columns="period",
        intervals=True,
    ),
    Table(
        id="dying.natural_by_ten_years",
        series="dying.natural_by_ten_years",
        caption="Deaths from natural causes in prison by age, 2014 to 2023",
        subtitle="Number of deaths in prison custody in the calendar year, England and Wales",
        note=(
            "COVID-19 is among the natural causes. The numbers are too small to read year by year."
        ),
        rows="period",
        columns="age",
    ),
)
