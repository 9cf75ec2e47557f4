"""Tables of people in prison."""

from report.tables.contract import Table

TABLES = (
    Table(
        id="people.by_sex",
        series="people.by_sex",
        caption="People in prison by sex, 30 June",
        subtitle="England and Wales",
    ),
)
