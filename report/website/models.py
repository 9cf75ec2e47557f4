"""What each page shows, as typed records: the contract between the pipeline and `site/templates`.

A template can only show what is here, so a page never computes and never reads a file.
Fields called `*_html` are finished, trusted HTML; every other text is escaped by the templates.
Addresses are relative to the edition's folder and end in a file name, so pages open from `file://`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = [
    "ChapterPage",
    "ChapterSummary",
    "CheckLine",
    "Citation",
    "ColumnLine",
    "DatasetPage",
    "DatasetSummary",
    "Download",
    "EditionSummary",
    "FigureBlock",
    "GapCell",
    "GapRow",
    "GapsBlock",
    "GlossaryEntry",
    "GlossaryPage",
    "HeadlineStatistic",
    "IndexLine",
    "LandingPage",
    "Link",
    "MethodEntry",
    "MethodsPage",
    "Page",
    "RecommendationEntry",
    "RecommendationGroup",
    "RecommendationsPage",
    "ReferenceEntry",
    "ReferencesPage",
    "SiteFrame",
    "SourceLine",
    "StatisticLine",
    "StatisticsPage",
    "TableBlock",
    "TableCell",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Words and an address."""

    text: str
    href: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Download:
    """A file to take away: `size` is in words ("412 kB")."""

    text: str
    href: str
    format: str
    size: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFrame:
    """What every page of an edition shares: the shell around its content.

    `chapters` are in reading order; `reference_pages` are the annexes; `address` is where
    the edition is published, if that is known.
    """

    title: str
    year: str
    data_as_at: str
    published: str
    version: str
    independence: str
    chapters: tuple[Link, ...]
    reference_pages: tuple[Link, ...]
    pdf: Download
    text_licence: Link
    repository: Link | None
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the shell needs to know of a page. `root` is the way back to the edition's folder."""

    address: str
    title: str
    description: str
    root: str
    kind: str
    section: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadlineStatistic:
    """One big number on the landing page, with what it counts and where it comes from."""

    number: str
    label: str
    period: str
    geography: str
    change: str
    chapter: Link
    id: str
    spark_svg: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterSummary:
    """A chapter as the landing page lists it: number, title, question and its one message."""

    number: str
    title: str
    href: str
    question: str
    message_html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LandingPage:
    """The front of an edition."""

    page: Page
    summary_html: str
    headlines: tuple[HeadlineStatistic, ...]
    chapters: tuple[ChapterSummary, ...]
    recommendation_count: int
    recommendations_by_owner: tuple[Link, ...]
    downloads: tuple[Download, ...]
    cite_as: str
    citations: tuple[Download, ...]
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterPage:
    """One chapter: `body_html` is finished; `contents` are its level-two headings."""

    page: Page
    number: str
    title: str
    question: str
    key_messages_html: tuple[str, ...]
    help_note_html: str
    body_html: str
    contents: tuple[Link, ...]
    previous: Link | None
    next: Link | None
    statistics_count: int
    datasets: tuple[Link, ...]
    source: str
    downloads: tuple[Download, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableCell:
    """One cell of a table. `note` is a marker explained under the table; `kind` sets alignment."""

    text: str
    kind: str = "number"
    note: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableBlock:
    """A data table: the first cell of each row is its heading (`scope="row"`)."""

    id: str
    anchor: str
    number: str
    caption: str
    subtitle: str
    columns: tuple[str, ...]
    rows: tuple[tuple[TableCell, ...], ...]
    source_html: str
    notes: tuple[str, ...]
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapCell:
    """One group in one setting: `word` says what `band` shades.

    `band` is recent, ageing, old or nothing; plain where there is only nothing to compare with.
    """

    band: str
    word: str
    datasets: str
    age: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapRow:
    """One group, with a cell for each setting."""

    group: str
    cells: tuple[GapCell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GapsBlock:
    """The register of data gaps: a matrix, the empty cells in words, and each dataset's grain.

    `settings` head the columns; `missing` pairs a setting with the groups it has nothing on.
    """

    anchor: str
    number: str
    caption: str
    subtitle: str
    settings: tuple[str, ...]
    rows: tuple[GapRow, ...]
    missing: tuple[tuple[str, tuple[str, ...]], ...]
    notes: tuple[str, ...]
    datasets: TableBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureBlock:
    """A chart: headline, subtitle, two drawings of the same marks, text, table, source.

    `svg_wide` is for 640 pixels and more, `svg_narrow` for a phone; only one is shown.
    `page` is the figure's own page, unless this is it.
    """

    id: str
    anchor: str
    number: str
    headline: str
    subtitle: str
    svg_wide: str
    svg_narrow: str
    alt: str
    source_html: str
    notes: tuple[str, ...]
    table: TableBlock
    downloads: tuple[Download, ...]
    trace: str
    page: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationEntry:
    """One recommendation with the evidence for it."""

    id: str
    number: str
    title: str
    action_html: str
    why_html: str
    settings: tuple[str, ...]
    groups: tuple[str, ...]
    barriers: tuple[str, ...]
    owners: tuple[str, ...]
    joint: bool
    evidence: tuple[StatisticLine, ...]
    progress: StatisticLine | None
    chapter: Link
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationGroup:
    """Recommendations under one heading, in order."""

    title: str
    entries: tuple[RecommendationEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecommendationsPage:
    """The register of recommendations; `facets` are the filters: name to its values."""

    page: Page
    intro_html: str
    entries: tuple[RecommendationEntry, ...]
    facets: Mapping[str, tuple[str, ...]]
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticLine:
    """One statistic in a list: printed number, what it is, when, where, and its page."""

    id: str
    label: str
    number: str
    interval: str
    period: str
    geography: str
    href: str
    datasets: tuple[Link, ...]
    method: str
    status: str
    used_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatisticsPage:
    """Every statistic by topic; `quoted` are figures of documents: citation, then page."""

    page: Page
    topics: Mapping[str, tuple[StatisticLine, ...]]
    quoted: tuple[tuple[Link, Link], ...]
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnLine:
    """A column of a dataset with its codes (code, label)."""

    name: str
    type: str
    description: str
    codes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLine:
    """One expectation: what it says, whether it held, on how many rows; `detail` if it did not."""

    says: str
    outcome: str
    severity: str
    checked: int
    failed: int
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A release that rows were read from. `used` counts rows in use at the edition's date."""

    publisher: str
    title: str
    published: str
    date_basis: str
    href: str
    licence: str
    tier: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetSummary:
    """A dataset in the list of data."""

    id: str
    title: str
    href: str
    publisher: str
    geography: str
    newest_period: str
    age: str
    checks: str
    rows: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetPage:
    """What a reader should know before using a dataset."""

    page: Page
    title: str
    description: str
    facts: Mapping[str, str]
    landing_page: str
    downloads: tuple[Download, ...]
    measures: tuple[tuple[str, str, str], ...]
    columns: tuple[ColumnLine, ...]
    checks: tuple[CheckLine, ...]
    breaks: tuple[str, ...]
    corrections: tuple[str, ...]
    conflicts: tuple[str, ...]
    limitations: tuple[str, ...]
    sources: tuple[SourceLine, ...]
    used_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetsPage:
    """The list of data."""

    page: Page
    intro: str
    datasets: tuple[DatasetSummary, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodEntry:
    """A method in the annex: what it does in plain words, its formula and where that is from."""

    name: str
    title: str
    plain: str
    formula: str
    source: str
    place: str
    used_by: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodsPage:
    """The methods annex."""

    page: Page
    intro_html: str
    methods: tuple[MethodEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """A term, its meaning and the chapters that use it."""

    id: str
    term: str
    expansion: str
    meaning: str
    used_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryPage:
    """The glossary, in alphabetical order."""

    page: Page
    entries: tuple[GlossaryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceEntry:
    """A cited source: its number, its full entry, and where it is cited."""

    id: str
    number: int
    entry_html: str
    cited_in: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferencesPage:
    """The list of references."""

    page: Page
    entries: tuple[ReferenceEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionSummary:
    """An edition in the list on the site's front page."""

    year: str
    title: str
    href: str
    published: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A citation in the text: the reference's number and its short title for a tooltip."""

    key: str
    number: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexLine:
    """One entry of the search index."""

    title: str
    kind: str
    href: str
    text: str
