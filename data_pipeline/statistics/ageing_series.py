"""How the ages of people in prison have moved."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    apply,
    column,
    constant,
    each,
    points,
)

__all__ = ["SERIES"]

_BANDS = ("15-20", "21-29", "30-39", "40-49", "50+")

SERIES: tuple[Series, ...] = (
    Series(
        id="ageing.share_50_by_year",
        label="People aged 50 and over as a share of people in prison",
        unit="percent",
        decimals=1,
        value=each(
            "ratio",
            a=points(
                "prison_population_age",
                measure="population",
                age="50+",
                geography="England and Wales",
                months=0,
            ),
            b=apply(
                "ratio",
                a=apply(
                    "total",
                    values=column(
                        "prison_population_age",
                        measure="population",
                        along="age",
                        bands={"all": ("all",)},
                        geography="England and Wales",
                        months=0,
                    ),
                ),
                b=constant(100),
            ),
        ),
        note="Counts of 30 June, and of 31 March in 2024.",
    ),
    Series(
        id="ageing.share_by_band",
        label="People in prison by age band, as a share of all",
        unit="percent",
        decimals=1,
        value=each(
            "ratio",
            a=points(
                "prison_population_age",
                measure="population",
                age=_BANDS,
                by="age",
                geography="England and Wales",
                months=0,
            ),
            b=apply(
                "ratio",
                a=apply(
                    "total",
                    values=column(
                        "prison_population_age",
                        measure="population",
                        along="age",
                        bands={"all": ("all",)},
                        geography="England and Wales",
                        months=0,
                    ),
                ),
                b=constant(100),
            ),
        ),
        note="Counts of 30 June, and of 31 March in 2024.",
    ),
    Series(
        id="ageing.people_50_by_year",
        label="People in prison aged 50 and over",
        value=points(
            "prison_population_age",
            measure="population",
            age="50+",
            geography="England and Wales",
            months=0,
        ),
    ),
    Series(
        id="ageing.change_by_band",
        label="Change in the number of people in prison since June 2002, by age",
        value=points(
            "prison_population_age",
            measure="change_since_2002",
            age=("60+", "50-59", "30-49", "18-29"),
            by="age",
            months=0,
        ),
        note="Published in whole per cent.",
    ),
    Series(
        id="ageing.dementia_by_group",
        label="Prevalence of dementia among older people in prison, by sex and age",
        decimals=1,
        value=points(
            "older_people",
            measure="dementia_prevalence",
            population="prison",
            by=("sex", "age"),
            period="2025-04",
        ),
        labels={"all": "Women and men"},
    ),
    Series(
        id="ageing.oldest_by_day",
        label="People in prison aged 60 and over, on days with a published count",
        value=points(
            "prison_population_age",
            measure="population",
            age=("60+", "70+", "75+", "80+"),
            by="age",
            geography="England and Wales",
            months=0,
            since="2002",
        ),
        note="Counts from answers and reports, of single days.",
    ),
    Series(
        id="ageing.people_by_band",
        label="People in prison by age band",
        value=points(
            "prison_population_age",
            measure="population",
            age=_BANDS,
            by="age",
            geography="England and Wales",
            months=0,
            since="2014",
        ),
        note="Counts of 30 June, and of 31 March in 2024.",
    ),
)
