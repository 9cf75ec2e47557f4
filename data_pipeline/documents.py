"""YAML that remembers where each value stands, so that a mistake can be shown where it was made.

Values are read as text and converted by whoever knows what they should be; unknown keys are faults
with the nearest known key. Nothing is guessed from the look of a value: `no` is the word "no".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

import yaml

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean

__all__ = ["DocumentFault", "Node", "load"]


class DocumentFault(Fault):
    """A fault in a document, with its place."""

    def __init__(self, code: str, message: str, *, path: str, line: int, hint: str = "") -> None:
        super().__init__(code, message, hint=hint)
        self.path = path
        self.line = line

    @property
    def diagnostic(self) -> Diagnostic:
        """The diagnostic for this fault."""
        return self.at(self.path, self.line)


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a document: text, a list or a mapping, with its line (from 1)."""

    path: str
    line: int
    content: str | list[Node] | dict[str, Node]
    what: str

    def fault(self, message: str, *, hint: str = "", code: str = "malformed-yaml") -> DocumentFault:
        """A fault at this value."""
        return DocumentFault(code, message, path=self.path, line=self.line, hint=hint)

    @property
    def text(self) -> str:
        """This value as one line or block of text."""
        if isinstance(self.content, str):
            return self.content.strip()
        raise self.fault(f"{self.what} must be text.")

    @property
    def items(self) -> list[Node]:
        """This value as a list."""
        if isinstance(self.content, list):
            return self.content
        if self.content == "":
            return []
        raise self.fault(f"{self.what} must be a list.")

    @property
    def fields(self) -> dict[str, Node]:
        """This value as a mapping."""
        if isinstance(self.content, dict):
            return self.content
        if self.content == "":
            return {}
        raise self.fault(f"{self.what} must be a mapping of keys to values.")

    @property
    def texts(self) -> tuple[str, ...]:
        """This value as a list of texts."""
        return tuple(item.text for item in self.items)

    @property
    def mapping(self) -> dict[str, str]:
        """This value as a mapping of keys to texts."""
        return {key: node.text for key, node in self.fields.items()}

    @property
    def number(self) -> float:
        """This value as a number."""
        try:
            return float(self.text)
        except ValueError:
            raise self.fault(f"{self.what} must be a number, not '{self.text}'.") from None

    @property
    def integer(self) -> int:
        """This value as a whole number."""
        try:
            return int(self.text)
        except ValueError:
            raise self.fault(f"{self.what} must be a whole number, not '{self.text}'.") from None

    @property
    def date(self) -> date:
        """This value as a date, written 2025-11-06."""
        try:
            return date.fromisoformat(self.text)
        except ValueError:
            raise self.fault(
                f"{self.what} must be a date such as 2025-11-06, not '{self.text}'."
            ) from None

    def only(self, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> None:
        """Refuse keys that are missing or not known."""
        known = (*required, *optional)
        for key, node in self.fields.items():
            if key not in known:
                raise node.fault(
                    f"{self.what} has no key '{key}'.",
                    hint=did_you_mean(key, known),
                )
        missing = [key for key in required if key not in self.fields]
        if missing:
            raise self.fault(f"{self.what} lacks the key '{missing[0]}'.")

    def __getitem__(self, key: str) -> Node:
        return self.fields[key]

    def get(self, key: str) -> Node:
        """The value under `key`, or an empty one at this line."""
        return self.fields.get(key) or Node(self.path, self.line, "", f"{self.what} '{key}'")

    def __iter__(self) -> Iterator[Node]:
        return iter(self.items)


def load(text: str, *, path: str, what: str) -> Node:
    """Read one YAML document.

    Raises:
        DocumentFault: The text is not YAML, or a key is given twice; at its line.
    """
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = error.problem or error.context or "cannot be read"
        raise DocumentFault(
            "malformed-yaml",
            f"This is not valid YAML: {problem}.",
            path=path,
            line=mark.line + 1 if mark else 0,
            hint="Check the indentation, and put quotes round text that contains ': ' or '#'.",
        ) from None
    except yaml.YAMLError as error:
        raise DocumentFault("malformed-yaml", f"{error}", path=path, line=0) from None
    if node is None:
        return Node(path, 1, "", what)
    return _convert(node, path, what)


def _convert(node: yaml.Node, path: str, what: str) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        value = "" if node.tag.endswith(":null") and node.value in {"~", "null"} else node.value
        return Node(path, line, value, what)
    if isinstance(node, yaml.SequenceNode):
        children = [_convert(n, path, f"{what} item {i}") for i, n in enumerate(node.value, 1)]
        return Node(path, line, children, what)
    fields: dict[str, Node] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        if key in fields:
            raise DocumentFault(
                "duplicate-id",
                f"{what} has the key '{key}' twice.",
                path=path,
                line=key_node.start_mark.line + 1,
                hint=f"It is first given on line {fields[key].line}; keep one.",
            )
        fields[key] = _convert(value_node, path, f"'{key}'")
    return Node(path, line, fields, what)
