"""Great Expectations, kept in one room: nothing else imports it.

The library takes seconds to import, may report use over the network, changes the process's
warning and logging settings, and keeps state for its caller.
So it is imported only when a suite is run, with reporting off and the settings put back;
one context in memory serves all frames, and nothing is written under the home directory.
What leaves this module are plain values.
"""

from __future__ import annotations

import functools
import gc
import logging
import os
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    import pandas as pd

    from data_pipeline.validation.records import Expectation

__all__ = ["Raw", "evaluate", "start"]

_VERDICT: Mapping[str, object] = {"result_format": "BOOLEAN_ONLY"}
_ROWS: Mapping[str, object] = {
    "result_format": "COMPLETE",
    "unexpected_index_column_names": ["line"],
}
_FROM_ITS_IMPORTS = (
    "module 'sre_",  # it reads the standard library's parser under its old name
    "SOCKS support in urllib3",  # said on machines with a SOCKS proxy; nothing is fetched here
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """What the library found of one expectation; `error` says why it could not tell.

    `result` is empty where every row passed.
    """

    success: bool
    result: Mapping[str, Any]
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Library:
    """The parts of the library in use: how to make an expectation, a suite and a batch."""

    expectation: Callable[[str], Any]
    suite: Callable[..., Any]
    batches: Any


def start() -> None:
    """Import the library and make its context now; `evaluate` does so when first called."""
    _library()


def evaluate(frame: pd.DataFrame, expectations: Sequence[Expectation]) -> list[Raw]:
    """Put expectations to a frame, in order.

    A verdict costs half of what counts and rows cost, so those are asked for only of expectations
    that failed, or that may pass although some rows fail.
    """
    verdicts = _run(frame, expectations, _VERDICT)
    unclear = [i for i, raw in enumerate(verdicts) if _unclear(raw, expectations[i])]
    detailed = _run(frame, [expectations[i] for i in unclear], _ROWS)
    found = dict(zip(unclear, detailed, strict=True))
    return [found.get(i, raw) for i, raw in enumerate(verdicts)]


def _unclear(raw: Raw, expectation: Expectation) -> bool:
    return not raw.error and (not raw.success or "mostly" in expectation.kwargs)


def _run(
    frame: pd.DataFrame, expectations: Sequence[Expectation], detail: Mapping[str, object]
) -> list[Raw]:
    if not expectations:
        return []
    library = _library()
    suite = library.suite(
        name="suite",
        expectations=[
            # Results come back in an order of the library's own; the number puts them right.
            library.expectation(e.rule)(**e.kwargs, meta={"number": i})
            for i, e in enumerate(expectations)
        ],
    )
    batch = library.batches.get_batch({"dataframe": frame})
    with warnings.catch_warnings():
        # A pattern may group alternatives; pandas supposes that groups are there to be extracted.
        warnings.filterwarnings("ignore", message=".* has match groups")
        results = batch.validate(suite, result_format=dict(detail)).results
    raws = {r.expectation_config.meta["number"]: _raw(r) for r in results}
    return [raws[i] for i in range(len(expectations))]


def _raw(result: Any) -> Raw:  # noqa: ANN401 - the library's result has no stable public type
    return Raw(
        success=bool(result.success),
        result=dict(result.result or {}),
        error=_error(result.exception_info or {}),
    )


def _error(info: Mapping[str, Any]) -> str:
    """The first line of what went wrong: one report, or one for each part that failed."""
    reports = [info] if "raised_exception" in info else list(info.values())
    messages = {str(r["exception_message"]) for r in reports if r.get("raised_exception")}
    return min(messages).splitlines()[0] if messages else ""


@functools.cache
def _library() -> _Library:
    os.environ["GX_ANALYTICS_ENABLED"] = "false"
    with _quiet_import():
        import great_expectations as gx  # noqa: PLC0415 - takes seconds
        from great_expectations.data_context.types.base import (  # noqa: PLC0415
            ProgressBarsConfig,
        )
        from great_expectations.expectations.registry import (  # noqa: PLC0415
            get_expectation_impl,
        )
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = ProgressBarsConfig(globally=False)
    asset = context.data_sources.add_pandas("frames").add_dataframe_asset("frame")
    return _Library(
        expectation=get_expectation_impl,
        suite=gx.ExpectationSuite,
        batches=asset.add_batch_definition_whole_dataframe("whole"),
    )


@contextmanager
def _quiet_import() -> Iterator[None]:
    """Let the library import without leaving marks on the process.

    It turns warnings into log records for everybody and silences deprecations; both are undone.
    Collecting garbage while thousands of classes are made costs a tenth of the time.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        with warnings.catch_warnings():
            for message in _FROM_ITS_IMPORTS:
                warnings.filterwarnings("ignore", message=message)
            yield
            logging.captureWarnings(capture=False)
    finally:
        if collecting:
            gc.enable()
    logging.getLogger("great_expectations").setLevel(logging.ERROR)
