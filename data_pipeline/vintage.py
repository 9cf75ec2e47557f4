"""Vintages: the rows as they stood on a date.

Publishers revise. For each fact (a key of the dataset) the value in use is that of the newest
release out by `data_as_at`; what was published later does not exist for the edition, and what was
published earlier stays visible as its earlier vintages. Published rows that a reviewed correction
leaves out are never in use, and each correction is guarded: when the publisher's figure is no
longer what the entry expects, the entry must be looked at again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from data_pipeline.catalogue.records import Conflict, Dataset, Release
from data_pipeline.diagnostics import Diagnostic, Fault
from data_pipeline.snapshot import Row

__all__ = ["Vintage", "vintage_of"]

_TIERS = ("primary", "secondary", "tertiary")
_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vintage:
    """A dataset as at a date.

    `rows` are in use, one per key, in the order of the snapshot; `earlier` holds, by the line of
    the row in use, the older values it replaced, newest first; `usable` is every row that no
    correction leaves out, whenever published.
    """

    dataset: Dataset
    as_at: date
    rows: tuple[Row, ...]
    earlier: Mapping[int, tuple[Row, ...]]
    usable: tuple[Row, ...]
    left_out: int


def vintage_of(
    dataset: Dataset, rows: Iterable[Row], as_at: date, releases: Mapping[str, Release]
) -> tuple[Vintage, list[Diagnostic]]:
    """The dataset as it stood on `as_at`, with a diagnostic for each guard that failed.

    Two releases of one day that give different values for one key are a `conflicting-sources`
    error until a `conflicts` entry says which to prefer.
    """
    everything = tuple(rows)
    usable, found = _correct(dataset, everything)
    groups: dict[_Key, list[Row]] = {}
    for row in usable:
        if row.published <= as_at:
            groups.setdefault(_key(dataset, row), []).append(row)
    current: list[Row] = []
    earlier: dict[int, tuple[Row, ...]] = {}
    for group in groups.values():
        ranked = sorted(group, key=lambda r: _rank(r, releases))
        chosen, fault = _choose(dataset, ranked)
        if fault:
            found.append(fault)
        current.append(chosen)
        others = tuple(r for r in ranked if r is not chosen)
        if others:
            earlier[chosen.id.line] = others
    vintage = Vintage(
        dataset=dataset,
        as_at=as_at,
        rows=tuple(sorted(current, key=lambda r: r.id)),
        earlier=earlier,
        usable=usable,
        left_out=len(everything) - len(usable),
    )
    return vintage, found


def _key(dataset: Dataset, row: Row) -> _Key:
    return tuple(row.cell(column) for column in dataset.key)


def _rank(row: Row, releases: Mapping[str, Release]) -> tuple[int, int, int]:
    tier = releases[row.source_id].tier
    order = _TIERS.index(tier) if tier in _TIERS else len(_TIERS)
    return (-row.published.toordinal(), order, row.id.line)


def _choose(dataset: Dataset, ranked: list[Row]) -> tuple[Row, Diagnostic | None]:
    """The row in use among all vintages of one key, best first."""
    for conflict in dataset.conflicts:
        preferred = [
            r for r in ranked if r.source_id == conflict.prefer and r.matches(conflict.where)
        ]
        if preferred:
            return preferred[0], None
    newest = ranked[0]
    rivals = [r for r in ranked if r.published == newest.published and r.value != newest.value]
    return newest, _disagreement(dataset, newest, rivals[0]) if rivals else None


def _disagreement(dataset: Dataset, row: Row, rival: Row) -> Diagnostic:
    return Fault(
        "conflicting-sources",
        f"Two releases of {row.published} differ for {row.codes.get('measure')},"
        f" {row.period.label}: {row.value:g} ({row.source_id}) and {rival.value:g}"
        f" ({rival.source_id}, line {rival.id.line}).",
        hint=f"Say which to prefer, and why, under 'conflicts' in {dataset.path}.",
    ).at(dataset.snapshot.path, row.id.line)


def _correct(dataset: Dataset, rows: tuple[Row, ...]) -> tuple[tuple[Row, ...], list[Diagnostic]]:
    """Leave out what reviewed corrections name, and report every guard that fails."""
    found: list[Diagnostic] = []
    dropped: set[int] = set()
    for correction in dataset.corrections:
        matched = [r for r in rows if r.matches(correction.where)]
        if not matched:
            fault = Fault(
                "stale-correction",
                f"No row matches {_words(correction.where)} any more.",
                hint="The publisher may have withdrawn the figure: review and remove this entry.",
            )
            found.append(fault.at(dataset.path, correction.line))
        for row in matched:
            if row.value != correction.expect:
                fault = Fault(
                    "stale-correction",
                    f"The figure for {_words(correction.where)} is now {row.value:g},"
                    f" not {correction.expect:g}.",
                    hint="It may have been mended: review this entry, then remove or update it.",
                )
                found.append(fault.at(dataset.path, correction.line))
            dropped.add(row.id.line)
    found.extend(_unused(dataset, rows, c) for c in dataset.conflicts if not _used(rows, c))
    return tuple(r for r in rows if r.id.line not in dropped), found


def _used(rows: Iterable[Row], conflict: Conflict) -> bool:
    return any(r.source_id == conflict.prefer and r.matches(conflict.where) for r in rows)


def _unused(dataset: Dataset, rows: tuple[Row, ...], conflict: Conflict) -> Diagnostic:
    return Fault(
        "stale-correction",
        f"No row of '{conflict.prefer}' matches {_words(conflict.where)} among {len(rows)} rows.",
        hint="Review this entry under 'conflicts', then remove or update it.",
    ).at(dataset.path, conflict.line)


def _words(where: Mapping[str, str]) -> str:
    return ", ".join(f"{column} {value}" for column, value in where.items())
