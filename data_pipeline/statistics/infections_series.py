"""Which points show how infections in prison are tested for, treated and spread?

The series of the chapter on infections; its single figures are in `infections` and
`infections_other`.
"""

from __future__ import annotations

from data_pipeline.statistics.define import Series, each, points, together

__all__ = ["SERIES"]

SERIES: tuple[Series, ...] = (
    Series(
        id="infections.testing_steps",
        label="From arrival to a hepatitis C test in 47 prisons",
        unit="people",
        value=points(
            "bbv_testing",
            measure=("new_arrivals", "offered", "tested"),
            by="measure",
            population="prisons_47",
            infection="hcv",
            period="2019-05/2021-10",
        ),
        labels={"new_arrivals": "Arrived", "offered": "Offered a test", "tested": "Tested"},
    ),
    Series(
        id="infections.treatment_steps",
        label="From hepatitis C infection to cure in 3 prisons in North East England",
        unit="people",
        value=points(
            "bbv_testing",
            measure=("people_viraemic", "outcome_known", "treated", "cured"),
            by="measure",
            population="prisons_north_east",
            infection="hcv",
            period="2017-07/2022-06",
        ),
        labels={
            "people_viraemic": "Found with the virus",
            "outcome_known": "Outcome known",
            "treated": "Treated",
            "cured": "Cure recorded",
        },
    ),
    Series(
        id="infections.testing_national",
        label="Shares of new arrivals in prison tested, as given to Parliament and in reports",
        value=together(
            "test",
            hcv=points(
                "bbv_testing",
                measure="receptions_tested_share",
                population="prison",
                infection="hcv",
            ),
            bbv=points(
                "bbv_testing", measure="bbv_uptake", population="prison", infection="any_bbv"
            ),
        ),
        decimals=1,
        labels={"hcv": "Tested for hepatitis C", "bbv": "Tested for any blood-borne virus"},
        note="The two columns count different tests and cannot be joined.",
    ),
    Series(
        id="infections.reception_testing",
        label="Hepatitis C testing rate at reception, by group of prisons",
        value=points(
            "bbv_testing",
            measure="reception_testing_rate",
            by="population",
            population=("prisons_47", "prisons_yorkshire"),
            infection="hcv",
        ),
    ),
    Series(
        id="infections.tb_survey",
        label="Share of people surveyed with a positive blood test for tuberculosis infection",
        value=points(
            "tuberculosis",
            measure="igra_positive_share",
            by="population",
            population=("category_c", "foreign_national_prison", "removal_centres"),
        ),
        decimals=1,
    ),
    Series(
        id="infections.tb_rate_by_year",
        label="Tuberculosis notified per 100,000 people in England",
        value=points(
            "tuberculosis",
            measure="notification_rate",
            population="general",
            geography="England",
            since="2021",
        ),
    ),
    Series(
        id="infections.chlamydia_positive_by_year",
        label="Share of chlamydia tests in prison that were positive",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "sexually_transmitted_infections", measure="positive", infection="chlamydia"
            ),
            whole=points("sexually_transmitted_infections", measure="tests", infection="chlamydia"),
        ),
    ),
    Series(
        id="infections.hiv_care_by_year",
        label="People in prison who received HIV care in the year",
        value=points("bbv_testing", measure="hiv_care", population="prison", infection="hiv"),
    ),
)
