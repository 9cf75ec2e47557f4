"""How many people are on probation, where, and how many of them are women?

The total counts people who are still in prison before release; `community` leaves them out.
"""

from data_pipeline.statistics.define import (
    Series,
    Statistic,
    apply,
    at,
    each,
    latest,
    point,
    points,
)

STATISTICS: tuple[Statistic, ...] = (
    Statistic(
        id="probation_caseload.total",
        label="People under probation supervision, in prison before release or in the community",
        value=latest("probation_caseload", measure="caseload", months=0),
    ),
    Statistic(
        id="probation_caseload.change_year",
        label="Change in the number of people under probation supervision, June 2024 to June 2025",
        unit="percent",
        decimals=1,
        value=apply(
            "percentage_change",
            old=at("probation_caseload", "2024-06-30", measure="caseload"),
            new=at("probation_caseload", "2025-06-30", measure="caseload"),
        ),
    ),
    Statistic(
        id="probation_caseload.community",
        label="People under probation supervision in the community",
        value=latest("probation_caseload", measure="caseload", supervision="community", months=0),
    ),
    Statistic(
        id="probation_caseload.pre_release",
        label="People under probation supervision who are still in prison",
        value=latest("probation_caseload", measure="caseload", supervision="pre_release", months=0),
    ),
    Statistic(
        id="probation_caseload.suspended",
        label="People on the probation caseload whose contact with probation is suspended",
        value=latest(
            "probation_caseload", measure="caseload", supervision="contact_suspended", months=0
        ),
    ),
    Statistic(
        id="probation_caseload.women",
        label="Women under probation supervision in the community",
        unit="women",
        value=latest(
            "probation_caseload",
            measure="caseload",
            supervision="community",
            sex="female",
            months=0,
        ),
    ),
    Statistic(
        id="probation_caseload.women_share",
        label="Women as a share of people under probation supervision in the community",
        unit="percent",
        decimals=1,
        value=apply(
            "share",
            part=latest(
                "probation_caseload",
                measure="caseload",
                supervision="community",
                sex="female",
                months=0,
            ),
            whole=latest(
                "probation_caseload", measure="caseload", supervision="community", months=0
            ),
        ),
    ),
    Statistic(
        id="probation_caseload.community_per_prison",
        label="People supervised in the community for each person in prison on the same day",
        unit="ratio",
        value=point("probation_caseload.per_prison"),
    ),
)

SERIES: tuple[Series, ...] = (
    Series(
        id="probation_caseload.per_prison",
        label="People supervised in the community for each person in prison on the same day",
        unit="ratio",
        value=each(
            "ratio",
            a=points("probation_caseload", measure="caseload", supervision="community", months=0),
            b=points("prison_population", measure="population", months=0),
        ),
    ),
    Series(
        id="probation_caseload.kinds",
        label="People under probation supervision by kind of supervision and sex",
        value=points(
            "probation_caseload",
            measure="caseload",
            supervision=(
                "all",
                "community",
                "court_orders",
                "post_release",
                "pre_release",
                "contact_suspended",
            ),
            by=("supervision", "sex"),
            period="2025-06-30",
        ),
        labels={
            "all": "All",
            "community": "In the community",
            "contact_suspended": "Of all: contact suspended",
        },
    ),
)
