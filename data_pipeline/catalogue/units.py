"""Units: the words a number is printed with, and how far it is rounded.

A unit is defined once, in `units.yml`. A number printed from a statistic is always formatted here,
so that prose, charts, tables and alt text cannot round the same value differently.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from data_pipeline.documents import load

__all__ = ["Unit", "read_units"]

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of measurement: singular and plural words, usual decimals, prefix and suffix."""

    id: str
    one: str
    many: str
    decimals: int
    prefix: str = ""
    suffix: str = ""

    def rounded(self, value: float, decimals: int | None = None) -> float:
        """`value` as far as it is printed."""
        return float(_round(value, self.decimals if decimals is None else decimals))

    def format(self, value: float, decimals: int | None = None) -> str:
        """Print `value` with thousands commas, halves rounded away from zero.

        Raises:
            ValueError: The value is not finite; a number that does not exist is never printed.
        """
        if not math.isfinite(value):
            message = f"a value in {self.many} must be finite to be printed, not {value}"
            raise ValueError(message)
        places = self.decimals if decimals is None else decimals
        rounded = _round(value, places)
        sign = MINUS if rounded < 0 else ""
        return f"{sign}{self.prefix}{abs(rounded):,.{max(places, 0)}f}{self.suffix}"

    def words(self, value: float, decimals: int | None = None) -> str:
        """Print `value` with its unit in words, unless a prefix or suffix already says it."""
        text = self.format(value, decimals)
        if self.prefix or self.suffix:
            return text
        return f"{text} {self.one if value == 1 else self.many}"


def _round(value: float, places: int) -> Decimal:
    return Decimal(repr(float(value))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def read_units(text: str, *, path: str) -> Mapping[str, Unit]:
    """Read `units.yml`.

    Raises:
        DocumentFault: A unit lacks a key or has one that is not known.
    """
    units: dict[str, Unit] = {}
    for name, node in load(text, path=path, what="The list of units").fields.items():
        node.only(("one", "many", "decimals"), ("prefix", "suffix"))
        units[name] = Unit(
            id=name,
            one=node["one"].text,
            many=node["many"].text,
            decimals=node["decimals"].integer,
            prefix=node.get("prefix").text,
            suffix=node.get("suffix").text,
        )
    return units
