"""Replace the marks of an expansion by what a reader, an engine or a lint should see.

`to_markdown` gives Markdown that any engine speaking Pandoc's dialect renders to the same report:
each component becomes raw HTML and raw Typst side by side. `to_text` gives plain words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import singledispatch

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from report.prose.components import (
    MARK,
    Block,
    BoxEnd,
    BoxStart,
    Cite,
    ClaimEnd,
    ClaimStart,
    Component,
    Computed,
    Quoted,
    Reference,
    RegisterWord,
    StatNumber,
    TermUse,
)
from report.prose.escape import html, raw_block, raw_inline, typst_string
from report.prose.expand import Expansion
from report.prose.references import anchor_of

__all__ = ["Emitted", "Target", "block_mark", "to_markdown", "to_text"]


_WORDED = (StatNumber, Computed, RegisterWord, Quoted, TermUse)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a reference leads: its words, its address, and its label in Typst."""

    text: str
    href: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Emitted:
    """Markdown for an engine; `lines[k]` is the author's line of its line k + 1."""

    text: str
    lines: tuple[int, ...]
    found: tuple[Diagnostic, ...]


def block_mark(kind: str, name: str) -> str:
    """What stands in HTML for a chart, table or list of recommendations until a page is built."""
    return f'<hj-block kind="{html(kind)}" name="{html(name)}"></hj-block>'


def to_markdown(expansion: Expansion, targets: Mapping[str, Target]) -> Emitted:
    """Markdown for an engine; references must now resolve."""
    found: list[Diagnostic] = []
    out: list[str] = []
    lines: list[int] = []

    def replace(index: int) -> str:
        component = expansion.components[index]
        if isinstance(component, Reference):
            return _reference(component, targets, expansion.path, found)
        return _markdown(component)

    for number, line in enumerate(expansion.text.split("\n"), expansion.line):
        emitted = _substitute(line, replace)
        out.append(emitted)
        lines.extend([number] * (emitted.count("\n") + 1))
    return Emitted(text="\n".join(out), lines=tuple(lines), found=tuple(found))


def to_text(expansion: Expansion, targets: Mapping[str, Target] | None = None) -> str:
    """Plain words: numbers as printed, references by name, no links, no marks."""

    def replace(index: int) -> str:
        component = expansion.components[index]
        if isinstance(component, Reference) and targets:
            target = targets.get(f"{component.kind}-{component.target}")
            return target.text if target else ""
        return component.text if isinstance(component, _WORDED) else ""

    return _substitute(expansion.text, replace)


def _substitute(text: str, replace: Callable[[int], str]) -> str:
    return MARK.sub(lambda match: replace(int(match[1])), text)


def _both(as_html: str, as_typst: str) -> str:
    return raw_inline(as_html, "html") + raw_inline(as_typst, "typst")


def _both_blocks(as_html: str, as_typst: str) -> str:
    return f"\n\n{raw_block(as_html, 'html')}\n\n{raw_block(as_typst, 'typst')}\n\n"


def _reference(
    component: Reference, targets: Mapping[str, Target], path: str, found: list[Diagnostic]
) -> str:
    name = f"{component.kind}-{component.target}"
    target = targets.get(name)
    if target is None:
        fault = Fault(
            "unknown-target",
            f"'@{name}' refers to nothing.",
            hint=did_you_mean(name, targets),
        )
        found.append(fault.at(path, component.line, component.column))
        return ""
    return _both(
        f'<a class="xref" href="{html(target.href)}">{html(target.text)}</a>',
        f"#xref({typst_string(target.label)}, {typst_string(target.text)})",
    )


@singledispatch
def _markdown(component: Component) -> str:
    raise NotImplementedError(type(component).__name__)


@_markdown.register
def _(component: StatNumber) -> str:
    result, text = component.result, component.text
    href = f"trace/{html(result.id)}.html"
    return _both(
        f'<data class="stat" value="{result.value!r}" data-stat="{html(result.id)}">'
        f'<a href="{href}">{html(text)}</a></data>',
        f"#stat({typst_string(result.id)}, {typst_string(text)})",
    )


@_markdown.register
def _(component: Computed) -> str:
    name, words = component.result.id, component.text
    return _both(
        f'<span class="computed" data-stat="{html(name)}">{html(words)}</span>',
        f"#computed({typst_string(name)}, {typst_string(words)})",
    )


@_markdown.register
def _(component: RegisterWord) -> str:
    name, words = component.name, component.text
    return _both(
        f'<span class="stat" data-register="{html(name)}">'
        f'<a href="data/index.html">{html(words)}</a></span>',
        f"#computed({typst_string(f'register.{name}')}, {typst_string(words)})",
    )


@_markdown.register
def _(component: ClaimStart) -> str:
    names = " ".join((*component.verdict.statistics, *component.verdict.series))
    return raw_inline(
        f'<span class="claim" data-claim="{component.id}" data-evidence="{html(names)}">', "html"
    )


@_markdown.register
def _(component: ClaimEnd) -> str:
    del component
    return raw_inline("</span>", "html")


@_markdown.register
def _(component: Quoted) -> str:
    cited = ((component.key,), (component.number,), ("",))
    key, words = html(component.key), html(component.text)
    return _both(
        f'<span class="quoted" data-cites="{key}">{words}</span> {_cite_html(*cited)}',
        f"#quoted({typst_string(component.text)}) {_cite_typst(*cited)}",
    )


@_markdown.register
def _(component: Cite) -> str:
    parts = (component.keys, component.numbers, component.suffixes)
    return _both(_cite_html(*parts), _cite_typst(*parts)) if component.keys else ""


def _cite_html(keys: tuple[str, ...], numbers: tuple[int, ...], suffixes: tuple[str, ...]) -> str:
    links = "; ".join(
        f'<a href="references.html#ref-{html(key)}" role="doc-biblioref"'
        f' aria-label="Reference {number}">{number}</a>{html(f", {suffix}" if suffix else "")}'
        for key, number, suffix in zip(keys, numbers, suffixes, strict=True)
    )
    return f'<span class="citation" data-cites="{html(" ".join(keys))}">[{links}]</span>'


def _cite_typst(keys: tuple[str, ...], numbers: tuple[int, ...], suffixes: tuple[str, ...]) -> str:
    links = "; ".join(
        f"#xref({typst_string(f'ref-{key}')}, {typst_string(str(number))})"
        + (f"#text({typst_string(f', {suffix}')})" if suffix else "")
        for key, number, suffix in zip(keys, numbers, suffixes, strict=True)
    )
    return f"\\[{links}\\]"


@_markdown.register
def _(component: TermUse) -> str:
    return _both(
        f'<a class="term" href="glossary.html#{component.id}">{html(component.text)}</a>',
        f"#term({typst_string(component.id)}, {typst_string(component.text)})",
    )


@_markdown.register
def _(component: BoxStart) -> str:
    title, kind = component.title, component.kind
    anchor = f"box-{anchor_of(title)}"
    opening = (
        f'<aside class="box box-{html(kind)} callout" aria-labelledby="{anchor}">\n'
        f'<p class="box-title" id="{anchor}">{html(title)}</p>'
    )
    return _both_blocks(opening, f"#box-block({typst_string(title)}, {typst_string(kind)})[")


@_markdown.register
def _(component: BoxEnd) -> str:
    del component
    return _both_blocks("</aside>", "]")


@_markdown.register
def _(component: Block) -> str:
    return _both_blocks(
        block_mark(component.kind, component.id),
        f"#report-{component.kind}({typst_string(component.id)})",
    )
