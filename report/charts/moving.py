"""Charts of moves into and out of prison, and of what follows release."""

from report.charts.contract import Chart
from report.charts.forms import Bars, Dots, Lines

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="moving.flows",
        series="moving.flows",
        form=Lines(),
        headline=(
            "Recalls to prison {% claim 'moving.recalls > moving.recalls_first' %}rose by "
            "{{ stat('moving.recalls_change') }}{% endclaim %} from 2015 to "
            "{{ stat('moving.recalls').period }}, while releases "
            "{% claim 'moving.releases < moving.releases_first and "
            "moving.releases > moving.releases_low' %}fell and have only partly come "
            "back{% endclaim %}"
        ),
        subtitle=(
            "Releases from a sentence and recalls to custody in a calendar year, number of "
            "occasions, England and Wales, 2015 to 2024"
        ),
        note=(
            "One person can be released and recalled more than once in a year. Releases of 2024 "
            "include early release. Years were read from a transcription of the publisher's tables."
        ),
    ),
    Chart(
        id="moving.housing",
        series="moving.housing",
        form=Lines(zero=False),
        headline=(
            "{{ stat('moving.housed') }} of people released had somewhere to stay on their first "
            "night in {{ stat('moving.housed').period }}, "
            "{% claim 'falling(moving.housing[\"housed_on_release_share\"], steadily=True)' %}"
            "after a fall in every year{% endclaim %} since "
            "{{ stat('moving.housed_first').period }}"
        ),
        subtitle=(
            "People released from prison who were housed on the first night, and who were in "
            "settled accommodation 3 months later, per cent, England and Wales, 2021/22 to 2024/25"
        ),
        note=(
            "The two measures do not have the same meaning of accommodation. The first point was "
            "worked out from the next and the fall that was printed. The share "
            "settled 3 months later is known for two years only."
        ),
    ),
    Chart(
        id="moving.death_rate_by_week",
        series="moving.death_rate_by_week",
        form=Bars(),
        headline=(
            "In a study of releases of 1999 the risk of death was "
            "{% claim 'moving.death_rate_week_1 > 2 * moving.death_rate_week_2 and "
            "moving.death_rate_week_1 > 3 * moving.death_rate_weeks_3_4' %}greatest in the first "
            "week{% endclaim %} after release"
        ),
        subtitle=(
            "Deaths from all causes per 1,000 person-years in each week after release, people "
            "released from prison in June and December 1999 and followed to January 2001, England "
            "and Wales"
        ),
        note=(
            "An old study with few deaths: there were {{ stat('moving.deaths_week_1') }} in the "
            "first week. It gives no interval."
        ),
    ),
    Chart(
        id="moving.opioid_treatment",
        series="moving.opioid_treatment",
        form=Dots(),
        headline=(
            "People with opioid dependence released on opioid treatment died "
            "{% claim 'moving.rate_on_treatment < moving.rate_off_treatment / 3' %}far less often"
            "{% endclaim %} in the weeks after release than people released off it"
        ),
        subtitle=(
            "Deaths from all causes per 100 person-years in the 4 weeks after release, people with "
            "opioid dependence, England, releases of September 2010 to October 2014, with 95% "
            "intervals"
        ),
        note=(
            "People were not put into the groups by chance, so part of the difference may lie in "
            "who they were."
        ),
    ),
)
