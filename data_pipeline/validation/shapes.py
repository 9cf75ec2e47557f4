"""A suite is written by hand, so any value in it may have the wrong shape.

Each function takes a value of unknown type and where it stood, and returns it typed or raises a
fault that says what it must be and carries the way to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from data_pipeline.diagnostics import Fault, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from data_pipeline.validation.places import Steps
    from data_pipeline.validation.records import Where

__all__ = ["MisshapenError", "array", "integer", "mapping", "texts", "where", "word"]


class MisshapenError(Fault):
    """Raised where a value of a suite is not what it must be; `steps` leads to it."""

    def __init__(self, code: str, message: str, *, steps: Steps, hint: str = "") -> None:
        super().__init__(code, message, hint=hint)
        self.steps = steps


def mapping(
    value: object, steps: Steps, *, required: Collection[str], optional: Collection[str] = ()
) -> Mapping[str, object]:
    """An object with all the required keys and no unknown one."""
    found = _object(value, steps)
    known = [*required, *optional]
    for key in found:
        if key not in known:
            raise MisshapenError(
                "bad-suite",
                f"{_name(steps)} has an unknown key '{key}'.",
                steps=(*steps, key),
                hint=did_you_mean(key, known),
            )
    for key in required:
        if key not in found:
            raise MisshapenError("bad-suite", f"{_name(steps)} lacks '{key}'.", steps=steps)
    return found


def array(value: object, steps: Steps) -> list[object]:
    """A list with something in it."""
    if isinstance(value, list) and value:
        return value
    raise _wrong(value, steps, "a list that is not empty")


def word(value: object, steps: Steps) -> str:
    """A text that is not blank."""
    if isinstance(value, str) and value.strip():
        return value
    raise _wrong(value, steps, "a text that is not empty")


def texts(value: object, steps: Steps) -> tuple[str, ...]:
    """A list of texts."""
    return tuple(word(item, (*steps, i)) for i, item in enumerate(array(value, steps)))


def integer(value: object, steps: Steps, *, low: int, high: int) -> int:
    """A whole number within limits."""
    if isinstance(value, int) and not isinstance(value, bool) and low <= value <= high:
        return value
    raise _wrong(value, steps, f"a whole number from {low} to {high}")


def where(value: object, steps: Steps) -> Where:
    """Column to the code, or list of codes, its rows must have."""
    return {
        column: (word(codes, (*steps, column)),)
        if not isinstance(codes, list)
        else texts(codes, (*steps, column))
        for column, codes in _object(value, steps).items()
    }


def _object(value: object, steps: Steps) -> Mapping[str, object]:
    if isinstance(value, dict):
        return value
    raise _wrong(value, steps, "an object")


def _wrong(value: object, steps: Steps, wanted: str) -> MisshapenError:
    return MisshapenError(
        "bad-suite", f"{_name(steps)} is {value!r:.60}; it must be {wanted}.", steps=steps
    )


def _name(steps: Steps) -> str:
    """The value a way leads to, as a person would name it."""
    names = [str(step) for step in steps if isinstance(step, str)]
    return f"'{'.'.join(names)}'" if names else "the suite file"
