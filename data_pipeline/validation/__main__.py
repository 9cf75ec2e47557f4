"""Validate many datasets in a process of their own, while the caller gets on with its work.

Reads jobs as JSON on standard input and writes the answer as JSON on standard output.
The library is imported before the jobs are read, so a caller that starts the process early pays
nothing for the import.
Anything the library prints goes to standard error.
"""

from __future__ import annotations

import os
import sys

from data_pipeline.validation import engine
from data_pipeline.validation.jobs import answer, decode_jobs, encode_answer

__all__ = ["main"]


def main() -> int:
    """Answer the jobs; the exit status is 0 whatever the checks say."""
    reply = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    engine.start()
    jobs = decode_jobs(sys.stdin.buffer.read().decode("utf-8"))
    with reply:
        reply.write(encode_answer(answer(jobs, processes=_processes())))
    return 0


def _processes() -> int:
    """One process per processor this one may use, where forking is safe."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1


if __name__ == "__main__":
    sys.exit(main())
