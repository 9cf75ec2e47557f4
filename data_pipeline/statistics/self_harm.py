"""How often do people in prison harm themselves, and how many deaths there are self-inflicted?

Rates of self-harm by sex are of calendar years; the newest rates are of women and men together and
of rolling years. Incidents and rates of incidents have no interval: one person's incidents are not
independent of each other. Self-inflicted deaths are counts that still rise after first publication.
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
    lowest,
    point,
    points,
    ref,
)

__all__ = ["SERIES", "STATISTICS"]

_OVERALL = (
    Statistic(
        id="self_harm.incidents",
        label="Self-harm incidents in prison in a year",
        value=latest("self_harm", measure="incidents", months=12),
    ),
    Statistic(
        id="self_harm.rate",
        label="Self-harm incidents per 1,000 people in prison in a year",
        value=latest("self_harm", measure="incident_rate", months=12),
    ),
    Statistic(
        id="self_harm.rate_2024",
        label="Self-harm incidents per 1,000 people in prison in 2024",
        value=at("self_harm", "2024", measure="incident_rate"),
    ),
    Statistic(
        id="self_harm.rate_change_since_2024",
        label="Change in self-harm incidents per 1,000 people in prison since 2024",
        unit="percent",
        value=apply("percentage_change", old=ref("self_harm.rate_2024"), new=ref("self_harm.rate")),
        note="The newest year and 2024 overlap by some months.",
    ),
    Statistic(
        id="self_harm.rate_2021",
        label="Self-harm incidents per 1,000 people in prison in 2021",
        value=at("self_harm", "2021", measure="incident_rate"),
        note="The first calendar year after the recording of self-harm last changed.",
    ),
    Statistic(
        id="self_harm.rate_change_2021_2024",
        label="Change in self-harm incidents per 1,000 people in prison from 2021 to 2024",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("self_harm.rate_2021"), new=ref("self_harm.rate_2024")
        ),
    ),
    Statistic(
        id="self_harm.rate_lowest",
        label="Lowest self-harm incidents per 1,000 people in prison, calendar years since 2005",
        value=lowest("self_harm.rate_by_year_since_2005"),
    ),
    Statistic(
        id="self_harm.people",
        label="People who self-harmed in prison in a year",
        value=latest("self_harm", measure="individuals", months=12),
    ),
    Statistic(
        id="self_harm.people_year_to_march_2025",
        label="People who self-harmed in prison in the year to March 2025",
        value=at("self_harm", "2024/25", measure="individuals"),
    ),
    Statistic(
        id="self_harm.people_rate",
        label="People who self-harmed in a year per 1,000 people in prison",
        value=latest("self_harm", measure="individual_rate", months=12),
    ),
    Statistic(
        id="self_harm.incidents_each",
        label="Self-harm incidents in a year for each person in prison who self-harmed",
        value=latest("self_harm", measure="incidents_per_individual", months=12),
    ),
    Statistic(
        id="self_harm.incidents_each_2013_14",
        label="Self-harm incidents in 2013/14 for each person in prison who self-harmed",
        value=at("self_harm", "2013/14", measure="incidents_per_individual"),
    ),
    Statistic(
        id="self_harm.hospital_share",
        label="Share of self-harm incidents after which the person went to hospital, 2022/23",
        unit="percent",
        decimals=1,
        value=apply(
            "ratio",
            a=apply(
                "total",
                values=column(
                    "self_harm",
                    along="sex",
                    bands=("female", "male"),
                    period="2022/23",
                    measure="hospital_attendances",
                ),
            ),
            b=apply(
                "ratio",
                a=at("self_harm", "2022/23", measure="incidents"),
                b=constant(100),
            ),
        ),
    ),
)

_BY_SEX = (
    Statistic(
        id="self_harm.rate_women",
        label="Self-harm incidents per 1,000 women in prison",
        value=latest("self_harm", measure="incident_rate", sex="female", months=12, ending=12),
    ),
    Statistic(
        id="self_harm.rate_men",
        label="Self-harm incidents per 1,000 men in prison",
        value=latest("self_harm", measure="incident_rate", sex="male", months=12, ending=12),
    ),
    Statistic(
        id="self_harm.rate_ratio_women_men",
        label="Self-harm incidents per 1,000 women compared with per 1,000 men in prison",
        unit="ratio",
        value=apply("ratio", a=ref("self_harm.rate_women"), b=ref("self_harm.rate_men")),
    ),
    Statistic(
        id="self_harm.rate_ratio_2013",
        label="Self-harm incidents per 1,000 women compared with per 1,000 men in prison in 2013",
        unit="ratio",
        value=apply(
            "ratio",
            a=at("self_harm", "2013", measure="incident_rate", sex="female"),
            b=at("self_harm", "2013", measure="incident_rate", sex="male"),
        ),
    ),
    Statistic(
        id="self_harm.rate_change_women",
        label="Change in self-harm incidents per 1,000 women in prison since 2021",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("self_harm", "2021", measure="incident_rate", sex="female"),
            new=ref("self_harm.rate_women"),
        ),
    ),
    Statistic(
        id="self_harm.rate_change_men",
        label="Change in self-harm incidents per 1,000 men in prison since 2021",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("self_harm", "2021", measure="incident_rate", sex="male"),
            new=ref("self_harm.rate_men"),
        ),
    ),
    Statistic(
        id="self_harm.incidents_women_share",
        label="Women's share of self-harm incidents in prison",
        unit="percent",
        value=apply(
            "ratio",
            a=latest("self_harm", measure="incidents", sex="female", months=12, ending=12),
            b=apply(
                "ratio",
                a=latest("self_harm", measure="incidents", months=12, ending=12),
                b=constant(100),
            ),
        ),
    ),
    Statistic(
        id="self_harm.women_share_of_people",
        label="Women as a share of people in prison in June",
        unit="percent",
        value=apply(
            "ratio",
            a=latest("prison_population", measure="population", sex="female", months=0, ending=6),
            b=apply(
                "ratio",
                a=latest("prison_population", measure="population", months=0, ending=6),
                b=constant(100),
            ),
        ),
        note="Everyone in prison on the day is counted, so there is no interval.",
    ),
    Statistic(
        id="self_harm.people_rate_women",
        label="Women who self-harmed in a year per 1,000 women in prison",
        value=latest("self_harm", measure="individual_rate", sex="female", months=12),
    ),
    Statistic(
        id="self_harm.incidents_each_women",
        label="Self-harm incidents in 2022/23 for each woman in prison who self-harmed",
        unit="per_individual",
        value=ref("women.self_harm_incidents_each"),
    ),
    Statistic(
        id="self_harm.incidents_each_2022_23",
        label="Self-harm incidents in 2022/23 for each person in prison who self-harmed",
        value=at("self_harm", "2022/23", measure="incidents_per_individual"),
    ),
)

_DEATHS = (
    Statistic(
        id="self_harm.self_inflicted_deaths",
        label="Self-inflicted deaths in prison custody in a year",
        value=latest("deaths_in_custody", measure="deaths", cause="self_inflicted", months=12),
    ),
    Statistic(
        id="self_harm.self_inflicted_deaths_women",
        label="Self-inflicted deaths of women in prison custody in a year",
        value=latest(
            "deaths_in_custody",
            measure="deaths",
            cause="self_inflicted",
            sex="female",
            months=12,
        ),
    ),
    Statistic(
        id="self_harm.self_inflicted_deaths_year_before",
        label="Self-inflicted deaths in prison custody in the year to September 2024",
        value=at("deaths_in_custody", "2023-10/2024-09", measure="deaths", cause="self_inflicted"),
    ),
    Statistic(
        id="self_harm.death_rate_newest",
        label="Self-inflicted deaths per 1,000 people in prison in the year to September 2025",
        unit="per_1000",
        decimals=2,
        value=apply(
            "rate",
            options={"per": 1000},
            count=at(
                "deaths_in_custody", "2024-10/2025-09", measure="deaths", cause="self_inflicted"
            ),
            population=at("prison_population", "2025-03-31", measure="population"),
        ),
    ),
    Statistic(
        id="self_harm.death_rate_year_before",
        label="Self-inflicted deaths per 1,000 people in prison in the year to September 2024",
        unit="per_1000",
        decimals=2,
        value=apply(
            "rate",
            options={"per": 1000},
            count=ref("self_harm.self_inflicted_deaths_year_before"),
            population=at("prison_population", "2024-03-31", measure="population"),
        ),
    ),
    Statistic(
        id="self_harm.death_rate",
        label="Self-inflicted deaths per 1,000 people in prison in a year",
        decimals=2,
        value=point("self_harm.death_rate_by_year"),
    ),
    Statistic(
        id="self_harm.death_rate_highest",
        label="Highest yearly rate of self-inflicted deaths per 1,000 people in prison since 2002",
        decimals=2,
        value=highest("self_harm.death_rate_by_year"),
    ),
    Statistic(
        id="self_harm.death_rate_lowest",
        label="Lowest yearly rate of self-inflicted deaths per 1,000 people in prison since 2002",
        decimals=2,
        value=lowest("self_harm.death_rate_by_year"),
    ),
    Statistic(
        id="self_harm.death_rate_ratio_2016",
        label="Rate of self-inflicted deaths in prison in 2024 compared with 2016",
        unit="ratio",
        decimals=2,
        value=apply(
            "rate_ratio",
            count_a=at("deaths_in_custody", "2024", measure="deaths", cause="self_inflicted"),
            population_a=at(
                "prison_population_age",
                "2024-03-31",
                measure="population",
                geography="England and Wales",
            ),
            count_b=at("deaths_in_custody", "2016", measure="deaths", cause="self_inflicted"),
            population_b=at(
                "prison_population_age",
                "2016-06-30",
                measure="population",
                geography="England and Wales",
            ),
        ),
    ),
    Statistic(
        id="self_harm.suicide_risk_men",
        label="Risk of suicide of men in prison compared with men in the general population",
        value=latest("deaths_linked_ons", measure="risk_ratio", sex="male", cause="suicide"),
    ),
    Statistic(
        id="self_harm.linked_suicides",
        label="Suicides found by linking prison records with death registrations, 2008 to 2019",
        value=latest("deaths_linked_ons", measure="deaths", cause="suicide"),
    ),
    Statistic(
        id="self_harm.deaths_without_plan_share",
        label="Share of self-inflicted deaths in prison where no care plan was open",
        unit="percent",
        value=apply(
            "share",
            part=at(
                "deaths_in_custody",
                "2014-10/2015-09",
                measure="deaths",
                cause="self_inflicted_no_open_plan",
            ),
            whole=at(
                "deaths_in_custody", "2014-10/2015-09", measure="deaths", cause="self_inflicted"
            ),
        ),
    ),
    Statistic(
        id="self_harm.deaths_remand_share",
        label="Share of self-inflicted deaths investigated in 2022 that were of people on remand",
        value=at("ombudsman", "2022", measure="remand_share", cause="self_inflicted"),
    ),
    Statistic(
        id="self_harm.remand_share_2022",
        label="People on remand as a share of people in prison in June 2022",
        unit="percent",
        value=apply(
            "ratio",
            a=at("prison_population", "2022-06-30", measure="population", custody_type="remand"),
            b=apply(
                "ratio",
                a=at("prison_population", "2022-06-30", measure="population"),
                b=constant(100),
            ),
        ),
        note="Everyone in prison on the day is counted, so there is no interval.",
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_OVERALL, *_BY_SEX, *_DEATHS)

SERIES: tuple[Series, ...] = (
    Series(
        id="self_harm.rate_by_year",
        label="Self-harm incidents per 1,000 people in prison",
        value=points("self_harm", measure="incident_rate", months=12, ending=12),
    ),
    Series(
        id="self_harm.rate_by_year_since_2005",
        label="Self-harm incidents per 1,000 people in prison since 2005",
        value=points("self_harm", measure="incident_rate", months=12, ending=12, since="2005"),
    ),
    Series(
        id="self_harm.rate_by_sex",
        label="Self-harm incidents per 1,000 people in prison, by sex",
        value=points(
            "self_harm",
            measure="incident_rate",
            sex=("female", "male"),
            by="sex",
            months=12,
            ending=12,
            since="2013",
        ),
    ),
    Series(
        id="self_harm.rate_by_sex_before_2016",
        label="Self-harm incidents per 1,000 people in prison, by sex, financial years to 2015/16",
        value=points(
            "self_harm",
            measure="incident_rate",
            sex=("female", "male"),
            by="sex",
            months=12,
            ending=3,
            until="2015/16",
        ),
    ),
    Series(
        id="self_harm.incidents_each_by_year",
        label="Self-harm incidents for each person in prison who self-harmed",
        value=points("self_harm", measure="incidents_per_individual", months=12, ending=3),
    ),
    Series(
        id="self_harm.rolling_rate",
        label="Self-harm incidents per 1,000 people in prison, rolling years from 2024",
        value=points("self_harm", measure="incident_rate", months=12, since="2024"),
    ),
    Series(
        id="self_harm.deaths_by_year",
        label="Self-inflicted deaths in prison custody",
        value=points(
            "deaths_in_custody",
            measure="deaths",
            cause="self_inflicted",
            months=12,
            ending=12,
            since="2000",
        ),
    ),
    Series(
        id="self_harm.death_rate_by_year",
        label="Self-inflicted deaths per 1,000 people in prison",
        unit="per_1000",
        decimals=2,
        value=each(
            "rate",
            match="year",
            options={"per": 1000},
            count=points(
                "deaths_in_custody",
                measure="deaths",
                cause="self_inflicted",
                months=12,
                ending=12,
                since="2002",
            ),
            population=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                months=0,
            ),
        ),
    ),
    Series(
        id="self_harm.people_and_incidents",
        label="Self-harm incidents, and people who self-harmed, per 1,000 people in prison",
        value=points(
            "self_harm",
            measure=("incident_rate", "individual_rate"),
            by="measure",
            months=12,
            ending=3,
        ),
        labels={"incident_rate": "Incidents", "individual_rate": "People who self-harmed"},
    ),
)
