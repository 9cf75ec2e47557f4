"""How healthy are people on probation: how many die, of what, and who gets treatment?

Deaths are published as counts of years to March. Rates set them against the people supervised in
the community on the last day of the December within that year, as person-years: crude rates, not
standardised for age or sex. Causes are compared on one side of April 2022 only. Deaths found by
linking records are another count and are never joined to these.
"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Pick,
    Statistic,
    apply,
    at,
    highest,
    latest,
    ref,
    stack,
)

__all__ = ["STATISTICS"]

_PER_1000 = {"per": 1000.0}
_RATE_NOTE = (
    "People supervised in the community on 31 December stand for the person-years of the year to "
    "March. Not standardised for age or sex."
)
_DECEMBER = {
    "2015/16": "2015-12-31",
    "2021/22": "2021-12-31",
    "2022/23": "2022-12-31",
    "2023/24": "2023-12-31",
    "2024/25": "2024-12-31",
}
_LINKED = "2011-01/2021-12"


def _deaths(year: str, supervision: str = "all") -> Pick:
    return at("deaths_community", year, measure="deaths", supervision=supervision)


def _caseload(year: str, supervision: str = "community") -> Pick:
    return at("probation_caseload", _DECEMBER[year], measure="caseload", supervision=supervision)


def _cause(cause: str) -> Pick:
    return latest("deaths_community", measure="deaths_by_cause", cause=cause, months=12, ending=3)


def _linked(cause: str = "all") -> Pick:
    return at("deaths_community", _LINKED, measure="linked_deaths", cause=cause)


def _risk(name: str, words: str, cause: str, sex: str) -> Statistic:
    return Statistic(
        id=f"probation.{name}",
        label=words,
        decimals=0,
        value=at("deaths_community", _LINKED, measure="risk_ratio", cause=cause, sex=sex),
    )


def _supervised(sex: str, supervision: str) -> Pick:
    return latest(
        "probation_caseload", measure="caseload", supervision=supervision, sex=sex, months=0
    )


def _suspended(name: str, words: str, sex: str) -> Statistic:
    return Statistic(
        id=f"probation.{name}",
        label=f"{words} supervised in the community whose contact with probation is suspended",
        unit="percent",
        value=apply(
            "share",
            part=_supervised(sex, "contact_suspended"),
            whole=_supervised(sex, "community"),
        ),
    )


def _rate(name: str, words: str, year: str, supervision: str = "all") -> Statistic:
    people = "community" if supervision == "all" else supervision
    return Statistic(
        id=f"probation.{name}",
        label=f"Deaths per 1,000 person-years of {words}, {year}",
        unit="per_1000_person_years",
        value=apply(
            "rate",
            count=_deaths(year, supervision),
            population=_caseload(year, people),
            options=_PER_1000,
        ),
        note=_RATE_NOTE,
    )


def _ratio(name: str, label: str, new: tuple[str, str], old: tuple[str, str]) -> Statistic:
    """How many times the death rate of one year and kind of supervision is that of another."""
    return Statistic(
        id=f"probation.{name}",
        label=label,
        unit="ratio",
        decimals=2,
        value=apply(
            "rate_ratio",
            count_a=_deaths(*new),
            population_a=_caseload(new[0], "community" if new[1] == "all" else new[1]),
            count_b=_deaths(*old),
            population_b=_caseload(old[0], "community" if old[1] == "all" else old[1]),
        ),
        note=_RATE_NOTE,
    )


_CONTACT = (
    _suspended("suspended_share", "People", "all"),
    _suspended("suspended_share_women", "Women", "female"),
    _suspended("suspended_share_men", "Men", "male"),
)

_DEATHS = (
    Statistic(
        id="probation.deaths",
        label="Deaths of people under probation supervision in the community in a year",
        value=latest("deaths_community", measure="deaths", months=12, ending=3),
    ),
    Statistic(
        id="probation.deaths_2015",
        label="Deaths of people under probation supervision in the community, 2015/16",
        value=_deaths("2015/16"),
    ),
    Statistic(
        id="probation.deaths_2023",
        label="Deaths of people under probation supervision in the community, 2023/24",
        value=_deaths("2023/24"),
    ),
    Statistic(
        id="probation.deaths_highest",
        label="Most deaths of people under probation supervision in any year since 2014/15",
        unit="deaths",
        value=highest("probation.deaths_by_year"),
    ),
    Statistic(
        id="probation.rise_2020",
        label="Rise in deaths under probation supervision from 2019/20 to 2020/21",
        unit="deaths",
        value=apply("difference", a=_deaths("2020/21"), b=_deaths("2019/20")),
    ),
    Statistic(
        id="probation.caseload_change_2020",
        label="Change in people supervised in the community, December 2019 to December 2020",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("probation_caseload", "2019-12-31", measure="caseload", supervision="community"),
            new=at("probation_caseload", "2020-12-31", measure="caseload", supervision="community"),
        ),
    ),
    Statistic(
        id="probation.covid_19",
        label="Deaths from COVID-19, confirmed or suspected, under probation supervision, 2020/21",
        unit="deaths",
        value=apply(
            "total",
            values=stack(
                at("deaths_community", "2020/21", measure="deaths_by_cause", cause="covid_19"),
                at(
                    "deaths_community",
                    "2020/21",
                    measure="deaths_by_cause",
                    cause="covid_19_suspected",
                ),
            ),
        ),
    ),
    Statistic(
        id="probation.deaths_change",
        label="Change since 2022/23 in deaths of people under probation supervision",
        unit="percent",
        value=apply("percentage_change", old=_deaths("2022/23"), new=_deaths("2024/25")),
    ),
    Statistic(
        id="probation.deaths_court",
        label="Deaths of people on court orders supervised by probation in a year",
        value=latest(
            "deaths_community", measure="deaths", supervision="court_orders", months=12, ending=3
        ),
    ),
    Statistic(
        id="probation.deaths_released",
        label="Deaths of people supervised by probation after release from prison in a year",
        value=latest(
            "deaths_community", measure="deaths", supervision="post_release", months=12, ending=3
        ),
    ),
    _rate("death_rate", "probation supervision in the community", "2024/25"),
    _rate("death_rate_2015", "probation supervision in the community", "2015/16"),
    _rate("death_rate_2022", "probation supervision in the community", "2022/23"),
    _rate("death_rate_court", "supervision on court orders", "2024/25", "court_orders"),
    _rate("death_rate_released", "supervision after release", "2024/25", "post_release"),
    _ratio(
        "death_rate_ratio_2015",
        "Death rate of people on probation in 2024/25 compared with 2015/16",
        ("2024/25", "all"),
        ("2015/16", "all"),
    ),
    _ratio(
        "death_rate_ratio_2022",
        "Death rate of people on probation in 2024/25 compared with 2022/23",
        ("2024/25", "all"),
        ("2022/23", "all"),
    ),
    _ratio(
        "death_rate_ratio_released",
        "Death rate after release compared with that on court orders, 2024/25",
        ("2024/25", "post_release"),
        ("2024/25", "court_orders"),
    ),
    Statistic(
        id="probation.deaths_women_share",
        label="Women as a share of people who died under probation supervision, 2023/24",
        unit="percent",
        value=apply(
            "share",
            part=at("deaths_community", "2023/24", measure="deaths", sex="female"),
            whole=apply(
                "total",
                values=stack(
                    at("deaths_community", "2023/24", measure="deaths", sex="female"),
                    at("deaths_community", "2023/24", measure="deaths", sex="male"),
                ),
            ),
        ),
        note="Of the deaths first published for the year; the total has since been revised.",
    ),
)

_CAUSES = (
    Statistic(
        id="probation.natural",
        label="Deaths from natural causes under probation supervision in a year",
        value=_cause("natural"),
    ),
    Statistic(
        id="probation.natural_share",
        label="Natural causes as a share of deaths under probation supervision",
        unit="percent",
        value=apply("share", part=_cause("natural"), whole=ref("probation.deaths")),
    ),
    Statistic(
        id="probation.self_inflicted",
        label="Self-inflicted deaths under probation supervision in a year",
        value=_cause("self_inflicted"),
    ),
    Statistic(
        id="probation.self_inflicted_share",
        label="Self-inflicted deaths as a share of deaths under probation supervision",
        unit="percent",
        value=apply("share", part=_cause("self_inflicted"), whole=ref("probation.deaths")),
    ),
    Statistic(
        id="probation.awaiting",
        label="Deaths under probation supervision whose cause awaits information",
        value=_cause("awaiting"),
    ),
    Statistic(
        id="probation.other_causes",
        label="Deaths under probation supervision that are not natural, self-inflicted or awaiting",
        unit="deaths",
        value=apply(
            "difference",
            a=ref("probation.deaths"),
            b=apply(
                "total",
                values=stack(_cause("natural"), _cause("self_inflicted"), _cause("awaiting")),
            ),
        ),
    ),
    Statistic(
        id="probation.self_inflicted_2021",
        label="Self-inflicted deaths under probation supervision, 2021/22, old classification",
        value=at("deaths_community", "2021/22", measure="deaths_by_cause", cause="self_inflicted"),
    ),
    Statistic(
        id="probation.self_inflicted_2022",
        label="Self-inflicted deaths under probation supervision, 2022/23",
        value=at("deaths_community", "2022/23", measure="deaths_by_cause", cause="self_inflicted"),
    ),
    Statistic(
        id="probation.self_inflicted_2023",
        label="Self-inflicted deaths under probation supervision, 2023/24",
        value=at("deaths_community", "2023/24", measure="deaths_by_cause", cause="self_inflicted"),
    ),
    Statistic(
        id="probation.self_inflicted_ratio_2022",
        label="Self-inflicted death rate on probation in 2024/25 compared with 2022/23",
        unit="ratio",
        decimals=2,
        value=apply(
            "rate_ratio",
            count_a=at(
                "deaths_community", "2024/25", measure="deaths_by_cause", cause="self_inflicted"
            ),
            population_a=_caseload("2024/25"),
            count_b=at(
                "deaths_community", "2022/23", measure="deaths_by_cause", cause="self_inflicted"
            ),
            population_b=_caseload("2022/23"),
        ),
        note=_RATE_NOTE,
    ),
)

_LINKED_DEATHS = (
    Statistic(
        id="probation.linked_deaths",
        label="Registered deaths of people under probation supervision, 2011 to 2021",
        value=_linked(),
    ),
    Statistic(
        id="probation.linked_drug",
        label="Drug-related deaths of people under probation supervision, 2011 to 2021",
        value=_linked("drug_related"),
    ),
    Statistic(
        id="probation.linked_drug_share",
        label="Drug-related deaths as a share of registered deaths under probation supervision",
        unit="percent",
        value=apply("share", part=_linked("drug_related"), whole=_linked()),
    ),
    Statistic(
        id="probation.linked_suicide",
        label="Suicides of people under probation supervision, 2011 to 2021",
        value=_linked("suicide"),
    ),
    Statistic(
        id="probation.linked_suicide_share",
        label="Suicides as a share of registered deaths under probation supervision",
        unit="percent",
        value=apply("share", part=_linked("suicide"), whole=_linked()),
    ),
    Statistic(
        id="probation.linked_either_share",
        label="Registered deaths under probation supervision that were suicides or drug-related",
        unit="percent",
        value=apply(
            "share",
            part=apply(
                "difference",
                a=apply("total", values=stack(_linked("drug_related"), _linked("suicide"))),
                b=_linked("drug_related_suicide"),
            ),
            whole=_linked(),
        ),
        note="Drug-related suicides, which are in both classes, are counted once.",
    ),
    _risk(
        "risk_drug",
        "Risk of drug-related death of people on probation, times that of the general population",
        "drug_related",
        "all",
    ),
    _risk(
        "risk_drug_women",
        "Risk of drug-related death of women on probation, times that of women in general",
        "drug_related",
        "female",
    ),
    _risk(
        "risk_drug_men",
        "Risk of drug-related death of men on probation, times that of men in general",
        "drug_related",
        "male",
    ),
    _risk(
        "risk_suicide",
        "Risk of suicide of people on probation, times that of the general population",
        "suicide",
        "all",
    ),
    _risk(
        "risk_suicide_women",
        "Risk of suicide of women on probation, times that of women in general",
        "suicide",
        "female",
    ),
    _risk(
        "risk_suicide_men",
        "Risk of suicide of men on probation, times that of men in general",
        "suicide",
        "male",
    ),
)


def _found(name: str, words: str, need: str) -> Statistic:
    return Statistic(
        id=f"probation.{name}",
        label=f"People on probation in Lincolnshire with {words}",
        value=latest(
            "probation_health", measure="prevalence", population="lincolnshire", need=need
        ),
    )


def _assessed(name: str, words: str, need: str) -> Statistic:
    return Statistic(
        id=f"probation.{name}",
        label=f"People under sentence in the community assessed as having a need with {words}",
        value=latest(
            "probation_health", measure="assessed_need_share", population="community", need=need
        ),
    )


_NEEDS = (
    _found("mental_illness", "a current mental illness", "mental_illness"),
    _found("substance_misuse", "a problem with drugs or alcohol", "substance_misuse"),
    _found("personality_disorder", "a personality disorder", "personality_disorder"),
    _assessed("need_alcohol", "alcohol", "alcohol"),
    _assessed("need_accommodation", "somewhere to live", "accommodation"),
    Statistic(
        id="probation.need_accommodation_custody",
        label="People in prison under sentence assessed as having a need with somewhere to live",
        value=latest(
            "probation_health",
            measure="assessed_need_share",
            population="custody",
            need="accommodation",
        ),
    ),
    Statistic(
        id="probation.treatment_records",
        label="Records of people ordered by a court to have drug or alcohol treatment",
        value=latest(
            "probation_health", measure="treatment_records", population="ordered_treatment"
        ),
    ),
    Statistic(
        id="probation.treatment_share",
        label="People ordered to have drug or alcohol treatment for whom treatment was found",
        value=latest(
            "probation_health",
            measure="with_treatment_record_share",
            population="ordered_treatment",
        ),
    ),
    Statistic(
        id="probation.orders_completed",
        label="Drug treatment orders of courts that were completed",
        value=latest(
            "probation_health",
            measure="treatment_order_completed_share",
            population="ordered_treatment",
        ),
    ),
)

STATISTICS: tuple[Statistic, ...] = (
    *_CONTACT,
    *_DEATHS,
    *_CAUSES,
    *_LINKED_DEATHS,
    *_NEEDS,
)
