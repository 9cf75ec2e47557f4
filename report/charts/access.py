"""Charts of the chapter on getting to care."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Bars, Lines

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="access.missed",
        series="access.missed_by_group",
        form=Bars(),
        headline=(
            'Men in prison missed {{ stat("women.missed_investigation_men") }} of their hospital '
            "outpatient appointments, "
            '{% claim "about(access.investigation_ratio, 2, within=0.1)" %}twice{% endclaim %} the '
            "share of the general population, and women "
            '{% claim "women.missed_investigation > women.missed_investigation_men" %}more still'
            "{% endclaim %}"
        ),
        subtitle=(
            "Hospital outpatient appointments not attended, people in prison and the general "
            "population, England, per cent, 2024"
        ),
        note=(
            "From a safety investigation, whose definition was not seen. The shares are not "
            "adjusted for age. The general population is women and men together."
        ),
    ),
    Chart(
        id="access.out_of_cell",
        series="access.out_of_cell",
        form=Bars(),
        headline=(
            '{% claim "access.in_cell_reception >= 50" %}Half{% endclaim %} of the men asked in '
            "reception prisons said that they were out of their cell for less than two hours on a "
            "weekday"
        ),
        subtitle=(
            "People who said they spent less than two hours out of their cell on a weekday, by "
            "kind of prison, England and Wales, per cent of those asked, 2023/24"
        ),
        note=(
            "Answers to the surveys of HM Inspectorate of Prisons, in the prisons that were "
            "inspected in the year. The number who answered was not seen."
        ),
    ),
    Chart(
        id="access.assaults",
        series="access.assault_rates",
        form=Lines(),
        headline=(
            "Assaults {% claim \"rising(access.assault_rate_by_year, since='2021', steadily=True)\""
            " %}have risen every year since 2021{% endclaim %} and in 2024 were "
            '{% claim "access.assault_rate_2024 < access.assault_rate_2019" %}below the rate of '
            "2019{% endclaim %}"
        ),
        subtitle=(
            "Assaults and serious assaults in the year per 1,000 people in prison, England and "
            "Wales, 2012 to 2024"
        ),
        note="Recorded assaults depend on what staff see and write down.",
    ),
)
