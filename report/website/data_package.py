"""The edition's data as a Frictionless data package: every CSV file, described."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from data_pipeline.catalogue import Dataset, licence_name
from data_pipeline.catalogue.records import Column
from report.build import Build
from report.website.citations import stem_of

__all__ = ["data_package"]

_TYPES = {"date": "date", "number": "number", "code": "string", "text": "string"}


def data_package(build: Build, files: Mapping[str, bytes]) -> bytes:
    """The descriptor of all CSV files among `files`, which are by address."""
    edition = build.edition
    resources = [_resource(build, name, files[name]) for name in sorted(files) if _is_csv(name)]
    package = {
        "profile": "data-package",
        "name": stem_of(build),
        "title": edition.title,
        "version": edition.version,
        "description": f"{edition.independence} Data as at {edition.data_as_at.isoformat()}.",
        "resources": resources,
    }
    return (json.dumps(package, ensure_ascii=False, indent=1) + "\n").encode()


def _is_csv(name: str) -> bool:
    return name.endswith(".csv")


def _resource(build: Build, path: str, data: bytes) -> dict[str, object]:
    resource: dict[str, object] = {
        "profile": "tabular-data-resource",
        "name": re.sub(r"[^a-z0-9._-]+", "-", path.removesuffix(".csv").lower().replace("/", "-")),
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
    }
    folder, _, stem = path.removesuffix(".csv").rpartition("/")
    dataset = build.catalogue.datasets.get(stem) if folder == "data" else None
    header = data.decode("utf-8-sig").partition("\n")[0].rstrip("\r").split(",")
    if dataset is None:
        fields: list[dict[str, object]] = [{"name": _bare(n), "type": "any"} for n in header]
        return {**resource, "schema": {"fields": fields}}
    return {**resource, **_described(dataset, [_bare(name) for name in header])}


def _bare(name: str) -> str:
    return name.strip('"')


def _described(dataset: Dataset, header: list[str]) -> dict[str, object]:
    columns = dataset.columns
    fields = [_field(columns[n]) if n in columns else {"name": n, "type": "any"} for n in header]
    return {
        "title": dataset.title,
        "description": dataset.description,
        "licenses": [{"title": licence_name(dataset.licence)}],
        "sources": [{"title": dataset.publisher, "path": dataset.landing_page}],
        "schema": {"fields": fields, "missingValues": [""]},
    }


def _field(column: Column) -> dict[str, object]:
    field: dict[str, object] = {
        "name": column.name,
        "type": _TYPES[column.type.value],
        "description": column.description,
    }
    if column.vocabulary:
        field["constraints"] = {"enum": list(column.vocabulary)}
    return field
