"""The calls an author can make in a chapter.

Each records a component and leaves its mark in the text. A call that is wrong records a diagnostic
at the author's own line and leaves nothing, so that one run finds every mistake of a chapter.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.parser import Parser
from jinja2.runtime import Macro

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.statistics.results import Results, StatisticResult
from report.prose.components import (
    Block,
    BoxEnd,
    BoxStart,
    ClaimEnd,
    ClaimStart,
    Component,
    Computed,
    Quoted,
    RegisterWord,
    StatNumber,
    TermUse,
    mark,
)
from report.prose.expressions import evaluate
from report.register import Register, evidence_of

__all__ = ["BoxExtension", "Calls", "ClaimExtension", "Vocabulary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Every name a chapter may use: results, the register, charts, tables, terms and so on."""

    results: Results
    charts: frozenset[str] = frozenset()
    tables: frozenset[str] = frozenset()
    terms: Mapping[str, str] = field(default_factory=dict)
    references: Mapping[str, int] = field(default_factory=dict)
    chapters: Mapping[str, str] = field(default_factory=dict)
    register: Register = field(default_factory=dict)

    @property
    def evidence(self) -> Results:
        """What claims may compare."""
        return evidence_of(self.results, self.register)


class NothingNamed:
    """What `stat("…")` gives for a name that does not exist: nothing, whatever is asked of it.

    One mistake is then one diagnostic, and not another for each word that goes with the number.
    """

    __slots__ = ()

    def __str__(self) -> str:
        return ""

    def __getattr__(self, name: str) -> NothingNamed:
        if name.startswith("_"):
            raise AttributeError(name)
        return self


class StatCall:
    """What `stat("…")` gives an author: prints as the number; has the words that go with it."""

    __slots__ = ("_calls", "_result", "_text")

    def __init__(self, calls: Calls, result: StatisticResult, text: str) -> None:
        self._calls = calls
        self._result = result
        self._text = text

    def __str__(self) -> str:
        return self._calls.keep(StatNumber(result=self._result, text=self._text))

    def _computed(self, text: str) -> str:
        return self._calls.keep(Computed(result=self._result, text=text))

    @property
    def words(self) -> StatCall:
        """The number with its unit."""
        return StatCall(self._calls, self._result, self._result.words)

    @property
    def size(self) -> StatCall:
        """The number without its sign, for "fell by 12%"."""
        text = self._result.unit.format(abs(self._result.value), self._result.decimals)
        return StatCall(self._calls, self._result, text)

    @property
    def period(self) -> str:
        """The period in words."""
        return self._computed(self._result.period.label)

    @property
    def year(self) -> str:
        """The year the period ends in."""
        return self._computed(str(self._result.period.end.year))

    @property
    def geography(self) -> str:
        """The area in words."""
        return self._computed(self._result.geography)

    @property
    def interval(self) -> str:
        """The interval, as "12.1 to 13.4"."""
        if not self._result.interval:
            message = f"statistic '{self._result.id}' has no interval."
            self._calls.report(Fault("no-interval", message))
        return self._computed(self._result.interval)


