"""The drawing engine's own process: reads specifications from its input until that is closed.

Run by `engine.py` with the folder of the typeface. Each line in is a specification as JSON; each
line out is its drawing, or why there is none.
"""

from __future__ import annotations

import json
import sys

import vl_convert

__all__: list[str] = []

_FIRST = {"mark": "text", "data": {"values": [{}]}, "encoding": {"text": {"value": "0"}}}


def _answer(specification: str) -> dict[str, str]:
    try:
        return {"svg": vl_convert.vegalite_to_svg(specification)}
    except ValueError as error:
        return {"error": str(error)}


def _serve(font_folder: str) -> None:
    vl_convert.register_font_directory(font_folder)
    _answer(json.dumps(_FIRST))  # so that the engine has started before it is needed
    for line in sys.stdin:
        sys.stdout.write(json.dumps(_answer(line)) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    _serve(sys.argv[1])
