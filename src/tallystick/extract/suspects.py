"""Who is held for violence that the report tells of: "two men arrested over the bombing" are armed.

The guide counts suspects in an attack as an armed group, also those of whom it is said behind
their noun: "seven men who had taken part in the raid", "a man wanted for the shooting".
"""

from tallystick.doc import positions
from tallystick.extract.crimes import CRIMES, TIE_REACH, names_in
from tallystick.extract.effects import is_effect_form
from tallystick.extract.group import Group
from tallystick.extract.lexicon import class_words, harm_words
from tallystick.extract.people import noun_class
from tallystick.extract.reading import Reading
from tallystick.extract.text import Text
from tallystick.vocabulary import ActorClass, Effect, EventKind

# How many words behind "men" their guilt may be named.
GUILT_REACH = 6
_FALLEN = frozenset({Effect.KILLED, Effect.INJURED})
# How far behind "died" the fight may be named in which one fell.
FIGHT_REACH = 10
_PARTS = frozenset({"including", "them", "whom", "among"})


def is_suspect(text: Text, reading: Reading, group: Group) -> bool:
    """Whether people of whom no more is told are suspects in the violence of their sentence."""
    held = _are_held(reading)
    head = group.head
    if head.lower_ not in harm_words("suspect") and head.pos_ != "NUM" and not group.anonymous:
        return held and _is_accused(text, reading, group)
    if held:
        return is_for_crime(text, reading) or _is_guilty(text, head.i, reading)
    return not group.anonymous and _is_guilty(text, head.i, reading)


def is_for_crime(text: Text, reading: Reading) -> bool:
    """Whether people are held for a crime: "an arrest was made in the shooting of a girl"."""
    return _are_held(reading) and text.crimes.tied(reading.trigger.last, class_words("tied"))


def _are_held(reading: Reading) -> bool:
    held = reading.trigger.effect is Effect.DETAINED and reading.group.count.high != 0
    return held and not _by_gunmen(reading)


def _by_gunmen(reading: Reading) -> bool:
    """ "Farmers rounded up by gunmen" are suspected of nothing."""
    doer = reading.perpetrator
    return doer is not None and noun_class(doer.lower_) is ActorClass.ARMED_GROUP


def _is_accused(text: Text, reading: Reading, group: Group) -> bool:
    """Whether somebody of a name or trade is held for a crime: "Ali Noor was charged with murder"."""
    head = group.head
    civil = noun_class(head.lower_) in {None, ActorClass.CIVILIAN}
    if not civil or head.lower_ in class_words("outsider"):
        return False
    names = names_in(group.tokens)
    if names & (text.crimes.accused | text.crimes.attackers):
        return True
    return text.crimes.tied(reading.trigger.last, class_words("charged"))


def fell_fighting(text: Text, reading: Reading) -> bool:
    """Whether one fell as a side of a fight: "Noor died after a shootout with police"."""
    doc, at = text.doc, reading.trigger.last
    end = min(doc.sentence_of(at)[1], at + FIGHT_REACH)
    fight = next(positions(doc.lower[at + 1 : end], class_words("duel")), None)
    if fight is None:
        return False
    if reading.trigger.effect not in _FALLEN or reading.group.count.high == 0:
        return False
    if not _PARTS.isdisjoint(doc.lower[at + 1 : at + 1 + fight]):
        return False  # "eleven died, including four in a shootout with police"
    if any(t.lower_ in class_words("plain") for t in reading.group.tokens):
        return False  # "elderly people were burned in a fight with police"
    behind = at + 2 + fight
    if doc.lower[behind : behind + 1] not in {("with",), ("against",)}:
        return False
    return ActorClass.STATE_FORCE in map(noun_class, doc.lower[behind + 1 : behind + 5])


def is_attacker(text: Text, reading: Reading, group: Group) -> bool:
    """Whether one who came to harm is named elsewhere as who attacked: "Noor was also shot"."""
    harmed = reading.trigger.effect in _FALLEN and group.count.high == 1
    names = names_in(group.tokens) if harmed else set()
    return bool(names) and names <= text.crimes.attackers


def _is_guilty(text: Text, at: int, reading: Reading) -> bool:
    """ "Men who had taken part in the raid", "a man wanted on a weapons charge"."""
    doc, end = text.doc, text.doc.sentence_of(at)[1]
    if reading.trigger.token.i > at:
        end = min(end, reading.trigger.token.i)
    guilt = class_words("guilt")
    for i in range(at + 1, min(at + 1 + GUILT_REACH, end)):
        harmed = doc.tags[i] == "VERB" and is_effect_form(doc.lower[i])
        if harmed and guilt.isdisjoint(doc.lower[i + 1 : i + 2]):  # "who had taken | part in"
            return False  # "three people were killed in a suspected rebel attack"
        if doc.lower[i] in guilt:
            return text.crimes.told(i + 1, min(i + TIE_REACH, end), CRIMES | {EventKind.RAID})
        if doc.tags[i] in {"PUNCT", "NOUN", "CCONJ"}:
            return False
    return False
