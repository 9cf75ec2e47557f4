"""Charts of deaths in prison custody, compared fairly."""

from report.charts.contract import Chart
from report.charts.forms import Dots, Lines, StackedBars

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="mortality.by_cause",
        series="mortality.by_cause",
        form=StackedBars(),
        headline=(
            "Natural causes have been "
            "{% claim 'smallest(mortality.natural_less_self_inflicted, since=\"2008\") > 0' %}"
            "the most common cause{% endclaim %} of death in prison every year since 2008"
        ),
        subtitle=(
            "Deaths in prison custody by apparent cause, number in each calendar year, England "
            "and Wales, 2000 to 2024"
        ),
        note=(
            "The newest year is as first published: deaths counted as other or awaiting "
            "classification are settled later, and the natural and self-inflicted counts rise as "
            "they are. Counts say nothing of risk, since the number and the ages of people in "
            "prison have changed."
        ),
    ),
    Chart(
        id="mortality.natural_rates",
        series="mortality.natural_rates",
        form=Lines(),
        headline=(
            "The rate of natural deaths "
            "{% claim 'mortality.crude_natural_change > 0' %}rose{% endclaim %} by "
            "{{ stat('mortality.crude_natural_change').size }} from 2002 to "
            "{{ stat('mortality.crude_natural').year }}; had ages stayed as they were it would "
            "have {% claim 'about(mortality.ages_2002_natural_change, 0, within=10) and "
            "not differs(mortality.ages_2002_natural, mortality.crude_natural_first)' %}hardly "
            "changed{% endclaim %}"
        ),
        subtitle=(
            "Deaths from natural causes in prison custody for each 100,000 people in prison, as "
            "counted and with the ages of people in prison in June 2002, England and Wales, 2002 "
            "to 2023"
        ),
        note=(
            "People in prison are those of 30 June. Ages are held constant in bands, of which the "
            "last is 60 and over; the ages within that band may have changed."
        ),
    ),
    Chart(
        id="mortality.ratio_bands",
        series="mortality.ratio_bands_2018",
        form=Dots(reference=1, reference_label="Men outside ="),
        headline=(
            "People in prison in their thirties died "
            "{{ stat('mortality.ratio_30_39') }} times as often as men of that age, those in "
            "their sixties "
            "{% claim 'about(mortality.ratio_60_69, 1, within=0.1)' %}about as often{% endclaim %}"
        ),
        subtitle=(
            "Deaths in prison custody from all causes over those expected at the death rates of "
            "men of the same ages, England and Wales, 2018"
        ),
        note=(
            "2018 is the year for which people in prison over 50 are published in narrower bands. "
            "Women in prison are counted in, and are compared with men too."
        ),
    ),
)
