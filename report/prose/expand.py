"""Run a chapter's template: the author's text comes out with a mark for each component.

Line numbers of the marked text are the author's own, so whatever is found later, by a lint or by
Pandoc, can be shown where it was written.
"""

from __future__ import annotations

import functools
import traceback
from collections.abc import Mapping
from dataclasses import dataclass

import jinja2

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from report.prose.calls import Calls, Vocabulary, environment
from report.prose.components import Component
from report.prose.references import link_references

__all__ = ["Expansion", "expand"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expansion:
    """Marked text, its components, and what was wrong. `line` is the author's line it starts at."""

    text: str
    components: tuple[Component, ...]
    path: str
    line: int
    found: tuple[Diagnostic, ...]


@functools.cache
def _environment() -> jinja2.Environment:
    return environment()


@functools.lru_cache(maxsize=4096)
def _compiled(source: str) -> jinja2.Template:
    """A template, compiled once in a process: in a preview most texts stay as they are."""
    return _environment().from_string(source)


def expand(
    source: str,
    vocabulary: Vocabulary,
    *,
    path: str,
    line: int = 1,
    context: Mapping[str, str] | None = None,
) -> Expansion:
    """Expand one text of an author.

    Args:
        source: Quarto Markdown with calls.
        vocabulary: Every name it may use.
        path: The author's file.
        line: The line of that file at which `source` starts.
        context: Plain values a template may use, such as `chapter`.
    """
    calls = Calls(vocabulary=vocabulary, path=path, shift=line - 1)
    calls.source = ("",) * (line - 1) + tuple(source.splitlines())
    text = ""
    try:
        template = _compiled(source)
        text = template.render(**calls.names(), **(context or {}), _calls=calls)
    except jinja2.TemplateSyntaxError as error:
        calls.found.append(_syntax(error).at(path, error.lineno + line - 1))
    except jinja2.UndefinedError as error:
        fault = Fault("unknown-call", f"{error.message}.", hint=_known_call(error, calls))
        calls.found.append(fault.at(path, _line_of(error, line)))
    except Exception as error:  # noqa: BLE001 - whatever a template raises is its author's to see
        fault = Fault("bad-call", f"{type(error).__name__}: {error}.")
        calls.found.append(fault.at(path, _line_of(error, line)))
    text = link_references(text, calls)
    return Expansion(
        text=text,
        components=tuple(calls.components),
        path=path,
        line=line,
        found=tuple(calls.found),
    )


def _syntax(error: jinja2.TemplateSyntaxError) -> Fault:
    message = str(error.message)
    if "Unexpected end of template" in message or "was looking for" in message:
        return Fault("unclosed-block", f"A block is not closed: {message}", hint=_closing(message))
    return Fault("bad-call", f"{message}.", hint='Calls look like {{ stat("topic.name") }}.')


def _closing(message: str) -> str:
    for name in ("claim", "box"):
        if f"end{name}" in message:
            return f"Add {{% end{name} %}}."
    return ""


def _known_call(error: jinja2.UndefinedError, calls: Calls) -> str:
    name = str(error.message).split("'")[1] if "'" in str(error.message) else ""
    return did_you_mean(name, [*calls.names(), "claim", "box"])


def _line_of(error: Exception, shift: int) -> int:
    lines = [
        f.lineno for f in traceback.extract_tb(error.__traceback__) if f.filename == "<template>"
    ]
    return (lines[-1] or 1) + shift - 1 if lines else shift
