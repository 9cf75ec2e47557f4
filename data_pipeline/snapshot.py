"""Read a pinned snapshot: bytes in, typed rows out, each fault at its line.

The catalogue says what the bytes, columns, types and codes must be. A snapshot that differs in any
of them is refused here, before a number is computed from it.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from data_pipeline.catalogue.records import Column, ColumnType, Dataset, Release
from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.periods import Period

__all__ = ["Row", "RowId", "read_snapshot"]

_FIXED = {"period_start", "period_end", "value", "lower", "upper", "status", "source_id", "note"}


@dataclass(frozen=True, slots=True, order=True)
class RowId:
    """A published row: its dataset and its line in the snapshot."""

    dataset: str
    line: int

    def __str__(self) -> str:
        return f"{self.dataset}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One published value. `codes` holds `measure` and every breakdown."""

    id: RowId
    period: Period
    codes: Mapping[str, str]
    value: float
    lower: float | None
    upper: float | None
    status: str
    source_id: str
    published: date
    note: str

    def matches(self, where: Mapping[str, str]) -> bool:
        """Whether the row has exactly these column values."""
        return all(self.cell(column) == value for column, value in where.items())

    def cell(self, column: str) -> str:
        """A column's value as the snapshot writes it, but numbers."""
        if column == "period_start":
            return self.period.start.isoformat()
        if column == "period_end":
            return self.period.end.isoformat()
        if column in {"source_id", "status", "note"}:
            return str(getattr(self, column))
        return self.codes.get(column, "")


def read_snapshot(
    dataset: Dataset, data: bytes, releases: Mapping[str, Release]
) -> tuple[tuple[Row, ...], list[Diagnostic]]:
    """Read the rows of one snapshot.

    Returns:
        The rows that could be read, and a diagnostic for each fault: bytes that differ from the
        pinned digest, columns missing or unknown, values that are not of their column's type,
        codes outside the vocabulary, releases that `sources.csv` does not list.
    """
    path = dataset.snapshot.path
    found: list[Diagnostic] = []
    digest = hashlib.sha256(data).hexdigest()
    if digest != dataset.snapshot.sha256:
        found.append(_changed(dataset, digest))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        fault = Fault("malformed-csv", f"Byte {error.start} is not UTF-8.", hint="Save as UTF-8.")
        return (), [*found, fault.at(path)]
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = next(reader, [])
        fault_in_header = _check_header(dataset, header)
        if fault_in_header:
            return (), [*found, fault_in_header.at(path, 1)]
        rows = []
        for values in reader:
            try:
                rows.append(_row(dataset, header, values, reader.line_num, releases))
            except Fault as fault:
                found.append(fault.at(path, reader.line_num))
    except csv.Error as error:
        found.append(Fault("malformed-csv", f"{error}.").at(path, reader.line_num))
        return (), found
    return tuple(rows), found


def _changed(dataset: Dataset, digest: str) -> Diagnostic:
    return Fault(
        "snapshot-changed",
        f"The bytes of '{dataset.snapshot.path}' are not those the catalogue pins"
        f" ({digest[:12]}, not {dataset.snapshot.sha256[:12]}).",
        hint=f"If the change is meant, run: hjreport data pin {dataset.id}",
    ).at(dataset.path)


def _check_header(dataset: Dataset, header: list[str]) -> Fault | None:
    for name in header:
        if name not in dataset.columns:
            return Fault(
                "unknown-column",
                f"'{name}' is not a column of dataset '{dataset.id}'.",
                hint=did_you_mean(name, dataset.columns),
            )
    for name in dataset.columns:
        if name not in header:
            return Fault("missing-column", f"The column '{name}' is missing.")
    return None


def _row(
    dataset: Dataset,
    header: list[str],
    values: list[str],
    line: int,
    releases: Mapping[str, Release],
) -> Row:
    if len(values) != len(header):
        raise Fault(
            "malformed-csv", f"The header has {len(header)} columns; this row has {len(values)}."
        )
    cells = dict(zip(header, values, strict=True))
    codes = {n: _code(c, cells[n]) for n, c in dataset.columns.items() if n not in _FIXED}
    _code(dataset.columns["status"], cells["status"])
    source = cells["source_id"]
    if source not in releases:
        raise Fault(
            "unknown-source",
            f"sources.csv lists no release '{source}'.",
            hint=did_you_mean(source, releases),
        )
    start, end = (_date(name, cells[name]) for name in ("period_start", "period_end"))
    if end < start:
        raise Fault("malformed-csv", f"The period ends ({end}) before it starts ({start}).")
    return Row(
        id=RowId(dataset.id, line),
        period=Period(end, start),
        codes=codes,
        value=_number("value", cells["value"]),
        lower=_limit("lower", cells),
        upper=_limit("upper", cells),
        status=cells["status"],
        source_id=source,
        published=releases[source].published,
        note=cells.get("note", ""),
    )


def _code(column: Column, text: str) -> str:
    if column.type is ColumnType.CODE and text not in column.vocabulary:
        raise Fault(
            "unknown-code",
            f"'{text}' is not a code of column '{column.name}'.",
            hint=did_you_mean(text, column.vocabulary),
        )
    return text


def _date(column: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Fault("malformed-csv", f"'{text}' in column '{column}' is not a date.") from None


def _number(column: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise Fault("malformed-csv", f"'{text}' in column '{column}' is not a number.")
    return value


def _limit(column: str, cells: Mapping[str, str]) -> float | None:
    text = cells.get(column, "")
    return _number(column, text) if text else None
