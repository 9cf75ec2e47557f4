"""Bring every text of an edition together, checked and ready for an engine.

Each text an author can write a call in (a chapter, a key message, a recommendation, a term, the
headline of a chart) is expanded against one vocabulary. Only when all are expanded are figures
numbered and references resolved, because a chapter may refer to one that comes after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.statistics.results import Results
from report.charts.contract import Chart
from report.edition.records import Chapter, Edition, Recommendation, Template
from report.manuscript.bibliography import Bibliography
from report.manuscript.numbering import Placed, place_blocks, targets_of
from report.prose.calls import Vocabulary
from report.prose.components import (
    Cite,
    ClaimStart,
    Component,
    Computed,
    Quoted,
    StatNumber,
    TermUse,
)
from report.prose.emit import Emitted, Target, to_markdown, to_text
from report.prose.expand import Expansion, expand
from report.prose.expressions import evaluate
from report.register import Register
from report.tables.contract import Table

__all__ = ["ChapterText", "Manuscript", "Words", "assemble"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterText:
    """A chapter ready for an engine, with what it uses."""

    chapter: Chapter
    body: Emitted
    messages: tuple[Emitted, ...]
    message: Emitted
    expansions: tuple[Expansion, ...]
    blocks: tuple[Placed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The finished words of a chart or table: plain text."""

    headline: str
    subtitle: str
    note: str
    expansions: tuple[Expansion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Manuscript:
    """Every text of the edition, and every place it uses a name.

    `fragments` are the short texts by a name such as `recommendation/r-01/action`; `uses` says, for
    each statistic or series, the pages (slug) that use it; `cited`, for each reference; `termed`,
    for each term; `expansions` are all texts, for whoever checks words.
    """

    chapters: tuple[ChapterText, ...]
    fragments: Mapping[str, Emitted]
    plain: Mapping[str, str]
    charts: Mapping[str, Words]
    tables: Mapping[str, Words]
    placed: Mapping[tuple[str, str], Placed]
    uses: Mapping[str, tuple[str, ...]]
    cited: Mapping[str, tuple[str, ...]]
    termed: Mapping[str, tuple[str, ...]]
    claims: int
    expansions: tuple[Expansion, ...]


def assemble(
    edition: Edition,
    results: Results,
    charts: Mapping[str, Chart],
    tables: Mapping[str, Table],
    bibliography: Bibliography,
    places: Mapping[tuple[str, str], tuple[str, int]],
    register: Register,
) -> tuple[Manuscript, list[Diagnostic]]:
    """Expand, number and resolve every text.

    Args:
        edition: What authors wrote.
        results: The statistics and series a text may name.
        charts: The charts a chapter may place, by id.
        tables: The tables a chapter may place, by id.
        bibliography: The references a text may cite.
        places: Where each ("chart", id) and ("table", id) is defined: path and line.
        register: The numbers about the data itself a text may name.

    Returns:
        The manuscript, and a diagnostic for every mistake in every text.
    """
    vocabulary = Vocabulary(
        results=results,
        charts=frozenset(charts),
        tables=frozenset(tables),
        terms={t.term: t.id for t in edition.terms}
        | {t.expansion: t.id for t in edition.terms if t.expansion},
        references=bibliography.numbers,
        chapters={c.slug: c.title for c in edition.chapters},
        register=register,
    )
    return _Assembly(edition, vocabulary, places).run(charts, tables)


class _Assembly:
    """One run over all texts; remembers who uses what."""

    def __init__(
        self,
        edition: Edition,
        vocabulary: Vocabulary,
        places: Mapping[tuple[str, str], tuple[str, int]],
    ) -> None:
        self.edition = edition
        self.places = places
        self.vocabulary = vocabulary
        self.found: list[Diagnostic] = []
        self.expansions: list[Expansion] = []
        self.uses: dict[str, dict[str, None]] = {}
        self.cited: dict[str, dict[str, None]] = {}
        self.termed: dict[str, dict[str, None]] = {}

    def run(
        self, charts: Mapping[str, Chart], tables: Mapping[str, Table]
    ) -> tuple[Manuscript, list[Diagnostic]]:
        chapters = self.edition.chapters
        bodies = [(c, self.expand(c.body, c.slug)) for c in chapters]
        placed, twice = place_blocks(bodies)
        self.found += twice
        targets = targets_of(bodies, placed)
        pages = {key: block.slug for key, block in placed.items()}
        chart_words = {
            name: self.words("chart", c, pages.get(("chart", name), ""), targets)
            for name, c in charts.items()
        }
        table_words = {
            name: self.words("table", t, pages.get(("table", name), ""), targets)
            for name, t in tables.items()
        }
        texts = tuple(self.chapter(c, body, targets, placed) for c, body in bodies)
        fragments = self.fragments(targets)
        self.check_recommendations()
        manuscript = Manuscript(
            chapters=texts,
            fragments=fragments,
            plain=self.plain(targets),
            charts=chart_words,
            tables=table_words,
            placed=placed,
            uses=_frozen(self.uses),
            cited=_frozen(self.cited),
            termed=_frozen(self.termed),
            claims=sum(isinstance(c, ClaimStart) for e in self.expansions for c in e.components),
            expansions=tuple(self.expansions),
        )
        return manuscript, self.found

    def expand(self, template: Template, page: str) -> Expansion:
        """Expand a text that stands on a page, and remember what it uses."""
        expansion = expand(
            template.text,
            self.vocabulary,
            path=template.path,
            line=template.line,
            context={"chapter": page},
        )
        self.found += expansion.found
        self.expansions.append(expansion)
        self.remember(expansion.components, page)
        return expansion

    def remember(self, components: Iterable[Component], page: str) -> None:
        """Note which page uses which statistics, series, references and terms."""
        for component in components:
            match component:
                case StatNumber(result=result) | Computed(result=result):
                    self.use(result.id, page)
                case ClaimStart(verdict=verdict):
                    for name in (*verdict.statistics, *verdict.series):
                        self.use(name, page)
                case Cite(keys=keys):
                    for key in keys:
                        self.cited.setdefault(key, {})[page] = None
                case Quoted(key=key):
                    self.cited.setdefault(key, {})[page] = None
                case TermUse(id=name):
                    self.termed.setdefault(name, {})[page] = None
                case _:
                    pass

    def use(self, name: str, page: str) -> None:
        """Note that a page uses a statistic or series."""
        if page:
            self.uses.setdefault(name, {})[page] = None

    def words(
        self, kind: str, owner: Chart | Table, page: str, targets: Mapping[str, Target]
    ) -> Words:
        """The finished words of a chart or table."""
        path, line = self.places[kind, owner.id]
        headline = owner.headline if isinstance(owner, Chart) else owner.caption
        texts = [headline, owner.subtitle, owner.note]
        made = [self.expand(Template(text=t, path=path, line=line), page) for t in texts]
        self.use(owner.series, page)
        plain = [to_text(e, targets) for e in made]
        return Words(headline=plain[0], subtitle=plain[1], note=plain[2], expansions=tuple(made))

    def emit(self, expansion: Expansion, targets: Mapping[str, Target]) -> Emitted:
        """Markdown for an engine."""
        emitted = to_markdown(expansion, targets)
        self.found += emitted.found
        return emitted

    def chapter(
        self,
        chapter: Chapter,
        body: Expansion,
        targets: Mapping[str, Target],
        placed: Mapping[tuple[str, str], Placed],
    ) -> ChapterText:
        """One chapter, ready for an engine."""
        messages = [self.expand(m, chapter.slug) for m in chapter.messages]
        message = self.expand(chapter.message, chapter.slug)
        return ChapterText(
            chapter=chapter,
            body=self.emit(body, targets),
            messages=tuple(self.emit(m, targets) for m in messages),
            message=self.emit(message, targets),
            expansions=(body, *messages, message),
            blocks=tuple(b for b in placed.values() if b.slug == chapter.slug),
        )

    def fragments(self, targets: Mapping[str, Target]) -> dict[str, Emitted]:
        """The short texts of the edition."""
        edition = self.edition
        templates = {"summary": (edition.summary, "index")}
        if edition.help_note.text:
            templates["help"] = (edition.help_note, "")
        for entry in edition.recommendations:
            templates[f"recommendation/{entry.id}/action"] = (entry.action, "recommendations")
            templates[f"recommendation/{entry.id}/why"] = (entry.why, "recommendations")
        return {
            name: self.emit(self.expand(template, page), targets)
            for name, (template, page) in templates.items()
        }

    def plain(self, targets: Mapping[str, Target]) -> dict[str, str]:
        """Texts shown without markup: terms, and the words of the front page's headlines."""
        made = {
            f"term/{term.id}": to_text(self.expand(term.meaning, ""), targets)
            for term in self.edition.terms
        }
        for headline in self.edition.headlines:
            self.require(headline.statistic, "chapters/edition.yml", headline.line)
            self.use(headline.statistic, "index")
            expansion = self.expand(headline.change, "index")
            made[f"headline/{headline.statistic}"] = to_text(expansion, targets)
        return made

    def require(self, statistic: str, path: str, line: int) -> None:
        """A statistic named outside a text must exist."""
        known = self.vocabulary.results.statistics
        if statistic not in known:
            fault = Fault(
                "unknown-statistic",
                f"no statistic is named '{statistic}'.",
                hint=did_you_mean(statistic, known),
            )
            self.found.append(fault.at(path, line))

    def check_recommendations(self) -> None:
        """Each recommendation's evidence must exist, and its claim must hold."""
        for entry in self.edition.recommendations:
            for name in (*entry.supports, entry.progress):
                self.require(name, entry.path, entry.line)
                self.use(name, "recommendations")
            if entry.chapter not in self.vocabulary.chapters:
                hint = did_you_mean(entry.chapter, self.vocabulary.chapters)
                fault = Fault("unknown-chapter", f"no chapter is named '{entry.chapter}'.")
                fault.hint = hint
                self.found.append(fault.at(entry.path, entry.line))
            if entry.claim:
                self.found += _check_claim(entry, self.vocabulary.evidence)


def _check_claim(entry: Recommendation, results: Results) -> list[Diagnostic]:
    try:
        verdict = evaluate(entry.claim, results)
    except Fault as fault:
        return [fault.at(entry.path, entry.line)]
    if verdict.holds:
        return []
    values = "; ".join(f"{name} = {value}" for name, value in verdict.values.items())
    return [
        Fault(
            "unsupported-recommendation",
            f"Recommendation '{entry.id}' rests on '{entry.claim}', which is false: {values}.",
            hint="Review the recommendation: its evidence has changed.",
        ).at(entry.path, entry.line)
    ]


def _frozen(uses: Mapping[str, Mapping[str, None]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(pages) for name, pages in uses.items()}
