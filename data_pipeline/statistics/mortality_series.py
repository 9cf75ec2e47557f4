"""The series behind the figures on deaths in prison custody, by year and by age."""

from __future__ import annotations

from data_pipeline.statistics.define import Series, constant, each, points, stack, together
from data_pipeline.statistics.mortality_bands import (
    DEATHS_OF_MEN_TO_49,
    FIFTIES,
    FIVE_BANDS,
    FIVE_TO_49,
    FROM_50,
    HELD_2002,
    MEN_TO_49,
    OLDER,
    RATE_50,
    RATE_50_OUTSIDE,
    RATE_60_OLDER,
    RATE_70,
    RATES,
    REFERENCE,
    REFERENCE_FROM_50,
    SIXTIES,
    STANDARD,
    TABLE_FROM_50,
    TABLE_REFERENCE,
    UNDER_50,
    by_cause,
    deaths_in_prison,
    mortality_ratio,
    mortality_ratio_2018,
    people_published,
    rates_of_men,
    standard,
    standardised,
)

__all__ = ["SERIES"]

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
            ages_2002=standardised("natural", HELD_2002),
        ),
        labels={"crude": "As counted", "ages_2002": "With the ages of June 2002"},
    ),
    Series(
        id="mortality.standardised",
        label="Age-standardised death rate in prison custody, ages 15 and over",
        unit="per_100000_population",
        decimals=0,
        value=together("cause", all=standardised("all"), natural=standardised("natural")),
        labels=_CAUSES,
    ),
    Series(
        id="mortality.standardised_natural_50_69",
        label="Natural deaths in prison, age-standardised with weights of 15 to 69 only, by year",
        unit="per_100000_population",
        decimals=0,
        value=standardised("natural", standard(STANDARD | {"60+": ("60-64", "65-69")})),
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
                counts=deaths_in_prison("all", UNDER_50),
                populations=people_published(UNDER_50),
                standard_weights=standard({b: STANDARD[b] for b in UNDER_50}),
            ),
            men=each(
                "directly_standardised_rate",
                match="year",
                counts=DEATHS_OF_MEN_TO_49,
                populations=MEN_TO_49,
                standard_weights=standard({a: (a,) for a in FIVE_TO_49}),
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
            all=mortality_ratio("all", REFERENCE),
            natural=mortality_ratio("natural", REFERENCE),
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
            under_50=mortality_ratio("all", rates_of_men(RATES), UNDER_50),
            over_50=mortality_ratio("all", REFERENCE_FROM_50, FROM_50),
        ),
        labels={"under_50": "Aged 15 to 49", "over_50": "Aged 50 and over"},
    ),
    Series(
        id="mortality.ratio_natural_from_50",
        label="Natural deaths in prison from 50 on over all deaths expected at the rates of men",
        unit="ratio",
        decimals=2,
        value=mortality_ratio("natural", REFERENCE_FROM_50, FROM_50),
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
                    observed=deaths_in_prison("all", UNDER_50[:2]),
                    populations=people_published(UNDER_50[:2]),
                    reference_deaths=rates_of_men({b: RATES[b] for b in UNDER_50[:2]}),
                    reference_populations=constant(1000, bands=2),
                ),
                "30-39": mortality_ratio_2018(
                    "all", ("30-39",), ("30-39",), rates_of_men({"all": RATES["30-39"]})
                ),
                "40-49": mortality_ratio_2018(
                    "all", ("40-49",), ("40-49",), rates_of_men({"all": RATES["40-49"]})
                ),
                "50-59": mortality_ratio_2018(
                    "all",
                    ("50-59",),
                    ("50+", "-60+"),
                    rates_of_men({"all": FIFTIES["50-59"]}),
                ),
                "60-69": mortality_ratio_2018(
                    "all",
                    ("60-69",),
                    ("60+", "-70+"),
                    rates_of_men({"all": SIXTIES["60-69"]}),
                ),
                "70+": mortality_ratio_2018("all", OLDER[2:], ("70+",), stack(RATE_70)),
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
            all=mortality_ratio("all", TABLE_REFERENCE, per=1, since="2010"),
            natural=mortality_ratio("natural", TABLE_REFERENCE, per=1, since="2010"),
        ),
        labels=_CAUSES,
    ),
    Series(
        id="mortality.natural_over_50_life_tables",
        label="Natural deaths from 50 on over those expected at the life tables of 2016 to 2018",
        unit="ratio",
        decimals=2,
        value=mortality_ratio("natural", TABLE_FROM_50, FROM_50, per=1, since="2010"),
    ),
    Series(
        id="mortality.standardised_all_to_2019",
        label="Age-standardised death rate in prison custody, ages 15 and over, 2010 to 2019",
        unit="per_100000_population",
        decimals=0,
        value=standardised("all", since="2010", until="2019"),
    ),
    Series(
        id="mortality.ways_all",
        label="The ratio of all deaths in prison to those expected in 2019, counted in other ways",
        unit="ratio",
        decimals=2,
        value=together(
            "way",
            main=by_cause(REFERENCE)["all"],
            one_band=by_cause(stack(rates_of_men(RATES), RATE_50), FIVE_BANDS)["all"],
            life_tables=by_cause(TABLE_REFERENCE, per=1)["all"],
            older_seventies=by_cause(stack(rates_of_men(RATES | FIFTIES), RATE_60_OLDER))["all"],
            ages_outside=by_cause(stack(rates_of_men(RATES), RATE_50_OUTSIDE), FIVE_BANDS)["all"],
        ),
    ),
    Series(
        id="mortality.ways",
        label="The ratio of deaths in prison to those expected in 2019, counted in other ways",
        unit="ratio",
        decimals=2,
        value=together(
            "way",
            main=together("cause", **by_cause(REFERENCE)),
            one_band=together("cause", **by_cause(stack(rates_of_men(RATES), RATE_50), FIVE_BANDS)),
            life_tables=together("cause", **by_cause(TABLE_REFERENCE, per=1)),
            older_seventies=together(
                "cause", **by_cause(stack(rates_of_men(RATES | FIFTIES), RATE_60_OLDER))
            ),
            ages_outside=together(
                "cause", **by_cause(stack(rates_of_men(RATES), RATE_50_OUTSIDE), FIVE_BANDS)
            ),
            under_50=together("cause", **by_cause(rates_of_men(RATES), UNDER_50)),
            over_50=together("cause", **by_cause(REFERENCE_FROM_50, FROM_50)),
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
