"""How did deaths under probation supervision change, and whose risk is raised?

A rate needs the people supervised in the middle of the year: each year of deaths is set against
the last day of the December within it, so the years of the rate are named one by one. There was no
count for December 2016.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Each,
    Series,
    apply,
    column,
    each,
    points,
    together,
)

__all__ = ["SERIES"]

_YEARS = (
    "2014/15",
    "2015/16",
    "2017/18",
    "2018/19",
    "2019/20",
    "2020/21",
    "2021/22",
    "2022/23",
    "2023/24",
    "2024/25",
)


def _rate(year: str) -> Each:
    """Deaths of a year to March per 1,000 people supervised on its last day of December."""
    return each(
        "rate",
        count=points("deaths_community", measure="deaths", period=year),
        population=apply(
            "total",
            values=column(
                "probation_caseload",
                measure="caseload",
                along="supervision",
                bands=("community",),
                period=f"{year[:4]}-12-31",
            ),
        ),
        options={"per": 1000.0},
    )


SERIES: tuple[Series, ...] = (
    Series(
        id="probation.deaths_by_year",
        label="Deaths of people under probation supervision in the community",
        value=points("deaths_community", measure="deaths", months=12, ending=3),
    ),
    Series(
        id="probation.death_rate_by_year",
        label="Deaths per 1,000 person-years of probation supervision in the community",
        unit="per_1000_person_years",
        value=together("year", **{year: _rate(year) for year in _YEARS}),
        labels={year: year for year in _YEARS},
    ),
    Series(
        id="probation.self_inflicted_by_year",
        label="Self-inflicted deaths of people under probation supervision",
        value=points(
            "deaths_community",
            measure="deaths_by_cause",
            cause="self_inflicted",
            months=12,
            ending=3,
        ),
    ),
    Series(
        id="probation.causes",
        label="Deaths under probation supervision by cause, classification of April 2022",
        value=points(
            "deaths_community",
            measure="deaths_by_cause",
            cause=("natural", "self_inflicted", "awaiting"),
            by="cause",
            months=12,
            ending=3,
            since="2022/23",
        ),
    ),
    Series(
        id="probation.deaths_by_kind",
        label="Deaths of people under probation supervision by kind of supervision",
        value=points(
            "deaths_community",
            measure="deaths",
            supervision=("court_orders", "post_release", "all"),
            by="supervision",
            months=12,
            ending=3,
            since="2021/22",
        ),
    ),
    Series(
        id="probation.risk",
        label="Risk of death of people on probation, times that of the general population",
        decimals=0,
        value=points(
            "deaths_community",
            measure="risk_ratio",
            cause=("drug_related", "suicide"),
            sex=("female", "male"),
            by=("cause", "sex"),
            period="2011-01/2021-12",
        ),
    ),
)
