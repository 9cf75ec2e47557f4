"""The language of claims: expressions over statistics and series, evaluated in a closed sandbox.

Words such as "more than eight times" or "the highest since 2004" are only as true as the data. A
claim binds them to an expression; here the expression is parsed, refused if it is anything but
comparison, arithmetic and the functions below, and evaluated. It never reaches Python's `eval`.

Comparisons are evaluated twice, on unrounded and on printed values: a sentence that holds for one
and not the other would be contradicted by the numbers beside it.
"""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from data_pipeline.diagnostics import Fault, did_you_mean
from data_pipeline.statistics.results import Results, SeriesResult, StatisticResult
from report.prose.functions import FUNCTIONS, Printed, Selection

__all__ = ["Verdict", "evaluate"]

_LONGEST = 400
_DEEPEST = 24
_ARITHMETIC: Mapping[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_COMPARISON: Mapping[type[ast.cmpop], Callable[[float, float], bool]] = {
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Whether an expression holds, and the values that decide it, by name.

    `printed` is whether it also holds of the values as printed.
    """

    expression: str
    holds: bool
    printed: bool
    values: Mapping[str, str]
    statistics: tuple[str, ...]
    series: tuple[str, ...]


def evaluate(expression: str, results: Results) -> Verdict:
    """Evaluate a claim.

    Raises:
        Fault: The expression is not of the language (`bad-claim`), names what does not exist
            (`unknown-statistic`, with the nearest name), or is not true or false.
    """
    tree = _parse(expression)
    exact = _Evaluation(results, printed=False)
    holds = exact.truth(tree)
    rounded = _Evaluation(results, printed=True)
    return Verdict(
        expression=expression,
        holds=holds,
        printed=rounded.truth(tree),
        values=exact.values,
        statistics=tuple(sorted(exact.statistics)),
        series=tuple(sorted(exact.series)),
    )


def _parse(expression: str) -> ast.expr:
    if len(expression) > _LONGEST:
        raise Fault("bad-claim", f"A claim has at most {_LONGEST} characters.")
    try:
        tree = ast.parse(expression.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise Fault("bad-claim", f"'{expression}' is not an expression.") from None
    if _depth(tree) > _DEEPEST:
        raise Fault("bad-claim", f"A claim is nested at most {_DEEPEST} deep.")
    return tree


def _depth(node: ast.AST) -> int:
    depth, level = 0, [node]
    while level:
        depth += 1
        level = [child for n in level for child in ast.iter_child_nodes(n)]
    return depth


def _dotted(node: ast.expr) -> str:
    """The dotted name a chain of attributes spells, or nothing."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    if isinstance(node, ast.Name):
        return ".".join([node.id, *reversed(parts)])
    return ""


@dataclass(slots=True)
class _Evaluation:
    """One walk over an expression; remembers which values it met."""

    results: Results
    printed: bool
    values: dict[str, str] = field(default_factory=dict)
    statistics: set[str] = field(default_factory=set)
    series: set[str] = field(default_factory=set)

    def truth(self, node: ast.expr) -> bool:
        """A part that must be true or false."""
        value = self.value(node)
        if not isinstance(value, bool):
            raise Fault("bad-claim", f"'{ast.unparse(node)}' is not true or false.")
        return value

    def number(self, node: ast.expr) -> float:
        """A part that must be a number."""
        value = self.value(node)
        if isinstance(value, (StatisticResult, Printed)):
            return self._numeric(value)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            hint = ""
            if isinstance(value, Selection):
                hint = f"Take one value of it: latest({ast.unparse(node)})."
            raise Fault("bad-claim", f"'{ast.unparse(node)}' is not a number.", hint=hint)
        return float(value)

    def value(self, node: ast.expr) -> object:  # noqa: PLR0911 - one return per kind of node
        """The value of any part of the language; everything else is refused."""
        match node:
            case ast.Constant(value=bool() | int() | float() | str() as constant):
                return constant
            case ast.Name() | ast.Attribute():
                return self._named(node)
            case ast.Subscript():
                return self._group(node)
            case ast.BoolOp(op=op, values=parts):
                truths = [self.truth(part) for part in parts]
                return all(truths) if isinstance(op, ast.And) else any(truths)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                return not self.truth(operand)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return -self.number(operand)
            case ast.BinOp(op=op) if type(op) in _ARITHMETIC:
                return self._arithmetic(node)
            case ast.Compare():
                return self._compare(node)
            case ast.Call():
                return self._call(node)
        raise Fault(
            "bad-claim",
            f"'{ast.unparse(node)[:60]}' is not part of the language of claims.",
            hint="Use + - * /, comparisons, and, or, not, and: " + ", ".join(FUNCTIONS) + ".",
        )

    def _numeric(self, value: StatisticResult | Printed) -> float:
        """The number behind a value: as computed, or as printed."""
        if not self.printed:
            return value.value
        unit = value.unit if isinstance(value, StatisticResult) else value.series.unit
        decimals = value.decimals if isinstance(value, StatisticResult) else value.series.decimals
        return unit.rounded(value.value, decimals)

    def _named(self, node: ast.expr) -> object:
        name = _dotted(node)
        if name in self.results.statistics:
            statistic = self.results.statistics[name]
            self.statistics.add(name)
            self.values[name] = f"{statistic.text} ({statistic.value:.6g})"
            return statistic
        if name in self.results.series:
            self.series.add(name)
            return Selection.all_of(self.results.series[name])
        known = [*self.results.statistics, *self.results.series]
        raise Fault(
            "unknown-statistic",
            f"no statistic or series is named '{name or ast.unparse(node)}'.",
            hint=did_you_mean(name, known),
        )

    def _group(self, node: ast.Subscript) -> Selection:
        chosen = self.value(node.value)
        if not isinstance(chosen, Selection):
            raise Fault("bad-claim", f"'{ast.unparse(node.value)}' has no groups.")
        code = self.value(node.slice)
        series: SeriesResult = chosen.series
        if code not in series.groups:
            hint = did_you_mean(str(code), series.groups)
            raise Fault("bad-claim", f"series '{series.id}' has no group '{code}'.", hint=hint)
        return Selection(series, series.of(str(code)))

    def _arithmetic(self, node: ast.BinOp) -> float:
        try:
            return _ARITHMETIC[type(node.op)](self.number(node.left), self.number(node.right))
        except ZeroDivisionError:
            raise Fault("bad-claim", f"'{ast.unparse(node)}' divides by zero.") from None

    def _compare(self, node: ast.Compare) -> bool:
        left = self.number(node.left)
        for op, right_node in zip(node.ops, node.comparators, strict=True):
            if type(op) not in _COMPARISON:
                raise Fault("bad-claim", f"'{ast.unparse(node)}' is not a comparison of numbers.")
            right = self.number(right_node)
            if not _COMPARISON[type(op)](left, right):
                return False
            left = right
        return True

    def _call(self, node: ast.Call) -> object:
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name not in FUNCTIONS:
            shown = name or ast.unparse(node.func)
            hint = did_you_mean(shown, FUNCTIONS)
            raise Fault("bad-claim", f"there is no function '{shown}' in claims.", hint=hint)
        positional = [self.value(argument) for argument in node.args]
        named = {str(k.arg): self.value(k.value) for k in node.keywords if k.arg}
        try:
            result = FUNCTIONS[name](*positional, **named)
        except TypeError as error:
            raise Fault("bad-claim", f"{name}: {error}.") from None
        self._remember(node, result)
        return result

    def _remember(self, node: ast.Call, result: object) -> None:
        shown = result.text if isinstance(result, Printed) else result
        self.values[ast.unparse(node)] = str(shown)
