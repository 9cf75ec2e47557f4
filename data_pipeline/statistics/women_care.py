"""Do women in prison reach care, and how many harm themselves?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    latest,
    ref,
)

__all__ = ["STATISTICS"]


STATISTICS: tuple[Statistic, ...] = (
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
        value=ref("access.not_attended"),
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
    Statistic(
        id="women.self_harm_rate",
        label="Self-harm incidents per 1,000 women in prison",
        value=ref("self_harm.rate_women"),
    ),
    Statistic(
        id="women.self_harm_rate_men",
        label="Self-harm incidents per 1,000 men in prison",
        value=ref("self_harm.rate_men"),
    ),
    Statistic(
        id="women.self_harm_rate_ratio",
        label="Self-harm incidents per 1,000 women compared with per 1,000 men in prison",
        unit="ratio",
        value=ref("self_harm.rate_ratio_women_men"),
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
        value=ref("self_harm.rate_change_women"),
    ),
    Statistic(
        id="women.self_harm_change_men",
        label="Change in self-harm incidents per 1,000 men in prison since 2021",
        unit="percent",
        value=ref("self_harm.rate_change_men"),
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
        value=ref("self_harm.incidents_women_share"),
    ),
    Statistic(
        id="women.self_harm_people_rate",
        label="Women who self-harmed in a year per 1,000 women in prison",
        value=ref("self_harm.people_rate_women"),
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
        value=ref("self_harm.incidents_each_2022_23"),
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
        value=ref("self_harm.self_inflicted_deaths_women"),
        note="First published; it may rise as causes are settled.",
    ),
    Statistic(
        id="women.deaths",
        label="Deaths of women in prison",
        value=latest("deaths_in_custody", measure="deaths", sex="female", months=12),
    ),
)
