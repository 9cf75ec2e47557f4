"""The annex entries for rates, and for comparing rates between places."""
# ruff: noqa: RUF001 - formulas are printed with their real signs

from __future__ import annotations

from data_pipeline.methods import _sources as cite
from data_pipeline.methods._formula import Formula

__all__ = ["RATE_FORMULAS"]

_RATE = Formula(
    name="rate",
    title="Rate",
    plain=(
        "A rate lets us compare groups of different sizes. We divide the number of events, such as"
        " deaths, by the number of people they could have happened to. Then we multiply by a round"
        " number, such as 100,000, so that the answer is easy to read. Even when nothing real has"
        " changed, the number of events goes up and down by chance. So we also give a range, called"
        " a confidence interval. If we worked out a 95% interval for many rates, about 95 in every"
        " 100 would contain the true rate. The fewer the events, the wider the range. Below 10"
        " events we use an exact method, because the usual one is not good enough for so few."
    ),
    formula=(
        "rate = per × O ÷ n; lower limit = per × L ÷ n; upper limit = per × U ÷ n\n"
        "For 10 events or more:\n"
        "L = O × (1 − 1/(9O) − z/(3√O))³\n"
        "U = (O + 1) × (1 − 1/(9(O + 1)) + z/(3√(O + 1)))³\n"
        "For fewer than 10 events:\n"
        "L = ½ χ²(α/2, 2O), and 0 when there are no events\n"
        "U = ½ χ²(1 − α/2, 2O + 2)\n"
        "O is the number of events and n the number of people. α is 1 less the confidence. z is"
        " the 1 − α/2 point of the normal curve. χ²(p, d) is the p point of chi-square with d"
        " degrees of freedom."
    ),
    source=(
        f"Byar's method: {cite.BRESLOW_DAY} Exact limits: {cite.GARWOOD}"
        f" The choice between them: {cite.PHE_GUIDE}"
    ),
)

_RATE_RATIO = Formula(
    name="rate_ratio",
    title="Rate ratio",
    plain=(
        "A rate ratio says how many times as common something is in one group as in another. A"
        " ratio of 1 means the two rates are the same. A ratio of 2 means the first rate is double"
        " the second, and 0.5 means it is half. The range around the ratio shows how much of the"
        " difference could be chance. If the range includes 1, the two groups may not really"
        " differ. There is no ratio when the second group has no events, because nothing can be"
        " compared with zero."
    ),
    formula=(
        "rate ratio R = (a ÷ A) ÷ (b ÷ B)\n"
        "limits = R × exp(±z × √(1/a + 1/b))\n"
        "When a is 0: lower limit = 0; upper limit = ((α/2)^(−1/b) − 1) × B ÷ A\n"
        "a and b are the numbers of events, A and B the numbers of people. α is 1 less the"
        " confidence. z is the 1 − α/2 point of the normal curve."
    ),
    source=f"{cite.ROTHMAN} Limits when the first group has no events: {cite.CLOPPER_PEARSON}",
)

_DIRECT = Formula(
    name="directly_standardised_rate",
    title="Age-standardised rate",
    plain=(
        "Older people are more likely to be ill or to die. So a town with many older people has"
        " more deaths, even if it is a healthy place to live. To compare places fairly, we ask what"
        " the rate would be if every place had the same mix of ages, called the standard"
        " population. We work out the rate for each age band, and then take an average in which"
        " each band counts as much as it does in the standard population. The result is good for"
        " comparing places. It is not the number of events that really happened there. When there"
        " are fewer than 10 events in all, it is too uncertain to rely on."
    ),
    formula=(
        "D = per × Σ(w × O ÷ n) ÷ Σw\n"
        "V = per² × Σ(w² × O ÷ n²) ÷ (Σw)²\n"
        "limits = D + √(V ÷ T) × (L − T) and D + √(V ÷ T) × (U − T)\n"
        "Σ adds up over the age bands. O, n and w are the events, the people and the standard"
        " weight of each band. T is the total number of events, and L and U are its limits as for"
        " a rate: Byar's, or exact below 10. A lower limit below zero is given as zero.\n"
        "With no events at all: D = 0, lower limit = 0, and upper limit = U × the greatest"
        " per × w ÷ (n × Σw)."
    ),
    source=f"{cite.DOBSON} {cite.PHE_GUIDE} Limit when there are no events: {cite.FAY_FEUER}",
)

_INDIRECT = Formula(
    name="standardised_mortality_ratio",
    title="Standardised mortality ratio",
    plain=(
        "This compares the deaths in a group with the deaths we would expect. To find how many we"
        " would expect, we suppose that people of each age died at the same rate as in a reference"
        " group, such as all of England. A ratio of 1 means exactly as many deaths as expected. A"
        " ratio of 1.2 means 20% more than expected, and 0.9 means 10% fewer. If the range around"
        " the ratio includes 1, the difference may be chance. Each ratio compares one group with"
        " the reference. Two such ratios should not be compared with each other."
    ),
    formula=(
        "ratio = O ÷ E, where E = Σ(n × D ÷ N)\n"
        "lower limit = L ÷ E; upper limit = U ÷ E\n"
        "Σ adds up over the age bands. O is the total number of deaths observed and E the number"
        " expected. n is the people in each band, and D and N are the deaths and people of the"
        " reference in that band. L and U are the limits of O as for a rate: Byar's, or exact"
        " below 10."
    ),
    source=f"{cite.BRESLOW_DAY} {cite.PHE_GUIDE}",
)

RATE_FORMULAS = (_RATE, _RATE_RATIO, _DIRECT, _INDIRECT)
