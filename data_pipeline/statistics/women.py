"""How healthy are women in prison, and are they safe when they are pregnant?

Births come from sources that are never joined: hospital records to March 2020, and counts of the
prison service from July 2020, of which the first covers less than a year. Published percentages are
turned back into counts where their sample is known, so that they can have an interval. Incidents of
self-harm have none: one woman's incidents are not independent of each other.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    constant,
    each,
    latest,
    points,
    ref,
)

__all__ = ["SERIES", "STATISTICS"]

_POPULATION = (
    Statistic(
        id="women.population",
        label="Women in prison",
        unit="women",
        value=latest("prison_population", measure="population", sex="female", months=0),
    ),
    Statistic(
        id="women.population_2010",
        label="Women in prison on 30 June 2010",
        unit="women",
        value=at("prison_population", "2010-06-30", measure="population", sex="female"),
    ),
    Statistic(
        id="women.population_change",
        label="Change in the number of women in prison since 30 June 2010",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("women.population_2010"), new=ref("women.population")
        ),
    ),
    Statistic(
        id="women.population_share",
        label="Women as a share of all people in prison",
        unit="percent",
        decimals=1,
        value=apply(
            "ratio",
            a=latest("prison_population", measure="population", sex="female", months=0),
            b=apply(
                "ratio",
                a=latest("prison_capacity", measure="population_monthly", months=0),
                b=constant(100),
            ),
        ),
        note="Everyone in prison on the day is counted, so there is no interval.",
    ),
    Statistic(
        id="women.abused_as_child",
        label="Newly sentenced women who said they were abused as a child",
        value=at(
            "background",
            "2005-01/2006-12",
            measure="share",
            sex="female",
            population="newly_sentenced",
            experience="abuse",
        ),
    ),
    Statistic(
        id="women.suicide_attempt_ever",
        label="Newly sentenced women who had ever attempted suicide",
        value=at(
            "mental_health_prevalence",
            "2005-01/2006-12",
            measure="prevalence",
            sex="female",
            population="prison_newly_sentenced",
            condition="suicide_attempt_ever",
        ),
    ),
)

_PREGNANCY = (
    Statistic(
        id="women.pregnant_on_day",
        label="Women in prison known to be pregnant on 28 October 2019",
        value=at(
            "women_pregnancy", "2019-10-28", measure="pregnant_women", group="women_in_prison"
        ),
    ),
    Statistic(
        id="women.pregnant_share",
        label="Share of women in prison known to be pregnant on 28 October 2019",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "women_pregnancy", "2019-10-28", measure="pregnant_women", group="women_in_prison"
            ),
            whole=at(
                "women_pregnancy", "2019-10-28", measure="women_population", group="women_in_prison"
            ),
        ),
    ),
    Statistic(
        id="women.pregnant_weekly",
        label="Pregnant women in prison in an average week",
        unit="women",
        value=latest(
            "women_pregnancy",
            measure="pregnant_women_weekly_average",
            group="women_in_prison",
            months=12,
        ),
    ),
    Statistic(
        id="women.pregnant_in_month",
        label="Women in prison known to be pregnant at any time in a month",
        value=latest(
            "women_pregnancy",
            measure="pregnant_women_in_period",
            group="women_in_prison",
            months=1,
        ),
    ),
    Statistic(
        id="women.pregnant_in_year",
        label="Women in prison known to be pregnant at any time in the year",
        value=latest(
            "women_pregnancy",
            measure="pregnant_women_in_period",
            group="women_in_prison",
            months=12,
        ),
    ),
    Statistic(
        id="women.births",
        label="Births to women in prison in a year",
        value=latest("women_pregnancy", measure="births", group="women_in_prison", months=12),
    ),
    Statistic(
        id="women.births_2021_22",
        label="Births to women in prison in 2021/22",
        value=at("women_pregnancy", "2021/22", measure="births", group="women_in_prison"),
    ),
    Statistic(
        id="women.births_first_period",
        label="Births to women in prison from July 2020 to March 2021",
        value=at("women_pregnancy", "2020-07/2021-03", measure="births", group="women_in_prison"),
    ),
    Statistic(
        id="women.births_hospital_records",
        label="Births to women in prison in a year, from hospital records",
        value=latest(
            "women_pregnancy",
            measure="births_hospital_records",
            group="women_in_prison",
            months=12,
        ),
    ),
    Statistic(
        id="women.pregnant_for_each_birth",
        label="Pregnant women in the year for each birth in the year",
        unit="ratio",
        value=apply(
            "ratio",
            a=latest(
                "women_pregnancy",
                measure="pregnant_women_in_period",
                group="women_in_prison",
                months=12,
            ),
            b=latest("women_pregnancy", measure="births", group="women_in_prison", months=12),
        ),
        note="The births of a year and the pregnancies of a year are not of the same women.",
    ),
    Statistic(
        id="women.births_outside",
        label="Births on the way to hospital or in prison in a year",
        value=latest(
            "women_pregnancy",
            measure="births",
            place="transit_or_prison",
            group="women_in_prison",
            months=12,
        ),
    ),
    Statistic(
        id="women.births_outside_share",
        label="Share of births to women in prison that were on the way to hospital or in prison",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=latest(
                "women_pregnancy",
                measure="births",
                place="transit_or_prison",
                group="women_in_prison",
                months=12,
            ),
            whole=latest("women_pregnancy", measure="births", group="women_in_prison", months=12),
        ),
    ),
    Statistic(
        id="women.births_outside_hospital_records_2017_18",
        label="Share of births outside hospital in 2017/18, from hospital records",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "women_pregnancy",
                "2017/18",
                measure="births_hospital_records",
                place="outside_hospital",
                group="women_in_prison",
            ),
            whole=at(
                "women_pregnancy",
                "2017/18",
                measure="births_hospital_records",
                group="women_in_prison",
            ),
        ),
    ),
)

_OUTCOMES = (
    Statistic(
        id="women.births_studied",
        label="Births to women in prison in the study of preterm birth",
        value=latest("women_pregnancy", measure="births_in_sample", group="women_in_prison"),
    ),
    Statistic(
        id="women.preterm",
        label="Share of births to women in prison that were preterm",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=apply(
                "ratio",
                a=latest("women_pregnancy", measure="preterm_births", group="women_in_prison"),
                b=apply(
                    "ratio",
                    a=constant(100),
                    b=latest(
                        "women_pregnancy", measure="births_in_sample", group="women_in_prison"
                    ),
                ),
            ),
            whole=latest("women_pregnancy", measure="births_in_sample", group="women_in_prison"),
        ),
        note="The number of preterm births is worked out from the published whole percentage.",
    ),
    Statistic(
        id="women.preterm_general",
        label="Share of births that were preterm in the general population",
        decimals=1,
        value=latest("women_pregnancy", measure="preterm_births", group="general_population"),
    ),
    Statistic(
        id="women.stillbirth_rate",
        label="Stillbirths per 1,000 births to women in prison, from some NHS trusts",
        value=latest("women_pregnancy", measure="stillbirth_rate", group="women_in_prison"),
    ),
    Statistic(
        id="women.stillbirth_rate_general",
        label="Stillbirths per 1,000 births in the general population",
        value=latest("women_pregnancy", measure="stillbirth_rate", group="general_population"),
    ),
    Statistic(
        id="women.births_for_one_stillbirth",
        label="Births for each stillbirth, at the rate of some NHS trusts",
        unit="births",
        value=apply(
            "ratio",
            a=constant(1000),
            b=latest("women_pregnancy", measure="stillbirth_rate", group="women_in_prison"),
        ),
    ),
    Statistic(
        id="women.neonatal_admission",
        label="Babies of women in prison admitted to a neonatal unit, from some NHS trusts",
        value=latest("women_pregnancy", measure="neonatal_admission", group="women_in_prison"),
    ),
    Statistic(
        id="women.neonatal_admission_general",
        label="Babies admitted to a neonatal unit in the general population",
        value=latest("women_pregnancy", measure="neonatal_admission", group="general_population"),
    ),
    Statistic(
        id="women.study_sample",
        label="Pregnant women in prison interviewed about their mental health",
        value=latest("women_pregnancy", measure="study_sample", group="women_in_prison"),
    ),
    Statistic(
        id="women.depression_in_pregnancy",
        label="Depression among pregnant women in prison",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "ratio",
                a=latest("women_pregnancy", measure="depression", group="women_in_prison"),
                b=apply(
                    "ratio",
                    a=constant(100),
                    b=latest("women_pregnancy", measure="study_sample", group="women_in_prison"),
                ),
            ),
            whole=latest("women_pregnancy", measure="study_sample", group="women_in_prison"),
        ),
        note="The number of women is worked out from the published whole percentage.",
    ),
    Statistic(
        id="women.anxiety_in_pregnancy",
        label="Anxiety among pregnant women in prison",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "ratio",
                a=latest("women_pregnancy", measure="anxiety", group="women_in_prison"),
                b=apply(
                    "ratio",
                    a=constant(100),
                    b=latest("women_pregnancy", measure="study_sample", group="women_in_prison"),
                ),
            ),
            whole=latest("women_pregnancy", measure="study_sample", group="women_in_prison"),
        ),
        note="The number of women is worked out from the published whole percentage.",
    ),
)

_MOTHERS = (
    Statistic(
        id="women.mbu_women",
        label="Women received into mother and baby units in a year",
        value=latest("women_pregnancy", measure="mbu_women", group="women_in_prison", months=12),
    ),
    Statistic(
        id="women.mbu_women_2020_21",
        label="Women received into mother and baby units in 2020/21",
        value=at("women_pregnancy", "2020/21", measure="mbu_women", group="women_in_prison"),
    ),
    Statistic(
        id="women.mbu_babies",
        label="Babies received into mother and baby units in a year",
        value=latest("women_pregnancy", measure="mbu_babies", group="women_in_prison", months=12),
    ),
    Statistic(
        id="women.mbu_approved",
        label="Approved applications to mother and baby units in three years",
        value=latest(
            "women_pregnancy", measure="mbu_applications_approved", group="women_in_prison"
        ),
        note="The answer speaks of the last three years; the years to March 2023 are assumed.",
    ),
    Statistic(
        id="women.mbu_places",
        label="Places for mothers in mother and baby units",
        value=latest("women_pregnancy", measure="mbu_places_mothers", group="women_in_prison"),
    ),
    Statistic(
        id="women.gave_birth_18_months",
        label="Women who had given birth in the 18 months before they came to prison",
        value=latest(
            "women_pregnancy", measure="gave_birth_before_18_months", group="women_in_prison"
        ),
    ),
)

_APPOINTMENTS = (
    Statistic(
        id="women.missed_appointments",
        label="Hospital outpatient appointments of women in prison that were not attended",
        value=latest(
            "hospital_access", measure="not_attended_share", sex="female", population="prison"
        ),
        note="Printed as almost this share.",
    ),
    Statistic(
        id="women.missed_appointments_everyone",
        label="Hospital outpatient appointments of people in prison that were not attended",
        value=latest("hospital_access", measure="not_attended_share", population="prison"),
    ),
    Statistic(
        id="women.missed_obstetrics",
        label="Obstetric appointments of women in prison that were not attended",
        decimals=1,
        value=latest(
            "hospital_access",
            measure="not_attended_share",
            sex="female",
            population="prison",
            service="obstetrics",
        ),
    ),
    Statistic(
        id="women.missed_obstetrics_general",
        label="Obstetric appointments in the general population that were not attended",
        decimals=1,
        value=latest(
            "hospital_access",
            measure="not_attended_share",
            sex="female",
            population="general",
            service="obstetrics",
        ),
    ),
    Statistic(
        id="women.missed_midwifery",
        label="Midwifery appointments of women in prison that were not attended",
        decimals=1,
        value=latest(
            "hospital_access",
            measure="not_attended_share",
            sex="female",
            population="prison",
            service="midwifery",
        ),
    ),
    Statistic(
        id="women.missed_midwifery_general",
        label="Midwifery appointments in the general population that were not attended",
        decimals=1,
        value=latest(
            "hospital_access",
            measure="not_attended_share",
            sex="female",
            population="general",
            service="midwifery",
        ),
    ),
    Statistic(
        id="women.missed_investigation",
        label="Outpatient appointments of women in prison not attended, by the safety "
        "investigation",
        value=latest(
            "hospital_access",
            measure="not_attended_share_investigation",
            sex="female",
            population="prison",
        ),
    ),
    Statistic(
        id="women.missed_investigation_men",
        label="Outpatient appointments of men in prison not attended, by the safety investigation",
        value=latest(
            "hospital_access",
            measure="not_attended_share_investigation",
            sex="male",
            population="prison",
        ),
    ),
    Statistic(
        id="women.missed_investigation_general",
        label="Outpatient appointments not attended in the general population, by the safety "
        "investigation",
        value=latest(
            "hospital_access", measure="not_attended_share_investigation", population="general"
        ),
    ),
)

_SELF_HARM = (
    Statistic(
        id="women.self_harm_rate",
        label="Self-harm incidents per 1,000 women in prison",
        value=latest("self_harm", measure="incident_rate", sex="female", months=12, ending=12),
    ),
    Statistic(
        id="women.self_harm_rate_men",
        label="Self-harm incidents per 1,000 men in prison",
        value=latest("self_harm", measure="incident_rate", sex="male", months=12, ending=12),
    ),
    Statistic(
        id="women.self_harm_rate_ratio",
        label="Self-harm incidents per 1,000 women compared with per 1,000 men in prison",
        unit="ratio",
        value=apply("ratio", a=ref("women.self_harm_rate"), b=ref("women.self_harm_rate_men")),
    ),
    Statistic(
        id="women.self_harm_rate_2021",
        label="Self-harm incidents per 1,000 women in prison in 2021",
        value=at("self_harm", "2021", measure="incident_rate", sex="female"),
    ),
    Statistic(
        id="women.self_harm_change",
        label="Change in self-harm incidents per 1,000 women in prison since 2021",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("self_harm", "2021", measure="incident_rate", sex="female"),
            new=latest("self_harm", measure="incident_rate", sex="female", months=12, ending=12),
        ),
    ),
    Statistic(
        id="women.self_harm_change_men",
        label="Change in self-harm incidents per 1,000 men in prison since 2021",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("self_harm", "2021", measure="incident_rate", sex="male"),
            new=latest("self_harm", measure="incident_rate", sex="male", months=12, ending=12),
        ),
    ),
    Statistic(
        id="women.self_harm_incidents",
        label="Self-harm incidents among women in prison",
        value=latest("self_harm", measure="incidents", sex="female", months=12, ending=12),
    ),
    Statistic(
        id="women.self_harm_incidents_share",
        label="Women's share of all self-harm incidents in prison",
        unit="percent",
        value=apply(
            "ratio",
            a=latest("self_harm", measure="incidents", sex="female", months=12, ending=12),
            b=apply(
                "ratio",
                a=latest("self_harm", measure="incidents", months=12, ending=12),
                b=constant(100),
            ),
        ),
    ),
    Statistic(
        id="women.self_harm_people_rate",
        label="Women who self-harmed in a year per 1,000 women in prison",
        value=latest("self_harm", measure="individual_rate", sex="female", months=12),
    ),
    Statistic(
        id="women.self_harm_people_rate_2022_23",
        label="Women who self-harmed in 2022/23 per 1,000 women in prison",
        value=at("self_harm", "2022/23", measure="individual_rate", sex="female"),
    ),
    Statistic(
        id="women.self_harm_people_rate_2006_07",
        label="Women who self-harmed in 2006/07 per 1,000 women in prison",
        value=at("self_harm", "2006/07", measure="individual_rate", sex="female"),
    ),
    Statistic(
        id="women.self_harm_incidents_each",
        label="Self-harm incidents in 2022/23 for each woman who self-harmed",
        unit="per_individual",
        value=apply(
            "ratio",
            a=at("self_harm", "2022/23", measure="incident_rate", sex="female"),
            b=at("self_harm", "2022/23", measure="individual_rate", sex="female"),
        ),
        note="The published rate of incidents over the published rate of women.",
    ),
    Statistic(
        id="women.self_harm_incidents_each_2017",
        label="Self-harm incidents in 2017 for each woman who self-harmed",
        unit="per_individual",
        value=apply(
            "ratio",
            a=at("self_harm", "2017", measure="incident_rate", sex="female"),
            b=at("self_harm", "2017", measure="individual_rate", sex="female"),
        ),
        note="The published rate of incidents over the published rate of women.",
    ),
    Statistic(
        id="women.self_harm_incidents_each_everyone",
        label="Self-harm incidents in 2022/23 for each person in prison who self-harmed",
        value=at("self_harm", "2022/23", measure="incidents_per_individual"),
    ),
    Statistic(
        id="women.self_harm_hospital",
        label="Self-harm incidents among women after which the woman went to hospital",
        value=latest("self_harm", measure="hospital_attendances", sex="female", months=12),
    ),
    Statistic(
        id="women.self_harm_hospital_2021_22",
        label="Self-harm incidents among women in 2021/22 after which the woman went to hospital",
        value=at("self_harm", "2021/22", measure="hospital_attendances", sex="female"),
    ),
    Statistic(
        id="women.self_inflicted_deaths",
        label="Self-inflicted deaths of women in prison",
        value=latest(
            "deaths_in_custody", measure="deaths", sex="female", cause="self_inflicted", months=12
        ),
        note="First published; it may rise as causes are settled.",
    ),
    Statistic(
        id="women.deaths",
        label="Deaths of women in prison",
        value=latest("deaths_in_custody", measure="deaths", sex="female", months=12),
    ),
)

STATISTICS: tuple[Statistic, ...] = (
    *_POPULATION,
    *_PREGNANCY,
    *_OUTCOMES,
    *_MOTHERS,
    *_APPOINTMENTS,
    *_SELF_HARM,
)

SERIES: tuple[Series, ...] = (
    Series(
        id="women.births_by_source",
        label="Births to women in prison, by source",
        unit="births",
        value=points(
            "women_pregnancy",
            measure=("births_hospital_records", "births"),
            by="measure",
            group="women_in_prison",
        ),
        labels={
            "births_hospital_records": "Hospital records",
            "births": "Prison service",
        },
        note="The sources are not joined. July 2020 to March 2021 is shorter than a year.",
    ),
    Series(
        id="women.births_by_place",
        label="Births to women in prison, by place of birth",
        value=points(
            "women_pregnancy",
            measure="births",
            by="place",
            place=("all", "hospital", "transit", "prison", "transit_or_prison"),
            group="women_in_prison",
        ),
        note="July 2020 to March 2021 is shorter than a year.",
    ),
    Series(
        id="women.births_outside_share_by_year",
        label="Share of births on the way to hospital or in prison",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "women_pregnancy",
                measure="births",
                place=("transit", "transit_or_prison"),
                group="women_in_prison",
            ),
            whole=points("women_pregnancy", measure="births", group="women_in_prison"),
        ),
        note="No birth was in prison in July 2020 to March 2021, so transit is all of that period.",
    ),
    Series(
        id="women.mother_and_baby_units",
        label="Women and babies received into mother and baby units",
        unit="people",
        value=points(
            "women_pregnancy",
            measure=("mbu_women", "mbu_babies"),
            by="measure",
            group="women_in_prison",
            months=12,
        ),
        labels={"mbu_women": "Women", "mbu_babies": "Babies"},
    ),
    Series(
        id="women.missed_maternity_appointments",
        label="Maternity appointments that were not attended, in prison and outside",
        decimals=1,
        value=points(
            "hospital_access",
            measure="not_attended_share",
            by=("service", "population"),
            sex="female",
            service=("obstetrics", "midwifery"),
            population=("prison", "general"),
            period="2019/20",
        ),
        labels={"prison": "Women in prison", "general": "General population"},
    ),
    Series(
        id="women.self_harm_rate_by_sex",
        label="Self-harm incidents per 1,000 people in prison, by sex",
        value=points(
            "self_harm",
            measure="incident_rate",
            by="sex",
            sex=("female", "male"),
            months=12,
            ending=12,
            since="2013",
        ),
    ),
    Series(
        id="women.self_harm_people_rate_by_year",
        label="Women who self-harmed in a year per 1,000 women in prison",
        value=points("self_harm", measure="individual_rate", sex="female", months=12),
    ),
    Series(
        id="women.self_harm_incidents_each_by_year",
        label="Self-harm incidents in a year for each woman who self-harmed",
        unit="per_individual",
        value=each(
            "ratio",
            a=points("self_harm", measure="incident_rate", sex="female", months=12, ending=3),
            b=points("self_harm", measure="individual_rate", sex="female", months=12, ending=3),
        ),
        note="The rate of incidents over the rate of women; both are published for these years.",
    ),
)
