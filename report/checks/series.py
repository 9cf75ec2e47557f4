"""Every mark, cell and data file of a figure or table holds the values of its series.

The numbers are read back out of the finished page, drawing and CSV file, and compared with the
series in the registry, so that a fault anywhere between the two is seen.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import unescape

from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.statistics.results import SeriesResult
from report.charts.frame import rows_of

__all__ = ["Shown", "check_series"]

_LABEL = re.compile(r'<(?!g\b)[a-z]+\s[^>]*?aria-label="([^"]*)"')
_CELL = re.compile(r"<td(?: class=\"t\")?>([^<]*)")
_DASH = "\N{EN DASH}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A figure or table of a series: its anchor, its page, and its files by address."""

    kind: str
    anchor: str
    series: SeriesResult
    page: str
    data: str
    drawing: str = ""


def check_series(shown: Iterable[Shown], files: Mapping[str, bytes]) -> list[Diagnostic]:
    """Compare each figure and table, wherever it is printed, with its series."""
    found: list[Diagnostic] = []
    for one in shown:
        page = files[one.page].decode()
        block, start = _block(one, page)
        line = page.count("\n", 0, start) + 1
        if one.kind == "chart":
            svg, _, rest = block.partition('<div class="figure-notes">')
            found += _marks(one, svg, one.page, line)
            found += _cells(one, rest, line)
            found += _marks(one, files[one.drawing].decode(), one.drawing, 0)
        else:
            found += _cells(one, block, line)
        found += _data(one, files[one.data].decode())
    return found


def _block(one: Shown, page: str) -> tuple[str, int]:
    tag = "figure" if one.kind == "chart" else "div"
    start = page.index(f'id="{one.anchor}"')
    end = page.find("</figure>" if tag == "figure" else "</table>", start)
    return page[start:end], start


def _fault(one: Shown, words: str, address: str, line: int) -> Diagnostic:
    fault = Fault("number-differs", f"Series '{one.series.id}', {one.kind} '{one.anchor}': {words}")
    fault.hint = "The file is not what the registry has; build again, or mend what prints it."
    return fault.at(f"build/site/{address}", line)


def _marks(one: Shown, svg: str, address: str, line: int) -> list[Diagnostic]:
    """The marks of a drawing say the points of the series, and nothing else."""
    says = {row.says for row in rows_of(one.series)}
    drawn = [unescape(label) for label in _LABEL.findall(svg)]
    foreign = [label for label in dict.fromkeys(drawn) if label not in says]
    found = [
        _fault(one, f"a mark says '{label}', which is no point.", address, line)
        for label in foreign
    ]
    if not foreign:
        missing = sorted(says.difference(drawn))
        found += [
            _fault(one, f"no mark says '{label}'.", address, line) for label in missing[:1] if drawn
        ]
    return found


def _cells(one: Shown, html: str, line: int) -> list[Diagnostic]:
    """The cells of a table are the printed values of the series, each as often as it occurs."""
    series = one.series
    values = [row.text for row in rows_of(series)]
    limits = [series.text(x) for p in series.points for x in (p.lower, p.upper) if x is not None]
    cells = Counter(unescape(cell).strip() for cell in _CELL.findall(html))
    del cells[_DASH]
    with_limits, without = Counter([*values, *limits]), Counter(values)
    if cells in (with_limits, without):
        return []
    expected = with_limits if cells.total() > without.total() else without
    foreign = sorted((cells - expected).elements())
    wanted = sorted((expected - cells).elements())
    words = f"the table shows {_listed(foreign)} where the series has {_listed(wanted)}."
    return [_fault(one, words, one.page, line)]


def _listed(texts: list[str]) -> str:
    return ", ".join(f"'{text}'" for text in texts[:3]) or "nothing"


def _data(one: Shown, text: str) -> list[Diagnostic]:
    """The data file has each point of the series, in order, unrounded."""
    found = []
    rows = list(csv.DictReader(io.StringIO(text)))
    points = one.series.points
    if len(rows) != len(points):
        words = f"the file has {len(rows)} rows for {len(points)} points."
        return [_fault(one, words, one.data, 0)]
    for line, (row, point) in enumerate(zip(rows, points, strict=True), 2):
        wanted = {"value": point.value, "lower": point.lower, "upper": point.upper}
        for name, value in wanted.items():
            if _number(row[name]) != value:
                words = f"{name} of {point.period.label} is '{row[name]}', not '{value}'."
                found.append(_fault(one, words, one.data, line))
    return found


def _number(text: str) -> float | str | None:
    try:
        return float(text) if text else None
    except ValueError:
        return text
