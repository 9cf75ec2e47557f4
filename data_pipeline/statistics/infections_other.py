"""What is known of hepatitis B, HIV, tuberculosis, other infections and vaccines in prison?

Statistics on the infections that the module `infections` leaves out; most are single studies.
"""

from __future__ import annotations

from data_pipeline.statistics.define import Statistic, apply, at, latest, ref

__all__ = ["STATISTICS"]

_HEPATITIS_B = (
    Statistic(
        id="infections.hepatitis_b_coverage",
        label="Hepatitis B vaccine coverage in the middle prison, December 2007 to April 2010",
        value=at(
            "bbv_testing",
            "2007-12/2010-04",
            measure="vaccination_coverage_median",
            population="prison",
            infection="hbv",
        ),
        note="A median over prisons; the limits are those of the middle half of prisons.",
    ),
    Statistic(
        id="infections.hepatitis_b_coverage_first",
        label="Hepatitis B vaccine coverage in the middle prison, July 2003 to November 2007",
        value=at(
            "bbv_testing",
            "2003-07/2007-11",
            measure="vaccination_coverage_median",
            population="prison",
            infection="hbv",
        ),
        note="A median over prisons; the limits are those of the middle half of prisons.",
    ),
    Statistic(
        id="infections.hepatitis_b_birmingham_2013",
        label="New arrivals in HMP Birmingham given hepatitis B vaccine in 2013",
        value=at(
            "bbv_testing",
            "2013",
            measure="vaccination_one_dose_share",
            sex="male",
            population="prison_birmingham",
            infection="hbv",
        ),
    ),
    Statistic(
        id="infections.hepatitis_b_birmingham",
        label="New arrivals in HMP Birmingham given hepatitis B vaccine in 2015",
        value=at(
            "bbv_testing",
            "2015",
            measure="vaccination_one_dose_share",
            sex="male",
            population="prison_birmingham",
            infection="hbv",
        ),
    ),
    Statistic(
        id="infections.hepatitis_b_offered_birmingham",
        label="New arrivals in HMP Birmingham offered hepatitis B vaccine in 2015",
        value=at(
            "bbv_testing",
            "2015",
            measure="vaccination_offered_share",
            sex="male",
            population="prison_birmingham",
            infection="hbv",
        ),
    ),
)

_HIV = (
    Statistic(
        id="infections.hiv_tested",
        label="People tested for HIV in prison, April to June 2017",
        value=latest("bbv_testing", measure="tested", population="prison", infection="hiv"),
    ),
    Statistic(
        id="infections.hiv_diagnosed",
        label="People diagnosed with HIV in prison, April to June 2017",
        value=latest("bbv_testing", measure="hiv_diagnosed", population="prison", infection="hiv"),
        note="Some of them may have known already.",
    ),
    Statistic(
        id="infections.hiv_specialist_share",
        label="People diagnosed with HIV in prison seen by a specialist within 2 weeks",
        unit="percent",
        value=apply(
            "share",
            part=latest(
                "bbv_testing",
                measure="hiv_specialist_2_weeks",
                population="prison",
                infection="hiv",
            ),
            whole=latest(
                "bbv_testing", measure="hiv_diagnosed", population="prison", infection="hiv"
            ),
        ),
    ),
    Statistic(
        id="infections.hiv_care",
        label="People in prison who received HIV care in the year",
        value=latest("bbv_testing", measure="hiv_care", population="prison", infection="hiv"),
        note="Aged 15 and over; probably too low.",
    ),
)

