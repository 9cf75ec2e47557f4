"""The one frame that marks, table, data file and alt text all come from.

Each row is a point of the series with the words a reader is given for it, so that none of the four
can say something the others do not.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from data_pipeline.periods import Period

if TYPE_CHECKING:
    import pandas as pd

    from data_pipeline.statistics.results import Point, SeriesResult

__all__ = ["PROVISIONAL", "FrameRow", "exact", "frame_of", "rows_of"]

PROVISIONAL = "provisional"


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameRow:
    """A point of a series, with its words.

    `labels` are a reader's words for `keys`; `says` is the whole point in words, and is what its
    mark is described by.
    """

    period: Period
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    value: float
    lower: float | None
    upper: float | None
    status: str
    note: str
    text: str
    interval: str
    says: str

    @property
    def is_provisional(self) -> bool:
        """Whether the publisher may still revise this value."""
        return self.status == PROVISIONAL

    @property
    def name(self) -> str:
        """The labels of its breakdowns, in one."""
        return ", ".join(self.labels)


def rows_of(series: SeriesResult) -> tuple[FrameRow, ...]:
    """The frame as records, in the order of the series."""
    return tuple(_row(series, point) for point in series.points)


def frame_of(series: SeriesResult) -> pd.DataFrame:
    """The frame as a table of columns, for work with other tools."""
    import pandas as pd  # noqa: PLC0415 - takes half a second, and drawing does without

    return pd.DataFrame([asdict(row) for row in rows_of(series)])


def exact(value: float | None) -> str:
    """A value unrounded, as the shortest text that reads back the same: 899, 0.1."""
    if value is None:
        return ""
    number = float(value)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)  # noqa: PLR2004 - beyond this a float cannot count in ones


def _row(series: SeriesResult, point: Point) -> FrameRow:
    labels = tuple(
        series.labels.get(name, {}).get(code, code)
        for name, code in zip(series.dimensions, point.keys, strict=True)
    )
    interval = ""
    if point.lower is not None and point.upper is not None:
        interval = f"{series.text(point.lower)} to {series.text(point.upper)}"
    return FrameRow(
        period=point.period,
        keys=point.keys,
        labels=labels,
        value=point.value,
        lower=point.lower,
        upper=point.upper,
        status=point.status,
        note=point.note,
        text=series.text(point.value),
        interval=interval,
        says=_says(series, point, labels, interval),
    )


def _says(series: SeriesResult, point: Point, labels: tuple[str, ...], interval: str) -> str:
    heading = ", ".join((*labels, point.period.label))
    words = series.unit.words(point.value, series.decimals)
    around = f" ({interval})" if interval else ""
    status = ", provisional" if point.status == PROVISIONAL else ""
    return f"{heading}: {words}{around}{status}"
