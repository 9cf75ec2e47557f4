"""Who is in secure hospitals, how do people come from prison, and how long do they stay?

No series of secure hospitals is whole: each figure is picked for the day or year it belongs to, and
counts of different scope are never joined. Transfers by sex come from a second series, whose totals
are higher than those published, and are used only to compare women with men.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Apply,
    Pick,
    Statistic,
    apply,
    at,
    constant,
    highest,
    latest,
    ref,
    stack,
)

__all__ = ["STATISTICS"]

_CENSUS = "2013-04-01"
_SECOND = "A second series: used to compare women with men, not for its totals."


def _in_hospital(day: str) -> Pick:
    return at("restricted_patients", day, measure="patients_in_hospital")


def _transferred(sex: str) -> Pick:
    return at("mha_transfers", "2016", measure="transfers_second_series", sex=sex)


def _in_prison(sex: str) -> Pick:
    return at("prison_population", "2016-06-30", measure="population", sex=sex)


def _beds(day: str, security: str = "all", unit_type: str = "all") -> Pick:
    return at("secure_beds", day, measure="beds", security=security, unit_type=unit_type)


def _long_stay(name: str, label: str, measure: str) -> Statistic:
    return Statistic(
        id=f"secure.{name}",
        label=label,
        value=latest("secure_beds", measure=measure, security="high_and_medium"),
    )


def _occupied(unit_type: str) -> Apply:
    """Occupied beds as a percentage of available beds: yearly averages, so without an interval."""
    return apply(
        "ratio",
        a=at("secure_beds", "2006/07", measure="beds_occupied", unit_type=unit_type),
        b=apply(
            "ratio",
            a=at("secure_beds", "2006/07", measure="beds_available", unit_type=unit_type),
            b=constant(100),
        ),
    )


def _waited(year: str, wait: str) -> Apply:
    return apply(
        "share",
        part=at("mha_transfers", year, measure="transfers_waiting", wait=wait),
        whole=at("mha_transfers", year, measure="transfers"),
    )


def _cancelled(year: str) -> Apply:
    return apply(
        "share",
        part=at("mha_detentions", year, measure="second_opinion_cancelled"),
        whole=at("mha_detentions", year, measure="second_opinion_requests"),
    )


_PATIENTS = (
    Statistic(
        id="secure.in_hospital_1999",
        label="Restricted patients in hospital, 31 December 1999",
        value=_in_hospital("1999-12-31"),
    ),
    Statistic(
        id="secure.in_hospital_2007",
        label="Restricted patients in hospital, 31 December 2007",
        value=_in_hospital("2007-12-31"),
    ),
    Statistic(
        id="secure.in_hospital_change",
        label="Change in restricted patients in hospital, 1999 to 2019",
        unit="percent",
        value=apply(
            "percentage_change", old=_in_hospital("1999-12-31"), new=_in_hospital("2019-12-31")
        ),
    ),
    Statistic(
        id="secure.in_community",
        label="Restricted patients living in the community under conditions",
        value=latest("restricted_patients", measure="patients_conditionally_discharged", months=0),
    ),
    Statistic(
        id="secure.in_community_share",
        label="Restricted patients living in the community under conditions, 31 December 2019",
        unit="percent",
        value=apply(
            "share",
            part=at(
                "restricted_patients", "2019-12-31", measure="patients_conditionally_discharged"
            ),
            whole=apply(
                "total",
                values=stack(
                    at(
                        "restricted_patients",
                        "2019-12-31",
                        measure="patients_conditionally_discharged",
                    ),
                    _in_hospital("2019-12-31"),
                ),
            ),
        ),
    ),
    Statistic(
        id="secure.ipp",
        label="People serving IPP sentences who are restricted patients in hospital",
        value=latest("restricted_patients", measure="patients_in_hospital", sentence="ipp"),
    ),
    Statistic(
        id="secure.ipp_highest",
        label="Most people serving IPP sentences in hospital on any 31 December, 2019 to 2023",
        unit="people",
        value=highest("secure.ipp_by_year"),
    ),
    Statistic(
        id="secure.ipp_transfers",
        label="Transfers to secure hospital of people serving IPP sentences in a year",
        value=latest("mha_transfers", measure="transfers_ipp", months=12),
    ),
    Statistic(
        id="secure.ipp_transfers_2020",
        label="Transfers to secure hospital of people serving IPP sentences, 2020",
        value=at("mha_transfers", "2020", measure="transfers_ipp"),
    ),
    Statistic(
        id="secure.admissions",
        label="Admissions of restricted patients to hospital in a year",
        value=latest("restricted_patients", measure="admissions", months=12),
    ),
    Statistic(
        id="secure.discharges",
        label="Restricted patients discharged from hospital in a year",
        value=latest("restricted_patients", measure="discharges", months=12),
    ),
    Statistic(
        id="secure.discharges_2006",
        label="Restricted patients discharged from hospital, 2006",
        value=at("restricted_patients", "2006", measure="discharges"),
    ),
    Statistic(
        id="secure.recalls",
        label="Restricted patients recalled to hospital in a year",
        value=latest("restricted_patients", measure="recalls", months=12),
    ),
)

_TRANSFERS = (
    Statistic(
        id="secure.transfers_2001",
        label="Transfers from prison to hospital under the Mental Health Act, 2001",
        value=at("mha_transfers", "2001", measure="transfers"),
    ),
    Statistic(
        id="secure.transfers_2006",
        label="Transfers from prison to hospital under the Mental Health Act, 2006",
        value=at("mha_transfers", "2006", measure="transfers"),
    ),
    Statistic(
        id="secure.transfers_year_to_may_2020",
        label="Transfers from prison to hospital, sum of twelve months to May 2020",
        unit="transfers",
        value=apply(
            "total",
            values=stack(
                *(
                    at("mha_transfers", month, measure="transfers_in_month")
                    for month in (
                        *(f"2019-{month:02d}" for month in range(6, 13)),
                        *(f"2020-{month:02d}" for month in range(1, 6)),
                    )
                )
            ),
        ),
    ),
    Statistic(
        id="secure.transfer_rate_women",
        label="Transfers to hospital in 2016 per 1,000 women in prison",
        unit="per_1000",
        value=apply(
            "rate",
            count=_transferred("female"),
            population=_in_prison("female"),
            options={"per": 1000.0},
        ),
        note=_SECOND,
    ),
    Statistic(
        id="secure.transfer_rate_men",
        label="Transfers to hospital in 2016 per 1,000 men in prison",
        unit="per_1000",
        value=apply(
            "rate",
            count=_transferred("male"),
            population=_in_prison("male"),
            options={"per": 1000.0},
        ),
        note=_SECOND,
    ),
    Statistic(
        id="secure.transfer_rate_ratio",
        label="Rate of transfer to hospital of women in prison compared with men, 2016",
        unit="ratio",
        value=apply(
            "rate_ratio",
            count_a=_transferred("female"),
            population_a=_in_prison("female"),
            count_b=_transferred("male"),
            population_b=_in_prison("male"),
        ),
        note=_SECOND,
    ),
    Statistic(
        id="secure.transfers_second_2016",
        label="Transfers from prison to hospital in 2016, women and men of the second series",
        unit="transfers",
        value=apply("total", values=stack(_transferred("female"), _transferred("male"))),
        note=_SECOND,
    ),
    Statistic(
        id="secure.transfers_women_share",
        label="Women as a share of transfers from prison to hospital, 2016",
        unit="percent",
        value=apply(
            "share",
            part=_transferred("female"),
            whole=ref("secure.transfers_second_2016"),
        ),
        note=_SECOND,
    ),
    Statistic(
        id="secure.waited_month",
        label="Transfers that took more than a month from two medical reports, 2016",
        unit="percent",
        value=_waited("2016", "over_1_month"),
    ),
    Statistic(
        id="secure.waited_month_2015",
        label="Transfers that took more than a month from two medical reports, 2015",
        unit="percent",
        value=_waited("2015", "over_1_month"),
    ),
    Statistic(
        id="secure.waited_fortnight",
        label="Transfers that took more than 14 days from two medical reports, 2016",
        unit="percent",
        value=_waited("2016", "over_14_days"),
    ),
)

_BEDS = (
    Statistic(
        id="secure.beds",
        label="Beds in secure mental health hospitals commissioned by NHS England",
        value=latest("secure_beds", measure="beds", months=0),
    ),
    Statistic(
        id="secure.beds_2015",
        label="Beds in secure mental health hospitals commissioned by NHS England, 1 April 2015",
        value=_beds("2015-04-01"),
    ),
    Statistic(
        id="secure.beds_change",
        label="Change in secure beds commissioned by NHS England, April 2015 to April 2017",
        unit="percent",
        decimals=1,
        value=apply("percentage_change", old=_beds("2015-04-01"), new=_beds("2017-04-01")),
    ),
    Statistic(
        id="secure.medium_beds",
        label="Beds in medium security",
        value=_beds(_CENSUS, "medium"),
    ),
    Statistic(
        id="secure.medium_beds_1998",
        label="Beds in medium security, July 1998",
        value=_beds("1998-07-24", "medium"),
    ),
    Statistic(
        id="secure.high_beds",
        label="Beds in high security",
        value=_beds(_CENSUS, "high"),
    ),
    Statistic(
        id="secure.independent_share",
        label="Medium secure beds run by independent providers",
        value=latest("secure_beds", measure="independent_share", security="medium"),
    ),
    Statistic(
        id="secure.occupied",
        label="Secure NHS beds for mental illness that were occupied, average of 2006/07",
        unit="percent",
        value=_occupied("mental_illness"),
    ),
    Statistic(
        id="secure.occupied_learning_disability",
        label="Secure NHS beds for learning disability that were occupied, average of 2006/07",
        unit="percent",
        value=_occupied("learning_disability"),
    ),
)

_STAYS = (
    Statistic(
        id="secure.long_stay_high",
        label="High secure patients who had stayed for more than 10 years",
        decimals=1,
        value=latest("secure_beds", measure="long_stay_share", security="high"),
    ),
    Statistic(
        id="secure.long_stay_medium",
        label="Medium secure patients who had stayed for more than 5 years",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=apply(
                "ratio",
                a=latest("secure_beds", measure="long_stay_share", security="medium"),
                b=apply("ratio", a=constant(100), b=ref("secure.medium_sampled")),
            ),
            whole=ref("secure.medium_sampled"),
        ),
        note="The published percentage is turned back into people, so that it has an interval.",
    ),
    Statistic(
        id="secure.high_patients",
        label="Patients in high secure hospitals",
        value=latest("secure_beds", measure="patients", security="high"),
    ),
    Statistic(
        id="secure.medium_sampled",
        label="Medium secure patients in the sample of the census",
        value=latest("secure_beds", measure="patients_sampled", security="medium"),
    ),
    _long_stay(
        "stay_over_20_years",
        "Long-stay patients who had been in secure care for more than 20 years",
        "stay_over_20_years_share",
    ),
    _long_stay(
        "schizophrenia", "Long-stay patients diagnosed with schizophrenia", "schizophrenia_share"
    ),
    _long_stay(
        "personality_disorder",
        "Long-stay patients diagnosed with a personality disorder",
        "personality_disorder_share",
    ),
    _long_stay(
        "intellectual_disability",
        "Long-stay patients with an intellectual disability",
        "intellectual_disability_share",
    ),
    _long_stay(
        "violent_offence",
        "Long-stay patients whose admission followed a violent offence",
        "violent_offence_share",
    ),
    _long_stay(
        "never_convicted",
        "Long-stay patients who had never been convicted of an offence",
        "never_convicted_share",
    ),
)

_DETAINED = (
    Statistic(
        id="secure.detained",
        label="People detained in hospital under the Mental Health Act",
        value=latest("mha_detentions", measure="people_detained", months=0),
    ),
    Statistic(
        id="secure.deaths_detained",
        label="Deaths a year of people detained under the Mental Health Act, average",
        value=latest("mha_detentions", measure="deaths_average", place="mha_detention"),
    ),
    Statistic(
        id="secure.deaths_ratio",
        label="Death rate in Mental Health Act detention compared with prison",
        decimals=0,
        value=latest("mha_detentions", measure="deaths_rate_ratio", place="mha_detention"),
    ),
    Statistic(
        id="secure.patients_seen",
        label="Detained patients the Care Quality Commission spoke to in a year",
        value=latest("mha_detentions", measure="patients_spoken_to", months=12, ending=3),
    ),
    Statistic(
        id="secure.patients_seen_2021",
        label="Detained patients the Care Quality Commission spoke to, 2021/22",
        value=at("mha_detentions", "2021/22", measure="patients_spoken_to"),
    ),
    Statistic(
        id="secure.opinion_cancelled",
        label="Requests for a second opinion doctor that were cancelled, 2023/24",
        unit="percent",
        value=_cancelled("2023/24"),
    ),
    Statistic(
        id="secure.opinion_cancelled_2022",
        label="Requests for a second opinion doctor that were cancelled, 2022/23",
        unit="percent",
        value=_cancelled("2022/23"),
    ),
    Statistic(
        id="secure.children_wards",
        label="Children detained in mental health wards",
        value=latest("secure_children", measure="children_commissioner", setting="mental_health"),
    ),
    Statistic(
        id="secure.children",
        label="Children held in all secure settings that are counted",
        value=latest("secure_children", measure="children_commissioner"),
    ),
    Statistic(
        id="secure.children_not_counted",
        label="Children deprived of their liberty outside the settings that are counted",
        value=latest("secure_children", measure="children_commissioner", setting="not_in_counts"),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_PATIENTS, *_TRANSFERS, *_BEDS, *_STAYS, *_DETAINED)