_TUBERCULOSIS = (
    Statistic(
        id="infections.tb_rate",
        label="Tuberculosis notified per 100,000 people in England",
        value=latest("tuberculosis", measure="notification_rate", population="general"),
    ),
    Statistic(
        id="infections.tb_rate_2021",
        label="Tuberculosis notified per 100,000 people in England in 2021",
        value=at("tuberculosis", "2021", measure="notification_rate", population="general"),
    ),
    Statistic(
        id="infections.tb_rate_2011",
        label="Tuberculosis notified per 100,000 people in England in 2011",
        value=at("tuberculosis", "2011", measure="notification_rate", population="general"),
    ),
    Statistic(
        id="infections.tb_rate_change",
        label="Change since 2021 in tuberculosis notified per 100,000 people in England",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("tuberculosis", "2021", measure="notification_rate", population="general"),
            new=latest("tuberculosis", measure="notification_rate", population="general"),
        ),
    ),
    Statistic(
        id="infections.tb_surveyed",
        label="People in 8 prisons and 2 removal centres who took a blood test for tuberculosis",
        value=latest("tuberculosis", measure="igra_tested", population="all_settings"),
    ),
    Statistic(
        id="infections.tb_survey_positive",
        label="Positive blood tests for tuberculosis infection in 8 prisons and 2 removal centres",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=latest("tuberculosis", measure="igra_positive", population="all_settings"),
            whole=latest("tuberculosis", measure="igra_tested", population="all_settings"),
        ),
        note="A positive test suggests present or past infection, not active disease.",
    ),
    Statistic(
        id="infections.tb_foreign_national",
        label="Positive blood tests for tuberculosis infection, prison for foreign national men",
        decimals=1,
        value=latest(
            "tuberculosis", measure="igra_positive_share", population="foreign_national_prison"
        ),
    ),
    Statistic(
        id="infections.tb_category_c",
        label="Positive blood tests for tuberculosis infection, a men's category C prison",
        decimals=1,
        value=latest("tuberculosis", measure="igra_positive_share", population="category_c"),
    ),
    Statistic(
        id="infections.tb_removal_centres",
        label="Positive blood tests for tuberculosis infection, 2 immigration removal centres",
        decimals=1,
        value=latest("tuberculosis", measure="igra_positive_share", population="removal_centres"),
    ),
    Statistic(
        id="infections.tb_staff_share",
        label="Staff as a share of people with tuberculosis in 6 prison outbreaks",
        value=latest("tuberculosis", measure="staff_share", population="prison_outbreaks"),
    ),
    Statistic(
        id="infections.tb_social_risk_uk_born",
        label="People born in the UK with tuberculosis who had a social risk factor",
        value=latest("tuberculosis", measure="social_risk_share", population="uk_born"),
        note="A history of prison is one of the factors.",
    ),
    Statistic(
        id="infections.tb_prison_diagnosed",
        label="People newly diagnosed with tuberculosis in prison, 2004 to 2007",
        value=latest("tuberculosis", measure="diagnosed_in_prison", population="prison"),
    ),
    Statistic(
        id="infections.tb_prison_completed",
        label="People diagnosed with tuberculosis in prison who completed treatment, 2004 to 2007",
        value=latest("tuberculosis", measure="treatment_completed_share", population="prison"),
    ),
)

_SEXUALLY_TRANSMITTED = (
    Statistic(
        id="infections.chlamydia_positive",
        label="Chlamydia tests in prison that were positive in 2022",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "sexually_transmitted_infections", "2022", measure="positive", infection="chlamydia"
            ),
            whole=at(
                "sexually_transmitted_infections", "2022", measure="tests", infection="chlamydia"
            ),
        ),
    ),
    Statistic(
        id="infections.chlamydia_positive_2018",
        label="Chlamydia tests in prison that were positive in 2018",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "sexually_transmitted_infections", "2018", measure="positive", infection="chlamydia"
            ),
            whole=at(
                "sexually_transmitted_infections", "2018", measure="tests", infection="chlamydia"
            ),
        ),
    ),
    Statistic(
        id="infections.chlamydia_tests",
        label="Chlamydia tests carried out in prison",
        value=latest("sexually_transmitted_infections", measure="tests", infection="chlamydia"),
    ),
    Statistic(
        id="infections.syphilis",
        label="People in a pilot in four prisons whose blood showed past or present syphilis",
        decimals=1,
        value=latest(
            "sexually_transmitted_infections", measure="seroprevalence", infection="syphilis"
        ),
        note="The pilot took place between 2018 and 2023; its year was not seen.",
    ),
    Statistic(
        id="infections.syphilis_women",
        label="Women in a pilot in prison whose blood showed past or present syphilis",
        decimals=1,
        value=latest(
            "sexually_transmitted_infections",
            measure="seroprevalence",
            sex="female",
            infection="syphilis",
        ),
        note="The pilot took place between 2018 and 2023; its year was not seen.",
    ),
)

_VACCINES = (
    Statistic(
        id="infections.covid_two_doses",
        label="People in prison who had had two doses of COVID-19 vaccine by August 2021",
        value=latest("vaccination", measure="covid_two_doses_share", population="prison"),
    ),
    Statistic(
        id="infections.covid_two_doses_general",
        label="People in England who had had two doses of COVID-19 vaccine by August 2021",
        value=latest("vaccination", measure="covid_two_doses_share", population="general"),
    ),
    Statistic(
        id="infections.covid_death_ratio",
        label="Death rate with COVID-19 in prison compared with people of the same age and sex",
        value=ref("mortality.covid_ratio"),
    ),
    Statistic(
        id="infections.covid_deaths",
        label="Deaths in prison within 28 days of a positive COVID-19 test, to February 2021",
        value=latest("covid_19", measure="deaths_within_28_days", population="prison"),
    ),
    Statistic(
        id="infections.flu_at_risk",
        label="GP patients under 65 at risk who had a flu vaccine in the winter of 2023 to 2024",
        value=latest("vaccination", measure="flu_season_share", population="gp_at_risk"),
        note="General population; no figure for prisons in England was found.",
    ),
    Statistic(
        id="infections.flu_scotland",
        label="Adults in prison in Scotland who had a flu vaccine in the winter of 2023 to 2024",
        value=latest(
            "vaccination", measure="flu_season_share", population="prison", geography="Scotland"
        ),
    ),
)

STATISTICS: tuple[Statistic, ...] = (
    *_HEPATITIS_B,
    *_HIV,
    *_TUBERCULOSIS,
    *_SEXUALLY_TRANSMITTED,
    *_VACCINES,
)
