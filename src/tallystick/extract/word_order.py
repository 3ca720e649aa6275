"""People who stand elsewhere than the tree has them: "dead were two clerks", "left a nun dead"."""

from tallystick.dependents import cases, child_words
from tallystick.doc import Token
from tallystick.extract.beside import people_from
from tallystick.extract.effects import Trigger, is_effect_form
from tallystick.extract.lexicon import harm_words
from tallystick.extract.people import People, is_aged, is_people
from tallystick.extract.spans_of_time import is_time
from tallystick.extract.verb_grammar import is_bare
from tallystick.gazetteer import find
from tallystick.grammar import A_OR_ANOTHER

# How far before "dead" its "left" may stand.
LEFT_REACH = 12
# How far behind "one" the people of "one of the three wounded soldiers" may stand.
PART_REACH = 6
# "Forty rebels were taken prisoner and ten killed": said of the forty.
TAKEN = frozenset("prisoner hostage captive".split())
_BE = frozenset({"were", "was", "are", "is"})


def said_behind(trigger: Trigger) -> Token | None:
    """The people of "Dead were a watchman and two clerks", "Taken hostage were six engineers"."""
    word, doc = trigger.token, trigger.token.doc
    if trigger.frame not in {"object", "state"} or not _opens_sentence(word):
        return None
    at = _over_place(trigger)
    if at + 1 >= word.sent.end or doc.lower[at] not in _BE:
        return None
    found = people_from(trigger, at + 1)
    return found if found is not None and is_people(found) is not People.NO else None


def _opens_sentence(word: Token) -> bool:
    """Whether nothing but "also" or "left" stands before a word."""
    start = word.sent.start
    ahead = zip(word.doc.lower[start : word.i], word.doc.tags[start : word.i], strict=True)
    return word.i - start <= _OPENING and all(
        tag == "SPACE" or before in {"also", "left"} for before, tag in ahead
    )


_OPENING = 3


def _over_place(trigger: Trigger) -> int:
    """The "were" of "Killed in the raid on Arba were two guards", straight behind or over a place."""
    doc, at = trigger.token.doc, trigger.last + 1
    end = min(trigger.token.sent.end - 1, at + SCENE_REACH)
    if at < end and doc.tags[at] == "ADP":
        at = next((i for i in range(at, end) if doc.tags[i] not in _OF_SCENE), end)
    return at


# How far behind "killed" its "were" may stand, and what may stand between them.
SCENE_REACH = 9
_OF_SCENE = frozenset("ADP DET NOUN PROPN ADJ NUM".split())


def are_left(word: Token) -> bool:
    """ "Left three nuns and a police officer dead": a form of "leave" before people and a state."""
    doc = word.doc
    for i in range(word.i - 1, max(word.sent.start, word.i - LEFT_REACH) - 1, -1):
        if doc.tags[i] in {"VERB", "AUX", "SCONJ"}:
            return doc.tags[i] == "VERB" and doc.lemmas[i].lower() == "leave"
    return False


def one_of(noun: Token) -> Token | None:
    """The "one" of "one of the three wounded soldiers died", seen from the soldiers."""
    part = noun.head
    if noun.dep_ != "nmod" or part.pos_ != "NUM" or not part.i < noun.i <= part.i + PART_REACH:
        return None
    of = "of" in child_words(noun, "case")
    return part if of else None


def aged(noun: Token) -> Token | None:
    """The person of an age that the tree hangs on a noun behind it: "15-year-old following robbery"."""
    if is_people(noun) is not People.NO:
        return None
    return next((t for t in noun.doc[noun.left_edge.i : noun.i] if is_aged(t)), None)


def in_state(left: Token, head: Token) -> Token:
    """Who is "in custody", by the word straight before or the one it hangs on: "16-year-old | in custody"."""
    if is_aged(left) or _counts_people(left):
        head = left
    while _is_where(head):
        head = head.head  # "is now at Mercy Hospital in critical condition": not the hospital is
    return head


def _counts_people(noun: Token) -> bool:
    """ "Three people | under arrest", "a man | in custody": people behind their number or article."""
    before = noun.doc.lower[noun.i - 1] if noun.i > noun.sent.start else ""
    counted = before in A_OR_ANOTHER or noun.doc.tags[noun.i - 1] == "NUM"
    return noun.pos_ == "NOUN" and counted and is_people(noun) is People.YES


