"""How many people are treated for drug and alcohol problems in prison, and does it last?

Treatment is counted in the secure settings of England; drug tests and finds are of England and
Wales. Starters, leavers and completions are read from 2020/21 only, when their basis changed.
"""

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    constant,
    first,
    latest,
    lowest,
    point,
    points,
    ref,
)

_SUBSTANCES = (
    "opiates",
    "alcohol",
    "cannabis",
    "powder_cocaine",
    "crack_not_opiates",
    "psychoactive_substances",
)

STATISTICS: tuple[Statistic, ...] = (
    # People in treatment
    Statistic(
        id="drugs.in_treatment",
        label="Adults treated for a drug or alcohol problem in prisons and other secure settings",
        value=latest(
            "drug_treatment",
            measure="people_in_treatment",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.in_treatment_first",
        label="Adults treated for a drug or alcohol problem in secure settings in 2015/16",
        value=first("drugs.in_treatment_by_year"),
    ),
    Statistic(
        id="drugs.in_treatment_low",
        label="Fewest adults treated in secure settings in any year since 2015/16",
        value=lowest("drugs.in_treatment_by_year"),
    ),
    Statistic(
        id="drugs.in_treatment_change",
        label="Change since 2015/16 in the number of adults treated in secure settings",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("drugs.in_treatment_first"), new=ref("drugs.in_treatment")
        ),
    ),
    Statistic(
        id="drugs.in_treatment_recovery",
        label="Change in the number of adults treated in secure settings since its low",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("drugs.in_treatment_low"), new=ref("drugs.in_treatment")
        ),
    ),
    Statistic(
        id="drugs.prison_share",
        label="Share of adults treated in secure settings who were in a prison",
        value=latest(
            "drug_treatment",
            measure="setting_share",
            age="18+",
            setting="prison",
            months=12,
            ending=3,
        ),
    ),
    # Need
    Statistic(
        id="drugs.screened_drugs_men",
        label="Men in thirteen prisons who screened positive for drug dependence",
        value=latest(
            "mental_health_prevalence",
            measure="screened_positive",
            sex="male",
            age="adult",
            population="prison_thirteen",
            condition="drug_dependence",
        ),
    ),
    Statistic(
        id="drugs.screened_drugs_women",
        label="Women in thirteen prisons who screened positive for drug dependence",
        value=latest(
            "mental_health_prevalence",
            measure="screened_positive",
            sex="female",
            age="adult",
            population="prison_thirteen",
            condition="drug_dependence",
        ),
    ),
    Statistic(
        id="drugs.screened_alcohol_men",
        label="Men in thirteen prisons who screened positive for problem alcohol use",
        value=latest(
            "mental_health_prevalence",
            measure="screened_positive",
            sex="male",
            age="adult",
            population="prison_thirteen",
            condition="problem_alcohol_use",
        ),
    ),
    Statistic(
        id="drugs.screened_alcohol_women",
        label="Women in thirteen prisons who screened positive for problem alcohol use",
        value=latest(
            "mental_health_prevalence",
            measure="screened_positive",
            sex="female",
            age="adult",
            population="prison_thirteen",
            condition="problem_alcohol_use",
        ),
    ),
    # Substances
    Statistic(
        id="drugs.opiates",
        label="Adults in treatment in secure settings who report a problem with opiates",
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="opiates",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.opiates_2018",
        label="Adults in treatment in secure settings who reported a problem with opiates, 2017/18",
        value=at(
            "drug_treatment",
            "2017/18",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="opiates",
        ),
    ),
    Statistic(
        id="drugs.alcohol",
        label="Adults in treatment in secure settings who report a problem with alcohol",
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="alcohol",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.alcohol_2016",
        label="Adults in treatment in secure settings who reported a problem with alcohol, 2015/16",
        value=at(
            "drug_treatment",
            "2015/16",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="alcohol",
        ),
    ),
    Statistic(
        id="drugs.alcohol_alone",
        label=(
            "Adults in treatment in secure settings with an alcohol problem who report no other "
            "substance"
        ),
        value=latest(
            "drug_treatment",
            measure="alcohol_only_share",
            age="18+",
            setting="secure_settings",
            client_group="alcohol",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.cannabis",
        label="Adults in treatment in secure settings who report a problem with cannabis",
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="cannabis",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.powder_cocaine",
        label="Adults in treatment in secure settings who report a problem with powder cocaine",
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="powder_cocaine",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.psychoactive",
        label=(
            "Adults in treatment in secure settings who report a problem with psychoactive "
            "substances"
        ),
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="psychoactive_substances",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.opiates_and_crack",
        label="Adults in treatment in secure settings who report both opiates and crack cocaine",
        value=latest(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance="opiates_and_crack",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.starters_opiates_crack",
        label=(
            "Adults starting treatment in secure settings who report opiates, crack cocaine or both"
        ),
        value=point("drugs.starters_opiates_crack_by_year"),
    ),
    Statistic(
        id="drugs.starters_opiates_crack_first",
        label=(
            "Adults starting treatment in secure settings who reported opiates, crack cocaine or "
            "both, 2021/22"
        ),
        value=first("drugs.starters_opiates_crack_by_year"),
    ),
    # Starting, leaving, completing
    Statistic(
        id="drugs.starters",
        label="Adults who started treatment in secure settings in the year",
        value=latest(
            "drug_treatment",
            measure="starters",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.starters_2022",
        label="Adults who started treatment in secure settings in 2021/22",
        value=at(
            "drug_treatment", "2021/22", measure="starters", age="18+", setting="secure_settings"
        ),
    ),
    Statistic(
        id="drugs.starters_change",
        label="Change since 2021/22 in the number of adults starting treatment in secure settings",
        unit="percent",
        value=apply("percentage_change", old=ref("drugs.starters_2022"), new=ref("drugs.starters")),
    ),
    Statistic(
        id="drugs.starters_share",
        label="Adults who started in the year, as a share of adults treated in secure settings",
        value=latest(
            "drug_treatment",
            measure="starters_share",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.leavers",
        label="Adults who left treatment in secure settings in the year",
        value=latest(
            "drug_treatment",
            measure="leavers",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.completed",
        label="Adults leaving treatment in secure settings who had completed it",
        value=point("drugs.completed_by_year"),
    ),
    Statistic(
        id="drugs.completed_first",
        label="Adults leaving treatment in secure settings who had completed it, 2020/21",
        value=first("drugs.completed_by_year"),
    ),
    Statistic(
        id="drugs.completed_opiate_2020",
        label=(
            "Adults of the opiate group leaving treatment in secure settings who had completed "
            "it, 2019/20"
        ),
        value=at(
            "drug_treatment",
            "2019/20",
            measure="completed_share",
            age="18+",
            setting="secure_settings",
            client_group="opiate",
        ),
        note="Counted on the basis used before 2020/21.",
    ),
    Statistic(
        id="drugs.completed_alcohol_2020",
        label=(
            "Adults of the alcohol only group leaving treatment in secure settings who had "
            "completed it, 2019/20"
        ),
        value=at(
            "drug_treatment",
            "2019/20",
            measure="completed_share",
            age="18+",
            setting="secure_settings",
            client_group="alcohol_only",
        ),
        note="Counted on the basis used before 2020/21.",
    ),
    Statistic(
        id="drugs.transferred",
        label="Adults leaving treatment in secure settings who were transferred to other treatment",
        value=latest(
            "drug_treatment",
            measure="transferred_share",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="drugs.under_18",
        label="Young people under 18 treated in secure settings",
        value=latest(
            "drug_treatment",
            measure="people_in_treatment",
            age="under_18",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
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
        value=latest(
            "post_release_deaths",
            measure="deaths",
            population="supervised",
            time="within_14_days",
            geography="England and Wales",
            months=12,
        ),
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

SERIES: tuple[Series, ...] = (
    Series(
        id="drugs.in_treatment_by_year",
        label="Adults treated for a drug or alcohol problem in secure settings",
        value=points(
            "drug_treatment",
            measure="people_in_treatment",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
        ),
    ),
    Series(
        id="drugs.substances",
        label="Adults in treatment in secure settings who report a problem with each substance",
        value=points(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance=_SUBSTANCES,
            by="substance",
            period="2023/24",
        ),
        labels={"crack_not_opiates": "Crack cocaine without opiates"},
    ),
    Series(
        id="drugs.starters_opiates_crack_by_year",
        label="Adults starting treatment in secure settings who report opiates, crack or both",
        value=points(
            "drug_treatment",
            measure="starters_problem_share",
            age="18+",
            setting="secure_settings",
            substance="opiates_crack_or_both",
            months=12,
            ending=3,
            since="2020/21",
        ),
    ),
    Series(
        id="drugs.completed_by_year",
        label="Adults leaving treatment in secure settings who had completed it",
        value=points(
            "drug_treatment",
            measure="completed_share",
            age="18+",
            setting="secure_settings",
            months=12,
            ending=3,
            since="2020/21",
        ),
        note="Earlier years were counted on another basis.",
    ),
    Series(
        id="drugs.counts",
        label="Adults in treatment, starting and leaving treatment in secure settings",
        unit="people",
        value=points(
            "drug_treatment",
            measure=("people_in_treatment", "starters", "leavers"),
            age="18+",
            setting="secure_settings",
            by="measure",
            months=12,
            ending=3,
            since="2020/21",
        ),
        labels={
            "people_in_treatment": "In treatment",
            "starters": "Started",
            "leavers": "Left",
        },
    ),
    Series(
        id="drugs.continuity_by_year",
        label=(
            "Adults released with a treatment need who were in community treatment within 3 weeks"
        ),
        value=points(
            "continuity_of_care",
            measure="engaged_in_treatment_share",
            geography="England",
            months=12,
            ending=3,
        ),
    ),
    Series(
        id="drugs.continuity_by_area",
        label="Community treatment within 3 weeks of release, lowest and highest regions",
        value=points(
            "continuity_of_care",
            measure="engaged_in_treatment_share",
            geography=("England", "London", "North East", "North West"),
            by="geography",
            months=12,
            ending=3,
            since="2022/23",
        ),
    ),
    Series(
        id="drugs.random_tests_by_year",
        label="Random mandatory drug tests in prison",
        value=points("drug_testing", measure="random_tests", months=12, ending=3),
    ),
)
