"""How deaths, people in prison and men outside are brought to the same ages.

Deaths in prison custody are set against people in prison on 30 June of the year, and against men in
England and Wales: nearly all people in prison are men, and neither deaths nor people in prison are
published by age and sex together.

Yearly counts of people in prison end in one band, 50 and over. Most of them are in their fifties,
while most deaths outside are of men over 75, so that band must not be compared as it stands. It is
parted at 60 by the growth of both parts since 2002, published in whole per cent for each year;
rebuilt counts add up to the published band within a few people. From 60 on, the death rates of men
outside are mixed as the ages of people in prison are: in their sixties and older as on 30 June
2018, and within those over 70 as on 31 March 2014, the days on which this is published. Up to 59
the plain mean of narrower bands is used. `mortality.ways` counts in other ways.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Bands,
    ColumnPick,
    Each,
    Operand,
    apply,
    column,
    constant,
    each,
    stack,
)

__all__ = [
    "DAY",
    "DEATHS_OF_MEN_TO_49",
    "FIFTIES",
    "FIVE_BANDS",
    "FIVE_TO_49",
    "FROM_50",
    "HELD_2002",
    "MEN_TO_49",
    "OLDER",
    "RATES",
    "RATE_50",
    "RATE_50_OUTSIDE",
    "RATE_60_OLDER",
    "RATE_70",
    "REFERENCE",
    "REFERENCE_FROM_50",
    "SIXTIES",
    "STANDARD",
    "TABLE_FROM_50",
    "TABLE_REFERENCE",
    "UNDER_50",
    "by_cause",
    "deaths_in_prison",
    "mortality_ratio",
    "mortality_ratio_2018",
    "people_published",
    "rates_of_men",
    "standard",
    "standardised",
]

# Bands of the prison population, and the bands of deaths that make them.
_PRISON = ("15-20", "21-29", "30-39", "40-49", "50-59", "60+")
UNDER_50, FROM_50 = _PRISON[:4], _PRISON[4:]
OLDER = ("50-59", "60-69", "70-79", "80-89", "90+")
_DEATHS = {
    "15-20": ("15-17", "18-20"),
    "21-29": ("21-24", "25-29"),
    "30-39": ("30-39",),
    "40-49": ("40-49",),
    "50-59": OLDER[:1],
    "60+": OLDER[1:],
    "50+": OLDER,
}
# The standard population by the bands of prisons. The weight of 15 to 19 stands for 15 to 20.
STANDARD = {
    "15-20": ("15-19",),
    "21-29": ("20-24", "25-29"),
    "30-39": ("30-34", "35-39"),
    "40-49": ("40-44", "45-49"),
    "50-59": ("50-54", "55-59"),
    "60+": ("60-64", "65-69", "70-74", "75-79", "80-84", "85-89", "90+"),
}
# Five-year bands whose plain mean is the rate of men outside in the bands of prisons.
RATES = {band: STANDARD[band] for band in UNDER_50}
FIFTIES, SIXTIES = {"50-59": ("50-54", "55-59")}, {"60-69": ("60-64", "65-69")}
_SEVENTIES = {"71-75": ("70-74",), "76-80": ("75-79",), "81+": ("80-84", "85-89")}
_MEN_FROM_70 = ("70-74", "75-79", "80-84", "85-89", "90+")
_MEN_FROM_50 = (*STANDARD["50-59"], *STANDARD["60+"])


def _ages(low: int, high: int) -> tuple[str, ...]:
    return tuple(str(age) for age in range(low, high + 1))


_YEARS = {
    "15-20": _ages(15, 20),
    "21-29": _ages(21, 29),
    "30-39": _ages(30, 39),
    "40-49": _ages(40, 49),
}
_YEARS_FIFTIES, _YEARS_SIXTIES = {"50-59": _ages(50, 59)}, {"60-69": _ages(60, 69)}
_YEARS_OVER_70 = {"71-75": _ages(71, 75), "76-80": _ages(76, 80), "81+": _ages(81, 89)}


def deaths_in_prison(cause: str, bands: tuple[str, ...] = _PRISON) -> Operand:
    """Deaths in prison custody in a calendar year, by the bands of prisons."""
    return column(
        "deaths_in_custody_age",
        measure="deaths",
        cause=cause,
        along="age",
        bands={band: _DEATHS[band] for band in bands},
        months=12,
    )


def _deaths_aged(cause: str, *ages: str) -> Operand:
    return column(
        "deaths_in_custody_age",
        measure="deaths",
        cause=cause,
        along="age",
        bands=dict.fromkeys(("all",), ages),
        months=12,
    )


def people_published(bands: Bands | tuple[str, ...], day: str = "") -> Operand:
    """People in prison by age as published, on 30 June of each year or on one day."""
    return column(
        "prison_population_age",
        measure="population",
        geography="England and Wales",
        along="age",
        bands=bands,
        period=day,
        months=None if day else 0,
        ending=None if day else 6,
    )


def _grown(codes: tuple[str, ...], age: str) -> Operand:
    """People of an age on 30 June of each year, by their growth in per cent since 2002."""
    change = column(
        "prison_population_age", measure="change_since_2002", along="age", bands={age: (age,)}
    )
    index = apply("total", values=stack(constant(100), change))
    return apply(
        "ratio",
        a=people_published({age: codes}, "2002-06-30"),
        b=apply("ratio", a=constant(100), b=index),
    )


_PARTED = {
    "50-59": _grown(("50+", "-60+"), "50-59"),
    "60+": _grown(("60+",), "60+"),
}


def _held(bands: tuple[str, ...]) -> Operand:
    """People in prison on 30 June of each year, with the last band parted at 60."""
    published = tuple(band for band in bands if band not in _PARTED)
    parted = tuple(_PARTED[band] for band in bands if band in _PARTED)
    return stack(*((people_published(published),) if published else ()), *parted)


def rates_of_men(bands: Bands) -> Operand:
    """Deaths of men in England and Wales in the year, for each 1,000 of an age."""
    return column(
        "general_mortality",
        measure="mortality_rate",
        sex="male",
        along="age",
        bands=bands,
        mean=True,
    )


def _table_rates(bands: Bands) -> Operand:
    """The same of the life tables of 2016 to 2018, for each person."""
    return column(
        "life_tables",
        measure="central_mortality_rate",
        sex="male",
        along="age",
        bands=bands,
        mean=True,
    )


def _mixed(rates: Operand, people: Operand, bands: int, per: float) -> Operand:
    """One rate from several, each counted for as many people as `people` holds."""
    return apply(
        "directly_standardised_rate",
        counts=rates,
        populations=constant(per, bands=bands),
        standard_weights=people,
        options={"per": per},
    )


DAY = "2018-06-30"
_OVER_50_IN_PRISON = people_published(
    {"50-59": ("50+", "-60+"), "60-69": ("60+", "-70+"), "70+": ("70+",)}, DAY
)
_OVER_60_IN_PRISON = people_published({"60-69": ("60+", "-70+"), "70+": ("70+",)}, DAY)
_OVER_70_IN_PRISON = people_published(
    {"71-75": ("71-75",), "76-80": ("76-80",), "81+": ("81+",)}, "2014-03-31"
)


def _men(ages: tuple[str, ...]) -> Operand:
    """Men in England and Wales in the middle of the year, from some age on."""
    return column(
        "general_population",
        measure="population_projection",
        sex="male",
        geography="England and Wales",
        along="age",
        bands={a: (a,) for a in ages} | {"90+": ("90-94", "95-99", "100+")},
    )


RATE_70 = _mixed(rates_of_men(_SEVENTIES), _OVER_70_IN_PRISON, 3, 1000)
_RATE_60 = _mixed(stack(rates_of_men(SIXTIES), RATE_70), _OVER_60_IN_PRISON, 2, 1000)
REFERENCE = stack(rates_of_men(RATES | FIFTIES), _RATE_60)
REFERENCE_FROM_50 = stack(rates_of_men(FIFTIES), _RATE_60)
_TABLE_70 = _mixed(_table_rates(_YEARS_OVER_70), _OVER_70_IN_PRISON, 3, 1)
_TABLE_60 = _mixed(stack(_table_rates(_YEARS_SIXTIES), _TABLE_70), _OVER_60_IN_PRISON, 2, 1)
TABLE_REFERENCE = stack(_table_rates(_YEARS | _YEARS_FIFTIES), _TABLE_60)
TABLE_FROM_50 = stack(_table_rates(_YEARS_FIFTIES), _TABLE_60)
# Other mixes of ages: one band from 50 on with the ages of 2018; the ages of men outside, from 70
# on and from 50 on.
RATE_50 = _mixed(stack(rates_of_men(FIFTIES | SIXTIES), RATE_70), _OVER_50_IN_PRISON, 3, 1000)
_RATE_70_OUTSIDE = _mixed(
    rates_of_men({a: (a,) for a in _MEN_FROM_70}), _men(_MEN_FROM_70), len(_MEN_FROM_70), 1000
)
RATE_60_OLDER = _mixed(stack(rates_of_men(SIXTIES), _RATE_70_OUTSIDE), _OVER_60_IN_PRISON, 2, 1000)
RATE_50_OUTSIDE = _mixed(
    rates_of_men({a: (a,) for a in _MEN_FROM_50}), _men(_MEN_FROM_50), len(_MEN_FROM_50), 1000
)
FIVE_BANDS = (*UNDER_50, "50+")


def mortality_ratio(
    cause: str,
    reference: Operand,
    bands: tuple[str, ...] = _PRISON,
    *,
    per: float = 1000,
    since: str = "",
    until: str = "",
) -> Each:
    """Deaths in prison over those expected at the reference's rates, by year."""
    return each(
        "standardised_mortality_ratio",
        match="year",
        since=since,
        until=until,
        observed=deaths_in_prison(cause, bands),
        populations=_held(bands),
        reference_deaths=reference,
        reference_populations=constant(per, bands=len(bands)),
    )


