"""Which claims of annotated corpora are read right: what the confidence learns from and is held to.

No corpus tells all of effect, number and people, and each leaves things out by its own rules. So
each labels what it knows, the figure (effect and number) or the people; claims that it neither bears
out nor excludes have no label:

- RAND and the gun-violence archive: effect and number, where the figure beside the text is met, or
  where the claim says more than it, or gives the figure of the other effect. A bare plural ("the
  victims") of people whose number the report tells is no figure of its own;
- MUC-4: effect and number of a human target whose words fit;
- M2E2 and WikiEvents: the effect, where the effect word is an annotated event, of its kind or of
  another; and the people, by the annotated victims of the sentence.
"""

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from benchmarks.counts_rand import rows, total
from benchmarks.gva import shootings
from benchmarks.links_muc import Template, by_filler, templates, words_of
from benchmarks.muc import left_out
from benchmarks.muc import reports as muc_reports
from tallystick import Claim, Coding, Report, code_reports
from tallystick.confidence import signs
from tallystick.vocabulary import Bound, Effect, Frame

# Reports to codings, in their order; None where a report could not be coded.
Coder = Callable[[Sequence[Report]], Iterable[Coding | None]]
FIGURE, PEOPLE = "figure", "people"
FACTORS = (FIGURE, PEOPLE)
# One document in so many is held out of training.
HELD_OUT_OF = 3
# So many rows of RAND are enough: one in three.
RAND_EVERY = 3


@dataclass(frozen=True, slots=True)
class Labelled:
    """A claim of a corpus by its signs, and whether one factor of it is right."""

    corpus: str
    document: str
    factor: str
    signs: tuple[str, ...]
    right: bool
    words: str

    @property
    def held_out(self) -> bool:
        """Whether the document is left out of training, by a hash of its name."""
        return crc32(self.document.encode()) % HELD_OUT_OF == 0


def shown(coding: Coding) -> Iterator[tuple[Claim, tuple[str, ...]]]:
    """The claims of a report with the signs they show."""
    return zip(coding.claims, signs(coding.report, coding.claims), strict=True)


def _labelled(
    coding: Coding,
    label: Callable[[Claim, tuple[str, ...]], dict[str, bool]],
    corpus: str,
    name: str,
) -> Iterator[Labelled]:
    for claim, each in shown(coding):
        words = f"{claim.effect} {claim.count.value} {claim.victim.words}: "
        words += " ".join(coding.report.words(claim.sentence).split())
        for factor, right in label(claim, each).items():
            yield Labelled(corpus, name, factor, each, right, words)


# RAND: one row is one short description with its killed and injured.


def rand(path: Path, code: Coder, every: int = 1) -> Iterator[Labelled]:
    """The numbers of claims in descriptions of attacks with known figures."""
    chosen = rows(path, None)[::every]
    for row, coding in zip(chosen, code([row.report for row in chosen]), strict=True):
        if coding is not None:
            known = _RandRow(coding, row.figures)
            yield from _labelled(coding, known.label, "rand", row.report.slug)


@dataclass(frozen=True, slots=True)
class _RandRow:
    coding: Coding
    figures: dict[Effect, int]

    def label(self, claim: Claim, _shown: tuple[str, ...]) -> dict[str, bool]:
        right = self._is_right(claim)
        return {} if right is None else {FIGURE: right}

    def _is_right(self, claim: Claim) -> bool | None:
        if claim.effect is Effect.KILLED_OR_INJURED:
            return _of_both(claim.count.value, list(self.figures.values()))
        if claim.effect not in self.figures:
            return None
        value, figure = claim.count.value, self.figures[claim.effect]
        told = numbers(self.coding.report.text)
        # a figure of 0 is often one that nobody looked up
        if figure == 0:
            return True if value == 0 else None
        if value is None:
            return _is_news(claim, figure in told)
        if value == 0:
            return False
        if value == figure or total(self.coding, claim.effect) == figure:
            return True
        if claim.frame is Frame.BACKGROUND or value > 2 * figure + 10:
            return None
        return _excluded(value, figure, told)


def _of_both(value: int | None, figures: list[int]) -> bool | None:
    """Whether "20 casualties" are the killed and the injured, and not either of them."""
    if value is None or not sum(figures):
        return None
    return True if value == sum(figures) else False if value in figures else None


