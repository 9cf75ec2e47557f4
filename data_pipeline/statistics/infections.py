"""Are infections in prison found, treated and prevented?

No national yearly count exists after 2017, so most figures are of studies of some prisons; the
population code says which. Antibodies mean past or present infection, the virus itself a present
one. Shares before and after May 2019 count different tests and are never joined.
"""

from __future__ import annotations

from data_pipeline.statistics.define import Statistic, apply, at, latest

__all__ = ["STATISTICS"]

_TESTING = (
    Statistic(
        id="infections.hcv_tested_2010_11",
        label="New arrivals in prison tested for hepatitis C in 2010/11",
        decimals=1,
        value=at(
            "bbv_testing",
            "2010/11",
            measure="receptions_tested_share",
            population="prison",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.hcv_tested_2016_17",
        label="New arrivals and transfers in prison tested for hepatitis C in 2016/17",
        decimals=1,
        value=at(
            "bbv_testing",
            "2016/17",
            measure="receptions_tested_share",
            population="prison",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.hcv_tested_2017",
        label="New arrivals and transfers in prison tested for hepatitis C in spring 2017",
        decimals=1,
        value=at(
            "bbv_testing",
            "2017-04/2017-06",
            measure="receptions_tested_share",
            population="prison",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.bbv_uptake",
        label="Uptake of opt-out blood-borne virus tests on arrival in prison",
        value=latest("bbv_testing", measure="bbv_uptake", population="prison", infection="any_bbv"),
        note="As stated to Parliament on that day, for all prisons together.",
    ),
    Statistic(
        id="infections.arrivals_47",
        label="New arrivals in 47 prisons with a hepatitis C testing programme",
        value=at(
            "bbv_testing",
            "2019-05/2021-10",
            measure="new_arrivals",
            population="prisons_47",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.offered_share_47",
        label="New arrivals in 47 prisons who were offered a hepatitis C test",
        value=at(
            "bbv_testing",
            "2019-05/2021-10",
            measure="offered_share",
            population="prisons_47",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.tested_of_offered_47",
        label="People offered a hepatitis C test in 47 prisons who were tested",
        value=at(
            "bbv_testing",
            "2019-05/2021-10",
            measure="tested_share_of_offered",
            population="prisons_47",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.tested_share_47",
        label="New arrivals in 47 prisons who were tested for hepatitis C",
        unit="percent",
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="tested",
                population="prisons_47",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="new_arrivals",
                population="prisons_47",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.untested_47",
        label="New arrivals in 47 prisons who were offered a hepatitis C test and not tested",
        unit="people",
        value=apply(
            "difference",
            a=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="offered",
                population="prisons_47",
                infection="hcv",
            ),
            b=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="tested",
                population="prisons_47",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.not_offered_47",
        label="New arrivals in 47 prisons who were not offered a hepatitis C test",
        unit="people",
        value=apply(
            "difference",
            a=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="new_arrivals",
                population="prisons_47",
                infection="hcv",
            ),
            b=at(
                "bbv_testing",
                "2019-05/2021-10",
                measure="offered",
                population="prisons_47",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.testing_rate_47_first",
        label="Hepatitis C testing rate at reception in 47 prisons, first year of a programme",
        value=at(
            "bbv_testing",
            "2019-05/2020-04",
            measure="reception_testing_rate",
            population="prisons_47",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.testing_rate_47",
        label="Hepatitis C testing rate at reception in 47 prisons, third year of a programme",
        value=at(
            "bbv_testing",
            "2021-05/2021-10",
            measure="reception_testing_rate",
            population="prisons_47",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.testing_rate_yorkshire_first",
        label="Hepatitis C testing rate at reception in 9 prisons in Yorkshire, May 2019",
        value=at(
            "bbv_testing",
            "2019-05",
            measure="reception_testing_rate",
            population="prisons_yorkshire",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.testing_rate_yorkshire",
        label="Hepatitis C testing rate at reception in 9 prisons in Yorkshire, January 2022",
        value=at(
            "bbv_testing",
            "2022-01",
            measure="reception_testing_rate",
            population="prisons_yorkshire",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.tested_residents_13",
        label="People living in 13 prisons who took a hepatitis C test in whole-prison testing",
        unit="percent",
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2020-01/2021-09",
                measure="tested",
                population="prisons_13",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2020-01/2021-09",
                measure="residents",
                population="prisons_13",
                infection="hcv",
            ),
        ),
    ),
)

_HEPATITIS_C = (
    Statistic(
        id="infections.hcv_antibodies_prison",
        label="People in prison with antibodies to hepatitis C, as estimated in 2023",
        value=latest(
            "bbv_testing", measure="antibody_prevalence", population="prison", infection="hcv"
        ),
        note="Printed as about; antibodies mean past or present infection.",
    ),
    Statistic(
        id="infections.hcv_antibodies_general",
        label="People in the community with antibodies to hepatitis C, as estimated in 2023",
        decimals=1,
        value=latest(
            "bbv_testing", measure="antibody_prevalence", population="general", infection="hcv"
        ),
    ),
    Statistic(
        id="infections.hcv_antibodies_47",
        label="New arrivals tested in 47 prisons with antibodies to hepatitis C",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2020-05/2021-10",
                measure="antibody_positive",
                population="prisons_47",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2020-05/2021-10",
                measure="tested",
                population="prisons_47",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.hcv_virus_47",
        label="New arrivals tested in 47 prisons who had the hepatitis C virus",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2020-05/2021-10",
                measure="rna_positive",
                population="prisons_47",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2020-05/2021-10",
                measure="tested",
                population="prisons_47",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.hcv_virus_13",
        label="People tested in 13 prisons who had the hepatitis C virus",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2020-01/2021-09",
                measure="rna_positive",
                population="prisons_13",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2020-01/2021-09",
                measure="tested",
                population="prisons_13",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.hcv_virus_north_east",
        label="People tested in 3 prisons in North East England who had the hepatitis C virus",
        decimals=1,
        value=at(
            "bbv_testing",
            "2017-07/2022-06",
            measure="rna_prevalence",
            population="prisons_north_east",
            infection="hcv",
        ),
        note="At the first test of each person.",
    ),
    Statistic(
        id="infections.virus_found_north_east",
        label="People found to have hepatitis C in 3 prisons in North East England",
        value=at(
            "bbv_testing",
            "2017-07/2022-06",
            measure="people_viraemic",
            population="prisons_north_east",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.treated_share_north_east",
        label="People with hepatitis C and a known outcome who were treated, North East prisons",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="treated",
                population="prisons_north_east",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="outcome_known",
                population="prisons_north_east",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.cured_share_north_east",
        label="People treated for hepatitis C with a recorded cure, North East prisons",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="cured",
                population="prisons_north_east",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="treated",
                population="prisons_north_east",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.cured_of_found_north_east",
        label="People found to have hepatitis C with a recorded cure, North East prisons",
        unit="percent",
        value=apply(
            "share",
            part=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="cured",
                population="prisons_north_east",
                infection="hcv",
            ),
            whole=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="people_viraemic",
                population="prisons_north_east",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.outcome_unknown_north_east",
        label="People found to have hepatitis C whose outcome is not known, North East prisons",
        unit="people",
        value=apply(
            "difference",
            a=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="people_viraemic",
                population="prisons_north_east",
                infection="hcv",
            ),
            b=at(
                "bbv_testing",
                "2017-07/2022-06",
                measure="outcome_known",
                population="prisons_north_east",
                infection="hcv",
            ),
        ),
    ),
    Statistic(
        id="infections.treated_13",
        label="People found to have hepatitis C in 13 prisons who started treatment",
        value=at(
            "bbv_testing",
            "2020-01/2021-09",
            measure="treatment_started_share",
            population="prisons_13",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.reinfection_prison",
        label="Reinfections per 100 person-years after treatment that began in prison",
        value=latest(
            "bbv_testing",
            measure="reinfection_rate",
            population="treated_prison",
            infection="hcv",
        ),
        note="The years are those in which people were treated.",
    ),
    Statistic(
        id="infections.reinfection_all",
        label="Reinfections per 100 person-years after hepatitis C treatment, everyone treated",
        value=latest(
            "bbv_testing", measure="reinfection_rate", population="treated_all", infection="hcv"
        ),
    ),
    Statistic(
        id="infections.reinfection_injecting",
        label="Reinfections per 100 person-years after treatment of people who inject drugs",
        value=latest(
            "bbv_testing",
            measure="reinfection_rate",
            population="treated_injecting",
            infection="hcv",
        ),
    ),
    Statistic(
        id="infections.chronic_change",
        label="Change in the number of adults with chronic hepatitis C from 2015 to 2022",
        value=latest(
            "bbv_testing",
            measure="chronic_infections_change",
            population="general",
            infection="hcv",
        ),
    ),
)

STATISTICS: tuple[Statistic, ...] = (*_TESTING, *_HEPATITIS_C)
