"""No number is typed: in digits or in words, it is computed, quoted, or borne out by a claim.

A typed number is right on the day it is typed. What may be typed all the same (a date, a section of
an Act, a name) is listed in `allowed.yml`, each with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.statistics.results import Results, StatisticResult
from report.prose.components import Computed, StatNumber
from report.prose.expand import Expansion
from report.prose.typed import Rules, Sources, search

__all__ = ["check_numerals"]

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_PARTS = "third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth"
_COUNTED = "|".join(sorted((*_UNITS, *_TENS), key=len, reverse=True))
_CARDINAL = rf"(?:{_COUNTED})(?:[- ](?:{_COUNTED}))?"
_PATTERN = re.compile(
    rf"""
    [£$]?(?<!\w)\d[\d,]*(?:\.\d+)?(?:%|\b)
    | \b(?:{_CARDINAL}|a)[ -](?:{_PARTS})s?\b
    | \b(?:{_CARDINAL})[ ](?:in|out[ ]of)[ ](?:every[ ])?(?:{_CARDINAL})\b
    | \b(?:{_CARDINAL})\b
    | \b(?:{_PARTS})s\b
    | \b(?:half|halves|halved|halving|twice|thrice|dozens?|hundreds?|thousands?|millions?)\b
    | \b(?:billions?|doubl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|tripl(?:e|ed|es|ing))\b
    | \b(?:quadrupl(?:e|ed|es|ing)|(?:{_COUNTED}|hundred|thousand)fold)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FRACTIONS = {"half": 50.0, "a third": 100 / 3, "a quarter": 25.0, "a fifth": 20.0,
              "a tenth": 10.0, "two thirds": 200 / 3, "three quarters": 75.0}  # fmt: skip
_MOST = 2
_REMEDY = 'Compute it with {{ stat("…") }}, quote it, or put it in a claim.'


def check_numerals(
    expansions: Iterable[Expansion], results: Results, rules: Rules, sources: Sources
) -> list[Diagnostic]:
    """An error for each typed number, with the statistics that print the same.

    Args:
        expansions: Every text of the edition.
        results: The statistics a hint may name.
        rules: What may be typed all the same.
        sources: The authors' files by path, to show a number where it stands.
    """
    printed = _by_print(results.statistics)
    found = []
    for expansion in expansions:
        for number in search(_PATTERN, expansion, (*rules.syntax, *rules.numbers)):
            fault = Fault("typed-number", f"'{number.words}' is typed.")
            fault.hint = _hint(_matching(number.words, expansion, printed))
            found.append(fault.at(expansion.path, *number.place(expansion, sources)))
    return found


def _by_print(statistics: Mapping[str, StatisticResult]) -> dict[str, list[str]]:
    """The ids of statistics by each way their number is printed."""
    printed: dict[str, list[str]] = {}
    for result in statistics.values():
        size = result.unit.format(abs(result.value), result.decimals)
        for text in dict.fromkeys((result.text, size, size.strip("%£"))):
            printed.setdefault(text, []).append(result.id)
    return printed


def _matching(
    words: str, expansion: Expansion, printed: Mapping[str, Sequence[str]]
) -> Sequence[str]:
    """Statistics that print as these words do; those of topics this text speaks of come first."""
    names = printed.get(_digits(words), ())
    topics = {
        component.result.topic
        for component in expansion.components
        if isinstance(component, (StatNumber, Computed))
    }
    return sorted(names, key=lambda name: name.partition(".")[0] not in topics)[:_MOST]


def _digits(words: str) -> str:
    """Words as a statistic would print them."""
    lower = words.lower()
    if lower in _FRACTIONS:
        return f"{_FRACTIONS[lower]:.0f}%"
    if lower in _UNITS:
        return str(_UNITS.index(lower))
    tens, _, unit = lower.replace("-", " ").partition(" ")
    if tens in _TENS:
        return str(20 + 10 * _TENS.index(tens) + (_UNITS.index(unit) if unit in _UNITS else 0))
    return words


def _hint(names: Sequence[str]) -> str:
    if not names:
        return _REMEDY
    calls = " or ".join(f'{{{{ stat("{name}") }}}}' for name in names)
    return f"Write {calls} if that is what it counts; else quote it or put it in a claim."
