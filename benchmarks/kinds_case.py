"""The kind of event that a short text tells, over snippets labelled with ACLED's sub-event types.

    python benchmarks/kinds_case.py --case test_set_final_release_with_labels.tsv [--misses 20]

The file is that of task 2 of the CASE 2021 workshop: `id`, `EventSnippet`, `SubType`. Each snippet
is coded as one report; its kind is the one that most of its claims have, else that of its most
telling word for an event, and is named in ACLED's terms by the table of `tallystick.kind_maps`.
Only labels that a kind of ours maps to are counted; a snippet without a name is missed.
"""

import argparse
import csv
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tallystick import Report, load
from tallystick.extract import Text
from tallystick.extract.event_words import EventWord
from tallystick.kind_maps import kind_name
from tallystick.one_kind import commonest_kind
from tallystick.parse import parse_all
from tallystick.pipeline import code_doc
from tallystick.vocabulary import ActorClass, Effect, EventKind

LABELS = {
    "Armed clash": "ARMED_CLASH",
    "Grenade": "GRENADE",
    "Remote explosive/landmine/IED": "REM_EXPLOS",
    "Suicide bomb": "SUIC_BOMB",
    "Air/drone strike": "AIR_STRIKE",
    "Shelling/artillery/missile attack": "ART_MISS_ATTACK",
    "Attack": "ATTACK",
    "Abduction/forced disappearance": "ABDUCT_DISSAP",
    "Arrests": "ARREST",
    "Mob violence": "MOB_VIOL",
    "Violent demonstration": "VIOL_DEMONSTR",
}
# Kinds that count only where no other word stands.
_LAST = frozenset({EventKind.ARREST, EventKind.ABDUCTION})
_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})


@dataclass(frozen=True, slots=True)
class Row:
    """A snippet and its label."""

    report: Report
    label: str


def rows(path: Path) -> list[Row]:
    """The snippets whose label one of our kinds can map to."""
    with path.open(encoding="utf-8", newline="") as stream:
        lines = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = [(line["id"], line["EventSnippet"], line["SubType"]) for line in lines]
    wanted = set(LABELS.values())
    return [
        Row(Report(slug=f"case-{name}", text=text), label)
        for name, text, label in found
        if label in wanted
    ]


def labels(chosen: Sequence[Row]) -> Iterator[tuple[Row, str]]:
    """Each snippet with the label that its kind comes to; "" where it comes to none."""
    nlp = load()
    docs = parse_all((row.report for row in chosen), nlp)
    for row, doc in zip(chosen, docs, strict=True):
        claims = code_doc(row.report, doc).claims
        words = Text(row.report, doc).event_words
        kind = commonest_kind(claims)
        if kind is EventKind.UNKNOWN:
            kind = _most_telling(words)
        classes = Counter(c.victim.actor_class for c in claims if c.effect in _HARM)
        nobody = ActorClass.NONE if claims else ActorClass.UNKNOWN
        harmed = classes.most_common(1)[0][0] if classes else nobody
        said = [token.text for word in words for token in doc[word.token.i : word.last + 1]]
        name = kind_name(kind, harmed, said)
        yield row, LABELS.get(name.acled_sub_event, "") if name else ""


def _most_telling(words: Sequence[EventWord]) -> EventKind:
    """The kind of the most telling word: "the raid ended in a shoot-out; six were arrested", a raid."""
    best = min(words, key=lambda w: (w.kind in _LAST, w.weight, w.token.i), default=None)
    return best.kind if best is not None else EventKind.UNKNOWN


def measure(pairs: Sequence[tuple[Row, str]]) -> dict[str, tuple[float, float, int]]:
    """Precision, recall and number of snippets of each label."""
    told = Counter(label for _, label in pairs)
    known = Counter(row.label for row, _ in pairs)
    right = Counter(row.label for row, label in pairs if row.label == label)
    return {
        label: (right[label] / max(1, told[label]), right[label] / known[label], known[label])
        for label in sorted(known)
    }


def main() -> int:
    """Print precision and recall of each label and the weighted F1."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--case", type=Path, required=True, help="the labelled TSV")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--misses", type=int, default=0, help="print so many snippets missed")
    given = parser.parse_args()
    if not given.case.exists():
        print(f"skipped: no snippets at {given.case}")
        return 0
    pairs = list(labels(rows(given.case)))
    for row, label in [p for p in pairs if p[0].label != p[1]][: given.misses]:
        print(f"{row.label}, read {label or 'none'}: {row.report.text[:300]}", file=sys.stderr)
    table = measure(pairs)
    weighted = sum(2 * p * r / (p + r) * n for p, r, n in table.values() if p + r) / len(pairs)
    if given.json:
        print(json.dumps({"weighted_f1": weighted, "snippets": len(pairs)}))
        return 0
    for label, (precision, recall, number) in table.items():
        print(f"{label:16} precision {precision:.3f} recall {recall:.3f} of {number}")
    print(f"weighted F1 {weighted:.3f} of {len(pairs)} snippets")
    return 0


if __name__ == "__main__":
    sys.exit(main())
