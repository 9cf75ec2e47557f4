"""Change one published value: every number that rests on it changes, and no other does."""

from pathlib import Path

import pytest

from report.build import Build, open_build
from report.commands.data import pin
from report.prose.emit import to_text
from report.run import CHECKING, run
from tests.conftest import copy_report

_SNAPSHOT = "data_pipeline/snapshots/people.csv"
_ROWS = range(2, 13)
_CLAIMS = {"false-claim", "rounded-claim", "unsupported-recommendation"}


def _assembled(folder: Path) -> Build:
    build = open_build(folder)
    run(build, CHECKING, lambda _: None)
    return build


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The small report as it is."""
    return _assembled(copy_report("small", tmp_path_factory.mktemp("before") / "report"))


def _mutate(folder: Path, line: int) -> None:
    file = folder / _SNAPSHOT
    lines = file.read_text(encoding="utf-8").splitlines()
    cells = lines[line - 1].split(",")
    cells[5] = str(int(cells[5]) * 3 // 2)
    lines[line - 1] = ",".join(cells)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    pin(folder, "people")


@pytest.mark.parametrize("line", _ROWS)
def test_what_rests_on_a_changed_cell_changes_and_nothing_else(
    before: Build, small_report: Path, line: int
) -> None:
    _mutate(small_report, line)
    after = _assembled(small_report)

    assert {d.code for d in after.diagnostics} <= _CLAIMS
    for name, result in before.results.statistics.items():
        rests = any(row.line == line for row in result.rows)
        changed = after.results.statistics[name].text != result.text
        assert changed == rests, name
    for name, series in before.results.series.items():
        points = zip(series.points, after.results.series[name].points, strict=True)
        for old, new in points:
            assert (old.value != new.value) == any(row.line == line for row in old.rows)
    for old_text, new_text in zip(
        before.manuscript.expansions, after.manuscript.expansions, strict=True
    ):
        rests = any(
            row.line == line
            for component in old_text.components
            if hasattr(component, "result")
            for row in component.result.rows
        )
        assert rests or to_text(old_text) == to_text(new_text)
