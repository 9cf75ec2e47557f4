"""Charts of the chapter on women and pregnancy."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Columns, Dumbbell, GroupedBars

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="women.births",
        series="women.births_by_source",
        form=GroupedBars(rows="period"),
        headline=(
            "No year that has been counted had "
            '{% claim "largest(women.births_by_source) < 60" %}as many as sixty births'
            "{% endclaim %} to women in prison, and two sources do the counting"
        ),
        subtitle=(
            "Births to women in prison, England, hospital records to 2019/20 and counts of the "
            "prison service from July 2020"
        ),
        note=(
            "The first period counted by the prison service covers nine months, so its bar cannot "
            "be set against the others. The two sources count births in different ways."
        ),
    ),
    Chart(
        id="women.missed_maternity",
        series="women.missed_maternity_appointments",
        form=Dumbbell(),
        headline=(
            'Women in prison missed {{ stat("women.missed_obstetrics") }} of obstetric '
            'appointments, {% claim "women.missed_obstetrics > 1.8 * women.missed_obstetrics_general'
            ' and women.missed_obstetrics < 2 * women.missed_obstetrics_general" %}'
            "nearly twice{% endclaim %} the share in the general population"
        ),
        subtitle=(
            "Hospital maternity appointments not attended for any reason, women in prison and the "
            "general population, England, 2019/20, per cent"
        ),
        note=(
            "The number of appointments behind each share was not seen, so no interval can be "
            "given."
        ),
    ),
    Chart(
        id="women.self_harm_each",
        series="women.self_harm_incidents_each_by_year",
        form=Columns(),
        headline=(
            "Each woman who self-harmed did so about "
            '{{ stat("women.self_harm_incidents_each") }} times in 2022/23, '
            '{% claim "highest(women.self_harm_incidents_each_by_year)" %}the highest figure '
            "there is{% endclaim %}"
        ),
        subtitle=(
            "Self-harm incidents in the year for each woman who self-harmed, women in prison, "
            "England and Wales, financial years"
        ),
        note=(
            "An average: some women harmed themselves once and a few did so very often. No number "
            "of women who self-harmed was found for the years without a column."
        ),
    ),
)
