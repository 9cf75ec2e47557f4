"""The Typst project of an edition: a main file, a file per chapter, the drawings.

Texts arrive as Typst from the engine; everything else is written here as calls of `lib.typ` whose
arguments are string literals, so nothing in the data can be taken for markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from data_pipeline.periods import format_date
from report.build import Build
from report.manuscript.assemble import ChapterText
from report.manuscript.numbering import Placed
from report.prose.escape import typst_string as text
from report.sources import credit_text, credits_of
from report.website.figures import data_gaps_block, table_block
from report.website.models import GapsBlock, RecommendationEntry, StatisticLine, TableBlock
from report.website.pages.annexes import methods_page
from report.website.shelf import Shelf

__all__ = ["typst_project"]

_LIB = Path(__file__).with_name("lib.typ")
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" '
_HEAD = '#import "lib.typ": *\n#import "blocks.typ": *\n\n'


def typst_project(build: Build) -> dict[str, bytes]:
    """Every file of the project; `main.typ` is the one to compile."""
    shelf = Shelf(build)
    files = {
        "lib.typ": _LIB.read_text(encoding="utf-8"),
        "blocks.typ": _blocks(build, shelf),
        "main.typ": _main(build, shelf),
    }
    for chapter in build.manuscript.chapters:
        files[f"{chapter.chapter.slug}.typ"] = _HEAD + _chapter(build, chapter)
    for drawing in build.drawings.values():
        files[f"{drawing.anchor}.svg"] = _drawing(drawing.svg_wide)
    return {name: content.encode() for name, content in files.items()}


def _drawing(svg: str) -> str:
    return svg if "xmlns=" in svg[:300] else svg.replace("<svg ", _SVG, 1)


def _call(name: str, *arguments: str) -> str:
    return f"{name}({', '.join(arguments)})"


def _array(items: Iterable[str]) -> str:
    made = list(items)
    return f"({', '.join(made)}{',' if len(made) == 1 else ''})"


def _main(build: Build, shelf: Shelf) -> str:
    edition = build.edition
    day = edition.data_as_at
    opening = _call(
        "report",
        text(edition.title),
        text(edition.year),
        text(edition.version),
        text(format_date(day)),
        text(edition.independence),
        f"[{build.rendered.fragments['summary'].typst}]",
        f"datetime(year: {day.year}, month: {day.month}, day: {day.day})",
    )
    parts = [f'#include "{chapter.slug}.typ"' for chapter in edition.chapters]
    parts += [_register(build), _methods(build, shelf), _data(build), _statistics(build, shelf)]
    parts += [_glossary(build), _references(build)]
    body = "\n\n".join(part for part in parts if part)
    return f"{_HEAD}#show: body => {opening[:-1]}, body)\n\n{body}\n"


def _chapter(build: Build, chapter: ChapterText) -> str:
    about = chapter.chapter
    rendered = build.rendered.chapters[about.slug]
    number = "" if about.number == "0" else about.number
    opening = _call(
        "#chapter-opening", text(about.slug), text(number), text(about.title), text(about.question)
    )
    messages = _call("#key-messages", _array(f"[{m.typst}]" for m in rendered.messages))
    help_note = build.rendered.fragments.get("help")
    shown = f"#help-note[{help_note.typst}]\n\n" if about.help_note and help_note else ""
    return f"{opening}\n\n{messages}\n\n{shown}{rendered.body.typst}\n"


def _blocks(build: Build, shelf: Shelf) -> str:
    """Charts, tables and recommendations by name, for chapters to call."""
    placed = build.manuscript.placed.values()
    charts = {p.id: _chart(build, p) for p in placed if p.kind == "chart"}
    tables = {p.id: _table(build, shelf, p) for p in placed if p.kind == "table"}
    gaps = {p.id: _gaps(data_gaps_block(build, p)) for p in placed if p.kind == "data_gaps"}
    entries = shelf.recommendations()
    chapters = {
        c.slug: "\n".join(
            _recommendation(build, e) for e in entries if e.chapter.href == f"{c.slug}.html"
        )
        for c in build.edition.chapters
    }
    return "\n".join(
        (
            '#import "lib.typ": *',
            _lookup("report-chart", charts),
            _lookup("report-table", tables),
            _lookup("report-data_gaps", gaps),
            _lookup("report-recommendations", {k: f"[{v}]" for k, v in chapters.items()}),
        )
    )


def _lookup(name: str, blocks: Mapping[str, str]) -> str:
    """A function from a name to its content; each is made only when it is asked for."""
    cases = "".join(
        f"{'else ' if i else ''}if name == {text(key)} {{ {block} }}\n"
        for i, (key, block) in enumerate(blocks.items())
    )
    return f"#let {name}(name) = {{\n{cases}}}"


def _chart(build: Build, placed: Placed) -> str:
    drawing = build.drawings[placed.id]
    return _call(
        "chart-figure",
        text(placed.anchor),
        text(placed.number),
        text(drawing.headline),
        text(drawing.subtitle),
        text(f"{drawing.anchor}.svg"),
        text(drawing.alt),
        _array(text(note) for note in drawing.notes),
        text(drawing.source),
    )


def _table(build: Build, shelf: Shelf, placed: Placed) -> str:
    block = table_block(build, shelf, placed)
    series = build.results.series[build.tables[placed.id].series]
    source = credit_text(credits_of(series.rows, build.rows, build.catalogue))
    return _call(
        "data-table",
        text(placed.anchor),
        text(placed.number),
        text(block.caption),
        text(block.subtitle),
        _array(text(c or "Period") for c in block.columns),
        _rows(block),
        _array(text(note) for note in block.notes),
        text(source),
    )


def _rows(block: TableBlock) -> str:
    return _array(
        _array(text(f"{cell.text} {cell.note}".strip()) for cell in row) for row in block.rows
    )


def _gaps(block: GapsBlock) -> str:
    rows = _array(
        _array(
            (
                text(row.group),
                *(
                    _array((text(c.band), text(c.word), text(f"{c.datasets} {c.age}".strip())))
                    for c in row.cells
                ),
            )
        )
        for row in block.rows
    )
    missing = _array(
        _array((text(setting), text("; ".join(groups)))) for setting, groups in block.missing
    )
    return _call(
        "data-gaps",
        text(block.anchor),
        text(block.number),
        text(block.caption),
        text(block.subtitle),
        _array(text(setting) for setting in block.settings),
        rows,
        missing,
        _array(text(note) for note in block.notes),
        text(block.datasets.caption),
        _array(text(column) for column in block.datasets.columns),
        _rows(block.datasets),
    )


def _recommendation(build: Build, entry: RecommendationEntry) -> str:
    fragments = build.rendered.fragments
    facts = [
        ("Proposed owners" if len(entry.owners) > 1 else "Proposed owner", "; ".join(entry.owners)),
        ("Setting", "; ".join(entry.settings)),
        ("Barrier", "; ".join(entry.barriers)),
        ("Progress would show in", _evidence(entry.progress)),
    ]
    return _call(
        "#recommendation",
        text(entry.id),
        text(entry.number),
        text(entry.title),
        f"[{fragments[f'recommendation/{entry.id}/action'].typst}]",
        f"[{fragments[f'recommendation/{entry.id}/why'].typst}]",
        _array(f"({text(name)}, {text(value)})" for name, value in facts if value),
        _array(text(_evidence(line)) for line in entry.evidence),
    )


def _evidence(line: StatisticLine | None) -> str:
    return f"{line.label}: {line.number}, {line.period}" if line else ""


def _register(build: Build) -> str:
    lines = [
        f"#block(spacing: 6pt)[#text(weight: 600, {text(f'R{n}')}) #text({text(r.title)})]"
        for n, r in enumerate(build.edition.recommendations, 1)
    ]
    note = (
        "The owners named with each recommendation are proposals of this edition; no body has"
        " accepted them. Each stands in full in its chapter."
    )
    return _annex("recommendations", "Recommendations", [f"#text({text(note)})", *lines])


def _annex(name: str, title: str, parts: Sequence[str]) -> str:
    return "\n\n".join([_call("#annex", text(name), text(title)), *parts]) if parts else ""


def _methods(build: Build, shelf: Shelf) -> str:
    parts = []
    for method in methods_page(build, shelf).methods:
        parts.append(f"#heading(level: 2, {text(method.title)})")
        parts.append(f"#text({text(method.plain)})")
        lines = "#linebreak()".join(f"#text({text(line)})" for line in method.formula.split("\n"))
        parts.append(f"#block(inset: (left: 10pt))[{lines}]")
        parts.append(f"#text(size: 9pt, fill: muted, {text('From: ' + method.source)})")
    return _annex("methods", "Methods", parts)


def _data(build: Build) -> str:
    parts = []
    for name in sorted(build.catalogue.datasets, key=lambda n: build.catalogue.datasets[n].title):
        dataset = build.catalogue.datasets[name]
        parts.append(f"#heading(level: 2, outlined: false, {text(dataset.title)})")
        parts.append(f"#text({text(dataset.description)})")
        rows = f"{len(build.vintages[name].rows):,} rows in use"
        facts = f"{dataset.publisher}. {dataset.geography}. {rows}."
        parts.append(f"#text(size: 9pt, fill: muted, {text(facts)})")
        parts += [f"#text(size: 9pt, {text(words)})" for words in dataset.limitations]
    return _annex("data", "Data sources and quality", parts)


def _statistics(build: Build, shelf: Shelf) -> str:
    parts = []
    for result in build.results.statistics.values():
        line = shelf.statistic(result)
        about = f"{line.label}, {line.period}, {line.geography}"
        about += f" ({line.interval})" if line.interval else ""
        source = f"From {', '.join(d.text for d in line.datasets)}; {line.method}."
        parts.append(
            _call("#statistic-line", text(line.id), text(line.number), text(about), text(source))
        )
    return _annex("statistics", "Index of statistics", parts)


def _glossary(build: Build) -> str:
    parts = []
    for entry in sorted(build.edition.terms, key=lambda t: t.term.lower()):
        name = f"{entry.term} ({entry.expansion})" if entry.expansion else entry.term
        meaning = build.manuscript.plain[f"term/{entry.id}"]
        label = _call("#label", text(f"term-{entry.id}"))
        parts.append(f"#block[#strong({text(name)}) {label}: #text({text(meaning)})]")
    return _annex("glossary", "Glossary", parts)


def _references(build: Build) -> str:
    parts = [
        f"#block(spacing: 8pt)[#strong[{entry.number}.] #label({text('ref-' + key)}) {entry.typst}]"
        for key, entry in build.bibliography.entries.items()
    ]
    return _annex("references", "References", parts)
