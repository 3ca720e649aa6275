"""Is a claim with confidence 0.8 right four times in five? On held-out documents, and on coded reports.

    python -m benchmarks.reliability [--corpora FOLDER --leave-out FILE] [--gold FOLDER] [--jobs 2]

CORPORA are those of `reading_labels`; the documents that it holds out of training are measured, figure
(effect and number) and people apart, as no corpus tells both. GOLD holds reports coded by hand
(`texts/`, `claims/`) with their scorer `score_claims.py`; a claim is right where the scorer matches it
and its victim slot is right. Prints tenths of the claims by confidence, the expected calibration error
(ECE), what it would be by chance if the confidence were exact, the Brier score, the chance that a
wrong claim stands below a right one (AUC), and the share of wrong claims in the third listed first.
"""

import argparse
import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from benchmarks.reading_labels import FACTORS, Coder, Labelled, all_labels, coder
from tallystick import Report, read_paths
from tallystick.codec import to_json
from tallystick.confidence import chances
from tallystick.export.claims import claims_file

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


def held_out(labels: Sequence[Labelled]) -> Iterator[tuple[str, list[Judged]]]:
    """The held-out documents: each factor of each corpus, and of all."""
    kept = [each for each in labels if each.held_out]
    for factor in FACTORS:
        of = [each for each in kept if each.factor == factor]
        for corpus in dict.fromkeys(each.corpus for each in of):
            yield f"{factor}, {corpus}", [_judged(e) for e in of if e.corpus == corpus]
        yield f"{factor}, all", [_judged(each) for each in of]


def _judged(label: Labelled) -> Judged:
    return Judged(getattr(chances(label.signs), label.factor), label.right)


def by_gold(folder: Path, code: Coder) -> list[Judged]:
    """The claims of reports coded by hand: effect, number and people right together."""
    scorer = _scorer(folder)
    reports = [r for r in read_paths([str(folder / "texts")]) if isinstance(r, Report)]
    judged: list[Judged] = []
    for report, coding in zip(reports, code(reports), strict=True):
        if coding is None:
            continue
        ours = json.loads(to_json(claims_file(coding)))["claims"]
        theirs = json.loads((folder / "claims" / f"{report.slug}.json").read_text("utf-8"))[
            "claims"
        ]
        text = scorer.Report(folder / "texts" / f"{report.slug}.json")
        good = {
            j
            for i, j in scorer.match(text, theirs, ours)
            if scorer.slots(theirs[i], ours[j])["victim"]
        }
        judged += [Judged(c.confidence or 0.0, at in good) for at, c in enumerate(coding.claims)]
    return judged


def _scorer(folder: Path) -> ModuleType:
    spec = spec_from_file_location("score_claims", folder / "score_claims.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"no score_claims.py in {folder}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--leave-out", type=Path)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    given = parser.parse_args()
    code = coder(given.jobs)
    if given.corpora and given.leave_out:
        for name, judged in held_out(all_labels(given.corpora, code, given.leave_out)):
            show(name, judged)
            if name.endswith(", all"):
                show_bins(judged)
    if given.gold:
        judged = by_gold(given.gold, code)
        show("coded by hand", judged)
        show_bins(judged)
    return 0


if __name__ == "__main__":
    sys.exit(main())
