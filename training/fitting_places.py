"""Learns `place_signs.tsv`: which place fits a claim, from coded reports (`benchmarks/codings`).

    python -m training.fitting_places --corpora FOLDER --scorer FILE

For each claim of the part "read" of `benchmarks/codings` that the package also reads, the places that
its report names stand against each other and against "none of them" (conditional logit); right are
those that the scorer takes for the coder's place. The rules see none of these reports' places: their
choice is a sign like others, worth what it is on reports that they were not written from. What is
learned is measured on the part "held" (`python -m benchmarks.codings --part held`). Needs numpy alone.
"""

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from benchmarks.codings.__main__ import write_gold
from benchmarks.reading_labels import scorer_at
from tallystick import Coding, Report, read_paths, share
from tallystick.codec import to_json
from tallystick.export.claims import claims_file
from tallystick.extract import Text
from tallystick.fitting_place import LEAST_GAIN, Fitting, is_stated
from tallystick.parse import load, parse_all
from tallystick.pipeline import code_doc
from tallystick.records import Claim
from training import logit

# How strongly weights are drawn to 0: 5, 10 and 20 do alike.
PENALTY = 10.0
STEPS = 40
# A sign shown for fewer claims than this teaches nothing.
LEAST_SHOWN = 5
TABLE = Path(str(files("tallystick") / "data" / "place_signs.tsv"))


@dataclass(frozen=True, slots=True)
class Placed:
    """The signs of each place for one claim, and last those of none; what is right, what the rules chose."""

    signs: list[list[str]]
    right: list[bool]
    chosen: int
    stated: bool


def placed(folder: Path, scorer: ModuleType) -> Iterator[Placed]:
    """The claims of a folder of coded reports that the package also reads."""
    reports = [item for item in read_paths([str(folder / "texts")]) if isinstance(item, Report)]
    nlp = load()
    for start in range(0, len(reports), 16):
        some = reports[start : start + 16]
        for report, doc in zip(some, parse_all(some, nlp), strict=True):
            coding, seen = _watched(report, doc)
            told = json.loads((folder / "claims" / f"{report.slug}.json").read_text("utf-8"))
            at = scorer.Report(folder / "texts" / f"{report.slug}.json")
            yield from _of_report(coding, seen, told["claims"], at, scorer)


def _watched(report: Report, doc: Any) -> tuple[Coding, list[tuple[Text, list[list[Claim]]]]]:
    """A coding, and the incidents as the rules placed them."""
    seen: list[tuple[Text, list[list[Claim]]]] = []
    kept = share.with_fitting_places

    def watch(text: Text, groups: list[list[Claim]]) -> list[list[Claim]]:
        seen.append((text, groups))
        return groups

    share.with_fitting_places = watch
    try:
        return code_doc(report, doc), seen
    finally:
        share.with_fitting_places = kept


def _of_report(
    coding: Coding,
    seen: Sequence[tuple[Text, list[list[Claim]]]],
    told: Sequence[dict[str, Any]],
    at: Any,
    scorer: ModuleType,
) -> Iterator[Placed]:
    ours = json.loads(to_json(claims_file(coding)))["claims"]
    for text, groups in seen:
        fitting = Fitting(text, groups)
        known = {claim.id: (claim, n) for n, group in enumerate(groups) for claim in group}
        for theirs, our in scorer.match(at, told, ours):
            claim, number = known[coding.claims[our].id]
            shown = fitting.signs(claim, number)
            if shown:
                right = [_is_right(fitting, place, told[theirs], scorer) for place in shown]
                at = list(shown).index(fitting.chosen(claim))
                yield Placed(list(shown.values()), right, at, is_stated(claim))


def _is_right(fitting: Fitting, place: int, told: dict[str, Any], scorer: ModuleType) -> bool:
    if place == fitting.nowhere:
        return not told.get("place")
    names = ({"place": m.words, "region": m.region} for m in fitting.named[place].mentions)
    return any(scorer.same_place(told, name) for name in names)


def learned(found: Sequence[Placed]) -> dict[str, float]:
    """The weight of each sign."""
    found = [each for each in found if any(each.right)]
    shown = Counter(sign for each in found for sign in {s for signs in each.signs for s in signs})
    names = sorted(sign for sign, claims in shown.items() if claims >= LEAST_SHOWN)
    column = {name: at for at, name in enumerate(names)}
    choices = [_as_rows(each, column) for each in found]
    weights = logit.fitted(choices, np.zeros(len(names)), PENALTY, STEPS)
    return dict(zip(names, map(float, weights), strict=True))


def _as_rows(each: Placed, column: dict[str, int]) -> logit.Choice:
    design = np.zeros((len(each.signs), len(column)))
    for row, signs in enumerate(each.signs):
        design[row, [column[sign] for sign in signs if sign in column]] = 1.0
    return logit.Choice(design, np.array(each.right))


def shares(found: Sequence[Placed], weights: dict[str, float]) -> tuple[float, float]:
    """How often the rules alone are right, and how often with a second look."""
    rules = [each.right[each.chosen] for each in found]
    looked = [each.right[_taken(each, weights)] for each in found]
    return sum(rules) / len(found), sum(looked) / len(found)


def _taken(each: Placed, weights: dict[str, float]) -> int:
    if each.stated:
        return each.chosen
    fits = [sum(weights.get(sign, 0.0) for sign in signs) for signs in each.signs]
    best = max(range(len(fits)), key=fits.__getitem__)
    return best if fits[best] - fits[each.chosen] >= LEAST_GAIN else each.chosen


def _of_part(part: str, corpora: Path, scorer: ModuleType) -> list[Placed]:
    with tempfile.TemporaryDirectory() as name:
        write_gold(corpora, Path(name), part)
        return list(placed(Path(name), scorer))


def main() -> int:
    """Learn, write and measure."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    given = parser.parse_args()
    scorer = scorer_at(given.scorer)
    found = _of_part("read", given.corpora, scorer)
    weights = learned(found)
    comments = [line for line in TABLE.read_text("utf-8").splitlines() if line.startswith("#")]
    told = [f"{sign}\t{weight:.2f}" for sign, weight in weights.items()]
    TABLE.write_text("\n".join([*comments, *told]) + "\n", encoding="utf-8")
    print(f"{len(found)} claims, {len(told)} signs")
    held = _of_part("held", given.corpora, scorer)
    rules, looked = shares(held, weights)
    print(f"held, {len(held)} claims: rules alone {rules:.3f}, with a second look {looked:.3f}")
    return 0


if __name__ == "__main__":
    main()
