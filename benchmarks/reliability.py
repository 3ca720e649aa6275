"""Is a claim with confidence 0.8 right four times in five? On coded reports that it was not learned from.

    python -m benchmarks.reliability --scorer FILE [--corpora FOLDER] [--gold FOLDER] [--jobs 2]

CORPORA hold the texts of `benchmarks/codings`; of its part "held" those reports are measured that
`training/confidence.py` leaves out. "held, crossed" are all reports of that part, each by weights that
the other half and the part "read" taught: twice as many claims, so that chance tells less. GOLD holds
reports coded by hand (`texts/`, `claims/`) that taught nothing. A claim is right where the scorer pairs
it with one of the coder's (effect and number agree) and its people are right. Prints tenths of the
claims by confidence, the expected calibration error (ECE), what it would be by chance if the
confidence were exact, the Brier score, the chance that a wrong claim stands below a right one (AUC),
and the share of wrong claims in the third listed first.
"""

import argparse
import math
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.codings.__main__ import write_gold
from benchmarks.reading_labels import FACTORS, Labelled, labels, scorer_at
from tallystick.confidence import CHECK_BELOW, chances
from training.confidence import fitted, is_measured, of_part_read, sign_names

BINS = 10
# Draws to find what the error would be by chance.
DRAWS = 200


@dataclass(frozen=True, slots=True)
class Judged:
    """A chance that was given, and whether it came true."""

    chance: float
    right: bool


@dataclass(frozen=True, slots=True)
class Reliability:
    """How the chances of some claims compare with what came true."""

    claims: int
    right: float
    mean: float
    ece: float
    by_chance: float
    brier: float
    auc: float
    found_in_third: float


def bins(judged: Sequence[Judged], number: int = BINS) -> list[list[Judged]]:
    """The claims by rising chance, in groups of the same size."""
    ordered = sorted(judged, key=lambda each: each.chance)
    edges = [round(at * len(ordered) / number) for at in range(number + 1)]
    groups = [ordered[low:high] for low, high in pairwise(edges)]
    return [group for group in groups if group]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(1, len(values))


def expected_error(judged: Sequence[Judged]) -> float:
    """The mean distance, over groups, of the chance given from the share that came true."""
    return sum(
        len(group) * abs(_mean([e.chance for e in group]) - _mean([float(e.right) for e in group]))
        for group in bins(judged)
    ) / max(1, len(judged))


def reliability(judged: Sequence[Judged]) -> Reliability:
    """All measures of some claims."""
    draw = random.Random(1)
    drawn = (
        [Judged(each.chance, draw.random() < each.chance) for each in judged] for _ in range(DRAWS)
    )
    wrong = [e.chance for e in judged if not e.right]
    right = [e.chance for e in judged if e.right]
    below = sum((r > w) + (r == w) / 2 for r in right for w in wrong)
    first = sorted(judged, key=lambda each: each.chance)[: len(judged) // 3]
    return Reliability(
        claims=len(judged),
        right=_mean([float(each.right) for each in judged]),
        mean=_mean([each.chance for each in judged]),
        ece=expected_error(judged),
        by_chance=_mean([expected_error(each) for each in drawn]),
        brier=_mean([(each.chance - each.right) ** 2 for each in judged]),
        auc=below / max(1, len(right) * len(wrong)),
        found_in_third=sum(not each.right for each in first) / max(1, len(wrong)),
    )


def judged(found: Sequence[Labelled]) -> Iterator[tuple[str, list[Judged]]]:
    """Each factor by itself, and both together: the confidence."""
    for factor in FACTORS:
        known = [(each, each.right(factor)) for each in found]
        yield (
            factor,
            [Judged(getattr(chances(e.signs), factor), r) for e, r in known if r is not None],
        )
    yield "confidence", [Judged(chances(e.signs).all, bool(e.people)) for e in found]


def crossed(read: Sequence[Labelled], held: Sequence[Labelled]) -> Iterator[Judged]:
    """The confidence of each claim by weights that its own half of the reports has not taught."""
    for half in (True, False):
        others = [each for each in held if is_measured(each.report) is not half]
        weights = [fitted([*read, *others], factor, sign_names()) for factor in FACTORS]
        for each in held:
            if is_measured(each.report) is half:
                sums = (sum(told.get(sign, 0.0) for sign in each.signs) for told in weights)
                chance = math.prod(1 / (1 + math.exp(-one)) for one in sums)
                yield Judged(chance, bool(each.people))


def show(name: str, judged: Sequence[Judged]) -> None:
    """One line of measures."""
    r = reliability(judged)
    print(
        f"{name:22} {r.claims:5} right {r.right:.3f} said {r.mean:.3f} ECE {r.ece:.3f} "
        f"(by chance {r.by_chance:.3f}) Brier {r.brier:.3f} AUC {r.auc:.2f} "
        f"wrong in first third {r.found_in_third:.2f}"
    )


def show_bins(judged: Sequence[Judged]) -> None:
    """The tenths: how many claims, what was said of them, and how many were right."""
    for group in bins(judged):
        said, right = _mean([e.chance for e in group]), _mean([float(e.right) for e in group])
        print(f"    {len(group):5}  said {said:.2f}  right {right:.2f}")


def show_first(judged: Sequence[Judged]) -> None:
    """How many of the claims that are to be checked first are wrong, and how many of the others."""
    first = [each for each in judged if each.chance < CHECK_BELOW]
    others = [each for each in judged if each.chance >= CHECK_BELOW]
    for name, claims in (("below", first), ("at least", others)):
        wrong = _mean([float(not each.right) for each in claims])
        print(f"    {len(claims):5}  {name} {CHECK_BELOW}: wrong {wrong:.2f}")


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    scorer = scorer_at(given.scorer)
    if given.corpora:
        with tempfile.TemporaryDirectory() as name:
            write_gold(given.corpora, Path(name), "held")
            found = list(labels(Path(name), scorer, given.jobs))
        measured = [each for each in found if is_measured(each.report)]
        _show_all("held", measured)
        with tempfile.TemporaryDirectory() as name:
            write_gold(given.corpora, Path(name), "read")
            read = of_part_read(labels(Path(name), scorer, given.jobs))
        both = list(crossed(read, found))
        show("held, crossed", both)
        show_bins(both)
        corpora = sorted({each.report.partition("-")[0] for each in measured})
        for corpus in corpora:
            told = [each for each in measured if each.report.startswith(f"{corpus}-")]
            show(f"held, {corpus}", dict(judged(told))["confidence"])
    if given.gold:
        _show_all("gold", list(labels(given.gold, scorer, given.jobs)))
    return 0


def _show_all(name: str, found: Sequence[Labelled]) -> None:
    for what, claims in judged(found):
        show(f"{name}, {what}", claims)
    show_bins(claims)
    show_first(claims)


if __name__ == "__main__":
    sys.exit(main())
