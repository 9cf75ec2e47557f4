"""Charts of deaths of people under probation supervision."""

from report.charts.contract import Chart
from report.charts.forms import Columns, Dots

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="probation.deaths",
        series="probation.deaths_by_year",
        form=Columns(),
        headline=(
            "Deaths on probation {% claim 'probation.deaths_highest > 2 * probation.deaths_2015' %}"
            "more than doubled{% endclaim %} from 2015/16 to 2022/23, and have "
            "{% claim 'probation.deaths < 0.95 * probation.deaths_highest' %}come down"
            "{% endclaim %} since to {{ stat('probation.deaths') }}"
        ),
        subtitle=(
            "Deaths of people supervised by probation in the community, number of deaths, "
            "England and Wales, years to March"
        ),
        note=(
            "The number of people supervised changed as well: the text gives rates. Years up to "
            "2020/21 were read in pages that quote the release. The newest year is the first "
            "figure and will be revised."
        ),
    ),
    Chart(
        id="probation.self_inflicted",
        series="probation.self_inflicted_by_year",
        form=Columns(),
        headline=(
            "Self-inflicted deaths on probation {% claim 'rising("
            'probation.self_inflicted_by_year, since="2015/16", until="2021/22")\' %}rose'
            "{% endclaim %} to 2021/22; since then, on a new count, they "
            "{% claim 'probation.self_inflicted_2023 < probation.self_inflicted_2022 and "
            "probation.self_inflicted > probation.self_inflicted_2023' %}have fallen and risen"
            "{% endclaim %}"
        ),
        subtitle=(
            "Self-inflicted deaths of people supervised by probation in the community, number of "
            "deaths, England and Wales, years to March"
        ),
        note=(
            "Years before and after April 2022 cannot be compared. The figure for 2023/24 is the "
            "first published and may rise."
        ),
    ),
    Chart(
        id="probation.risk",
        series="probation.risk",
        form=Dots(reference=1.0, reference_label="General population"),
        headline=(
            "Women on probation have about {{ stat('probation.risk_drug_women') }} times the risk "
            "of drug-related death of women in general; for men it is about "
            "{{ stat('probation.risk_drug_men') }} times"
        ),
        subtitle=(
            "Risk of death of people on probation in the community, times that of people of the "
            "same sex in the general population, England and Wales, deaths registered 2011 to 2021"
        ),
        note=(
            "The Office for National Statistics prints these ratios in rounded words, such as "
            "“around” or “over”, and calls the work experimental. No intervals were found."
        ),
    ),
)
