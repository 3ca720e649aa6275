"""The crimes that a report tells of, and whom it names as accused of one.

"Noor was charged with the murder" makes Noor a suspect in all of the report; a raid or a protest in
which people are arrested is no crime of theirs.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

from tallystick.dependents import child
from tallystick.doc import Doc, Token
from tallystick.extract.beside import REFLEXIVE
from tallystick.extract.effects import Trigger
from tallystick.extract.event_words import EventWord
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import noun_class
from tallystick.extract.verb_grammar import is_passive, subject
from tallystick.grammar import NOMINAL
from tallystick.vocabulary import Effect, EventKind

# How many words behind "over" or "after" the violence may be named.
TIE_REACH = 12
# And behind "in": "arrested in Friday's fatal shooting", "an arrest in the death of".
_IN_REACH = 5
# "Held on suspicion of", "on two counts of", "on first-degree murder charges".
_ON_WHAT = frozenset(
    """suspicion charge charges count counts warrant warrants accusation accusations allegation allegations
    offence offences offense offenses""".split()
)
_TO_CHARGE = 6
_TOGETHER = frozenset({"together", "along"})
_ACCIDENT = frozenset({"accidental", "accidentally", "accident"})
CRIMES = frozenset(
    {
        EventKind.SHOOTING,
        EventKind.BOMBING,
        EventKind.SUICIDE_BOMBING,
        EventKind.EXECUTION,
        EventKind.AMBUSH,
        EventKind.ABDUCTION,
        EventKind.OTHER_VIOLENCE,
    }
)
_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.ABDUCTED})


class Crimes:
    """The violence of a report that is laid to people: where it is told, and to whom by name."""

    def __init__(self, doc: Doc, events: Sequence[EventWord], harms: Sequence[Trigger]) -> None:
        self._doc = doc
        self._events = events
        self._harms = harms

    def tied(self, at: int, ties: frozenset[str]) -> bool:
        """ "Arrested over the bombing", "held after a nurse is stabbed to death"; not "in a raid"."""
        doc, end = self._doc, self._doc.sentence_of(at)[1]
        link = next((i for i in range(at + 1, end) if doc.lower[i] in ties and self._links(i)), end)
        last = min(link + TIE_REACH, end)
        if self._is_crime(link + 1, last) and not self._riot(at, last):
            return True
        inside = [i for i in range(at + 1, min(at + 1 + _IN_REACH, end)) if doc.lower[i] == "in"]
        return any(self._is_crime(i + 1, min(i + _IN_REACH, end)) for i in inside)

    def _links(self, at: int) -> bool:
        """Whether a word may tie an arrest to a crime: "on | a murder charge", not "on the road", nor
        "together | with his brother"."""
        lower = self._doc.lower
        if lower[at] == "on":
            return not _ON_WHAT.isdisjoint(lower[at + 1 : at + 1 + _TO_CHARGE])
        return lower[at - 1] not in _TOGETHER

    def _is_crime(self, start: int, end: int) -> bool:
        """Whether a stretch tells of violence, and of no accident: "after she was accidentally shot"."""
        return self.told(start, end, CRIMES) and _ACCIDENT.isdisjoint(self._doc.lower[start:end])

    def _riot(self, start: int, end: int) -> bool:
        """Whether a stretch tells of a protest, in which people are arrested for no crime."""
        first = bisect_left(self._events, start, key=lambda word: word.token.i)
        last = bisect_left(self._events, end, key=lambda word: word.token.i)
        return any(word.kind is EventKind.RIOT for word in self._events[first:last])

    def told(self, start: int, end: int, kinds: frozenset[EventKind]) -> bool:
        """Whether a stretch of tokens tells of violence that is a crime, and no protest."""
        events, harms = self._events, self._harms
        if self._riot(start, end):
            return False
        first = bisect_left(events, start, key=lambda word: word.token.i)
        last = bisect_left(events, end, key=lambda word: word.token.i)
        told = {word.kind for word in events[first:last]}
        first = bisect_left(harms, start, key=lambda trigger: trigger.token.i)
        last = bisect_left(harms, end, key=lambda trigger: trigger.token.i)
        return bool(told & kinds) or any(harm.effect in _HARM for harm in harms[first:last])

    @cached_property
    def accused(self) -> frozenset[str]:
        """Names of those said to be charged with violence, or wanted or arrested for it."""
        doc, charges, ties = self._doc, class_words("accusing"), class_words("charged") | {"of"}
        verbs = (doc[at] for at, word in enumerate(doc.lower) if word in charges)
        names = (name for verb in verbs if self.tied(verb.i, ties) for name in _names_before(verb))
        return frozenset(names)

    @cached_property
    def attackers(self) -> frozenset[str]:
        """Names of those said to shoot, stab or kill others: "police say Noor fired several shots"."""
        doc = self._doc
        verbs = (doc[at] for at in doc.places_of(class_words("assailing")))
        active = (verb for verb in verbs if _falls_upon(verb))
        return frozenset(name for verb in active for name in _names_before(verb))


def _falls_upon(verb: Token) -> bool:
    """Whether a verb tells of an attack on others: not "Noor was shot and killed", nor "shot himself"."""
    if verb.pos_ != "VERB" or is_passive(verb) or _is_to_self(verb):
        return False
    shared = verb.dep_ == "conj" and is_passive(verb.head)
    return not shared and (child(verb, "obj") is not None or verb.lower_ in _FIRING)


_FIRING = frozenset({"fired", "fires", "firing"})


def _is_to_self(verb: Token) -> bool:
    """Whether a man only harms himself: "Noor shot himself"."""
    return not REFLEXIVE.isdisjoint(verb.doc.lower[verb.i + 1 : verb.i + SELF_REACH])


# How far behind "shot" or "fired" its "himself" may stand: "fired a single shot at himself".
SELF_REACH = 7


def names_in(tokens: Iterable[Token]) -> set[str]:
    """The names among words, in small letters: by their capital, for a tagger may take one for a noun."""
    named = (token for token in tokens if token.text[:1].isupper() and len(token.text) > 2)
    return {
        token.lower_ for token in named if token.pos_ in NOMINAL and not noun_class(token.lower_)
    }


def _names_before(verb: Token) -> set[str]:
    """The names of a verb's subject: "noah" and "allen" of "Noah Allen was charged"."""
    noun = subject(verb)
    if noun is None or not noun.text[:1].isupper():
        return set()
    kept = (noun, *(c for c in noun.subtree if c.dep_ in {"flat", "compound"} and c.i < verb.i))
    return names_in(kept)
