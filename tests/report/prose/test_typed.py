"""What an author typed is told apart from what was computed, and shown where it stands."""

from datetime import date

import pytest

from data_pipeline.catalogue.units import Unit
from data_pipeline.diagnostics import Diagnostic, Severity
from data_pipeline.documents import DocumentFault
from data_pipeline.periods import Period
from data_pipeline.statistics.results import Results, StatisticResult
from report.prose.calls import Vocabulary
from report.prose.comparisons import check_comparisons
from report.prose.expand import expand
from report.prose.numerals import check_numerals
from report.prose.typed import read_rules

_PATH = "chapters/01-women.qmd"
_PEOPLE = Unit(id="people", one="person", many="people", decimals=0)
_PERCENT = Unit(id="percent", one="per cent", many="per cent", decimals=0, suffix="%")


def _statistic(name: str, value: float, unit: Unit = _PEOPLE) -> StatisticResult:
    return StatisticResult(
        id=name, label=name, unit=unit, decimals=0, value=value, lower=None, upper=None,
        period=Period(date(2024, 12, 31), date(2024, 1, 1)), geography="England", status="",
        method="", interval_method="", formula="", rows=(), inputs=(), note="",
    )  # fmt: skip


_RESULTS = Results(
    statistics={
        s.id: s
        for s in (
            _statistic("women.all", 3566),
            _statistic("women.births", 52),
            _statistic("women.share", 50, _PERCENT),
        )
    }
)


def _look(text: str) -> tuple[list[Diagnostic], list[Diagnostic]]:
    expansion = expand(text, Vocabulary(results=_RESULTS, references={"cmo": 1}), path=_PATH)
    assert expansion.found == ()
    rules, sources = read_rules(), {_PATH: text}
    return (
        check_numerals([expansion], _RESULTS, rules, sources),
        check_comparisons([expansion], rules, sources),
    )


@pytest.mark.parametrize(
    "words",
    [
        "3,566", "52", "4.5%", "£12", "half", "one in four", "One in 20", "a third", "two thirds",
        "doubled", "twice", "tenfold", "hundreds", "two", "twenty-three", "three quarters",
    ],
)  # fmt: skip
def test_a_typed_number_is_an_error(words: str) -> None:
    found, _ = _look(f"There were {words} of them.")

    assert [d.code for d in found][:1] == ["typed-number"]
    assert found[0].place == f"{_PATH}:1:12"
    assert found[0].severity is Severity.ERROR


@pytest.mark.parametrize(
    "text",
    [
        'There were {{ stat("women.all") }} in {{ stat("women.all").period }}.',
        'A report says {{ quoted("24%", cite="cmo") }}, and [@cmo, p. 12] more.',
        '{% claim "women.births > 50" %}More than fifty{% endclaim %} were born.',
        "Since 2019, on 31 March 2024, in 2019/20 and in June 2015, under section 47 or 48.",
        "The Mental Health Act 1983, people aged 50 and over, under 18s, 15 to 17 year olds.",
        "NHS 111 option 2 and 116 123; COVID-19; no one, one of them, one another, each one.",
        "First of all, per 1,000 people, per 100,000, with a 95% confidence interval.",
        "## Heading {#part-2}\n\n1. a point\n2. another[^3]\n\n[^3]: `code 5` [here](page-4.html)",
    ],
)
def test_what_is_computed_quoted_proven_or_named_is_let_through(text: str) -> None:
    assert [str(d) for d in _look(text)[0]] == []


def test_the_hint_names_a_statistic_that_prints_the_same() -> None:
    digits, words = (_look(f"There were {text}.")[0][0].hint for text in ("3,566", "half"))

    assert '{{ stat("women.all") }}' in digits
    assert '{{ stat("women.share") }}' in words


def test_a_number_after_a_call_is_shown_at_the_author_s_column() -> None:
    text = 'Of {{ stat("women.births") }} births, {{ stat("women.share") }} and then 52 more.'
    found, _ = _look(f"Title\n\n{text}")

    assert found[0].place == f"{_PATH}:3:{text.index('52 more') + 1}"


@pytest.mark.parametrize("words", ["rose", "fell", "the highest", "more people than", "increased"])
def test_a_comparison_outside_a_claim_is_a_warning(words: str) -> None:
    _, found = _look(f"The number was {words} then.")

    assert [(d.code, d.severity) for d in found] == [("unproven-comparison", Severity.WARNING)]
    assert "{% claim" in found[0].hint


def test_a_comparison_inside_a_claim_is_proven() -> None:
    _, found = _look('The number {% claim "women.all > 1000" %}rose{% endclaim %}.')

    assert found == []


def test_a_rule_without_a_reason_is_refused() -> None:
    with pytest.raises(DocumentFault, match="says why"):
        read_rules("syntax: []\nnumbers:\n  - {pattern: x, reason: ''}\ncomparisons: []\n")


def test_a_rule_that_is_no_pattern_is_refused_at_its_line() -> None:
    with pytest.raises(DocumentFault) as caught:
        read_rules("syntax: []\nnumbers:\n  - {pattern: '(', reason: why}\ncomparisons: []\n")

    assert caught.value.line == 3
