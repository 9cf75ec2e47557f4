"""One engine run per chapter and one for all short texts; the output split into its parts.

Starting an engine costs more than a short text does, so the parts of a chapter travel together,
with a marker before each, and come apart again on the other side.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from data_pipeline.diagnostics import Diagnostic
from report.engines.pandoc import Rendered
from report.manuscript.assemble import ChapterText, Manuscript
from report.prose.emit import Emitted
from report.prose.escape import raw_block

__all__ = ["Part", "RenderedChapter", "RenderedManuscript", "render_manuscript"]

Engine = Callable[[Sequence[tuple[str, Emitted]]], list[Rendered]]
_HTML_MARK = re.compile(r"<!--hj:([^>]*)-->\n?")
_TYPST_MARK = re.compile(r"/\*hj:(.*?)\*/\n?")
_PARAGRAPH = re.compile(r"^\s*<p>(.*)</p>\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One text in both formats."""

    html: str
    typst: str

    @property
    def inline_html(self) -> str:
        """The HTML of a single paragraph without its `<p>`."""
        match = _PARAGRAPH.match(self.html)
        return match[1] if match and "<p>" not in match[1] else self.html.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedChapter:
    """A chapter's parts."""

    body: Part
    messages: tuple[Part, ...]
    message: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedManuscript:
    """Every text of the edition, rendered: chapters by slug, fragments by name."""

    chapters: Mapping[str, RenderedChapter]
    fragments: Mapping[str, Part]


def render_manuscript(
    manuscript: Manuscript, engine: Engine
) -> tuple[RenderedManuscript, list[Diagnostic]]:
    """Render every text with an engine.

    Returns:
        The rendered texts, and what the engine found wrong, at the author's lines.
    """
    jobs = [(text.chapter.path, _join(_parts_of(text))) for text in manuscript.chapters]
    jobs.append(("chapters/recommendations.yml", _join(manuscript.fragments)))
    done = engine(jobs)
    chapters = {
        text.chapter.slug: _chapter(text, _split(rendered))
        for text, rendered in zip(manuscript.chapters, done[:-1], strict=True)
    }
    fragments = _split(done[-1])
    found = [diagnostic for rendered in done for diagnostic in rendered.found]
    return RenderedManuscript(chapters=chapters, fragments=fragments), found


def _parts_of(text: ChapterText) -> dict[str, Emitted]:
    parts = {f"m{i}": message for i, message in enumerate(text.messages)}
    return {**parts, "message": text.message, "body": text.body}


def _join(parts: Mapping[str, Emitted]) -> Emitted:
    """One Markdown text with a marker before each part, and the author's line of each line."""
    texts: list[str] = []
    lines: list[int] = []
    for name, part in parts.items():
        marks = (raw_block(f"<!--hj:{name}-->", "html"), raw_block(f"/*hj:{name}*/", "typst"))
        marker = "\n\n" + "\n\n".join(marks) + "\n\n"
        first = part.lines[0] if part.lines else 0
        texts.append(marker + part.text + "\n")
        lines += [first] * marker.count("\n") + list(part.lines)
    return Emitted(text="".join(texts), lines=tuple(lines), found=())


def _split(rendered: Rendered) -> dict[str, Part]:
    as_html, as_typst = _HTML_MARK.split(rendered.html), _TYPST_MARK.split(rendered.typst)
    typst = dict(zip(as_typst[1::2], as_typst[2::2], strict=True))
    return {
        name: Part(html=text.strip(), typst=typst.get(name, "").strip())
        for name, text in zip(as_html[1::2], as_html[2::2], strict=True)
    }


def _chapter(text: ChapterText, parts: Mapping[str, Part]) -> RenderedChapter:
    empty = Part(html="", typst="")
    return RenderedChapter(
        body=parts.get("body", empty),
        messages=tuple(parts.get(f"m{i}", empty) for i in range(len(text.messages))),
        message=parts.get("message", empty),
    )
