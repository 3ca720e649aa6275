"""Figures that another source gives for a harm just told of: "residents put the figure at 20"."""

from collections.abc import Iterator

from tallystick.doc import Doc
from tallystick.extract.effects import Trigger, tells
from tallystick.extract.group import Group
from tallystick.extract.lexicon import harm_words
from tallystick.extract.numbers import Numbers
from tallystick.vocabulary import Effect

RULE = "restated"
_WORDS = frozenset("figure figures number it total count".split())
# "Put the dead at 12".
_HARMED = {
    "dead": Effect.KILLED,
    "deaths": Effect.KILLED,
    "fatalities": Effect.KILLED,
    "wounded": Effect.INJURED,
    "injured": Effect.INJURED,
    "missing": Effect.MISSING,
    "displaced": Effect.DISPLACED,
    "casualties": Effect.KILLED_OR_INJURED,
    "detained": Effect.DETAINED,
}
_OPENS = _WORDS.union(_HARMED)
_OWNERS = frozenset("the that this their its".split())
_HARMS = (
    Effect.KILLED,
    Effect.INJURED,
    Effect.ABDUCTED,
    Effect.DETAINED,
    Effect.MISSING,
    Effect.DISPLACED,
    Effect.RELEASED,
)


def find_restated(doc: Doc, numbers: Numbers) -> Iterator[tuple[Trigger, Group]]:
    """ "The opposition put it at more than 100": so many are said to be dead where dead are told of."""
    for at in doc.places_of(_OPENS):
        mention = numbers.by_first.get(at + 2)
        if mention is None or not _is_put(doc, at):
            continue
        effect = _HARMED.get(doc.lower[at]) or _effect_before(doc, at)
        if effect is not None:
            number = doc[mention.end - 1]
            trigger = Trigger(doc[at], at, effect, None, "told", "-", RULE)
            group = Group(number, mention.start, number.i, mention.count, mention, mention.rule)
            yield trigger, group


def _is_put(doc: Doc, at: int) -> bool:
    """ "Put the figure at", "put it at", "gave the number as"."""
    owned = at - (doc.lower[at - 1] in _OWNERS)
    return doc.lower[owned - 1] in harm_words("put") and doc.lower[at + 1 : at + 2] in {
        ("at",),
        ("as",),
    }


def _effect_before(doc: Doc, at: int) -> Effect | None:
    """The effect of the nearest word of harm before, in this sentence or the one before."""
    first = doc.sentence_of(at)[0]
    first = doc.sentence_of(first - 1)[0] if first else first
    for word in reversed(doc.lower[first:at]):
        if word in {"toll", "death"}:
            return Effect.KILLED
        told = next((effect for effect in _HARMS if tells(word, effect)), None)
        if told is not None:
            return told
    return None
