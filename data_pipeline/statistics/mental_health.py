"""How common is mental illness among people in prison, and how long do they wait for hospital?

There is no count of mental illness in prison: studies differ in whom they asked and how, so none is
joined to another. Percentages of the study in 13 prisons are turned back into counts of the people
it assessed, so that they can have an interval. Waits come from two clocks that start at different
moments and are never set against each other.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Apply,
    Pick,
    Series,
    Statistic,
    apply,
    at,
    constant,
    latest,
    points,
    ref,
)

__all__ = ["SERIES", "STATISTICS"]

_COMPARATOR = "Set beside the survey in prisons by its source; the year is not the same."


def _survey(
    condition: str, *, sex: str = "all", population: str = "prison_newly_sentenced"
) -> Pick:
    """A figure of the newest survey of newly sentenced people, or its comparator."""
    return latest(
        "mental_health_prevalence",
        measure="prevalence",
        population=population,
        condition=condition,
        sex=sex,
    )


def _screened(condition: str, sex: str) -> Apply:
    """A share of the study in 13 prisons, with the interval its sample bears."""
    assessed = at(
        "mental_health_prevalence",
        "2019",
        measure="people_assessed",
        population="prison_thirteen",
        age="adult",
        sex=sex,
    )
    percent = at(
        "mental_health_prevalence",
        "2019",
        measure="screened_positive",
        population="prison_thirteen",
        condition=condition,
        age="adult",
        sex=sex,
    )
    positive = apply("ratio", a=percent, b=apply("ratio", a=constant(100), b=assessed))
    return apply("share", part=positive, whole=assessed)


_PREVALENCE = (
    Statistic(
        id="mental_health.survey_psychosis_women",
        label="Newly sentenced women with symptoms suggesting psychosis",
        value=_survey("psychosis_symptoms", sex="female"),
    ),
    Statistic(
        id="mental_health.survey_psychosis_men",
        label="Newly sentenced men with symptoms suggesting psychosis",
        value=_survey("psychosis_symptoms", sex="male"),
    ),
    Statistic(
        id="mental_health.survey_psychosis_general",
        label="People in the general population with symptoms suggesting psychosis",
        value=_survey("psychosis_symptoms", population="general"),
        note=_COMPARATOR,
    ),
    Statistic(
        id="mental_health.survey_anxiety_depression_women",
        label="Newly sentenced women with both anxiety and depression",
        value=_survey("anxiety_and_depression", sex="female"),
    ),
    Statistic(
        id="mental_health.survey_anxiety_depression_men",
        label="Newly sentenced men with both anxiety and depression",
        value=_survey("anxiety_and_depression", sex="male"),
    ),
    Statistic(
        id="mental_health.survey_anxiety_depression_general",
        label="People in the general population with both anxiety and depression",
        value=_survey("anxiety_and_depression", population="general"),
        note=_COMPARATOR,
    ),
    Statistic(
        id="mental_health.survey_attempt_women",
        label="Newly sentenced women who had ever attempted suicide",
        value=_survey("suicide_attempt_ever", sex="female"),
    ),
    Statistic(
        id="mental_health.survey_attempt_men",
        label="Newly sentenced men who had ever attempted suicide",
        value=_survey("suicide_attempt_ever", sex="male"),
    ),
    Statistic(
        id="mental_health.survey_attempt_general",
        label="People in the general population who had ever attempted suicide",
        value=_survey("suicide_attempt_ever", population="general"),
        note=_COMPARATOR,
    ),
    Statistic(
        id="mental_health.assessed_women",
        label="Women assessed in the study in 13 prisons",
        value=at(
            "mental_health_prevalence",
            "2019",
            measure="people_assessed",
            population="prison_thirteen",
            age="adult",
            sex="female",
        ),
    ),
    Statistic(
        id="mental_health.assessed_men",
        label="Men assessed in the study in 13 prisons",
        value=at(
            "mental_health_prevalence",
            "2019",
            measure="people_assessed",
            population="prison_thirteen",
            age="adult",
            sex="male",
        ),
    ),
    Statistic(
        id="mental_health.screened_psychosis_women",
        label="Women in 13 prisons who screened positive for psychosis",
        unit="percent",
        value=_screened("psychosis", "female"),
    ),
    Statistic(
        id="mental_health.screened_psychosis_men",
        label="Men in 13 prisons who screened positive for psychosis",
        unit="percent",
        value=_screened("psychosis", "male"),
    ),
    Statistic(
        id="mental_health.screened_alcohol_women",
        label="Women in 13 prisons who screened positive for problem alcohol use",
        unit="percent",
        value=_screened("problem_alcohol_use", "female"),
    ),
    Statistic(
        id="mental_health.screened_alcohol_men",
        label="Men in 13 prisons who screened positive for problem alcohol use",
        unit="percent",
        value=_screened("problem_alcohol_use", "male"),
    ),
    Statistic(
        id="mental_health.pooled_psychosis_women",
        label="Women in prison with a psychotic illness, pooled over studies in 24 countries",
        decimals=1,
        value=latest(
            "mental_health_prevalence",
            measure="prevalence_pooled",
            population="prison_24_countries",
            condition="psychosis",
            sex="female",
        ),
    ),
    Statistic(
        id="mental_health.pooled_psychosis_men",
        label="Men in prison with a psychotic illness, pooled over studies in 24 countries",
        decimals=1,
        value=latest(
            "mental_health_prevalence",
            measure="prevalence_pooled",
            population="prison_24_countries",
            condition="psychosis",
            sex="male",
        ),
    ),
    Statistic(
        id="mental_health.london_psychosis",
        label="People in two London prisons with psychosis",
        value=latest(
            "mental_health_prevalence",
            measure="prevalence",
            population="prison_london",
            condition="psychosis",
            age="adult",
        ),
    ),
    Statistic(
        id="mental_health.london_two_or_more",
        label="People in two London prisons with two or more disorders",
        value=latest(
            "mental_health_prevalence",
            measure="prevalence",
            population="prison_london",
            condition="two_or_more_disorders",
            age="adult",
        ),
    ),
    Statistic(
        id="mental_health.reported_problems",
        label="People in prison who said they had problems with mental health or wellbeing",
        value=latest(
            "mental_health_prevalence", measure="reported_problems_share", population="prison"
        ),
    ),
    Statistic(
        id="mental_health.treated",
        label="People receiving mental health treatment in prison in a year",
        value=latest("mental_health_prevalence", measure="treated_in_prison", population="prison"),
    ),
    Statistic(
        id="mental_health.receiving_support",
        label="People in prison supported by prison mental health services",
        value=latest(
            "mental_health_prevalence", measure="receiving_support_share", population="prison"
        ),
    ),
    Statistic(
        id="mental_health.receiving_support_women",
        label="Women in prison supported by prison mental health services",
        value=latest(
            "mental_health_prevalence",
            measure="receiving_support_share",
            population="prison",
            sex="female",
        ),
    ),
    Statistic(
        id="mental_health.need_among_deaths",
        label="People who took their own lives in prison and had known mental health needs",
        value=latest(
            "mental_health_prevalence",
            measure="prevalence",
            population="self_inflicted_deaths",
            condition="mental_health_need",
        ),
    ),
)

_TRANSFERS = (
    Statistic(
        id="mental_health.transfer_within_limit",
        label="Transfers to hospital made within 28 days, among those inspected",
        value=latest("mha_transfers", measure="within_28_days_share"),
    ),
    Statistic(
        id="mental_health.wait_average",
        label="Average wait from first referral to hospital, among transfers inspected",
        value=latest("mha_transfers", measure="average_wait_inspected"),
    ),
    Statistic(
        id="mental_health.wait_longest",
        label="Longest wait from first referral to hospital, among transfers inspected",
        value=latest("mha_transfers", measure="longest_wait_inspected"),
    ),
    Statistic(
        id="mental_health.not_referred_first_day",
        label="People inspected who were not referred on the day the need for hospital was seen",
        value=latest("mha_transfers", measure="not_referred_first_day_share"),
    ),
    Statistic(
        id="mental_health.waiting_over_limit",
        label="People waiting for a transfer to hospital who had waited more than 28 days",
        value=latest("mha_transfers", measure="people_waiting_share", wait="over_28_days"),
    ),
    Statistic(
        id="mental_health.wait_from_application",
        label="Average wait from application to the Ministry of Justice to admission to hospital",
        value=latest("mha_transfers", measure="average_wait", months=12),
    ),
    Statistic(
        id="mental_health.wait_from_application_longest",
        label="Longest wait from application to the Ministry of Justice to admission to hospital",
        value=latest("mha_transfers", measure="longest_wait", months=12),
    ),
    Statistic(
        id="mental_health.transfers",
        label="Transfers from prison to hospital under the Mental Health Act in a year",
        value=latest("mha_transfers", measure="transfers", months=12),
    ),
    Statistic(
        id="mental_health.transfers_2014",
        label="Transfers from prison to hospital under the Mental Health Act in 2014",
        value=at("mha_transfers", "2014", measure="transfers"),
    ),
    Statistic(
        id="mental_health.transfers_change",
        label="Change since 2014 in transfers from prison to hospital under the Mental Health Act",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("mental_health.transfers_2014"),
            new=ref("mental_health.transfers"),
        ),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_PREVALENCE, *_TRANSFERS)

SERIES: tuple[Series, ...] = (
    Series(
        id="mental_health.screened_by_sex",
        label="People in 13 prisons who screened positive, by condition and sex",
        value=points(
            "mental_health_prevalence",
            measure="screened_positive",
            population="prison_thirteen",
            age="adult",
            condition=(
                "psychosis",
                "mood_disorder",
                "anxiety_disorder",
                "ptsd",
                "eating_disorder",
                "suicide_risk",
                "drug_dependence",
                "problem_alcohol_use",
            ),
            sex=("female", "male"),
            by=("condition", "sex"),
            period="2019",
        ),
    ),
    Series(
        id="mental_health.survey_by_sex",
        label="Newly sentenced people with symptoms or a past attempt, by condition and sex",
        value=points(
            "mental_health_prevalence",
            measure="prevalence",
            population="prison_newly_sentenced",
            condition=("psychosis_symptoms", "anxiety_and_depression", "suicide_attempt_ever"),
            sex=("female", "male"),
            by=("condition", "sex"),
            period="2005-01/2006-12",
        ),
    ),
    Series(
        id="mental_health.waits_from_application",
        label="Wait from application to the Ministry of Justice to admission to hospital",
        value=points(
            "mha_transfers",
            measure=("average_wait", "longest_wait"),
            by="measure",
            months=12,
        ),
        labels={"average_wait": "Average wait", "longest_wait": "Longest wait"},
    ),
    Series(
        id="mental_health.transfers_by_year",
        label="Transfers from prison to hospital under the Mental Health Act",
        value=points("mha_transfers", measure="transfers", months=12),
    ),
)
