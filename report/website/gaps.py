"""The register of data gaps as pages and paper show it: words for what `report.gaps` computed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from data_pipeline.periods import format_date
from report.gaps import (
    COMPARISON,
    GROUP_WORDS,
    SETTING_WORDS,
    Band,
    Cell,
    Holding,
    cells_of,
)
from report.website.models import GapCell, GapRow, GapsBlock, TableBlock, TableCell

__all__ = ["gaps_block"]

_WORDS = {
    Band.RECENT: "Recent",
    Band.AGEING: "Ageing",
    Band.OLD: "Old",
    Band.NOTHING: "Nothing published",
}
_NOTES = (
    (
        "Recent: the newest figure is up to 12 months old. Ageing: up to 36 months. Old: more."
        " Nothing published: this edition found no published figure it could use."
    ),
    (
        "A dataset counts where at least one of its figures in use is about the group in the"
        " setting; the age is that of the newest such figure. One figure is enough, so a cell that"
        " is not empty may still hold very little."
    ),
    (
        "The last column shows what there is to compare with. An empty cell there means that this"
        " edition sets nothing beside the group; it does not mean that nothing is published."
    ),
)


def gaps_block(holdings: Sequence[Holding], as_at: date, *, anchor: str, number: str) -> GapsBlock:
    """The register where it stands."""
    cells = cells_of(holdings, as_at)
    day = format_date(as_at)
    return GapsBlock(
        anchor=anchor,
        number=number,
        caption="What is published on each group in each setting, and how old it is",
        subtitle=f"Datasets in this report and the age of the newest figure on {day}, in months",
        settings=tuple(SETTING_WORDS.values()),
        rows=tuple(
            GapRow(group=words, cells=tuple(_cell(c) for c in cells if c.group == group))
            for group, words in GROUP_WORDS.items()
        ),
        missing=tuple(
            (SETTING_WORDS[setting], groups)
            for setting in SETTING_WORDS
            if setting != COMPARISON and (groups := _missing(cells, setting))
        ),
        notes=_NOTES,
        datasets=_datasets(holdings, day, anchor),
    )


def _cell(cell: Cell) -> GapCell:
    months = cell.months
    if months is None:
        if cell.setting == COMPARISON:
            return GapCell(band="plain", word="Not compared", datasets="", age="")
        return GapCell(band=cell.band.value, word=_WORDS[cell.band], datasets="", age="")
    return GapCell(
        band=cell.band.value,
        word=_WORDS[cell.band],
        datasets=f"{cell.datasets} dataset{'s' * (cell.datasets != 1)}",
        age=f"newest {months} month{'s' * (months != 1)}",
    )


def _missing(cells: Sequence[Cell], setting: str) -> tuple[str, ...]:
    """The groups a setting has nothing on, as they read inside a sentence."""
    return tuple(
        GROUP_WORDS[cell.group][0].lower() + GROUP_WORDS[cell.group][1:]
        for cell in cells
        if cell.setting == setting and cell.band is Band.NOTHING
    )


def _datasets(holdings: Sequence[Holding], day: str, anchor: str) -> TableBlock:
    """Each dataset: where, by what, over what time, how old."""
    return TableBlock(
        id="data_gaps.datasets",
        anchor=f"{anchor}-datasets",
        number="",
        caption="Every dataset: its area, its grain and its age",
        subtitle=f"The newest period had ended by {day} and is about the settings above",
        columns=("Dataset", "Area", "Split by", "Counted by", "Newest period", "Months old"),
        rows=tuple(_line(holding) for holding in holdings),
        source_html="",
        notes=(),
        downloads=(),
    )


def _line(holding: Holding) -> tuple[TableCell, ...]:
    months = holding.months
    texts = (
        holding.title,
        holding.area or "not given",
        ", ".join(holding.splits) or "nothing",
        ", ".join(holding.spans) or "nothing",
        holding.newest.label if holding.newest else "none",
    )
    return (
        *(TableCell(text=text, kind="text") for text in texts),
        TableCell(text="none" if months is None else str(months)),
    )
