"""How healthy are women in prison, and are they safe when they are pregnant?

Births come from sources that are never joined: hospital records to March 2020, and counts of the
prison service from July 2020, of which the first covers less than a year. Published percentages are
turned back into counts where their sample is known, so that they can have an interval. Incidents of
self-harm have none: one woman's incidents are not independent of each other.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    constant,
    latest,
    ref,
)

__all__ = ["STATISTICS"]

_POPULATION = (
    Statistic(
        id="women.population",
        label="Women in prison",
        unit="women",
        value=ref("population.women"),
    ),
    Statistic(
        id="women.population_2010",
        label="Women in prison on 30 June 2010",
        unit="women",
        value=ref("population.women_2010"),
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
        value=ref("population.women_share"),
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
        value=ref("mental_health.survey_attempt_women"),
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


STATISTICS: tuple[Statistic, ...] = (
    *_POPULATION,
    *_PREGNANCY,
    *_OUTCOMES,
    *_MOTHERS,
)
