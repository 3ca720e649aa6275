"""Learns what each sign of relevance weighs, from the development texts of MUC-4 with their keys.

    python -m benchmarks.muc_fit --muc FOLDER --scorer score_muc.py [--leave-out FILE] [--jobs 2]

Every incident that a report may tell of becomes a template; those that the scorer pairs with a
template of the key are relevant. One logistic regression over the signs, by Newton's method on the
penalised likelihood. Writes `muc_relevance.tsv` anew. Needs numpy alone.
"""

import argparse
import importlib.util
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import numpy as np

from benchmarks.muc import coded, key_file, left_out, reports
from benchmarks.muc_relevance import WEIGHTS, candidates, signs
from benchmarks.muc_task import PlaceNames
from benchmarks.muc_templates import templates
from tallystick import Coding

# How strongly weights are drawn to 0, swept 3 to 30 by folds: 5 to 8 are best.
PENALTY = 6.0
STEPS = 50
# A sign shown by fewer incidents than this teaches nothing.
LEAST_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Labelled:
    """An incident of a report with its signs, and whether the key has a template for it."""

    report: str
    signs: dict[str, float]
    asked_for: bool


def scorer_at(path: Path) -> ModuleType:
    """The script with the task's rules, as a module."""
    spec = importlib.util.spec_from_file_location("score_muc", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def labelled(
    codings: Sequence[Coding], scorer: ModuleType, key: Path, places: PlaceNames
) -> list[Labelled]:
    """All incidents of all codings with what the key says of them."""
    keys, found = scorer.read_templates(key), []
    with tempfile.TemporaryDirectory() as folder:
        for coding in codings:
            name, items = coding.report.slug, list(candidates(coding))
            response = Path(folder) / "response.txt"
            response.write_text("\n".join(templates(items, coding, places)), "utf-8")
            own = scorer.read_templates(response).get(name, []) if items else []
            paired = {r.number for r, k, _ in scorer.align(own, keys[name]) if r and k}
            for number, item in enumerate(items, start=1):
                found.append(Labelled(name, signs(item, coding), str(number) in paired))
    return found


def fitted(found: Sequence[Labelled]) -> dict[str, float]:
    """The weight of each sign."""
    shown = sorted({sign for each in found for sign in each.signs})
    names = [n for n in shown if sum(n in each.signs for each in found) >= LEAST_SHOWN]
    design = np.array([[each.signs.get(name, 0.0) for name in names] for each in found])
    right = np.array([float(each.asked_for) for each in found])
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-design @ weights))
        gradient = design.T @ (right - chance) - PENALTY * weights
        curve = (design * (chance * (1 - chance))[:, None]).T @ design
        weights += np.linalg.solve(curve + PENALTY * np.eye(len(names)), gradient)
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def table(weights: dict[str, float]) -> str:
    """The weights as `muc_relevance.tsv` has them, the heaviest first."""
    heaviest = sorted(weights.items(), key=lambda item: (-abs(item[1]), item[0]))
    lines = [f"{name}\t{weight:.3f}" for name, weight in heaviest]
    head = "# Learned by benchmarks/muc_fit.py on the development texts of MUC-4; see there."
    return "\n".join([head, *lines]) + "\n"


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--muc", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--leave-out", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    chosen = reports(given.muc, ["dev"], left_out(given.leave_out))
    with tempfile.TemporaryDirectory() as folder:
        key = Path(folder) / "key.txt"
        key_file(given.muc, ["dev"], key)
        codings = list(coded(chosen, given.jobs))
        places = PlaceNames(given.muc / "task")
        found = labelled(codings, scorer_at(given.scorer), key, places)
    WEIGHTS.write_text(table(fitted(found)), "utf-8")
    print(f"{len(found)} incidents, {sum(each.asked_for for each in found)} asked for")


if __name__ == "__main__":
    main()
