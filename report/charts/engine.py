"""Turn chart specifications into SVG with Vega, the same bytes on every machine.

The engine runs JavaScript, takes a second to start, and lets no other Python run while it draws.
So it is a process of its own: it starts while Altair is imported, draws while the next
specification is being made, and is kept for the next drawings until it is dismissed.
"""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from threading import Lock
from typing import Any

from report.fonts import chart_font_folder

__all__ = ["DrawingError", "dismiss", "to_svgs"]

_WORKER = Path(__file__).with_name("engine_process.py")


class DrawingError(RuntimeError):
    """The engine could not draw a specification: a fault of this package, not of an author."""


@dataclass(slots=True)
class _Engine:
    """One engine process: a specification a line in, a drawing a line out."""

    process: subprocess.Popen[str]
    turn: Lock = field(default_factory=Lock)

    def draw(self, specification: dict[str, Any]) -> str:
        with self.turn:
            try:
                answer = self._ask(json.dumps(specification))
            except OSError as error:
                raise DrawingError(f"the drawing engine has stopped: {error}") from error
        if "svg" not in answer:
            raise DrawingError(answer.get("error", "the drawing engine has stopped"))
        return answer["svg"]

    def _ask(self, line: str) -> dict[str, str]:
        if self.process.stdin is None or self.process.stdout is None:
            return {}
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        answer: dict[str, str] = json.loads(self.process.stdout.readline() or "{}")
        return answer

    def stop(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            with suppress(BrokenPipeError):  # what a dead engine was not told is of no matter
                if pipe is not None:
                    pipe.close()
        self.process.terminate()
        self.process.wait()


_kept: list[_Engine] = []


def to_svgs(specifications: Iterable[dict[str, Any]], *, engines: int = 1) -> Iterator[str]:
    """Draw many, in order, while the next specifications are still being made."""
    free: SimpleQueue[_Engine] = SimpleQueue()
    for engine in _started(engines):
        free.put(engine)

    def take_turn(specification: dict[str, Any]) -> str:
        engine = free.get()
        try:
            return engine.draw(specification)
        finally:
            free.put(engine)

    with ThreadPoolExecutor(engines, thread_name_prefix="vega") as threads:
        waiting = [threads.submit(take_turn, specification) for specification in specifications]
        for drawing in waiting:
            yield drawing.result()


def dismiss() -> None:
    """Stop every engine, and give back its memory."""
    while _kept:
        _kept.pop().stop()


def _started(count: int) -> list[_Engine]:
    """That many engines: those that are kept and still run, and new ones."""
    for engine in [engine for engine in _kept if engine.process.poll() is not None]:
        _kept.remove(engine)
        engine.stop()
    while len(_kept) < count:
        _kept.append(_start())
    return _kept[:count]


def _start() -> _Engine:
    command = [sys.executable, "-P", str(_WORKER), str(chart_font_folder())]
    return _Engine(
        subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
    )


atexit.register(dismiss)
