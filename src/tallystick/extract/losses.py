"""Whose losses a count tells of: "government forces sustained 109 casualties", "six Hamas deaths".

Casualties, dead and losses name nobody themselves. Whose they are stands before the verb ("the army
admitted 29 dead"), behind a preposition ("inflicted losses on the enemy", "casualties among soldiers
and villagers", "on either side") or before the noun ("nine government casualties").
"""

from dataclasses import dataclass
from itertools import pairwise

from tallystick.doc import Doc, Token
from tallystick.extract.doers import actor
from tallystick.extract.group import Group
from tallystick.extract.lexicon import class_words
from tallystick.extract.people import group_class, noun_class
from tallystick.extract.references import resolve
from tallystick.extract.struck import of_the_fought
from tallystick.extract.verb_grammar import is_passive, subject
from tallystick.gazetteer import country_of
from tallystick.grammar import AMONG
from tallystick.vocabulary import ActorClass

# How far before a count its verb may stand, and how far behind the noun the preposition.
VERB_REACH = 8
LINK_REACH = 12
LONGEST = 12
# And behind "on the side of the rebels" the figures of theirs: "five were killed and some wounded".
SIDE_REACH = 20
_NEAR = frozenset({"among", "amongst", "on", "upon", "in", "from", "for", "to"})
_HURT = frozenset({"dead", "wounded", "injured"})
_ONTO = frozenset({"on", "upon", "to", "against", "among"})
_PASSED = frozenset({"ADV", "AUX", "ADJ", "NUM", "DET", "PART", "ADP"})
_IN_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"})
_JOINS = frozenset({"and", "or", "of", ",", "as", "well", "'s", "’s"})
_BOTH = frozenset({"either", "both", "each", "two", "all"})
_SIDES = frozenset({"side", "sides", "ranks"})


@dataclass(frozen=True, slots=True)
class Losers:
    """Those whose losses are counted: the words `first`..`last` and what kind of people they are."""

    first: int
    last: int
    actor_class: ActorClass


def losers(group: Group, noun: Token) -> Losers | None:
    """Whose losses a noun of loss counts; None where the words around it do not tell."""
    if noun.lower_ not in class_words("loss"):
        return None
    told = _own(noun) or _before_noun(group, noun) or _stood_at(group, noun)
    told = told or _by_verb(group, noun) or _behind(noun)
    return told or _inflicted_before(group, noun)


def fought(noun: Token) -> ActorClass | None:
    """The other side in a fight than who deals the blows: "rebels fought guards, | inflicting nine
    casualties", "the rebels inflicted 20 casualties"."""
    dealt = noun.head
    if noun.lower_ not in class_words("loss"):
        return None
    if dealt.base_ != "inflict" or is_passive(dealt):
        return None
    by = subject(dealt)
    doer = actor(resolve(by)) if by is not None else None
    own = doer.actor_class if doer is not None else ActorClass.UNKNOWN
    return of_the_fought(dealt) or _OTHER_SIDE.get(own)


_OTHER_SIDE = {
    ActorClass.STATE_FORCE: ActorClass.ARMED_GROUP,
    ActorClass.ARMED_GROUP: ActorClass.STATE_FORCE,
}


def _stood_at(group: Group, noun: Token) -> Losers | None:
    """ "With rebel casualties | standing at two dead and five hurt", "army losses were put at nine dead"."""
    doc, first, at = noun.doc, noun.sent.start, group.start - 1
    while at > first and (doc.tags[at] in _PASSED or doc.lower[at] in _HURT | {"and"}):
        at -= 1
    if doc.lower[at] not in class_words("put_at") or doc.lower[at + 1] != "at":
        return None
    at -= 1
    while at > first and doc.tags[at] == "AUX":
        at -= 1
    end = at
    while at > first and doc.tags[at - 1] in {"NOUN", "PROPN", "ADJ"}:
        at -= 1
    return _told(doc, at, end) if doc.lower[end] in class_words("loss") and at < end else None


