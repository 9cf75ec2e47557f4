"""Is there room in prison, who comes and goes, and what is expected?"""

from __future__ import annotations

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    latest,
    lowest,
    point,
    ref,
)

__all__ = ["STATISTICS"]


STATISTICS: tuple[Statistic, ...] = (
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
        value=ref("drugs.continuity"),
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
