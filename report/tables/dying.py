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
)
