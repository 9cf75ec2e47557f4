"""What authors write: the edition, its chapters, recommendations, glossary and references."""

from report.edition.read import read_chapter, read_edition
from report.edition.records import Chapter, Edition, Headline, Recommendation, Template, Term

__all__ = [
    "Chapter",
    "Edition",
    "Headline",
    "Recommendation",
    "Template",
    "Term",
    "read_chapter",
    "read_edition",
]
