"""Exact killed and exact injured, over short descriptions of attacks with known figures.

    python benchmarks/counts_rand.py --rand rand_dev.csv [--limit 800] [--json] [--misses 20]

The CSV has `Description` (the text), `Fatalities` and `Injuries` (the figures). Each row is coded as
one report, without a day of publication: the file's `date` is that of the attack, and the texts were
written later ("his body was found on May 17"). A row is one attack, and its text may name others and
the toll of the war beside it: killed is the sum of the best estimates of the incident told of first
that killed anybody, a sum over several only where nothing else did. The row is right where that is
the figure exactly. Rows with the figure 0 are left out, since not every zero there was written by
somebody who looked.

A row is asked twice. `exact` takes the best figure of the policy `ucdp`, for which "over 30" is 31, and
"up to 24" and hearsay only raise the high figure. `told` takes the words as the coders of these rows
did: "over 30" is 30, "up to 24" is 24, "reportedly three" is 3.
"""

import argparse
import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick import Coding, Estimate, Incident, Report, code_reports
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


Take = Callable[[Estimate], int]


def by_policy(estimate: Estimate) -> int:
    """The best figure that the policy chose."""
    return estimate.best


def as_told(estimate: Estimate) -> int:
    """The figure that stands in the words: 30 of "over 30", 24 of "up to 24", 3 of "reportedly three"."""
    alone = {"CEILING_ONLY", "HEARSAY_ONLY"} & set(estimate.flags)
    figure = estimate.high if alone else estimate.best
    return figure - ("R-OVER" in estimate.rules)


def total(coding: Coding, effect: Effect, take: Take = by_policy) -> int:
    """The people of one effect in the incident told of first; in a sum only where there is no other."""
    told = [i for i in coding.incidents if i.frame is Frame.CURRENT]
    told.sort(key=lambda incident: incident.scope is Scope.TOTAL)
    figures = (_people(coding, incident, effect, take) for incident in told)
    return next((figure for figure in figures if figure), 0)


def _people(coding: Coding, incident: Incident, effect: Effect, take: Take) -> int:
    cells = [e for e in coding.estimates if e.incident == incident.id and e.effect is effect]
    return sum(map(take, cells))


WAYS: dict[str, Take] = {"exact": by_policy, "told": as_told}


def coded(chosen: Sequence[Row], jobs: int) -> Iterator[tuple[Row, Coding | None]]:
    """Each row with its coding; None where it could not be coded."""
    results = code_reports((row.report for row in chosen), jobs=jobs)
    for row, result in zip(chosen, results, strict=True):
        yield row, result if isinstance(result, Coding) else None


def measure(pairs: Iterable[tuple[Row, Coding | None]], misses: int) -> dict[str, float]:
    """The share of rows whose figure is met exactly, and on how many rows that stands."""
    met: dict[tuple[str, Effect], list[bool]] = {(way, e): [] for way in WAYS for e in FIGURES}
    for row, coding in pairs:
        for effect, figure in row.figures.items():
            if figure < 1:
                continue
            found = {way: coding and total(coding, effect, WAYS[way]) for way in WAYS}
            for way in WAYS:
                met[way, effect].append(found[way] == figure)
            if figure not in found.values() and misses > 0:
                misses -= 1
                read = " or ".join(dict.fromkeys(map(str, found.values())))
                print(f"{effect} {figure}, read {read}: {row.report.text}", file=sys.stderr)
    shares = {f"{way}_{effect}": sum(m) / max(1, len(m)) for (way, effect), m in met.items()}
    return shares | {f"rows_{effect}": len(met["exact", effect]) for effect in FIGURES}


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
            exact, told, number = (found[f"{key}_{effect}"] for key in (*WAYS, "rows"))
            rows_told = f"of {number:.0f} rows with a figure above 0"
            print(f"exact {effect:8} {exact:.3f}, as told {told:.3f}, {rows_told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
