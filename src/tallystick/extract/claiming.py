"""Events that claim people: "the second attack claimed three persons", where nobody says anything."""

from tallystick.dependents import child
from tallystick.doc import Token
from tallystick.extract.people import noun_class
from tallystick.grammar import SUBJECTS, WHICH_OR_THAT
from tallystick.kept import constant
from tallystick.tables import rows
from tallystick.times.lexicon import carriers, tells_event


def claims_people(verb: Token) -> bool:
    """Whether "claimed" tells of deaths, of an event or a weapon: "the blast has claimed twelve people"."""
    if verb.base_ != "claim" or _is_before_that(verb):
        return False
    before = _noun_before(verb)
    if before is None or noun_class(before.lower_) is not None:
        return False
    return tells_event(before) or before.base_ in _takers()


def _is_before_that(verb: Token) -> bool:
    behind = verb.doc.lower[verb.i + 1 : verb.i + 1 + _NEAR]
    return "that" in behind or "responsibility" in behind or behind[:1] == ("to",)


# How far behind "claimed" the word may stand by which it is a saying.
_NEAR = 4


def _noun_before(verb: Token) -> Token | None:
    """The subject of a verb, else the noun before it: the fighting of "the fighting in the valley has
    already claimed"."""
    doc, at, first = verb.doc, verb.i - 1, verb.sent.start
    while at >= first and doc.tags[at] in {"AUX", "ADV"}:
        at -= 1
    found = doc[at] if at >= first and doc.tags[at] in {"NOUN", "PROPN"} else None
    subject = child(verb, *SUBJECTS)
    if subject is not None and subject.i < verb.i and subject.lower_ not in WHICH_OR_THAT:
        return subject
    return found


@constant
def _takers() -> frozenset[str]:
    """What takes lives beside single events: wars and unrest, mines and bombs."""
    lines = (words for kind, words in rows("scope_words.tsv") if kind in {"conflict", "strife"})
    return frozenset(word for line in lines for word in line.split("|")) | carriers("weapon")
