"""Tables of moves into and out of prison."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="moving.quarters",
        series="moving.quarters",
        caption="First receptions, releases from a sentence and recalls by quarter, from 2024",
        subtitle="Number of occasions in the quarter, women and men, England and Wales",
        note=(
            "One person can appear more than once, in a column and across them. Figures are as "
            "first published for the quarter."
        ),
        rows="period",
        columns="measure",
    ),
)
