"""Charts of the chapter on palliative care and dying in prison."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Columns, Lines, StackedBars

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="dying.by_age",
        series="dying.natural_by_age",
        form=StackedBars(),
        headline=(
            'People aged 70 and over were {{ stat("dying.share_70") }} of those who died from '
            'natural causes in prison in {{ stat("dying.share_70").period }}, '
            '{% claim "dying.share_70 > 2 * dying.share_70_2000" %}more than twice the share'
            "{% endclaim %} of 2000"
        ),
        subtitle=(
            "Deaths from natural causes in prison custody by age at death, number in each calendar "
            "year, England and Wales, 2000 to 2023"
        ),
        note=(
            "Summed from the record-level list of the Ministry of Justice. Deaths from COVID-19, "
            "in 2020 and after, count as natural. Deaths still unclassified when the list "
            "was made are left out."
        ),
    ),
    Chart(
        id="dying.rate_50",
        series="dying.rate_50",
        form=Lines(),
        headline=(
            "Natural deaths per 1,000 people aged 50 and over in prison were "
            '{{ stat("dying.rate_50_2002") }} in {{ stat("dying.rate_50_2002").period }} and '
            '{{ stat("dying.rate_50_2023") }} in {{ stat("dying.rate_50_2023").period }}, '
            '{% claim "not differs(dying.rate_50_2002, dying.rate_50_2023)" %}no clear difference'
            "{% endclaim %}"
        ),
        subtitle=(
            "Deaths from natural causes of people aged 50 and over in the calendar year, per 1,000 "
            "people of that age in prison on 30 June, with 95% confidence interval, England and "
            "Wales, 2002 to 2023"
        ),
        note=(
            "The rate is not standardised: people within the band "
            "{% claim 'ageing.change_60 > ageing.change_50_59' %}grew older{% endclaim %} "
            "over these years, "
            "which by itself would raise it. 2020 and 2021 include deaths from COVID-19."
        ),
    ),
    Chart(
        id="dying.released",
        series="dying.released_by_year",
        form=Columns(),
        headline=(
            '{% claim "largest(dying.released_by_year) < 20 and '
            'smallest(dying.released_by_year) == dying.released_2022" %}Fewer than 20 people'
            "{% endclaim %} a year were released from prison on compassionate grounds, and "
            '{{ stat("dying.released_2022") }} in {{ stat("dying.released_2022").period }}'
        ),
        subtitle=(
            "People released early from prison on compassionate grounds, number in each calendar "
            "year, England and Wales, 2010 to 2023"
        ),
        note=(
            "All grounds are counted; how many people were dying is not published. Applications "
            "are not counted centrally."
        ),
    ),
)
