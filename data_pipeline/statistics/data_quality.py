"""What do published figures know of a person, and what is lost between one record and the next?

How much is published and how old it is are counted from the catalogue, in the register of data
gaps. Here are figures about the records themselves: what was found when somebody looked, what two
counts of the same thing made of it, and how a count depends on its window.
"""

from data_pipeline.statistics.define import (
    Apply,
    Pick,
    Series,
    Statistic,
    apply,
    at,
    column,
    each,
    latest,
    points,
    ref,
    stack,
    together,
)

_LINKED_YEARS = tuple(str(year) for year in range(2008, 2020))
_FOUND = "2017-07/2022-06"


def _recorded(cause: str) -> Apply:
    """Deaths in custody as prisons recorded them, over the years of the linkage."""
    return apply(
        "total",
        values=stack(
            *(at("deaths_in_custody", y, measure="deaths", cause=cause) for y in _LINKED_YEARS)
        ),
    )


def _hepatitis(measure: str) -> Pick:
    return at(
        "bbv_testing",
        _FOUND,
        measure=measure,
        population="prisons_north_east",
        infection="hcv",
    )


def _second_series(sex: str) -> Pick:
    return at("mha_transfers", "2016", measure="transfers_second_series", sex=sex)


STATISTICS: tuple[Statistic, ...] = (
    # Two counts of one thing
    Statistic(
        id="data_quality.deaths_recorded",
        label="Deaths in prison custody in prison records, 2008 to 2019",
        unit="deaths",
        value=_recorded("all"),
    ),
    Statistic(
        id="data_quality.deaths_linked",
        label="Deaths in prison custody found in death registrations, 2008 to 2019",
        value=at("deaths_linked_ons", "2008-01/2019-12", measure="deaths", cause="all"),
    ),
    Statistic(
        id="data_quality.deaths_linked_share",
        label="Deaths in prison records that were found in death registrations, 2008 to 2019",
        unit="percent",
        value=apply(
            "share",
            part=ref("data_quality.deaths_linked"),
            whole=ref("data_quality.deaths_recorded"),
        ),
    ),
    Statistic(
        id="data_quality.self_inflicted_recorded",
        label="Self-inflicted deaths in prison records, 2008 to 2019",
        unit="deaths",
        value=_recorded("self_inflicted"),
    ),
    Statistic(
        id="data_quality.suicides_linked",
        label="Suicides in prison custody in death registrations, 2008 to 2019",
        value=at("deaths_linked_ons", "2008-01/2019-12", measure="deaths", cause="suicide"),
    ),
    Statistic(
        id="data_quality.suicides_less",
        label="Registered suicides less self-inflicted deaths in prison records, 2008 to 2019",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("data_quality.self_inflicted_recorded"),
            new=ref("data_quality.suicides_linked"),
        ),
    ),
    Statistic(
        id="data_quality.drug_deaths_linked",
        label="Drug-related deaths in prison custody in death registrations, 2008 to 2019",
        value=at("deaths_linked_ons", "2008-01/2019-12", measure="deaths", cause="drug_related"),
    ),
    Statistic(
        id="data_quality.transfers_2016",
        label="Transfers from prison to hospital in 2016, main series",
        value=at("mha_transfers", "2016", measure="transfers"),
    ),
    Statistic(
        id="data_quality.transfers_2016_second",
        label="Transfers from prison to hospital in 2016, second series",
        unit="transfers",
        value=apply("total", values=stack(_second_series("female"), _second_series("male"))),
    ),
    Statistic(
        id="data_quality.transfers_difference",
        label="Transfers to hospital in 2016, second series less the main one",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("data_quality.transfers_2016"),
            new=ref("data_quality.transfers_2016_second"),
        ),
    ),
    # A cause of death that is not yet known
    Statistic(
        id="data_quality.not_classified_share",
        label="Deaths in prison custody counted as other, with those awaiting a cause, newest year",
        unit="percent",
        value=apply(
            "share",
            part=latest("deaths_in_custody", measure="deaths", cause="other", months=12),
            whole=latest("deaths_in_custody", measure="deaths", cause="all", months=12),
        ),
    ),
    Statistic(
        id="data_quality.not_classified_share_2023",
        label="Deaths in prison custody counted as other in 2023",
        unit="percent",
        value=apply(
            "share",
            part=at("deaths_in_custody_age", "2023", measure="deaths", cause="other"),
            whole=at("deaths_in_custody_age", "2023", measure="deaths", cause="all"),
        ),
    ),
    Statistic(
        id="data_quality.awaiting_2022",
        label="Deaths under probation supervision in 2022/23 still awaiting a cause",
        value=at("deaths_community", "2022/23", measure="deaths_by_cause", cause="awaiting"),
    ),
    # People who drop out of sight
    Statistic(
        id="data_quality.hepatitis_found",
        label="People found to have hepatitis C in 3 prisons in North East England",
        value=_hepatitis("people_viraemic"),
    ),
    Statistic(
        id="data_quality.hepatitis_lost_share",
        label="People found to have hepatitis C in 3 prisons whose outcome is not known",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "difference", a=_hepatitis("people_viraemic"), b=_hepatitis("outcome_known")
            ),
            whole=_hepatitis("people_viraemic"),
        ),
    ),
    Statistic(
        id="data_quality.dementia_noted",
        label="People whose screening for dementia gave concern and whose notes held a diagnosis",
        value=latest(
            "older_people", measure="diagnosis_in_notes_share", age="50+", population="prison"
        ),
    ),
    Statistic(
        id="data_quality.reviews_completed",
        label="Reviews of long-term conditions completed in remand prisons, as recorded",
        value=latest(
            "physical_health",
            measure="quality_template_completed_share",
            population="remand_prisons",
        ),
    ),
    Statistic(
        id="data_quality.treatment_found",
        label="People ordered by a court to have treatment for whom a treatment record was found",
        value=latest(
            "probation_health",
            measure="with_treatment_record_share",
            population="ordered_treatment",
        ),
    ),
    Statistic(
        id="data_quality.both_papers",
        label="GP surgeries asked that wanted proof of address and photo identification",
        value=latest("continuity_of_care", measure="surgeries_requiring_share", document="both"),
    ),
    # Counts that depend on the window
    Statistic(
        id="data_quality.pregnant_year_for_month",
        label="Women known to be pregnant in prison in a year for each in one month of it",
        unit="ratio",
        value=apply(
            "ratio",
            a=at(
                "women_pregnancy",
                "2022/23",
                measure="pregnant_women_in_period",
                group="women_in_prison",
            ),
            b=at(
                "women_pregnancy",
                "2023-01",
                measure="pregnant_women_in_period",
                group="women_in_prison",
            ),
        ),
    ),
)