def on_side(group: Group) -> Losers | None:
    """ "On the side of the rebels, | five were killed", "on the government side"."""
    doc, first = group.head.doc, group.head.sent.start
    ons = (at for at in range(first, group.start - 3) if doc.lower[at : at + 2] == ("on", "the"))
    at = next(ons, None)
    if at is None or group.start - at > SIDE_REACH:
        return None
    if doc.lower[at + 2 : at + 4] in {("side", "of"), ("part", "of")}:
        end = next((i for i in range(at + 4, group.start) if doc.texts[i] == ","), group.start)
        return _told(doc, at + 4, min(_end_of_phrase(doc, at + 4), end))
    side = next((i for i in range(at + 3, group.start) if doc.lower[i] == "side"), None)
    if side is None:
        return None
    owned = doc.lower[side - 1] in {"'s", "’s", "'", "’"}  # "on the allies' side": the allies
    return _told(doc, at + 2, side - 1 if owned else side + 1)


def _inflicted_before(group: Group, noun: Token) -> Losers | None:
    """ "Casualties inflicted on the guards are put at ten dead and 15 wounded"."""
    doc, dealt = noun.doc, class_words("dealing")
    for at in range(doc.sentence_of(noun.i)[0], min(group.start, noun.i) - 2):
        if doc.lower[at] in dealt and doc.lower[at + 1] in _ONTO:
            return _told(doc, at + 2, _end_of_phrase(doc, at + 2))
    return None


def _own(noun: Token) -> Losers | None:
    """ "The army put its losses at three"."""
    owned = noun.lower_ == "losses" and noun.doc.lower[noun.i - 1] in {"its", "their", "own"}
    return _subject(noun.head) if owned and noun.head.pos_ == "VERB" else None


def _before_noun(group: Group, noun: Token) -> Losers | None:
    """ "Six Hamas deaths", "nine government casualties"."""
    doc, first = noun.doc, noun.i
    opened = max(group.mention.end if group.mention else group.first, noun.i - LONGEST)
    while first > opened and doc.tags[first - 1] in {"NOUN", "PROPN", "ADJ"}:
        first -= 1
    return _told(doc, first, noun.i) if first < noun.i else None


def _by_verb(group: Group, noun: Token) -> Losers | None:
    """ "The army admitted 29 dead", "the battle cost the army 29 dead"."""
    doc, at = noun.doc, min(group.start, noun.i) - 1
    start = doc.sentence_of(noun.i)[0]
    stop = max(start, at - VERB_REACH)
    losing = class_words("losing")
    # "had six dead | and nine wounded", "suffered 12 casualties | (eight dead"
    beside = class_words("loss") | {"and", "(", ":"}
    while at > stop and (doc.tags[at] in _PASSED or doc.lower[at] in beside):
        if doc.lower[at] in losing:
            break
        at -= 1
    if at > start and doc.lower[at] in losing:
        return _subject(doc[at])
    cost = next((i for i in range(at, stop - 1, -1) if doc.lower[i] in _COST), None)
    return _told(doc, cost + 1, min(group.start, noun.i)) if cost is not None else None


_COST = frozenset({"cost", "costs", "costing", "caused", "causing", "causes"})


def _subject(verb: Token) -> Losers | None:
    found = subject(verb)
    if found is None:
        return None
    noun = resolve(found)
    inside = [
        t.i for t in noun.subtree if t.dep_ not in {"acl:relcl", "acl"} and t.i >= noun.i - LONGEST
    ]
    first = min(i for i in inside if i <= noun.i)
    return _told(noun.doc, first, min(_end_of_phrase(noun.doc, noun.i), max(verb.i, noun.i + 1)))


def _behind(noun: Token) -> Losers | None:
    """ "Casualties among soldiers", "inflicted 12 losses on the enemy", "casualties on either side"."""
    doc, end = noun.doc, noun.doc.sentence_of(noun.i)[1]
    before = doc.lower[max(doc.sentence_of(noun.i)[0], noun.i - LONGEST) : noun.i]
    dealt = not class_words("dealing").isdisjoint(before)
    near = noun.pos_ == "NOUN" or noun.lower_ in _HURT
    beside = class_words("loss") | {"and"}  # "eight dead | and 35 wounded among the civilians"
    for at in range(noun.i + 1, min(noun.i + LINK_REACH, end - 1)):
        word = doc.lower[at]
        if doc.texts[at] in {";", ":", "."} or doc.lower[at : at + 2] in _NEW_CLAUSE:
            return None
        suffered = doc.lower[at] in class_words("losing")
        dealt = dealt or doc.lower[at] in class_words("dealing")
        links = AMONG if noun.lower_ in _HURT - {"dead"} else _NEAR
        if (near and word in links) or (dealt and word in _ONTO):
            found = _told(doc, at + 1, _end_of_phrase(doc, at + 1))
            if found is not None and (word in _ONTO or _is_people(doc, found.last)):
                return found
        passed = doc.tags[at] in {"AUX", "ADV", "NUM"} or word in beside | class_words("meant")
        near = near and (passed or suffered)
    return None


