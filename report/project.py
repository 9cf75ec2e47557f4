"""A report project on disk: the one door through which input files are read.

Every stage reads through a `Project`, which remembers what was read and under which digest. So what
an edition depends on is found by what it read, not declared by hand, and a build can say which
input made it differ.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from data_pipeline.diagnostics import Fault

__all__ = ["Project", "find_project"]

_INPUTS = ("chapters", "data_pipeline", "expectations", "report", "site")
_IGNORED = {"__pycache__", "README.md"}


@dataclass(slots=True)
class Project:
    """The folder of a report, and the digests of the files read from it."""

    root: Path
    read: dict[str, str] = field(default_factory=dict)

    def bytes(self, path: str) -> bytes:
        """The bytes of a file of the project.

        Raises:
            Fault: There is no such file, or it cannot be read.
        """
        try:
            data = (self.root / path).read_bytes()
        except OSError as error:
            raise Fault("missing-file", f"'{path}' cannot be read: {error.strerror}.") from None
        self.read[path] = hashlib.sha256(data).hexdigest()
        return data

    def text(self, path: str) -> str:
        """The text of a file of the project, in UTF-8.

        Raises:
            Fault: The file is missing or is not UTF-8.
        """
        data = self.bytes(path)
        try:
            return data.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            message = f"'{path}' is not UTF-8 (byte {error.start})."
            raise Fault("malformed-text", message, hint="Save the file as UTF-8.") from None

    def has(self, path: str) -> bool:
        """Whether the project has this file."""
        return (self.root / path).is_file()

    def names(self, folder: str, pattern: str = "*") -> list[str]:
        """The paths in a folder, sorted, relative to the project."""
        found = (self.root / folder).rglob(pattern)
        paths = (p.relative_to(self.root) for p in found if p.is_file())
        return sorted(p.as_posix() for p in paths if not _IGNORED.intersection(p.parts))

    def texts(self, folder: str, pattern: str) -> Mapping[str, str]:
        """The texts of all files of a folder that match."""
        return {path: self.text(path) for path in self.names(folder, pattern)}

    def inputs(self) -> dict[str, str]:
        """The digest of every file a build could read."""
        paths = (path for folder in _INPUTS for path in self.names(folder))
        return {path: digest_of(self.root / path) for path in paths}


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def find_project(start: Path) -> Project:
    """The project at `start` or above it: the folder with `chapters/edition.yml`.

    Raises:
        Fault: There is none.
    """
    for folder in (start, *start.parents):
        if (folder / "chapters" / "edition.yml").is_file():
            return Project(root=folder)
    raise Fault(
        "no-project",
        f"No report is here: '{start}' and the folders above it have no chapters/edition.yml.",
        hint="Run from the project's folder, or say where it is with --project.",
    )
