"""Who did it: "militants" in "militants ambushed a convoy, killing ten", "Russian" in "Russian airstrike"."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tallystick.extract.groups import LONGEST_COMPLEMENT
from tallystick.extract.people import People, classify, group_class, is_people, noun_class
from tallystick.extract.references import resolve
from tallystick.extract.victims import agent, cases, subject
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


def find_doer(token: "Token | None", trigger: "Token") -> Doer | None:
    """Who did it, from the noun that does the verb of harm, or from the event around it."""
    if token is not None:
        found = _from_noun(resolve(token))
        if found:
            return found
    for verb in _verbs_above(trigger):
        noun = agent(verb) or subject(verb)
        if noun is None or noun.i == trigger.i:
            continue
        found = _from_noun(resolve(noun)) if _does_harm(verb) else None
        if found:
            return found
    return _from_event(trigger)


def _verbs_above(trigger: "Token") -> list["Token"]:
    return [t for t in trigger.ancestors if t.pos_ == "VERB" and trigger.dep_ in {"advcl", "conj"}][:2]


def _does_harm(verb: "Token") -> bool:
    """Whether a governing verb is an act of force: "ambushed", "opened fire", "attacked"."""
    from tallystick.extract.kinds import find_event_words

    near = verb.doc[verb.i : min(verb.i + 3, verb.sent.end)].as_doc()
    return bool(find_event_words(near))


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
    found = classify(noun, phrase)
    if found is ActorClass.CIVILIAN and noun.lower_ in {"man", "men", "woman", "women", "boy", "boys"}:
        return ActorClass.UNKNOWN
    return found


def _phrase(noun: "Token") -> list["Token"]:
    first, last = _extent(noun)
    return list(noun.doc[first : last + 1])


def _extent(noun: "Token") -> tuple[int, int]:
    first = last = noun.i
    for token in noun.children:
        if token.dep_ in _KEPT and token.i < noun.i:
            first = min(first, token.left_edge.i)
        elif token.dep_ in {"flat", "compound"}:
            last = max(last, token.right_edge.i)
        elif token.dep_ == "nmod" and "of" in cases(token) and token.i > noun.i:
            last = max(last, token.i)
        elif token.dep_ == "conj" and token.pos_ in {"NOUN", "PROPN"}:
            last = max(last, token.i)
    if last - noun.i > LONGEST_COMPLEMENT:
        last = noun.i
    while first < noun.i and noun.doc[first].pos_ in {"DET", "PUNCT"}:
        first += 1
    return first, last
