"""Charts of the chapter on data that follows the person."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Bars, Lines

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="data_quality.records_found",
        series="data_quality.records_found",
        form=Bars(sort="descending"),
        headline=(
            "When somebody looked for treatment that a court had ordered, a review or a diagnosis, "
            '{% claim "data_quality.treatment_found < 50 and data_quality.reviews_completed < 50 '
            'and data_quality.dementia_noted < 50" %}most of it was not on the record{% endclaim %}'
        ),
        subtitle=(
            "Share found in a record, separate studies of prisons and probation in England, and in "
            "England and Wales for dementia, per cent, 2017 to 2025"
        ),
        note=(
            "Each bar is a share of other people: those found to have hepatitis C in prisons "
            "of the North East; reviews of long-term conditions in remand prisons; people ordered "
            "by a court to have drug or alcohol treatment, matched exactly; and people whose "
            "screening for "
            "dementia gave concern. Compare each with what it should be, and not with the others."
        ),
    ),
    Chart(
        id="data_quality.transfers",
        series="data_quality.transfers",
        form=Lines(),
        headline=(
            "A second published count of the same transfers to hospital was "
            '{% claim "data_quality.transfers_difference > 0" %}'
            '{{ stat("data_quality.transfers_difference") }} higher{% endclaim %} in 2016'
        ),
        subtitle=(
            "Transfers from prison to hospital under the Mental Health Act in the year, England "
            "and Wales, by the series given to Parliament"
        ),
        note=(
            "What the second series adds was not seen. The main one agrees with monthly counts of "
            "later years."
        ),
    ),
    Chart(
        id="data_quality.pregnant_counts",
        series="data_quality.pregnant_counts",
        form=Bars(),
        headline=(
            "In a year "
            '{% claim "data_quality.pregnant_year_for_month > 3" %}more than three times'
            "{% endclaim %} as many women were known to be pregnant in prison as in a month of it"
        ),
        subtitle=(
            "Women in prison in England known to be pregnant, by how they were counted, 2019 to "
            "2022/23"
        ),
        note="The counts are of different years, and each rests on what women told staff.",
    ),
)
