"""How the number of people in prison, and the room for them, has moved."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    each,
    points,
)

__all__ = ["SERIES"]

_AGES = ("15-20", "21-29", "30-39", "40-49", "50+")

SERIES: tuple[Series, ...] = (
    Series(
        id="population.counts",
        label="People in prison on the days counted since 2010",
        value=points("prison_population", measure="population", months=0, since="2010-06-30"),
    ),
    Series(
        id="population.women_june",
        label="Women in prison at the end of June",
        unit="women",
        value=points("prison_population", measure="population", sex="female", months=0, ending=6),
    ),
    Series(
        id="population.women_share_by_day",
        label="Women as a share of people in prison, on the days both are counted",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points("prison_population", measure="population", sex="female", months=0),
            whole=points("prison_population", measure="population", months=0),
        ),
    ),
    Series(
        id="population.age_share",
        label="Age bands as a share of people in prison",
        unit="percent",
        value=each(
            "share",
            part=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                age=_AGES,
                by="age",
                months=0,
            ),
            whole=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                months=0,
            ),
        ),
    ),
    Series(
        id="population.age_share_recent",
        label="Age bands as a share of people in prison, since 2014",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                age=_AGES,
                by="age",
                months=0,
                since="2014",
            ),
            whole=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                months=0,
                since="2014",
            ),
        ),
    ),
    Series(
        id="population.remand_recall_share",
        label="People on remand and on recall as a share of people in prison",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "prison_population",
                measure="population",
                custody_type=("remand", "recall"),
                by="custody_type",
                months=0,
                since="2015-06-30",
            ),
            whole=points("prison_population", measure="population", months=0, since="2015-06-30"),
        ),
    ),
    Series(
        id="population.remand_by_month",
        label="People in prison on remand at the end of the month",
        value=points("prison_population", measure="population", custody_type="remand", months=0),
    ),
    Series(
        id="population.places",
        label="People in prison and places to hold them",
        unit="people",
        value=points(
            "prison_capacity",
            measure=("useable_capacity", "population_monthly", "cna_in_use"),
            by="measure",
            months=0,
            since="2018-03-01",
        ),
        labels={
            "useable_capacity": "Useable places",
            "population_monthly": "People held",
            "cna_in_use": "Places without crowding",
        },
    ),
    Series(
        id="population.spare",
        label="Useable places in prisons less people held, since October 2023",
        unit="places",
        value=each(
            "difference",
            a=points("prison_capacity", measure="useable_capacity", months=0, since="2023-10-01"),
            b=points("prison_capacity", measure="population_monthly", months=0, since="2023-10-01"),
        ),
    ),
    Series(
        id="population.crowded",
        label="People in prison held in crowded conditions",
        decimals=1,
        value=points("prison_capacity", measure="crowded_share", months=12, ending=3),
        note="Counted automatically from 2024/25; earlier years were counted by hand.",
    ),
    Series(
        id="population.flows",
        label="Releases from sentence and recalls to prison",
        unit="people",
        value=points(
            "prison_flows",
            measure=("releases", "recalls"),
            by="measure",
            months=12,
            ending=12,
        ),
    ),
    Series(
        id="population.projection_gap",
        label="People expected in prison by the central projection, less people in prison",
        unit="people",
        value=each(
            "difference",
            a=points(
                "prison_population_projections",
                measure="projected_population",
                edition=("2021_to_2026", "2022_to_2027", "2023_to_2028"),
                scenario="central",
                by="edition",
                months=0,
            ),
            b=points("prison_population", measure="population", months=0),
        ),
        labels={
            "2021_to_2026": "2021 to 2026 edition, for July 2025",
            "2022_to_2027": "2022 to 2027 edition, for March 2025",
            "2023_to_2028": "2023 to 2028 edition, for March 2025",
        },
    ),
    Series(
        id="population.projections",
        label="People expected in prison in the last year of each edition of the projections",
        value=points(
            "prison_population_projections",
            measure="projected_population",
            edition=("2022_to_2027", "2023_to_2028", "2024_to_2029"),
            scenario=("low", "central", "high"),
            by="scenario",
            months=0,
            since="2027-01-01",
        ),
    ),
)
