"""How many people come, go and return, and have somewhere to live."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    points,
)

__all__ = ["SERIES"]


SERIES: tuple[Series, ...] = (
    Series(
        id="moving.flows",
        label="Releases from a sentence and recalls to prison by year",
        unit="occasions",
        value=points(
            "prison_flows",
            measure=("releases", "recalls"),
            by="measure",
            months=12,
            ending=12,
        ),
        labels={"releases": "Releases", "recalls": "Recalls"},
    ),
    Series(
        id="moving.quarters",
        label="First receptions, releases from a sentence and recalls by quarter",
        unit="occasions",
        value=points(
            "prison_flows",
            measure=("first_receptions", "releases", "recalls"),
            by="measure",
            months=3,
            since="2024-01",
        ),
        labels={
            "first_receptions": "First receptions",
            "releases": "Releases",
            "recalls": "Recalls",
        },
    ),
    Series(
        id="moving.housing",
        label="People released from prison who had somewhere to live",
        decimals=1,
        value=points(
            "continuity_of_care",
            measure=("housed_on_release_share", "settled_after_3_months_share"),
            geography="England and Wales",
            by="measure",
            months=12,
            ending=3,
        ),
        labels={
            "housed_on_release_share": "Housed on the first night",
            "settled_after_3_months_share": "Settled 3 months later",
        },
    ),
    Series(
        id="moving.death_rate_by_week",
        label="Deaths after release from prison by week, releases of 1999",
        decimals=0,
        value=points(
            "post_release_deaths",
            measure="mortality_rate",
            population="released",
            time=("week_1", "week_2", "weeks_3_4"),
            geography="England and Wales",
            by="time",
            period="1999-06/2001-01",
        ),
    ),
    Series(
        id="moving.opioid_treatment",
        label="Deaths in the 4 weeks after release, on and off opioid treatment",
        value=points(
            "post_release_deaths",
            measure="mortality_rate_100",
            population=("unexposed", "exposed"),
            time="first_4_weeks",
            geography="England",
            by="population",
            period="2010-09/2014-10",
        ),
        labels={
            "exposed": "Released on opioid treatment",
            "unexposed": "Released off opioid treatment",
        },
    ),
)
