"""Who said what, against the attributions that annotators marked in news texts.

    python benchmarks/attribution.py --gum dep.tar.gz [--json] [--misses 40]

The archive holds texts of the GUM corpus as CoNLL-U with discourse relations. A relation
`attribution-positive:4->6` says that unit 4 ("police said") attributes unit 6, and `sem-atsrc-21-23`
which words name the source. Asked is the head word of the attributed unit: *found* where any speaker
is read for it, *right* where that speaker's words overlap the source, or a statement with its word
of saying in the attributing unit covers the word (a pronoun is resolved to a name elsewhere).
Credits of pictures, a name alone, are left out. *Borne out* is the share of units read with a speaker
that stand under an attribution of the annotators; they mark no attribution over whole quotations, so
it is a lower bound.
"""

import argparse
import json
import re
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tallystick import Report
from tallystick.extract.speakers import find_statements, speaker_of
from tallystick.parse import load, parse

if TYPE_CHECKING:
    from spacy.language import Language

_UNIT = re.compile(r"Discourse=([a-z-]+):(\d+)(?:->(\d+))?")
_SOURCE = re.compile(r"sem-atsrc-(\d+)(?:-(\d+))?")
_GENRE = "news"
_MISC, _HEAD = 9, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A unit of discourse: its place in the text, its head word, and what it hangs on."""

    start: int
    end: int
    head: int
    relation: str
    above: str
    source: tuple[int, int] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A report and its units by number."""

    report: Report
    units: dict[str, Unit]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts over a text: attributions marked, found, right; units read with a speaker, and how
    many of these stand under an attribution; the words of those missed."""

    marked: int
    found: int
    right: int
    read: int
    borne_out: int
    missed: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Word:
    start: int
    end: int
    misc: str
    head: int  # position of its head among the words of the text, -1 for a root


def texts(archive: Path) -> Iterator[Text]:
    """The news texts of the archive, each rebuilt from its words."""
    with tarfile.open(archive) as tar:
        for member in sorted(tar.getmembers(), key=lambda member: member.name):
            file = tar.extractfile(member) if f"_{_GENRE}_" in member.name else None
            if file is not None:
                yield _text(Path(member.name).stem, file.read().decode("utf-8"))


def _text(name: str, conllu: str) -> Text:
    text, words = "", list[_Word]()
    for block in conllu.strip().split("\n\n"):
        first = len(words)
        if "# newpar" in block and text:
            text = text.rstrip() + "\n\n"
        for line in block.splitlines():
            row = line.split("\t")
            if not row[0].isdigit():
                continue
            start = len(text)
            text += row[1]
            above = int(row[_HEAD])
            words.append(
                _Word(
                    start=start,
                    end=len(text),
                    misc=row[_MISC],
                    head=first + above - 1 if above else -1,
                )
            )
            text += "" if "SpaceAfter=No" in row[_MISC] else " "
        text = text if text.endswith((" ", "\n")) else text + " "
    return Text(report=Report(slug=name, title="", text=text), units=_units(words))


def _units(words: list[_Word]) -> dict[str, Unit]:
    opens = [(at, found) for at, word in enumerate(words) if (found := _UNIT.search(word.misc))]
    ends = [at for at, _ in opens[1:]] + [len(words)]
    units = {}
    for (at, found), end in zip(opens, ends, strict=True):
        heads = [i for i in range(at, end) if not at <= words[i].head < end]
        source = _SOURCE.search(words[at].misc)
        units[found[2]] = Unit(
            start=words[at].start,
            end=words[end - 1].end,
            head=words[heads[0] if heads else at].start,
            relation=found[1],
            above=found[3] or "",
            source=_span(words, source) if source else None,
        )
    return units


def _span(words: list[_Word], source: re.Match[str]) -> tuple[int, int]:
    first, last = int(source[1]) - 1, int(source[2] or source[1]) - 1
    return words[first].start, words[last].end


def compare(text: Text, nlp: "Language") -> Tally:
    """How the speakers read in a text agree with the attributions marked in it."""
    report, units = text.report, text.units
    doc = parse(report, nlp)
    statements = find_statements(report, doc)
    begin = {token.idx - _lead(report): token for token in doc}
    told = {unit.above for unit in units.values() if unit.relation == "attribution-positive"}
    read = {
        number: speaker_of(statements, begin[unit.head])
        for number, unit in units.items()
        if unit.head in begin and not unit.relation.startswith("attribution")
    }
    marked = found = right = 0
    missed = []
    for unit in units.values():
        if not _attributes(unit, report) or unit.above not in read:
            continue
        assert unit.source is not None
        marked += 1
        source, _, _, span = read[unit.above]
        found += source is not None
        word = begin[units[unit.above].head]
        by_cue = any(
            statement.speaker is not None
            and statement.covers(word)
            and unit.start <= doc[statement.cue].idx - _lead(report) < unit.end
            for statement in statements
        )
        at = (span.start - _lead(report), span.end - _lead(report)) if span else (0, 0)
        agrees = source is not None and at[0] < unit.source[1] and at[1] > unit.source[0]
        right += agrees or by_cue
        if not (agrees or by_cue):
            missed.append(f"{report.text[unit.start : unit.end]} | {source and source.words}")
    with_speaker = [number for number, speaking in read.items() if speaking[0] is not None]
    borne_out = sum(_is_under(number, units, told) for number in with_speaker)
    return Tally(
        marked=marked,
        found=found,
        right=right,
        read=len(with_speaker),
        borne_out=borne_out,
        missed=tuple(missed),
    )


def _attributes(unit: Unit, report: Report) -> bool:
    """Whether a unit says who said another; a bare name ("Jane Doe.") is the credit of a picture."""
    if unit.source is None or unit.relation != "attribution-positive":
        return False
    beside = report.text[unit.start : unit.source[0]] + report.text[unit.source[1] : unit.end]
    return bool(re.search(r"\w", beside))


def _lead(report: Report) -> int:
    """Offsets of a report count its title and a line break; its text begins behind them."""
    return len(report.title) + 1


def _is_under(number: str, units: dict[str, Unit], told: set[str]) -> bool:
    """Whether a unit is attributed itself or hangs on one that is."""
    seen = set[str]()
    while number and number in units and number not in seen:
        if number in told:
            return True
        seen.add(number)
        number = units[number].above
    return False


def main() -> None:
    """Print the figures, and on demand the attributions missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gum", type=Path, required=True, help="dep.tar.gz of GUM")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    parser.add_argument("--misses", type=int, default=0, help="print so many of those missed")
    args = parser.parse_args()
    nlp = load()
    tallies = [compare(text, nlp) for text in texts(args.gum)]
    marked, read = sum(t.marked for t in tallies), sum(t.read for t in tallies)
    figures = {
        "attributions": marked,
        "found": round(sum(t.found for t in tallies) / max(marked, 1), 3),
        "right": round(sum(t.right for t in tallies) / max(marked, 1), 3),
        "read": read,
        "borne out": round(sum(t.borne_out for t in tallies) / max(read, 1), 3),
    }
    if args.json:
        json.dump(figures, sys.stdout)
        return
    for name, figure in figures.items():
        print(f"{name:12} {figure}")
    for line in [line for tally in tallies for line in tally.missed][: args.misses]:
        print(" ", line)


if __name__ == "__main__":
    main()
