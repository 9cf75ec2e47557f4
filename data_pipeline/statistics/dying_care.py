"""How are people cared for at the end of life, and who is released to die?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    constant,
    latest,
    ref,
    stack,
)

__all__ = ["STATISTICS"]

_RELEASE_YEARS = tuple(str(year) for year in range(2010, 2024))

STATISTICS: tuple[Statistic, ...] = (
    Statistic(
        id="dying.reviewed",
        label="Deaths in prison that the national review of care looked at",
        value=latest("older_people", measure="deaths_reviewed", population="prison"),
    ),
    Statistic(
        id="dying.deteriorated",
        label="Deaths reviewed with evidence that the person was getting worse beforehand",
        value=latest("older_people", measure="deterioration_share", population="prison"),
    ),
    Statistic(
        id="dying.avoidable",
        label="Natural deaths in the review that were thought potentially avoidable",
        value=latest(
            "older_people", measure="deaths_avoidable", population="prison", cause="natural"
        ),
    ),
    Statistic(
        id="dying.avoidable_missed",
        label="Potentially avoidable natural deaths in which sudden worsening was not recognised",
        value=latest(
            "older_people",
            measure="deaths_avoidable_missed_deterioration",
            population="prison",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.improvable",
        label="Natural deaths reviewed whose end-of-life care could have been better",
        decimals=0,
        value=latest(
            "older_people",
            measure="end_of_life_improvable_share",
            population="prison",
            cause="natural",
        ),
    ),
    Statistic(
        id="dying.expected",
        label="Expected deaths audited in five prisons in the north of England",
        value=latest("older_people", measure="expected_deaths", population="prisons_5"),
    ),
    *(
        Statistic(
            id=f"dying.expected_{name}",
            label=f"Expected deaths in five prisons: {words}",
            unit="percent",
            value=apply(
                "share",
                part=apply(
                    "ratio",
                    a=latest("older_people", measure=measure, population="prisons_5"),
                    b=apply("ratio", a=constant(100), b=ref("dying.expected")),
                ),
                whole=ref("dying.expected"),
            ),
            note="The published share turned back into a count, to give it an interval.",
        )
        for name, measure, words in (
            ("cancer", "expected_cancer_share", "from cancer"),
            ("in_prison", "expected_in_prison_share", "in the prison"),
            ("in_hospital", "expected_in_hospital_share", "in hospital"),
            ("recognised", "expected_dying_recognised_share", "dying was recognised"),
            ("palliative", "expected_palliative_support_share", "a palliative care service helped"),
            ("planned", "expected_advance_care_share", "wishes were planned for ahead"),
            (
                "compassionate",
                "expected_compassionate_considered_share",
                "compassionate release was considered",
            ),
        )
    ),
    Statistic(
        id="dying.hospices",
        label="Hospices in England that supported prisons",
        value=latest("older_people", measure="hospices_supporting_share", population="prison"),
    ),
    Statistic(
        id="dying.released",
        label="People released early on compassionate grounds",
        value=latest("compassionate_release", measure="people_released", months=12),
    ),
    Statistic(
        id="dying.released_2018",
        label="People released early on compassionate grounds in 2018",
        value=at("compassionate_release", "2018", measure="people_released"),
    ),
    Statistic(
        id="dying.released_2022",
        label="People released early on compassionate grounds in 2022",
        value=at("compassionate_release", "2022", measure="people_released"),
    ),
    Statistic(
        id="dying.released_total",
        label="People released early on compassionate grounds from 2010 to 2023",
        unit="people",
        value=apply(
            "total",
            values=stack(
                *(
                    at("compassionate_release", year, measure="people_released")
                    for year in _RELEASE_YEARS
                )
            ),
        ),
    ),
    Statistic(
        id="dying.natural_total",
        label="Deaths from natural causes in prison custody from 2010 to 2023",
        unit="deaths",
        value=apply(
            "total",
            values=stack(
                *(
                    at("deaths_in_custody", year, measure="deaths", cause="natural")
                    for year in _RELEASE_YEARS
                )
            ),
        ),
    ),
    Statistic(
        id="dying.natural_per_release",
        label="Natural deaths in prison for each release on compassionate grounds, 2010 to 2023",
        unit="deaths",
        value=apply("ratio", a=ref("dying.natural_total"), b=ref("dying.released_total")),
        note="Releases for other reasons, and sudden deaths, are in the counts.",
    ),
    Statistic(
        id="dying.applications_granted",
        label="Applications for release on compassionate grounds that were granted",
        value=latest("compassionate_release", measure="applications_granted_share"),
        note="As said in a debate; the years are not given.",
    ),
    Statistic(
        id="dying.investigated",
        label="Deaths that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", months=12),
    ),
    Statistic(
        id="dying.investigated_prison",
        label="Deaths in prison that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", place="prison", months=12),
    ),
    Statistic(
        id="dying.investigated_after_release",
        label="Deaths after release that the ombudsman began to investigate",
        value=latest("ombudsman", measure="investigations", place="post_release", months=12),
    ),
    Statistic(
        id="dying.investigated_rise",
        label="Deaths investigated above those of the year before",
        unit="investigations",
        value=apply(
            "difference",
            a=at("ombudsman", "2024/25", measure="investigations"),
            b=at("ombudsman", "2023/24", measure="investigations"),
        ),
        note="The number for 2023/24 is approximate.",
    ),
    Statistic(
        id="dying.investigated_rise_50",
        label="Deaths of people aged 50 and over investigated above those of the year before",
        value=latest("ombudsman", measure="investigations_change", age="50+", months=12),
    ),
)