def _is_news(claim: Claim, is_told: bool) -> bool | None:
    """False of a bare plural where the number is told: "the victims" only refers back to it."""
    if is_told and not claim.count.words:
        return False
    return None if is_told else True


def _excluded(value: int, figure: int, told: frozenset[int]) -> bool | None:
    """False where a claim says more than the figure, or less though the text tells the figure;
    True where the rest of the figure is told beside it."""
    if value > figure:
        # "five policemen and eight fighters died" of a row with 5: attackers were not counted
        return None if value - figure in told or figure in told else False
    if figure - value in told:
        return True
    return False if figure in told else None


_SMALL = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty""".split()


def numbers(text: str) -> frozenset[int]:
    """The numbers a text tells, in digits or in small words."""
    digits = {int(each.replace(",", "")) for each in re.findall(r"\b\d[\d,]{0,8}\b", text)}
    words = {_SMALL.index(each) for each in re.findall(r"[a-z]+", text.lower()) if each in _SMALL}
    return frozenset(digits | words)


# The gun-violence archive: killed and injured of one shooting, told by several reports.


def gva(folder: Path, code: Coder, every: int = 4) -> Iterator[Labelled]:
    """The numbers of two and more in reports of shootings with known figures."""
    pairs = [(each, r) for each in shootings(folder)[::every] for r in each.reports[:2]]
    for (shooting, _), coding in zip(pairs, code([r for _, r in pairs]), strict=True):
        if coding is not None:
            known = _Shooting(coding, shooting.killed, shooting.injured, shooting.day)
            yield from _labelled(coding, known.label, "gva", shooting.id)


@dataclass(frozen=True, slots=True)
class _Shooting:
    coding: Coding
    killed: int
    injured: int
    day: Any

    def label(self, claim: Claim, _shown: tuple[str, ...]) -> dict[str, bool]:
        figures = {
            Effect.KILLED: self.killed,
            Effect.INJURED: self.injured,
            Effect.KILLED_OR_INJURED: self.killed + self.injured,
        }
        value, figure = claim.count.value, figures.get(claim.effect)
        if figure is None or not self._is_of_it(claim):
            return {}
        if value is None and figure > 1 and not claim.count.words:
            return {FIGURE: figure not in numbers(self.coding.report.content)}
        if value is None or value < 2:
            return {}
        if value == figure:
            return {FIGURE: True}
        return {FIGURE: False} if value in figures.values() else {}

    def _is_of_it(self, claim: Claim) -> bool:
        own = next((i for i in self.coding.incidents if claim.id in i.claims), None)
        if own is None or own.frame is Frame.BACKGROUND:
            return False
        return own.when.start is None or abs((own.when.start - self.day).days) <= 1


# MUC-4: keys with the human targets of each incident.

_MUC_EFFECTS = {"killed": "DEATH", "injured": "INJURY", "abducted": "KIDNAP"}
_LEAST_FIT = 0.6
# Words that fit any people, so that another word for them is no other people.
_ANYBODY = frozenset(
    """PERSON PEOPLE OTHER VICTIM INJURED WOUNDED DEAD CIVILIAN MAN MEN WOMEN DEATH CASUALTY VICTIMS
    PERSONS INDIVIDUAL""".split()
)


@dataclass(frozen=True, slots=True)
class _Target:
    words: frozenset[str]
    number: int | None
    effect: str


def muc(folder: Path, code: Coder, leave_out: frozenset[str], every: int = 1) -> Iterator[Labelled]:
    """Effects and numbers by the human targets of the development keys."""
    keys = templates(folder / "keys_dev.txt.gz")
    chosen = [r for r in muc_reports(folder, ["dev"], leave_out) if r.slug in keys][::every]
    for report, coding in zip(chosen, code(chosen), strict=True):
        if coding is not None:
            known = _Keys(tuple(t for key in keys[report.slug] for t in _targets(key)))
            yield from _labelled(coding, known.label, "muc", report.slug)


def _targets(key: Template) -> Iterator[_Target]:
    counted, effects = (
        by_filler(key, "HUM TGT: NUMBER"),
        by_filler(key, "HUM TGT: EFFECT OF INCIDENT"),
    )
    taken = "KIDNAP" in key["INCIDENT: TYPE"][0]
    for name, number in counted.items():
        digits = re.search(r"\d+", number)
        effect = "KIDNAP" if taken else effects.get(name, "")
        yield _Target(words_of(name), int(digits[0]) if digits else None, effect)


@dataclass(frozen=True, slots=True)
class _Keys:
    targets: tuple[_Target, ...]

    def label(self, claim: Claim, _shown: tuple[str, ...]) -> dict[str, bool]:
        wanted, value = _MUC_EFFECTS.get(claim.effect), claim.count.value
        own = words_of(claim.victim.words)
        if wanted is None or not own or (value or 0) > 1000:
            return {}
        same = [t for t in self.targets if wanted in t.effect and t.number == value]
        if value is not None and value > 1 and len(same) == 1 and not same[0].words <= _ANYBODY:
            named = not own <= _ANYBODY
            return {FIGURE: True} | ({PEOPLE: bool(own & same[0].words)} if named else {})
        if any(own & target.words for target in same):
            return {FIGURE: True}
        fitting = [t for t in self.targets if _share(own, t.words) >= _LEAST_FIT and t.effect]
        plain = claim.count.words or claim.count.bound is Bound.VAGUE
        if fitting and plain and all(t.number is not None for t in fitting):
            return {FIGURE: False}
        return {}


def _share(own: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(own & other) / (len(own) + len(other))


# M2E2 and WikiEvents: events by sentence, each with its word and its roles.

_ANAPHORS = frozenset("others other more another them they he she him her his their who whom whose "
                      "those these it its i we us you dozens scores hundreds thousands some many several "
                      "number all most people victims".split())  # fmt: skip
_ARTICLES = frozenset("the a an of and in by at to from".split())


@dataclass(frozen=True, slots=True)
class Event:
    """An annotated event: the effects it may be read as, its word, and its victims."""

    effects: frozenset[str]
    word: str
    victims: frozenset[str]


@dataclass(frozen=True, slots=True)
class EventReport:
    """A report of one line to a sentence, and the events of each line."""

    report: Report
    starts: tuple[int, ...]
    events: tuple[tuple[Event, ...], ...]


def by_events(
    corpus: str, told: frozenset[str], chosen: Sequence[EventReport], code: Coder
) -> Iterator[Labelled]:
    """Effects and people of claims in reports with annotated events; `told` are the effects that
    the corpus annotates."""
    for one, coding in zip(chosen, code([each.report for each in chosen]), strict=True):
        if coding is not None:
            lines = tuple(claim.sentence.start for claim in coding.claims)
            known = _Events(one, told, lines)
            yield from _labelled(coding, known.label, corpus, one.report.slug)


@dataclass(frozen=True, slots=True)
class _Events:
    one: EventReport
    told: frozenset[str]
    lines: tuple[int, ...]

    def label(self, claim: Claim, _shown: tuple[str, ...]) -> dict[str, bool]:
        if claim.effect not in self.told:
            return {}
        line = sum(start <= claim.span.start for start in self.one.starts) - 1
        events = self.one.events[line]
        words = _plain(next((e.words for e in claim.evidence if e.field == "effect"), ""))
        here = [event for event in events if _plain(event.word) & words]
        own = [event for event in here if claim.effect in event.effects]
        if not own:
            # a word that is no event at all was often only left out
            return {FIGURE: False} if here else {}
        victims = [event.victims for event in own if len(event.victims) == 1]
        alone = sum(claim.sentence.start == other for other in self.lines) == 1
        people = _people_right(claim, victims[0]) if len(victims) == len(own) == 1 and alone else {}
        return {FIGURE: True} | people


def _people_right(claim: Claim, victims: frozenset[str]) -> dict[str, bool]:
    known = [_plain(each) for each in victims]
    if (
        not claim.victim.words
        or not known
        or any(each <= _ANAPHORS | _counting(each) for each in known)
    ):
        return {}
    own = _plain(claim.victim.words)
    return {PEOPLE: any(own & each for each in known)}


def _counting(words: frozenset[str]) -> frozenset[str]:
    """The words that are numbers: "264" of "three people were killed and 264 injured"."""
    return frozenset(word for word in words if word.isdigit() or word in _SMALL)


def _plain(words: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W_]+", words.lower().replace("’s", ""))) - _ARTICLES


_WIKI_EFFECTS = {
    "Life.Die": frozenset({"killed"}),
    "Life.Injure": frozenset({"injured"}),
    "Justice.ArrestJailDetain": frozenset({"detained"}),
}
_VICTIMS = frozenset({"Victim", "Detainee", "Person"})


def wikievents(folder: Path) -> list[EventReport]:
    """The reports of WikiEvents, dev and test, with their deaths, wounds and arrests."""
    lines = [
        json.loads(line)
        for name in ("dev", "test")
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return [_wiki_report(found) for found in lines]


def _wiki_report(found: dict[str, Any]) -> EventReport:
    events: dict[int, list[Event]] = defaultdict(list)
    for event in found["event_mentions"]:
        kind = ".".join(event["event_type"].split(".")[:2])
        victims = frozenset(a["text"] for a in event["arguments"] if a["role"] in _VICTIMS)
        effects = _WIKI_EFFECTS.get(kind, frozenset())
        trigger = event["trigger"]
        events[trigger["sent_idx"]].append(Event(effects, trigger["text"], victims))
    return _report(found["doc_id"], [text for _, text in found["sentences"]], events)


def _report(name: str, sentences: Iterable[str], events: dict[int, list[Event]]) -> EventReport:
    lines = [" ".join(sentence.split()) for sentence in sentences]
    starts, at = [], 1
    for line in lines:
        starts.append(at)
        at += len(line) + 1
    each = tuple(tuple(events.get(index, ())) for index in range(len(lines)))
    return EventReport(Report(slug=name, text="\n".join(lines)), tuple(starts), each)


_M2E2_EFFECTS = {
    "Life:Die": frozenset({"killed"}),
    "Justice:Arrest-Jail": frozenset({"detained"}),
}


def m2e2(path: Path, leave_out: str) -> list[EventReport]:
    """The reports of M2E2 that hold an event, with their deaths and arrests.

    `leave_out` is a text that names the documents not to be read.
    """
    by_report: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            found = json.loads(line)
            by_report[found["sentence_id"].rpartition("_")[0]].append(found)
    barred = frozenset(re.findall(r"sentence_id containing (\S+)", leave_out))
    return [
        _m2e2_report(name, found)
        for name, found in by_report.items()
        if not any(each in name for each in barred) and any(each["events"] for each in found)
    ]


def _m2e2_report(name: str, found: list[dict[str, Any]]) -> EventReport:
    events: dict[int, list[Event]] = defaultdict(list)
    for index, sentence in enumerate(found):
        for event in sentence["events"]:
            effects = _M2E2_EFFECTS.get(event["event_type"], frozenset())
            victims = frozenset(a["text"] for a in event["arguments"] if a["role"] in _VICTIMS)
            events[index].append(Event(effects, event["trigger"]["text"], victims))
    return _report(name, [each["sentence"] for each in found], events)


_EVENTS_OF = {
    "m2e2": frozenset({"killed", "detained"}),
    "wikievents": frozenset({"killed", "injured", "detained"}),
}


def coder(jobs: int) -> Coder:
    """The product itself: reports to codings, in `jobs` processes."""

    def code(chosen: Sequence[Report]) -> Iterator[Coding | None]:
        results = code_reports(chosen, jobs=jobs)
        return (each if isinstance(each, Coding) else None for each in results)

    return code


def all_labels(corpora: Path, code: Coder, leave_out: Path) -> list[Labelled]:
    """The labels of all corpora that are there, without the documents named in `leave_out`."""
    barred = leave_out.read_text(encoding="utf-8")
    found: list[Labelled] = []
    if (corpora / "rand").exists():
        found += rand(corpora / "rand" / "rand_dev.csv", code, every=RAND_EVERY)
    if (corpora / "gva").exists():
        found += gva(corpora / "gva", code)
    if (corpora / "muc").exists():
        found += muc(corpora / "muc", code, left_out(leave_out))
    if (corpora / "news").exists():
        chosen = m2e2(corpora / "news" / "m2e2_sentences.jsonl.gz", barred)
        found += by_events("m2e2", _EVENTS_OF["m2e2"], chosen, code)
    if (corpora / "wikievents").exists():
        chosen = wikievents(corpora / "wikievents")
        found += by_events("wikievents", _EVENTS_OF["wikievents"], chosen, code)
    return found
