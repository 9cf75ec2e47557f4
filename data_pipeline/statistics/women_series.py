"""How births, pregnancies, appointments and self-harm of women in prison have moved."""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Series,
    each,
    points,
)

__all__ = ["SERIES"]


SERIES: tuple[Series, ...] = (
    Series(
        id="women.births_by_source",
        label="Births to women in prison, by source",
        unit="births",
        value=points(
            "women_pregnancy",
            measure=("births_hospital_records", "births"),
            by="measure",
            group="women_in_prison",
        ),
        labels={
            "births_hospital_records": "Hospital records",
            "births": "Prison service",
        },
        note="The sources are not joined. July 2020 to March 2021 is shorter than a year.",
    ),
    Series(
        id="women.births_by_place",
        label="Births to women in prison, by place of birth",
        value=points(
            "women_pregnancy",
            measure="births",
            by="place",
            place=("all", "hospital", "transit", "prison", "transit_or_prison"),
            group="women_in_prison",
        ),
        note="July 2020 to March 2021 is shorter than a year.",
    ),
    Series(
        id="women.births_outside_share_by_year",
        label="Share of births on the way to hospital or in prison",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "women_pregnancy",
                measure="births",
                place=("transit", "transit_or_prison"),
                group="women_in_prison",
            ),
            whole=points("women_pregnancy", measure="births", group="women_in_prison"),
        ),
        note="No birth was in prison in July 2020 to March 2021, so transit is all of that period.",
    ),
    Series(
        id="women.mother_and_baby_units",
        label="Women and babies received into mother and baby units",
        unit="people",
        value=points(
            "women_pregnancy",
            measure=("mbu_women", "mbu_babies"),
            by="measure",
            group="women_in_prison",
            months=12,
        ),
        labels={"mbu_women": "Women", "mbu_babies": "Babies"},
    ),
    Series(
        id="women.missed_maternity_appointments",
        label="Maternity appointments that were not attended, in prison and outside",
        decimals=1,
        value=points(
            "hospital_access",
            measure="not_attended_share",
            by=("service", "population"),
            sex="female",
            service=("obstetrics", "midwifery"),
            population=("prison", "general"),
            period="2019/20",
        ),
        labels={"prison": "Women in prison", "general": "General population"},
    ),
    Series(
        id="women.self_harm_rate_by_sex",
        label="Self-harm incidents per 1,000 people in prison, by sex",
        value=points(
            "self_harm",
            measure="incident_rate",
            by="sex",
            sex=("female", "male"),
            months=12,
            ending=12,
            since="2013",
        ),
    ),
    Series(
        id="women.self_harm_people_rate_by_year",
        label="Women who self-harmed in a year per 1,000 women in prison",
        value=points("self_harm", measure="individual_rate", sex="female", months=12),
    ),
    Series(
        id="women.self_harm_incidents_each_by_year",
        label="Self-harm incidents in a year for each woman who self-harmed",
        unit="per_individual",
        value=each(
            "ratio",
            a=points("self_harm", measure="incident_rate", sex="female", months=12, ending=3),
            b=points("self_harm", measure="individual_rate", sex="female", months=12, ending=3),
        ),
        note="The rate of incidents over the rate of women; both are published for these years.",
    ),
)
