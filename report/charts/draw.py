"""Draw a chart: two sizes for the page, a file to keep, its words, its data and its table.

An edition's charts are drawn together by `draw_many`, which keeps the drawing engine busy while
Python prepares. Altair is imported when there is something to draw.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from report.charts.alt import alt_text
from report.charts.csv_file import csv_of
from report.charts.engine import to_svgs
from report.charts.fit import check_fit
from report.charts.frame import rows_of
from report.charts.notes import chart_notes
from report.charts.standalone import standalone
from report.charts.svg import anchor_of, clean, inline
from report.charts.theme import NARROW, WIDE, Size
from report.tables.tabulate import data_table
from report.website.models import TableBlock

if TYPE_CHECKING:
    from data_pipeline.statistics.results import SeriesResult
    from report.charts.contract import Chart
    from report.charts.shapes.picture import Picture

__all__ = ["Drawing", "Job", "draw", "draw_many"]

_SIZES = (WIDE, NARROW)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A chart to be drawn, with its words as rendered."""

    chart: Chart
    series: SeriesResult
    headline: str
    subtitle: str
    note: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A chart as a page shows it, and as a reader takes it away.

    `svg_wide` and `svg_narrow` go in a page; `svg_file` is a file of its own. `notes` are the
    author's note, then what the drawing itself needs said. `ratio_*` are height over width.
    """

    id: str
    anchor: str
    headline: str
    subtitle: str
    notes: tuple[str, ...]
    source: str
    svg_wide: str
    svg_narrow: str
    svg_file: str
    ratio_wide: float
    ratio_narrow: float
    alt: str
    csv: str
    table: TableBlock


def draw(
    chart: Chart,
    series: SeriesResult,
    *,
    headline: str,
    subtitle: str,
    note: str = "",
    source: str = "",
) -> Drawing:
    """Draw one chart.

    Raises:
        Fault: The series has no points, or its shape does not suit the form.
    """
    job = Job(
        chart=chart,
        series=series,
        headline=headline,
        subtitle=subtitle,
        note=note,
        source=source,
    )
    return draw_many([job])[0]


def draw_many(jobs: Iterable[Job], *, engines: int = 1) -> list[Drawing]:
    """Draw many charts, in their order, with so many engines at work.

    Raises:
        Fault: The first job whose series cannot be drawn; none is then drawn.
    """
    todo = list(jobs)
    for job in todo:
        check_fit(job.chart, job.series)
    pictures: list[Picture] = []
    drawings = to_svgs(_specifications(todo, pictures), engines=engines)
    made: list[Drawing] = []
    for number, job in enumerate(todo):
        svgs = [next(drawings) for _ in _SIZES]
        made.append(_finish(job, svgs, pictures[number * len(_SIZES) :]))
    return made


def _specifications(jobs: Sequence[Job], pictures: list[Picture]) -> Iterable[dict[str, Any]]:
    """The specification of each drawing; its picture is kept in `pictures`."""
    from report.charts.shapes.draw_form import draw_form  # noqa: PLC0415 - while the engine starts
    from report.charts.shapes.picture import quickly  # noqa: PLC0415 - while the engine starts
    from report.charts.shapes.view import View  # noqa: PLC0415 - while the engine starts

    for job in jobs:
        rows = rows_of(job.series)
        for size in _SIZES:
            view = View(series=job.series, rows=rows, size=size, highlight=job.chart.highlight)
            with quickly():
                picture = draw_form(job.chart.form, view)
                specification = picture.specification()
            pictures.append(picture)
            yield specification


def _finish(job: Job, svgs: Sequence[str], pictures: Sequence[Picture]) -> Drawing:
    rows = rows_of(job.series)
    alt = alt_text(job.chart.form, job.series, rows, job.headline)
    anchor = anchor_of(job.chart.id)
    notes = chart_notes(job.chart.form, job.series, rows, job.note)
    wide, narrow = (
        _inline(job, svg, picture, size, anchor, alt)
        for svg, picture, size in zip(svgs, pictures, _SIZES, strict=False)
    )
    return Drawing(
        id=job.chart.id,
        anchor=anchor,
        headline=job.headline,
        subtitle=job.subtitle,
        notes=notes,
        source=job.source,
        svg_wide=wide,
        svg_narrow=narrow,
        svg_file=_file(job, svgs[0], pictures[0], anchor, alt, notes),
        ratio_wide=_ratio(pictures[0]),
        ratio_narrow=_ratio(pictures[1]),
        alt=alt,
        csv=csv_of(job.series, rows),
        table=data_table(job.chart.id, job.series, caption=job.headline, subtitle=job.subtitle),
    )


def _inline(job: Job, svg: str, picture: Picture, size: Size, anchor: str, alt: str) -> str:
    ids = f"chart-{anchor}-{size.name}"
    drawn = clean(svg, **_frame(picture), ids=ids)
    return inline(drawn, ids=ids, title=job.headline, description=alt)


def _file(job: Job, svg: str, picture: Picture, anchor: str, alt: str, notes: Sequence[str]) -> str:
    ids = f"chart-{anchor}-file"
    drawn = clean(svg, **_frame(picture), ids=ids)
    return standalone(
        drawn,
        ids=ids,
        headline=job.headline,
        subtitle=job.subtitle,
        source=job.source,
        notes=notes,
        alt=alt,
    )


def _frame(picture: Picture) -> dict[str, float]:
    return {
        "width": picture.width,
        "height": picture.height,
        "left": picture.left,
        "top": picture.top,
    }


def _ratio(picture: Picture) -> float:
    return round(picture.height / picture.width, 4)
