"""How many people are in prison, and how many of them are women?"""

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    latest,
    point,
    points,
    ref,
)

STATISTICS = (
    Statistic(
        id="people.all",
        label="People in prison",
        value=latest("people", measure="population"),
    ),
    Statistic(
        id="people.women_2019",
        label="Women in prison",
        unit="women",
        value=at("people", "2019-06-30", measure="population", sex="female"),
    ),
    Statistic(
        id="people.women_share_2019",
        label="Women as a share of people in prison",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=ref("people.women_2019"),
            whole=at("people", "2019-06-30", measure="population"),
        ),
    ),
    Statistic(
        id="people.change_since_2010",
        label="Change in people in prison since 2010",
        unit="percent",
        decimals=1,
        value=apply(
            "percentage_change",
            old=at("people", "2010-06-30", measure="population"),
            new=point("people.trend"),
        ),
    ),
)

SERIES = (
    Series(
        id="people.trend",
        label="People in prison on 30 June",
        value=points("people", measure="population", sex="all"),
    ),
    Series(
        id="people.by_sex",
        label="People in prison on 30 June, by sex",
        value=points("people", measure="population", sex=("female", "male"), by="sex"),
    ),
)
