"""A mistake in a suite must be named where it was made, not surface as somebody else's traceback.

Great Expectations accepts unknown names until it runs, and then fails far from the file.
Here a suite is read against the closed list of rules and the columns its view really has;
every expectation is looked at, so that one run shows all mistakes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.validation import shapes
from data_pipeline.validation.conditions import check_condition
from data_pipeline.validation.places import Places, Steps
from data_pipeline.validation.records import Expectation, Gravity, Suite, SuiteError
from data_pipeline.validation.rules import ROW_KEYS, RULES, Kind, Rule, objection
from data_pipeline.validation.shapes import MisshapenError
from data_pipeline.validation.view_kinds import read_view, unknown_column
from data_pipeline.validation.views import columns_of

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

__all__ = ["SEVERITIES", "read_suites"]

SEVERITIES = ("critical", "warning")


def read_suites(
    text: str, *, path: str, dataset: str, columns: Collection[str], key: Sequence[str]
) -> tuple[Suite, ...]:
    """The suites of a dataset's file.

    Args:
        text: The file's text.
        path: Its path, for diagnostics.
        dataset: The dataset it must be about.
        columns: The columns of the frame, `published`, `months` and `line` among them.
        key: The columns that, with the source, identify a row.

    Raises:
        SuiteError: With every mistake, each at its line.
    """
    reader = _Reader(path, text, columns, key)
    suites = reader.document(dataset)
    if reader.found:
        raise SuiteError(path, tuple(reader.found))
    return suites


class _Reader:
    """Reads one file and keeps the mistakes met on the way."""

    def __init__(self, path: str, text: str, columns: Collection[str], key: Sequence[str]) -> None:
        self.path = path
        self.text = text
        self.columns = columns
        self.key = key
        self.found: list[Diagnostic] = []

    def document(self, dataset: str) -> tuple[Suite, ...]:
        """The whole file."""
        try:
            value = json.loads(self.text)
        except json.JSONDecodeError as error:
            fault = Fault("bad-json", f"The suite is not JSON: {error.msg}.")
            self.found.append(fault.at(self.path, error.lineno, error.colno))
            return ()
        try:
            return self._suites(value, dataset)
        except MisshapenError as fault:
            self._keep(fault)
            return ()

    def _suites(self, value: object, dataset: str) -> tuple[Suite, ...]:
        found = shapes.mapping(value, (), required=("dataset", "suites"))
        named = shapes.word(found["dataset"], ("dataset",))
        if named != dataset:
            message = f"The suite is about '{named}' and stands where '{dataset}' is expected."
            self._keep(MisshapenError("bad-suite", message, steps=("dataset",)))
        parts = shapes.array(found["suites"], ("suites",))
        suites = [self._suite(part, ("suites", i)) for i, part in enumerate(parts)]
        return tuple(suite for suite in suites if suite)

    def _suite(self, value: object, steps: Steps) -> Suite | None:
        try:
            found = shapes.mapping(value, steps, required=("view", "expectations"))
            view = read_view(found["view"], (*steps, "view"), self.columns)
            parts = shapes.array(found["expectations"], (*steps, "expectations"))
        except MisshapenError as fault:
            self._keep(fault)
            return None
        columns = columns_of(view, self.columns, self.key)
        read = [
            self._expectation(part, (*steps, "expectations", i), columns)
            for i, part in enumerate(parts)
        ]
        return Suite(view=view, expectations=tuple(e for e in read if e))

    def _expectation(
        self, value: object, steps: Steps, columns: Collection[str]
    ) -> Expectation | None:
        try:
            return _expectation(value, steps, columns)
        except MisshapenError as fault:
            self._keep(fault)
            return None

    def _keep(self, fault: MisshapenError) -> None:
        line, column = Places.of(self.text).at(fault.steps)
        self.found.append(fault.at(self.path, line, column))


def _expectation(value: object, steps: Steps, columns: Collection[str]) -> Expectation:
    found = shapes.mapping(
        value, steps, required=("type", "kwargs", "severity"), optional=("meta",)
    )
    name = shapes.word(found["type"], (*steps, "type"))
    if name not in RULES:
        raise MisshapenError(
            "unknown-expectation",
            f"No expectation that a suite may use is named '{name}'.",
            steps=(*steps, "type"),
            hint=did_you_mean(name, RULES),
        )
    kwargs = _kwargs(name, found["kwargs"], (*steps, "kwargs"), columns)
    condition = _condition(kwargs, (*steps, "kwargs"), columns)
    return Expectation(
        rule=name,
        kwargs={k: v for k, v in kwargs.items() if k not in ROW_KEYS},
        condition=condition,
        severity=_severity(found["severity"], (*steps, "severity")),
        says=_says(found.get("meta"), steps),
    )


def _kwargs(name: str, value: object, steps: Steps, columns: Collection[str]) -> dict[str, object]:
    rule = RULES[name]
    found = shapes.mapping(
        value, steps, required=rule.required, optional=[*rule.optional, *ROW_KEYS]
    )
    if rule.one_of and not any(key in found for key in rule.one_of):
        wanted = " or ".join(f"'{key}'" for key in rule.one_of)
        raise MisshapenError("bad-suite", f"'{name}' needs {wanted}.", steps=steps)
    for key, kind in rule.kinds.items():
        if key in found:
            _argument(name, kind, found[key], (*steps, key))
    _columns_known(rule, found, steps, columns)
    return dict(found)


def _argument(name: str, kind: Kind, value: object, steps: Steps) -> None:
    wrong = objection(kind, value)
    if wrong:
        message = f"'{steps[-1]}' of '{name}' is {value!r:.60}; {wrong}."
        raise MisshapenError("bad-suite", message, steps=steps)


def _columns_known(rule: Rule, found: object, steps: Steps, columns: Collection[str]) -> None:
    kwargs = cast("dict[str, str | list[str]]", found)
    for key in rule.column_keys:
        named = kwargs.get(key, [])
        for column in [named] if isinstance(named, str) else named:
            if column not in columns:
                raise unknown_column(column, (*steps, key), columns)


def _condition(kwargs: dict[str, object], steps: Steps, columns: Collection[str]) -> str:
    parser = kwargs.get("condition_parser", "pandas")
    if parser != "pandas":
        raise MisshapenError(
            "bad-suite",
            f"'condition_parser' is '{parser}'; it must be 'pandas'.",
            steps=(*steps, "condition_parser"),
        )
    if "row_condition" not in kwargs:
        return ""
    place = (*steps, "row_condition")
    text = shapes.word(kwargs["row_condition"], place)
    try:
        check_condition(text, columns)
    except Fault as fault:
        raise MisshapenError(fault.code, fault.message, steps=place, hint=fault.hint) from fault
    return text


def _severity(value: object, steps: Steps) -> Gravity:
    if value not in SEVERITIES:
        raise MisshapenError(
            "bad-suite",
            f"'severity' is {value!r:.60}; it must be 'critical' or 'warning'.",
            steps=steps,
        )
    return cast("Gravity", value)


def _says(meta: object, steps: Steps) -> str:
    says = meta.get("says") if isinstance(meta, dict) else None
    if not isinstance(says, str) or not says.strip():
        raise MisshapenError(
            "missing-says",
            "The expectation has no 'meta.says': one plain sentence for the dataset's page.",
            steps=(*steps, "meta") if meta is not None else steps,
            hint='Add "meta": {"says": "..."} with what the rule means to a reader.',
        )
    shapes.mapping(meta, (*steps, "meta"), required=("says",))
    return says
