"""Charts of treatment for drug and alcohol problems in prison and after it."""

from report.charts.contract import Chart
from report.charts.forms import Bars, Columns

CHARTS: tuple[Chart, ...] = (
    Chart(
        id="drugs.in_treatment",
        series="drugs.in_treatment_by_year",
        form=Columns(),
        headline=(
            "{{ stat('drugs.in_treatment') }} adults were in treatment in "
            "{{ stat('drugs.in_treatment').period }}: "
            "{% claim 'drugs.in_treatment < drugs.in_treatment_first and "
            'rising(drugs.in_treatment_by_year, since="2020/21", steadily=True)\' %}fewer than in '
            "2015/16, but more in each year since 2020/21{% endclaim %}"
        ),
        subtitle=(
            "Adults in contact with drug or alcohol treatment at any time in the year, prisons and "
            "other secure settings, people, England, 2015/16 to 2023/24"
        ),
        note=(
            "Figures are as first published, except 2020/21, which was restated a year later. "
            "Those up to 2017/18 were read in summaries of the reports. The count of people in "
            "treatment hardly moved when other counts changed their basis in 2020/21."
        ),
    ),
    Chart(
        id="drugs.substances",
        series="drugs.substances",
        form=Bars(sort="descending"),
        headline=(
            "{% claim 'drugs.opiates > drugs.alcohol and drugs.alcohol > drugs.cannabis' %}Opiates "
            "and alcohol are the problems named most often{% endclaim %}: by "
            "{{ stat('drugs.opiates') }} and {{ stat('drugs.alcohol') }} of adults in treatment"
        ),
        subtitle=(
            "Adults in treatment who report a problem with the substance, prisons and other "
            "secure settings, per cent of adults in treatment, England, 2023/24"
        ),
        note=(
            "A person can report several substances, so the bars do not add up to 100. Crack "
            "cocaine is shown for people who do not also report opiates. Other substances were not "
            "in the summary read."
        ),
    ),
    Chart(
        id="drugs.completed",
        series="drugs.completed_by_year",
        form=Columns(),
        headline=(
            "{{ stat('drugs.completed') }} of adults who left treatment in secure settings had "
            "completed it, {% claim 'rising(drugs.completed_by_year, steadily=True)' %}up from"
            "{% endclaim %} {{ stat('drugs.completed_first') }} in "
            "{{ stat('drugs.completed_first').period }}"
        ),
        subtitle=(
            "Adults who completed treatment free of dependence, prisons and other secure settings, "
            "per cent of adults who left treatment in the year, England, 2020/21 to 2023/24"
        ),
        note=(
            "Earlier years are left out: leavers were counted on another basis before 2020/21. The "
            "publisher prints whole per cent."
        ),
    ),
    Chart(
        id="drugs.continuity",
        series="drugs.continuity_by_year",
        form=Columns(),
        headline=(
            "{% claim 'drugs.continuity > 50' %}More than half{% endclaim %} of adults released "
            "with a treatment need were in community treatment in time in "
            "{{ stat('drugs.continuity').period }}; {{ stat('drugs.continuity_missed') }} were not"
        ),
        subtitle=(
            "Adults released from secure settings with a treatment need who engaged with community "
            "treatment within 3 weeks, per cent of those released with a need, England, 2015/16 "
            "and 2019/20 to 2023/24"
        ),
        note="The years 2016/17 to 2018/19 are missing from the sources of this report.",
    ),
)
