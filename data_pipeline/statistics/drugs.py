"""How many people are treated for drug and alcohol problems in prison, and does it last?

Treatment is counted in the secure settings of England; drug tests and finds are of England and
Wales. Starters, leavers and completions are read from 2020/21 only, when their basis changed.
"""

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    first,
    latest,
    lowest,
    point,
    ref,
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
        value=ref("mental_health.screened_alcohol_men"),
    ),
    Statistic(
        id="drugs.screened_alcohol_women",
        label="Women in thirteen prisons who screened positive for problem alcohol use",
        value=ref("mental_health.screened_alcohol_women"),
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
)
