"""Tables of the people under probation supervision."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="probation_caseload.kinds",
        series="probation_caseload.kinds",
        caption="People under probation supervision on 30 June 2025, by kind and sex",
        subtitle="People on the probation caseload, number of people, England and Wales",
        note=(
            "Kinds do not add up to the total: a person under two kinds counts once in each. "
            "People before release are still in prison. People whose contact is suspended are "
            "still counted in the total."
        ),
        rows="supervision",
        columns="sex",
    ),
)
