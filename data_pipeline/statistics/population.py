"""Who is in prison and in secure hospitals, and is there room for them?

Counts are of people on one day; the two kinds of count (weekly and month-end) differ by a few
hundred, so a share is always of the total of its own day. Flows count events, not people.
"""

from data_pipeline.statistics.define import (
    Statistic,
    apply,
    at,
    highest,
    latest,
    lowest,
    point,
    ref,
)

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
        decimals=1,
        value=ref("ageing.share_50"),
    ),
    Statistic(
        id="population.age_50_share_2002",
        label="People aged 50 and over as a share of people in prison in 2002",
        unit="percent",
        decimals=1,
        value=ref("ageing.share_50_2002"),
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
        value=ref("ageing.change_60"),
    ),
    Statistic(
        id="population.age_18_29_change",
        label="Change since June 2002 in the number of people in prison aged 18 to 29",
        value=ref("ageing.change_18_29"),
    ),
    Statistic(
        id="population.age_50_quoted",
        label="People aged 50 and over in prison, share quoted by the Chief Medical Officer",
        value=ref("ageing.share_50_quoted"),
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
)