SERIES: tuple[Series, ...] = (
    Series(
        id="data_quality.records_found",
        label="What was found when somebody looked for it in a record",
        unit="percent",
        value=together(
            "record",
            outcome=each(
                "share",
                part=points(
                    "bbv_testing",
                    measure="outcome_known",
                    population="prisons_north_east",
                    infection="hcv",
                ),
                whole=points(
                    "bbv_testing",
                    measure="people_viraemic",
                    population="prisons_north_east",
                    infection="hcv",
                ),
            ),
            review=points(
                "physical_health",
                measure="quality_template_completed_share",
                population="remand_prisons",
            ),
            treatment=points(
                "probation_health",
                measure="with_treatment_record_share",
                population="ordered_treatment",
            ),
            dementia=points(
                "older_people",
                measure="diagnosis_in_notes_share",
                age="50+",
                population="prison",
            ),
        ),
        labels={
            "outcome": "Outcome of hepatitis C",
            "review": "Review of a long-term condition",
            "treatment": "Treatment ordered by a court",
            "dementia": "Diagnosis of dementia",
        },
    ),
    Series(
        id="data_quality.transfers",
        label="Transfers from prison to hospital by two published series",
        unit="transfers",
        value=together(
            "series",
            main=points("mha_transfers", measure="transfers", months=12, since="2010"),
            second=each(
                "total",
                values=column(
                    "mha_transfers",
                    along="sex",
                    bands=("female", "male"),
                    measure="transfers_second_series",
                    months=12,
                ),
            ),
        ),
        labels={"main": "Main series", "second": "Second series"},
    ),
    Series(
        id="data_quality.transfers_main",
        label="Transfers from prison to hospital, main series",
        value=points("mha_transfers", measure="transfers", months=12, since="2014"),
    ),
    Series(
        id="data_quality.not_classified",
        label="Deaths in prison custody counted as other, by year, from the record of each death",
        value=points(
            "deaths_in_custody_age", measure="deaths", cause="other", months=12, since="2015"
        ),
    ),
    Series(
        id="data_quality.pregnant_counts",
        label="Women in prison known to be pregnant, by how they were counted",
        unit="women",
        value=together(
            "window",
            day=points(
                "women_pregnancy",
                measure="pregnant_women",
                group="women_in_prison",
                months=0,
                since="2019",
            ),
            week=points(
                "women_pregnancy",
                measure="pregnant_women_weekly_average",
                group="women_in_prison",
                period="2021/22",
            ),
            month=points(
                "women_pregnancy",
                measure="pregnant_women_in_period",
                group="women_in_prison",
                months=1,
            ),
            year=points(
                "women_pregnancy",
                measure="pregnant_women_in_period",
                group="women_in_prison",
                period="2022/23",
            ),
        ),
        labels={
            "day": "On 28 October 2019",
            "week": "In an average week of 2021/22",
            "month": "At any time in January 2023",
            "year": "At any time in 2022/23",
        },
    ),
)
