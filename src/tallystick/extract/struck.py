"""Who the people of a figure were, by what was struck: "hit a bus carrying civilians, killing 19 people".

"Fired on protesters, injuring twenty people", "raided a camp for displaced people, killing eleven":
the people of whom no more is told are those who were there.
"""

from collections.abc import Iterator, Sequence

from tallystick.dependents import child, child_words
from tallystick.doc import Doc, Token
from tallystick.extract.effects import is_effect_form
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import People, is_people, is_plural, noun_class
from tallystick.grammar import SUBJECTS
from tallystick.vocabulary import FORCES, ActorClass

# How many words may stand between the word for the blow and those it fell on: "some unarmed young".
BETWEEN = 4
_OPEN = frozenset({"DET", "ADJ", "NUM", "ADV", "NOUN", "PROPN"})


def of_the_struck(head: Token) -> ActorClass | None:
    """The class of people by those whom their sentence tells to have been struck."""
    doc = head.doc
    first, end = doc.sentence_of(head.i)
    crowds = class_words("struck")
    found = (at for at in range(first, end) if doc.lower[at] in crowds and at != head.i)
    return ActorClass.CIVILIAN if any(_is_struck(doc, first, at) for at in found) else None


def _is_struck(doc: Doc, first: int, at: int) -> bool:
    """Whether the civilians at a word are told to be shot at, or were where the blow fell."""
    in_camp = doc.lower[at + 1 : at + 2] in {("camp",), ("camps",)}
    for before in range(at - 1, max(first, at - BETWEEN) - 1, -1):
        word, blows = doc.lower[before], class_words("blow")
        if word in class_words("carrying") or (not in_camp and {word, doc.lemmas[before]} & blows):
            return True
        if word in _UPON and not blows.isdisjoint(doc.lemmas[max(first, before - 3) : before]):
            return True
        if word in {"of", "for", "with"}:
            return doc.lower[before - 1] in class_words("gathering")
        if doc.tags[before] not in _OPEN:
            return False
    return False


_UPON = frozenset({"on", "at", "upon", "against", "of", "into", "in"})


def of_the_fought(killing: Token) -> ActorClass | None:
    """The class of a bare number by the fighters whom the main verb falls upon: "pursued the rebels,
    killing ten"."""
    verb = killing.head
    if killing.dep_ != "advcl" or not killing.lower_.endswith("ing") or verb.i >= killing.i:
        return None
    for noun in verb.children:
        if noun.i > verb.i and (noun.dep_ == "obj" or _is_met(noun)) and is_plural(noun):
            told = noun_class(noun.lower_)
            return told if told in FORCES else None
    return None


def whom_they_struck(harm: Token) -> Token | None:
    """The people of a bare number by those whom the main verb falls upon: "attacked | farmers |, killing
    ten", "fired on a group of | tourists | and killed two"."""
    verb = _blow_before(harm)
    if verb is None:
        return None
    hit = (c for c in verb.children if verb.i < c.i < harm.i and (c.dep_ == "obj" or _is_met(c)))
    people = (_who_was_there(noun) for noun in hit)
    return next((noun for noun in people if _are_of_a_kind(noun)), None)


def who_was_aboard(harm: Token) -> Token | None:
    """The soldiers of "A truck carrying soldiers hit a mine. Two | were killed and one was hurt": who was
    aboard what the sentence before tells of."""
    aboard = (inside for noun in _told_before(harm) for inside in _inside(noun))
    return next((noun for noun in aboard if _are_of_a_kind(noun) and not noun.conjuncts), None)


def of_the_patrol(harm: Token) -> ActorClass | None:
    """The force of "Gunmen fired on a police patrol. Two | were killed", where it is a force's."""
    told = (n for n in _told_before(harm) if n.lower_ in _VEHICLES and _is_hit(n))
    owners = (c for noun in told for c in noun.children if c.dep_ == "compound" and c.i < noun.i)
    state = any(noun_class(c.lower_) is ActorClass.STATE_FORCE for c in owners)
    return ActorClass.STATE_FORCE if state else None


def _is_hit(vehicle: Token) -> bool:
    """Whether a vehicle is what a blow falls upon; not "a police car | chased two thieves"."""
    blow = vehicle.head.base_ in class_words("blow")
    return blow and (vehicle.dep_ in {"obj", "nsubj:pass"} or _is_met(vehicle))


def _told_before(harm: Token) -> Sequence[Token]:
    """The sentence before one that opens with a bare number of the harmed: "Two were killed"."""
    while harm.dep_ == "conj" and harm.head.i < harm.i:
        harm = harm.head
    doc, start = harm.doc, harm.sent.start
    number = child(harm, *SUBJECTS)
    if number is None or number.i != start or number.pos_ != "NUM" or start == 0:
        return ()
    return tuple(doc[doc.sentence_of(start - 1)[0] : start])


def _inside(noun: Token) -> Iterator[Token]:
    """Who is told to be in a vehicle or a patrol: "a bus with pilgrims", "a patrol of five soldiers"."""
    if noun.lower_ not in _VEHICLES:
        return
    yield _who_was_there(noun)
    for inside in noun.children:
        if (
            inside.dep_ == "nmod"
            and inside.i > noun.i
            and child_words(inside, "case") & {"with", "of"}
        ):
            yield inside


_VEHICLES = frozenset(
    "truck bus vehicle car jeep van boat convoy train lorry minibus pickup helicopter plane patrol".split()
)


def _blow_before(harm: Token) -> Token | None:
    """The verb of the blow that "killing ten" or "and killed ten" tells the outcome of."""
    while harm.dep_ == "conj" and harm.lower_.endswith("ing"):
        harm = harm.head  # "killing one and wounding two"
    verb, blow = harm.head, harm.head.base_ in class_words("blow")
    if harm.dep_ == "advcl" and harm.lower_.endswith("ing"):
        outcome = blow or is_effect_form(verb.lower_)
    else:  # not "killed two clerks and wounded nine"
        outcome = blow and harm.dep_ == "conj" and child(harm, *SUBJECTS) is None
    return verb if outcome and verb.i < harm.i else None


def _who_was_there(noun: Token) -> Token:
    """The tourists of "a group of tourists", the nurses of "a bus carrying nurses"."""
    of = child(noun, "nmod") if noun.lower_ in class_words("gathering") else None
    carries = child(noun, "acl")
    aboard = carries is not None and carries.lower_ in class_words("carrying")
    inside = child(carries, "obj") if carries is not None and aboard else None
    return of or inside or noun


def _are_of_a_kind(noun: Token) -> bool:
    """Whether a noun says of people who they are: "villagers", not "people"."""
    several = noun.pos_ == "NOUN" and is_people(noun) is People.YES and is_plural(noun)
    return several and noun_class(noun.lower_) is not ActorClass.UNKNOWN


def _is_met(noun: Token) -> bool:
    """ "Clashed with bandits", "fired on soldiers"."""
    met = child_words(noun, "case")
    return noun.dep_.startswith("obl") and bool(met & {"with", "on", "at", "against", "upon"})
