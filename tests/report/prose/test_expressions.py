"""A claim is true of the data as computed and as printed, or it is refused."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data_pipeline.catalogue.units import Unit
from data_pipeline.diagnostics import Fault
from data_pipeline.periods import Period
from data_pipeline.statistics.results import Point, Results, SeriesResult, StatisticResult
from report.prose.expressions import evaluate

PERCENT = Unit(id="percent", one="per cent", many="per cent", decimals=0, suffix="%")
YEAR = Period(date(2024, 12, 31), date(2024, 1, 1))


def _statistic(
    name: str, value: float, limits: tuple[float, float] | None = None
) -> StatisticResult:
    return StatisticResult(
        id=name,
        label=name,
        unit=PERCENT,
        decimals=0,
        value=value,
        lower=limits[0] if limits else None,
        upper=limits[1] if limits else None,
        period=YEAR,
        geography="England",
        status="final",
        method="",
        interval_method="",
        formula="",
        rows=(),
        inputs=(),
        note="",
    )


def _series(name: str, values: dict[str, list[float]]) -> SeriesResult:
    points = tuple(
        Point(
            period=Period(date(2020 + n, 12, 31), date(2020 + n, 1, 1)),
            keys=(group,) if group else (),
            value=value,
            lower=None,
            upper=None,
            status="final",
            note="",
            rows=(),
        )
        for group, numbers in values.items()
        for n, value in enumerate(numbers)
    )
    return SeriesResult(
        id=name,
        label=name,
        unit=PERCENT,
        decimals=0,
        dimensions=("sex",) if "" not in values else (),
        dimension_labels={"sex": "Sex"},
        labels={"sex": {g: g for g in values}},
        points=points,
        breaks=(),
        geography="England",
        method="",
        interval_method="",
        formula="",
        note="",
    )


RESULTS = Results(
    statistics={
        s.id: s
        for s in (
            _statistic("a.half", 50.3),
            _statistic("a.third", 33.4, (30.0, 36.0)),
            _statistic("a.fifth", 20.0, (18.0, 22.0)),
            _statistic("a.nearly_third", 32.0, (29.0, 35.0)),
        )
    },
    series={
        s.id: s
        for s in (
            _series("a.up", {"": [1, 3, 2, 4]}),
            _series("a.down", {"": [9, 8, 7, 1]}),
            _series("a.by_sex", {"female": [10, 20, 30], "male": [3, 2, 1]}),
        )
    },
)


@pytest.mark.parametrize(
    ("expression", "holds"),
    [
        ("a.half > a.third", True),
        ("a.half > 2 * a.fifth and not a.third > a.half", True),
        ("a.third < a.fifth or a.half >= 50", True),
        ("10 < a.fifth < 30", True),
        ("a.half - a.third > 20", False),
        ("rising(a.up)", True),
        ("rising(a.up, steadily=True)", False),
        ("falling(a.down, steadily=True)", True),
        ('falling(a.up, since="2021", until="2022")', True),
        ("highest(a.up)", True),
        ('highest(a.up, until="2022", at="2021")', True),
        ("lowest(a.down)", True),
        ("highest(a.down)", False),
        ('rising(a.by_sex["female"]) and falling(a.by_sex["male"])', True),
        ('latest(a.by_sex["female"]) > 8 * latest(a.by_sex["male"])', True),
        ('at(a.up, "2021") == 3', True),
        ("largest(a.by_sex) == 30 and smallest(a.by_sex) == 1", True),
        ('unchanged(a.up, since="2021", within=35)', True),
        ('unchanged(a.up, since="2021", within=33)', False),
        ("differs(a.third, a.fifth)", True),
        ("differs(a.third, a.nearly_third)", False),
        ("about(a.third, 33, within=0.5)", True),
        ("share_between(a.half, 45, 55)", True),
    ],
)
def test_an_expression_means_what_it_says(expression: str, holds: bool) -> None:  # noqa: FBT001
    assert evaluate(expression, RESULTS).holds is holds


def test_rounding_that_would_contradict_the_words_is_seen() -> None:
    verdict = evaluate("a.half > 50", RESULTS)

    assert verdict.holds
    assert not verdict.printed


def test_a_verdict_shows_the_values_that_decide_it() -> None:
    verdict = evaluate("a.half > latest(a.up)", RESULTS)

    assert verdict.values == {"a.half": "50% (50.3)", "latest(a.up)": "4%"}
    assert verdict.statistics == ("a.half",)
    assert verdict.series == ("a.up",)


@pytest.mark.parametrize(
    ("expression", "code", "words"),
    [
        ("a.haf > 1", "unknown-statistic", "a.haf"),
        ("a.half", "bad-claim", "not true or false"),
        ("a.half > 'x'", "bad-claim", "not a number"),
        ("a.up > 1", "bad-claim", "not a number"),
        ("rising(a.by_sex)", "bad-claim", "several groups"),
        ("rising(a.half)", "bad-claim", "takes a series"),
        ('rising(a.by_sex["child"])', "bad-claim", "no group 'child'"),
        ("differs(a.half, a.third)", "bad-claim", "has none"),
        ("a.half / 0 > 1", "bad-claim", "divides by zero"),
        ("rising(a.up, sinse='2020')", "bad-claim", "sinse"),
        ("a.half > ", "bad-claim", "not an expression"),
        ('highest(a.up, since="soon")', "bad-period", "soon"),
    ],
)
def test_what_cannot_be_decided_is_refused_in_words(expression: str, code: str, words: str) -> None:
    with pytest.raises(Fault, match=words) as caught:
        evaluate(expression, RESULTS)

    assert caught.value.code == code


@pytest.mark.parametrize(
    "expression",
    [
        "__import__('os').system('true')",
        "a.half.__class__ > 1",
        "9 ** 9 ** 9 > 1",
        "(lambda: 1)() > 0",
        "[x for x in (1, 2)] > 0",
        "open('/etc/passwd')",
        "a.half > 1 if True else False",
        "'x' * 1000000000 == 'y'",
        "-" * 100 + "a.half > 1",
        "(" * 90 + "1" + ")" * 90,
        "1 == 1 " * 100,
        "a.half @ 2 > 1",
        "f'{a.half}' > 1",
        "a.half is True",
        "\x00",
    ],
)
def test_a_hostile_expression_is_refused(expression: str) -> None:
    with pytest.raises(Fault):
        evaluate(expression, RESULTS)


@given(st.text(max_size=60))
def test_no_text_at_all_makes_it_fail_otherwise(text: str) -> None:
    with suppress(Fault):
        evaluate(text, RESULTS)
