"""Publications are cited by several methods, and each citation is written once."""
# ruff: noqa: RUF001 - page ranges are printed with a real dash

from __future__ import annotations

__all__ = [
    "ARITHMETIC",
    "BRESLOW_DAY",
    "CLOPPER_PEARSON",
    "DOBSON",
    "FAY_FEUER",
    "GARWOOD",
    "NEWCOMBE",
    "PHE_GUIDE",
    "ROTHMAN",
    "WILSON",
]

ARITHMETIC = "Ordinary arithmetic, so there is no publication to cite."

BRESLOW_DAY = (
    "Breslow NE, Day NE. Statistical Methods in Cancer Research, Volume II: The Design and Analysis"
    " of Cohort Studies. Lyon: International Agency for Research on Cancer; 1987."
)

CLOPPER_PEARSON = (
    "Clopper CJ, Pearson ES. The use of confidence or fiducial limits illustrated in the case of"
    " the binomial. Biometrika 1934;26:404–413."
)

DOBSON = (
    "Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums of Poisson"
    " parameters. Statistics in Medicine 1991;10:457–462."
)

FAY_FEUER = (
    "Fay MP, Feuer EJ. Confidence intervals for directly standardized rates: a method based on the"
    " gamma distribution. Statistics in Medicine 1997;16:791–801."
)

GARWOOD = "Garwood F. Fiducial limits for the Poisson distribution. Biometrika 1936;28:437–442."

NEWCOMBE = (
    "Newcombe RG. Two-sided confidence intervals for the single proportion: comparison of seven"
    " methods. Statistics in Medicine 1998;17:857–872."
)

PHE_GUIDE = (
    "Public Health England (now the Office for Health Improvement and Disparities). Technical"
    " Guide: Confidence Intervals. London; 25 May 2018."
)

ROTHMAN = (
    "Rothman KJ, Greenland S, Lash TL. Modern Epidemiology, 3rd edition, chapter 14. Philadelphia:"
    " Lippincott Williams & Wilkins; 2008."
)

WILSON = (
    "Wilson EB. Probable inference, the law of succession, and statistical inference. Journal of"
    " the American Statistical Association 1927;22:209–212."
)
