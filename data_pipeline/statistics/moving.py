"""How many people move into and out of prison, and what becomes of their care and their lives?

Flows count events and not people. Studies of deaths after release have periods of their own: they
are picked by period, and never joined to the counts of later years.
"""

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    constant,
    first,
    latest,
    lowest,
    point,
    points,
    ref,
)

STATISTICS: tuple[Statistic, ...] = (
    # Coming in
    Statistic(
        id="moving.first_receptions",
        label="First receptions into prison in a quarter",
        value=latest("prison_flows", measure="first_receptions", months=3),
    ),
    Statistic(
        id="moving.first_receptions_change",
        label="Change in first receptions into prison from April to June 2024 to the same of 2025",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_flows", "2024-04/2024-06", measure="first_receptions"),
            new=at("prison_flows", "2025-04/2025-06", measure="first_receptions"),
        ),
    ),
    # Going out
    Statistic(
        id="moving.releases",
        label="Releases from a prison sentence in a year",
        unit="releases",
        value=point("moving.flows", "releases"),
    ),
    Statistic(
        id="moving.releases_first",
        label="Releases from a prison sentence in 2015",
        unit="releases",
        value=first("moving.flows", "releases"),
    ),
    Statistic(
        id="moving.releases_low",
        label="Fewest releases from a prison sentence in any year since 2015",
        unit="releases",
        value=lowest("moving.flows", "releases"),
    ),
    Statistic(
        id="moving.releases_change",
        label="Change in releases from a prison sentence since the year with fewest",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("moving.releases_low"), new=ref("moving.releases")
        ),
    ),
    Statistic(
        id="moving.releases_per_day",
        label="Releases from a prison sentence on an average day of the year",
        unit="releases",
        value=apply("ratio", a=ref("moving.releases"), b=constant(365.25)),
    ),
    Statistic(
        id="moving.releases_quarter",
        label="Releases from a prison sentence in a quarter",
        value=latest("prison_flows", measure="releases", months=3),
    ),
    # Coming back
    Statistic(
        id="moving.recalls",
        label="Recalls to prison in a year",
        unit="recalls",
        value=point("moving.flows", "recalls"),
    ),
    Statistic(
        id="moving.recalls_first",
        label="Recalls to prison in 2015",
        unit="recalls",
        value=first("moving.flows", "recalls"),
    ),
    Statistic(
        id="moving.recalls_change",
        label="Change in recalls to prison since 2015",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("moving.recalls_first"), new=ref("moving.recalls")
        ),
    ),
    Statistic(
        id="moving.recalls_quarter",
        label="Recalls to prison in a quarter",
        value=latest("prison_flows", measure="recalls", months=3),
    ),
    Statistic(
        id="moving.recalls_quarter_2024",
        label="Recalls to prison from April to June 2024",
        value=at("prison_flows", "2024-04/2024-06", measure="recalls"),
    ),
    Statistic(
        id="moving.recalls_quarter_change",
        label="Change in recalls to prison from April to June 2024 to the same of 2025",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_flows", "2024-04/2024-06", measure="recalls"),
            new=at("prison_flows", "2025-04/2025-06", measure="recalls"),
        ),
    ),
    # A place to live
    Statistic(
        id="moving.housed",
        label="People released from prison who had accommodation on their first night",
        decimals=1,
        value=point("moving.housing", "housed_on_release_share"),
    ),
    Statistic(
        id="moving.housed_first",
        label="People released from prison who had accommodation on their first night, 2021/22",
        decimals=1,
        value=first("moving.housing", "housed_on_release_share"),
        note="Worked out from the figure of the next year and the fall that was printed.",
    ),
    Statistic(
        id="moving.not_housed",
        label="People released from prison not known to have accommodation on their first night",
        unit="percent",
        decimals=1,
        value=apply("difference", a=constant(100), b=ref("moving.housed")),
    ),
    Statistic(
        id="moving.not_housed_first",
        label=(
            "People released from prison not known to have accommodation on their first night, "
            "2021/22"
        ),
        unit="percent",
        decimals=1,
        value=apply("difference", a=constant(100), b=ref("moving.housed_first")),
    ),
    Statistic(
        id="moving.settled",
        label="People released from prison who were in settled accommodation 3 months later",
        decimals=1,
        value=point("moving.housing", "settled_after_3_months_share"),
    ),
    Statistic(
        id="moving.settled_previous",
        label=(
            "People released from prison who were in settled accommodation 3 months later, 2022/23"
        ),
        decimals=1,
        value=first("moving.housing", "settled_after_3_months_share"),
    ),
    Statistic(
        id="moving.housed_known",
        label="People housed on release from prison among those whose destination was known",
        decimals=1,
        value=latest(
            "continuity_of_care",
            measure="housed_known_share",
            geography="England and Wales",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="moving.housed_known_2020",
        label=(
            "People housed on release from prison among those whose destination was known, 2019/20"
        ),
        decimals=1,
        value=at(
            "continuity_of_care",
            "2019/20",
            measure="housed_known_share",
            geography="England and Wales",
        ),
    ),
    # A doctor
    Statistic(
        id="moving.surgeries_address",
        label="GP surgeries asked that wanted proof of address before registering a patient",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="address",
            geography="England",
        ),
    ),
    Statistic(
        id="moving.surgeries_photo",
        label="GP surgeries asked that wanted photo identification before registering a patient",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="photo",
            geography="England",
        ),
    ),
    Statistic(
        id="moving.surgeries_both",
        label="GP surgeries asked that wanted proof of address and photo identification",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="both",
            geography="England",
        ),
    ),
    # Deaths after release: studies
    Statistic(
        id="moving.death_rate_week_1",
        label="Deaths of people released from prison in the first week",
        decimals=0,
        value=point("moving.death_rate_by_week", "week_1"),
    ),
    Statistic(
        id="moving.death_rate_week_2",
        label="Deaths of people released from prison in the second week",
        decimals=0,
        value=point("moving.death_rate_by_week", "week_2"),
    ),
    Statistic(
        id="moving.death_rate_weeks_3_4",
        label="Deaths of people released from prison in the third and fourth weeks",
        decimals=0,
        value=point("moving.death_rate_by_week", "weeks_3_4"),
    ),
    Statistic(
        id="moving.deaths_week_1",
        label="Deaths in the first week after release, study of releases in 1999",
        value=at(
            "post_release_deaths",
            "1999-06/2001-01",
            measure="deaths",
            population="released",
            time="week_1",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.people_followed_1999",
        label="People followed after release, study of releases in 1999",
        value=at(
            "post_release_deaths",
            "1999-06/2001-01",
            measure="people_followed",
            population="released",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.mortality_ratio_week_1",
        label="Death rate in the first week after release compared with the general population",
        decimals=0,
        value=latest(
            "post_release_deaths",
            measure="mortality_ratio",
            population="released",
            time="week_1",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.deaths_women_ratio",
        label="Deaths of women released in 1998 to 2000 compared with those expected",
        unit="ratio",
        value=apply(
            "ratio",
            a=at(
                "post_release_deaths",
                "1998-01/2000-12",
                measure="deaths_observed",
                sex="female",
                population="released",
                geography="England and Wales",
            ),
            b=at(
                "post_release_deaths",
                "1998-01/2000-12",
                measure="deaths_expected",
                sex="female",
                population="released",
                geography="England and Wales",
            ),
        ),
    ),
    Statistic(
        id="moving.deaths_men_ratio",
        label="Deaths of men released in 1998 to 2000 compared with those expected",
        unit="ratio",
        value=apply(
            "ratio",
            a=at(
                "post_release_deaths",
                "1998-01/2000-12",
                measure="deaths_observed",
                sex="male",
                population="released",
                geography="England and Wales",
            ),
            b=at(
                "post_release_deaths",
                "1998-01/2000-12",
                measure="deaths_expected",
                sex="male",
                population="released",
                geography="England and Wales",
            ),
        ),
    ),
    Statistic(
        id="moving.drug_death_ratio",
        label=(
            "Drug-related death rate in the first 2 weeks after release compared with later weeks"
        ),
        value=latest(
            "post_release_deaths",
            measure="rate_ratio_vs_later",
            population="released",
            cause="drug_related",
            time="weeks_1_2",
            geography="United Kingdom",
        ),
    ),
    Statistic(
        id="moving.rate_on_treatment",
        label="Deaths in the 4 weeks after release of people released on opioid treatment",
        value=point("moving.opioid_treatment", "exposed"),
    ),
    Statistic(
        id="moving.rate_off_treatment",
        label="Deaths in the 4 weeks after release of people released off opioid treatment",
        value=point("moving.opioid_treatment", "unexposed"),
    ),
    # Deaths after release: counts
    Statistic(
        id="moving.early_deaths",
        label="Deaths within 14 days of release of people supervised by probation",
        value=latest(
            "post_release_deaths",
            measure="deaths",
            population="supervised",
            time="within_14_days",
            geography="England and Wales",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="moving.overdose_share",
        label="Overdoses as a share of deaths within 14 days of release of people supervised",
        unit="percent",
        value=apply(
            "share",
            part=latest(
                "post_release_deaths",
                measure="deaths",
                population="supervised",
                cause="overdose",
                time="within_14_days",
                geography="England and Wales",
                months=12,
                ending=3,
            ),
            whole=ref("moving.early_deaths"),
        ),
    ),
    Statistic(
        id="moving.notified_pilot",
        label="Deaths within 14 days of release notified to the ombudsman in its first year",
        value=latest(
            "post_release_deaths",
            measure="deaths_notified",
            population="released",
            time="within_14_days",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.investigated_pilot",
        label="Deaths within 14 days of release investigated by the ombudsman in its first year",
        value=at(
            "post_release_deaths",
            "2021-09-06/2022-09-05",
            measure="deaths_investigated",
            population="released",
            time="within_14_days",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.investigated_2023",
        label="Deaths within 14 days of release investigated by the ombudsman in 2022/23",
        value=at(
            "post_release_deaths",
            "2022/23",
            measure="deaths_investigated",
            population="released",
            time="within_14_days",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.investigated",
        label="Deaths after release that the ombudsman began to investigate",
        value=latest(
            "ombudsman", measure="investigations", place="post_release", months=12, ending=3
        ),
    ),
    Statistic(
        id="moving.investigated_share",
        label="Deaths after release as a share of all deaths the ombudsman began to investigate",
        unit="percent",
        value=apply(
            "share",
            part=latest(
                "ombudsman", measure="investigations", place="post_release", months=12, ending=3
            ),
            whole=latest("ombudsman", measure="investigations", months=12, ending=3),
        ),
    ),
    Statistic(
        id="moving.deaths_supervised",
        label="Deaths of people on supervision after release from prison",
        value=latest(
            "deaths_community", measure="deaths", supervision="post_release", months=12, ending=3
        ),
    ),
)

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
