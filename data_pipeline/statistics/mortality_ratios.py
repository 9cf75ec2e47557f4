"""Do people in prison die more often than men of the same ages outside?"""

from __future__ import annotations

from data_pipeline.statistics.define import Statistic, apply, at, first, highest, point, ref

__all__ = ["STATISTICS"]

_RATIOS = (
    Statistic(
        id="mortality.observed",
        label="Deaths in prison custody in 2019",
        value=at("deaths_in_custody", "2019", measure="deaths"),
    ),
    Statistic(
        id="mortality.expected",
        label="Deaths in prison custody expected in 2019 at the rates of men of the same ages",
        unit="deaths",
        value=apply("ratio", a=ref("mortality.observed"), b=point("mortality.ratio", "all")),
    ),
    Statistic(
        id="mortality.ratio_all",
        label="Deaths in prison over those expected at the rates of men of the same ages",
        value=point("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.excess",
        label="Deaths in prison custody beyond those expected at the rates of men of the same ages",
        unit="percent",
        value=apply(
            "percentage_change", old=ref("mortality.expected"), new=ref("mortality.observed")
        ),
    ),
    Statistic(
        id="mortality.ratio_all_first",
        label="Deaths in prison over those expected at the rates of men of the same ages, 2010",
        value=first("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_all_highest",
        label="Deaths in prison over those expected at the rates of men, highest year since 2010",
        value=highest("mortality.ratio", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_natural",
        label="Natural deaths in prison over all deaths expected at the rates of men",
        value=point("mortality.ratio", "natural"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_under_50",
        label="Deaths in prison over those expected at the rates of men, ages 15 to 49",
        value=point("mortality.ratio_by_age", "under_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_under_50_first",
        label="Deaths in prison over those expected at the rates of men, ages 15 to 49, 2010",
        value=first("mortality.ratio_by_age", "under_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_over_50",
        label="Deaths in prison over those expected at the rates of men, ages 50 and over",
        value=point("mortality.ratio_by_age", "over_50"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_natural_over_50",
        label="Natural deaths in prison from 50 on over all deaths expected at the rates of men",
        value=point("mortality.ratio_natural_from_50"),
        decimals=2,
    ),
    *(
        Statistic(
            id=f"mortality.ratio_{code.replace('-', '_').replace('+', '')}",
            label=f"Deaths in prison over those expected at the rates of men, {words}, 2018",
            value=point("mortality.ratio_bands_2018", code),
            decimals=1,
        )
        for code, words in (
            ("15-29", "ages 15 to 29"),
            ("30-39", "ages 30 to 39"),
            ("40-49", "ages 40 to 49"),
            ("50-59", "ages 50 to 59"),
            ("60-69", "ages 60 to 69"),
            ("70+", "ages 70 and over"),
        )
    ),
    Statistic(
        id="mortality.ratio_table_all",
        label="Deaths in prison over those expected at the life tables of men of 2016 to 2018",
        value=point("mortality.ratio_life_tables", "all"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_table_natural_over_50",
        label="Natural deaths in prison from 50 on over all deaths expected at life tables",
        value=point("mortality.natural_over_50_life_tables"),
        decimals=2,
    ),
    Statistic(
        id="mortality.ratio_table_natural_over_50_highest",
        label="Natural deaths in prison from 50 on over all deaths expected, highest since 2010",
        value=highest("mortality.natural_over_50_life_tables"),
        decimals=2,
    ),
    *(
        Statistic(
            id=f"mortality.way_{code}",
            label=f"Deaths in prison over those expected in 2019, {words}",
            value=point("mortality.ways_all", code),
            decimals=2,
        )
        for code, words in (
            ("main", "as in this chapter"),
            ("one_band", "with one band from 50 on"),
            ("life_tables", "by life tables of 2016 to 2018"),
            ("older_seventies", "with those over 70 as old as men outside"),
            ("ages_outside", "with everyone over 50 as old as men outside"),
        )
    ),
)


STATISTICS: tuple[Statistic, ...] = _RATIOS
