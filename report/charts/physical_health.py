"""Charts of physical illness among people in prison."""

from report.charts.contract import Chart
from report.charts.forms import Bars

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="physical_health.fewer_treated",
        series="physical_health.fewer_treated",
        form=Bars(sort="descending"),
        headline=(
            "{% claim 'smallest(physical_health.fewer_treated) > 0' %}Fewer{% endclaim %} people "
            "with cancer in prison had each kind of treatment than patients like them outside"
        ),
        subtitle=(
            "How many "
            "{% claim 'smallest(physical_health.fewer_treated) > 0' %}fewer{% endclaim %} "
            "people diagnosed with cancer in prison had each treatment than "
            "matched patients outside, per cent, England, 2012 to 2017"
        ),
        note=(
            "{{ stat('physical_health.cancer_patients') }} people in prison and "
            "{{ stat('physical_health.cancer_matched') }} matched patients. Read in a news report "
            "of the study, which gives no intervals."
        ),
    ),
)
