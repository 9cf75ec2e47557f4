"""Read the catalogue: YAML files in, records and diagnostics out.

A catalogue is trusted by everything after it, so it is checked here once: closed keys, known
column types, units that exist, keys that are columns, corrections that name real columns.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from data_pipeline.catalogue.records import (
    Break,
    Column,
    ColumnType,
    Conflict,
    Correction,
    Cover,
    Dataset,
    Measure,
    Release,
    Snapshot,
)
from data_pipeline.catalogue.units import Unit, read_units
from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.documents import DocumentFault, Node, load

__all__ = ["GROUPS", "SETTINGS", "Catalogue", "licence_name", "read_catalogue"]

_T = TypeVar("_T")

FOLDER = "data_pipeline/catalogue"
SOURCES = "data_pipeline/snapshots/sources.csv"
_REQUIRED = (
    "title", "description", "publisher", "licence", "geography", "update_frequency",
    "landing_page", "snapshot", "key", "columns", "measures",
)  # fmt: skip
_OPTIONAL = ("breaks", "corrections", "conflicts", "limitations", "groups", "settings", "covers")
_LICENCES = {
    "OGL-UK-3.0": "Open Government Licence v3.0",
    "OPL-UK-3.0": "Open Parliament Licence v3.0",
    "CC-BY-4.0": "Creative Commons Attribution 4.0",
    "various": "Various: see each release",
}
_FREQUENCIES = ("monthly", "quarterly", "twice a year", "yearly", "irregular", "one-off")
GROUPS = (
    "pregnant_women", "women", "infections", "mental_illness", "palliative_care", "older_people",
    "drugs_and_alcohol", "children", "everyone",
)  # fmt: skip
SETTINGS = ("prison", "probation", "secure_nhs", "general_population")
_SOURCE_COLUMNS = (
    "source_id", "publisher", "title", "published_date", "date_basis", "url", "licence",
    "geography", "tier", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All datasets by id, all releases by source id, all units by name."""

    datasets: Mapping[str, Dataset]
    releases: Mapping[str, Release]
    units: Mapping[str, Unit]

    def dataset(self, name: str) -> Dataset:
        """The dataset of that id.

        Raises:
            Fault: There is none; with the nearest known name.
        """
        if name not in self.datasets:
            raise Fault(
                "unknown-dataset",
                f"no dataset is named '{name}'.",
                hint=did_you_mean(name, self.datasets),
            )
        return self.datasets[name]


def licence_name(code: str) -> str:
    """The licence in words."""
    return _LICENCES.get(code, code)


def read_catalogue(files: Mapping[str, str]) -> tuple[Catalogue, list[Diagnostic]]:
    """Read every catalogue file and the list of releases.

    Args:
        files: Text of each file by its path in the project.

    Returns:
        The catalogue of what could be read, and a diagnostic for each fault.
    """
    found: list[Diagnostic] = []
    units = _attempt(found, lambda: _units(files)) or {}
    common = _attempt(found, lambda: _common_columns(files)) or {}
    datasets: dict[str, Dataset] = {}
    for path in sorted(files):
        name = path.removeprefix(f"{FOLDER}/").removesuffix(".yml")
        if not path.startswith(f"{FOLDER}/") or name in {"units", "columns"}:
            continue
        read = partial(_dataset, name, path, files[path], common, units)
        dataset = _attempt(found, read)
        if dataset is not None:
            datasets[name] = dataset
    releases = _releases(files.get(SOURCES, ""), found)
    return Catalogue(datasets=datasets, releases=releases, units=units), found


def _attempt(found: list[Diagnostic], action: Callable[[], _T]) -> _T | None:
    try:
        return action()
    except DocumentFault as fault:
        found.append(fault.diagnostic)
        return None


def _units(files: Mapping[str, str]) -> Mapping[str, Unit]:
    path = f"{FOLDER}/units.yml"
    return read_units(files.get(path, ""), path=path)