def _is_where(noun: Token) -> bool:
    """Whether a noun tells where, not who: "at Mercy Hospital", not "in reference to a boy"."""
    told = bool(cases(noun) & {"at", "in", "to"}) and noun.head.i != noun.i
    return told and is_people(noun) is not People.YES


def is_said_of(word: Token) -> bool:
    """Whether "be" or "found" stands straight before a word: "to be dead", not "dead sources"."""
    before = word.nbor(-1) if word.i > word.sent.start else None
    return before is not None and before.lower_ in harm_words("said_to_be")


def is_whole(noun: Token) -> bool:
    """ "Of the 15 passengers, six died": those with whom an "of" opens hold the six."""
    doc, i = noun.doc, noun.i - 1
    while i > noun.sent.start and doc.tags[i] in _IN_WHOLE:
        i -= 1
    return doc.lower[i] == "of" and (i == noun.sent.start or doc.tags[i - 1] in _BEFORE_WHOLE)


_IN_WHOLE = frozenset({"DET", "ADJ", "NOUN", "NUM"})
_BEFORE_WHOLE = frozenset({"PUNCT", "SPACE", "CCONJ", "SCONJ"})


def names_people(noun: Token) -> bool:
    """Whether a noun is that of people, and not the "security" of "several security guards"."""
    inside = noun.dep_ == "compound" and noun.doc.tags[noun.i + 1 : noun.i + 2] == ("NOUN",)
    return noun.pos_ in {"NOUN", "PROPN"} and not inside and is_people(noun) is People.YES


def is_of_harm(noun: Token) -> bool:
    """Whether people stand behind a noun of what befell them: "the abduction of | ten nurses |"."""
    above = noun.head
    return noun.dep_ == "nmod" and above.pos_ == "NOUN" and is_effect_form(above.lower_)


def slain_behind(verb: Token) -> Token | None:
    """Whose name stands straight behind the "to death" of an active verb: "rebels stabbed to death Omar
    Noor", whatever the tree makes of the rebels."""
    doc, at = verb.doc, verb.i + 1
    size = 2 if doc.lower[at : at + 2] == ("to", "death") else doc.lower[at : at + 1] == ("dead",)
    name = doc[at + size : at + size + 2]
    named = len(name) > 1 and all(t.pos_ == "PROPN" and t.text[0].isupper() for t in name)
    if not (size and named and is_bare(verb)) or any(map(is_time, name)):
        return None
    return None if find(doc.phrase(name[0].i, name[1].i + 1)) else name[0]


def fires_at(verb: Token) -> bool:
    """ "Rebels shot at | and wounded an officer", "held for shooting at six people": who is shot at need
    not be hit."""
    behind = verb.doc.lower[verb.i + 1 : verb.i + 3]
    if verb.lower_ == "shooting":
        aimed = (c for c in verb.children if c.dep_ == "obl" and "at" in cases(c))
        acts = verb.pos_ == "VERB" and behind[:1] == ("at",)
        return acts and any(is_people(noun) is People.YES for noun in aimed)
    if verb.lower_ == "shot" and is_bare(verb) and behind[:1] in {("first",), ("back",)}:
        return behind[1:2] in {
            (",",),
            (".",),
            ("and",),
            ("at",),
        }  # "the suspects shot first, wounding"
    before = verb.i - 1
    while before > verb.sent.start and verb.doc.tags[before] == "ADV":
        before -= 1
    acts = before >= verb.sent.start and verb.doc.lower[before] in _ACTORS
    aims = behind == ("at", "and") or (acts and behind[:1] in _AIMED)  # "they shot at the car"
    return verb.lower_ in {"shot", "fired"} and (fires_up(verb) or (aims and is_bare(verb)))


def fires_up(verb: Token) -> bool:
    """ "Gunmen shot sporadically | in the air", "into the air": nobody is hit."""
    doc, at = verb.doc, verb.i + 1
    while at < verb.sent.end and doc.tags[at] == "ADV":
        at += 1
    return doc.lower[at : at + 1] in _IN and doc.lower[at + 1 : at + 3] == ("the", "air")


_IN = frozenset({("in",), ("into",)})
_AIMED = frozenset({("at",), ("through",), ("into",), ("toward",), ("towards",)})
_ACTORS = frozenset({"they", "he", "she", "we", "who"})
