"""How treatment in prison, and after it, has moved."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    points,
)

__all__ = ["SERIES"]

_SUBSTANCES = (
    "opiates",
    "alcohol",
    "cannabis",
    "powder_cocaine",
    "crack_not_opiates",
    "psychoactive_substances",
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
    Series(
        id="drugs.substances_by_year",
        label="Adults in treatment in secure settings who report a problem, by substance and year",
        value=points(
            "drug_treatment",
            measure="problem_share",
            age="18+",
            setting="secure_settings",
            substance=("opiates", "alcohol"),
            by="substance",
            months=12,
            ending=3,
        ),
    ),
)
