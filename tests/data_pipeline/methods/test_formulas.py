"""The annex explains every public method, in the words of its docstring."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from data_pipeline import methods
from data_pipeline.methods import FORMULAS, Formula

public_functions = [name for name in methods.__all__ if inspect.isfunction(getattr(methods, name))]


def words(text: str) -> str:
    return " ".join(text.split())


def test_every_public_method_is_explained_and_nothing_else() -> None:
    assert sorted(FORMULAS) == sorted(public_functions)


@pytest.mark.parametrize("name", public_functions)
def test_an_entry_is_filed_under_its_own_name_and_is_full(name: str) -> None:
    entry = FORMULAS[name]
    assert entry.name == name
    assert all([entry.title, entry.plain, entry.formula, entry.source])
    assert entry.plain.endswith(".")
    assert entry.source.endswith(".")


@pytest.mark.parametrize("name", public_functions)
def test_the_docstring_states_the_formula_of_the_annex(name: str) -> None:
    docstring = inspect.getdoc(getattr(methods, name))
    assert docstring is not None
    assert words(FORMULAS[name].formula) in words(docstring)


@pytest.mark.parametrize("name", public_functions)
def test_the_explanation_is_in_short_sentences(name: str) -> None:
    sentences = FORMULAS[name].plain.replace(": ", ". ").split(". ")
    assert max(len(sentence.split()) for sentence in sentences) <= 32


def test_titles_are_unique() -> None:
    titles = [entry.title for entry in FORMULAS.values()]
    assert len(set(titles)) == len(titles)


def test_the_registry_cannot_be_changed() -> None:
    entry = Formula(name="x", title="X", plain="X.", formula="x", source="X.")
    with pytest.raises(TypeError):
        FORMULAS["x"] = entry  # type: ignore[index]


def test_importing_the_methods_loads_neither_pandas_nor_scipy_stats() -> None:
    code = (
        "import sys, data_pipeline.methods;"
        "print([name for name in ('pandas', 'scipy.stats') if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert result.stdout.strip() == "[]"
