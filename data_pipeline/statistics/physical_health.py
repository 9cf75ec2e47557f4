"""What is known of long-term conditions, cancer and smoking among people in prison?

There is no national count. Each figure is of one study, as published; studies of some prisons are
never set against the whole population as if ages were the same. The comparisons given are those
that a study made itself with people of the same ages.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Pick,
    Series,
    Statistic,
    apply,
    at,
    latest,
    points,
)

__all__ = ["SERIES", "STATISTICS"]

_CANCER = "2012-01/2017-12"
_ALL_CANCER = "1998-01/2017-12"


def _found(condition: str, population: str, sex: str = "all", age: str = "all") -> Pick:
    return latest(
        "physical_health",
        measure="recorded_prevalence",
        condition=condition,
        population=population,
        sex=sex,
        age=age,
    )


def _quality(condition: str) -> Pick:
    return latest(
        "physical_health",
        measure="quality_indicator_share",
        condition=condition,
        population="prisons_13",
    )


def _checked(measure: str) -> Pick:
    return latest(
        "physical_health", measure=measure, population="prisons_6_male", sex="male", age="35-74"
    )


_CONDITIONS = (
    Statistic(
        id="physical_health.long_term_remand",
        label="People in remand prisons with a long-term condition on their record",
        value=_found("long_term_condition", "remand_prisons"),
    ),
    Statistic(
        id="physical_health.hypertension_remand",
        label="People in remand prisons with high blood pressure on their record",
        value=_found("hypertension", "remand_prisons"),
    ),
    Statistic(
        id="physical_health.asthma_remand",
        label="People in remand prisons with asthma on their record",
        value=_found("asthma", "remand_prisons"),
    ),
    Statistic(
        id="physical_health.templates_completed",
        label="Reviews of long-term conditions completed in remand prisons",
        value=latest(
            "physical_health",
            measure="quality_template_completed_share",
            population="remand_prisons",
        ),
    ),
    Statistic(
        id="physical_health.left_within_6_months",
        label="People with a long-term condition who left a remand prison within six months",
        value=latest(
            "physical_health",
            measure="left_within_6_months_share",
            condition="long_term_condition",
            population="remand_prisons",
        ),
    ),
    Statistic(
        id="physical_health.physical_conditions",
        label="Men in two prisons with a physical long-term disease on their record",
        value=_found("physical_non_communicable", "prisons_2", "male", "18+"),
    ),
    Statistic(
        id="physical_health.any_conditions",
        label="Men in two prisons with any long-term disease on their record, mental or physical",
        value=_found("non_communicable", "prisons_2", "male", "18+"),
    ),
    Statistic(
        id="physical_health.men_studied",
        label="Men whose records were studied in two prisons",
        value=latest(
            "physical_health",
            measure="people_studied",
            population="prisons_2",
            sex="male",
            age="18+",
        ),
    ),
    Statistic(
        id="physical_health.diabetes_checked",
        label="People with diabetes in 13 prisons whose blood pressure was checked",
        value=_quality("bp_check_diabetes"),
    ),
    Statistic(
        id="physical_health.diabetes_controlled",
        label="People with diabetes in 13 prisons whose blood pressure was controlled",
        value=_quality("bp_controlled_diabetes"),
    ),
    Statistic(
        id="physical_health.epilepsy_reviewed",
        label="People with epilepsy in 13 prisons who had their yearly review",
        value=_quality("epilepsy_review"),
    ),
)

_CHECKS = (
    Statistic(
        id="physical_health.check_uptake",
        label="Men invited in six prisons who took up the health check",
        value=_checked("health_check_uptake"),
    ),
    Statistic(
        id="physical_health.check_new_condition",
        label="Men checked in six prisons who had a heart or circulation problem not known before",
        value=_checked("health_check_new_comorbidity_share"),
    ),
    Statistic(
        id="physical_health.check_uptake_general",
        label="Adults invited in England who took up the NHS Health Check",
        value=latest(
            "physical_health", measure="health_check_uptake", population="general", age="40-74"
        ),
        decimals=0,
    ),
    Statistic(
        id="physical_health.checks",
        label="Men in six prisons who had the health check",
        value=_checked("health_checks"),
    ),
)

_SMOKING = (
    Statistic(
        id="physical_health.smoking_before_ban",
        label="People in prison who smoked before the ban, about",
        value=latest("physical_health", measure="smoking_prevalence", population="prison"),
    ),
    Statistic(
        id="physical_health.smoking_general_then",
        label="Adults in England who smoked, 2017",
        decimals=0,
        value=latest(
            "physical_health",
            measure="smoking_prevalence",
            population="general",
            geography="England",
        ),
    ),
    Statistic(
        id="physical_health.smoke_free_prisons",
        label="Prisons that had gone smoke free",
        value=latest("physical_health", measure="smoke_free_prisons", population="prison"),
    ),
    Statistic(
        id="physical_health.particles_reduction",
        label="Fall in fine particles in the air of four prisons after the ban",
        value=latest(
            "physical_health", measure="particles_reduction_share", population="smoke_free_4"
        ),
    ),
)

_OF_CANCER = (
    Statistic(
        id="physical_health.cancer_incidence_ratio",
        label="New cancers in men in prison compared with men of the same ages",
        decimals=2,
        value=at(
            "physical_health",
            _ALL_CANCER,
            measure="cancer_rate_ratio",
            population="prison",
            condition="cancer",
            sex="male",
            age="18+",
        ),
    ),
    Statistic(
        id="physical_health.cancer_incidence_prison",
        label="New cancers for each 100,000 years lived by men in prison, age-standardised, 2017",
        decimals=0,
        value=at(
            "physical_health",
            "2017",
            measure="cancer_incidence_rate",
            population="prison",
            condition="cancer",
            sex="male",
            age="18+",
        ),
    ),
    Statistic(
        id="physical_health.cancer_incidence_general",
        label="New cancers for each 100,000 years lived by men outside, age-standardised, 2017",
        decimals=0,
        value=at(
            "physical_health",
            "2017",
            measure="cancer_incidence_rate",
            population="general",
            condition="cancer",
            sex="male",
            age="18+",
        ),
    ),
    Statistic(
        id="physical_health.cancer_patients",
        label="People found to have cancer while in prison whose care was studied",
        value=at(
            "physical_health",
            _CANCER,
            measure="cancer_patients",
            population="prison",
            condition="cancer",
        ),
    ),
    Statistic(
        id="physical_health.cancer_matched",
        label="Patients outside of the same kind, with whom they were compared",
        value=at(
            "physical_health",
            _CANCER,
            measure="cancer_patients",
            population="matched",
            condition="cancer",
        ),
    ),
    Statistic(
        id="physical_health.urgent_referral",
        label="People in prison with cancer who were diagnosed after an urgent referral",
        unit="percent",
        value=at(
            "physical_health",
            _CANCER,
            measure="urgent_referral_share",
            population="prison",
            condition="cancer",
        ),
    ),
    Statistic(
        id="physical_health.urgent_referral_matched",
        label="Matched patients outside with cancer who were diagnosed after an urgent referral",
        value=at(
            "physical_health",
            _CANCER,
            measure="urgent_referral_share",
            population="matched",
            condition="cancer",
        ),
    ),
    Statistic(
        id="physical_health.urgent_referral_gap",
        label="Gap in urgent referral for cancer between matched patients and people in prison",
        unit="points",
        decimals=0,
        value=apply(
            "difference",
            a=at(
                "physical_health",
                _CANCER,
                measure="urgent_referral_share",
                population="matched",
                condition="cancer",
            ),
            b=at(
                "physical_health",
                _CANCER,
                measure="urgent_referral_share",
                population="prison",
                condition="cancer",
            ),
        ),
    ),
    Statistic(
        id="physical_health.curative_less_likely",
        label="How much less likely people with cancer in prison were to be treated for cure",
        value=at(
            "physical_health",
            _CANCER,
            measure="curative_treatment_less_likely",
            population="prison",
            condition="cancer",
        ),
    ),
    Statistic(
        id="physical_health.cancer_death_risk",
        label="How much more likely people with cancer in prison were to die",
        value=at(
            "physical_health",
            _CANCER,
            measure="death_risk_increase",
            population="prison",
            condition="cancer",
        ),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_CONDITIONS, *_CHECKS, *_SMOKING, *_OF_CANCER)

SERIES: tuple[Series, ...] = (
    Series(
        id="physical_health.conditions_remand",
        label="Conditions on the records of people in remand prisons",
        value=points(
            "physical_health",
            by="condition",
            measure="recorded_prevalence",
            population="remand_prisons",
            condition=(
                "long_term_condition",
                "asthma",
                "epilepsy",
                "hypertension",
                "diabetes",
                "heart_disease",
                "copd",
            ),
        ),
    ),
    Series(
        id="physical_health.quality",
        label="Care of people with diabetes or epilepsy in 13 prisons",
        value=points(
            "physical_health",
            by="condition",
            measure="quality_indicator_share",
            population="prisons_13",
            condition=(
                "bp_check_diabetes",
                "bp_controlled_diabetes",
                "epilepsy_review",
                "seizure_free",
            ),
        ),
    ),
    Series(
        id="physical_health.fewer_treated",
        label="How many fewer people with cancer in prison were treated, by treatment",
        value=points(
            "physical_health",
            by="condition",
            measure="fewer_treated",
            population="prison",
            condition=("surgery", "radiotherapy", "systemic"),
        ),
    ),
    Series(
        id="physical_health.urgent_referral_by_group",
        label="People with cancer diagnosed after an urgent referral",
        value=points(
            "physical_health",
            by="population",
            measure="urgent_referral_share",
            condition="cancer",
            population=("prison", "matched"),
        ),
    ),
)
