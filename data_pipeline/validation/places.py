"""JSON readers forget where a value stood; a diagnostic must name the line.

A JSON text is a YAML text too, and the YAML composer keeps the place of every node.
Only the places are taken from it: what the text means is the JSON reader's to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import yaml

__all__ = ["Places", "Steps"]

Steps: TypeAlias = tuple[str | int, ...]
"""The way from the root of a document to a value in it: keys and indices."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where the values of a document stand."""

    root: yaml.Node | None

    @classmethod
    def of(cls, text: str) -> Places:
        """Look at a text that is known to be JSON; without places if YAML cannot read it."""
        try:
            return cls(yaml.compose(text, Loader=yaml.SafeLoader))
        except yaml.YAMLError:
            return cls(None)

    def at(self, steps: Steps) -> tuple[int, int]:
        """Line and column of the nearest value on the way that exists, from 1; (0, 0) if unknown.

        A value is placed at its key where it has one, as that is what an author looks for.
        """
        node, place = self.root, _mark(self.root)
        for step in steps:
            node, named = _child(node, step)
            if node is None:
                break
            place = _mark(named)
        return place


def _child(node: yaml.Node | None, step: str | int) -> tuple[yaml.Node | None, yaml.Node | None]:
    """The value a step leads to, and the node that names its place."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None, None


def _mark(node: yaml.Node | None) -> tuple[int, int]:
    if node is None:
        return 0, 0
    return node.start_mark.line + 1, node.start_mark.column + 1
