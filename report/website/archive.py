"""ZIP files that are the same bytes every time: sorted, without a clock.

Nothing is compressed, because what a compressor writes depends on the library of the machine.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

__all__ = ["zipped"]

_DAY = (1980, 1, 1, 0, 0, 0)
_MODE = 0o644 << 16


def zipped(files: Mapping[str, bytes], first: str = "") -> bytes:
    """An archive of files, by name. The one called `first` comes first."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files, key=lambda n: (n != first, n)):
            entry = zipfile.ZipInfo(name, _DAY)
            entry.create_system = 3
            entry.external_attr = _MODE
            archive.writestr(entry, files[name])
    return out.getvalue()
