"""Charts of who is in prison and how much room there is."""

from report.charts.contract import Chart
from report.charts.forms import Columns, Lines

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="population.places",
        series="population.places",
        form=Lines(zero=False),
        headline=(
            "Prisons held {{ stat('population.over_uncrowded') }} people "
            "{% claim 'population.held > population.uncrowded_places' %}more than they have "
            "room for without crowding{% endclaim %}"
        ),
        subtitle=(
            "People held in prisons, useable places and places in use without crowding, on the "
            "day of the monthly bulletin, England and Wales, March 2018 to September 2025"
        ),
        note=(
            "Useable places count crowded cells. Figures are sums over prisons. Those before the "
            "autumn of 2023 appear to include people and places in immigration removal."
        ),
    ),
    Chart(
        id="population.remand_recall",
        series="population.remand_recall_share",
        form=Lines(intervals=False),
        headline=(
            "People on remand are {{ stat('population.remand_share') }} of people in prison, "
            "{% claim 'population.remand_share > 1.5 * population.remand_share_2019' %}well above"
            "{% endclaim %} the {{ stat('population.remand_share_2019') }} of September 2019"
        ),
        subtitle=(
            "People on remand and people on recall as a share of all people in prison, at the "
            "end of each month, England and Wales, June 2015 to September 2025"
        ),
        note=(
            "The make-up of the count of recall changed in July 2025: the points after it are not "
            "like for like. Months were read from a transcription that agrees with every bulletin "
            "it was compared with."
        ),
    ),
    Chart(
        id="population.crowded",
        series="population.crowded",
        form=Columns(),
        headline=(
            "{{ stat('population.crowded_share') }} of people in prison lived in crowded "
            "conditions in {{ stat('population.crowded_share').period }}"
        ),
        subtitle=(
            "People in prison held in crowded conditions, average of the financial year, per cent "
            "of people in prison, England and Wales, 2003/04 to 2024/25"
        ),
        note=(
            "From 2024/25 crowding is counted automatically; the publisher compares it with no "
            "earlier year. It printed that year in whole per cent. 2008/09 to 2013/14 are as "
            "corrected in 2015. 2015/16 to 2017/18 are missing from the sources of this report."
        ),
    ),
)