def _common_columns(files: Mapping[str, str]) -> dict[str, Column]:
    path = f"{FOLDER}/columns.yml"
    nodes = load(files.get(path, ""), path=path, what="The list of columns").fields
    return {name: _column(name, node) for name, node in nodes.items()}


def _column(name: str, node: Node) -> Column:
    node.only(("type", "description"), ("name", "unit", "vocabulary"))
    kind = node["type"].text
    if kind not in {t.value for t in ColumnType}:
        raise node["type"].fault(
            f"Column '{name}' has the type '{kind}', which is not one of ours.",
            hint=did_you_mean(kind, [t.value for t in ColumnType]),
        )
    vocabulary = node.get("vocabulary").mapping
    return Column(
        name=name,
        type=ColumnType(kind),
        description=node["description"].text,
        unit=node.get("unit").text,
        vocabulary=vocabulary,
    )


def _dataset(
    name: str,
    path: str,
    text: str,
    common: Mapping[str, Column],
    units: Mapping[str, Unit],
) -> Dataset:
    top = load(text, path=path, what=f"Dataset '{name}'")
    top.only(_REQUIRED, _OPTIONAL)
    columns = _columns(top["columns"], common)
    measures = {code: _measure(code, node, units) for code, node in top["measures"].fields.items()}
    columns["measure"] = Column(
        name="measure",
        type=ColumnType.CODE,
        description=common["measure"].description,
        vocabulary={code: m.label for code, m in measures.items()},
    )
    for key in top["key"].items:
        if key.text not in columns:
            raise key.fault(
                f"The key names '{key.text}', which is not a column.",
                hint=did_you_mean(key.text, columns),
            )
    return Dataset(
        id=name,
        title=top["title"].text,
        description=" ".join(top["description"].text.split()),
        publisher=top["publisher"].text,
        licence=_one_of(top["licence"], tuple(_LICENCES)),
        geography=top["geography"].text,
        update_frequency=_one_of(top["update_frequency"], _FREQUENCIES),
        landing_page=top["landing_page"].text,
        snapshot=_snapshot(top["snapshot"]),
        key=top["key"].texts,
        columns=columns,
        measures=measures,
        breaks=tuple(_break(node, measures) for node in top.get("breaks")),
        corrections=tuple(_correction(node, columns) for node in top.get("corrections")),
        conflicts=tuple(_conflict(node, columns) for node in top.get("conflicts")),
        limitations=top.get("limitations").texts,
        groups=tuple(_one_of(node, GROUPS) for node in top.get("groups")),
        settings=tuple(_one_of(node, SETTINGS) for node in top.get("settings")),
        path=path,
        covers=tuple(_cover(node, top, columns) for node in top.get("covers")),
    )


def _columns(nodes: Node, common: Mapping[str, Column]) -> dict[str, Column]:
    columns: dict[str, Column] = {}
    for node in nodes:
        if isinstance(node.content, str):
            name = node.text
            if name not in common:
                raise node.fault(
                    f"Column '{name}' is not defined in columns.yml.",
                    hint=did_you_mean(name, common) or "Define it here, with type and description.",
                )
            columns[name] = common[name]
        else:
            node.only(("name", "type", "description"), ("unit", "vocabulary"))
            columns[node["name"].text] = _column(node["name"].text, node)
    return columns


def _measure(code: str, node: Node, units: Mapping[str, Unit]) -> Measure:
    node.only(("label", "unit", "description"))
    unit = node["unit"].text
    if unit not in units:
        raise node["unit"].fault(
            f"Measure '{code}' has the unit '{unit}', which is not in units.yml.",
            hint=did_you_mean(unit, units),
        )
    return Measure(
        code=code,
        label=node["label"].text,
        unit=unit,
        description=node["description"].text,
    )


