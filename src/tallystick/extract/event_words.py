"""The words of a report that say what happened, in their places: "ambushed", "a car-bomb attack".

They stand in event_words.tsv. `kinds` decides which of them tells the kind of a harm.
"""

from itertools import takewhile

from tallystick.doc import Doc, Token
from tallystick.extract.lexicon import doer_words
from tallystick.extract.people import noun_class
from tallystick.grammar import GENITIVES
from tallystick.kept import constant
from tallystick.tables import rows, word_sets
from tallystick.values import plain
from tallystick.vocabulary import ActorClass, EventKind


@plain(frozen=True, slots=True)
class EventWord:
    """A word that says what happened, in its place: "ambushed"."""

    token: Token
    last: int
    kind: EventKind
    weight: int


@constant
def _table() -> dict[tuple[str, ...], list[tuple[EventKind, int]]]:
    """The kinds and weights of each phrase, in the order of the list."""
    table: dict[tuple[str, ...], list[tuple[EventKind, int]]] = {}
    for kind, weight, line in rows("event_words.tsv"):
        for phrase in line.split():
            for parts in _spellings(phrase):
                table.setdefault(parts, []).append((EventKind(kind), int(weight)))
    return table


@constant
def _lengths() -> dict[str, tuple[int, ...]]:
    """How long the phrases are that begin with a word, the longest first."""
    lengths: dict[str, set[int]] = {}
    for parts in _table():
        lengths.setdefault(parts[0], set()).add(len(parts))
    return {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}


def _spellings(phrase: str) -> set[tuple[str, ...]]:
    """The words of "car-bomb_attack", and as the parser splits them: "car", "-", "bomb", "attack"."""
    whole = tuple(phrase.split("_"))
    return {whole, tuple(phrase.replace("-", "_-_").split("_"))}


def find_event_words(doc: Doc) -> tuple[EventWord, ...]:
    """Every word of a report that says what happened, longest phrases first."""
    found: list[EventWord] = []
    behind, lower = _behind_first(), doc.lower
    told = {first: behind[first] for first in doc.words.intersection(behind)}
    begin = {first for first, on in told.items() if on is None or not on.isdisjoint(doc.words)}
    for at in doc.places_of(begin):
        goes_on = behind[lower[at]]
        if goes_on is not None and goes_on.isdisjoint(lower[at + 1 : at + 2]):
            continue  # as mostly
        if not found or at > found[-1].last:
            found += _beginning_at(doc, at)
    return tuple(found)


@constant
def _behind_first() -> dict[str, frozenset[str] | None]:
    """The words that may stand behind the first of a phrase; None where that one tells by itself."""
    behind: dict[str, set[str]] = {first: set() for first in _lengths()}
    for parts in _table():
        behind[parts[0]] |= set(parts[1:2])
    alone = {parts[0] for parts in _table() if len(parts) == 1}
    return {first: None if first in alone else frozenset(told) for first, told in behind.items()}


def _beginning_at(doc: Doc, at: int) -> list[EventWord]:
    """The event of the longest phrase that begins at a word; none where it tells of none."""
    lower, table = doc.lower, _table()
    if _is_nickname(doc, at):
        return []
    for length in _lengths()[lower[at]]:
        told = table.get(lower[at : at + length], ())
        last = at + length - 1
        if not told or last >= len(lower) or _is_half(lower, last) or _is_trade(lower, last):
            continue
        if told[0][0] is EventKind.SUICIDE_BOMBING and _is_ruled_out(lower, at):
            continue
        for kind, weight in told:
            if not (_is_carried_out(lower, at, kind) or _is_of_a_striker(lower, at, length)):
                shot = kind is EventKind.BOMBING and _is_of_a_gun(lower, at, last)
                return [EventWord(doc[at], last, EventKind.SHOOTING if shot else kind, weight)]
    return []


def _is_ruled_out(lower: tuple[str, ...], at: int) -> bool:
    """The "suicide attack" of "it did not appear to be a suicide attack", "rather than a suicide bomb"."""
    before = lower[max(0, at - _DENIED_REACH) : at]
    cut = max((i + 1 for i, word in enumerate(before) if word in _CLAUSE_ENDS), default=0)
    told = before[cut:]
    behind = lower[at : at + _BACK_REACH]
    if not (_AT_FIRST.isdisjoint(before) or _REPORTED.isdisjoint(told)):
        return not _TAKEN_BACK.isdisjoint(behind)
    return not _DENIALS.isdisjoint(told) and _FOR_SURE.isdisjoint(told)


# How far before a suicide attack its "not" may stand: "did not appear to have been a".
_DENIED_REACH = 8
_DENIALS = frozenset({"not", "n't", "no", "never", "rather", "ruled", "ruling"})
# "Earlier reports spoke of a suicide attack, | but | police said the bomb had been planted".
_AT_FIRST = frozenset({"earlier", "initially", "initial", "first", "though", "although"})
_REPORTED = frozenset({"reports", "report", "reported", "thought", "believed", "accounts"})
_TAKEN_BACK = frozenset({"but", "now", "however", "later"})
_BACK_REACH = 14
# "Not only a suicide attack", "there is no doubt that a suicide bomber": it was one.
_FOR_SURE = frozenset({"only", "doubt", "doubts", "question"})
_CLAUSE_ENDS = frozenset({",", ".", ";", ":", "but", "and", "who", "which"})


def _is_nickname(doc: Doc, at: int) -> bool:
    """The "Crash" of 'Omar "Crash" Noor'."""
    named = doc.texts[at].istitle() and doc.texts[at - 1] in _QUOTES and doc.tags[at - 2] == "PROPN"
    return at > 1 and named and doc.texts[at + 1 : at + 2] in {(mark,) for mark in _QUOTES}


