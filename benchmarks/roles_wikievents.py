"""Who did it and to whom, sentence by sentence, over news annotated with the roles of its events.

    python benchmarks/roles_wikievents.py --wikievents FOLDER [--misses 20]

The folder holds `dev.jsonl` and `test.jsonl` of WikiEvents. Doers are its Attacker, Killer, Injurer,
Jailer and Perpetrator, the harmed its Victim and Detainee, each counted once in a sentence and only
where a word for it stands in the sentence of its event. Ours are the doers of the acts of a
sentence and the perpetrators and victims of its claims. Two agree where the annotated words share a
word with ours. The annotation names few roles of each sentence, so that precision is a lower bound.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tallystick import Report, load
from tallystick.extract import Text, extract
from tallystick.parse import parse
from tallystick.records import Claim

DOERS = frozenset({"Attacker", "Killer", "Injurer", "Jailer", "Perpetrator"})
HARMED = frozenset({"Victim", "Detainee"})
SMALL = frozenset("the a an of and in by at to his her their its".split())


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a sentence is annotated with, and what was read from it."""

    words: str
    doers: frozenset[str]
    harmed: frozenset[str]
    read_doers: frozenset[str]
    read_harmed: frozenset[str]


@dataclass(frozen=True, slots=True)
class Annotated:
    """One report, where each sentence begins in it, and the roles annotated in each."""

    report: Report
    starts: tuple[int, ...]
    doers: tuple[frozenset[str], ...]
    harmed: tuple[frozenset[str], ...]


def annotated(folder: Path) -> Iterator[Annotated]:
    """The reports of both files, one line to a sentence."""
    for name in ("dev", "test"):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            yield _annotated(json.loads(line))


def _annotated(found: dict[str, Any]) -> Annotated:
    lines = [" ".join(text.split()) for _, text in found["sentences"]]
    starts, at = [], 1
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    where = {mention["id"]: mention["sent_idx"] for mention in found["entity_mentions"]}
    doers: list[set[str]] = [set() for _ in lines]
    harmed: list[set[str]] = [set() for _ in lines]
    for event in found["event_mentions"]:
        sentence = event["trigger"]["sent_idx"]
        for argument in event["arguments"]:
            if where.get(argument["entity_id"]) != sentence:
                continue
            role = argument["role"]
            (doers if role in DOERS else harmed if role in HARMED else [set()] * len(lines))[
                sentence
            ].add(argument["text"])
    return Annotated(
        report=Report(slug=found["doc_id"], text="\n".join(lines)),
        starts=tuple(starts),
        doers=tuple(map(frozenset, doers)),
        harmed=tuple(map(frozenset, harmed)),
    )


def read(chosen: Iterable[Annotated]) -> Iterator[Sentence]:
    """Every sentence with what is annotated and what is read."""
    nlp = load()
    for one in chosen:
        doc = parse(one.report, nlp)
        text = Text(one.report, doc)
        claims = extract(text)
        ends = (*one.starts[1:], len(one.report.content) + 1)
        for index, (start, end) in enumerate(zip(one.starts, ends, strict=True)):
            acts = (act for act in text.acts if start <= act.token.idx < end)
            told = {doc.phrase(act.doer.first, act.doer.last + 1) for act in acts}
            inside = [claim for claim in claims if start <= claim.span.start < end]
            yield Sentence(
                words=one.report.content[start:end],
                doers=one.doers[index],
                harmed=one.harmed[index],
                read_doers=frozenset(told | _perpetrators(inside)),
                read_harmed=frozenset(c.victim.words for c in inside if c.victim.words),
            )


def _perpetrators(claims: Iterable[Claim]) -> set[str]:
    return {claim.perpetrator.words for claim in claims if claim.perpetrator is not None}


def _folded(words: str) -> set[str]:
    return set(words.lower().replace("-", " ").replace("’s", "").split()) - SMALL


def agreeing(some: frozenset[str], others: frozenset[str]) -> int:
    """How many of some words agree with one of the others."""
    return sum(any(_folded(one) & _folded(other) for other in others) for one in some)


def scores(sentences: Iterable[Sentence]) -> dict[str, tuple[float, float]]:
    """Precision and recall of the doers and of the harmed."""
    pairs: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {"doers": [], "harmed": []}
    for each in sentences:
        pairs["doers"].append((each.doers, each.read_doers))
        pairs["harmed"].append((each.harmed, each.read_harmed))
    found = {}
    for name, told in pairs.items():
        # a sentence without any annotated role is mostly one whose events were left out
        asked = [(known, mine) for known, mine in told if known]
        recall = sum(agreeing(k, m) for k, m in asked) / max(1, sum(len(k) for k, _ in asked))
        right = sum(agreeing(m, k) for k, m in asked) / max(1, sum(len(m) for _, m in asked))
        found[name] = (right, recall)
    return found


def main() -> int:
    """Print precision and recall."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--wikievents", type=Path, required=True, help="the folder of the corpus")
    parser.add_argument("--misses", type=int, default=0, help="print so many sentences missed")
    given = parser.parse_args()
    if not (given.wikievents / "dev.jsonl").exists():
        print(f"skipped: no annotated reports at {given.wikievents}")
        return 0
    sentences = list(read(annotated(given.wikievents)))
    missed = [s for s in sentences if agreeing(s.doers, s.read_doers) < len(s.doers)]
    for each in missed[: given.misses]:
        print(
            f"{sorted(each.doers)}, read {sorted(each.read_doers)}: {each.words}", file=sys.stderr
        )
    for name, (precision, recall) in scores(sentences).items():
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{name:7} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
