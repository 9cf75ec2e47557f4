"""How many people move into and out of prison, and what becomes of their care and their lives?

Flows count events and not people. Studies of deaths after release have periods of their own: they
are picked by period, and never joined to the counts of later years.
"""

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    constant,
    first,
    latest,
    lowest,
    point,
    ref,
)

STATISTICS: tuple[Statistic, ...] = (
    # Coming in
    Statistic(
        id="moving.first_receptions",
        label="First receptions into prison in a quarter",
        value=ref("population.first_receptions"),
    ),
    Statistic(
        id="moving.first_receptions_change",
        label="Change in first receptions into prison from April to June 2024 to the same of 2025",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_flows", "2024-04/2024-06", measure="first_receptions"),
            new=at("prison_flows", "2025-04/2025-06", measure="first_receptions"),
        ),
    ),
    # Going out
    Statistic(
        id="moving.releases",
        label="Releases from a prison sentence in a year",
        unit="releases",
        value=ref("population.releases"),
    ),
    Statistic(
        id="moving.releases_first",
        label="Releases from a prison sentence in 2015",
        unit="releases",
        value=first("moving.flows", "releases"),
    ),
    Statistic(
        id="moving.releases_low",
        label="Fewest releases from a prison sentence in any year since 2015",
        unit="releases",
        value=lowest("moving.flows", "releases"),
    ),
    Statistic(
        id="moving.releases_change",
        label="Change in releases from a prison sentence since the year with fewest",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("moving.releases_low"), new=ref("moving.releases")
        ),
    ),
    Statistic(
        id="moving.releases_per_day",
        label="Releases from a prison sentence on an average day of the year",
        unit="releases",
        value=apply("ratio", a=ref("moving.releases"), b=constant(365.25)),
    ),
    Statistic(
        id="moving.releases_quarter",
        label="Releases from a prison sentence in a quarter",
        value=latest("prison_flows", measure="releases", months=3),
    ),
    # Coming back
    Statistic(
        id="moving.recalls",
        label="Recalls to prison in a year",
        unit="recalls",
        value=ref("population.recalls"),
    ),
    Statistic(
        id="moving.recalls_first",
        label="Recalls to prison in 2015",
        unit="recalls",
        value=ref("population.recalls_2015"),
    ),
    Statistic(
        id="moving.recalls_change",
        label="Change in recalls to prison since 2015",
        unit="percent",
        value=ref("population.recalls_change"),
    ),
    Statistic(
        id="moving.recalls_quarter",
        label="Recalls to prison in a quarter",
        value=latest("prison_flows", measure="recalls", months=3),
    ),
    Statistic(
        id="moving.recalls_quarter_2024",
        label="Recalls to prison from April to June 2024",
        value=at("prison_flows", "2024-04/2024-06", measure="recalls"),
    ),
    Statistic(
        id="moving.recalls_quarter_change",
        label="Change in recalls to prison from April to June 2024 to the same of 2025",
        unit="percent",
        value=apply(
            "percentage_change",
            old=at("prison_flows", "2024-04/2024-06", measure="recalls"),
            new=at("prison_flows", "2025-04/2025-06", measure="recalls"),
        ),
    ),
    # A place to live
    Statistic(
        id="moving.housed",
        label="People released from prison who had accommodation on their first night",
        decimals=1,
        value=point("moving.housing", "housed_on_release_share"),
    ),
    Statistic(
        id="moving.housed_first",
        label="People released from prison who had accommodation on their first night, 2021/22",
        decimals=1,
        value=first("moving.housing", "housed_on_release_share"),
        note="Worked out from the figure of the next year and the fall that was printed.",
    ),
    Statistic(
        id="moving.not_housed",
        label="People released from prison not recorded as housed on their first night",
        unit="percent",
        decimals=1,
        value=apply("difference", a=constant(100), b=ref("moving.housed")),
    ),
    Statistic(
        id="moving.not_housed_first",
        label=("People released from prison not recorded as housed on their first night, 2021/22"),
        unit="percent",
        decimals=1,
        value=apply("difference", a=constant(100), b=ref("moving.housed_first")),
    ),
    Statistic(
        id="moving.settled",
        label="People released from prison who were in settled accommodation 3 months later",
        decimals=1,
        value=point("moving.housing", "settled_after_3_months_share"),
    ),
    Statistic(
        id="moving.settled_previous",
        label=(
            "People released from prison who were in settled accommodation 3 months later, 2022/23"
        ),
        decimals=1,
        value=first("moving.housing", "settled_after_3_months_share"),
    ),
    Statistic(
        id="moving.housed_known",
        label="People housed on release from prison among those whose destination was known",
        decimals=1,
        value=latest(
            "continuity_of_care",
            measure="housed_known_share",
            geography="England and Wales",
            months=12,
            ending=3,
        ),
    ),
    Statistic(
        id="moving.housed_known_2020",
        label=(
            "People housed on release from prison among those whose destination was known, 2019/20"
        ),
        decimals=1,
        value=at(
            "continuity_of_care",
            "2019/20",
            measure="housed_known_share",
            geography="England and Wales",
        ),
    ),
    # A doctor
    Statistic(
        id="moving.surgeries_address",
        label="GP surgeries asked that wanted proof of address before registering a patient",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="address",
            geography="England",
        ),
    ),
    Statistic(
        id="moving.surgeries_photo",
        label="GP surgeries asked that wanted photo identification before registering a patient",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="photo",
            geography="England",
        ),
    ),
    Statistic(
        id="moving.surgeries_both",
        label="GP surgeries asked that wanted proof of address and photo identification",
        value=latest(
            "continuity_of_care",
            measure="surgeries_requiring_share",
            document="both",
            geography="England",
        ),
    ),
)
