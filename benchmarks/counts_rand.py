"""Exact killed and exact injured, over short descriptions of attacks with known figures.

    python benchmarks/counts_rand.py --rand rand_dev.csv [--limit 800] [--json] [--misses 20]

The CSV has `Description` (the text), `Fatalities` and `Injuries` (the figures). Each row is coded as
one report, without a day of publication: the file's `date` is that of the attack, and the texts were
written later ("his body was found on May 17"). A row is one attack, and its text may name others and
the toll of the war beside it: killed is the sum of the best estimates of the incident told of first
that killed anybody, a sum over several only where nothing else did. The row is right where that is
the figure exactly. Rows with the figure 0 are left out, since not every zero there was written by
somebody who looked.
"""

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick import Coding, Incident, Report, code_reports
from tallystick.vocabulary import Effect, Frame, Scope

FIGURES = {Effect.KILLED: "Fatalities", Effect.INJURED: "Injuries"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A description and the figures that stand beside it."""

    report: Report
    figures: dict[Effect, int]


def rows(path: Path, limit: int | None) -> list[Row]:
    """The rows of the file, or `limit` of them, evenly spread and always the same."""
    with path.open(encoding="utf-8", newline="") as stream:
        lines = [line for line in csv.DictReader(stream) if line["Description"].strip()]
    step = max(1.0, len(lines) / limit) if limit else 1.0
    chosen = [lines[int(at * step)] for at in range(int(len(lines) / step))]
    return [_row(number, line) for number, line in enumerate(chosen)]


def _row(number: int, line: dict[str, str]) -> Row:
    report = Report(slug=f"{number}-{line.get('row', '')}", text=line["Description"])
    figures = {effect: int(float(line[key] or 0)) for effect, key in FIGURES.items()}
    return Row(report=report, figures=figures)


def total(coding: Coding, effect: Effect) -> int:
    """The people of one effect in the incident told of first; in a sum only where there is no other."""
    told = [i for i in coding.incidents if i.frame is Frame.CURRENT]
    told.sort(key=lambda incident: incident.scope is Scope.TOTAL)
    figures = (_people(coding, incident, effect) for incident in told)
    return next((figure for figure in figures if figure), 0)


def _people(coding: Coding, incident: Incident, effect: Effect) -> int:
    cells = [e for e in coding.estimates if e.incident == incident.id and e.effect is effect]
    return sum(estimate.best for estimate in cells)


def coded(chosen: Sequence[Row], jobs: int) -> Iterator[tuple[Row, Coding | None]]:
    """Each row with its coding; None where it could not be coded."""
    results = code_reports((row.report for row in chosen), jobs=jobs)
    for row, result in zip(chosen, results, strict=True):
        yield row, result if isinstance(result, Coding) else None


def measure(pairs: Iterable[tuple[Row, Coding | None]], misses: int) -> dict[str, float]:
    """The share of rows whose figure is met exactly, and on how many rows that stands."""
    met: dict[Effect, list[bool]] = {effect: [] for effect in FIGURES}
    for row, coding in pairs:
        for effect, figure in row.figures.items():
            if figure > 0:
                found = None if coding is None else total(coding, effect)
                met[effect].append(found == figure)
                if found != figure and misses > 0:
                    misses -= 1
                    print(f"{effect} {figure}, read {found}: {row.report.text}", file=sys.stderr)
    shares = {f"exact_{effect}": sum(m) / max(1, len(m)) for effect, m in met.items()}
    return shares | {f"rows_{effect}": len(m) for effect, m in met.items()}


def main() -> int:
    """Print the shares."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rand", type=Path, required=True, help="the CSV file")
    parser.add_argument("--limit", type=int, help="code only so many rows, evenly spread")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--misses", type=int, default=0, help="print so many rows that were missed")
    given = parser.parse_args()
    if not given.rand.exists():
        print(f"skipped: no descriptions at {given.rand}")
        return 0
    found = measure(coded(rows(given.rand, given.limit), given.jobs), given.misses)
    if given.json:
        print(json.dumps(found))
    else:
        for effect in FIGURES:
            share, number = found[f"exact_{effect}"], found[f"rows_{effect}"]
            print(f"exact {effect:8} {share:.3f} of {number:.0f} rows with a figure above 0")
    return 0


if __name__ == "__main__":
    sys.exit(main())
