"""A drawing says exactly what its series says, and nothing in it touches or leaves the page."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest

from data_pipeline.diagnostics import Fault
from data_pipeline.statistics.results import SeriesResult
from report.charts import Chart, Columns, Form, Lines
from report.charts.draw import Drawing, Job, draw, draw_many
from report.charts.frame import rows_of
from report.charts.measure import text_width
from report.charts.shapes.draw_form import draw_form
from report.charts.shapes.view import View
from report.charts.theme import (
    AXIS,
    GREY,
    GRID,
    INTERVAL,
    MUTED,
    NARROW,
    SERIES,
    TEXT,
    TEXT_SIZE,
    WIDE,
)

Case = tuple[Form, SeriesResult]
PALETTE = {TEXT, MUTED, GRID, AXIS, GREY, INTERVAL, "none", *SERIES}
SVG = "{http://www.w3.org/2000/svg}"


def read(svg: str) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 - our own drawing


def draw_case(case: Case, make_chart: Callable[..., Chart]) -> Drawing:
    form, series = case
    return draw(
        make_chart(form),
        series,
        headline='Rates <rose> & "fell"',
        subtitle="Rate per 1,000, England and Wales",
        note="A note.",
        source="Ministry of Justice",
    )


@pytest.fixture
def drawing(
    case: Case, make_chart: Callable[..., Chart], drawings: dict[str, Drawing], case_name: str
) -> Drawing:
    if case_name not in drawings:
        drawings[case_name] = draw_case(case, make_chart)
    return drawings[case_name]


@pytest.fixture(scope="session")
def drawings() -> dict[str, Drawing]:
    return {}


def texts_of(svg: str) -> list[tuple[str, float, float, float]]:
    """Each text with its left and right edge and its middle, in pixels of the drawing."""
    found = []

    def walk(element: ET.Element, x: float, y: float) -> None:
        moved = re.fullmatch(r"translate\((-?[\d.]+),(-?[\d.]+)\)", element.get("transform", ""))
        if moved:
            x, y = x + float(moved[1]), y + float(moved[2])
        if element.tag == f"{SVG}text" and element.text:
            weight = int(element.get("font-weight", "400"))
            width = text_width(element.text, weight=weight)
            back = {"end": width, "middle": width / 2}.get(element.get("text-anchor", ""), 0.0)
            found.append((element.text, x - back, x - back + width, y))
        for child in element:
            walk(child, x, y)

    walk(read(svg), 0, 0)
    return found


def test_each_point_has_exactly_one_described_mark(case: Case, drawing: Drawing) -> None:
    said = Counter(row.says for row in rows_of(case[1]))
    for svg in (drawing.svg_wide, drawing.svg_narrow, drawing.svg_file):
        labels = [e.get("aria-label") for e in read(svg).iter() if e.get("aria-label")]
        assert Counter(labels) == said


def test_table_and_csv_have_each_value(case: Case, drawing: Drawing) -> None:
    cells = Counter(cell.text for row in drawing.table.rows for cell in row[1:])
    for row in rows_of(case[1]):
        assert cells[row.text] > 0
    assert drawing.csv.count("\n") == len(case[1].points) + 1


def test_every_number_of_the_alt_text_is_a_value(case: Case, drawing: Drawing) -> None:
    assert drawing.alt.startswith('Rates <rose> & "fell". ')
    assert len(drawing.alt) < 900
    assert any(row.text in drawing.alt for row in rows_of(case[1]))


def test_only_the_palette_is_used_and_no_styles(drawing: Drawing) -> None:
    for svg in (drawing.svg_wide, drawing.svg_narrow):
        root = read(svg)
        colours = {e.get(name) for e in root.iter() for name in ("fill", "stroke")} - {None}
        assert colours <= PALETTE
        assert not [e for e in root.iter() if e.get("style") or e.get("opacity")]
        assert not re.search(r"xlink|rgb|url\(|<style|<rect", svg)


def test_a_drawing_for_a_page_has_no_size_of_its_own(drawing: Drawing) -> None:
    for svg, size in ((drawing.svg_wide, WIDE), (drawing.svg_narrow, NARROW)):
        root = read(svg)
        assert root.get("width") is None
        assert root.get("viewBox", "").startswith(f"0 0 {size.width} ")
        assert root.get("role") == "img"
        assert root.get("class") == "chart"


def test_identifiers_are_unique_and_resolve(drawing: Drawing) -> None:
    roots = [read(svg) for svg in (drawing.svg_wide, drawing.svg_narrow)]
    ids = [e.get("id") for root in roots for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    for root in roots:
        assert root.get("aria-labelledby") in ids
        assert root.get("aria-describedby") in ids


def test_no_text_leaves_the_drawing(drawing: Drawing) -> None:
    for svg, size in ((drawing.svg_wide, WIDE), (drawing.svg_narrow, NARROW)):
        height = float(read(svg).get("viewBox", "").split()[3])
        for text, left, right, y in texts_of(svg):
            assert left >= -1, text
            assert right <= size.width + 1, text
            assert TEXT_SIZE / 2 <= y <= height + 1, text


def test_no_text_covers_another(drawing: Drawing) -> None:
    for svg in (drawing.svg_wide, drawing.svg_narrow):
        for one, other in itertools.combinations(texts_of(svg), 2):
            apart = (
                one[2] <= other[1] + 1
                or other[2] <= one[1] + 1
                or abs(one[3] - other[3]) >= TEXT_SIZE - 1
            )
            assert apart, (one, other)


def test_altair_accepts_every_specification(case: Case) -> None:
    form, series = case
    for size in (WIDE, NARROW):
        view = View(series=series, rows=rows_of(series), size=size)
        made = draw_form(form, view).specification(validate=True)
        assert made["datasets"]


def test_drawing_again_gives_the_same_bytes(
    case: Case, drawing: Drawing, make_chart: Callable[..., Chart]
) -> None:
    assert draw_case(case, make_chart) == drawing


def test_many_are_drawn_in_order(
    make_chart: Callable[..., Chart], make_series: Callable[..., SeriesResult]
) -> None:
    jobs = [
        Job(
            chart=make_chart(Columns(), f"topic.{n}"),
            series=make_series([("2024", (), float(n))]),
            headline=f"Number {n}",
            subtitle="",
        )
        for n in range(5)
    ]
    made = draw_many(jobs)
    assert [d.id for d in made] == [f"topic.{n}" for n in range(5)]
    assert all(f"2024: {n} per" in d.svg_wide for n, d in enumerate(made))


def test_an_empty_series_is_a_fault_and_not_an_empty_chart(
    make_chart: Callable[..., Chart], make_series: Callable[..., SeriesResult]
) -> None:
    with pytest.raises(Fault, match="no data") as caught:
        draw(make_chart(Lines()), make_series([]), headline="", subtitle="")
    assert caught.value.code == "chart-without-data"


def test_the_file_carries_its_words_on_white(
    make_chart: Callable[..., Chart], make_series: Callable[..., SeriesResult]
) -> None:
    series = make_series([("2024", (), 1.0), ("2023", (), 2.0)])
    svg = draw(
        make_chart(Columns()), series, headline="A message", subtitle="What", source="Who"
    ).svg_file
    assert 'fill="#ffffff"' in svg
    assert ">A message</text>" in svg
    assert ">What</text>" in svg
    assert ">Source: Who</text>" in svg


def test_hostile_text_is_text(
    make_chart: Callable[..., Chart], make_series: Callable[..., SeriesResult]
) -> None:
    series = make_series(
        [("2024", ("<script>alert('x')</script>",), 1.0), ("2024", ("=cmd()|*#",), 2.0)],
        dimensions=("group",),
    )
    drawing = draw(make_chart(Lines()), series, headline="</title><script>", subtitle="</text><b>")
    for svg in (drawing.svg_wide, drawing.svg_narrow, drawing.svg_file):
        assert "<script" not in svg
        read(svg)
    assert "\n2024,2024-01-01,2024-12-31,'=cmd()|*#,2" in drawing.csv
