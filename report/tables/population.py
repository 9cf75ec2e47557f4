"""Tables of the ages of people in prison."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="population.age",
        series="population.age_share_recent",
        caption="Age bands as a share of people in prison, 2014 to 2024",
        subtitle=(
            "People in prison of each age band, per cent of people in prison on the day, England "
            "and Wales"
        ),
        note=(
            "The count of 2024 is of 31 March, the others of 30 June. Bands are those the House of "
            "Commons Library prints; parts may not add to 100 because of rounding."
        ),
        rows="period",
        columns="age",
    ),
    Table(
        id="population.projections",
        series="population.projections",
        caption="What the last editions of the projections expect, and how wide their range is",
        subtitle="People expected in prison at the end of March, by scenario, England and Wales",
        note=(
            "Each row is another edition: 2022 to 2027, 2023 to 2028 and 2024 to 2029, each shown "
            "at the last year that it reaches. An empty cell means that the value was not found."
        ),
        rows="period",
        columns="scenario",
    ),
)
