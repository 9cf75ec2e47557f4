"""Collect the tables of a project: every module of its tables folder that lists any."""

from __future__ import annotations

from collections.abc import Mapping

from data_pipeline.diagnostics import Diagnostic
from report.charts.load import Place, collect
from report.tables.contract import Table

__all__ = ["load_tables"]


def load_tables(
    sources: Mapping[str, str],
) -> tuple[Mapping[str, Table], Mapping[str, Place], list[Diagnostic]]:
    """Read tables from the text of modules, by their path in the project.

    Returns:
        The tables by id, the path and line where each was written, and what was wrong.
    """
    return collect(sources, "TABLES", Table)
