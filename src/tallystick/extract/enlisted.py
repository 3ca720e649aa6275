"""Who belongs to an armed group by whose he is: "Hezbollah's military chief", "a member of the group"."""

from tallystick.dependents import cases, child_words
from tallystick.doc import Token
from tallystick.extract.lexicon import class_words, doer_words
from tallystick.extract.people import group_class, noun_class
from tallystick.vocabulary import ActorClass

# How far before "the group" its name, or a word for armed people, may stand.
NAME_REACH = 150
_DEFINITE = frozenset({"the", "this", "that"})
_BANNED = frozenset("outlawed banned proscribed underground".split())


def of_armed_group(head: Token) -> ActorClass | None:
    """Armed, for who leads or belongs to an armed group, or to "the group" where the report tells of one."""
    leads = head.lower_ in class_words("leading") | _COMMANDERS
    if not (leads or head.lower_ in class_words("enrolled")):
        return None
    owners = (c for c in head.children if c.dep_ == "nmod:poss" and c.i < head.i and leads)
    groups = (c for c in head.children if c.dep_ == "nmod" and c.i > head.i and "of" in cases(c))
    armed = any(map(_is_armed, owners)) or any(map(_is_group_told, groups))
    return ActorClass.ARMED_GROUP if armed else None


_COMMANDERS = frozenset("commander commanders head heads boss bosses".split())


def _is_armed(owner: Token) -> bool:
    """Whether an owner is an armed group: "Hezbollah's", "the rebels'", "the group's"."""
    words = [t.text for t in owner.subtree if t.pos_ != "PART"]
    told = group_class(words) or noun_class(owner.lower_)
    return told is ActorClass.ARMED_GROUP or _is_group_told(owner)


def _is_group_told(noun: Token) -> bool:
    """Whether "the group" goes on about an armed one: it is outlawed, or one was told of before."""
    told = child_words(noun)
    if noun.lower_ not in doer_words("body") or told.isdisjoint(_DEFINITE):
        return False
    if told & _BANNED:
        return True
    plain = all(
        c.dep_ not in {"amod", "compound"} or c.lower_ in doer_words("armed") for c in noun.children
    )
    before = noun.doc[max(0, noun.i - NAME_REACH) : noun.left_edge.i]
    return plain and not any(map(_is_of_others, before)) and any(map(_tells_armed, before))


def _is_of_others(noun: Token) -> bool:
    """Whether a body is told of that need not be in arms: "a group of tourists was ambushed"."""
    return noun.lower_ in doer_words("body") and noun.doc.lower[noun.i + 1 : noun.i + 2] == ("of",)


def _tells_armed(token: Token) -> bool:
    told = noun_class(token.lower_) if token.pos_ == "NOUN" else None
    told = group_class([token.text]) if token.pos_ == "PROPN" else told
    return told is ActorClass.ARMED_GROUP