def _snapshot(node: Node) -> Snapshot:
    node.only(("path", "sha256", "rows"))
    return Snapshot(
        path=f"data_pipeline/snapshots/{node['path'].text}",
        sha256=node["sha256"].text,
        rows=node["rows"].integer,
    )


def _break(node: Node, measures: Mapping[str, Measure]) -> Break:
    node.only(("at", "measures", "reason"))
    named = tuple(_one_of(item, tuple(measures)) for item in node["measures"])
    return Break(at=node["at"].date, measures=named, reason=node["reason"].text)


def _where(node: Node, columns: Mapping[str, Column]) -> dict[str, str]:
    for key, value in node.fields.items():
        if key not in columns:
            raise value.fault(f"There is no column '{key}'.", hint=did_you_mean(key, columns))
    return node.mapping


def _correction(node: Node, columns: Mapping[str, Column]) -> Correction:
    node.only(("where", "expect", "reason"))
    return Correction(
        where=_where(node["where"], columns),
        expect=node["expect"].number,
        reason=node["reason"].text,
        line=node.line,
    )


def _conflict(node: Node, columns: Mapping[str, Column]) -> Conflict:
    node.only(("where", "prefer", "reason"))
    return Conflict(
        where=_where(node["where"], columns),
        prefer=node["prefer"].text,
        reason=node["reason"].text,
        line=node.line,
    )


def _cover(node: Node, dataset: Node, columns: Mapping[str, Column]) -> Cover:
    node.only(("where",), ("groups", "settings"))
    where = node["where"].fields
    for name, codes in where.items():
        if name not in columns:
            raise codes.fault(f"There is no column '{name}'.", hint=did_you_mean(name, columns))
    return Cover(
        groups=tuple(_one_of(n, dataset.get("groups").texts) for n in node.get("groups")),
        settings=tuple(_one_of(n, dataset.get("settings").texts) for n in node.get("settings")),
        where={
            name: tuple(_one_of(code, tuple(columns[name].vocabulary)) for code in codes)
            for name, codes in where.items()
        },
    )


def _one_of(node: Node, known: tuple[str, ...]) -> str:
    if node.text not in known:
        raise node.fault(
            f"{node.what} is '{node.text}', which is not in the list.",
            hint=did_you_mean(node.text, known),
        )
    return node.text


def _releases(text: str, found: list[Diagnostic]) -> dict[str, Release]:
    reader = csv.reader(io.StringIO(text))
    header = next(reader, [])
    if tuple(header) != _SOURCE_COLUMNS:
        message = f"The columns must be {', '.join(_SOURCE_COLUMNS)}; found {', '.join(header)}."
        found.append(Fault("malformed-csv", message).at(SOURCES, 1))
        return {}
    releases: dict[str, Release] = {}
    for row in reader:
        try:
            release = _release(row)
        except Fault as fault:
            found.append(fault.at(SOURCES, reader.line_num))
            continue
        if release.source_id in releases:
            twice = Fault("duplicate-id", f"Release '{release.source_id}' is listed twice.")
            found.append(twice.at(SOURCES, reader.line_num))
        releases[release.source_id] = release
    return releases


def _release(row: list[str]) -> Release:
    if len(row) != len(_SOURCE_COLUMNS):
        raise Fault(
            "malformed-csv",
            f"A release has {len(_SOURCE_COLUMNS)} values; this row has {len(row)}.",
        )
    values = dict(zip(_SOURCE_COLUMNS, row, strict=True))
    try:
        published = date.fromisoformat(values["published_date"])
    except ValueError:
        raise Fault(
            "malformed-csv",
            f"published_date must be a date such as 2025-11-06, not '{values['published_date']}'.",
        ) from None
    return Release(
        source_id=values["source_id"],
        publisher=values["publisher"],
        title=values["title"],
        published=published,
        date_basis=values["date_basis"],
        url=values["url"],
        licence=values["licence"],
        geography=values["geography"],
        tier=values["tier"],
    )
