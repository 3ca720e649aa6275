"""Which people were harmed in one incident, by the keys of MUC-4 to its development texts.

    python -m benchmarks.links_muc --muc FOLDER [--every 5] [--jobs 2] [--leave-out FILE]

A claim is laid to the template whose human target has its words, number and effect; claims that fit
none, or several of different day or place, are left out, and so are texts with fewer than two such
claims. Templates of one day and place are one incident. Prints the B-cubed precision, recall and F1
of the grouping of these claims.
"""

import argparse
import gzip
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from benchmarks.muc import coded, left_out, reports
from tallystick import Claim, Coding

Template = dict[str, list[str]]
_SLOT = re.compile(r"\d+\.\s+([A-Z ]+: [A-Z ]+?)\s{2,}(.*)")
_QUOTED = re.compile(r'"([^"]+)"')
_WORD = re.compile(r"[A-Z0-9]+")
_SMALL = frozenset("THE A AN OF IN AT AND OR SOME OTHER OTHERS HIS HER THEIR BY TO MEMBER".split())
_EFFECTS = {"killed": "DEATH", "injured": "INJURY"}
# Share of words, and what an equal number adds or another takes away: found by reading 60 texts.
LEAST_FIT, SAME_NUMBER, OTHER_NUMBER, TIE = 0.4, 1.0, -0.6, 0.15


def templates(path: Path) -> dict[str, list[Template]]:
    """The filled templates of each message, slot by slot."""
    found: dict[str, list[Template]] = {}
    current: Template = {}
    slot = ""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            match = _SLOT.match(line)
            if match is not None:
                slot = match[1]
                if slot == "MESSAGE: ID":
                    current = {}
                    found.setdefault(match[2].split()[0], []).append(current)
                current[slot] = [match[2].strip()]
            elif line.strip() and not line.startswith(";") and slot:
                current[slot].append(line.strip())
    filled = {
        name: [t for t in all_ if t["MESSAGE: TEMPLATE"] != ["*"]] for name, all_ in found.items()
    }
    return {name: kept for name, kept in filled.items() if kept}


def words_of(phrase: str) -> frozenset[str]:
    """The words that tell who is meant: {"PEASANT", "LEADER"} of "THE PEASANT LEADERS"."""
    singular = (
        w[:-1] if w.endswith("S") and len(w) > 4 else w for w in _WORD.findall(phrase.upper())
    )
    return frozenset(singular) - _SMALL


def by_filler(template: Template, slot: str) -> dict[str, str]:
    """What a slot says of each target: {"PEASANTS": "50"} of `50: "PEASANTS"`."""
    pairs = (line.lstrip("? ").partition(":") for line in template.get(slot, []))
    return {name: value.strip() for value, _, names in pairs for name in _QUOTED.findall(names)}


def fit(claim: Claim, template: Template) -> float:
    """How well a claim's people are a human target of a template."""
    if (claim.effect == "abducted") is not ("KIDNAP" in template["INCIDENT: TYPE"][0]):
        return 0.0
    numbers = by_filler(template, "HUM TGT: NUMBER")
    effects = by_filler(template, "HUM TGT: EFFECT OF INCIDENT")
    lines = template["HUM TGT: NAME"] + template["HUM TGT: DESCRIPTION"]
    names = {name for line in lines for name in _QUOTED.findall(line)}
    return max((_fit(claim, n, numbers.get(n, ""), effects.get(n, "")) for n in names), default=0.0)


def _fit(claim: Claim, name: str, number: str, effect: str) -> float:
    wanted = _EFFECTS.get(claim.effect, "")
    if effect and wanted not in effect:
        return 0.0
    own, other = words_of(claim.victim.words), words_of(name)
    share = 2 * len(own & other) / (len(own) + len(other)) if own and other else 0.0
    if share and number.isdigit() and claim.count.value is not None:
        share += SAME_NUMBER if int(number) == claim.count.value else OTHER_NUMBER
    return share


def labels(coding: Coding, keys: list[Template]) -> dict[str, str]:
    """The incident of the key, by day and place, for each claim that surely has one."""
    found = {}
    for claim in coding.claims:
        fits = [
            (fit(claim, t), " ".join(t["INCIDENT: DATE"] + t["INCIDENT: LOCATION"])) for t in keys
        ]
        best = max(fits)[0]
        near = {label for value, label in fits if value > best - TIE}
        if best >= LEAST_FIT and len(near) == 1:
            found[claim.id] = near.pop()
    return found


def b_cubed(own: Mapping[str, str], other: Mapping[str, str]) -> Iterator[float]:
    """For each claim, the share of its own group that is in its other group too."""
    for claim in own:
        group = [name for name in own if own[name] == own[claim]]
        yield sum(other[name] == other[claim] for name in group) / len(group)


def measure(given: argparse.Namespace) -> dict[str, float]:
    """B-cubed over all texts of the development part, or every n-th."""
    keys = templates(given.muc / "keys_dev.txt.gz")
    chosen = reports(given.muc, ["dev"], left_out(given.leave_out))
    chosen = [report for report in chosen if report.slug in keys][:: given.every]
    precisions: list[float] = []
    recalls: list[float] = []
    for coding in coded(chosen, given.jobs):
        key = labels(coding, keys[coding.report.slug])
        if len(key) > 1:
            ours = {name: i.id for i in coding.incidents for name in i.claims if name in key}
            precisions += b_cubed(ours, key)
            recalls += b_cubed(key, ours)
    size = len(precisions)
    precision, recall = sum(precisions) / max(1, size), sum(recalls) / max(1, size)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"claims": size, "precision": precision, "recall": recall, "f1": f1}


def main() -> int:
    """Print the measures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--muc", type=Path, required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--leave-out", type=Path)
    for name, value in measure(parser.parse_args()).items():
        print(f"{name} {value:.3f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
