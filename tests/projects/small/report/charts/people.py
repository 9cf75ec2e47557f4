"""Charts of people in prison."""

from report.charts.contract import Chart
from report.charts.forms import Columns, Lines

CHARTS = (
    Chart(
        id="people.trend",
        series="people.trend",
        form=Columns(),
        headline=(
            'There were {{ stat("people.all") }} people in prison on '
            '{{ stat("people.all").period }}, '
            "{% claim \"highest(people.trend, since='2010', until='2024')\" %}more by 2024 than "
            "in any year shown before{% endclaim %}"
        ),
        subtitle="People in prison on 30 June, England and Wales",
        note="Years that are not shown were left out of this small report.",
    ),
    Chart(
        id="people.by_sex",
        series="people.by_sex",
        form=Lines(),
        headline=(
            "{% claim \"latest(people.by_sex['male']) > latest(people.by_sex['female'])\" %}"
            "Most people{% endclaim %} in prison are men"
        ),
        subtitle="People in prison on 30 June by sex, England and Wales",
    ),
)
