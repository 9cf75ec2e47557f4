"""Charts of the chapter on what has improved."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Bars, Lines

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="improvement.shares_risen",
        series="improvement.shares_risen",
        form=Bars(sort="descending"),
        headline=(
            "Of the rises that can be measured, "
            '{% claim "improvement.testing_47 > drugs.continuity_change and '
            'improvement.hepatitis_b > drugs.continuity_change" %}the largest{% endclaim %} are in '
            "hepatitis tests and vaccination"
        ),
        subtitle=(
            "Rise from the first to the newest comparable share, percentage points: hepatitis C "
            "tests on arrival, hepatitis B vaccine, and drug and alcohol treatment, England, and "
            "England and Wales for the vaccine, 2003 to 2024"
        ),
        note=(
            "The years differ from bar to bar, so the lengths say how far each has come and not "
            "how fast. Tests: groups of prisons that reported their own programmes, from May 2019 "
            "to October 2021, and to January 2022 in Yorkshire. Vaccine: the middle prison, 2003 "
            "to 2007 and 2007 to 2010. Treatment after release: 2015/16 and 2023/24. Treatment "
            "completed: 2020/21 and 2023/24."
        ),
    ),
    Chart(
        id="improvement.shares_fallen",
        series="improvement.shares_fallen",
        form=Lines(zero=False),
        headline=(
            "In recent years {% claim \"falling(improvement.shares_fallen['housed'], "
            "steadily=True) and falling(improvement.shares_fallen['uncrowded'], steadily=True)\" "
            "%}a smaller share{% endclaim %} of people were housed on release or held without "
            "crowding"
        ),
        subtitle=(
            "People released from prison who had somewhere to live, and people in prison not held "
            "in crowded conditions, England and Wales, per cent, financial years"
        ),
        note=(
            "Crowding ends in 2023/24, because it has been counted another way since. The first "
            "figure for housing was worked out from the next year and the fall that was printed."
        ),
    ),
)
