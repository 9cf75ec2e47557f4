"""Put a finished site in place: whole, or not at all.

A site is a mapping of addresses to bytes until the last moment. It is laid out beside the old one
and takes its place in one rename, so a reader, or a build that dies, never sees half a site.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from data_pipeline.diagnostics import Fault

__all__ = ["SiteFiles", "digests", "publish", "tree_digests"]

SiteFiles = Mapping[str, bytes]


def digests(files: SiteFiles) -> dict[str, str]:
    """The SHA-256 of each file, by address."""
    return {path: hashlib.sha256(files[path]).hexdigest() for path in sorted(files)}


def tree_digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of each file in a folder, by its path there."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def publish(files: SiteFiles, folder: Path) -> None:
    """Replace the site in `folder` by `files`.

    Raises:
        Fault: Two builds are publishing at once.
    """
    new, old = (folder.with_name(f".{folder.name}-{word}") for word in ("new", "old"))
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = folder.with_name(f".{folder.name}-lock")
    try:
        handle = os.open(lock, os.O_CREAT | os.O_EXCL)
    except FileExistsError:
        raise Fault(
            "already-publishing",
            f"Another build is publishing to '{folder.name}', or died while it was.",
            hint=f"If none is running, remove {lock} and build again.",
        ) from None
    try:
        shutil.rmtree(new, ignore_errors=True)
        for path, data in files.items():
            target = new / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        shutil.rmtree(old, ignore_errors=True)
        if folder.exists():
            folder.rename(old)
        new.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        os.close(handle)
        lock.unlink(missing_ok=True)
