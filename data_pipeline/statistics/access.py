"""What stands between a person in prison and the care they need?

Missed appointments come from three counts that must not be joined: hospital records of 2017/18 and
of 2019/20, and a safety investigation of 2024. Sums of money are in the money of their time.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    constant,
    latest,
    points,
    ref,
    together,
)

__all__ = ["SERIES", "STATISTICS"]

_HOSPITAL = (
    Statistic(
        id="access.not_attended",
        label="Hospital outpatient appointments of people in prison not attended",
        value=latest("hospital_access", measure="not_attended_share", population="prison"),
    ),
    Statistic(
        id="access.not_attended_2017_18",
        label="Hospital outpatient appointments of people in prison not attended in 2017/18",
        value=at("hospital_access", "2017/18", measure="not_attended_share", population="prison"),
    ),
    Statistic(
        id="access.not_attended_number",
        label="Number of outpatient appointments of people in prison not attended in 2017/18",
        value=latest("hospital_access", measure="not_attended", population="prison"),
    ),
    Statistic(
        id="access.not_attended_a_day",
        label="Outpatient appointments of people in prison not attended, for each day of 2017/18",
        unit="appointments",
        value=apply(
            "ratio",
            a=latest("hospital_access", measure="not_attended", population="prison"),
            b=constant(365),
        ),
    ),
    Statistic(
        id="access.without_notice",
        label="Outpatient appointments of people in prison missed without notice",
        value=latest("hospital_access", measure="missed_without_notice_share", population="prison"),
    ),
    Statistic(
        id="access.without_notice_general",
        label="Outpatient appointments of the general population missed without notice",
        value=latest(
            "hospital_access", measure="missed_without_notice_share", population="general"
        ),
    ),
    Statistic(
        id="access.called_off",
        label="Outpatient appointments of people in prison called off beforehand",
        unit="percent",
        value=apply(
            "difference",
            a=at("hospital_access", "2019/20", measure="not_attended_share", population="prison"),
            b=at(
                "hospital_access",
                "2019/20",
                measure="missed_without_notice_share",
                population="prison",
            ),
        ),
        note="What is left of all appointments not attended.",
    ),
    Statistic(
        id="access.investigation_ratio",
        label="Appointments missed by men in prison compared with the general population",
        unit="ratio",
        value=apply(
            "ratio",
            a=latest(
                "hospital_access",
                measure="not_attended_share_investigation",
                sex="male",
                population="prison",
            ),
            b=latest(
                "hospital_access",
                measure="not_attended_share_investigation",
                population="general",
            ),
        ),
        note="The shares are not adjusted for age.",
    ),
    Statistic(
        id="access.hospital_use",
        label="Hospital care of people in prison compared with people of the same age and sex",
        value=latest(
            "hospital_access",
            measure="use_difference",
            population="prison",
            service="inpatient_and_outpatient",
        ),
    ),
    Statistic(
        id="access.emergency_use",
        label="Emergency visits of people in prison compared with people of the same age and sex",
        value=latest(
            "hospital_access", measure="use_difference", population="prison", service="emergency"
        ),
    ),
    Statistic(
        id="access.injury_share",
        label="Hospital admissions of people in prison that were for injury or poisoning",
        value=latest("hospital_access", measure="injury_admissions_share", population="prison"),
    ),
    Statistic(
        id="access.injury_share_general",
        label="Hospital admissions of the general population that were for injury or poisoning",
        value=latest("hospital_access", measure="injury_admissions_share", population="general"),
    ),
    Statistic(
        id="access.admissions_march_2020",
        label="Hospital admissions of people in prison in March 2020",
        value=latest("hospital_access", measure="admissions_in_month", population="prison"),
    ),
    Statistic(
        id="access.escort_cost_low",
        label="Yearly cost of escorts to outpatient appointments, lower figure",
        value=latest("health_spend", measure="escort_cost_low"),
    ),
    Statistic(
        id="access.escort_cost_high",
        label="Yearly cost of escorts to outpatient appointments, higher figure",
        value=latest("health_spend", measure="escort_cost_high"),
    ),
    Statistic(
        id="access.prison_missed",
        label="Medical appointments in prison that are missed, on average",
        value=latest(
            "hospital_access", measure="prison_appointments_missed_share", population="prison"
        ),
    ),
    Statistic(
        id="access.dental_4_weeks",
        label="People in prison needing dental treatment who were seen within 4 weeks",
        value=latest(
            "hospital_access", measure="dental_seen_in_4_weeks_share", population="prison"
        ),
        note="Printed as about.",
    ),
)

_IN_CELL = (
    Statistic(
        id="access.in_cell_reception",
        label="Men in reception prisons who said they were let out under 2 hours on a weekday",
        value=latest(
            "inspectorate_survey",
            measure="under_2_hours_out_of_cell_weekday",
            sex="male",
            prison_type="reception_men",
        ),
    ),
    Statistic(
        id="access.in_cell_reception_weekend",
        label="Men in reception prisons who said they were let out under 2 hours at the weekend",
        value=latest(
            "inspectorate_survey",
            measure="under_2_hours_out_of_cell_weekend",
            sex="male",
            prison_type="reception_men",
        ),
    ),
    Statistic(
        id="access.in_cell_category_c",
        label="People in category C prisons who said they were let out under 2 hours on a weekday",
        value=latest(
            "inspectorate_survey",
            measure="under_2_hours_out_of_cell_weekday",
            prison_type="category_c",
        ),
    ),
    Statistic(
        id="access.unlocked_10_hours",
        label="People in closed prisons who said they were unlocked for 10 hours on a weekday",
        value=latest(
            "inspectorate_survey", measure="unlocked_10_hours_weekday", prison_type="closed"
        ),
    ),
)

_PRESSURE = (
    Statistic(
        id="access.crowded_public",
        label="People in public prisons held in crowded conditions",
        value=latest("prison_capacity", measure="crowded_share", estate="public"),
    ),
    Statistic(
        id="access.crowded_private",
        label="People in private prisons held in crowded conditions",
        value=latest("prison_capacity", measure="crowded_share", estate="private"),
    ),
    Statistic(
        id="access.assault_rate",
        label="Assaults in a year per 1,000 people in prison",
        value=latest("assaults", measure="assault_rate", months=12),
    ),
    Statistic(
        id="access.assault_rate_2021",
        label="Assaults in 2021 per 1,000 people in prison",
        value=at("assaults", "2021", measure="assault_rate"),
    ),
    Statistic(
        id="access.assault_rate_2018",
        label="Assaults in 2018 per 1,000 people in prison",
        value=at("assaults", "2018", measure="assault_rate"),
    ),
    Statistic(
        id="access.assault_rate_2019",
        label="Assaults in 2019 per 1,000 people in prison",
        value=at("assaults", "2019", measure="assault_rate"),
    ),
    Statistic(
        id="access.assault_rate_2024",
        label="Assaults in 2024 per 1,000 people in prison",
        value=at("assaults", "2024", measure="assault_rate"),
    ),
    Statistic(
        id="access.assault_change",
        label="Change from 2021 to 2024 in the rate of assaults in prison",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("access.assault_rate_2021"),
            new=ref("access.assault_rate_2024"),
        ),
    ),
    Statistic(
        id="access.staff_assaults",
        label="Assaults on prison staff in a year",
        value=latest("assaults", measure="assaults_on_staff", months=12),
    ),
    Statistic(
        id="access.staff_assault_rate",
        label="Assaults on staff in 2024 per 1,000 people in prison",
        value=at("assaults", "2024", measure="staff_assault_rate"),
    ),
    Statistic(
        id="access.staff_assault_rate_2014",
        label="Assaults on staff in 2014 per 1,000 people in prison",
        value=at("assaults", "2014", measure="staff_assault_rate"),
    ),
    Statistic(
        id="access.serious_assault_rate_2024",
        label="Serious assaults in 2024 per 1,000 people in prison",
        value=at("assaults", "2024", measure="serious_assault_rate"),
    ),
    Statistic(
        id="access.serious_assault_rate_2019",
        label="Serious assaults in 2019 per 1,000 people in prison",
        value=at("assaults", "2019", measure="serious_assault_rate"),
    ),
)

_MONEY = (
    Statistic(
        id="access.medical_services_2002_03",
        label="Spending on medical services for people in prison in 2002/03",
        value=at("health_spend", "2002/03", measure="medical_services"),
    ),
    Statistic(
        id="access.medical_services_2006_07",
        label="Spending on medical services for people in prison in 2006/07",
        value=at("health_spend", "2006/07", measure="medical_services"),
    ),
    Statistic(
        id="access.medical_services_change",
        label="Change in spending on medical services in prison from 2002/03 to 2006/07",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("health_spend", "2002/03", measure="medical_services"),
            new=at("health_spend", "2006/07", measure="medical_services"),
        ),
        note="In the money of the time.",
    ),
    Statistic(
        id="access.adult_spending",
        label="Estimated spending on health care in adult prisons",
        value=latest("health_spend", measure="adult_estate_spending"),
        note="Printed as about.",
    ),
    Statistic(
        id="access.adult_allocation",
        label="Allocation of NHS England for health care in adult prisons",
        value=latest("health_spend", measure="adult_estate_allocation"),
        note="Printed as about.",
    ),
    Statistic(
        id="access.substance_share",
        label="Share of the allocation for adult prisons spent on substance misuse services",
        value=latest("health_spend", measure="substance_misuse_share"),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_HOSPITAL, *_IN_CELL, *_PRESSURE, *_MONEY)

SERIES: tuple[Series, ...] = (
    Series(
        id="access.missed_by_group",
        label="Hospital outpatient appointments not attended, by the safety investigation",
        value=together(
            "group",
            women=points(
                "hospital_access",
                measure="not_attended_share_investigation",
                sex="female",
                population="prison",
            ),
            men=points(
                "hospital_access",
                measure="not_attended_share_investigation",
                sex="male",
                population="prison",
            ),
            general=points(
                "hospital_access",
                measure="not_attended_share_investigation",
                population="general",
            ),
        ),
        labels={
            "women": "Women in prison",
            "men": "Men in prison",
            "general": "General population",
        },
    ),
    Series(
        id="access.missed_by_source",
        label="Hospital outpatient appointments of people in prison not attended, by source",
        value=together(
            "source",
            records=points("hospital_access", measure="not_attended_share", population="prison"),
            men=points(
                "hospital_access",
                measure="not_attended_share_investigation",
                sex="male",
                population="prison",
            ),
            women=points(
                "hospital_access",
                measure="not_attended_share_investigation",
                sex="female",
                population="prison",
            ),
        ),
        labels={
            "records": "Hospital records, everyone",
            "men": "Safety investigation, men",
            "women": "Safety investigation, women",
        },
        note="The counts have different definitions and cannot be joined.",
    ),
    Series(
        id="access.out_of_cell",
        label="People who said they were out of their cell under 2 hours on a weekday",
        value=together(
            "prison",
            reception=points(
                "inspectorate_survey",
                measure="under_2_hours_out_of_cell_weekday",
                sex="male",
                prison_type="reception_men",
            ),
            young_adult=points(
                "inspectorate_survey",
                measure="under_2_hours_out_of_cell_weekday",
                prison_type="young_adult",
            ),
            high_security=points(
                "inspectorate_survey",
                measure="under_2_hours_out_of_cell_weekday",
                prison_type="high_security",
            ),
            category_c=points(
                "inspectorate_survey",
                measure="under_2_hours_out_of_cell_weekday",
                prison_type="category_c",
            ),
        ),
        labels={
            "reception": "Men's reception prisons",
            "young_adult": "Young adult prisons",
            "high_security": "High security prisons",
            "category_c": "Category C training prisons",
        },
    ),
    Series(
        id="access.assault_rate_by_year",
        label="Assaults per 1,000 people in prison",
        value=points("assaults", measure="assault_rate", months=12, ending=12),
    ),
    Series(
        id="access.assault_rates",
        label="Assaults and serious assaults per 1,000 people in prison",
        value=points(
            "assaults",
            measure=("assault_rate", "serious_assault_rate"),
            by="measure",
            months=12,
            ending=12,
        ),
        labels={"assault_rate": "All assaults", "serious_assault_rate": "Serious assaults"},
    ),
    Series(
        id="access.money",
        label="Sums for health care in prisons in England",
        value=together(
            "sum",
            services=points("health_spend", measure="medical_services"),
            allocation=points("health_spend", measure="allocation"),
            adult_spending=points("health_spend", measure="adult_estate_spending"),
            adult_allocation=points("health_spend", measure="adult_estate_allocation"),
        ),
        labels={
            "services": "Spent on medical services",
            "allocation": "Set aside",
            "adult_spending": "Spent, adult prisons (estimate)",
            "adult_allocation": "Set aside, adult prisons",
        },
        note="In the money of the time; the scopes differ.",
    ),
)
