"""Who only found, took or declared the harmed: "doctors declared him dead", "found shot by a neighbour"."""

from itertools import takewhile

from tallystick.extract.doers import Doer
from tallystick.extract.effects import Trigger
from tallystick.extract.lexicon import doer_words
from tallystick.vocabulary import ActorClass


def only_finds(trigger: Trigger) -> bool:
    """Whether the subject of a word of harm did none: "doctors declared him dead", "medics took two women
    to hospital"."""
    return trigger.token.base_ in doer_words("finder") or trigger.needs == "admitted"


def is_only_found(trigger: Trigger) -> bool:
    """Whether somebody is only told to be in a state: "was found | dead by police", "declared dead by"."""
    above = trigger.token.head.base_, trigger.token.head.lower_
    return not doer_words("finder").isdisjoint(above)


def _is_found_so(trigger: Trigger) -> bool:
    """Whether people were found harmed, by others than who did it: "were found stabbed | by a neighbour",
    "was discovered with bullet wounds | by officers"."""
    word = trigger.token
    if "case" in word.dep_:
        word = word.head  # "found | with | wounds"
    return word.dep_ in _FOUND_AS and word.head.lower_ in {"found", "discovered"}


_FOUND_AS = frozenset({"xcomp", "obl", "advcl"})


def has_finder(trigger: Trigger) -> bool:
    """Whether it is told who found people harmed: "found with stab wounds in a lane | by officers"."""
    doc, at = trigger.token.doc, trigger.last + 1
    end = min(doc.sentence_of(trigger.last)[1], at + FINDER_REACH)
    ahead = takewhile(lambda i: doc.tags[i] != "PUNCT", range(at, end))
    return _is_found_so(trigger) and any(doc.lower[i] == "by" for i in ahead)


def is_finder(doer: Doer, trigger: Trigger) -> bool:
    """Whether one told as a doer only found the harmed: "found shot dead by | someone | out for a walk"."""
    armed = doer.actor_class is ActorClass.ARMED_GROUP and doer.rule != "doer-somebody"
    return not armed and has_finder(trigger)


# How far behind "found shot" its finder may stand: "dead in a field outside the town by".
FINDER_REACH = 9
