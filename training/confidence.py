"""Learns the weights of `confidence.tsv` from annotated corpora, leaving the rest of the table.

    python -m training.confidence --corpora FOLDER --leave-out FILE [--jobs 2]

One logistic regression for the figure (effect and number) and one for the people, on the documents that
`benchmarks/reading_labels.py` does not hold out. A large corpus weighs as much as MOST_OF_ONE claims of
it, so that short descriptions do not drown news prose. Needs numpy alone.
"""

import argparse
from collections import Counter
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np

from benchmarks.reading_labels import FACTORS, FIGURE, PEOPLE, Labelled, all_labels, coder
from tallystick.confidence import ANY

MOST_OF_ONE = 1000
# How strongly weights are drawn to 0: of 3 and 10 the better on held-out documents; the people have few
# labels.
PENALTY = {FIGURE: 3.0, PEOPLE: 10.0}
STEPS = 50
# A sign shown by fewer claims than this teaches nothing of its factor.
LEAST_SHOWN = 8


def fitted(labels: Sequence[Labelled], names: Sequence[str]) -> dict[str, float]:
    """The weight of each sign for one factor, by Newton's method on the penalised likelihood."""
    shown = [frozenset(each.signs) for each in labels]
    kept = [n for n in names if n == ANY or sum(n in each for each in shown) >= LEAST_SHOWN]
    design = np.array([[float(name in each) for name in kept] for each in shown])
    right = np.array([float(each.right) for each in labels])
    sizes = Counter(each.corpus for each in labels)
    share = np.array([min(1.0, MOST_OF_ONE / sizes[each.corpus]) for each in labels])
    penalty = np.array([0.0 if name == ANY else PENALTY[labels[0].factor] for name in kept])
    weights = np.zeros(len(kept))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (share * (right - chance)) - penalty * weights
        curve = (design * (share * chance * (1 - chance))[:, None]).T @ design + np.diag(penalty)
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


def main() -> int:
    """Fit and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--leave-out", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    labels = all_labels(given.corpora, coder(given.jobs), given.leave_out)
    write([each for each in labels if not each.held_out])
    return 0


def write(labels: Sequence[Labelled]) -> None:
    """The table of the package, anew from these labels."""
    path = Path(str(files("tallystick") / "data" / "confidence.tsv"))
    table = path.read_text(encoding="utf-8")
    names = [line.split("\t")[0] for line in table.splitlines() if line and line[0] != "#"]
    weights = {f: fitted([each for each in labels if each.factor == f], names) for f in FACTORS}
    path.write_text(rewritten(table, weights), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
