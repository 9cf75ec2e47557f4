"""The shape of the code is part of the design: small, typed, one-way, quick to start."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_LONGEST_FILE = 500
_LONGEST_FUNCTION = 80
_HEAVY = {
    "altair", "fontTools", "great_expectations", "jinja2", "numpy", "pandas", "pypandoc", "scipy",
    "typst", "vl_convert", "yaml",
}  # fmt: skip


def _modules(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


CODE = _modules("report", "data_pipeline")
EVERYTHING = [*CODE, *_modules("tests")]


def _functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [n for n in ast.walk(tree) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]


@pytest.mark.parametrize("path", EVERYTHING, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_files_and_functions_are_short(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    long = [f.name for f in _functions(path) if (f.end_lineno or 0) - f.lineno >= _LONGEST_FUNCTION]

    assert lines <= _LONGEST_FILE
    assert long == []


@pytest.mark.parametrize("path", CODE, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_every_module_and_public_name_says_what_it_is_for(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.ClassDef)
    public = [n for n in tree.body if isinstance(n, kinds) and not n.name.startswith("_")]

    assert ast.get_docstring(tree)
    assert [n.name for n in public if not ast.get_docstring(n)] == []


def test_the_pipeline_knows_nothing_of_the_report() -> None:
    guilty = [
        path.relative_to(ROOT).as_posix()
        for path in _modules("data_pipeline")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "report"
    ]

    assert guilty == []


def test_the_folder_site_is_no_package() -> None:
    assert not list((ROOT / "site").rglob("*.py"))


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys\n"
        "from click.testing import CliRunner\n"
        "from report.__main__ import main\n"
        "assert CliRunner().invoke(main, ['--help']).exit_code == 0\n"
        "print(' '.join(m.split('.')[0] for m in sys.modules))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert set(done.stdout.split()) & _HEAVY == set()


def test_no_file_names_a_machine() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    marks = [f"{ROOT}/", f"{Path.home()}/"]
    texts = (ROOT / name for name in listed if name and (ROOT / name).is_file())
    guilty = [
        path.name
        for path in texts
        if any(mark.encode() in path.read_bytes() for mark in marks if len(mark) > len("/r/"))
    ]

    assert guilty == []
