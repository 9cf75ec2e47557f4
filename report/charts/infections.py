"""Charts of the chapter on infections."""

from __future__ import annotations

from report.charts.contract import Chart
from report.charts.forms import Bars, Dots

__all__ = ["CHARTS"]

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="infections.testing_steps",
        series="infections.testing_steps",
        form=Bars(),
        headline=(
            'Of new arrivals, {{ stat("infections.offered_share_47") }} were offered a test for '
            'hepatitis C and {{ stat("infections.tested_share_47") }} were tested: '
            '{% claim "infections.untested_47 > 4 * infections.not_offered_47" %}far more people '
            "were lost after the offer than before it{% endclaim %}"
        ),
        subtitle=(
            "New arrivals, people offered a hepatitis C test and people tested, 47 prisons of one "
            "provider in England, people, May 2019 to October 2021"
        ),
        note=(
            "A person who arrived more than once may be counted each time. The prisons ran a "
            "programme to raise testing and do not stand for all prisons."
        ),
    ),
    Chart(
        id="infections.treatment_steps",
        series="infections.treatment_steps",
        form=Bars(),
        headline=(
            "In prisons in North East England "
            '{{ stat("infections.treated_share_north_east") }} of people with hepatitis C and a '
            "known outcome were treated, and "
            '{% claim "share_between(infections.cured_of_found_north_east, 50, 55)" %}just over '
            "half{% endclaim %} of those found with it had a recorded cure"
        ),
        subtitle=(
            "People found with the hepatitis C virus and what followed, 3 prisons in North East "
            "England, people, July 2017 to June 2022"
        ),
        note=(
            "People who died or were quickly moved out of the area have no known outcome. Some "
            "whose outcome is known cleared the virus without treatment. A cure is counted only "
            "where a later test recorded it."
        ),
    ),
    Chart(
        id="infections.tb_survey",
        series="infections.tb_survey",
        form=Dots(),
        headline=(
            "Signs of tuberculosis infection were found in "
            '{{ stat("infections.tb_category_c") }} of men tested in a category C prison and in '
            '{{ stat("infections.tb_foreign_national") }} in a prison for foreign national men'
        ),
        subtitle=(
            "Share of people surveyed with a positive blood test for past or present tuberculosis "
            "infection, by setting, England, per cent, 2022 to 2024"
        ),
        note=(
            "A positive test does not mean active or infectious disease. The other prisons that "
            "were surveyed are in the overall figure only. Immigration removal centres are not "
            "prisons and are shown for comparison."
        ),
    ),
)
