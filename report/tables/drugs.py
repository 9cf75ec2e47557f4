"""Tables of treatment for drug and alcohol problems in secure settings and after release."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="drugs.counts",
        series="drugs.counts",
        caption="Adults in treatment, starting it and leaving it, 2020/21 to 2023/24",
        subtitle=(
            "Adults treated for a drug or alcohol problem in prisons and other secure settings, "
            "people, England"
        ),
        note=(
            "On the basis used since 2020/21. The number starting in 2020/21 was published on the "
            "earlier basis only and is left out."
        ),
        rows="period",
        columns="measure",
    ),
    Table(
        id="drugs.continuity_by_area",
        series="drugs.continuity_by_area",
        caption="Community treatment within 3 weeks of release: England and the regions named",
        subtitle=(
            "Adults released with a treatment need who engaged with community treatment within "
            "3 weeks, per cent of those released with a need"
        ),
        note=(
            "The reports name only the regions with the lowest and highest share in their year; an "
            "empty cell means that the region was not named."
        ),
        rows="geography",
        columns="period",
    ),
    Table(
        id="drugs.substances_by_year",
        series="drugs.substances_by_year",
        caption="Opiates and alcohol among people in treatment, the years that were found",
        subtitle=(
            "Adults in treatment in prisons and other secure settings who report a problem with "
            "each, per cent, England"
        ),
        note=(
            "A person can report both. From summaries of the yearly reports; the years between "
            "2017/18 and 2023/24 were not found, and 2016/17 was found for opiates alone."
        ),
        rows="period",
        columns="substance",
    ),
)
