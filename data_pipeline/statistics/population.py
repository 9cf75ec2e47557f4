"""Who is in prison and in secure hospitals, and is there room for them?

Counts are of people on one day; the two kinds of count (weekly and month-end) differ by a few
hundred, so a share is always of the total of its own day. Flows count events, not people.
"""

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    each,
    highest,
    latest,
    lowest,
    point,
    points,
    ref,
)

_AGES = ("15-20", "21-29", "30-39", "40-49", "50+")

STATISTICS: tuple[Statistic, ...] = (
    # How many
    Statistic(
        id="population.prison",
        label="People in prison",
        value=latest("prison_population", measure="population", months=0),
    ),
    Statistic(
        id="population.prison_change_year",
        label="Change in the number of people in prison from September 2024 to September 2025",
        unit="percent",
        decimals=1,
        value=apply(
            "percentage_change",
            old=at("prison_population", "2024-09-30", measure="population"),
            new=at("prison_population", "2025-09-30", measure="population"),
        ),
    ),
    Statistic(
        id="population.prison_2020",
        label="People in prison in September 2020",
        value=at("prison_population", "2020-09-30", measure="population"),
    ),
    Statistic(
        id="population.prison_change_2020",
        label="Change in the number of people in prison since September 2020",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_population", "2020-09-30", measure="population"),
            new=latest("prison_population", measure="population", months=0),
        ),
    ),
    Statistic(
        id="population.peak",
        label="Most people in prison on any day counted since 2010",
        value=highest("population.counts"),
    ),
    Statistic(
        id="population.prison_june",
        label="People in prison at the end of June",
        value=latest("prison_population", measure="population", months=0, ending=6),
    ),
    # Women, men and children
    Statistic(
        id="population.women",
        label="Women in prison",
        unit="women",
        value=latest("prison_population", measure="population", sex="female", months=0),
    ),
    Statistic(
        id="population.women_2019",
        label="Women in prison in June 2019",
        unit="women",
        value=at("prison_population", "2019-06-30", measure="population", sex="female"),
    ),
    Statistic(
        id="population.women_2010",
        label="Women in prison in June 2010",
        unit="women",
        value=at("prison_population", "2010-06-30", measure="population", sex="female"),
    ),
    Statistic(
        id="population.women_low",
        label="Fewest women in prison at the end of June since 2010",
        unit="women",
        value=lowest("population.women_june"),
    ),
    Statistic(
        id="population.women_june_latest",
        label="Women in prison at the end of June",
        unit="women",
        value=point("population.women_june"),
    ),
    Statistic(
        id="population.women_share",
        label="Women as a share of people in prison",
        unit="percent",
        decimals=1,
        value=point("population.women_share_by_day"),
    ),
    Statistic(
        id="population.youth",
        label="People held in the youth estate of prisons",
        value=latest("prison_population", measure="population", estate="youth", months=0),
    ),
    # Ages
    Statistic(
        id="population.age_50_share",
        label="People aged 50 and over as a share of people in prison",
        unit="percent",
        value=point("population.age_share", "50+"),
    ),
    Statistic(
        id="population.age_50_share_2002",
        label="People aged 50 and over as a share of people in prison in 2002",
        unit="percent",
        value=apply(
            "share",
            part=at("prison_population_age", "2002-06-30", measure="population", age="50+"),
            whole=at("prison_population_age", "2002-06-30", measure="population"),
        ),
    ),
    Statistic(
        id="population.age_under_21_share",
        label="People aged 15 to 20 as a share of people in prison",
        unit="percent",
        value=point("population.age_share", "15-20"),
    ),
    Statistic(
        id="population.age_under_21_share_2002",
        label="People aged 15 to 20 as a share of people in prison in 2002",
        unit="percent",
        value=apply(
            "share",
            part=at("prison_population_age", "2002-06-30", measure="population", age="15-20"),
            whole=at("prison_population_age", "2002-06-30", measure="population"),
        ),
    ),
    Statistic(
        id="population.age_60_change",
        label="Change since June 2002 in the number of people in prison aged 60 and over",
        value=latest("prison_population_age", measure="change_since_2002", age="60+", months=0),
    ),
    Statistic(
        id="population.age_18_29_change",
        label="Change since June 2002 in the number of people in prison aged 18 to 29",
        value=latest("prison_population_age", measure="change_since_2002", age="18-29", months=0),
    ),
    Statistic(
        id="population.age_50_quoted",
        label="People aged 50 and over in prison, share quoted by the Chief Medical Officer",
        value=at("prison_population_age", "2024", measure="share_quoted", age="50+"),
    ),
    # Remand, recall and sentences without an end
    Statistic(
        id="population.remand",
        label="People in prison on remand",
        value=latest("prison_population", measure="population", custody_type="remand", months=0),
    ),
    Statistic(
        id="population.remand_2019",
        label="People in prison on remand in September 2019",
        value=at("prison_population", "2019-09-30", measure="population", custody_type="remand"),
    ),
    Statistic(
        id="population.remand_change_2019",
        label="Change in the number of people in prison on remand since September 2019",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_population", "2019-09-30", measure="population", custody_type="remand"),
            new=latest("prison_population", measure="population", custody_type="remand", months=0),
        ),
    ),
    Statistic(
        id="population.remand_share",
        label="People on remand as a share of people in prison",
        unit="percent",
        value=point("population.remand_recall_share", "remand"),
    ),
    Statistic(
        id="population.remand_share_2019",
        label="People on remand as a share of people in prison in September 2019",
        unit="percent",
        value=apply(
            "share",
            part=at("prison_population", "2019-09-30", measure="population", custody_type="remand"),
            whole=at("prison_population", "2019-09-30", measure="population"),
        ),
    ),
    Statistic(
        id="population.recall",
        label="People in prison on recall",
        value=latest("prison_population", measure="population", custody_type="recall", months=0),
        note="The make-up of this count changed in July 2025.",
    ),
    Statistic(
        id="population.recall_2025",
        label="People in prison on recall in June 2025",
        value=at("prison_population", "2025-06-30", measure="population", custody_type="recall"),
        note="The last count of June before its make-up changed in July 2025.",
    ),
    Statistic(
        id="population.recall_2015",
        label="People in prison on recall in June 2015",
        value=at("prison_population", "2015-06-30", measure="population", custody_type="recall"),
    ),
    Statistic(
        id="population.recall_share",
        label="People on recall as a share of people in prison",
        unit="percent",
        value=point("population.remand_recall_share", "recall"),
        note="The make-up of the count of recall changed in July 2025.",
    ),
    Statistic(
        id="population.ipp_unreleased",
        label="People in prison on an IPP sentence who have never been released",
        value=latest(
            "prison_population", measure="population", custody_type="ipp_unreleased", months=0
        ),
    ),
    Statistic(
        id="population.ipp_recalled",
        label="People in prison on an IPP sentence who have been recalled",
        value=latest(
            "prison_population", measure="population", custody_type="ipp_recalled", months=0
        ),
    ),
    # Room
    Statistic(
        id="population.held",
        label="People in prison on the day of the monthly bulletin",
        value=latest("prison_capacity", measure="population_monthly", months=0),
    ),
    Statistic(
        id="population.useable_places",
        label="Useable places in prisons, crowded cells included",
        value=latest("prison_capacity", measure="useable_capacity", months=0),
    ),
    Statistic(
        id="population.uncrowded_places",
        label="Places in use in prisons without crowding",
        value=latest("prison_capacity", measure="cna_in_use", months=0),
    ),
    Statistic(
        id="population.spare_places",
        label="Useable places in prisons less people held",
        unit="places",
        value=point("population.spare"),
    ),
    Statistic(
        id="population.spare_places_low",
        label="Fewest useable places to spare in a monthly bulletin since October 2023",
        unit="places",
        value=lowest("population.spare"),
    ),
    Statistic(
        id="population.over_uncrowded",
        label="People in prison beyond the places in use without crowding",
        unit="people",
        value=apply(
            "difference",
            a=latest("prison_capacity", measure="population_monthly", months=0),
            b=latest("prison_capacity", measure="cna_in_use", months=0),
        ),
    ),
    Statistic(
        id="population.over_uncrowded_percent",
        label="People in prison beyond the places in use without crowding, as a share of places",
        unit="percent",
        value=apply(
            "percentage_change",
            old=latest("prison_capacity", measure="cna_in_use", months=0),
            new=latest("prison_capacity", measure="population_monthly", months=0),
        ),
    ),
    Statistic(
        id="population.over_uncrowded_2024",
        label="People in prison beyond the places in use without crowding, in September 2024",
        unit="people",
        value=apply(
            "difference",
            a=at("prison_capacity", "2024-09-27", measure="population_monthly"),
            b=at("prison_capacity", "2024-09-27", measure="cna_in_use"),
        ),
    ),
    Statistic(
        id="population.uncrowded_step",
        label="Places in use without crowding added between the bulletins of March and April 2025",
        unit="places",
        value=apply(
            "difference",
            a=at("prison_capacity", "2025-04-28", measure="cna_in_use"),
            b=at("prison_capacity", "2025-03-31", measure="cna_in_use"),
        ),
    ),
    Statistic(
        id="population.useable_step",
        label="Useable places in prisons added between the bulletins of March and April 2025",
        unit="places",
        value=apply(
            "difference",
            a=at("prison_capacity", "2025-04-28", measure="useable_capacity"),
            b=at("prison_capacity", "2025-03-31", measure="useable_capacity"),
        ),
    ),
    Statistic(
        id="population.crowded_share",
        label="People in prison held in crowded conditions",
        value=latest("prison_capacity", measure="crowded_share", months=12, ending=3),
        note="Counted automatically from 2024/25; earlier years were counted by hand.",
    ),
    Statistic(
        id="population.crowded_share_2021",
        label="People in prison held in crowded conditions in 2020/21",
        decimals=1,
        value=at("prison_capacity", "2020/21", measure="crowded_share"),
    ),
    Statistic(
        id="population.crowded_share_2024",
        label="People in prison held in crowded conditions in 2023/24",
        decimals=1,
        value=at("prison_capacity", "2023/24", measure="crowded_share"),
    ),
    # Coming and going
    Statistic(
        id="population.first_receptions",
        label="First receptions into prison in a quarter",
        value=latest("prison_flows", measure="first_receptions", months=3),
    ),
    Statistic(
        id="population.releases",
        label="Releases from a prison sentence in a year",
        value=latest("prison_flows", measure="releases", months=12, ending=12),
    ),
    Statistic(
        id="population.releases_2015",
        label="Releases from a prison sentence in 2015",
        value=at("prison_flows", "2015", measure="releases"),
    ),
    Statistic(
        id="population.releases_2022",
        label="Releases from a prison sentence in 2022",
        value=at("prison_flows", "2022", measure="releases"),
    ),
    Statistic(
        id="population.recalls",
        label="Recalls to prison in a year",
        value=latest("prison_flows", measure="recalls", months=12, ending=12),
    ),
    Statistic(
        id="population.recalls_2015",
        label="Recalls to prison in 2015",
        value=at("prison_flows", "2015", measure="recalls"),
    ),
    Statistic(
        id="population.recalls_change",
        label="Change in the number of recalls to prison in a year since 2015",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_flows", "2015", measure="recalls"),
            new=latest("prison_flows", measure="recalls", months=12, ending=12),
        ),
    ),
    Statistic(
        id="population.recalls_per_release",
        label="Recalls to prison for each release from a sentence in the same year",
        unit="ratio",
        decimals=2,
        value=apply(
            "ratio",
            a=latest("prison_flows", measure="recalls", months=12, ending=12),
            b=latest("prison_flows", measure="releases", months=12, ending=12),
        ),
    ),
    Statistic(
        id="population.recalls_per_release_2015",
        label="Recalls to prison for each release from a sentence in 2015",
        unit="ratio",
        decimals=2,
        value=apply(
            "ratio",
            a=at("prison_flows", "2015", measure="recalls"),
            b=at("prison_flows", "2015", measure="releases"),
        ),
    ),
    Statistic(
        id="population.engaged_after_release",
        label="Adults released with a need for drug or alcohol treatment, in treatment in 3 weeks",
        value=latest(
            "continuity_of_care",
            measure="engaged_in_treatment_share",
            geography="England",
            months=12,
            ending=3,
        ),
    ),
    # Secure hospitals
    Statistic(
        id="population.restricted_patients",
        label="Restricted patients, in hospital or discharged under conditions",
        value=latest("restricted_patients", measure="patients", months=0),
    ),
    Statistic(
        id="population.restricted_patients_2013",
        label="Restricted patients in 2013",
        value=at("restricted_patients", "2013-12-31", measure="patients"),
    ),
    Statistic(
        id="population.restricted_patients_change",
        label="Change in the number of restricted patients since 2013",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("restricted_patients", "2013-12-31", measure="patients"),
            new=latest("restricted_patients", measure="patients", months=0),
        ),
    ),
    Statistic(
        id="population.restricted_men_share",
        label="Men as a share of restricted patients",
        value=latest("restricted_patients", measure="share_male", sex="male", months=0),
    ),
    Statistic(
        id="population.restricted_in_hospital",
        label="Restricted patients detained in hospital",
        value=latest("restricted_patients", measure="patients_in_hospital", months=0),
    ),
    # What is expected
    Statistic(
        id="population.projected",
        label="People expected in prison by 2029, central projection",
        value=latest(
            "prison_population_projections",
            measure="projected_population",
            edition="2024_to_2029",
            scenario="central",
            months=0,
        ),
    ),
    Statistic(
        id="population.projected_low",
        label="People expected in prison by 2029, low projection",
        value=latest(
            "prison_population_projections",
            measure="projected_population",
            edition="2024_to_2029",
            scenario="low",
            months=0,
        ),
    ),
    Statistic(
        id="population.projected_high",
        label="People expected in prison by 2029, high projection",
        value=latest(
            "prison_population_projections",
            measure="projected_population",
            edition="2024_to_2029",
            scenario="high",
            months=0,
        ),
    ),
    Statistic(
        id="population.projected_change",
        label="Change from the people in prison to those expected by 2029, central projection",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("population.prison"), new=ref("population.projected")
        ),
    ),
    Statistic(
        id="population.gap_2023",
        label="People expected for March 2025 by the 2023 to 2028 edition, beyond those in prison",
        value=point("population.projection_gap", "2023_to_2028"),
    ),
    Statistic(
        id="population.gap_2022",
        label="People expected for March 2025 by the 2022 to 2027 edition, beyond those in prison",
        value=point("population.projection_gap", "2022_to_2027"),
    ),
    Statistic(
        id="population.gap_2021",
        label="People expected for July 2025 by the 2021 to 2026 edition, beyond those in prison",
        value=point("population.projection_gap", "2021_to_2026"),
    ),
    Statistic(
        id="population.prison_march_2025",
        label="People in prison in March 2025",
        value=at("prison_population", "2025-03-31", measure="population"),
    ),
)

