"""Whom "they were kidnapped" and "murdered them" tell of, and how many those are.

A number just before counts them, else the persons named one by one before; of others they are some.
"""

from tallystick.dependents import child
from tallystick.doc import Token
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.group import Group
from tallystick.extract.groups import read_groups
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import People, is_people, is_plural, noun_class
from tallystick.extract.references import resolve
from tallystick.extract.verb_grammar import is_past
from tallystick.vocabulary import ActorClass, Effect


def told_of_them(trigger: Trigger, they: Token, numbers: Numbers) -> tuple[Group, ...]:
    """The people of an effect word that "they", "them" or "their" stands for."""
    if trigger.effect is Effect.DISPLACED:
        return ()  # "they fled" tells of those who did it as often
    if _is_going_on(trigger) or _takes_things(trigger, they):
        return ()
    if trigger.frame == "bodies":
        return _whose_bodies(they, numbers)
    meant = not_who_took(trigger, they, resolve(they))
    harmed = _whom_they_harmed(trigger, they, meant, numbers)
    named = harmed or read_groups(meant, numbers)
    counted = tuple(g for g in named if g.mention and _is_near(g.head, they))
    some = _uncounted(trigger, they, numbers)
    return counted or (harmed if harmed and some else some)


def _is_going_on(trigger: Trigger) -> bool:
    """ "They are being killed, they are being abducted": said of many, not of those told last; who "are
    being held" are."""
    helpers = {c.lower_ for c in trigger.token.children if c.i < trigger.token.i}
    return helpers >= {"are", "being"} and trigger.token.base_ != "hold"


def _takes_things(trigger: Trigger, them: Token) -> bool:
    """ "No weapons were found, as the killers took | them | away": no people are told of before."""
    taken = trigger.token.base_ == "take" and trigger.effect is Effect.ABDUCTED
    return taken and them.dep_ == "obj" and resolve(them).i == them.i


def _whom_they_harmed(
    trigger: Trigger, they: Token, doer: Token, numbers: Numbers
) -> tuple[Group, ...]:
    """Those whom the sentence before tells to be harmed, not who did it: "gunmen took three nurses.
    | They were freed a day later"; who then "were arrested" may be either.
    """
    acts = doer.dep_ == "nsubj" and _is_near(doer, they)
    suffer = they.dep_ == "nsubj:pass" and trigger.effect is not Effect.DETAINED
    if not (acts and suffer) or doer.sent.start == they.sent.start:
        return ()
    harms = next((v for v in (doer.head, *doer.head.conjuncts) if is_effect_form(v.lower_)), None)
    harmed = child(harms, "obj") if harms is not None else None
    harmed = resolve(harmed) if harmed is not None else None
    if harmed is None or harmed.i == doer.i or is_people(harmed) is not People.YES:
        return ()
    groups = read_groups(harmed, numbers)
    return groups if any(is_plural(group.head) for group in groups) else ()


def not_who_took(trigger: Trigger, they: Token, meant: Token) -> Token:
    """Those who "were taken from their car" are no captors, but the last who are none; those who "had been
    captured in May" whom these have released."""
    freed = _whom_they_freed(meant) if trigger.effect in _TAKING else None
    if freed is not None and they.dep_ == "nsubj:pass":
        return freed
    if (
        trigger.effect is not Effect.ABDUCTED
        or noun_class(meant.lower_) is not ActorClass.ARMED_GROUP
    ):
        return meant
    if they.dep_ != "nsubj:pass":
        return meant
    for noun in reversed(they.doc[: they.sent.start]):
        plain = noun_class(noun.lower_) in {ActorClass.CIVILIAN, ActorClass.UNKNOWN}
        if plain and noun.dep_.startswith("nsubj") and is_plural(noun):
            return noun
    return meant


_TAKING = frozenset({Effect.ABDUCTED, Effect.DETAINED})


def _whom_they_freed(meant: Token) -> Token | None:
    """ "The rebels released nine soldiers. | They had been captured": the soldiers."""
    freed = child(meant.head, "obj") if meant.dep_ == "nsubj" else None
    told = freed is not None and is_people(freed) is People.YES and is_plural(freed)
    return freed if told and meant.head.base_ in {"release", "free"} else None


def _whose_bodies(they: Token, numbers: Numbers) -> tuple[Group, ...]:
    """Those told of last by a number, who did not act: "abducted ten men. Their bodies were found"."""
    doc, start = they.doc, they.sent.start
    start = doc[start - 1].sent.start if start else 0
    for noun in reversed(doc[start : they.i]):
        if noun.dep_ != "nsubj" and is_people(noun) is People.YES and numbers.counting(noun):
            counted = [g for g in read_groups(noun, numbers) if g.mention and g.count.value]
            return tuple(counted[:1])
    return ()


def _uncounted(trigger: Trigger, they: Token, numbers: Numbers) -> tuple[Group, ...]:
    """Those whom "they were kidnapped" tells of without a number; persons named just before are as many."""
    verb = trigger.token
    marks = {c.lower_ for c in verb.children if c.i < they.i}
    told = _AFTERWARDS.isdisjoint(marks) or _are_led_there(trigger, they)
    stated = is_past(verb) and trigger.frame in {"object", "subject"} and told
    if not stated:
        return ()
    return _listed_before(they, numbers) or read_groups(they, numbers)


def _are_led_there(trigger: Trigger, they: Token) -> bool:
    """ "Villagers were taken to a field, where they were shot dead": told here for the first time."""
    verb = trigger.token
    led = any(t.base_ in _LEADING for t in verb.ancestors)
    return led and they.dep_ == "nsubj:pass" and trigger.effect is Effect.KILLED


_LEADING = frozenset("take bring lead drag march herd drive force".split())
# What opens a clause that takes up what was told: "after they were released", "where they died".
_AFTERWARDS = frozenset("after before where how once since until if unless why whether".split())


def _listed_before(they: Token, numbers: Numbers) -> tuple[Group, ...]:
    """ "Ali Noor and Omar Saleh were playing when they were hit": the two."""
    doc, start = they.doc, they.sent.start
    start = doc[start - 1].sent.start if start else 0
    for noun in reversed(doc[start : they.i]):
        if noun.dep_.startswith("nsubj"):
            groups = read_groups(noun, numbers)
            listed = [g for g in groups if g.rule == "list-of-persons"]
            if listed or any(is_plural(g.head) for g in groups):
                return tuple(listed)
    return ()


def _is_near(noun: Token, pronoun: Token) -> bool:
    """Whether a noun stands in the sentence of a pronoun or in the one before."""
    start = pronoun.sent.start
    return noun.i >= (pronoun.doc[start - 1].sent.start if start else 0)
