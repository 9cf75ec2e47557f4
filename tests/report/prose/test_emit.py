"""What is computed becomes HTML and Typst side by side; what is text stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.statistics.results import Results
from report.engines.pandoc import render_many
from report.prose.calls import Vocabulary
from report.prose.emit import Emitted, Target, to_markdown, to_text
from report.prose.escape import csv_cell, markdown, raw_inline, typst_string
from report.prose.expand import expand
from tests.report.prose.test_expressions import RESULTS

VOCABULARY = Vocabulary(
    results=Results(statistics=RESULTS.statistics, series=RESULTS.series),
    charts=frozenset({"a.chart"}),
    terms={"HMPPS": "hmpps"},
    references={"moj2025": 7, "ons2024": 8},
    chapters={"women": "Women"},
)
TARGETS = {
    "fig-a-chart": Target(text="Figure 1.1", href="a.html#figure-a-chart", label="figure-a-chart")
}


def _markdown(text: str) -> str:
    expansion = expand(text, VOCABULARY, path="a.qmd")
    assert expansion.found == ()
    emitted = to_markdown(expansion, TARGETS)
    assert emitted.found == ()
    return emitted.text


def _rendered(text: str) -> tuple[str, str]:
    emitted = to_markdown(expand(text, VOCABULARY, path="a.qmd"), TARGETS)
    (made,) = render_many([("a.qmd", emitted)])
    assert made.found == ()
    return made.html, made.typst


def test_a_statistic_is_marked_in_both_formats() -> None:
    html, typst = _rendered('It was {{ stat("a.half") }}.')

    assert '<data class="stat" value="50.3" data-stat="a.half">' in html
    assert ">50%</a></data>." in html
    assert '#stat("a.half", "50%").' in typst


@pytest.mark.parametrize(
    "text",
    [
        '## Heading with {{ stat("a.half") }}',
        '- item {{ stat("a.half") }}',
        '| a | b |\n|---|---|\n| x | {{ stat("a.half") }} |',
        'Text.[^1]\n\n[^1]: Note {{ stat("a.half") }}.',
        '*Emphasis with {{ stat("a.half") }}*',
        '{% box "Title" %}\nIn a box {{ stat("a.half") }}.\n{% endbox %}',
        '{% claim "a.half > a.third" %}more, at {{ stat("a.half") }},{% endclaim %} than',
    ],
)
def test_a_statistic_stands_anywhere_prose_can(text: str) -> None:
    html, typst = _rendered(text)

    assert 'data-stat="a.half"' in html
    assert '#stat("a.half", "50%")' in typst


def test_citations_and_references_are_resolved_before_the_engine() -> None:
    html, typst = _rendered("See @fig-a-chart [@moj2025; @ons2024, p. 4]. Mail a@fig-b.org.")

    assert '<a class="xref" href="a.html#figure-a-chart">Figure 1.1</a>' in html
    assert 'data-cites="moj2025 ons2024"' in html
    assert ", p. 4" in html
    assert '#xref("ref-moj2025", "7")' in typst
    assert "a@fig-b.org" in html


def test_code_is_left_alone() -> None:
    assert "`@fig-nothing`" in _markdown("Write `@fig-nothing` and `[@nobody]`.")


def test_plain_text_has_the_words_and_no_marks() -> None:
    expansion = expand(
        'Now {{ stat("a.half").words }} {% claim "a.half > a.third" %}more{% endclaim %}'
        ' ({{ stat("a.third").interval }}), @fig-a-chart.',
        VOCABULARY,
        path="a.qmd",
    )

    assert to_text(expansion, TARGETS) == "Now 50% more (30% to 36%), Figure 1.1."


def test_lines_stay_the_authors_also_after_blocks() -> None:
    text = 'one\n\n{{ chart("a.chart") }}\n\nfive\n\n::: {.open}\nnever closed\n'
    emitted = to_markdown(expand(text, VOCABULARY, path="a.qmd", line=10), TARGETS)
    (made,) = render_many([("a.qmd", emitted)])

    assert [d.code for d in made.found] == ["markdown-fault"]
    assert made.found[0].path == "a.qmd"
    assert made.found[0].line in {16, 17, 18}


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_any_text_survives_escaping_for_markdown(text: str) -> None:
    words = " ".join(text.split())
    if not words or not words[0].isalpha():
        return
    emitted = Emitted(text=f"x {markdown(words)} x", lines=(1,), found=())
    (made,) = render_many([("a.qmd", emitted)])

    assert "<script" not in made.html
    assert "<em>" not in made.html
    assert "<a " not in made.html


def test_a_string_for_typst_cannot_end_early() -> None:
    assert typst_string('say "hi" \\ #x\n') == '"say \\"hi\\" \\\\ #x\\n"'


def test_raw_output_with_backticks_keeps_them() -> None:
    assert raw_inline("a `b` c", "html") == "`` a `b` c ``{=html}"


@pytest.mark.parametrize("text", ["=cmd()", "+1", "-1", "@x"])
def test_a_cell_is_never_a_formula(text: str) -> None:
    assert csv_cell(text) == f"'{text}"


def test_the_sandbox_gives_nothing_away() -> None:
    for hostile in (
        "{{ stat.__globals__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ _calls.vocabulary.__init__ }}",
        "{% include '/etc/passwd' %}",
    ):
        expansion = expand(hostile, VOCABULARY, path="a.qmd")

        assert expansion.found, hostile
        assert "root:" not in expansion.text