_QUOTES = frozenset({'"', "“", "”", "'", "‘", "’"})


def _is_of_a_gun(lower: tuple[str, ...], at: int, last: int) -> bool:
    """The "went off" of "a gun went off inside a car": no bomb."""
    guns = word_sets("story_words.tsv")["gun"]
    return lower[last] == "off" and not guns.isdisjoint(lower[max(0, at - _GUN_REACH) : at])


# How far before "went off" the gun may stand: "the gun he was cleaning | went off".
_GUN_REACH = 6


def _is_half(lower: tuple[str, ...], last: int) -> bool:
    """ "war-torn", "violence-wracked": half of a word tells no event."""
    ahead = lower[last + 1 : last + 3]
    return len(ahead) == 2 and ahead[0] == "-" and ahead[1].isalpha() and ahead[1] not in _ENDS


def _is_trade(lower: tuple[str, ...], last: int) -> bool:
    """The "bomb" of "a bomb expert", "mine clearance": what somebody works with; the "riot" of "riot
    police"; or a fight for life."""
    behind = lower[last + 1 : last + 2]
    if lower[last] == "riot" and not doer_words("riot_force").isdisjoint(behind):
        return True  # "rebels ambushed riot police"
    if behind == ("for",) and lower[last] in _FIGHTING:
        return not _LIFE.isdisjoint(lower[last + 2 : last + 4])  # "is fighting for his life"
    if lower[last] in {"mine", "mines"} and lower[last - 1] in doer_words("dug"):
        return True  # "dumped near an old tin mine"
    if lower[last] in {"blast", "explosion"} and behind in {
        ("injuries",),
        ("injury",),
        ("wounds",),
    }:
        return True  # "concussions and blast injuries" are of shells as well
    return lower[last] in _WORKED_WITH and not doer_words("trade").isdisjoint(behind)


_FIGHTING = frozenset({"fighting", "fought", "battle", "battles", "battling"})
_LIFE = frozenset({"life", "lives", "survival"})
_WORKED_WITH = frozenset({"bomb", "mine", "landmine", "explosive", "explosives", "ordnance"})


def _is_of_a_striker(lower: tuple[str, ...], at: int, length: int) -> bool:
    """The verb of "car bomber strikes hotel", "rebels strike army post": no strike from the air."""
    if length > 1 or at == 0 or lower[at] not in {"strikes", "strike"}:
        return False
    if _is_of_workers(lower, at) or lower[at - 1] in doer_words("striker"):
        return True
    return noun_class(lower[at - 1]) is ActorClass.ARMED_GROUP


def _is_of_workers(lower: tuple[str, ...], at: int) -> bool:
    """Whether people at work stop it: "a general strike", "teachers' strikes", "strikes | by bus drivers"."""
    owned = lower[at - 1] in GENITIVES and at > 1
    owner = lower[at - 2] if owned else lower[at - 1]
    if owner in doer_words("at_work") | doer_words("stoppage"):
        return True
    by = takewhile(lambda word: word not in _BEFORE_TARGET, lower[at + 1 : at + _STRIKERS_END])
    return lower[at + 1 : at + 2] == ("by",) and not doer_words("at_work").isdisjoint(by)


# How far behind "strikes" those who do not work may stand: "by the city's bus drivers".
_STRIKERS_END = 7
# Behind these stand whom other strikes hit: "strikes by jets | on aid workers".
_BEFORE_TARGET = frozenset({"on", "against", "at", "in", "near", "that", "which", ","})


# How far behind "executed" the attack or order may stand that was carried out.
CARRIED_REACH = 6


def _is_carried_out(lower: tuple[str, ...], at: int, kind: EventKind) -> bool:
    """ "executed a car bomb attack", "the operation was executed": carried out, nobody put to death."""
    if kind is not EventKind.EXECUTION or lower[at] not in {"executed", "executing", "execute"}:
        return False
    deeds = doer_words("executed")
    ahead = list(takewhile(lambda w: w not in _ENDS, lower[at + 1 : at + 1 + CARRIED_REACH]))
    before = lower[max(0, at - 3) : at]
    passive = any(word in {"was", "were", "been", "being"} for word in before)
    return any(word in deeds for word in (before if passive else ahead))


_ENDS = frozenset({",", ".", ";", ":", "in", "at", "on", "by", "during", "after", "and"})


# The weight from which a word for shooting names those who bear arms, as "gunmen" does.
BEARER_WEIGHT = 6


def is_of_arms(word: EventWord) -> bool:
    """ "Gunmen", "armed men": who did it, which leaves open whether they shot, raided or waylaid."""
    return word.kind is EventKind.SHOOTING and word.weight >= BEARER_WEIGHT


# The weight from which a word for a raid tells a deed of it only: "burned down", "looted".
DEED_WEIGHT = 7


def is_deed_of_raid(word: EventWord) -> bool:
    """ "Looted the shops", "burned down the houses": what those do who fall upon a village."""
    return word.kind is EventKind.RAID and word.weight >= DEED_WEIGHT


@constant
def arms_bearers() -> frozenset[str]:
    """The phrases that name those who bear arms: "gunmen", "armed men"."""
    listed = (
        line for kind, weight, line in rows("event_words.tsv") if _names_bearers(kind, weight)
    )
    return frozenset(phrase.replace("_", " ") for line in listed for phrase in line.split())


def _names_bearers(kind: str, weight: str) -> bool:
    return kind == EventKind.SHOOTING and int(weight) >= BEARER_WEIGHT
