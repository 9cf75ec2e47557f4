"""Tables of secure beds and of restricted patients leaving hospital."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="secure.beds",
        series="secure.beds_counted",
        caption="Counts of secure beds by level of security, 1998 to 2017",
        subtitle="Beds in secure mental health hospitals, number of beds, England",
        note=(
            "The counts differ in scope and must not be read as a trend. Those from 2015 are of "
            "adult beds that NHS England paid for. Those of 2013 were printed as "
            "“about” or “over”."
        ),
        rows="period",
        columns="security",
    ),
    Table(
        id="secure.flows",
        series="secure.flows",
        caption="Restricted patients discharged from hospital and recalled to it",
        subtitle=(
            "Restricted patients, number of people, England and Wales, the calendar years from "
            "1998 to 2010 for which a figure was found"
        ),
        note=(
            "From bulletins of the Home Office and an answer in Parliament. Discharges to the "
            "community are a part of all discharges; the two were found for different years."
        ),
        rows="period",
        columns="measure",
    ),
)
