"""What do older people in prison need, and how many will there be?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    constant,
    latest,
    ref,
)

__all__ = ["STATISTICS"]


STATISTICS: tuple[Statistic, ...] = (
    Statistic(
        id="ageing.dementia",
        label="Prevalence of dementia among people aged 50 and over in prison",
        decimals=1,
        value=latest("older_people", measure="dementia_prevalence", age="50+", population="prison"),
    ),
    Statistic(
        id="ageing.dementia_70",
        label="Prevalence of dementia among people aged 70 and over in prison",
        decimals=1,
        value=latest("older_people", measure="dementia_prevalence", age="70+", population="prison"),
    ),
    Statistic(
        id="ageing.dementia_women",
        label="Prevalence of dementia among women aged 50 and over in prison",
        decimals=1,
        value=latest(
            "older_people",
            measure="dementia_prevalence",
            sex="female",
            age="50+",
            population="prison",
        ),
    ),
    Statistic(
        id="ageing.dementia_men",
        label="Prevalence of dementia among men aged 50 and over in prison",
        decimals=1,
        value=latest(
            "older_people",
            measure="dementia_prevalence",
            sex="male",
            age="50+",
            population="prison",
        ),
    ),
    Statistic(
        id="ageing.dementia_people",
        label="People in prison with dementia, if the prevalence holds for all aged 50 and over",
        unit="people",
        value=apply(
            "ratio",
            a=ref("ageing.people_50"),
            b=apply("ratio", a=constant(100), b=ref("ageing.dementia")),
        ),
        note="An illustration: the study and the count are of different dates.",
    ),
    Statistic(
        id="ageing.dementia_recorded",
        label="People found by screening whose notes already held a diagnosis of dementia",
        value=latest(
            "older_people", measure="diagnosis_in_notes_share", age="50+", population="prison"
        ),
    ),
    Statistic(
        id="ageing.screening",
        label="Prisons that screen routinely for dementia, of those that answered",
        value=latest("older_people", measure="prisons_with_screening_share", population="prison"),
    ),
    Statistic(
        id="ageing.no_pathway",
        label="Prisons without a dementia care pathway, of those that answered",
        value=latest("older_people", measure="prisons_without_pathway_share", population="prison"),
    ),
    Statistic(
        id="ageing.disability",
        label="People aged 50 and over in prison with a disability",
        value=latest("older_people", measure="disability_share", age="50+", population="prison"),
    ),
    Statistic(
        id="ageing.major_illness",
        label="People aged 60 and over in prison with a major illness, at most",
        value=latest(
            "older_people", measure="major_illness_prevalence", age="60+", population="prison"
        ),
        note="The source says 'up to'.",
    ),
    Statistic(
        id="ageing.single_cell",
        label="People aged 50 and over in prison held in a single cell",
        value=latest("older_people", measure="single_cell_share", age="50+", population="prison"),
    ),
    Statistic(
        id="ageing.care_needs",
        label="People in prison in whom councils identified social care needs",
        value=latest("older_people", measure="social_care_needs", population="prison"),
        note="Printed as 'over'.",
    ),
    Statistic(
        id="ageing.care_assessed",
        label="People in prison whose social care needs councils assessed",
        value=latest("older_people", measure="social_care_assessed", population="prison"),
        note="Printed as 'nearly'.",
    ),
    Statistic(
        id="ageing.care_eligible",
        label="People in prison found eligible for social care",
        value=latest("older_people", measure="social_care_eligible", population="prison"),
        note="Printed as 'nearly'.",
    ),
    Statistic(
        id="ageing.reports_assessment",
        label="Prison inspection reports that mention assessment of social care needs",
        decimals=0,
        value=latest("older_people", measure="reports_on_assessment_share", population="prison"),
    ),
    Statistic(
        id="ageing.reports_referral",
        label="Prison inspection reports that mention referral for social care",
        decimals=0,
        value=latest("older_people", measure="reports_on_referral_share", population="prison"),
    ),
    Statistic(
        id="ageing.peer_support",
        label="Prisons where other people in prison support those with social care needs",
        decimals=0,
        value=latest("older_people", measure="peer_support_share", population="prison"),
    ),
    Statistic(
        id="ageing.councils_answering",
        label="Councils that answered a survey on social care for people leaving prison",
        value=latest("older_people", measure="authorities_answering_share", population="prison"),
    ),
    Statistic(
        id="ageing.projected_50",
        label="People aged 50 and over expected in prison in June 2022 by the projection of 2018",
        value=latest("prison_population_projections", age="50+", scenario="central"),
    ),
    Statistic(
        id="ageing.counted_50_2022",
        label="People in prison aged 50 and over in June 2022",
        value=at("prison_population_age", "2022-06-30", measure="population", age="50+"),
    ),
    Statistic(
        id="ageing.projected_difference",
        label="People aged 50 and over counted less those projected, June 2022",
        unit="percent",
        decimals=1,
        value=apply(
            "percentage_change",
            old=ref("ageing.projected_50"),
            new=ref("ageing.counted_50_2022"),
        ),
    ),
    Statistic(
        id="ageing.projected_70",
        label="People aged 70 and over expected in prison in June 2022 by the projection of 2018",
        value=latest("prison_population_projections", age="70+", scenario="central"),
    ),
)