# "158 injuries, and the raid was blamed on rebels": what follows tells of no losses.
_NEW_CLAUSE = frozenset({(",", "and"), (",", "but"), (",", "which")})


def _is_people(doc: Doc, last: int) -> bool:
    """Whether the last word is the people: "losses in the army", not "deaths in a rebel attack"."""
    return doc.lower[last] in _SIDES or noun_class(doc.lower[last]) is not None


def _end_of_phrase(doc: Doc, first: int) -> int:
    """The end, not included, of nouns that "and", "of" and commas join: "soldiers, rebels and boys"."""
    at, end = first, min(doc.sentence_of(first)[1], first + LONGEST)
    while at < end and (doc.tags[at] in _IN_PHRASE or doc.lower[at] in _JOINS | _BOTH):
        if doc.lower[at] == "," and not _ENDING.intersection(doc.lower[at + 1 : at + 6]):
            break  # "losses on the enemy, 45 of which"
        if doc.lower[at] == "and" and doc.tags[at + 1 : at + 2] == ("NUM",):
            break  # "ten dead among the rebels and nine among the soldiers"
        at += 1
    while at > first and doc.tags[at - 1] not in {"NOUN", "PROPN", "ADJ", "NUM"}:
        at -= 1
    return at


# A comma goes on with a list only where one of these ends it.
_ENDING = frozenset({"and", "or", "as"})


# "The attack | by | rebels who also suffered losses".
_BEFORE = frozenset({"DET", "PUNCT", "ADP"})


def _told(doc: Doc, first: int, end: int) -> Losers | None:
    """The losers that words name; None where these are no people: "in the north"."""
    while first < end and doc.tags[first] in _BEFORE and doc.lower[first] not in _BOTH:
        first += 1
    if first >= end:
        return None
    lower = set(doc.lower[first:end])
    if lower & _BOTH and lower & _SIDES:
        return Losers(first, end - 1, ActorClass.MIXED)
    classes = _classes(doc, first, end)
    if not classes:
        return None
    found = next(iter(classes)) if len(classes) == 1 else ActorClass.MIXED
    return Losers(first, end - 1, found)


def _classes(doc: Doc, first: int, end: int) -> set[ActorClass]:
    found: set[ActorClass] = set()
    for part in _parts(doc, first, end):
        named = group_class(doc.texts[part.start : part.stop])
        nouns = [noun_class(doc.lower[i]) for i in part if doc.tags[i] in {"NOUN", "PROPN", "ADJ"}]
        told = named or next(
            (n for n in reversed(nouns) if n not in {None, ActorClass.UNKNOWN}), None
        )
        told = told or _of_state(doc, part)
        if told is not None:
            found.add(told)
    return found


def _parts(doc: Doc, first: int, end: int) -> list[range]:
    """The parts of a phrase between its "and" and commas."""
    cuts = [i for i in range(first, end) if doc.lower[i] in {"and", "or", ","}]
    edges = [first - 1, *cuts, end]
    return [range(a + 1, b) for a, b in pairwise(edges) if a + 1 < b]


def _of_state(doc: Doc, part: range) -> ActorClass | None:
    """ "The government", "the Armenian side", "the enemy" (whose class is settled by who speaks)."""
    lower = doc.lower[part.start : part.stop]
    if not class_words("state_side").isdisjoint(lower):
        return ActorClass.STATE_FORCE
    if "enemy" in lower:
        return ActorClass.UNKNOWN
    country = any(country_of(word) is not None for word in lower)
    return ActorClass.STATE_FORCE if country and _SIDES & set(lower) else None
