"""Does treatment for drugs and alcohol go on after release, and what is found inside?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    constant,
    first,
    latest,
    point,
    ref,
)

__all__ = ["STATISTICS"]


STATISTICS: tuple[Statistic, ...] = (
    # Release
    Statistic(
        id="drugs.continuity",
        label=(
            "Adults released with a treatment need who were in community treatment within 3 weeks"
        ),
        value=point("drugs.continuity_by_year"),
    ),
    Statistic(
        id="drugs.continuity_first",
        label=(
            "Adults released with a treatment need who were in community treatment within "
            "3 weeks, 2015/16"
        ),
        value=first("drugs.continuity_by_year"),
    ),
    Statistic(
        id="drugs.continuity_previous",
        label=(
            "Adults released with a treatment need who were in community treatment within "
            "3 weeks, 2022/23"
        ),
        value=at(
            "continuity_of_care",
            "2022/23",
            measure="engaged_in_treatment_share",
            geography="England",
        ),
    ),
    Statistic(
        id="drugs.continuity_change",
        label="Rise since 2015/16 in the share in community treatment within 3 weeks of release",
        unit="points",
        decimals=0,
        value=apply("difference", a=ref("drugs.continuity"), b=ref("drugs.continuity_first")),
    ),
    Statistic(
        id="drugs.continuity_missed",
        label=(
            "Adults released with a treatment need who were not in community treatment within "
            "3 weeks"
        ),
        unit="percent",
        value=apply("difference", a=constant(100), b=ref("drugs.continuity")),
    ),
    Statistic(
        id="drugs.continuity_month",
        label=(
            "Adults released with a treatment need in one month who were in community treatment "
            "within 3 weeks"
        ),
        value=latest(
            "continuity_of_care",
            measure="engaged_in_month_share",
            geography="England",
            months=1,
        ),
    ),
    Statistic(
        id="drugs.continuity_london",
        label="Adults released to London who were in community treatment within 3 weeks",
        value=latest(
            "continuity_of_care",
            measure="engaged_in_treatment_share",
            geography="London",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.continuity_london_previous",
        label="Adults released to London who were in community treatment within 3 weeks, 2022/23",
        value=at(
            "continuity_of_care",
            "2022/23",
            measure="engaged_in_treatment_share",
            geography="London",
        ),
    ),
    Statistic(
        id="drugs.continuity_north_west",
        label="Adults released to the North West who were in community treatment within 3 weeks",
        value=latest(
            "continuity_of_care",
            measure="engaged_in_treatment_share",
            geography="North West",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.continuity_gap",
        label="Gap between the North West and London in community treatment after release",
        unit="points",
        decimals=0,
        value=apply(
            "difference",
            a=ref("drugs.continuity_north_west"),
            b=ref("drugs.continuity_london"),
        ),
    ),
    Statistic(
        id="drugs.naloxone",
        label="Adults released after opioid treatment in prison who were given naloxone",
        value=latest(
            "drug_treatment",
            measure="released_with_naloxone_share",
            age="18+",
            setting="secure_settings",
            client_group="opioid_treatment",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.naloxone_previous",
        label="Adults released after opioid treatment in prison who were given naloxone, 2017/18",
        value=at(
            "drug_treatment",
            "2017/18",
            measure="released_with_naloxone_share",
            age="18+",
            setting="secure_settings",
            client_group="opioid_treatment",
        ),
    ),
    Statistic(
        id="drugs.opioid_releases",
        label="Adults released after opioid treatment in prison",
        value=latest(
            "drug_treatment",
            measure="released_after_opioid_treatment",
            age="18+",
            setting="secure_settings",
            client_group="opioid_treatment",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.opioid_treatment_hazard",
        label=(
            "Risk of death in the 4 weeks after release on opioid treatment, compared with "
            "release off it"
        ),
        decimals=2,
        value=latest(
            "post_release_deaths",
            measure="hazard_ratio",
            population="exposed",
            time="first_4_weeks",
            geography="England",
        ),
    ),
    Statistic(
        id="drugs.overdose_deaths",
        label="Deaths from overdose within 14 days of release of people supervised by probation",
        value=latest(
            "post_release_deaths",
            measure="deaths",
            population="supervised",
            cause="overdose",
            time="within_14_days",
            geography="England and Wales",
            months=12,
        ),
    ),
    Statistic(
        id="drugs.early_deaths",
        label="Deaths within 14 days of release of people supervised by probation",
        value=ref("moving.early_deaths"),
    ),
    # Inside
    Statistic(
        id="drugs.prison_deaths",
        label="Drug-related deaths in prison, from linked death registrations",
        value=at("deaths_linked_ons", "2008-01/2019-12", measure="deaths", cause="drug_related"),
    ),
    Statistic(
        id="drugs.deaths_in_treatment",
        label="Adults who died while in drug or alcohol treatment in secure settings",
        value=latest(
            "drug_treatment",
            measure="deaths_in_treatment",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.problem_on_arrival_women",
        label="Women surveyed in prison who said they had a drug problem when they arrived",
        value=latest("inspectorate_survey", measure="drug_problem_on_arrival", sex="female"),
    ),
    Statistic(
        id="drugs.problem_on_arrival_men",
        label="Men surveyed in prison who said they had a drug problem when they arrived",
        value=latest("inspectorate_survey", measure="drug_problem_on_arrival", sex="male"),
    ),
    Statistic(
        id="drugs.problem_developed_women",
        label="Women surveyed who said they had developed a drug problem in that prison",
        value=latest("inspectorate_survey", measure="drug_problem_developed", sex="female"),
    ),
    Statistic(
        id="drugs.problem_developed_men",
        label="Men surveyed who said they had developed a drug problem in that prison",
        value=latest("inspectorate_survey", measure="drug_problem_developed", sex="male"),
    ),
    Statistic(
        id="drugs.random_tests",
        label="Random mandatory drug tests in prison",
        value=latest("drug_testing", measure="random_tests", months=12, ending=3),
    ),
    Statistic(
        id="drugs.random_tests_change",
        label="Change since 2022/23 in the number of random mandatory drug tests in prison",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("drug_testing", "2022/23", measure="random_tests"),
            new=latest("drug_testing", measure="random_tests", months=12, ending=3),
        ),
    ),
    Statistic(
        id="drugs.drug_finds",
        label="Incidents in which drugs were found in prison",
        value=latest("drug_testing", measure="drug_finds", months=12, ending=3),
    ),
    Statistic(
        id="drugs.alcohol_finds",
        label="Incidents in which alcohol was found in prison",
        value=latest("drug_testing", measure="alcohol_finds", months=12, ending=3),
    ),
)
