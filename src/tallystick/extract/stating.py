"""What a noun or an attribute of harm asks before its words state something.

"56 killings" and "suffered casualties" state a figure of their own, "the casualties" only refer to one.
"""

from collections.abc import Callable

from tallystick.dependents import child_words
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.extract.lexicon import harm_words
from tallystick.extract.modality import Modality, modality_of
from tallystick.extract.people import People, is_people, is_plural, noun_class
from tallystick.grammar import DEFINITE, INDEFINITE
from tallystick.vocabulary import FORCES, Effect


def _counted_state(trigger: Trigger, group: Group) -> bool:
    """ "20 casualties", "56 killings": a noun of harm by itself states only with a number."""
    if group.rule == "multiple":
        return _multiple_states(trigger)
    if trigger.needs == "event" and trigger.frame == "of" and trigger.kind is not None:
        return False  # "four shootings" are no four people, nor is "no shooting" none
    if group.count.high == 0:
        return True
    if group.count.value is None and not DEFINITE.isdisjoint(child_words(trigger.token)):
        return False  # "one of the many kidnappings in the state"
    exactly = trigger.needs != "event" or group.count.value is not None
    return (group.mention is not None and exactly) or _is_suffered(trigger) or _is_made(trigger)


def _multiple_states(trigger: Trigger) -> bool:
    """ "A triple shooting"; not "the double homicide", nor one of which more follows: "that killed"."""
    word, doc = trigger.token, trigger.token.doc
    before = doc.lower[max(word.sent.start, word.i - 3) : word.i]
    told_behind = doc.lower[word.i + 1 : word.i + 2] in {("that",), ("which",), ("leaving",)}
    return DEFINITE.isdisjoint(before) and not told_behind


_MAKE = frozenset("make made makes making announce announced announces announcing".split())
# How far from "arrest" its "made" may stand: "made another arrest", "an arrest has been made".
MADE_REACH = 4


def _is_made(trigger: Trigger) -> bool:
    """ "Police made an arrest", "arrest made after shooting": one arrest is one person's."""
    word, doc = trigger.token, trigger.token.doc
    if trigger.effect is not Effect.DETAINED or trigger.frame != "of":
        return False
    first, end = doc.sentence_of(word.i)
    before = doc.lower[max(first, word.i - MADE_REACH) : word.i]
    behind = doc.lower[word.i + 1 : min(end, word.i + 1 + MADE_REACH)]
    if not _NONE.isdisjoint((*before, *behind)) or behind[:1] in {("is",), ("are",)}:
        return False
    if before[-1:] == ("with",) and not _ENDING.isdisjoint(before):
        return True  # "protest ends with arrests"
    return not _MAKE.isdisjoint(before) or (not _MAKE.isdisjoint(behind) and "by" not in behind)


_ENDING = frozenset("end ends ended ending".split())
_NONE = frozenset("no not n't never if until before to".split())


def _is_suffered(trigger: Trigger) -> bool:
    """ "The rebels also suffered casualties", "resulting in civilian casualties": some, without a number."""
    if trigger.effect is not Effect.KILLED_OR_INJURED or not trigger.token.lower_.endswith("s"):
        return False
    words = trigger.token.doc
    near = words[max(trigger.token.sent.start, trigger.token.i - 3) : trigger.token.i]
    if {"neither", "nor", "not"} & set(words.lower[trigger.token.sent.start : trigger.token.i]):
        return False
    told = (t for t in near if t.base_ in harm_words("suffer") or t.lower_ == "inflicted")
    return any(modality_of(t) is Modality.REAL for t in told)


def _first_part_states(trigger: Trigger, group: Group) -> bool:
    """ "civilian deaths" and "12 civilian deaths", not "a civilian death" or "police shootings"."""
    acts = trigger.token.lower_.removesuffix("s").endswith("ing") or trigger.token.lower_ in _ACTS
    if acts and noun_class(group.head.lower_) in FORCES:
        return False
    single = group.mention is None and not trigger.token.lower_.endswith("s")
    return noun_class(group.head.lower_) is not None and not single


# Nouns of what people do to others; before them stands who did it: "police killings".
_ACTS = frozenset("arrest arrests murder murders abduction abductions execution executions".split())


def _attribute_states(trigger: Trigger, group: Group) -> bool:
    """ "the seven kidnapped students" states a number; "the slain soldiers" only refers back."""
    if group.mention:
        counts = group.mention.start > trigger.token.i  # "the kidnapped three" only refers back
        return not (counts and trigger.token.nbor(-1).lower_ in DEFINITE)
    if trigger.effect in {Effect.MISSING, Effect.DISPLACED}:
        return False  # "a camp for displaced people"
    articles = child_words(group.head, "det", "nmod:poss")
    if articles & INDEFINITE or _is_by_name(group):
        return True
    at, first = trigger.token.i, trigger.token.sent.start
    if DEFINITE.isdisjoint((*articles, *trigger.token.doc.lower[max(first, at - 1) : at])):
        return is_plural(group.head) or is_people(group.head) is People.YES
    return False


# How far behind a noun the name may stand: "the murdered senator and former minister Ali Amin".
NAME_REACH = 6


def _is_by_name(group: Group) -> bool:
    """ "The slain lawyer Ali Amin", "jailed opposition leader Ali Amin": told of by name."""
    doc, first = group.head.doc, group.head.i
    for at in range(first, min(first + NAME_REACH, group.head.sent.end - 1)):
        name = doc.texts[at : at + 2]
        named = doc.tags[at : at + 2] == ("PROPN", "PROPN") and at + 1 > first
        if named and all(word[:1].isupper() and word.isalpha() for word in name):
            return True
        joins = doc.tags[at] == "CCONJ" and doc.tags[at + 1] in {"NOUN", "ADJ"}
        if not joins and doc.tags[at] not in {"NOUN", "ADJ", "PROPN"}:
            return False
    return False


# What a rule of finding the people asks before their words state something.
STATES: dict[str, Callable[[Trigger, Group], bool]] = {
    "attribute": _attribute_states,
    "counted-noun": _counted_state,
    "people-noun": _counted_state,
    "counted-bodies": _counted_state,
    "state-as-noun": _counted_state,
    "first-part": _first_part_states,
}
