"""The class of those who did it, by what they did: who "accidentally shot his friend" means no harm and
who "shot a burglar" only defends himself, so that both are civilians; whoever arrests is the state's.
"""

from tallystick.doc import Doc
from tallystick.extract.doer_classes import ARMED, LONE
from tallystick.extract.doers import Doer
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import class_words, doer_words
from tallystick.records import Actor
from tallystick.vocabulary import HARM, ActorClass, Effect

# How many words may stand between "accidentally" and the harm.
_REACH = 3


def class_by_deed(doer: Doer, trigger: Trigger, victims: Actor) -> ActorClass:
    """The class of a doer, seen from the harm and from those harmed."""
    doc = trigger.token.doc
    if trigger.effect is Effect.DETAINED:
        official = doer.rule == "doer-name" or doc.lower[doer.last] in _OFFICIALS
        return ActorClass.STATE_FORCE if official and _is_arrest(trigger) else doer.actor_class
    if trigger.effect not in HARM or not _is_lone(doc, doer):
        return doer.actor_class
    harmless = _is_by_accident(doc, trigger) or _are_raiders(victims)
    return ActorClass.CIVILIAN if harmless else ActorClass.ARMED_GROUP


_OFFICIALS = frozenset({"official", "officials"})


def _is_arrest(trigger: Trigger) -> bool:
    """Whether a word is said of police alone: "arrested by ICE", "taken into custody by ICE"."""
    said = trigger.token.doc.lower[trigger.token.i : trigger.last + 1]
    return any(word.startswith("arrest") or word == "custody" for word in said)


def _is_lone(doc: Doc, doer: Doer) -> bool:
    """Whether somebody is only thought to be armed for his deed: "Omar Noor", "a man", "a passenger"."""
    words = doc.lower[doer.first : doer.last + 1]
    noun = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if doer.rule == "doer-noun" and noun in doer_words("anybody"):  # "the driver of a black car"
        return doer.actor_class in {ActorClass.ARMED_GROUP, ActorClass.CIVILIAN}
    if doer.actor_class is not ActorClass.ARMED_GROUP:
        return False
    told = set(words)
    plain = doer.rule == "doer-noun" and bool(told & LONE) and not told & ARMED
    return plain or doer.rule == "doer-name"


def _is_by_accident(doc: Doc, trigger: Trigger) -> bool:
    """Whether the harm is told as an accident: "accidentally shot a boy", "the accidental shooting of"."""
    first, end = doc.sentence_of(trigger.token.i)
    near = doc.lower[max(first, trigger.token.i - _REACH) : min(end, trigger.last + 1 + _REACH)]
    return not class_words("unmeant").isdisjoint(near)


def _are_raiders(victims: Actor) -> bool:
    """Whether the harmed had come to do harm: "an intruder", "the would-be robber", "the gunman"."""
    last = victims.words.lower().split()[-1:]
    return not (doer_words("suspect") | class_words("intruding")).isdisjoint(last)
