"""How do people come to the end of their lives in prison, and are they cared for?

Deaths are those the prison service classes as natural. Calendar years are used for trends and the
newest rolling year for the present; the last calendar year by age is 2023. Shares of the audit of
expected deaths are turned back into counts of its few people, so that they have an interval.
Death rates standardised for age are in `mortality`.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    column,
    constant,
    each,
    highest,
    latest,
    points,
    ref,
    stack,
    together,
)

__all__ = ["SERIES", "STATISTICS"]

_YOUNGER = ("15-17", "18-20", "21-24", "25-29", "30-39", "40-49")
_MIDDLE = ("50-59", "60-69")
_OLDER = ("70-79", "80-89", "90+")
_AGES_30_TO_59 = ("30-39", "40-49", "50-59")
_RELEASE_YEARS = tuple(str(year) for year in range(2010, 2024))

_DEATHS = (
    Statistic(
        id="dying.natural",
        label="Deaths from natural causes in prison custody, newest year",
        value=latest("deaths_in_custody", measure="deaths", cause="natural", months=12),
        note="As first published; deaths still unclassified may be added.",
    ),
    Statistic(
        id="dying.all_causes",
        label="Deaths from all causes in prison custody, newest year",
        value=latest("deaths_in_custody", measure="deaths", months=12),
    ),
    Statistic(
        id="dying.natural_share",
        label="Deaths from natural causes as a share of deaths in prison custody",
        unit="percent",
        value=apply("share", part=ref("dying.natural"), whole=ref("dying.all_causes")),
    ),
    Statistic(
        id="dying.unclassified",
        label="Other deaths in prison custody, with those awaiting classification",
        value=latest("deaths_in_custody", measure="deaths", cause="other", months=12),
    ),
    Statistic(
        id="dying.natural_women",
        label="Deaths of women from natural causes in prison custody",
        value=latest(
            "deaths_in_custody", measure="deaths", cause="natural", sex="female", months=12
        ),
    ),
    Statistic(
        id="dying.natural_2000",
        label="Deaths from natural causes in prison custody in 2000",
        value=at("deaths_in_custody", "2000", measure="deaths", cause="natural"),
    ),
    Statistic(
        id="dying.natural_2002",
        label="Deaths from natural causes in prison custody in 2002",
        value=at("deaths_in_custody", "2002", measure="deaths", cause="natural"),
    ),
    Statistic(
        id="dying.natural_2019",
        label="Deaths from natural causes in prison custody in 2019",
        value=at("deaths_in_custody", "2019", measure="deaths", cause="natural"),
    ),
    Statistic(
        id="dying.natural_2023",
        label="Deaths from natural causes in prison custody in 2023",
        value=at("deaths_in_custody", "2023", measure="deaths", cause="natural"),
    ),
    Statistic(
        id="dying.natural_peak",
        label="Most deaths from natural causes in prison custody in a calendar year since 2000",
        value=highest("dying.natural_by_year"),
    ),
    Statistic(
        id="dying.natural_change",
        label="Change in deaths from natural causes in prison custody from 2002 to 2023",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("dying.natural_2002"), new=ref("dying.natural_2023")
        ),
    ),
    Statistic(
        id="dying.covid_investigated",
        label="Deaths from COVID-19 that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", cause="covid_19", months=12),
    ),
    Statistic(
        id="dying.rate_50_2002",
        label="Natural deaths per 1,000 people aged 50 and over in prison, 2002",
        unit="per_1000",
        decimals=1,
        value=apply(
            "rate",
            count=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"50+": _MIDDLE + _OLDER},
                    period="2002",
                ),
            ),
            population=at("prison_population_age", "2002-06-30", measure="population", age="50+"),
            options={"per": 1000},
        ),
    ),
    Statistic(
        id="dying.rate_50_2023",
        label="Natural deaths per 1,000 people aged 50 and over in prison, 2023",
        unit="per_1000",
        decimals=1,
        value=apply(
            "rate",
            count=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"50+": _MIDDLE + _OLDER},
                    period="2023",
                ),
            ),
            population=at("prison_population_age", "2023-06-30", measure="population", age="50+"),
            options={"per": 1000},
        ),
    ),
    Statistic(
        id="dying.people_50_change",
        label="Change in people aged 50 and over in prison from June 2002 to June 2023",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_population_age", "2002-06-30", measure="population", age="50+"),
            new=at("prison_population_age", "2023-06-30", measure="population", age="50+"),
        ),
    ),
    Statistic(
        id="dying.natural_50_change",
        label="Change in natural deaths of people aged 50 and over in prison from 2002 to 2023",
        unit="percent",
        value=apply(
            "percentage_change",
            old=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"50+": _MIDDLE + _OLDER},
                    period="2002",
                ),
            ),
            new=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"50+": _MIDDLE + _OLDER},
                    period="2023",
                ),
            ),
        ),
    ),
)

_AGES = (
    Statistic(
        id="dying.share_70_2000",
        label="Share of natural deaths in prison that were of people aged 70 and over, 2000",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"70+": _OLDER},
                    period="2000",
                ),
            ),
            whole=at("deaths_in_custody_age", "2000", measure="deaths", cause="natural"),
        ),
    ),
    Statistic(
        id="dying.share_70",
        label="Share of natural deaths in prison that were of people aged 70 and over",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"70+": _OLDER},
                    months=12,
                ),
            ),
            whole=latest("deaths_in_custody_age", measure="deaths", cause="natural", months=12),
        ),
    ),
    Statistic(
        id="dying.share_under_50",
        label="Share of natural deaths in prison that were of people aged under 50",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"under 50": _YOUNGER},
                    months=12,
                ),
            ),
            whole=latest("deaths_in_custody_age", measure="deaths", cause="natural", months=12),
        ),
    ),
    Statistic(
        id="dying.share_under_50_2000",
        label="Share of natural deaths in prison that were of people aged under 50, 2000",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"under 50": _YOUNGER},
                    period="2000",
                ),
            ),
            whole=at("deaths_in_custody_age", "2000", measure="deaths", cause="natural"),
        ),
    ),
    Statistic(
        id="dying.deaths_80",
        label="Natural deaths of people aged 80 and over in prison custody",
        unit="deaths",
        value=apply(
            "total",
            values=column(
                "deaths_in_custody_age",
                measure="deaths",
                cause="natural",
                along="age",
                bands={"80+": ("80-89", "90+")},
                months=12,
            ),
        ),
    ),
    Statistic(
        id="dying.deaths_80_2000",
        label="Natural deaths of people aged 80 and over in prison custody in 2000",
        unit="deaths",
        value=apply(
            "total",
            values=column(
                "deaths_in_custody_age",
                measure="deaths",
                cause="natural",
                along="age",
                bands={"80+": ("80-89", "90+")},
                period="2000",
            ),
        ),
    ),
    Statistic(
        id="dying.median_age",
        label="Median age at natural death in prison",
        decimals=1,
        value=latest(
            "older_people", measure="median_age_at_death", population="prison", cause="natural"
        ),
    ),
    Statistic(
        id="dying.median_age_community",
        label="Median age at natural death in the community",
        decimals=1,
        value=latest(
            "older_people",
            measure="median_age_at_death",
            population="community",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.average_age_2014_15",
        label="Average age at natural death among deaths the ombudsman investigated",
        value=at(
            "older_people",
            "2014/15",
            measure="average_age_at_death",
            population="prison",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.share_35_54_quoted",
        label="Share of natural deaths in prison of people aged 35 to 54, as quoted in 2020",
        value=latest(
            "older_people",
            measure="natural_deaths_aged_35_to_54_share",
            population="prison",
            cause="natural",
        ),
        note="The years it covers are not known.",
    ),
    Statistic(
        id="dying.share_30_59_2019",
        label="Share of natural deaths in prison that were of people aged 30 to 59, 2019",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"30-59": _AGES_30_TO_59},
                    period="2019",
                ),
            ),
            whole=at("deaths_in_custody_age", "2019", measure="deaths", cause="natural"),
        ),
    ),
)

_CARE = (
    Statistic(
        id="dying.reviewed",
        label="Deaths in prison that the national review of care looked at",
        value=latest("older_people", measure="deaths_reviewed", population="prison"),
    ),
    Statistic(
        id="dying.deteriorated",
        label="Deaths reviewed with evidence that the person was getting worse beforehand",
        value=latest("older_people", measure="deterioration_share", population="prison"),
    ),
    Statistic(
        id="dying.avoidable",
        label="Natural deaths in the review that were thought potentially avoidable",
        value=latest(
            "older_people", measure="deaths_avoidable", population="prison", cause="natural"
        ),
    ),
    Statistic(
        id="dying.avoidable_missed",
        label="Potentially avoidable natural deaths in which sudden worsening was not recognised",
        value=latest(
            "older_people",
            measure="deaths_avoidable_missed_deterioration",
            population="prison",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.improvable",
        label="Natural deaths reviewed whose end-of-life care could have been better",
        decimals=0,
        value=latest(
            "older_people",
            measure="end_of_life_improvable_share",
            population="prison",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.expected",
        label="Expected deaths audited in five prisons in the north of England",
        value=latest("older_people", measure="expected_deaths", population="prisons_5"),
    ),
    *(
        Statistic(
            id=f"dying.expected_{name}",
            label=f"Expected deaths in five prisons: {words}",
            unit="percent",
            value=apply(
                "share",
                part=apply(
                    "ratio",
                    a=latest("older_people", measure=measure, population="prisons_5"),
                    b=apply("ratio", a=constant(100), b=ref("dying.expected")),
                ),
                whole=ref("dying.expected"),
            ),
            note="The published share turned back into a count, to give it an interval.",
        )
        for name, measure, words in (
            ("cancer", "expected_cancer_share", "from cancer"),
            ("in_prison", "expected_in_prison_share", "in the prison"),
            ("in_hospital", "expected_in_hospital_share", "in hospital"),
            ("recognised", "expected_dying_recognised_share", "dying was recognised"),
            ("palliative", "expected_palliative_support_share", "a palliative care service helped"),
            ("planned", "expected_advance_care_share", "wishes were planned for ahead"),
            (
                "compassionate",
                "expected_compassionate_considered_share",
                "compassionate release was considered",
            ),
        )
    ),
    Statistic(
        id="dying.hospices",
        label="Hospices in England that supported prisons",
        value=latest("older_people", measure="hospices_supporting_share", population="prison"),
    ),
)

_RELEASE = (
    Statistic(
        id="dying.released",
        label="People released early on compassionate grounds",
        value=latest("compassionate_release", measure="people_released", months=12),
    ),
    Statistic(
        id="dying.released_2018",
        label="People released early on compassionate grounds in 2018",
        value=at("compassionate_release", "2018", measure="people_released"),
    ),
    Statistic(
        id="dying.released_2022",
        label="People released early on compassionate grounds in 2022",
        value=at("compassionate_release", "2022", measure="people_released"),
    ),
    Statistic(
        id="dying.released_total",
        label="People released early on compassionate grounds from 2010 to 2023",
        unit="people",
        value=apply(
            "total",
            values=stack(
                *(
                    at("compassionate_release", year, measure="people_released")
                    for year in _RELEASE_YEARS
                )
            ),
        ),
    ),
    Statistic(
        id="dying.natural_total",
        label="Deaths from natural causes in prison custody from 2010 to 2023",
        unit="deaths",
        value=apply(
            "total",
            values=stack(
                *(
                    at("deaths_in_custody", year, measure="deaths", cause="natural")
                    for year in _RELEASE_YEARS
                )
            ),
        ),
    ),
    Statistic(
        id="dying.natural_per_release",
        label="Natural deaths in prison for each release on compassionate grounds, 2010 to 2023",
        unit="deaths",
        value=apply("ratio", a=ref("dying.natural_total"), b=ref("dying.released_total")),
        note="Releases for other reasons, and sudden deaths, are in the counts.",
    ),
    Statistic(
        id="dying.applications_granted",
        label="Applications for release on compassionate grounds that were granted",
        value=latest("compassionate_release", measure="applications_granted_share"),
        note="As said in a debate; the years are not given.",
    ),
)

_OMBUDSMAN = (
    Statistic(
        id="dying.investigated",
        label="Deaths that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", months=12),
    ),
    Statistic(
        id="dying.investigated_prison",
        label="Deaths in prison that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", place="prison", months=12),
    ),
    Statistic(
        id="dying.investigated_after_release",
        label="Deaths after release that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", place="post_release", months=12),
    ),
    Statistic(
        id="dying.investigated_rise",
        label="Deaths investigated above those of the year before",
        unit="investigations",
        value=apply(
            "difference",
            a=at("ombudsman", "2024/25", measure="investigations"),
            b=at("ombudsman", "2023/24", measure="investigations"),
        ),
        note="The number for 2023/24 is approximate.",
    ),
    Statistic(
        id="dying.investigated_rise_50",
        label="Deaths of people aged 50 and over investigated above those of the year before",
        value=latest("ombudsman", measure="investigations_change", age="50+", months=12),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_DEATHS, *_AGES, *_CARE, *_RELEASE, *_OMBUDSMAN)

SERIES: tuple[Series, ...] = (
    Series(
        id="dying.natural_by_year",
        label="Deaths from natural causes in prison custody",
        value=points(
            "deaths_in_custody",
            measure="deaths",
            cause="natural",
            months=12,
            ending=12,
            since="2000",
        ),
    ),
    Series(
        id="dying.natural_by_age",
        label="Deaths from natural causes in prison custody, by age",
        unit="deaths",
        value=together(
            "age",
            **{
                name: each(
                    "total",
                    values=column(
                        "deaths_in_custody_age",
                        measure="deaths",
                        cause="natural",
                        along="age",
                        bands={name: codes},
                        months=12,
                    ),
                )
                for name, codes in (
                    ("under_50", _YOUNGER),
                    ("from_50_to_69", _MIDDLE),
                    ("over_70", _OLDER),
                )
            },
        ),
        labels={
            "under_50": "Under 50",
            "from_50_to_69": "50 to 69",
            "over_70": "70 and over",
        },
    ),
    Series(
        id="dying.rate_50",
        label="Natural deaths per 1,000 people aged 50 and over in prison",
        unit="per_1000",
        decimals=1,
        value=each(
            "rate",
            match="year",
            options={"per": 1000},
            count=apply(
                "total",
                values=column(
                    "deaths_in_custody_age",
                    measure="deaths",
                    cause="natural",
                    along="age",
                    bands={"50+": _MIDDLE + _OLDER},
                    months=12,
                ),
            ),
            population=points(
                "prison_population_age",
                measure="population",
                age="50+",
                geography="England and Wales",
                months=0,
                ending=6,
            ),
        ),
        note="Deaths of the year over people held on 30 June. Ages above 50 are not standardised.",
    ),
    Series(
        id="dying.released_by_year",
        label="People released early on compassionate grounds",
        value=points("compassionate_release", measure="people_released", months=12),
    ),
    Series(
        id="dying.expected_deaths",
        label="Expected deaths audited in five prisons, by standard",
        unit="percent",
        value=together(
            "standard",
            **{
                name: each(
                    "share",
                    part=apply(
                        "ratio",
                        a=apply(
                            "total",
                            values=column(
                                "older_people",
                                measure=measure,
                                along="population",
                                bands=("prisons_5",),
                            ),
                        ),
                        b=apply(
                            "ratio",
                            a=constant(100),
                            b=apply(
                                "total",
                                values=column(
                                    "older_people",
                                    measure="expected_deaths",
                                    along="population",
                                    bands=("prisons_5",),
                                ),
                            ),
                        ),
                    ),
                    whole=points("older_people", measure="expected_deaths", population="prisons_5"),
                )
                for name, measure in (
                    ("resuscitation", "expected_dnacpr_share"),
                    ("palliative", "expected_palliative_support_share"),
                    ("planned", "expected_advance_care_share"),
                    ("needs", "expected_needs_assessed_share"),
                    ("medicines", "expected_medicines_share"),
                    ("compassionate", "expected_compassionate_considered_share"),
                    ("recognised", "expected_dying_recognised_share"),
                )
            },
        ),
        labels={
            "resuscitation": "Decision on resuscitation made",
            "palliative": "Help from palliative care service",
            "planned": "Wishes planned for ahead",
            "needs": "Needs assessed as a whole",
            "medicines": "Medicines for last days ready",
            "compassionate": "Compassionate release considered",
            "recognised": "Dying recognised",
        },
        note="Shares of so few deaths are uncertain.",
    ),
)
