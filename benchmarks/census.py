"""The kinds of errors over all texts that people coded, with counts.

    python -m benchmarks.census --gold FOLDER --rand FILE --muc FOLDER --muc-scorer FILE
                                --gva FOLDER [--write docs/accuracy.md]

Codes a fixed sample of each (all of gold, 800 descriptions, each fifth development text of MUC-4,
each third shooting), compares, and prints one table: text, kind, how often, out of how many. With
--write the table replaces what stands between the two census marks of a document. Texts that are
not there are left out.
"""

import argparse
import importlib.util
import json
import sys
import tempfile
from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks import counts_rand, gva, muc
from tallystick import Coding, Report, code_reports, read_paths, to_json
from tallystick.export.claims import claims_file

BEGIN, END = "<!-- census: begin -->", "<!-- census: end -->"
RAND_ROWS, MUC_EVERY, GVA_EVERY = 800, 5, 3
MUC_ROWS = {
    "template-id": "incident",
    "inc-date": "date",
    "inc-loc": "place",
    "hum-tgt-name": "name of a victim",
    "hum-tgt-desc": "description of a victim",
    "hum-tgt-num": "number of victims",
    "hum-tgt-effect": "effect on victims",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of error: where, which, how often, and out of how many."""

    texts: str
    kind: str
    count: int
    of: int


Census = Callable[[Namespace], Iterable[Kind]]


# ---------------------------------------------------------------------------------- coded by hand


def gold(given: Namespace) -> Iterator[Kind]:
    """Claims missed and spurious by effect, and wrong slots of those that match."""
    scorer = _module(given.gold / "score_claims.py")
    reports = [r for r in read_paths([str(given.gold / "texts")]) if isinstance(r, Report)]
    tally: Counter[tuple[str, str]] = Counter()
    of: Counter[str] = Counter()
    for coding in _coded(reports):
        name = f"{coding.report.slug}.json"
        told = json.loads((given.gold / "claims" / name).read_text("utf-8"))["claims"]
        read = json.loads(to_json(claims_file(coding)))["claims"]
        pairs = scorer.match(scorer.Report(given.gold / "texts" / name), told, read)
        found, used = {i for i, _ in pairs}, {j for _, j in pairs}
        tally.update(("missed", c["effect"]) for i, c in enumerate(told) if i not in found)
        tally.update(("spurious", c["effect"]) for j, c in enumerate(read) if j not in used)
        for i, j in pairs:
            good = scorer.slots(told[i], read[j])
            tally.update(("wrong", slot) for slot, is_right in good.items() if not is_right)
        of.update(missed=len(told), spurious=len(read), wrong=len(pairs))
    for (sort, which), count in tally.items():
        yield Kind(texts="gold", kind=f"{sort}: {which}", count=count, of=of[sort])


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _coded(reports: Iterable[Report]) -> Iterator[Coding]:
    return (item for item in code_reports(reports) if isinstance(item, Coding))


# ------------------------------------------------------------------------------- partial answers


def rand(given: Namespace) -> Iterator[Kind]:
    """Figures of descriptions: nothing read, too few, too many."""
    tally: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for row, coding in counts_rand.coded(counts_rand.rows(given.rand, RAND_ROWS), 1):
        for effect, figure in row.figures.items():
            if figure > 0 and coding is not None:
                of[effect] += 1
                tally[f"{effect}: {_off(counts_rand.total(coding, effect), figure)}"] += 1
    yield from _figures("RAND", tally, of)


def _off(read: int, told: int) -> str:
    if read == told:
        return "right"
    return "nothing read" if read == 0 else "too few" if read < told else "too many"


def _figures(texts: str, tally: Counter[str], of: Counter[str]) -> Iterator[Kind]:
    for kind, count in tally.items():
        if not kind.endswith(": right"):
            yield Kind(texts=texts, kind=kind, count=count, of=of[kind.split(":")[0]])


def shootings(given: Namespace) -> Iterator[Kind]:
    """Figures, city and day of shootings."""
    chosen = gva.shootings(given.gva)[::GVA_EVERY]
    answers = gva.answers_of(chosen, 1)
    tally: Counter[str] = Counter()
    of: Counter[str] = Counter()
    for shooting in chosen:
        found = gva.combined([answers[r.slug] for r in shooting.reports if r.slug in answers])
        good = gva.right(shooting, found)
        killed, injured = found.figures or (0, 0)
        tally[f"killed: {_off(killed, shooting.killed)}"] += 1
        tally[f"injured: {_off(injured, shooting.injured)}"] += 1
        for slot, silent in (("city", found.names is None), ("day", found.day is None)):
            tally[f"{slot}: {'right' if good[slot] else 'none read' if silent else 'another'}"] += 1
        of.update(("killed", "injured", "city", "day"))
    yield from _figures("shootings", tally, of)


def wires(given: Namespace) -> Iterator[Kind]:
    """Templates and fillers of MUC-4 that are missed, spurious or wrong."""
    with tempfile.TemporaryDirectory() as folder:
        asked = Namespace(
            muc=given.muc,
            scorer=given.muc_scorer,
            parts=["dev"],
            every=MUC_EVERY,
            jobs=1,
            out=None,
            leave_out=given.gold / "overlap.txt" if given.gold else None,
        )
        rows: dict[str, Any] = muc.measure(asked, Path(folder))
    for name, words in MUC_ROWS.items():
        row = rows[name]
        for column, sort, total in (("MIS", "missed", "POS"), ("SPU", "spurious", "ACT"),
                                    ("INC", "wrong", "ACT"), ("PAR", "partly right", "ACT")):  # fmt: skip
            if row[column]:
                yield Kind(
                    texts="MUC-4 dev", kind=f"{sort}: {words}", count=row[column], of=row[total]
                )


# Every census there is, with the option that names its texts. Add a line to add one.
CENSUSES: dict[str, Census] = {"gold": gold, "rand": rand, "muc": wires, "gva": shootings}


# -------------------------------------------------------------------------------------- the table


def table(kinds: Iterable[Kind]) -> str:
    """The kinds of each set of texts, the commonest first."""
    lines = ["| texts | kind of error | count | of | share |", "|---|---|---:|---:|---:|"]
    kinds = list(kinds)
    order = list(dict.fromkeys(kind.texts for kind in kinds))
    for kind in sorted(kinds, key=lambda k: (order.index(k.texts), -k.count, k.kind)):
        share = 100 * kind.count / max(1, kind.of)
        lines.append(f"| {kind.texts} | {kind.kind} | {kind.count} | {kind.of} | {share:.0f} % |")
    return "\n".join(lines)


def with_table(document: str, made: str) -> str:
    """A document with the table between its two marks."""
    head, _, rest = document.partition(BEGIN)
    _, mark, tail = rest.partition(END)
    if not mark:
        raise ValueError(f"the document has no marks {BEGIN} and {END}")
    return f"{head}{BEGIN}\n\n{made}\n\n{END}{tail}"


def main() -> int:
    """Print the table, or write it into a document."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    for name in (*CENSUSES, "muc-scorer", "write"):
        parser.add_argument(f"--{name}", type=Path)
    given = parser.parse_args()
    there = [name for name in CENSUSES if (path := getattr(given, name)) and path.exists()]
    made = table([kind for name in there for kind in CENSUSES[name](given)])
    if given.write is None:
        print(made)
    else:
        given.write.write_text(with_table(given.write.read_text("utf-8"), made), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
