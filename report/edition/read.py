"""Read an edition: `edition.yml`, the chapters, recommendations, glossary and references.

Every fault in every file is found in one go, each at its own line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from data_pipeline.diagnostics import Diagnostic, Fault, did_you_mean
from data_pipeline.documents import DocumentFault, Node, load
from report.edition import vocabulary
from report.edition.records import Chapter, Edition, Headline, Recommendation, Template, Term
from report.project import Project
from report.prose.references import anchor_of

__all__ = ["read_chapter", "read_edition"]

_T = TypeVar("_T")
_NAME = re.compile(r"^chapters/(\d\d)-([a-z0-9-]+)\.qmd$")
_EDITION = "chapters/edition.yml"
_RECOMMENDATIONS = "chapters/recommendations.yml"
_GLOSSARY = "chapters/glossary.yml"
_REFERENCES = "chapters/references.bib"


def read_edition(project: Project) -> tuple[Edition | None, list[Diagnostic]]:
    """Read everything the authors of a project wrote.

    Returns:
        The edition (None when `edition.yml` itself cannot be read), and every fault found.
    """
    found: list[Diagnostic] = []
    chapters = _chapters(project, found)
    recommendations = _listed(project, _RECOMMENDATIONS, _recommendation, found)
    terms = _listed(project, _GLOSSARY, _term, found)
    found += _twice(recommendations, _RECOMMENDATIONS)
    top = _attempt(found, lambda: load(project.text(_EDITION), path=_EDITION, what="The edition"))
    if top is None:
        return None, found
    references = project.text(_REFERENCES) if project.has(_REFERENCES) else ""
    edition = _attempt(
        found, lambda: _edition(top, chapters, tuple(recommendations), tuple(terms), references)
    )
    return edition, found


def _attempt(found: list[Diagnostic], action: Callable[[], _T], path: str = _EDITION) -> _T | None:
    try:
        return action()
    except DocumentFault as fault:
        found.append(fault.diagnostic)
    except Fault as fault:
        found.append(fault.at(path))
    return None


def _template(node: Node) -> Template:
    """A text with calls; a block of text starts on the line below its key."""
    text = node.text
    return Template(text=text, path=node.path, line=node.line)


def _edition(
    top: Node,
    chapters: tuple[Chapter, ...],
    recommendations: tuple[Recommendation, ...],
    terms: tuple[Term, ...],
    references: str,
) -> Edition:
    top.only(
        ("year", "title", "version", "data_as_at", "independence", "summary"),
        ("help", "headlines", "repository", "address"),
    )
    return Edition(
        year=top["year"].text,
        title=top["title"].text,
        version=top["version"].text,
        data_as_at=top["data_as_at"].date,
        independence=" ".join(top["independence"].text.split()),
        summary=_template(top["summary"]),
        help_note=_template(top.get("help")),
        headlines=tuple(_headline(node) for node in top.get("headlines")),
        repository=top.get("repository").text,
        address=_address(top.get("address")),
        chapters=chapters,
        recommendations=recommendations,
        terms=terms,
        references=references,
    )


def _address(node: Node) -> str:
    """The base address of the published edition, ending in a slash; empty if it is not known."""
    address = node.text
    if address and not address.startswith("https://"):
        raise node.fault("The address of the edition starts with https://.")
    return f"{address.rstrip('/')}/" if address else ""


def _headline(node: Node) -> Headline:
    node.only(("statistic", "label", "chapter"), ("change",))
    return Headline(
        statistic=node["statistic"].text,
        label=node["label"].text,
        change=_template(node.get("change")),
        chapter=node["chapter"].text,
        line=node.line,
    )


def _chapters(project: Project, found: list[Diagnostic]) -> tuple[Chapter, ...]:
    chapters = []
    for path in project.names("chapters", "*.qmd"):
        chapter = _attempt(found, lambda p=path: read_chapter(p, project.text(p)), path)  # type: ignore[misc]
        if chapter is not None:
            chapters.append(chapter)
    return tuple(chapters)


def read_chapter(path: str, text: str) -> Chapter:
    """Read one chapter file: YAML between two lines of `---`, then the text.

    Raises:
        Fault: The name or the front matter is not as it must be.
    """
    name = _NAME.match(path)
    if name is None:
        message = f"'{path}' is not a chapter's name."
        raise Fault("bad-chapter-name", message, hint="Name it chapters/05-mental-health.qmd.")
    head, body, line = _split(path, text)
    top = load(head, path=path, what="The chapter's heading")
    top.only(("title", "question", "messages"), ("message", "help"))
    messages = tuple(_template(node) for node in top["messages"])
    if not messages:
        raise top["messages"].fault("A chapter has three to five key messages.")
    return Chapter(
        slug=name[2],
        number=str(int(name[1])),
        title=top["title"].text,
        question=top["question"].text,
        message=_template(top["message"]) if "message" in top.fields else messages[0],
        messages=messages,
        help_note=top.get("help").text == "true",
        body=Template(text=body, path=path, line=line),
        path=path,
    )


def _split(path: str, text: str) -> tuple[str, str, int]:
    lines = text.split("\n")
    if lines[0].strip() != "---" or "---" not in (line.strip() for line in lines[1:]):
        raise DocumentFault(
            "malformed-yaml",
            "A chapter starts with its title between two lines of '---'.",
            path=path,
            line=1,
        )
    end = next(i for i, line in enumerate(lines[1:], 1) if line.strip() == "---")
    head = "\n".join(["", *lines[1:end]])
    return head, "\n".join(lines[end + 1 :]), end + 2


def _listed(
    project: Project, path: str, read: Callable[[Node], _T], found: list[Diagnostic]
) -> list[_T]:
    if not project.has(path):
        return []
    top = _attempt(found, lambda: load(project.text(path), path=path, what="The list"), path)
    entries = []
    for node in _attempt(found, lambda: top.items if top else [], path) or []:
        entry = _attempt(found, lambda n=node: read(n), path)  # type: ignore[misc]
        if entry is not None:
            entries.append(entry)
    return entries


def _recommendation(node: Node) -> Recommendation:
    node.only(
        ("id", "title", "action", "why", "settings", "groups", "barriers", "owners", "supports",
         "progress", "chapter", "history"),
        ("claim",),
    )  # fmt: skip
    return Recommendation(
        id=node["id"].text,
        title=node["title"].text,
        action=_template(node["action"]),
        why=_template(node["why"]),
        settings=_codes(node["settings"], vocabulary.SETTINGS),
        groups=_codes(node["groups"], vocabulary.GROUPS),
        barriers=_codes(node["barriers"], vocabulary.BARRIERS),
        owners=_codes(node["owners"], vocabulary.OWNERS),
        supports=node["supports"].texts,
        claim=node.get("claim").text,
        progress=node["progress"].text,
        chapter=node["chapter"].text,
        history={y: _code(n, vocabulary.STATUSES) for y, n in node["history"].fields.items()},
        path=node.path,
        line=node.line,
    )


def _codes(node: Node, known: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(_code(item, known) for item in node)


def _code(node: Node, known: Mapping[str, str]) -> str:
    if node.text not in known:
        hint = did_you_mean(node.text, known)
        raise node.fault(f"'{node.text}' is not in the list.", hint=hint, code="unknown-code")
    return node.text


def _twice(recommendations: Iterable[Recommendation], path: str) -> list[Diagnostic]:
    seen: dict[str, int] = {}
    found = []
    for entry in recommendations:
        if entry.id in seen:
            fault = Fault("duplicate-id", f"Recommendation '{entry.id}' is listed twice.")
            found.append(fault.at(path, entry.line))
        seen[entry.id] = entry.line
    return found


def _term(node: Node) -> Term:
    node.only(("term", "meaning"), ("expansion",))
    return Term(
        id=anchor_of(node["term"].text),
        term=node["term"].text,
        expansion=node.get("expansion").text,
        meaning=_template(node["meaning"]),
    )
