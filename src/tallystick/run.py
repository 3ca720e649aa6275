"""One call of the command over many inputs: what was coded, what was set aside, how far it is."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from tallystick.pipeline import code_reports
from tallystick.read import READERS, Item, SetAsideInput
from tallystick.read.items import Remark
from tallystick.records import Coding, Report

# A person waits without wondering for this many reports; for more a progress bar is shown.
REPORTS_WITHOUT_PROGRESS = 3

CodeReports = Callable[..., Iterator[Coding | SetAsideInput]]


@dataclass
class Run:
    """What became of the inputs of one call; told line by line as it happens."""

    tell: Callable[[str], None]
    advance: Callable[[], None]
    code_reports: CodeReports = code_reports
    coded: int = 0
    set_aside: int = 0

    def reports(self, items: Iterable[Item]) -> Iterator[Report]:
        """The reports among the items; of the others the person is told."""
        for item in items:
            if isinstance(item, Report):
                yield item
            else:
                self._tell(item)

    def codings(
        self, items: Iterable[Item], *, model: str | None = None, jobs: int = 1
    ) -> Iterator[Coding]:
        """The codings of all reports among the items, in their order."""
        for result in self.code_reports(self.reports(items), model=model, jobs=jobs):
            self.advance()
            if isinstance(result, Coding):
                self.coded += 1
                yield result
            else:
                self._tell(result)

    def _tell(self, item: SetAsideInput | Remark) -> None:
        if isinstance(item, SetAsideInput):
            self.set_aside += 1
            self.tell(f"set aside: {item}")
        else:
            self.tell(f"note: {item}")


@contextmanager
def follow_run(paths: Sequence[str], *, quiet: bool) -> Iterator[Run]:
    """A run that tells on standard error, with a progress bar if that is a terminal.

    `quiet` leaves the bar out, as when the results themselves go to the same terminal.
    """
    if quiet or not sys.stderr.isatty() or _at_most(REPORTS_WITHOUT_PROGRESS, paths):
        yield Run(tell=lambda words: click.echo(words, err=True), advance=lambda: None)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    console = Console(stderr=True)
    columns = ("[progress.description]{task.description}", BarColumn(), MofNCompleteColumn())
    with Progress(*columns, TimeRemainingColumn(), console=console, transient=True) as progress:
        task = progress.add_task("reports", total=expected_reports(paths))
        yield Run(
            tell=lambda words: console.print(words, markup=False, highlight=False, soft_wrap=True),
            advance=lambda: progress.advance(task),
        )


def _at_most(few: int, paths: Sequence[str]) -> bool:
    expected = expected_reports(paths)
    return expected is not None and expected <= few


def expected_reports(paths: Sequence[str]) -> int | None:
    """About how many reports there are: files, and lines of .jsonl; None for standard input."""
    total = 0
    for path in paths:
        if path == "-":
            return None
        total += sum(_reports_in(file) for file in _files(Path(path)))
    return total


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for place, _, names in os.walk(path):
        yield from (Path(place) / name for name in names)


def _reports_in(file: Path) -> int:
    suffix = file.suffix.lower()
    if suffix != ".jsonl":
        return int(suffix in READERS)
    try:
        with file.open("rb") as stream:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b""))
    except OSError:
        # Reading it for good will set it aside with the reason.
        return 0
