"""Compute statistics and series from rows: each once, each with the rows it came from.

Definitions refer to one another by id, in any order. A definition that cannot be computed is a
diagnostic at its own place in its module; the others are still computed.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from data_pipeline import methods
from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.statistics.define import (
    Apply,
    ColumnPick,
    Extreme,
    Number,
    Operand,
    Pick,
    Ref,
    Stack,
    Statistic,
)
from data_pipeline.statistics.operands import Operands, Quantity, gather, stacked
from data_pipeline.statistics.results import Point, Results, SeriesResult, StatisticResult
from data_pipeline.statistics.select import Rows, select_one
from data_pipeline.statistics.series import evaluate_series

if TYPE_CHECKING:
    from data_pipeline.catalogue import Catalogue
    from data_pipeline.statistics.load import Definitions
    from data_pipeline.vintage import Vintage

__all__ = ["compute", "method_named"]


def method_named(name: str) -> Callable[..., methods.Estimate]:
    """The method of that name.

    Raises:
        Fault: `data_pipeline.methods` exports none.
    """
    known = [n for n in methods.__all__ if inspect.isfunction(getattr(methods, n))]
    if name not in known:
        hint = did_you_mean(name, known)
        raise Fault("unknown-method", f"no method is named '{name}'.", hint=hint)
    function: Callable[..., methods.Estimate] = getattr(methods, name)
    return function


def compute(
    definitions: Definitions, vintages: Mapping[str, Vintage], catalogue: Catalogue
) -> tuple[Results, list[Diagnostic]]:
    """Compute every definition.

    Returns:
        What could be computed, and a diagnostic for each definition that could not.
    """
    return _Computation(definitions, vintages, catalogue).run()


class _Computation:
    """One run over the definitions; remembers what it has computed."""

    def __init__(
        self,
        definitions: Definitions,
        vintages: Mapping[str, Vintage],
        catalogue: Catalogue,
    ) -> None:
        self.definitions = definitions
        self.catalogue = catalogue
        self.rows = {name: Rows(vintage) for name, vintage in vintages.items()}
        self.statistics: dict[str, StatisticResult] = {}
        self.series: dict[str, SeriesResult] = {}
        self.open: list[str] = []
        self.found: list[Diagnostic] = []

    def run(self) -> tuple[Results, list[Diagnostic]]:
        for name in self.definitions.series:
            self._attempt(name, self.series_named)
        for name in self.definitions.statistics:
            self._attempt(name, self.statistic_named)
        results = Results(
            statistics={k: self.statistics[k] for k in sorted(self.statistics)},
            series={k: self.series[k] for k in sorted(self.series)},
        )
        return results, self.found

    def _attempt(self, name: str, action: Callable[[str], object]) -> None:
        self.open.clear()
        try:
            action(name)
        except Fault as fault:
            path, line = self.definitions.places[name]
            named = Fault(fault.code, f"{name}: {fault.message}", hint=fault.hint)
            self.found.append(named.at(path, line))

    def rows_of(self, dataset: str) -> Rows:
        """The rows in use of a dataset."""
        if dataset not in self.rows:
            self.catalogue.dataset(dataset)  # raises with the nearest name
            raise Fault("no-rows", f"dataset '{dataset}' could not be read.")
        return self.rows[dataset]

    def series_named(self, name: str) -> SeriesResult:
        """A series, computed once."""
        if name not in self.series:
            if name not in self.definitions.series:
                hint = did_you_mean(name, self.definitions.series)
                raise Fault("unknown-series", f"no series is named '{name}'.", hint=hint)
            definition = self.definitions.series[name]
            self.series[name] = evaluate_series(definition, self.rows_of, self.catalogue)
        return self.series[name]

    def statistic_named(self, name: str) -> StatisticResult:
        """A statistic, computed once; a circle of definitions is a fault."""
        if name in self.statistics:
            return self.statistics[name]
        if name not in self.definitions.statistics:
            hint = did_you_mean(name, self.definitions.statistics)
            raise Fault("unknown-statistic", f"no statistic is named '{name}'.", hint=hint)
        if name in self.open:
            circle = " → ".join([*self.open, name])
            raise Fault("circular-definition", f"defined in terms of itself: {circle}.")
        self.open.append(name)
        definition = self.definitions.statistics[name]
        quantity = self.quantity(definition.value)
        self.open.remove(name)
        self.statistics[name] = self._result(definition, quantity)
        return self.statistics[name]

    def quantity(self, operand: Operand) -> Quantity:  # noqa: PLR0911 - one return per kind
        """The value of an operand, with all it came from."""
        match operand:
            case Number(value=value, bands=bands):
                return Quantity.constant(value, bands)
            case Pick():
                return self._pick(operand)
            case Ref(id=name):
                return Quantity.of_statistic(self.statistic_named(name))
            case Extreme():
                return self._extreme(operand)
            case ColumnPick():
                return gather(self.rows_of(operand.dataset), operand)
            case Apply():
                return self._apply(operand)
            case Stack(parts=parts):
                return stacked([self.quantity(part) for part in parts])

    def _pick(self, pick: Pick) -> Quantity:
        rows = self.rows_of(pick.dataset)
        row = select_one(
            rows, pick.where, period=pick.period, months=pick.months, ending=pick.ending
        )
        return Quantity.of_row(rows.dataset, row)

    def _extreme(self, extreme: Extreme) -> Quantity:
        series = self.series_named(extreme.series)
        points = series.of(extreme.group) if extreme.group else series.points
        if not points:
            known = did_you_mean(extreme.group, series.groups)
            message = f"series '{series.id}' has no points for '{extreme.group}'."
            raise Fault("no-rows", message, hint=known)
        chosen: dict[str, Callable[[], Point]] = {
            "highest": lambda: max(points, key=lambda p: p.value),
            "lowest": lambda: min(points, key=lambda p: p.value),
            "first": lambda: min(points, key=lambda p: p.period),
            "latest": lambda: max(points, key=lambda p: p.period),
        }
        return Quantity.of_point(series, chosen[extreme.which](), extreme.which)

    def _apply(self, formula: Apply) -> Quantity:
        function = method_named(formula.method)
        operands = {name: self.quantity(o) for name, o in formula.operands.items()}
        expected = set(inspect.signature(function).parameters)
        for name in (*operands, *formula.options):
            if name not in expected:
                hint = did_you_mean(name, expected)
                raise Fault("bad-formula", f"{formula.method} has no '{name}'.", hint=hint)
        try:
            estimate = function(**{k: q.value for k, q in operands.items()}, **formula.options)
        except (TypeError, ValueError) as error:
            raise Fault("bad-formula", f"{formula.method}: {error}.") from None
        return Operands(operands).combine(formula, estimate)

    def _result(self, definition: Statistic, quantity: Quantity) -> StatisticResult:
        value = quantity.scalar
        if not math.isfinite(value):
            raise Fault("not-a-number", f"the value is {value}.")
        unit_name = definition.unit or quantity.unit
        if unit_name not in self.catalogue.units:
            raise Fault(
                "unknown-unit",
                f"the unit '{unit_name}' is not in units.yml.",
                hint=did_you_mean(unit_name, self.catalogue.units),
            )
        unit = self.catalogue.units[unit_name]
        if quantity.period is None:
            raise Fault("bad-formula", "no published row enters the value.")
        return StatisticResult(
            id=definition.id,
            label=definition.label,
            unit=unit,
            decimals=unit.decimals if definition.decimals is None else definition.decimals,
            value=value,
            lower=quantity.lower,
            upper=quantity.upper,
            period=quantity.period,
            geography=definition.geography or quantity.geography,
            status=quantity.status,
            method=quantity.method,
            interval_method=quantity.interval_method,
            formula=quantity.formula,
            rows=quantity.rows,
            inputs=quantity.inputs,
            note=" ".join(filter(None, (definition.note, quantity.note))),
        )
