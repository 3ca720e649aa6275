"""Who is meant where the tree has no subject or owner: "before killing himself", "the child's death"."""

from tallystick.doc import Token
from tallystick.extract.beside import joins_others, phrase_head
from tallystick.extract.effects import is_effect_form
from tallystick.extract.people import People, is_aged, is_people, is_plural
from tallystick.grammar import GENITIVES

# "Toddler shoots self Local News Father arrested": nothing joins the father to the child.
_THEN = frozenset({"before", "after", "then", "and", "while", "without"})
# How far before "turning the gun on himself" its "before" may stand.
THEN_REACH = 3


def goes_on_behind(himself: Token) -> bool:
    """Whether others follow: "killed himself and seven policemen", not "killed himself,” a chief said"."""
    return himself.i + 1 < len(himself.doc) and joins_others(himself.doc, himself.i + 1)


def acting(verb: Token) -> Token | None:
    """Who does it to himself behind a clause of his own: "shot his wife before killing himself"."""
    doc, start = verb.doc, verb.sent.start
    before = doc.lower[max(start, verb.i - THEN_REACH) : verb.i]
    if not verb.lower_.endswith("ing") or _THEN.isdisjoint(before):
        return None
    return next((doc[at] for at in range(verb.i - 1, start - 1, -1) if _acts(doc[at])), None)


def _acts(noun: Token) -> bool:
    """One person who does what the next word tells, also where the tree has no subject for it."""
    does = noun.dep_ == "nsubj" or (
        is_effect_form(noun.nbor(1).lower_) and noun.nbor(1).pos_ != "ADJ"
    )
    person = noun.pos_ in {"NOUN", "PROPN", "PRON"} and is_people(noun) is not People.NO
    return does and person and not is_plural(noun)


def found_before(verb: Token) -> Token | None:
    """Who stands straight before what he suffers: "found the boy suffering from a gunshot wound"."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    if not verb.lower_.endswith("ing") or before.i == verb.i or verb.dep_ == "amod":
        return None
    nominal = before.pos_ in {"NOUN", "PROPN"} and is_people(before) is not People.NO
    return phrase_head(before) if nominal or is_aged(before) else None


# How far before a noun of harm its owner may stand: "the child's fatal shooting death".
OWNER_REACH = 4


def owner_before(noun: Token) -> Token | None:
    """Whose death is told of, where the tree has lost it: "the child's shooting death"."""
    doc = noun.doc
    for at in range(noun.i - 1, max(noun.sent.start, noun.i - OWNER_REACH), -1):
        if doc.lower[at] in GENITIVES:
            owner = doc[at - 1]
            named = owner.pos_ == "PROPN" and is_people(owner) is not People.NO
            return phrase_head(owner) if named or is_people(owner) is People.YES else None
        if doc.tags[at] not in {"ADJ", "NOUN", "VERB"}:
            return None
    return None