def mortality_ratio_2018(
    cause: str, ages: tuple[str, ...], people: tuple[str, ...], reference: Operand
) -> Each:
    """The same for one band of ages in 2018, when all bands are published."""
    return each(
        "standardised_mortality_ratio",
        match="year",
        since="2018",
        until="2018",
        observed=_deaths_aged(cause, *ages),
        populations=people_published({"all": people}, DAY),
        reference_deaths=reference,
        reference_populations=constant(1000, bands=1),
    )


def by_cause(
    reference: Operand, bands: tuple[str, ...] = _PRISON, per: float = 1000
) -> dict[str, Each]:
    """The ratio of all deaths and of natural deaths in 2019, to compare ways of counting."""
    return {
        cause: mortality_ratio(cause, reference, bands, per=per, since="2019", until="2019")
        for cause in ("all", "natural")
    }


def standardised(
    cause: str, weights: Operand | None = None, *, since: str = "", until: str = ""
) -> Each:
    """Deaths for each 100,000 people of the European Standard Population aged 15 and over."""
    return each(
        "directly_standardised_rate",
        match="year",
        since=since,
        until=until,
        counts=deaths_in_prison(cause),
        populations=_held(_PRISON),
        standard_weights=weights or standard(STANDARD),
    )


def standard(bands: Bands) -> ColumnPick:
    """The European Standard Population of 2013 in these bands."""
    return ColumnPick(
        dataset="standard_population",
        where={"measure": "weight", "bands": "bands_19"},
        along="age",
        bands=bands,
    )


# The people in prison on 30 June 2002, as weights that show what ageing alone has done.
HELD_2002 = stack(
    people_published(UNDER_50, "2002-06-30"),
    people_published({"50-59": ("50+", "-60+"), "60+": ("60+",)}, "2002-06-30"),
)
FIVE_TO_49 = tuple(age for band in UNDER_50 for age in STANDARD[band])
MEN_TO_49 = column(
    "general_population",
    measure="population_projection",
    sex="male",
    geography="England and Wales",
    along="age",
    bands=FIVE_TO_49,
)
# Deaths of men are their rate times the men there are, since only rates are published by age.
DEATHS_OF_MEN_TO_49 = apply(
    "ratio",
    a=column(
        "general_mortality", measure="mortality_rate", sex="male", along="age", bands=FIVE_TO_49
    ),
    b=apply("ratio", a=constant(1000), b=MEN_TO_49),
)
