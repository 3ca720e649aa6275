"""Who did it: "militants" in "militants ambushed a convoy, killing ten", "Russian" in "Russian airstrike"."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tallystick.extract.groups import LONGEST_COMPLEMENT
from tallystick.extract.people import People, classify, group_class, is_people, noun_class
from tallystick.extract.references import resolve
from tallystick.extract.victims import agent, cases, child, subject
from tallystick.gazetteer import country_of
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from spacy.tokens import Token

_KEPT = frozenset({"compound", "amod", "flat", "nmod:poss", "nummod"})


@dataclass(frozen=True, slots=True)
class Doer:
    """The words that name who did it: first and last token, and the class."""

    first: int
    last: int
    actor_class: ActorClass
    rule: str


# How many verbs up a sentence the one who did it is looked for.
VERBS_UP = 4
# How far behind a verb its act of force may be named: "launched an operation", "opened fire".
ACT_REACH = 4
_FORCES = frozenset({ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP})


def find_doer(
    token: "Token | None", trigger: "Token", victims: ActorClass, events: frozenset[int]
) -> Doer | None:
    """Who did it, from the noun that does the verb of harm, or from the event around it.

    `victims` is the class of those harmed, `events` the tokens that are words for events.
    """
    if token is not None:
        found = _from_noun(resolve(token))
        if found:
            return found
    for verb in _verbs_above(trigger):
        noun = agent(verb) or subject(verb)
        if noun is not None and noun.i != trigger.i and _is_act(verb, events):
            found = _from_noun(resolve(noun))
            if found:
                return found
    around = (
        c for c in trigger.children if c.i in events and c.dep_ in {"obl", "nmod", "obl:agent"}
    )
    event = next((found for c in around if (found := _from_event(c))), None)
    return _from_event(trigger) or event or _from_clause(trigger, victims, events)


def _verbs_above(trigger: "Token") -> list["Token"]:
    if trigger.dep_ not in {"advcl", "conj", "acl"}:
        return []
    return [token for token in trigger.ancestors if token.pos_ == "VERB"][:VERBS_UP]


def _is_act(verb: "Token", events: frozenset[int]) -> bool:
    """Whether a verb is an act of force: "ambushed", "opened fire", "launched an operation"."""
    return any(i in events for i in range(verb.i, verb.i + ACT_REACH))


def _from_clause(trigger: "Token", victims: ActorClass, events: frozenset[int]) -> Doer | None:
    """ "Twenty militants were killed when soldiers retaliated": the other side of the fight."""
    for verb in trigger.children:
        if verb.pos_ != "VERB" or verb.i < trigger.i or not _is_act(verb, events):
            continue
        noun = child(verb, "nsubj")
        found = _from_noun(resolve(noun)) if noun is not None else None
        if found and found.actor_class in _FORCES and found.actor_class is not victims:
            return replace(found, rule="doer-in-clause")
    return None


def _from_noun(noun: "Token") -> Doer | None:
    """A noun as doer: people or a force by itself; an attack or a bomb by the words beside it."""
    named = group_class([t.text for t in _phrase(noun)])
    if noun.pos_ == "PRON":
        return None
    if is_people(noun) is People.YES and noun_class(noun.lower_) is not None:
        first, last = _extent(noun)
        return Doer(first, last, _class(noun), "doer-noun")
    if country_of(noun.text) and noun.pos_ == "PROPN":
        first, last = _extent(noun)
        return Doer(first, last, ActorClass.STATE_FORCE, "doer-country")
    if named and (noun.pos_ == "PROPN" or group_class([noun.text])):
        first, last = _extent(noun)
        return Doer(first, last, named, "doer-group")
    if is_people(noun) is People.PERHAPS:
        first, last = _extent(noun)
        return Doer(first, last, _class(noun), "doer-name")
    return _from_event(noun)


def _from_event(event: "Token") -> Doer | None:
    """ "a Taliban attack", "the army's shelling", "an attack by gunmen", "Russian air strikes"."""
    for token in event.children:
        if token.dep_ == "nmod" and "by" in cases(token) and is_people(token) is not People.NO:
            return _from_noun(token)
    for token in event.children:
        if token.i < event.i and token.dep_ in {"compound", "amod", "nmod:poss"}:
            named = group_class([t.text for t in token.subtree])
            if named:
                return Doer(token.left_edge.i, token.i, named, "doer-in-event")
            if country_of(token.text) and event.pos_ in {"NOUN", "PROPN"}:
                return Doer(token.i, token.i, ActorClass.STATE_FORCE, "doer-in-event")
    return None


def _class(noun: "Token") -> ActorClass:
    phrase = _phrase(noun)
    if any(token.lower_ == "armed" for token in phrase):
        return ActorClass.ARMED_GROUP
    found = classify(noun, phrase)
    if found is ActorClass.CIVILIAN and noun.lower_ in {
        "man",
        "men",
        "woman",
        "women",
        "boy",
        "boys",
    }:
        return ActorClass.UNKNOWN
    return found


def _phrase(noun: "Token") -> list["Token"]:
    first, last = _extent(noun)
    return list(noun.doc[first : last + 1])


def _goes_on(token: "Token", noun: "Token") -> bool:
    """ "members of the militia", "police and soldiers"."""
    of = token.dep_ == "nmod" and "of" in cases(token) and token.i > noun.i
    return of or (token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"})


def _extent(noun: "Token") -> tuple[int, int]:
    first = last = noun.i
    for token in noun.children:
        if token.dep_ in _KEPT and token.i < noun.i:
            first = min(first, token.left_edge.i)
        elif token.dep_ in {"flat", "compound"}:
            last = max(last, token.right_edge.i)
        elif _goes_on(token, noun):
            last = max(last, token.i)
    if last - noun.i > LONGEST_COMPLEMENT:
        last = noun.i
    while first < noun.i and noun.doc[first].pos_ in {"DET", "PUNCT"}:
        first += 1
    return first, last
