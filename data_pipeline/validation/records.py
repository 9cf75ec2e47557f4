"""What a suite asks and what came of it, as values that can be compared, kept and printed.

Great Expectations answers with objects that carry run ids, times and its own types.
These records keep the rule, the outcome and the rows, so that equal data gives equal bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from data_pipeline.diagnostics import Diagnostic, Fault

__all__ = [
    "Check",
    "Expectation",
    "Gaps",
    "Gravity",
    "Job",
    "Ratios",
    "Rows",
    "Suite",
    "SuiteError",
    "Totals",
    "View",
    "Where",
]

Gravity: TypeAlias = Literal["critical", "warning"]
Where: TypeAlias = Mapping[str, tuple[str, ...]]
"""Column to the codes it may have: every column must match, any of its codes will do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Every row of the dataset, all vintages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """A published total beside the sum of its published parts, within one release."""

    by: str
    total: str
    parts: tuple[str, ...]
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """The months between neighbouring periods of a series, newest vintage.

    `months` is the length of the periods, 0 for counts on a day.
    `ending` keeps the periods that end in that month of the year, 0 keeps all.
    `since` is the first period end to look at, as an ISO date, or empty.
    """

    where: Where
    months: int
    ending: int
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratios:
    """One series divided by another, newest vintage, period by period."""

    numerator: Where
    denominator: Where


View: TypeAlias = Rows | Totals | Gaps | Ratios


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One rule of a suite. `condition` picks the rows it speaks of; empty means all."""

    rule: str
    kwargs: Mapping[str, object]
    condition: str
    severity: Gravity
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """The rules that hold of one view of a dataset."""

    view: View
    expectations: tuple[Expectation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The outcome of one expectation: no run ids and no times, so equal data gives equal checks.

    `checked` and `failed` count rows; `examples` describes up to five failing rows and `line`
    is the first failing line of the snapshot, or 0 where the rule speaks of the whole table.
    """

    dataset: str
    view: str
    rule: str
    says: str
    severity: Gravity
    passed: bool
    checked: int
    failed: int
    examples: tuple[str, ...]
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """All that is needed to validate one dataset somewhere else: texts only."""

    dataset: str
    key: tuple[str, ...]
    frame_csv: str = field(repr=False)
    suite_text: str = field(repr=False)
    suite_path: str


class SuiteError(Fault):
    """Raised where a suite cannot be run; `diagnostics` has every mistake with its place."""

    def __init__(self, path: str, diagnostics: tuple[Diagnostic, ...]) -> None:
        count = len(diagnostics)
        super().__init__(
            "bad-suite",
            f"'{path}' has {count} mistake{'' if count == 1 else 's'} and was not run: "
            + "; ".join(d.message for d in diagnostics),
        )
        self.diagnostics = diagnostics
