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
)
