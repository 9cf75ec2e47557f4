"""Charts of how common mental illness is among people in prison."""

from report.charts.contract import Chart
from report.charts.forms import Dumbbell

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="mental_health.screened",
        series="mental_health.screened_by_sex",
        form=Dumbbell(),
        headline=(
            "Signs of psychosis were {% claim 'mental_health.screened_psychosis_women > "
            "1.9 * mental_health.screened_psychosis_men and mental_health.screened_psychosis_women "
            "< 2.2 * mental_health.screened_psychosis_men' %}about twice as common{% endclaim %} "
            "in women ({{ stat('mental_health.screened_psychosis_women') }}) as in men "
            "({{ stat('mental_health.screened_psychosis_men') }})"
        ),
        subtitle=(
            "Adults who screened positive for each condition, per cent of the "
            "{{ stat('mental_health.assessed_women') }} women and "
            "{{ stat('mental_health.assessed_men') }} men assessed, prisons of one region of the "
            "United Kingdom, published in 2019"
        ),
        note=(
            "A positive screen is not a diagnosis. Samples of this size are uncertain: for signs "
            "of psychosis the 95% interval is "
            "{{ stat('mental_health.screened_psychosis_women').interval }} for women and "
            "{{ stat('mental_health.screened_psychosis_men').interval }} for men. For some "
            "of the conditions the difference between women and men could be chance."
        ),
    ),
)
