"""The command line: `hjreport`, the same as `python -m report`.

Nothing heavy is imported until a command needs it, so that help is there at once.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from data_pipeline.diagnostics import Diagnostics, Fault

__all__ = ["main"]

_PROJECT = click.option(
    "--project",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
    help="The folder of the report (default: here).",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="hjreport")
def main() -> None:
    """Build, check and explore the annual health-and-justice report."""


@main.command()
@_PROJECT
@click.option("--quiet", is_flag=True, help="Print only mistakes and the result.")
@click.option("--force", is_flag=True, help="Build even when nothing changed.")
def build(project: Path, *, quiet: bool, force: bool) -> None:
    """Build the site and the PDF of the edition."""
    from report.commands.build import build_edition  # noqa: PLC0415 - heavy

    _finish(lambda: build_edition(project.resolve(), say=_progress(quiet=quiet), force=force))


@main.command()
@_PROJECT
def check(project: Path) -> None:
    """Find every mistake in chapters, data and definitions, without rendering."""
    from report.commands.check import check_edition  # noqa: PLC0415 - heavy

    _finish(lambda: check_edition(project.resolve()))


@main.group()
def stat() -> None:
    """The statistics of the edition."""


@stat.command("list")
@_PROJECT
@click.argument("words", nargs=-1)
def list_statistics(project: Path, words: tuple[str, ...]) -> None:
    """List statistics and series whose id or label has all the WORDS."""
    from report.commands.statistics import list_results  # noqa: PLC0415 - heavy

    _finish(lambda: list_results(project.resolve(), words))


@stat.command("show")
@_PROJECT
@click.argument("name")
def show_statistic(project: Path, name: str) -> None:
    """Show one statistic or series: value, formula, rows and where it is used."""
    from report.commands.statistics import show_result  # noqa: PLC0415 - heavy

    _finish(lambda: show_result(project.resolve(), name))


@main.command()
@_PROJECT
@click.argument("name")
def trace(project: Path, name: str) -> None:
    """Trace one statistic or series to its published rows and to the pages that use it."""
    from report.commands.trace import trace_result  # noqa: PLC0415 - heavy

    _finish(lambda: trace_result(project.resolve(), name))


@main.group()
def data() -> None:
    """The datasets of the edition."""


@data.command("pin")
@_PROJECT
@click.argument("dataset")
def pin_dataset(project: Path, dataset: str) -> None:
    """Write the digest and row count of a snapshot into its catalogue entry."""
    from report.commands.data import pin  # noqa: PLC0415 - heavy

    _finish(lambda: pin(project.resolve(), dataset))


def _progress(*, quiet: bool):  # type: ignore[no-untyped-def]  # noqa: ANN202 - a callback
    start = time.monotonic()

    def say(text: str) -> None:
        if not quiet:
            click.echo(f"{time.monotonic() - start:6.1f}s  {text}", err=True)

    return say


def _finish(action) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001 - a callback
    """Run a command; print what it found; leave with the status the worst deserves."""
    try:
        found, words = action()
    except Fault as fault:
        found, words = Diagnostics([fault.at(".")]), ""
    for diagnostic in found:
        click.echo(str(diagnostic), err=True)
    if words:
        click.echo(words)
    sys.exit(1 if found.has_errors else 0)


if __name__ == "__main__":
    main()
