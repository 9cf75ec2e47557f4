"""Every computed number on a page is the one in the registry, to the last digit printed."""

from __future__ import annotations

from collections.abc import Mapping

from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.statistics.results import StatisticResult
from report.checks.page import PageFacts, StatShown

__all__ = ["check_numbers"]


def check_numbers(
    pages: Mapping[str, PageFacts], statistics: Mapping[str, StatisticResult]
) -> list[Diagnostic]:
    """Compare each number marked as computed with its statistic."""
    found = []
    for address, page in pages.items():
        for shown in page.stats:
            fault = _compare(shown, statistics)
            if fault:
                found.append(fault.at(f"build/site/{address}", shown.line))
    return found


def _compare(shown: StatShown, statistics: Mapping[str, StatisticResult]) -> Fault | None:
    result = statistics.get(shown.id)
    if result is None:
        return Fault("number-differs", f"The page shows '{shown.id}', which is no statistic.")
    size = result.unit.format(abs(result.value), result.decimals)
    if shown.text not in {result.text, result.words, size} or shown.value != repr(result.value):
        return Fault(
            "number-differs",
            f"'{shown.id}' shows '{shown.text}' ({shown.value});"
            f" the registry has '{result.text}' ({result.value!r}).",
        )
    return None
