"""Learns the weights of `confidence.tsv` from coded reports, leaving the rest of the table.

    python -m training.confidence --corpora FOLDER --scorer FILE [--jobs 2]

One logistic regression for the figure (effect and number) and one for the people, on the claims of
`benchmarks/codings` but for the reports that `is_measured` keeps to measure on. The rules were written
looking at the part "read", where they err less: how much less is a sign of its own, which is learned
and then left out, so that the chances are those of reports that nobody has seen. Needs numpy alone.
"""

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from zlib import crc32

import numpy as np

from benchmarks.codings.__main__ import write_gold
from benchmarks.reading_labels import FACTORS, FIGURE, PEOPLE, Labelled, labels, scorer_at
from tallystick.confidence import ANY

_TABLE = Path(str(files("tallystick") / "data" / "confidence.tsv"))
# The sign of a report whose errors may have been read.
READ = "read"
# How strongly weights are drawn to 0; the people have few errors to learn from.
PENALTY = {FIGURE: 3.0, PEOPLE: 10.0}
STEPS = 50
# A sign shown by fewer claims than this teaches nothing of its factor.
LEAST_SHOWN = 8


def is_measured(report: str) -> bool:
    """Whether a report of the part "held" is kept to measure on: every second, by a hash of its name."""
    return crc32(report.encode()) % 2 == 0


def fitted(found: Sequence[Labelled], factor: str, names: Sequence[str]) -> dict[str, float]:
    """The weight of each sign for one factor, by Newton's method on the penalised likelihood."""
    known = [each for each in found if each.right(factor) is not None]
    shown = [frozenset(each.signs) for each in known]
    kept = [n for n in names if n == ANY or sum(n in each for each in shown) >= LEAST_SHOWN]
    design = np.array([[float(name in each) for name in kept] for each in shown])
    right = np.array([float(bool(each.right(factor))) for each in known])
    penalty = np.array([0.0 if name == ANY else PENALTY[factor] for name in kept])
    weights = np.zeros(len(kept))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (right - chance) - penalty * weights
        curve = (design * (chance * (1 - chance))[:, None]).T @ design + np.diag(penalty)
        weights += np.linalg.solve(curve, gradient)
    return {name: float(weight) for name, weight in zip(kept, weights, strict=True)}


def rewritten(table: str, weights: dict[str, dict[str, float]]) -> str:
    """The table with new weights: all other columns and the comments stay as they are."""
    lines = []
    for line in table.splitlines():
        if line and not line.startswith("#"):
            sign, _, _, *rest = line.split("\t")
            new = [f"{weights[factor].get(sign, 0.0):.2f}" for factor in FACTORS]
            lines.append("\t".join([sign, *new, *rest]))
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def sign_names() -> list[str]:
    """The signs of the table, and that of the part read."""
    table = _TABLE.read_text(encoding="utf-8")
    return [*(line.split("\t")[0] for line in table.splitlines() if line and line[0] != "#"), READ]


def of_part_read(told: Iterable[Labelled]) -> list[Labelled]:
    """Claims of reports whose errors may have been read, with the sign of it."""
    return [replace(each, signs=(*each.signs, READ)) for each in told]


def learned_from(corpora: Path, scorer: Path, jobs: int) -> list[Labelled]:
    """The claims to learn from."""
    found: list[Labelled] = []
    for part in ("read", "held"):
        with tempfile.TemporaryDirectory() as name:
            write_gold(corpora, Path(name), part)
            told = labels(Path(name), scorer_at(scorer), jobs)
            if part == "read":
                found += of_part_read(told)
            else:
                found += (each for each in told if not is_measured(each.report))
    return found


def main() -> int:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    write(learned_from(given.corpora, given.scorer, given.jobs))
    return 0


def write(found: Sequence[Labelled]) -> None:
    """The table of the package, anew from these claims."""
    weights = {factor: fitted(found, factor, sign_names()) for factor in FACTORS}
    _TABLE.write_text(rewritten(_TABLE.read_text(encoding="utf-8"), weights), encoding="utf-8")
    print(f"{len(found)} claims; part read: {[round(weights[f][READ], 2) for f in FACTORS]}")


if __name__ == "__main__":
    main()
