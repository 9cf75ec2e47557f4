"""Tables of deaths in prison custody, compared fairly."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="mortality.ratio",
        series="mortality.ratio",
        caption="Deaths in prison over those expected at the rates of men of the same ages",
        subtitle=(
            "Ratio of deaths in prison custody to the deaths from all causes expected at the "
            "rates of men in the same year, with 95% intervals, England and Wales, 2010 to 2019"
        ),
        note=(
            "1 means as many deaths as expected. The deaths expected are from all causes in both "
            "columns. From the age of 60 on, the mix of ages is that of 2018 in every year."
        ),
        rows="period",
        columns="cause",
        intervals=True,
    ),
    Table(
        id="mortality.ways",
        series="mortality.ways",
        caption="The result of 2019, counted in other ways",
        subtitle=(
            "Ratio of deaths in prison custody to deaths from all causes expected at the rates of "
            "men, with 95% intervals, England and Wales, 2019"
        ),
        note=(
            "The intervals allow for chance in the number of deaths, not for the choice of method."
        ),
        rows="way",
        columns="cause",
        intervals=True,
    ),
    Table(
        id="physical_health.conditions",
        series="physical_health.conditions_remand",
        caption="Conditions on the records of people in remand prisons",
        subtitle="People in remand prisons in England, per cent, study of 2020",
        note=(
            "Conditions that somebody had found and recorded; a person can have several. The "
            "number of people behind the shares was not seen, so there is no interval."
        ),
        rows="condition",
    ),
)
