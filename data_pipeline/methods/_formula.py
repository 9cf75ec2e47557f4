"""A method a reader cannot look up is not open; this is what the annex prints for each one."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Formula"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Formula:
    """One method as it is explained to a reader.

    `name` is the function; `title` its heading; `plain` says in everyday words what it is and how
    to read it; `formula` is the mathematics in plain text, one line to an equation; `source` is
    where the method was published.
    """

    name: str
    title: str
    plain: str
    formula: str
    source: str
