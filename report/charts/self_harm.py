"""Charts of self-harm and of self-inflicted deaths in prison."""

from report.charts.contract import Chart
from report.charts.forms import Lines

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="self_harm.rate",
        series="self_harm.rate_by_year",
        form=Lines(),
        headline=(
            "Self-harm in 2024 was recorded at {{ stat('self_harm.rate_2024').words }}, "
            "{% claim 'highest(self_harm.rate_by_year)' %}the highest of any calendar year "
            "since 2004{% endclaim %}"
        ),
        subtitle=(
            "Recorded incidents of self-harm per 1,000 people in prison, women and men, England "
            "and Wales, calendar years 2004 to 2024"
        ),
        note=(
            "Incidents are counted, not people. The newest rate, of a year that ends in June, is "
            "in the text and not in the chart."
        ),
    ),
    Chart(
        id="self_harm.rate_by_sex",
        series="self_harm.rate_by_sex",
        form=Lines(),
        headline=(
            "Women's rate of self-harm was {% claim 'self_harm.rate_ratio_women_men > 8' %}more "
            "than eight times{% endclaim %} that of men in "
            "{{ stat('self_harm.rate_women').year }}"
        ),
        subtitle=(
            "Recorded incidents of self-harm per 1,000 women and per 1,000 men in prison, England "
            "and Wales, calendar years 2013 to 2024"
        ),
        note=(
            "Incidents are counted, not people: a few people account for many of them, above all "
            "among women. The rate of men is computed from published figures."
        ),
    ),
    Chart(
        id="self_harm.death_rate",
        series="self_harm.death_rate_by_year",
        form=Lines(),
        headline=(
            "Self-inflicted deaths were {{ stat('self_harm.death_rate').words }} in "
            "{{ stat('self_harm.death_rate').year }}: {% claim 'self_harm.death_rate_ratio_2016 "
            "< 1' %}below{% endclaim %} 2016, and {% claim 'self_harm.death_rate > "
            'largest(self_harm.death_rate_by_year, since="2008", until="2012")\' %}above every '
            "year from 2008 to 2012{% endclaim %}"
        ),
        subtitle=(
            "Self-inflicted deaths in prison custody in a calendar year per 1,000 people in "
            "prison in the middle of it, England and Wales, 2002 to 2024"
        ),
        note=(
            "Self-inflicted deaths are not the same as suicides: intent need not be shown. "
            "The population is that of 30 June, except in 2024, when it is that of 31 March. "
            "Deaths of the last two years may still be added."
        ),
    ),
)