SERIES: tuple[Series, ...] = (
    Series(
        id="population.counts",
        label="People in prison on the days counted since 2010",
        value=points("prison_population", measure="population", months=0, since="2010-06-30"),
    ),
    Series(
        id="population.women_june",
        label="Women in prison at the end of June",
        unit="women",
        value=points("prison_population", measure="population", sex="female", months=0, ending=6),
    ),
    Series(
        id="population.women_share_by_day",
        label="Women as a share of people in prison, on the days both are counted",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points("prison_population", measure="population", sex="female", months=0),
            whole=points("prison_population", measure="population", months=0),
        ),
    ),
    Series(
        id="population.age_share",
        label="Age bands as a share of people in prison",
        unit="percent",
        value=each(
            "share",
            part=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                age=_AGES,
                by="age",
                months=0,
            ),
            whole=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                months=0,
            ),
        ),
    ),
    Series(
        id="population.age_share_recent",
        label="Age bands as a share of people in prison, since 2014",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                age=_AGES,
                by="age",
                months=0,
                since="2014",
            ),
            whole=points(
                "prison_population_age",
                measure="population",
                geography="England and Wales",
                months=0,
                since="2014",
            ),
        ),
    ),
    Series(
        id="population.remand_recall_share",
        label="People on remand and on recall as a share of people in prison",
        unit="percent",
        decimals=1,
        value=each(
            "share",
            part=points(
                "prison_population",
                measure="population",
                custody_type=("remand", "recall"),
                by="custody_type",
                months=0,
                since="2015-06-30",
            ),
            whole=points("prison_population", measure="population", months=0, since="2015-06-30"),
        ),
    ),
    Series(
        id="population.remand_by_month",
        label="People in prison on remand at the end of the month",
        value=points("prison_population", measure="population", custody_type="remand", months=0),
    ),
    Series(
        id="population.places",
        label="People in prison and places to hold them",
        unit="people",
        value=points(
            "prison_capacity",
            measure=("useable_capacity", "population_monthly", "cna_in_use"),
            by="measure",
            months=0,
            since="2018-03-01",
        ),
        labels={
            "useable_capacity": "Useable places",
            "population_monthly": "People held",
            "cna_in_use": "Places without crowding",
        },
    ),
    Series(
        id="population.spare",
        label="Useable places in prisons less people held, since October 2023",
        unit="places",
        value=each(
            "difference",
            a=points("prison_capacity", measure="useable_capacity", months=0, since="2023-10-01"),
            b=points("prison_capacity", measure="population_monthly", months=0, since="2023-10-01"),
        ),
    ),
    Series(
        id="population.crowded",
        label="People in prison held in crowded conditions",
        decimals=1,
        value=points("prison_capacity", measure="crowded_share", months=12, ending=3),
        note="Counted automatically from 2024/25; earlier years were counted by hand.",
    ),
    Series(
        id="population.flows",
        label="Releases from sentence and recalls to prison",
        unit="people",
        value=points(
            "prison_flows",
            measure=("releases", "recalls"),
            by="measure",
            months=12,
            ending=12,
        ),
    ),
    Series(
        id="population.projection_gap",
        label="People expected in prison by the central projection, less people in prison",
        unit="people",
        value=each(
            "difference",
            a=points(
                "prison_population_projections",
                measure="projected_population",
                edition=("2021_to_2026", "2022_to_2027", "2023_to_2028"),
                scenario="central",
                by="edition",
                months=0,
            ),
            b=points("prison_population", measure="population", months=0),
        ),
        labels={
            "2021_to_2026": "2021 to 2026 edition, for July 2025",
            "2022_to_2027": "2022 to 2027 edition, for March 2025",
            "2023_to_2028": "2023 to 2028 edition, for March 2025",
        },
    ),
)
