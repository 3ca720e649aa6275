"""Speed, memory, start-up time and installed size.

    python benchmarks/speed.py [--texts FOLDER] [--installed]

* ratio: the whole pipeline against the bare parse (words, sentences, grammar) of the same reports,
  both with the pipeline as `tallystick.load` gives it, in one process on one core; processor time,
  the median of several rounds in which the two take turns, after one round that is not counted.
  `load` has numpy multiply the matrices, which is faster; so the same against the parse with the
  product that spaCy itself takes stands beside it
* memory of one process over 1,000 reports, made by repeating the texts: at the start, in the
  middle and at the end
* cold start: `tallystick code` on one report in a new process
* installed size: all packages that a new environment holds after `pip install tallystick`

Without a folder of texts the reports in examples/ are taken.
"""

import os

# One core: several threads of the matrix library would make both figures look better.
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, distribution, requires
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from rich.console import Console
from rich.table import Table
from spacy.language import Language

from tallystick import Report, code_reports, load, read_paths
from tallystick.parse import BATCH, make_doc, multiply
from tallystick.pipeline import coder_with

ROOT = Path(__file__).parents[1]
ROUNDS = 7
MANY = 1_000
COLD_STARTS = 3


def reports_in(folder: Path) -> list[Report]:
    """The reports of a folder."""
    return [item for item in read_paths([str(folder)]) if isinstance(item, Report)]


def ratio(reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
    """Whole pipeline against bare parse."""
    nlp = load()
    words = sum(len(make_doc(report, nlp)) for report in reports)
    rounds = []
    for _ in range(ROUNDS + 1):
        multiply(nlp, blis=True)
        spacys = _seconds_of_parse(nlp, reports)
        multiply(nlp, blis=False)
        bare = _seconds_of_parse(nlp, reports)
        start = process_time()
        for _ in code_reports(reports, load=lambda _: coder_with(nlp)):
            pass
        rounds.append((spacys, bare, process_time() - start))
    # The first round reads the word lists and the pages of the gazetteer.
    spacy_times, bare_times, whole_times = zip(*rounds[1:], strict=True)
    yield "reports, words", f"{len(reports)}, {words:,}"
    yield "bare parse", _pace(words, bare_times)
    yield "whole pipeline", _pace(words, whole_times)
    yield "ratio, whole to bare", _ratios(whole_times, bare_times)
    yield "bare parse by spaCy's product", _pace(words, spacy_times)
    yield "ratio, whole to that", _ratios(whole_times, spacy_times)


def _seconds_of_parse(nlp: Language, reports: Sequence[Report]) -> float:
    start = process_time()
    for _ in nlp.pipe((make_doc(report, nlp) for report in reports), batch_size=BATCH):
        pass
    return process_time() - start


def _pace(words: int, times: Sequence[float]) -> str:
    return f"{median(times):.2f} s, {words / median(times):,.0f} words/s"


def _ratios(whole: Sequence[float], bare: Sequence[float]) -> str:
    each = [ours / theirs for ours, theirs in zip(whole, bare, strict=True)]
    return f"{median(each):.2f} ({min(each):.2f} to {max(each):.2f})"


def memory(reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
    """Memory of this process while it codes many reports."""
    many = (
        replace(report, slug=f"{report.slug}-{number}")
        for number, report in enumerate(islice(cycle(reports), MANY))
    )
    marks = {len(reports): "after each text once", MANY // 2: "in the middle", MANY: "at the end"}
    for number, _ in enumerate(code_reports(many), start=1):
        if number in marks:
            yield f"memory {marks[number]}", f"{_resident_megabytes():.0f} MB ({number:,} reports)"


def cold_start() -> Iterator[tuple[str, str]]:
    """The first result of the command in a new process."""
    report = ROOT / "examples" / "agency-eastern-clashes.json"
    command = [sys.executable, "-m", "tallystick", "code", str(report)]
    times = []
    for _ in range(COLD_STARTS):
        start = perf_counter()
        done = subprocess.run(command, check=True, capture_output=True)
        if b"killed" not in done.stdout:
            raise RuntimeError(f"no result from {command}")
        times.append(perf_counter() - start)
    yield "cold start, one report", f"{min(times):.2f} s best, {max(times):.2f} s worst"


def installed_size() -> Iterator[tuple[str, str]]:
    """A new environment with the package and all it needs, without pip itself."""
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder) / "env"
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        pip = [str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet"]
        before = _megabytes(environment)
        subprocess.run([*pip, "--no-compile", str(ROOT)], check=True)
        yield "installed size, new environment", f"{_megabytes(environment) - before:.0f} MB"


def installed_here() -> Iterator[tuple[str, str]]:
    """The same from the packages of this environment, by the lists of files they came with."""
    sizes = {name: _package_megabytes(name) for name in sorted(_needed("tallystick"))}
    sizes["tallystick"] = _megabytes(ROOT / "src" / "tallystick")
    largest = sorted(sizes.items(), key=lambda item: -item[1])[:5]
    yield f"installed size, {len(sizes)} packages", f"{sum(sizes.values()):.0f} MB"
    yield "largest", ", ".join(f"{name} {size:.0f}" for name, size in largest)


def _needed(name: str) -> set[str]:
    from packaging.requirements import Requirement

    found: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        found.add(current)
        try:
            lines = requires(current) or []
        except PackageNotFoundError:
            found.discard(current)
            continue
        wanted = (Requirement(line) for line in lines)
        names = (r.name for r in wanted if not r.marker or r.marker.evaluate({"extra": ""}))
        waiting.extend(name for name in names if name not in found)
    return found


def _package_megabytes(name: str) -> float:
    files = distribution(name).files or []
    paths = (Path(str(file.locate())) for file in files if file.suffix != ".pyc")
    return sum(path.stat().st_size for path in paths if path.is_file()) / 1e6


def _megabytes(folder: Path) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.suffix != ".pyc") / 1e6


def _resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def main() -> int:
    """Print the table, row by row."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--texts", type=Path, default=ROOT.parent / "shared" / "gold" / "texts")
    parser.add_argument("--installed", action="store_true", help="install into a new environment")
    given = parser.parse_args()
    folder = given.texts if given.texts.is_dir() else ROOT / "examples"
    reports = reports_in(folder)
    table = Table("measured", "value", title=f"tallystick over {folder}")
    size = installed_size if given.installed else installed_here
    for rows in (ratio(reports), memory(reports), cold_start(), size()):
        for row in rows:
            table.add_row(*row)
    Console().print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
