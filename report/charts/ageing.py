"""Charts of the chapter on an ageing population."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Dots, Lines, StackedBars

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="ageing.age_structure",
        series="ageing.share_by_band",
        form=StackedBars(share=True),
        headline=(
            'People aged 50 and over were {{ stat("ageing.share_50") }} of people in prison on '
            '{{ stat("ageing.share_50").period }}, {% claim "ageing.share_50 > 2 * '
            'ageing.share_50_2002" %}more than twice the share{% endclaim %} of June 2002'
        ),
        subtitle=(
            "People in prison by age band, per cent of all people in prison, England and Wales, "
            "30 June 2002 to 2023 and 31 March 2024"
        ),
        note=(
            "Everyone held on the day is counted. The last bar is of March and the others are of "
            "June. No finer bands are published for every year: a person of 50 and a person of 85 "
            "fall into the same one."
        ),
    ),
    Chart(
        id="ageing.change",
        series="ageing.change_by_band",
        form=Lines(),
        headline=(
            '{% claim "ageing.change_60 > 300" %}More than four times as many{% endclaim %} '
            "people aged 60 and over were in prison on "
            '{{ stat("ageing.change_60").period }} as in June 2002, while the number aged 18 to 29 '
            '{% claim "ageing.change_18_29 < 0" %}fell{% endclaim %}'
        ),
        subtitle=(
            "Change in the number of people in prison since 30 June 2002, by age band, per cent, "
            "England and Wales, 30 June 2002 to 2025"
        ),
        note=(
            "The band aged 60 and over started from "
            '{{ stat("ageing.people_60_2002") }} people, so a large change in per cent is a '
            "smaller change in people. Published in whole per cent. People aged 15 to 17 are left "
            "out."
        ),
        highlight=("60+", "50-59"),
    ),
    Chart(
        id="ageing.dementia",
        series="ageing.dementia_by_group",
        form=Dots(),
        headline=(
            'A study found dementia in {{ stat("ageing.dementia") }} of people aged 50 and over '
            'in prison and in {{ stat("ageing.dementia_70") }} of those aged 70 and over'
        ),
        subtitle=(
            "Prevalence of dementia with 95% confidence interval, people aged 50 and over in "
            "prison, per cent, England and Wales, study published in April 2025"
        ),
        note=(
            "People aged 70 and over are also counted among those aged 50 and over. The intervals "
            "of women and men overlap, so no difference between them is shown."
        ),
    ),
)
