"""How many people die after leaving prison?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    latest,
    point,
    ref,
)

__all__ = ["STATISTICS"]


STATISTICS: tuple[Statistic, ...] = (
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
        id="moving.death_rate_women_week_1",
        label="Deaths of women in the first week after release, releases of 1998 to 2000",
        decimals=0,
        value=at(
            "post_release_deaths",
            "1998-01/2000-12",
            measure="mortality_rate",
            sex="female",
            population="released",
            time="week_1",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.death_rate_women_week_2",
        label="Deaths of women in the second week after release, releases of 1998 to 2000",
        decimals=0,
        value=at(
            "post_release_deaths",
            "1998-01/2000-12",
            measure="mortality_rate",
            sex="female",
            population="released",
            time="week_2",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.death_rate_men_week_1",
        label="Deaths of men in the first week after release, releases of 1998 to 2000",
        decimals=0,
        value=at(
            "post_release_deaths",
            "1998-01/2000-12",
            measure="mortality_rate",
            sex="male",
            population="released",
            time="week_1",
            geography="England and Wales",
        ),
    ),
    Statistic(
        id="moving.death_rate_men_week_2",
        label="Deaths of men in the second week after release, releases of 1998 to 2000",
        decimals=0,
        value=at(
            "post_release_deaths",
            "1998-01/2000-12",
            measure="mortality_rate",
            sex="male",
            population="released",
            time="week_2",
            geography="England and Wales",
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
        value=ref("dying.investigated_after_release"),
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
        value=ref("probation.deaths_released"),
    ),
)
