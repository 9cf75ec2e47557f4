"""What the catalogue says of a dataset, as typed records.

A column, a measure or a known fault is described once, in the dataset's YAML file.
Types, checks, documentation pages and alt text all derive from these records.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

__all__ = [
    "Break",
    "Column",
    "ColumnType",
    "Conflict",
    "Correction",
    "Cover",
    "Dataset",
    "Measure",
    "Release",
    "Snapshot",
]


class ColumnType(StrEnum):
    """The closed set of types a snapshot column can have."""

    DATE = "date"
    CODE = "code"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: a code column has a closed vocabulary of code to label."""

    name: str
    type: ColumnType
    description: str
    unit: str = ""
    vocabulary: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What one code of the `measure` column counts, and in what unit (a name in `units`)."""

    code: str
    label: str
    unit: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A date at which a series changed its meaning: points either side are not joined."""

    at: date
    measures: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A reviewed decision to leave published rows out, with a guard against going stale.

    `where` picks the rows by exact column values; `expect` is the value each must still have.
    When the publisher mends the figure the guard fails and the entry must be looked at again.
    """

    where: Mapping[str, str]
    expect: float
    reason: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Sources that disagree on one fact: `prefer` names the source to use, and why."""

    where: Mapping[str, str]
    prefer: str
    reason: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Which rows are about some of the groups or settings of a dataset, when not all of them are.

    It speaks of each pair of its groups and settings; of all of them where it names none. A row is
    about the pair when each column of `where` has one of the codes given.
    """

    groups: tuple[str, ...]
    settings: tuple[str, ...]
    where: Mapping[str, tuple[str, ...]]

    def speaks_of(self, group: str, setting: str) -> bool:
        """Whether it says anything of a group in a setting."""
        return (not self.groups or group in self.groups) and (
            not self.settings or setting in self.settings
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The pinned tidy CSV: its bytes are part of the edition."""

    path: str
    sha256: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """One table from one publisher, or one subject put together from several releases.

    `key` names the columns that, with the source, identify a row. `path` is the catalogue file.
    """

    id: str
    title: str
    description: str
    publisher: str
    licence: str
    geography: str
    update_frequency: str
    landing_page: str
    snapshot: Snapshot
    key: tuple[str, ...]
    columns: Mapping[str, Column]
    measures: Mapping[str, Measure]
    breaks: tuple[Break, ...]
    corrections: tuple[Correction, ...]
    conflicts: tuple[Conflict, ...]
    limitations: tuple[str, ...]
    groups: tuple[str, ...]
    settings: tuple[str, ...]
    path: str
    covers: tuple[Cover, ...] = ()

    @property
    def breakdowns(self) -> tuple[str, ...]:
        """The code columns that split a measure: those of the key but period and measure."""
        return tuple(c for c in self.key if c not in {"period_start", "period_end", "measure"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """What a publisher put out on a date. `date_basis` says how sure that date is."""

    source_id: str
    publisher: str
    title: str
    published: date
    date_basis: str
    url: str
    licence: str
    geography: str
    tier: str
