"""Tables of the chapter on an ageing population."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="ageing.oldest",
        series="ageing.oldest_by_day",
        caption="People aged 60 and over in prison have been counted on a few days only",
        subtitle="Number of people in prison on the day, England and Wales",
        note=(
            "From answers to Parliament, a select committee and news reports that quote official "
            "counts. Each band includes the older ones. An empty cell means that no count was "
            "found for that day. Only the year is stated for June 2004; its middle is assumed."
        ),
        rows="period",
        columns="age",
    ),
    Table(
        id="ageing.people_by_band",
        series="ageing.people_by_band",
        caption="Number of people in prison in each age band, 2014 to 2024",
        subtitle="Number of people in prison on the day, England and Wales",
        note="The count of 2024 is of 31 March, the others are of 30 June.",
        rows="period",
        columns="age",
    ),
)
