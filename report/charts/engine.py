"""Turn chart specifications into SVG with Vega, the same bytes on every machine.

The engine runs JavaScript in one thread of its own, which takes a second to start and cannot be
shared out; so it is started early, and works on one drawing while Python prepares the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any

from report.fonts import chart_font_folder

__all__ = ["to_svg", "to_svgs", "warm_up"]


def to_svg(specification: dict[str, Any]) -> str:
    """Draw one specification."""
    import vl_convert  # noqa: PLC0415 - starts a JavaScript engine

    _register_fonts()
    return vl_convert.vegalite_to_svg(specification)


def to_svgs(specifications: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Draw many, in order, while the next specifications are still being made."""
    with ThreadPoolExecutor(1, thread_name_prefix="vega") as vega:
        vega.submit(warm_up)
        waiting = [vega.submit(to_svg, specification) for specification in specifications]
        for drawing in waiting:
            yield drawing.result()


def warm_up() -> None:
    """Start the engine, so that the first drawing does not wait for it."""
    to_svg({"mark": "text", "data": {"values": [{}]}, "encoding": {"text": {"value": "0"}}})


@cache
def _register_fonts() -> None:
    import vl_convert  # noqa: PLC0415 - starts a JavaScript engine

    vl_convert.register_font_directory(str(chart_font_folder()))