@dataclass(slots=True)
class Calls:
    """The calls of one text: what they may name, what they recorded, what was wrong.

    `shift` is added to the template's line numbers to give the author's own.
    """

    vocabulary: Vocabulary
    path: str
    source: tuple[str, ...] = ()
    shift: int = 0
    components: list[Component] = field(default_factory=list)
    found: list[Diagnostic] = field(default_factory=list)

    def keep(self, component: Component) -> str:
        """Record a component; the mark to put in the text."""
        self.components.append(component)
        return mark(len(self.components) - 1)

    def report(self, fault: Fault, needle: str = "") -> None:
        """Record a fault at the line the template is at, and the column of `needle` in it."""
        line = self.line()
        text = self.source[line - 1] if 0 < line <= len(self.source) else ""
        column = text.find(needle) + 1 if needle else 0
        self.found.append(fault.at(self.path, line, max(column, 0)))

    def line(self) -> int:
        """The author's line of the call being made: that of the nearest template on the stack."""
        frame = sys._getframe(1)  # noqa: SLF001 - the interpreter's only way to ask
        while frame is not None:
            template = frame.f_globals.get("__jinja_template__")
            if template is not None:
                return int(template.get_corresponding_lineno(frame.f_lineno)) + self.shift
            if frame.f_back is None:
                break
            frame = frame.f_back
        return self.shift + 1

    def names(self) -> dict[str, Callable[..., object]]:
        """The calls by the name authors use."""
        return {
            "stat": self.stat,
            "chart": self.chart,
            "table": self.table,
            "quoted": self.quoted,
            "term": self.term,
            "recommendations": self.recommendations,
            "data_gaps": self.data_gaps,
            "register": self.register,
        }

    def stat(self, name: str) -> StatCall | NothingNamed:
        """A statistic's number."""
        statistics = self.vocabulary.results.statistics
        if name not in statistics:
            self.report(_unknown("statistic", name, statistics), needle=name)
            return NothingNamed()
        return StatCall(self, statistics[name], statistics[name].text)

    def chart(self, name: str) -> str:
        """A chart, numbered where it stands."""
        return self._block("chart", name, self.vocabulary.charts)

    def table(self, name: str) -> str:
        """A table, numbered where it stands."""
        return self._block("table", name, self.vocabulary.tables)

    def recommendations(self, chapter: str) -> str:
        """The recommendations that follow from a chapter."""
        return self._block("recommendations", chapter, frozenset(self.vocabulary.chapters))

    def data_gaps(self) -> str:
        """The register of data gaps, numbered as a table where it stands."""
        return self.keep(Block(kind="data_gaps", id="data_gaps", line=self.line()))

    def register(self, name: str) -> str:
        """A number or words about the data itself: how much, how old, how much is missing."""
        register = self.vocabulary.register
        if name not in register:
            self.report(_unknown("register entry", name, register), needle=name)
            return ""
        return self.keep(RegisterWord(name=name, text=register[name].text))

    def _block(self, kind: str, name: str, known: frozenset[str]) -> str:
        if name not in known:
            self.report(
                _unknown("chapter" if kind == "recommendations" else kind, name, known), name
            )
            return ""
        return self.keep(Block(kind=kind, id=name, line=self.line()))

    def quoted(self, text: str, *, cite: str) -> str:
        """A figure from a cited document that is in no dataset."""
        if cite not in self.vocabulary.references:
            self.report(_unknown("reference", cite, self.vocabulary.references), needle=cite)
            return ""
        number = self.vocabulary.references[cite]
        return self.keep(Quoted(text=str(text), key=cite, number=number))

    def term(self, name: str, text: str = "") -> str:
        """A glossary term, in its own words or in those given."""
        if name not in self.vocabulary.terms:
            self.report(_unknown("term", name, self.vocabulary.terms), needle=name)
            return ""
        return self.keep(TermUse(id=self.vocabulary.terms[name], text=text or name))

    def claim(self, expression: str, body: str) -> str:
        """Words that the data must bear out: an error when it does not."""
        try:
            verdict = evaluate(expression, self.vocabulary.evidence)
        except Fault as fault:
            self.report(fault, needle=expression)
            return body
        if not (verdict.holds and verdict.printed):
            self.report(_false_claim(expression, verdict.holds, verdict.values), needle=expression)
        number = sum(isinstance(c, ClaimStart) for c in self.components) + 1
        start = self.keep(ClaimStart(id=f"claim-{number}", verdict=verdict))
        return f"{start}{body}{self.keep(ClaimEnd())}"

    def box(self, title: str, kind: str, body: str) -> str:
        """A titled aside."""
        start = self.keep(BoxStart(title=title, kind=kind))
        return f"{start}{body}{self.keep(BoxEnd())}"


def _unknown(what: str, name: str, known: object) -> Fault:
    names = list(known) if isinstance(known, (Mapping, frozenset)) else []
    code = f"unknown-{what.replace(' ', '-')}"
    return Fault(code, f"no {what} is named '{name}'.", hint=did_you_mean(name, names))


def _false_claim(expression: str, holds: bool, values: Mapping[str, str]) -> Fault:  # noqa: FBT001
    shown = "; ".join(f"{name} = {value}" for name, value in values.items())
    if holds:
        message = f"'{expression}' holds of the data but not of the numbers as printed: {shown}."
        hint = "Readers see the rounded numbers: weaken the words, or print another decimal."
        return Fault("rounded-claim", message, hint=hint)
    hint = "Change the words, and the claim with them, to what the data bears."
    return Fault("false-claim", f"'{expression}' is false: {shown}.", hint=hint)


class ClaimExtension(Extension):
    """`{% claim "expression" %}words{% endclaim %}`."""

    tags = {"claim"}  # noqa: RUF012 - Jinja2 declares it so

    def parse(self, parser: Parser) -> nodes.Node:
        """Read the tag: one expression, then words."""
        line = next(parser.stream).lineno
        arguments = [parser.parse_expression()]
        body = parser.parse_statements(("name:endclaim",), drop_needle=True)
        call = self.call_method("_render", [nodes.Name("_calls", "load"), *arguments])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def _render(self, calls: Calls, expression: str, caller: Macro) -> str:
        return calls.claim(expression, caller())


class BoxExtension(Extension):
    """`{% box "Title" %}…{% endbox %}`, optionally with a kind: `{% box "Title", "practice" %}`."""

    tags = {"box"}  # noqa: RUF012 - Jinja2 declares it so

    def parse(self, parser: Parser) -> nodes.Node:
        """Read the tag: a title, an optional kind, then prose."""
        line = next(parser.stream).lineno
        arguments = [parser.parse_expression()]
        if parser.stream.skip_if("comma"):
            arguments.append(parser.parse_expression())
        else:
            arguments.append(nodes.Const("note"))
        body = parser.parse_statements(("name:endbox",), drop_needle=True)
        call = self.call_method("_render", [nodes.Name("_calls", "load"), *arguments])
        return nodes.CallBlock(call, [], [], body).set_lineno(line)

    def _render(self, calls: Calls, title: str, kind: str, caller: Macro) -> str:
        return calls.box(title, kind, caller())


def environment() -> jinja2.Environment:
    """The sandbox chapters run in: strict, and with no way out of the text."""
    from jinja2.sandbox import SandboxedEnvironment  # noqa: PLC0415 - only when prose is expanded

    return SandboxedEnvironment(
        undefined=jinja2.StrictUndefined,
        extensions=[ClaimExtension, BoxExtension],
        # Jinja's own "{#" would swallow the ids Pandoc gives headings.
        comment_start_string="<!--#",
        comment_end_string="#-->",
        autoescape=False,
        keep_trailing_newline=True,
    )
