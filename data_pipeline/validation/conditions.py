"""A row condition is a small program in a data file; only the harmless and the known may run.

`measure == 'incidents' and value > 0` picks rows.
Before pandas sees it, every name in it must be a column and every construct one of those below,
so a mistyped column is found when the suite is read, and nothing else can be called.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection

    import pandas as pd

__all__ = ["check_condition", "pick"]

_ALLOWED = (
    ast.Expression,
    ast.BoolOp,
    ast.UnaryOp,
    ast.BinOp,
    ast.Compare,
    ast.Name,
    ast.Constant,
    ast.List,
    ast.Tuple,
    ast.Load,
    ast.boolop,
    ast.unaryop,
    ast.operator,
    ast.cmpop,
    ast.Call,
    ast.Attribute,
)
_METHODS = {"isna", "notna", "isnull", "notnull", "str", "startswith", "endswith", "contains"}


def check_condition(text: str, columns: Collection[str]) -> None:
    """Refuse a condition that is not a plain comparison of known columns.

    Raises:
        Fault: `unknown-column` for a name no column has, `bad-suite` for anything else.
    """
    try:
        tree = ast.parse(text, mode="eval")
    except (SyntaxError, ValueError) as error:
        raise Fault("bad-suite", f"The row condition '{text}' cannot be read: {error}.") from error
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in columns:
            raise Fault(
                "unknown-column",
                f"The row condition '{text}' names '{node.id}', which is no column of the view.",
                hint=did_you_mean(node.id, columns),
            )
        if not _harmless(node):
            raise Fault(
                "bad-suite",
                f"The row condition '{text}' does more than compare columns.",
                hint="Use comparisons, in, and, or, not, .isna(), .notna() and .str.contains().",
            )


def pick(frame: pd.DataFrame, condition: str) -> pd.DataFrame:
    """The rows a condition holds of; all of them when it is empty."""
    return frame.query(condition, engine="python") if condition else frame


def _harmless(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in _METHODS
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute)
    return isinstance(node, (*_ALLOWED, ast.keyword))
