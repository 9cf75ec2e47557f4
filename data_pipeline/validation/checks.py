"""From a frame and its suite to what the build needs to know: does the data keep its promises.

`validate` finds out, `diagnose` says it to the author, `dump` and `load` keep it for the next
build, which need not ask again while neither the data nor the suite has changed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, Any

from data_pipeline.diagnostics import Diagnostic, Severity
from data_pipeline.validation.batches import evaluate_all
from data_pipeline.validation.outcome import to_check
from data_pipeline.validation.records import Check, Suite
from data_pipeline.validation.suites import read_suites
from data_pipeline.validation.view_kinds import in_words
from data_pipeline.validation.views import build, tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import pandas as pd

__all__ = ["as_check", "diagnose", "dump", "load", "validate"]

_WEIGHT = {"critical": Severity.ERROR, "warning": Severity.WARNING}


def validate(
    dataset_id: str,
    frame: pd.DataFrame,
    suite_text: str,
    *,
    suite_path: str,
    key: tuple[str, ...],
) -> tuple[Check, ...]:
    """Put a dataset to its suites.

    Args:
        dataset_id: The dataset's name, which the suite file must name too.
        frame: The rows left after corrections, all vintages, dates as ISO texts, with the columns
            `published` (date of the release), `months` (length of the period) and `line`.
        suite_text: The text of the dataset's expectations file.
        suite_path: The path of that file, for diagnostics.
        key: The columns that, with `source_id`, identify a row.

    Returns:
        One check per expectation, in the order of the file.

    Raises:
        SuiteError: When the suite has mistakes; nothing was checked.
    """
    suites = read_suites(
        suite_text, path=suite_path, dataset=dataset_id, columns=list(frame.columns), key=key
    )
    table = tidy(frame)
    return tuple(check for suite in suites for check in _checks(dataset_id, table, suite, key))


def diagnose(checks: Iterable[Check], *, snapshot_path: str) -> list[Diagnostic]:
    """What an author must be told: rules that do not hold, and rules that look at nothing."""
    found = []
    for check in checks:
        if not check.passed:
            found.append(_broken(check, snapshot_path))
        elif not check.checked:
            found.append(_idle(check, snapshot_path))
    return found


def dump(checks: Iterable[Check]) -> str:
    """Checks as JSON with sorted keys: equal checks give equal bytes."""
    return json.dumps([asdict(c) for c in checks], ensure_ascii=False, indent=1, sort_keys=True)


def load(text: str) -> tuple[Check, ...]:
    """The checks that `dump` wrote."""
    return tuple(as_check(value) for value in json.loads(text))


def as_check(value: dict[str, Any]) -> Check:
    """A check from its JSON object."""
    known = {f.name: value[f.name] for f in fields(Check)}
    return Check(**{**known, "examples": tuple(value["examples"])})


def _checks(dataset: str, table: pd.DataFrame, suite: Suite, key: Sequence[str]) -> Iterable[Check]:
    view = build(suite.view, table, key)
    words = in_words(suite.view)
    for outcome in evaluate_all(view, suite.expectations):
        yield to_check(outcome, dataset=dataset, view=words, key=key)


def _broken(check: Check, path: str) -> Diagnostic:
    return Diagnostic(
        code="expectation-failed",
        message=f"{check.dataset}: {_what_broke(check)}.",
        path=path,
        line=check.line,
        hint=f"The rule looks at {check.view}. Correct the row, leave it out with a reason in the "
        "catalogue, or mend the rule in the dataset's expectations.",
        severity=_WEIGHT[check.severity],
    )


def _what_broke(check: Check) -> str:
    rule = f"{check.rule} ('{check.says}')"
    listed = "; ".join(check.examples)
    if not check.failed:
        return f"{rule} {listed}"
    if not check.line:
        return f"the table broke {rule}: {listed}"
    more = check.failed - len(check.examples)
    rest = f"; and {more:,} more" if more > 0 else ""
    return f"{check.failed:,} of {check.checked:,} rows broke {rule}: {listed}{rest}"


def _idle(check: Check, path: str) -> Diagnostic:
    return Diagnostic(
        code="expectation-idle",
        message=f"{check.dataset}: {check.rule} ('{check.says}') looked at no rows of "
        f"{check.view}, so it proves nothing.",
        path=path,
        hint="Look for a misspelt code in the view or in the row condition.",
        severity=Severity.WARNING,
    )
