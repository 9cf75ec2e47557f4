"""Tables of deaths of people under probation supervision."""

from report.tables.contract import Table

TABLES: tuple[Table, ...] = (
    Table(
        id="probation.deaths_by_kind",
        series="probation.deaths_by_kind",
        caption="Deaths of people on probation by kind of supervision, 2021/22 to 2024/25",
        subtitle=(
            "People supervised by probation in the community, number of deaths, England and Wales, "
            "years to March"
        ),
        note=(
            "The two kinds do not add up to all: the release puts a few deaths in neither. Years "
            "before the newest have been revised once."
        ),
        rows="period",
        columns="supervision",
    ),
    Table(
        id="probation.causes",
        series="probation.causes",
        caption="Deaths of people on probation by apparent cause, 2022/23 to 2024/25",
        subtitle=(
            "People supervised by probation in the community, number of deaths, England and Wales, "
            "years to March"
        ),
        note=(
            "Other causes, such as accidents and homicide, are not shown. 2022/23 is revised. "
            "2023/24 and 2024/25 are as first published: deaths that await information are moved "
            "to a cause later, so their other counts can rise."
        ),
        rows="period",
        columns="cause",
    ),
)
