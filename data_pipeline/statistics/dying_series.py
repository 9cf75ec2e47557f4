"""How deaths from natural causes, and releases before them, have moved."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    apply,
    column,
    constant,
    each,
    points,
    together,
)

__all__ = ["SERIES"]

_YOUNGER = ("15-17", "18-20", "21-24", "25-29", "30-39", "40-49")
_MIDDLE = ("50-59", "60-69")
_OLDER = ("70-79", "80-89", "90+")

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
            "resuscitation": "Decision on resuscitation recorded",
            "palliative": "Help from palliative care service",
            "planned": "Wishes planned for ahead",
            "needs": "Needs assessed as a whole",
            "medicines": "Medicines for last days ready",
            "compassionate": "Compassionate release considered",
            "recognised": "Dying recognised and recorded",
        },
        note="Shares of so few deaths are uncertain.",
    ),
    Series(
        id="dying.natural_by_ten_years",
        label="Deaths from natural causes in prison custody, by ten-year age band",
        unit="deaths",
        value=together(
            "age",
            **{
                name: each(
                    "total",
                    since="2014",
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
                    ("under_40", _YOUNGER[:-1]),
                    ("from_40", _YOUNGER[-1:]),
                    ("from_50", _MIDDLE[:1]),
                    ("from_60", _MIDDLE[1:]),
                    ("from_70", _OLDER[:1]),
                    ("over_80", _OLDER[1:]),
                )
            },
        ),
        labels={
            "under_40": "Under 40",
            "from_40": "40 to 49",
            "from_50": "50 to 59",
            "from_60": "60 to 69",
            "from_70": "70 to 79",
            "over_80": "80 and over",
        },
    ),
)
