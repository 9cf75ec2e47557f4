"""Tables of mental illness in prison and of waits for a hospital bed."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="mental_health.survey",
        series="mental_health.survey_by_sex",
        caption="Symptoms and past suicide attempts that newly sentenced people told a survey of",
        subtitle="People newly sentenced to prison, per cent, England and Wales, 2005 to 2006",
        note=(
            "Figures for the general population, from surveys of other years, are in the text. "
            "Symptoms were reported in an interview; they are not diagnoses."
        ),
        rows="condition",
        columns="sex",
    ),
    Table(
        id="mental_health.waits",
        series="mental_health.waits_from_application",
        caption="Wait from application to the Ministry of Justice to admission to hospital",
        subtitle=(
            "People moved from prison to hospital under sections 47 and 48 of the Mental Health "
            "Act 1983, weeks, England and Wales, calendar years 2014 to 2018"
        ),
        note=(
            "The time before an application is made is not counted. These waits cannot be set "
            "beside those that inspectors measured, which start at the first referral."
        ),
        rows="period",
        columns="measure",
    ),
    Table(
        id="self_harm.people_and_incidents",
        series="self_harm.people_and_incidents",
        caption="Incidents of self-harm and people who self-harmed, set against people in prison",
        subtitle="Per 1,000 people in prison, women and men, England and Wales, years to March",
        note=(
            "People who self-harmed in the year are set against the number held at one time, so "
            "the rate is not the share of everyone who passed through. An empty cell means that "
            "no figure was found. Numbers of people up to 2015/16 are approximate."
        ),
        rows="period",
        columns="measure",
    ),
)
