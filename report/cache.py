"""A store of results by the digest of everything that went into them.

Freshness is content: a key is made of the inputs, of the code that runs and of the versions of the
tools it calls, never of a time or of a file being there. Each entry carries its own digest, so one
that was damaged or edited by hand is seen and made again.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

__all__ = ["Cache", "code_digest", "digest", "tool_versions", "write_file"]

_TOOLS = (
    "altair", "fonttools", "font-source-sans-pro", "font-source-serif-pro", "great-expectations",
    "jinja2", "numpy", "pandas", "pypandoc-binary", "scipy", "typst", "vl-convert-python",
)  # fmt: skip
_HERE = Path(__file__).parent
_LARGEST = 400_000_000


def digest(*parts: object) -> str:
    """The SHA-256 of parts, each written as JSON: unambiguous, the same on every machine."""
    text = json.dumps(parts, ensure_ascii=False, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()


@functools.cache
def code_digest(*names: str, without: frozenset[str] = frozenset()) -> str:
    """The digest of the source of packages or modules, named by path from the project's code.

    `without` leaves out modules by path: definitions that are inputs in their own right.
    """
    root = _HERE.parent
    files = sorted(
        path
        for name in names
        for path in ((root / name).rglob("*.py") if (root / name).is_dir() else [root / name])
        if path.relative_to(root).as_posix() not in without
    )
    pairs = [
        (p.relative_to(root).as_posix(), hashlib.sha256(p.read_bytes()).hexdigest()) for p in files
    ]
    return digest(*pairs)


@functools.cache
def tool_versions() -> dict[str, str]:
    """The versions of the tools whose output is published."""
    return {name: metadata.version(name) for name in _TOOLS}


def write_file(path: Path, data: bytes) -> None:
    """Write a file under a temporary name and put it in place: whole, or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


@dataclass(frozen=True, slots=True)
class Cache:
    """Entries in a folder, one file each: the digest of its content on the first line."""

    folder: Path

    def get(self, key: str) -> bytes | None:
        """An entry, or None when there is none or it is not what was put."""
        path = self._path(key)
        try:
            header, _, content = path.read_bytes().partition(b"\n")
        except OSError:
            return None
        if hashlib.sha256(content).hexdigest().encode() != header:
            path.unlink(missing_ok=True)
            return None
        os.utime(path)
        return content

    def put(self, key: str, content: bytes) -> None:
        """Keep an entry."""
        header = hashlib.sha256(content).hexdigest().encode()
        write_file(self._path(key), header + b"\n" + content)

    def text(self, key: str, make: Callable[[], str]) -> str:
        """The entry under a key, made now if it is not there."""
        kept = self.get(key)
        if kept is not None:
            return kept.decode()
        made = make()
        self.put(key, made.encode())
        return made

    def trim(self) -> None:
        """Drop the entries longest out of use once the store has grown large."""
        entries = [(p.stat().st_mtime, p.stat().st_size, p) for p in self.folder.glob("??/*")]
        total = sum(size for _, size, _ in entries)
        for _, size, path in sorted(entries):
            if total <= _LARGEST:
                return
            path.unlink(missing_ok=True)
            total -= size

    def _path(self, key: str) -> Path:
        return self.folder / key[:2] / key[2:]
