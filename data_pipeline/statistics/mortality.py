"""Do people in prison die more often than other people of their age, and is that changing?

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
    Series,
    Statistic,
    apply,
    at,
    column,
    constant,
    each,
    first,
    highest,
    latest,
    point,
    points,
    ref,
    stack,
    together,
)

__all__ = ["SERIES", "STATISTICS"]

# Bands of the prison population, and the bands of deaths that make them.
_PRISON = ("15-20", "21-29", "30-39", "40-49", "50-59", "60+")
_UNDER_50, _FROM_50 = _PRISON[:4], _PRISON[4:]
_OLDER = ("50-59", "60-69", "70-79", "80-89", "90+")
_DEATHS = {
    "15-20": ("15-17", "18-20"),
    "21-29": ("21-24", "25-29"),
    "30-39": ("30-39",),
    "40-49": ("40-49",),
    "50-59": _OLDER[:1],
    "60+": _OLDER[1:],
    "50+": _OLDER,
}
# The standard population by the bands of prisons. The weight of 15 to 19 stands for 15 to 20.
_STANDARD = {
    "15-20": ("15-19",),
    "21-29": ("20-24", "25-29"),
    "30-39": ("30-34", "35-39"),
    "40-49": ("40-44", "45-49"),
    "50-59": ("50-54", "55-59"),
    "60+": ("60-64", "65-69", "70-74", "75-79", "80-84", "85-89", "90+"),
}
# Five-year bands whose plain mean is the rate of men outside in the bands of prisons.
_RATES = {band: _STANDARD[band] for band in _UNDER_50}
_FIFTIES, _SIXTIES = {"50-59": ("50-54", "55-59")}, {"60-69": ("60-64", "65-69")}
_SEVENTIES = {"71-75": ("70-74",), "76-80": ("75-79",), "81+": ("80-84", "85-89")}
_MEN_FROM_70 = ("70-74", "75-79", "80-84", "85-89", "90+")
_MEN_FROM_50 = (*_STANDARD["50-59"], *_STANDARD["60+"])


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


def _deaths(cause: str, bands: tuple[str, ...] = _PRISON) -> Operand:
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


def _people(bands: Bands | tuple[str, ...], day: str = "") -> Operand:
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
        a=_people({age: codes}, "2002-06-30"),
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
    return stack(*((_people(published),) if published else ()), *parted)


def _rates(bands: Bands) -> Operand:
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


_DAY = "2018-06-30"
_OVER_50_IN_PRISON = _people(
    {"50-59": ("50+", "-60+"), "60-69": ("60+", "-70+"), "70+": ("70+",)}, _DAY
)
_OVER_60_IN_PRISON = _people({"60-69": ("60+", "-70+"), "70+": ("70+",)}, _DAY)
_OVER_70_IN_PRISON = _people(
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


_RATE_70 = _mixed(_rates(_SEVENTIES), _OVER_70_IN_PRISON, 3, 1000)
_RATE_60 = _mixed(stack(_rates(_SIXTIES), _RATE_70), _OVER_60_IN_PRISON, 2, 1000)
_REFERENCE = stack(_rates(_RATES | _FIFTIES), _RATE_60)
_REFERENCE_FROM_50 = stack(_rates(_FIFTIES), _RATE_60)
_TABLE_70 = _mixed(_table_rates(_YEARS_OVER_70), _OVER_70_IN_PRISON, 3, 1)
_TABLE_60 = _mixed(stack(_table_rates(_YEARS_SIXTIES), _TABLE_70), _OVER_60_IN_PRISON, 2, 1)
_TABLE_REFERENCE = stack(_table_rates(_YEARS | _YEARS_FIFTIES), _TABLE_60)
_TABLE_FROM_50 = stack(_table_rates(_YEARS_FIFTIES), _TABLE_60)
# Other mixes of ages: one band from 50 on with the ages of 2018; the ages of men outside, from 70
# on and from 50 on.
_RATE_50 = _mixed(stack(_rates(_FIFTIES | _SIXTIES), _RATE_70), _OVER_50_IN_PRISON, 3, 1000)
_RATE_70_OUTSIDE = _mixed(
    _rates({a: (a,) for a in _MEN_FROM_70}), _men(_MEN_FROM_70), len(_MEN_FROM_70), 1000
)
_RATE_60_OLDER = _mixed(stack(_rates(_SIXTIES), _RATE_70_OUTSIDE), _OVER_60_IN_PRISON, 2, 1000)
_RATE_50_OUTSIDE = _mixed(
    _rates({a: (a,) for a in _MEN_FROM_50}), _men(_MEN_FROM_50), len(_MEN_FROM_50), 1000
)
_FIVE_BANDS = (*_UNDER_50, "50+")


def _smr(
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
        observed=_deaths(cause, bands),
        populations=_held(bands),
        reference_deaths=reference,
        reference_populations=constant(per, bands=len(bands)),
    )


def _smr_2018(
    cause: str, ages: tuple[str, ...], people: tuple[str, ...], reference: Operand
) -> Each:
    """The same for one band of ages in 2018, when all bands are published."""
    return each(
        "standardised_mortality_ratio",
        match="year",
        since="2018",
        until="2018",
        observed=_deaths_aged(cause, *ages),
        populations=_people({"all": people}, _DAY),
        reference_deaths=reference,
        reference_populations=constant(1000, bands=1),
    )


def _way(
    reference: Operand, bands: tuple[str, ...] = _PRISON, per: float = 1000
) -> dict[str, Each]:
    return {
        cause: _smr(cause, reference, bands, per=per, since="2019", until="2019")
        for cause in ("all", "natural")
    }


def _standardised(
    cause: str, weights: Operand | None = None, *, since: str = "", until: str = ""
) -> Each:
    """Deaths for each 100,000 people of the European Standard Population aged 15 and over."""
    return each(
        "directly_standardised_rate",
        match="year",
        since=since,
        until=until,
        counts=_deaths(cause),
        populations=_held(_PRISON),
        standard_weights=weights or _standard(_STANDARD),
    )


def _standard(bands: Bands) -> ColumnPick:
    return ColumnPick(
        dataset="standard_population",
        where={"measure": "weight", "bands": "bands_19"},
        along="age",
        bands=bands,
    )


# The people in prison on 30 June 2002, as weights that show what ageing alone has done.
_HELD_2002 = stack(
    _people(_UNDER_50, "2002-06-30"),
    _people({"50-59": ("50+", "-60+"), "60+": ("60+",)}, "2002-06-30"),
)
_FIVE_TO_49 = tuple(age for band in _UNDER_50 for age in _STANDARD[band])
_MEN_TO_49 = column(
    "general_population",
    measure="population_projection",
    sex="male",
    geography="England and Wales",
    along="age",
    bands=_FIVE_TO_49,
)
# Deaths of men are their rate times the men there are, since only rates are published by age.
_DEATHS_OF_MEN_TO_49 = apply(
    "ratio",
    a=column(
        "general_mortality", measure="mortality_rate", sex="male", along="age", bands=_FIVE_TO_49
    ),
    b=apply("ratio", a=constant(1000), b=_MEN_TO_49),
)

_CAUSES = {"all": "All deaths", "natural": "Deaths from natural causes"}

SERIES: tuple[Series, ...] = (
    Series(
        id="mortality.by_cause",
        label="Deaths in prison custody by apparent cause",
        value=points(
            "deaths_in_custody",
            by="cause",
            measure="deaths",
            cause=("natural", "self_inflicted", "homicide", "other"),
            months=12,
            ending=12,
            since="2000",
        ),
        labels={"other": "Other, or awaiting classification"},
    ),
    Series(
        id="mortality.by_year",
        label="Deaths in prison custody in the calendar year",
        value=points("deaths_in_custody", measure="deaths", months=12, ending=12, since="2000"),
    ),
    Series(
        id="mortality.natural_by_year",
        label="Deaths in prison custody from natural causes in the calendar year",
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
        id="mortality.natural_less_self_inflicted",
        label="Natural deaths in prison custody less self-inflicted deaths",
        unit="deaths",
        value=each(
            "difference",
            a=points(
                "deaths_in_custody",
                measure="deaths",
                cause="natural",
                months=12,
                ending=12,
                since="2000",
            ),
            b=points(
                "deaths_in_custody",
                measure="deaths",
                cause="self_inflicted",
                months=12,
                ending=12,
                since="2000",
            ),
        ),
    ),
    Series(
        id="mortality.natural_rates",
        label="Deaths from natural causes for each 100,000 people in prison, two ways",
        unit="per_100000_population",
        decimals=0,
        value=together(
            "rate",
            crude=each(
                "rate",
                match="year",
                count=points("deaths_in_custody_age", measure="deaths", cause="natural", months=12),
                population=points(
                    "prison_population_age",
                    measure="population",
                    geography="England and Wales",
                    months=0,
                    ending=6,
                ),
            ),
            ages_2002=_standardised("natural", _HELD_2002),
        ),
        labels={"crude": "As counted", "ages_2002": "With the ages of June 2002"},
    ),
    Series(
        id="mortality.standardised",
        label="Age-standardised death rate in prison custody, ages 15 and over",
        unit="per_100000_population",
        decimals=0,
        value=together("cause", all=_standardised("all"), natural=_standardised("natural")),
        labels=_CAUSES,
    ),
    Series(
        id="mortality.standardised_natural_50_69",
        label="Natural deaths in prison, age-standardised with weights of 15 to 69 only, by year",
        unit="per_100000_population",
        decimals=0,
        value=_standardised("natural", _standard(_STANDARD | {"60+": ("60-64", "65-69")})),
    ),
    Series(
        id="mortality.standardised_to_49",
        label="Age-standardised death rate at ages 15 to 49, in prison and of men outside",
        unit="per_100000_population",
        decimals=0,
        value=together(
            "place",
            prison=each(
                "directly_standardised_rate",
                match="year",
                since="2018",
                until="2019",
                counts=_deaths("all", _UNDER_50),
                populations=_people(_UNDER_50),
                standard_weights=_standard({b: _STANDARD[b] for b in _UNDER_50}),
            ),
            men=each(
                "directly_standardised_rate",
                match="year",
                counts=_DEATHS_OF_MEN_TO_49,
                populations=_MEN_TO_49,
                standard_weights=_standard({a: (a,) for a in _FIVE_TO_49}),
            ),
        ),
        labels={"prison": "People in prison", "men": "Men in England and Wales"},
    ),
    Series(
        id="mortality.ratio",
        label="Deaths in prison over those expected at the rates of men of the same ages",
        unit="ratio",
        decimals=2,
        value=together(
            "cause",
            all=_smr("all", _REFERENCE),
            natural=_smr("natural", _REFERENCE),
        ),
        labels=_CAUSES,
        note="The deaths expected are from all causes in both lines.",
    ),
    Series(
        id="mortality.ratio_by_age",
        label="Deaths in prison over those expected at the rates of men, under 50 and from 50 on",
        unit="ratio",
        decimals=2,
        value=together(
            "age",
            under_50=_smr("all", _rates(_RATES), _UNDER_50),
            over_50=_smr("all", _REFERENCE_FROM_50, _FROM_50),
        ),
        labels={"under_50": "Aged 15 to 49", "over_50": "Aged 50 and over"},
    ),
    Series(
        id="mortality.ratio_natural_from_50",
        label="Natural deaths in prison from 50 on over all deaths expected at the rates of men",
        unit="ratio",
        decimals=2,
        value=_smr("natural", _REFERENCE_FROM_50, _FROM_50),
    ),
    Series(
        id="mortality.ratio_bands_2018",
        label="Deaths in prison over those expected at the rates of men, by age, 2018",
        unit="ratio",
        decimals=1,
        value=together(
            "age",
            **{
                "15-29": each(
                    "standardised_mortality_ratio",
                    match="year",
                    since="2018",
                    until="2018",
                    observed=_deaths("all", _UNDER_50[:2]),
                    populations=_people(_UNDER_50[:2]),
                    reference_deaths=_rates({b: _RATES[b] for b in _UNDER_50[:2]}),
                    reference_populations=constant(1000, bands=2),
                ),
                "30-39": _smr_2018("all", ("30-39",), ("30-39",), _rates({"all": _RATES["30-39"]})),
                "40-49": _smr_2018("all", ("40-49",), ("40-49",), _rates({"all": _RATES["40-49"]})),
                "50-59": _smr_2018(
                    "all",
                    ("50-59",),
                    ("50+", "-60+"),
                    _rates({"all": _FIFTIES["50-59"]}),
                ),
                "60-69": _smr_2018(
                    "all",
                    ("60-69",),
                    ("60+", "-70+"),
                    _rates({"all": _SIXTIES["60-69"]}),
                ),
                "70+": _smr_2018("all", _OLDER[2:], ("70+",), stack(_RATE_70)),
            },
        ),
        labels={
            "15-29": "Aged 15 to 29",
            "30-39": "Aged 30 to 39",
            "40-49": "Aged 40 to 49",
            "50-59": "Aged 50 to 59",
            "60-69": "Aged 60 to 69",
            "70+": "Aged 70 and over",
        },
    ),
    Series(
        id="mortality.ratio_life_tables",
        label="Deaths in prison over those expected at the life tables of men of 2016 to 2018",
        unit="ratio",
        decimals=2,
        value=together(
            "cause",
            all=_smr("all", _TABLE_REFERENCE, per=1, since="2010"),
            natural=_smr("natural", _TABLE_REFERENCE, per=1, since="2010"),
        ),
        labels=_CAUSES,
    ),
    Series(
        id="mortality.natural_over_50_life_tables",
        label="Natural deaths from 50 on over those expected at the life tables of 2016 to 2018",
        unit="ratio",
        decimals=2,
        value=_smr("natural", _TABLE_FROM_50, _FROM_50, per=1, since="2010"),
    ),
    Series(
        id="mortality.standardised_all_to_2019",
        label="Age-standardised death rate in prison custody, ages 15 and over, 2010 to 2019",
        unit="per_100000_population",
        decimals=0,
        value=_standardised("all", since="2010", until="2019"),
    ),
    Series(
        id="mortality.ways_all",
        label="The ratio of all deaths in prison to those expected in 2019, counted in other ways",
        unit="ratio",
        decimals=2,
        value=together(
            "way",
            main=_way(_REFERENCE)["all"],
            one_band=_way(stack(_rates(_RATES), _RATE_50), _FIVE_BANDS)["all"],
            life_tables=_way(_TABLE_REFERENCE, per=1)["all"],
            older_seventies=_way(stack(_rates(_RATES | _FIFTIES), _RATE_60_OLDER))["all"],
            ages_outside=_way(stack(_rates(_RATES), _RATE_50_OUTSIDE), _FIVE_BANDS)["all"],
        ),
    ),
    Series(
        id="mortality.ways",
        label="The ratio of deaths in prison to those expected in 2019, counted in other ways",
        unit="ratio",
        decimals=2,
        value=together(
            "way",
            main=together("cause", **_way(_REFERENCE)),
            one_band=together("cause", **_way(stack(_rates(_RATES), _RATE_50), _FIVE_BANDS)),
            life_tables=together("cause", **_way(_TABLE_REFERENCE, per=1)),
            older_seventies=together(
                "cause", **_way(stack(_rates(_RATES | _FIFTIES), _RATE_60_OLDER))
            ),
            ages_outside=together(
                "cause", **_way(stack(_rates(_RATES), _RATE_50_OUTSIDE), _FIVE_BANDS)
            ),
            under_50=together("cause", **_way(_rates(_RATES), _UNDER_50)),
            over_50=together("cause", **_way(_REFERENCE_FROM_50, _FROM_50)),
        ),
        labels={
            "main": "As in this chapter",
            "one_band": "One band from 50 on, with the ages of June 2018",
            "life_tables": "Life tables of 2016 to 2018 in place of the rates of the year",
            "older_seventies": "People over 70 as old as men over 70 outside",
            "ages_outside": "Everyone over 50 as old as men over 50 outside (misleading)",
            "under_50": "Ages 15 to 49 only, without older people",
            "over_50": "Ages 50 and over only",
            **_CAUSES,
        },
    ),
)

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
            part=apply("total", values=_deaths("natural", _UNDER_50)),
            whole=apply("total", values=_deaths("all", _UNDER_50)),
        ),
    ),
    Statistic(
        id="mortality.under_50_self_inflicted_share",
        label="Self-inflicted deaths as a share of deaths in prison custody at ages 15 to 49",
        unit="percent",
        value=apply(
            "share",
            part=apply("total", values=_deaths("self_inflicted", _UNDER_50)),
            whole=apply("total", values=_deaths("all", _UNDER_50)),
        ),
    ),
    Statistic(
        id="mortality.over_50_natural_share",
        label="Natural causes as a share of deaths in prison custody at 50 and over",
        unit="percent",
        value=apply(
            "share",
            part=apply("total", values=_deaths("natural", _FROM_50)),
            whole=apply("total", values=_deaths("all", _FROM_50)),
        ),
    ),
    Statistic(
        id="mortality.suicide_ratio",
        label="Risk of suicide of men in prison compared with men of the same ages",
        value=at(
            "deaths_linked_ons",
            "2008-01/2019-12",
            measure="risk_ratio",
            sex="male",
            cause="suicide",
        ),
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
            part=at("prison_population_age", _DAY, measure="population", age="60+"),
            whole=at("prison_population_age", _DAY, measure="population", age="50+"),
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

_RATIOS = (
    Statistic(
        id="mortality.observed",
        label="Deaths in prison custody in 2019",
        value=at("deaths_in_custody", "2019", measure="deaths"),
    ),
    Statistic(
        id="mortality.expected",
        label="Deaths in prison custody expected in 2019 at the rates of men of the same ages",
        unit="deaths",
        value=apply("ratio", a=ref("mortality.observed"), b=point("mortality.ratio", "all")),
    ),
    Statistic(
        id="mortality.ratio_all",
        label="Deaths in prison over those expected at the rates of men of the same ages",
        value=point("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.excess",
        label="Deaths in prison custody beyond those expected at the rates of men of the same ages",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("mortality.expected"), new=ref("mortality.observed")
        ),
    ),
    Statistic(
        id="mortality.ratio_all_first",
        label="Deaths in prison over those expected at the rates of men of the same ages, 2010",
        value=first("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_all_highest",
        label="Deaths in prison over those expected at the rates of men, highest year since 2010",
        value=highest("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_natural",
        label="Natural deaths in prison over all deaths expected at the rates of men",
        value=point("mortality.ratio", "natural"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_under_50",
        label="Deaths in prison over those expected at the rates of men, ages 15 to 49",
        value=point("mortality.ratio_by_age", "under_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_under_50_first",
        label="Deaths in prison over those expected at the rates of men, ages 15 to 49, 2010",
        value=first("mortality.ratio_by_age", "under_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_over_50",
        label="Deaths in prison over those expected at the rates of men, ages 50 and over",
        value=point("mortality.ratio_by_age", "over_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_natural_over_50",
        label="Natural deaths in prison from 50 on over all deaths expected at the rates of men",
        value=point("mortality.ratio_natural_from_50"),
        decimals=2,
    ),
    *(
        Statistic(
            id=f"mortality.ratio_{code.replace('-', '_').replace('+', '')}",
            label=f"Deaths in prison over those expected at the rates of men, {words}, 2018",
            value=point("mortality.ratio_bands_2018", code),
            decimals=1,
        )
        for code, words in (
            ("15-29", "ages 15 to 29"),
            ("30-39", "ages 30 to 39"),
            ("40-49", "ages 40 to 49"),
            ("50-59", "ages 50 to 59"),
            ("60-69", "ages 60 to 69"),
            ("70+", "ages 70 and over"),
        )
    ),
    Statistic(
        id="mortality.ratio_table_all",
        label="Deaths in prison over those expected at the life tables of men of 2016 to 2018",
        value=point("mortality.ratio_life_tables", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_table_natural_over_50",
        label="Natural deaths in prison from 50 on over all deaths expected at life tables",
        value=point("mortality.natural_over_50_life_tables"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_table_natural_over_50_highest",
        label="Natural deaths in prison from 50 on over all deaths expected, highest since 2010",
        value=highest("mortality.natural_over_50_life_tables"),
        decimals=2,
    ),
    *(
        Statistic(
            id=f"mortality.way_{code}",
            label=f"Deaths in prison over those expected in 2019, {words}",
            value=point("mortality.ways_all", code),
            decimals=2,
        )
        for code, words in (
            ("main", "as in this chapter"),
            ("one_band", "with one band from 50 on"),
            ("life_tables", "by life tables of 2016 to 2018"),
            ("older_seventies", "with those over 70 as old as men outside"),
            ("ages_outside", "with everyone over 50 as old as men outside"),
        )
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_COUNTS, *_AGES, *_RATES_OVER_TIME, *_RATIOS)
