"""The suites of this report are well formed: they name views, rules and columns that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from data_pipeline.validation import read_suites

ROOT = Path(__file__).parents[3]
SUITES = sorted((ROOT / "expectations").glob("*.json"))


@pytest.mark.skipif(not SUITES, reason="there are no suites")
@pytest.mark.parametrize("path", SUITES, ids=lambda path: path.stem)
def test_a_suite_is_well_formed(path: Path) -> None:
    snapshot = ROOT / f"data_pipeline/snapshots/{path.stem}.csv"
    catalogue = ROOT / f"data_pipeline/catalogue/{path.stem}.yml"
    if not (snapshot.exists() and catalogue.exists()):
        pytest.skip("its dataset is not in the catalogue")
    header = snapshot.read_text(encoding="utf-8").split("\n", 1)[0].split(",")
    key = yaml.safe_load(catalogue.read_text(encoding="utf-8"))["key"]
    text = path.read_text(encoding="utf-8")
    columns = [*header, "published", "months", "line"]

    assert read_suites(text, path=path.name, dataset=path.stem, columns=columns, key=key)
