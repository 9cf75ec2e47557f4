"""How do people come to the end of their lives in prison, and are they cared for?

Deaths are those the prison service classes as natural. Calendar years are used for trends and the
newest rolling year for the present; the last calendar year by age is 2023. Shares of the audit of
expected deaths are turned back into counts of its few people, so that they have an interval.
Death rates standardised for age are in `mortality`.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    column,
    highest,
    latest,
    ref,
)

__all__ = ["STATISTICS"]

_YOUNGER = ("15-17", "18-20", "21-24", "25-29", "30-39", "40-49")
_MIDDLE = ("50-59", "60-69")
_OLDER = ("70-79", "80-89", "90+")
_AGES_30_TO_59 = ("30-39", "40-49", "50-59")

_DEATHS = (
    Statistic(
        id="dying.natural",
        label="Deaths from natural causes in prison custody, newest year",
        value=ref("mortality.natural_deaths"),
        note="As first published; deaths still unclassified may be added.",
    ),
    Statistic(
        id="dying.all_causes",
        label="Deaths from all causes in prison custody, newest year",
        value=ref("mortality.deaths"),
    ),
    Statistic(
        id="dying.natural_share",
        label="Deaths from natural causes as a share of deaths in prison custody",
        unit="percent",
        value=ref("mortality.natural_share"),
    ),
    Statistic(
        id="dying.unclassified",
        label="Other deaths in prison custody, with those awaiting classification",
        value=ref("mortality.other_deaths"),
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


STATISTICS: tuple[Statistic, ...] = (*_DEATHS, *_AGES)
