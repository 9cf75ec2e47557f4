"""Tables of the chapter on women and pregnancy."""

from __future__ import annotations

from report.tables.contract import Table

__all__ = ["TABLES"]

TABLES: tuple[Table, ...] = (
    Table(
        id="women.place_of_birth",
        series="women.births_by_place",
        caption=(
            '{% claim "largest(women.births_outside_share_by_year) < 10" %}Nearly all'
            "{% endclaim %} births counted by the prison service were in hospital"
        ),
        subtitle="Number of births to women in prison by place, England",
        note=(
            "The first period is shorter than a year. Later counts do not separate births on the "
            "way to hospital from births in prison, so some cells are empty."
        ),
        rows="period",
        columns="place",
    ),
    Table(
        id="women.mother_and_baby_units",
        series="women.mother_and_baby_units",
        caption="Women and babies received into mother and baby units",
        subtitle="Number received in the year, England",
        rows="period",
        columns="measure",
    ),
)
