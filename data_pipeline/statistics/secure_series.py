"""How many are in secure hospitals and how many come from prison, in the years that are known?

Years are missing from every series here. Rates of transfer set the second series, which is the only
one by sex, against people in prison on 30 June.
"""

from __future__ import annotations

from data_pipeline.statistics.define import Series, each, points

__all__ = ["SERIES"]

SERIES: tuple[Series, ...] = (
    Series(
        id="secure.in_hospital_by_year",
        label="Restricted patients in hospital on 31 December",
        value=points("restricted_patients", measure="patients_in_hospital", months=0),
    ),
    Series(
        id="secure.ipp_by_year",
        label="People serving IPP sentences in hospital as restricted patients on 31 December",
        value=points(
            "restricted_patients", measure="patients_in_hospital", sentence="ipp", months=0
        ),
    ),
    Series(
        id="secure.transfers_by_year",
        label="Transfers from prison to hospital under the Mental Health Act",
        value=points("mha_transfers", measure="transfers", months=12),
    ),
    Series(
        id="secure.transfer_rate_by_sex",
        label="Transfers to hospital per 1,000 people in prison, by sex",
        unit="per_1000",
        value=each(
            "rate",
            match="year",
            count=points(
                "mha_transfers",
                measure="transfers_second_series",
                sex=("female", "male"),
                by="sex",
                months=12,
            ),
            population=points(
                "prison_population",
                measure="population",
                sex=("female", "male"),
                by="sex",
                months=0,
                ending=6,
                until="2016-06-30",
            ),
            options={"per": 1000.0},
        ),
    ),
    Series(
        id="secure.flows",
        label="Restricted patients discharged and recalled in a year",
        value=points(
            "restricted_patients",
            measure=("discharges", "discharges_to_community", "recalls"),
            by="measure",
            months=12,
        ),
        labels={
            "discharges": "Discharged",
            "discharges_to_community": "Discharged to the community",
            "recalls": "Recalled to hospital",
        },
    ),
    Series(
        id="secure.beds_counted",
        label="Counts of beds in secure mental health hospitals",
        value=points(
            "secure_beds",
            measure="beds",
            security=("all", "high", "medium", "low"),
            unit_type="all",
            by="security",
            months=0,
        ),
        labels={"all": "All levels"},
    ),
    Series(
        id="secure.long_stay_profile",
        label="Characteristics of long-stay patients in high and medium security",
        value=points(
            "secure_beds",
            measure=(
                "schizophrenia_share",
                "personality_disorder_share",
                "intellectual_disability_share",
                "violent_offence_share",
                "stay_over_20_years_share",
                "no_index_offence_share",
                "never_convicted_share",
            ),
            security="high_and_medium",
            by="measure",
            months=0,
        ),
        labels={
            "schizophrenia_share": "Diagnosis of schizophrenia",
            "personality_disorder_share": "Diagnosis of personality disorder",
            "intellectual_disability_share": "Intellectual disability",
            "violent_offence_share": "Admitted after a violent offence",
            "stay_over_20_years_share": "In secure care over 20 years",
            "no_index_offence_share": "No offence led to admission",
            "never_convicted_share": "Never convicted",
        },
    ),
)
