"""The one name of a group that reports call by several: "ISIS" and "Daesh" fighters are those of IS.

The names stand in `data/group_aliases.tsv`, those of UCDP where it has one. A group that is not there
goes by the full name that the report itself gives behind or before its letters: "the Karu Liberation
Front (KLF)". A name that is nobody's stays without one; it is never guessed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tallystick.kept import constant
from tallystick.records import Actor, Claim, Evidence, Report
from tallystick.tables import rows
from tallystick.values import replace
from tallystick.vocabulary import FORCES, ActorClass

__all__ = ["ucdp_id", "with_known_names"]

# Aliases of so few letters are names in capitals alone: "IS", but "is".
_SHORT = 4
_AGAINST = frozenset({"anti", "pro"})
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_LETTERS = re.compile(r"\(\s*([A-Z][A-Za-z0-9-]{1,9})\s*\)")
_SMALL = frozenset("of the for and in de del la al e i y to".split())
_LONGEST_NAME = 10

_Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Aliases:
    """What a group goes by anywhere, and in some countries alone."""

    anywhere: Mapping[_Words, str]
    there: Mapping[tuple[_Words, str], str]
    longest: int


def with_known_names(report: Report, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims with the one name of each doer and each group harmed, where there is one."""
    own = _Own(report)
    return tuple([_named(claim, own) for claim in claims])


def ucdp_id(name: str) -> str:
    """UCDP's id of the actor of a name, as in GED's `side_b_new_id`; "" where it is not known."""
    return _ucdp_ids().get(name, "")


@constant
def _ucdp_ids() -> dict[str, str]:
    return {name: number for name, number, *_ in rows("group_aliases.tsv") if number}


def _named(claim: Claim, own: "_Own") -> Claim:
    by = claim.perpetrator
    name, ground = ("", ()) if by is None else _known(by, "perpetrator", claim, own)
    if by is not None and name:
        by = replace(by, known_as=name)
        claim = replace(claim, perpetrator=by, evidence=(*claim.evidence, *ground))
    name, ground = _known(claim.victim, "victim", claim, own)
    if name:
        victim = replace(claim.victim, known_as=name)
        claim = replace(claim, victim=victim, evidence=(*claim.evidence, *ground))
    return claim


def _known(actor: Actor, field: str, claim: Claim, own: "_Own") -> tuple[str, tuple[Evidence, ...]]:
    """The one name of the people of a field, with the words and the rule; "" where they have none."""
    read = claim.ground(field)
    if actor.actor_class not in FORCES or read is None:
        return "", ()
    name, rule = _name_of(actor, claim, own)
    known = Evidence(field=f"{field}_known_as", span=read.span, words=read.words, rule=rule)
    return name, (known,)


def _name_of(actor: Actor, claim: Claim, own: "_Own") -> tuple[str, str]:
    words = _plain(actor.words)
    if actor.actor_class is ActorClass.ARMED_GROUP:
        country = "" if claim.place is None else claim.place.country
        name = _listed(words, country)
        if name:
            return name, "group-alias"
    return own.name(words), "name-in-report"


def _plain(words: str) -> _Words:
    return tuple(_WORD.findall(words.replace("’", "'").replace("'s", "")))


def _windows(words: _Words, longest: int) -> Iterator[_Words]:
    """The runs of words, longest first; none behind "pro-" or "anti-"."""
    for size in range(min(longest, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            if not (at and words[at - 1].lower() in _AGAINST):
                yield words[at : at + size]


def _listed(words: _Words, country: str) -> str:
    aliases = _aliases()
    for window in _windows(words, aliases.longest):
        for key in (window, tuple(word.lower() for word in window)):
            name = aliases.anywhere.get(key) or aliases.there.get((key, country))
            if name:
                return name
    return ""


@constant
def _aliases() -> _Aliases:
    anywhere: dict[_Words, str] = {}
    there: dict[tuple[_Words, str], str] = {}
    for name, _, names, *local in rows("group_aliases.tsv"):
        anywhere.update((_key(alias), name) for alias in names.split("; "))
        for countries, aliases in zip(local[::2], local[1::2], strict=True):
            for country in countries.split("|"):
                there.update(((_key(alias), country), name) for alias in aliases.split("; "))
    longest = max(map(len, anywhere))
    return _Aliases(anywhere, there, longest)


def _key(alias: str) -> _Words:
    short = len(alias) <= _SHORT and alias.isupper()
    return _plain(alias if short else alias.lower())


class _Own:
    """The full names that a report gives to letters: "Karu Liberation Front (KLF)"."""

    def __init__(self, report: Report) -> None:
        self._names: dict[_Words, str] = {}
        for match in _LETTERS.finditer(report.content):
            before = _WORD.findall(report.content[max(0, match.start() - 120) : match.start()])
            full = _spelt(before[-_LONGEST_NAME:], match[1])
            if full:
                name = _listed(full, "") or _listed((match[1],), "") or " ".join(full)
                self._names[tuple(word.lower() for word in full)] = name
                self._names[_plain(match[1])] = name

    def name(self, words: _Words) -> str:
        """The full name of the group that words tell of, by its letters or in full."""
        if self._names:
            for window in _windows(words, _LONGEST_NAME):
                low = tuple(word.lower() for word in window)
                if window in self._names or low in self._names:
                    return self._names.get(window) or self._names[low]
        return ""


def _spelt(words: Sequence[str], letters: str) -> _Words:
    """The last words whose first letters are these, small words passed by; () where none are."""
    wanted = [letter.lower() for letter in letters if letter.isalpha()]
    at = len(words)
    while wanted and at:
        at -= 1
        first = words[at][0].lower()
        if first == wanted[-1] and words[at][0].isupper():
            wanted.pop()
        elif words[at].lower() not in _SMALL:
            return ()
    return () if wanted or len(words) - at < 2 else tuple(words[at:])
