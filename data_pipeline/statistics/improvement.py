"""What has got better, by how much, and how far would the best practice reach?

Only changes between figures of one basis are computed here; the figures themselves are those of
the chapters they come from. Beside each thing that improved stands one that did not.
"""

from data_pipeline.statistics.define import (
    ColumnPick,
    Each,
    Points,
    Series,
    Statistic,
    apply,
    at,
    column,
    constant,
    each,
    points,
    ref,
    together,
)


def _points(name: str, label: str, *, new: str, old: str) -> Statistic:
    """A difference of two shares in percentage points."""
    return Statistic(
        id=f"improvement.{name}",
        label=label,
        unit="points",
        decimals=0,
        value=apply("difference", a=ref(new), b=ref(old)),
    )


def _change(name: str, label: str, *, new: str, old: str) -> Statistic:
    """A percentage change between two statistics."""
    return Statistic(
        id=f"improvement.{name}",
        label=label,
        unit="percent",
        value=apply("percentage_change", old=ref(old), new=ref(new)),
    )


_TREATMENT = (
    _points(
        "continuity_year",
        "Rise from 2022/23 to 2023/24 in the share in community treatment after release",
        new="drugs.continuity",
        old="drugs.continuity_previous",
    ),
    _points(
        "continuity_to_best",
        "Community treatment after release in the North West less that in England",
        new="drugs.continuity_north_west",
        old="drugs.continuity",
    ),
    _points(
        "continuity_london",
        "Rise from 2022/23 to 2023/24 in community treatment after release to London",
        new="drugs.continuity_london",
        old="drugs.continuity_london_previous",
    ),
    _points(
        "completed",
        "Rise since 2020/21 in the share of those leaving treatment who had completed it",
        new="drugs.completed",
        old="drugs.completed_first",
    ),
    Statistic(
        id="improvement.without_naloxone",
        label="Adults released after opioid treatment who were not recorded as given naloxone",
        unit="percent",
        value=apply("difference", a=constant(100), b=ref("drugs.naloxone")),
    ),
    _points(
        "naloxone",
        "Rise from 2017/18 to 2018/19 in the share given naloxone on release",
        new="drugs.naloxone",
        old="drugs.naloxone_previous",
    ),
)

_INFECTION = (
    _points(
        "testing_47",
        "Rise in the hepatitis C testing rate at reception in 47 prisons over its programme",
        new="infections.testing_rate_47",
        old="infections.testing_rate_47_first",
    ),
    _points(
        "testing_yorkshire",
        "Rise in the hepatitis C testing rate at reception in 9 prisons in Yorkshire",
        new="infections.testing_rate_yorkshire",
        old="infections.testing_rate_yorkshire_first",
    ),
    _points(
        "hepatitis_b",
        "Rise in hepatitis B vaccine coverage in the middle prison, 2003-2007 to 2007-2010",
        new="infections.hepatitis_b_coverage",
        old="infections.hepatitis_b_coverage_first",
    ),
    _points(
        "health_check",
        "Uptake of health checks in six prisons less that of the NHS Health Check in England",
        new="physical_health.check_uptake",
        old="physical_health.check_uptake_general",
    ),
)

_HARM = (
    _change(
        "self_inflicted_rate",
        "Change from 2016 to 2024 in self-inflicted deaths per 1,000 people in prison",
        new="self_harm.death_rate",
        old="self_harm.death_rate_highest",
    ),
    _change(
        "self_inflicted_rate_newest",
        "Change in self-inflicted deaths per 1,000 people in prison, 2024 to the newest year",
        new="self_harm.death_rate_newest",
        old="self_harm.death_rate",
    ),
    _change(
        "natural_rate",
        "Change from 2021 to 2023 in the age-standardised rate of natural deaths in prison",
        new="mortality.standardised_natural",
        old="mortality.standardised_natural_highest",
    ),
    _change(
        "probation_rate",
        "Change from 2022/23 to 2024/25 in the death rate of people on probation",
        new="probation.death_rate",
        old="probation.death_rate_2022",
    ),
    _change(
        "serious_assaults",
        "Change from 2019 to 2024 in serious assaults per 1,000 people in prison",
        new="access.serious_assault_rate_2024",
        old="access.serious_assault_rate_2019",
    ),
    Statistic(
        id="improvement.serious_assault_rate_2021",
        label="Serious assaults in 2021 per 1,000 people in prison",
        value=at("assaults", "2021", measure="serious_assault_rate"),
    ),
)

