"""Do people in prison die more often than they did, and how much of that is ageing?

Counts and rates of deaths in prison custody. Comparisons with men outside are in
`mortality_ratios`.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    first,
    highest,
    latest,
    point,
    ref,
)
from data_pipeline.statistics.mortality_bands import (
    DAY,
    FROM_50,
    UNDER_50,
    deaths_in_prison,
)

__all__ = ["STATISTICS"]

_NEWEST = "2023"  # the newest full year with deaths by age

_COUNTS = (
    Statistic(
        id="mortality.deaths",
        label="Deaths in prison custody",
        value=latest("deaths_in_custody", measure="deaths", months=12),
    ),
    Statistic(
        id="mortality.natural_deaths",
        label="Deaths in prison custody from natural causes",
        value=latest("deaths_in_custody", measure="deaths", cause="natural", months=12),
    ),
    Statistic(
        id="mortality.other_deaths",
        label="Other deaths in prison custody, with those still to be classified",
        value=latest("deaths_in_custody", measure="deaths", cause="other", months=12),
    ),
    Statistic(
        id="mortality.natural_share",
        label="Natural causes as a share of deaths in prison custody",
        unit="percent",
        value=apply("share", part=ref("mortality.natural_deaths"), whole=ref("mortality.deaths")),
    ),
    Statistic(
        id="mortality.deaths_most",
        label="Deaths in prison custody in the calendar year since 2000 with the most",
        value=highest("mortality.by_year"),
    ),
    Statistic(
        id="mortality.deaths_men_share",
        label="Men as a share of people who died in prison custody in 2024",
        unit="percent",
        value=apply(
            "share",
            part=at("deaths_in_custody", "2024", measure="deaths", sex="male"),
            whole=at("deaths_in_custody", "2024", measure="deaths"),
        ),
    ),
    Statistic(
        id="mortality.natural_first",
        label="Natural deaths in prison custody in 2002",
        value=at("deaths_in_custody", "2002", measure="deaths", cause="natural"),
    ),
    Statistic(
        id="mortality.natural_newest",
        label="Natural deaths in prison custody in the newest year with ages",
        value=at("deaths_in_custody", _NEWEST, measure="deaths", cause="natural"),
    ),
    Statistic(
        id="mortality.deaths_newest_with_ages",
        label="Deaths in prison custody in the newest full year with ages",
        value=at("deaths_in_custody", _NEWEST, measure="deaths"),
    ),
    Statistic(
        id="mortality.natural_change",
        label="Change in natural deaths in prison custody since 2002",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("mortality.natural_first"),
            new=ref("mortality.natural_newest"),
        ),
    ),
    Statistic(
        id="mortality.natural_most",
        label="Natural deaths in the calendar year since 2000 with the most",
        value=highest("mortality.natural_by_year"),
    ),
    Statistic(
        id="mortality.under_50_natural_share",
        label="Natural causes as a share of deaths in prison custody of people aged 15 to 49",
        unit="percent",
        value=apply(
            "share",
            part=apply("total", values=deaths_in_prison("natural", UNDER_50)),
            whole=apply("total", values=deaths_in_prison("all", UNDER_50)),
        ),
    ),
    Statistic(
        id="mortality.under_50_self_inflicted_share",
        label="Self-inflicted deaths as a share of deaths in prison custody at ages 15 to 49",
        unit="percent",
        value=apply(
            "share",
            part=apply("total", values=deaths_in_prison("self_inflicted", UNDER_50)),
            whole=apply("total", values=deaths_in_prison("all", UNDER_50)),
        ),
    ),
    Statistic(
        id="mortality.over_50_natural_share",
        label="Natural causes as a share of deaths in prison custody at 50 and over",
        unit="percent",
        value=apply(
            "share",
            part=apply("total", values=deaths_in_prison("natural", FROM_50)),
            whole=apply("total", values=deaths_in_prison("all", FROM_50)),
        ),
    ),
    Statistic(
        id="mortality.suicide_ratio",
        label="Risk of suicide of men in prison compared with men of the same ages",
        value=ref("self_harm.suicide_risk_men"),
        note="Suicides found by linking prison records and death registrations.",
    ),
    Statistic(
        id="mortality.covid_ratio",
        label="Death rate from COVID-19 in prison compared with people of the same age and sex",
        value=at("covid_19", "2020-03/2021-02", measure="mortality_ratio", population="prison"),
    ),
)

_AGES = (
    Statistic(
        id="mortality.aged_50_share_first",
        label="People aged 50 and over as a share of people in prison on 30 June 2002",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "prison_population_age",
                "2002-06-30",
                measure="population",
                age="50+",
                geography="England and Wales",
            ),
            whole=at(
                "prison_population_age",
                "2002-06-30",
                measure="population",
                geography="England and Wales",
            ),
        ),
    ),
    Statistic(
        id="mortality.aged_50_share",
        label="People aged 50 and over as a share of people in prison on 30 June",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "prison_population_age",
                "2023-06-30",
                measure="population",
                age="50+",
                geography="England and Wales",
            ),
            whole=at(
                "prison_population_age",
                "2023-06-30",
                measure="population",
                geography="England and Wales",
            ),
        ),
    ),
    Statistic(
        id="mortality.over_60_of_over_50_first",
        label="People aged 60 and over as a share of those over 50 in prison on 30 June 2002",
        unit="percent",
        value=apply(
            "share",
            part=at("prison_population_age", "2002-06-30", measure="population", age="60+"),
            whole=at("prison_population_age", "2002-06-30", measure="population", age="50+"),
        ),
    ),
    Statistic(
        id="mortality.over_60_of_over_50",
        label="People aged 60 and over as a share of those over 50 in prison on 30 June 2018",
        unit="percent",
        value=apply(
            "share",
            part=at("prison_population_age", DAY, measure="population", age="60+"),
            whole=at("prison_population_age", DAY, measure="population", age="50+"),
        ),
    ),
)

_RATES_OVER_TIME = (
    Statistic(
        id="mortality.crude_natural_first",
        label="Natural deaths for each 100,000 people in prison in 2002",
        value=first("mortality.natural_rates", "crude"),
        decimals=0,
    ),
    Statistic(
        id="mortality.crude_natural",
        label="Natural deaths for each 100,000 people in prison",
        value=point("mortality.natural_rates", "crude"),
        decimals=0,
    ),
    Statistic(
        id="mortality.crude_natural_change",
        label="Change in the rate of natural deaths in prison since 2002",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("mortality.crude_natural_first"),
            new=ref("mortality.crude_natural"),
        ),
    ),
    Statistic(
        id="mortality.ages_2002_natural",
        label="Natural deaths for each 100,000 people in prison if ages were those of June 2002",
        value=point("mortality.natural_rates", "ages_2002"),
        decimals=0,
    ),
    Statistic(
        id="mortality.ages_2002_natural_change",
        label="Change in the rate of natural deaths in prison since 2002 with the ages of 2002",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("mortality.crude_natural_first"),
            new=ref("mortality.ages_2002_natural"),
        ),
    ),
    Statistic(
        id="mortality.standardised_natural_first",
        label="Age-standardised rate of natural deaths in prison in 2002, ages 15 and over",
        value=first("mortality.standardised", "natural"),
        decimals=0,
    ),
    Statistic(
        id="mortality.standardised_natural",
        label="Age-standardised rate of natural deaths in prison, ages 15 and over",
        value=point("mortality.standardised", "natural"),
        decimals=0,
    ),
    Statistic(
        id="mortality.standardised_natural_highest",
        label="Age-standardised rate of natural deaths in prison in its highest year",
        value=highest("mortality.standardised", "natural"),
        decimals=0,
    ),
    Statistic(
        id="mortality.standardised_natural_change",
        label="Change in the age-standardised rate of natural deaths in prison since 2002",
        unit="percent",
        value=apply(
            "percentage_change",
            old=ref("mortality.standardised_natural_first"),
            new=ref("mortality.standardised_natural"),
        ),
    ),
    Statistic(
        id="mortality.standardised_natural_50_69_first",
        label="Natural deaths in prison in 2002, age-standardised, weights of 15 to 69 only",
        value=first("mortality.standardised_natural_50_69"),
        decimals=0,
    ),
    Statistic(
        id="mortality.standardised_natural_50_69_newest",
        label="Natural deaths in prison, age-standardised, weights of 15 to 69 only",
        value=point("mortality.standardised_natural_50_69"),
        decimals=0,
    ),
    Statistic(
        id="mortality.prison_to_49",
        label="Age-standardised death rate of people in prison aged 15 to 49",
        value=point("mortality.standardised_to_49", "prison"),
        decimals=0,
    ),
    Statistic(
        id="mortality.men_to_49",
        label="Age-standardised death rate of men in England and Wales aged 15 to 49",
        value=point("mortality.standardised_to_49", "men"),
        decimals=0,
    ),
    Statistic(
        id="mortality.men_standardised_all_ages",
        label="Age-standardised death rate of men in England and Wales, all ages",
        decimals=0,
        value=latest(
            "general_mortality", measure="standardised_mortality_rate", sex="male", months=12
        ),
    ),
    Statistic(
        id="mortality.standardised_all_2019",
        label="Age-standardised death rate in prison in 2019, ages 15 and over",
        unit="per_100000_population",
        decimals=0,
        value=point("mortality.standardised_all_to_2019"),
    ),
)


STATISTICS: tuple[Statistic, ...] = (*_COUNTS, *_AGES, *_RATES_OVER_TIME)
