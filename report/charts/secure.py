"""Charts of restricted patients, transfers from prison and long stays in secure hospitals."""

from report.charts.contract import Chart
from report.charts.forms import Bars, Columns, Lines

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="secure.in_hospital",
        series="secure.in_hospital_by_year",
        form=Columns(),
        headline=(
            "{% claim 'rising(secure.in_hospital_by_year, steadily=True)' %}More{% endclaim %} "
            "restricted patients were in hospital on each later day that we know of: "
            "{{ stat('secure.in_hospital_1999') }} in 1999, "
            "{{ stat('population.restricted_in_hospital') }} in 2019"
        ),
        subtitle=(
            "Restricted patients detained in hospital on 31 December, number of people, England "
            "and Wales, 1999, 2001, 2007 and 2019"
        ),
        note=(
            "The years between are missing from the sources of this report. 2007 was read in a "
            "news page and 2019 in a journal article, both quoting the Ministry of Justice."
        ),
    ),
    Chart(
        id="secure.transfers",
        series="secure.transfers_by_year",
        form=Columns(),
        headline=(
            "Transfers from prison to hospital {% claim 'rising(secure.transfers_by_year, "
            'until="2006", steadily=True)\' %}rose every year{% endclaim %} to 2006 and '
            "{% claim 'falling(secure.transfers_by_year, since=\"2014\", steadily=True)' %}fell "
            "every year{% endclaim %} from 2014 to 2017"
        ),
        subtitle=(
            "Transfers under sections 47 and 48 of the Mental Health Act 1983, number of "
            "transfers, England and Wales, calendar years 2001 to 2006 and 2014 to 2017"
        ),
        note="The years to 2006 and those from 2014 are different series.",
    ),
    Chart(
        id="secure.transfer_rate",
        series="secure.transfer_rate_by_sex",
        form=Lines(),
        headline=(
            "Women in prison were transferred to hospital at {% claim "
            "'secure.transfer_rate_ratio > 1.9 and secure.transfer_rate_ratio < 2.2' %}about twice "
            "the rate{% endclaim %} of men in 2016"
        ),
        subtitle=(
            "Transfers to hospital under the Mental Health Act per 1,000 people in prison on 30 "
            "June, by sex, England and Wales, calendar years 2010 to 2016"
        ),
        note=(
            'From a written answer whose totals are {% claim "secure.transfers_second_2016 > '
            "at(secure.transfers_by_year, '2016')\" %}higher than{% endclaim %} "
            "the published series; it is the "
            "only one by sex. A person transferred more than once is counted each time."
        ),
    ),
    Chart(
        id="secure.long_stay",
        series="secure.long_stay_profile",
        form=Bars(sort="descending"),
        headline=(
            "{{ stat('secure.stay_over_20_years') }} of long-stay patients had been in secure care "
            "for decades; {{ stat('secure.never_convicted') }} had never been convicted of "
            "an offence"
        ),
        subtitle=(
            "Long-stay patients in high and medium secure hospitals, per cent of patients whose "
            "files were read, England, 1 April 2013"
        ),
        note=(
            "A long stay is not the same in high and medium security, as the text says. "
            "A person can have several of these characteristics."
        ),
    ),
)