_PLACES = (
    _change(
        "over_uncrowded",
        "Change in a year in people in prison beyond the places without crowding",
        new="population.over_uncrowded",
        old="population.over_uncrowded_2024",
    ),
    _points(
        "crowded",
        "Rise from 2020/21 to 2023/24 in the share held in crowded conditions",
        new="population.crowded_share_2024",
        old="population.crowded_share_2021",
    ),
    _points(
        "housed",
        "Change since 2021/22 in the share of people released who were housed on the first night",
        new="moving.housed",
        old="moving.housed_first",
    ),
    _points(
        "settled",
        "Change from 2022/23 to 2023/24 in the share in settled accommodation 3 months later",
        new="moving.settled",
        old="moving.settled_previous",
    ),
    _change(
        "mother_and_baby",
        "Change from 2020/21 to 2022/23 in women received into mother and baby units",
        new="women.mbu_women",
        old="women.mbu_women_2020_21",
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_TREATMENT, *_INFECTION, *_HARM, *_PLACES)


def _rise(new: Points, old: ColumnPick) -> Each:
    """How far a share came from one period to another; the older one is a column of one."""
    return each("difference", a=new, b=apply("total", values=old))


def _tested(population: str, *, old: str, new: str) -> Each:
    measure = "reception_testing_rate"
    return _rise(
        points("bbv_testing", period=new, measure=measure, population=population, infection="hcv"),
        column(
            "bbv_testing",
            along="population",
            bands=(population,),
            period=old,
            measure=measure,
            infection="hcv",
        ),
    )


def _vaccinated(*, old: str, new: str) -> Each:
    measure = "vaccination_coverage_median"
    return _rise(
        points("bbv_testing", period=new, measure=measure, population="prison", infection="hbv"),
        column(
            "bbv_testing",
            along="infection",
            bands=("hbv",),
            period=old,
            measure=measure,
            population="prison",
        ),
    )


def _continuity(*, old: str, new: str) -> Each:
    measure = "engaged_in_treatment_share"
    return _rise(
        points("continuity_of_care", period=new, measure=measure, geography="England"),
        column(
            "continuity_of_care", along="geography", bands=("England",), period=old, measure=measure
        ),
    )


def _completed(*, old: str, new: str) -> Each:
    measure = "completed_share"
    return _rise(
        points("drug_treatment", period=new, measure=measure, age="18+", setting="secure_settings"),
        column(
            "drug_treatment",
            along="age",
            bands=("18+",),
            period=old,
            measure=measure,
            setting="secure_settings",
        ),
    )


def _housing(measure: str) -> Points:
    return points(
        "continuity_of_care",
        measure=measure,
        geography="England and Wales",
        months=12,
        ending=3,
    )


SERIES: tuple[Series, ...] = (
    Series(
        id="improvement.shares_risen",
        label="Rise in the share of people who got care, first to newest comparable figure",
        unit="points",
        decimals=0,
        value=together(
            "measure",
            yorkshire=_tested("prisons_yorkshire", old="2019-05", new="2022-01"),
            hepatitis_b=_vaccinated(old="2003-07/2007-11", new="2007-12/2010-04"),
            prisons_47=_tested("prisons_47", old="2019-05/2020-04", new="2021-05/2021-10"),
            continuity=_continuity(old="2015/16", new="2023/24"),
            completed=_completed(old="2020/21", new="2023/24"),
        ),
        labels={
            "yorkshire": "Hepatitis C test, Yorkshire",
            "hepatitis_b": "Hepatitis B vaccine",
            "prisons_47": "Hepatitis C test, one provider",
            "continuity": "In treatment after release",
            "completed": "Treatment completed",
        },
    ),
    Series(
        id="improvement.shares_fallen",
        label="People housed after release, and people in prison not held in crowded conditions",
        unit="percent",
        decimals=1,
        value=together(
            "measure",
            housed=_housing("housed_on_release_share"),
            settled=_housing("settled_after_3_months_share"),
            uncrowded=each(
                "difference",
                a=constant(100),
                b=points(
                    "prison_capacity",
                    measure="crowded_share",
                    months=12,
                    ending=3,
                    since="2020/21",
                    until="2023/24",
                ),
            ),
        ),
        labels={
            "housed": "Housed on the first night",
            "settled": "Settled 3 months later",
            "uncrowded": "Not held in crowded conditions",
        },
    ),
    Series(
        id="improvement.treatment",
        label="Drug and alcohol treatment completed in secure settings, and taken up after release",
        unit="percent",
        value=together(
            "measure",
            continuity=points(
                "continuity_of_care",
                measure="engaged_in_treatment_share",
                geography="England",
                months=12,
                ending=3,
                since="2020/21",
            ),
            completed=points(
                "drug_treatment",
                measure="completed_share",
                age="18+",
                setting="secure_settings",
                months=12,
                ending=3,
                since="2020/21",
            ),
        ),
        labels={"continuity": "Taken up after release", "completed": "Completed"},
    ),
    Series(
        id="improvement.serious_assaults_by_year",
        label="Serious assaults per 1,000 people in prison since 2019",
        value=points(
            "assaults", measure="serious_assault_rate", months=12, ending=12, since="2019"
        ),
    ),
)
