"""Turn the texts into HTML and Typst; only those that changed reach the engine."""

from __future__ import annotations

import json
from collections.abc import Sequence

from report.build import Build
from report.cache import code_digest, digest
from report.engines.pandoc import Rendered, pandoc_version, render_many
from report.manuscript.render import render_manuscript
from report.prose.emit import Emitted

__all__ = ["render_prose"]


def render_prose(build: Build) -> None:
    """Fill in the rendered texts.

    Raises:
        Stopped: The engine refused a text.
    """
    build.rendered, found = render_manuscript(build.manuscript, lambda texts: _engine(build, texts))
    build.diagnostics.extend(found)
    build.stop_on_errors()


def _engine(build: Build, texts: Sequence[tuple[str, Emitted]]) -> list[Rendered]:
    """The engine behind the cache; a text it found fault with is never kept."""
    recipe = (code_digest("report/engines"), pandoc_version())
    keys = [digest("prose", *recipe, emitted.text) for _, emitted in texts]
    kept = [build.cache.get(key) for key in keys]
    missing = [texts[i] for i, entry in enumerate(kept) if entry is None]
    fresh = iter(render_many(missing))
    done = []
    for key, entry in zip(keys, kept, strict=True):
        if entry is not None:
            done.append(Rendered(**json.loads(entry), found=()))
            continue
        rendered = next(fresh)
        if not rendered.found:
            pair = {"html": rendered.html, "typst": rendered.typst}
            build.cache.put(key, json.dumps(pair).encode())
        done.append(rendered)
    return done
