"""How fast are the people in prison growing older, and is care keeping up?

Counts are of everyone held on one day, by the five age bands of the House of Commons Library; the
last are of 31 March 2024, the others of 30 June. Estimates for June 2025 apply published changes
since 2002, in whole per cent, to the counts of 2002. The share quoted by the Chief Medical Officer
is tested against the counts and never joined to them.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Apply,
    Operand,
    Statistic,
    apply,
    at,
    column,
    constant,
    latest,
    ref,
    stack,
)

__all__ = ["STATISTICS"]


def _percent(part: Operand, whole: Operand) -> Apply:
    """A share without an interval: everyone is counted, so chance has no part in it."""
    return apply("ratio", a=part, b=apply("ratio", a=whole, b=constant(100)))


_UNDER_30 = {"under 30": ("15-20", "21-29")}
_GENERAL_50 = (
    "50-54",
    "55-59",
    "60-64",
    "65-69",
    "70-74",
    "75-79",
    "80-84",
    "85-89",
    "90-94",
    "95-99",
    "100+",
)
_GENERAL_15_TO_49 = ("15-19", "20-24", "25-29", "30-34", "35-39", "40-44", "45-49")

_COUNTS = (
    Statistic(
        id="ageing.people_50",
        label="People in prison aged 50 and over",
        value=latest("prison_population_age", measure="population", age="50+", months=0),
    ),
    Statistic(
        id="ageing.people_50_2002",
        label="People in prison aged 50 and over in June 2002",
        value=at("prison_population_age", "2002-06-30", measure="population", age="50+"),
    ),
    Statistic(
        id="ageing.people_50_2019",
        label="People in prison aged 50 and over in June 2019",
        value=at("prison_population_age", "2019-06-30", measure="population", age="50+"),
    ),
    Statistic(
        id="ageing.people_50_2021",
        label="People in prison aged 50 and over in June 2021",
        value=at("prison_population_age", "2021-06-30", measure="population", age="50+"),
    ),
    Statistic(
        id="ageing.people_50_times",
        label="People in prison aged 50 and over compared with June 2002",
        unit="ratio",
        value=apply("ratio", a=ref("ageing.people_50"), b=ref("ageing.people_50_2002")),
    ),
    Statistic(
        id="ageing.people_50_change",
        label="Change in the number of people in prison aged 50 and over since June 2002",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("ageing.people_50_2002"), new=ref("ageing.people_50")
        ),
    ),
    Statistic(
        id="ageing.everyone",
        label="People in prison on the latest day with counts for all ages",
        value=latest(
            "prison_population_age",
            measure="population",
            age="all",
            geography="England and Wales",
            months=0,
        ),
    ),
    Statistic(
        id="ageing.everyone_2002",
        label="People in prison in June 2002",
        value=at("prison_population_age", "2002-06-30", measure="population"),
    ),
    Statistic(
        id="ageing.everyone_change",
        label="Change in the number of people in prison since June 2002",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("ageing.everyone_2002"), new=ref("ageing.everyone")
        ),
    ),
    Statistic(
        id="ageing.growth_share",
        label="Growth in people aged 50 and over as a share of all growth in prison since 2002",
        unit="percent",
        value=apply(
            "ratio",
            a=apply("difference", a=ref("ageing.people_50"), b=ref("ageing.people_50_2002")),
            b=apply(
                "ratio",
                a=apply("difference", a=ref("ageing.everyone"), b=ref("ageing.everyone_2002")),
                b=constant(100),
            ),
        ),
        note="The other bands together make up the rest: some grew and some shrank.",
    ),
    Statistic(
        id="ageing.share_50",
        label="People aged 50 and over as a share of people in prison",
        unit="percent",
        decimals=1,
        value=_percent(part=ref("ageing.people_50"), whole=ref("ageing.everyone")),
    ),
    Statistic(
        id="ageing.share_50_2002",
        label="People aged 50 and over as a share of people in prison in June 2002",
        unit="percent",
        decimals=1,
        value=_percent(part=ref("ageing.people_50_2002"), whole=ref("ageing.everyone_2002")),
    ),
    Statistic(
        id="ageing.share_50_2011",
        label="People aged 50 and over as a share of people in prison in June 2011",
        unit="percent",
        decimals=1,
        value=_percent(
            part=at("prison_population_age", "2011-06-30", measure="population", age="50+"),
            whole=at("prison_population_age", "2011-06-30", measure="population"),
        ),
    ),
    Statistic(
        id="ageing.share_under_30",
        label="People aged under 30 as a share of people in prison",
        unit="percent",
        value=_percent(
            part=apply(
                "total",
                values=column(
                    "prison_population_age",
                    measure="population",
                    along="age",
                    bands=_UNDER_30,
                    period="2024-03-31",
                ),
            ),
            whole=at("prison_population_age", "2024-03-31", measure="population"),
        ),
    ),
    Statistic(
        id="ageing.share_under_30_2002",
        label="People aged under 30 as a share of people in prison in June 2002",
        unit="percent",
        value=_percent(
            part=apply(
                "total",
                values=column(
                    "prison_population_age",
                    measure="population",
                    along="age",
                    bands=_UNDER_30,
                    period="2002-06-30",
                ),
            ),
            whole=ref("ageing.everyone_2002"),
        ),
    ),
    Statistic(
        id="ageing.under_30_change",
        label="Change in the number of people in prison aged under 30 since June 2002",
        unit="percent",
        value=apply(
            "percentage_change",
            old=apply(
                "total",
                values=column(
                    "prison_population_age",
                    measure="population",
                    along="age",
                    bands=_UNDER_30,
                    period="2002-06-30",
                ),
            ),
            new=apply(
                "total",
                values=column(
                    "prison_population_age",
                    measure="population",
                    along="age",
                    bands=_UNDER_30,
                    period="2024-03-31",
                ),
            ),
        ),
    ),
    Statistic(
        id="ageing.general_share_50",
        label="People aged 50 and over as a share of the whole population aged 15 and over",
        unit="percent",
        value=_percent(
            part=apply(
                "total",
                values=column(
                    "general_population",
                    measure="population_projection",
                    sex="all",
                    along="age",
                    bands={"50+": _GENERAL_50},
                    period="2024-06-30",
                ),
            ),
            whole=apply(
                "total",
                values=column(
                    "general_population",
                    measure="population_projection",
                    sex="all",
                    along="age",
                    bands={"15+": _GENERAL_15_TO_49 + _GENERAL_50},
                    period="2024-06-30",
                ),
            ),
        ),
        note="A projection made from the population of 2018.",
    ),
)

_OLDEST = (
    Statistic(
        id="ageing.change_60",
        label="Change since June 2002 in the number of people in prison aged 60 and over",
        value=latest("prison_population_age", measure="change_since_2002", age="60+", months=0),
    ),
    Statistic(
        id="ageing.change_50_59",
        label="Change since June 2002 in the number of people in prison aged 50 to 59",
        value=latest("prison_population_age", measure="change_since_2002", age="50-59", months=0),
    ),
    Statistic(
        id="ageing.change_30_49",
        label="Change since June 2002 in the number of people in prison aged 30 to 49",
        value=latest("prison_population_age", measure="change_since_2002", age="30-49", months=0),
    ),
    Statistic(
        id="ageing.change_18_29",
        label="Change since June 2002 in the number of people in prison aged 18 to 29",
        value=latest("prison_population_age", measure="change_since_2002", age="18-29", months=0),
    ),
    Statistic(
        id="ageing.people_60_2002",
        label="People in prison aged 60 and over in June 2002",
        value=at("prison_population_age", "2002-06-30", measure="population", age="60+"),
    ),
    Statistic(
        id="ageing.people_60_2020",
        label="People in prison aged 60 and over in March 2020",
        value=at("prison_population_age", "2020-03-31", measure="population", age="60+"),
    ),
    Statistic(
        id="ageing.people_60_estimate",
        label="People in prison aged 60 and over in June 2025, estimated",
        unit="people",
        value=apply(
            "ratio",
            a=ref("ageing.people_60_2002"),
            b=apply(
                "ratio",
                a=constant(100),
                b=apply(
                    "difference",
                    a=at(
                        "prison_population_age",
                        "2025-06-30",
                        measure="change_since_2002",
                        age="60+",
                    ),
                    b=constant(-100),
                ),
            ),
        ),
        note="The count of 2002 raised by the published change, which is in whole per cent.",
    ),
    Statistic(
        id="ageing.people_50_59_estimate",
        label="People in prison aged 50 to 59 in June 2025, estimated",
        unit="people",
        value=apply(
            "ratio",
            a=apply("difference", a=ref("ageing.people_50_2002"), b=ref("ageing.people_60_2002")),
            b=apply(
                "ratio",
                a=constant(100),
                b=apply(
                    "difference",
                    a=at(
                        "prison_population_age",
                        "2025-06-30",
                        measure="change_since_2002",
                        age="50-59",
                    ),
                    b=constant(-100),
                ),
            ),
        ),
        note="The count of 2002 raised by the published change, which is in whole per cent.",
    ),
    Statistic(
        id="ageing.share_50_estimate",
        label="People aged 50 and over as a share of people in prison in June 2025, estimated",
        unit="percent",
        decimals=0,
        value=apply(
            "ratio",
            a=apply(
                "total",
                values=stack(ref("ageing.people_50_59_estimate"), ref("ageing.people_60_estimate")),
            ),
            b=apply(
                "ratio",
                a=at("prison_population", "2025-06-30", measure="population"),
                b=constant(100),
            ),
        ),
        note="Both estimates for June 2025, added, over the published total of that day.",
    ),
    Statistic(
        id="ageing.people_70_2018",
        label="People in prison aged 70 and over in June 2018",
        value=at("prison_population_age", "2018-06-30", measure="population", age="70+"),
    ),
    Statistic(
        id="ageing.people_80_2016",
        label="People in prison aged 80 and over in December 2016",
        value=at("prison_population_age", "2016-12-31", measure="population", age="80+"),
    ),
)

_QUOTED = (
    Statistic(
        id="ageing.share_50_quoted",
        label="Share of people in prison aged 50 and over, as the Chief Medical Officer gives it",
        value=at("prison_population_age", "2024", measure="share_quoted", age="50+"),
        note="The basis is not stated in the part of the report that was read.",
    ),
    Statistic(
        id="ageing.share_50_quoted_2011",
        label="Share aged 50 and over in 2011, as the Chief Medical Officer gives it",
        value=at("prison_population_age", "2011", measure="share_quoted", age="50+"),
        note="The basis is not stated in the part of the report that was read.",
    ),
    Statistic(
        id="ageing.share_50_gap",
        label="Share quoted by the Chief Medical Officer less the share counted",
        unit="points",
        decimals=0,
        geography="England, and England and Wales",
        value=apply("difference", a=ref("ageing.share_50_quoted"), b=ref("ageing.share_50")),
        note="Areas differ: England for the quoted share, England and Wales for the count.",
    ),
    Statistic(
        id="ageing.people_50_if_quoted",
        label="People aged 50 and over if the quoted share held for prisons in England and Wales",
        unit="people",
        geography="England and Wales",
        value=apply(
            "ratio",
            a=ref("ageing.everyone"),
            b=apply("ratio", a=constant(100), b=ref("ageing.share_50_quoted")),
        ),
    ),
    Statistic(
        id="ageing.wales_if_quoted",
        label="People that prisons in Wales would need to hold for the quoted share to fit England",
        unit="people",
        geography="England and Wales",
        value=apply(
            "difference",
            a=ref("ageing.everyone"),
            b=apply(
                "ratio",
                a=ref("ageing.people_50"),
                b=apply("ratio", a=ref("ageing.share_50_quoted"), b=constant(100)),
            ),
        ),
        note="If every person aged 50 and over were in England, which is the most generous case.",
    ),
    Statistic(
        id="ageing.wales_places",
        label="Places that prisons in Wales could use safely",
        value=latest("prison_capacity", measure="operational_capacity", estate="wales", months=0),
        geography="Wales",
    ),
    Statistic(
        id="ageing.share_50_if_sentenced",
        label="People aged 50 and over as a share of sentenced people, if all were sentenced",
        unit="percent",
        decimals=0,
        value=_percent(
            part=at("prison_population_age", "2024-03-31", measure="population", age="50+"),
            whole=at(
                "prison_population",
                "2024-03-31",
                measure="population",
                custody_type="sentenced",
            ),
        ),
        note="The highest share that leaving out people on remand could give.",
    ),
)


STATISTICS: tuple[Statistic, ...] = (
    *_COUNTS,
    *_OLDEST,
    *_QUOTED,
)
