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
            "The prison service counted "
            '{{ stat("women.births").words }} to women in prison in '
            '{{ stat("women.births").period }}; earlier births were counted in hospital records'
        ),
        subtitle=(
            "Births to women in prison, England, from hospital records to 2019/20 and from the "
            "prison service since July 2020"
        ),
        note=(
            "The first period counted by the prison service is shorter than a year, so its bar "
            "cannot be set against the others. The sources count births in different ways, and "
            "April to June 2020 is in neither."
        ),
    ),
    Chart(
        id="women.missed_maternity",
        series="women.missed_maternity_appointments",
        form=Dumbbell(),
        headline=(
            'Women in prison missed {{ stat("women.missed_obstetrics") }} of obstetric '
            "appointments, {% claim "
            '"women.missed_obstetrics > 1.8 * women.missed_obstetrics_general and '
            'women.missed_obstetrics < 2 * women.missed_obstetrics_general" %}nearly twice'
            "{% endclaim %} the share in the general population"
        ),
        subtitle=(
            "Hospital maternity appointments not attended for any reason, women in prison and the "
            "general population, England, 2019/20, per cent"
        ),
        note=(
            "The number of appointments behind each share was not seen, so there is no interval."
        ),
    ),
    Chart(
        id="women.self_harm_each",
        series="women.self_harm_incidents_each_by_year",
        form=Columns(),
        headline=(
            "Women who self-harmed did so on average "
            '{{ stat("women.self_harm_incidents_each") }} times in '
            '{{ stat("women.self_harm_incidents_each").period }}, '
            '{% claim "highest(women.self_harm_incidents_each_by_year)" %}more often than in any '
            "earlier year{% endclaim %} with a figure"
        ),
        subtitle=(
            "Self-harm incidents in the year for each woman who self-harmed, women in prison, "
            "England and Wales, financial years"
        ),
        note=(
            "An average, which a few women with very many incidents raise. For the years without "
            "a column no number of women who self-harmed was found."
        ),
    ),
)
