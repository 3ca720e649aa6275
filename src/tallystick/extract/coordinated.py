"""The nouns that a phrase coordinates: "a man", "two women" and "a child"."""

from collections.abc import Iterator

from tallystick.dependents import has
from tallystick.doc import Token
from tallystick.extract.beside import is_full_name
from tallystick.extract.effects import is_effect_form
from tallystick.extract.lexicon import harm_words
from tallystick.extract.numbers import Numbers
from tallystick.extract.people import People, is_people, is_plural
from tallystick.extract.speech_lexicon import verb_forms
from tallystick.gazetteer import is_demonym
from tallystick.grammar import A_OR_ANOTHER, AND, RELATIVES, SUBJECTS

# Two who make a pair, and are no one person of two roles as "a father and husband" is.
PAIRS = frozenset(
    pair
    for one, other in (
        ("husband", "wife"),
        ("man", "wife"),
        ("father", "son"),
        ("father", "daughter"),
        ("mother", "son"),
        ("mother", "daughter"),
        ("mother", "baby"),
        ("mother", "child"),
        ("brother", "sister"),
        ("man", "woman"),
        ("boy", "girl"),
        ("grandmother", "grandson"),
        ("grandfather", "grandson"),
        ("uncle", "nephew"),
    )
    for pair in ((one, other), (other, one))
)

# These may be one: "the husband and father of the two victims".
ONE_OF_TWO_ROLES = (frozenset({"husband", "father"}), frozenset({"wife", "mother"}))


def is_pair(one: Token, other: Token) -> bool:
    """ "A husband and wife", "the wife and son of a judge" are two, "his son and driver" may be one."""
    both = frozenset({one.lower_, other.lower_})
    of = other.doc.lower[other.i + 1 : other.i + 2] == ("of",) and both not in ONE_OF_TWO_ROLES
    whose = of or has(one, "nmod:poss")
    kin = whose and len(both) > 1 and both <= harm_words("family")
    return kin or (one.lower_, other.lower_) in PAIRS


def is_behind_opening(one: Token, noun: Token) -> bool:
    """ "After the killing of a guard, | two men | were arrested": of them another verb tells."""
    doc, said = noun.doc, noun.head if noun.dep_ == "nmod" else noun  # "a number of men were"
    verb = said.head
    if said.dep_ not in SUBJECTS or verb.i < noun.i or "," not in doc.texts[one.i + 1 : said.i]:
        return False
    while one.head.i not in {one.i, verb.i}:
        one = one.head
    return one.head.i == verb.i and one.dep_ in _OPENS_SENTENCE


_OPENS_SENTENCE = frozenset({"obl", "advcl", "nmod"})


def ends_list(behind: Token) -> bool:
    """Whether a comma ends a list: "nine soldiers, including a captain, | and a civilian"."""
    return behind.lower_ == "and" or behind.pos_ in {"ADP", "SCONJ"}


def members(head: Token) -> Iterator[Token]:
    """A noun and the nouns coordinated with it: "a man", "two women" and "a child".

    Nouns that no "and" joins are one and the same: "Hamza, the founder's son".
    """
    found = list(_coordinated(head))
    part = head.doc.lower[head.i + 1 : head.i + 3] == ("of", "whom")  # "the rebels, four of whom"
    if len(found) == 1 and head.dep_.startswith("nsubj") and not part:
        # "The inspector and his brothers were murdered": two subjects instead of a coordination
        others = [c for c in head.head.children if c.dep_ == head.dep_ and c.i != head.i]
        near = [c for c in others if not c.is_space and not _crosses_verb(c, head)]
        found = sorted([head, *near], key=lambda c: c.i)
    if len(found) == 1:
        yield head  # as of most nouns
        return
    joined = any(c.dep_ == "cc" for token in found for c in token.children) or _are_bare(found)
    between = head.doc.lower[found[0].i : head.i]
    bracketed = not _APART.isdisjoint(between) and "and" not in between
    nearer = bracketed or is_people(found[0]) is People.NO
    yield from found if joined else [head if nearer else found[0]]


def _are_bare(found: list[Token]) -> bool:
    """Two nouns of a headline, which needs no "and": "Mother, son arrested after robbery"."""
    first, second = found[0], found[-1]
    joined = len(found) == 2 and second.dep_ == "conj" and second.i == first.i + 2
    opening = first.doc.tags[first.sent.start : first.i]
    bare = joined and first.doc.texts[first.i + 1] == "," and _OF_NOUN.issuperset(opening)
    return bare and all(is_people(noun) is People.YES for noun in found)


_OF_NOUN = frozenset({"NOUN", "PROPN", "ADJ", "PUNCT", "SPACE"})
# What parts a place or a reporter from the subject: "Koro, Lara – Two men", "[Ali Noor] Two men".
_APART = frozenset("( : [ ] – — --".split())


def _crosses_verb(one: Token, other: Token) -> bool:
    """ "A boy named Ali was killed and seven persons were hurt": the boy is no second subject."""
    between = slice(min(one.i, other.i), max(one.i, other.i))
    relative = RELATIVES.intersection(one.doc.lower[between])
    if any(t.pos_ == "VERB" and is_effect_form(t.lower_) for t in one.doc[between]):
        return True  # "four rebels and a boy died, and six peasants were hurt"
    return "AUX" in one.doc.tags[between] and not relative


def _coordinated(head: Token) -> Iterator[Token]:
    yield head
    others = list(head.children)
    for name in head.children:
        if name.dep_ == "flat":  # "Ali Noor and Omar Saleh"
            others += name.children
    for other in others:
        listed = other.dep_ == "conj" or _goes_on(head, other)
        nominal = listed and other.pos_ in {"NOUN", "PROPN", "NUM", "PRON", "ADJ"}
        if nominal and speaks(other):
            return
        apart = _is_clause(other) or _is_placed(other) or other.base_ in _HARMS
        if nominal and not apart:
            yield from _coordinated(other)


def _goes_on(head: Token, other: Token) -> bool:
    """The second of "Ali Noor, Omar Saleh, and Hamza Said", "a Swede, Turk and Dane", which the tree sets
    beside the first."""
    if other.dep_ != "appos" or other.doc.texts[_first(other) - 1] != ",":
        return False
    last = [c for c in head.children if c.dep_ == "conj" and c.i > other.i]
    names = is_full_name(head) and is_full_name(other) and any(map(is_full_name, last))
    return names or (bool(last) and all(is_demonym(c.text) for c in (head, other, *last)))


def _is_clause(noun: Token) -> bool:
    """Whether a noun is what a clause of its own says: "and Ali was a nurse"."""
    return any(c.dep_ in {"nsubj", "cop"} and not c.is_space for c in noun.children)


def _is_placed(noun: Token) -> bool:
    """Whether a preposition opens what the tree makes one of a list: "in neighbouring Kajuru"."""
    first, lower = _first(noun), noun.doc.lower
    return lower[first] in _PREPOSITIONS and _BOUNDS.isdisjoint(lower[first + 1 : first + 2])


def _first(noun: Token) -> int:
    """The first word of a phrase, without the comma and the "and" that may hang on it."""
    first = noun.left_edge.i
    while first < noun.i and noun.doc.lower[first] in _OPENING:
        first += 1
    return first


_OPENING = frozenset({",", "and", "or", "&"})
# What tells its own harm: "six guards killed, and at least 15 rebel casualties".
_HARMS = frozenset({"casualty", "fatality"})


_BOUNDS = frozenset({"least", "most"})  # "at least eight villagers"
_PREPOSITIONS = frozenset(
    "in at near from on outside inside across around towards with during after".split()
)


def speaks(noun: Token) -> bool:
    """Whether those behind a comma say so: "wounded dozens, | police and medics said."."""
    doc, end = noun.doc, noun.right_edge.i + 1
    while end + 1 < noun.sent.end and doc.lower[end] in AND:
        end = doc[end + 1].right_edge.i + 1
    behind_comma = doc.texts[max(0, _first(noun) - 1)] == ","
    said = end < noun.sent.end and doc.lower[end] in verb_forms() and doc.tags[end] == "VERB"
    return said and behind_comma and doc[end].dep_ != "amod"  # "and two suspected attackers"


def are_women_and_children(counted: Token, other: Token) -> bool:
    """The nouns of "my wife and 100 | women and children": one number counts both."""
    joined = other.doc.lower[counted.i + 1 : other.i] == ("and",)
    return joined and {counted.lower_, other.lower_} <= _FAMILIES


_FAMILIES = frozenset({"women", "children", "men", "girls", "boys"})


def shares_number(noun: Token) -> bool:
    """Whether a number before a list is of this noun too: "20 soldiers and policemen", no cattle."""
    opened = has(noun, "det", "nummod", "nmod:poss")
    # "two clerks and | a | Frontier Corps (FC) personnel"
    first = noun.left_edge.i
    opened = opened or not A_OR_ANOTHER.isdisjoint(noun.doc.lower[first : first + 2])
    return is_plural(noun) and not opened and is_people(noun) is not People.NO


def counts_here(number: Token, noun: Token, numbers: Numbers) -> bool:
    """Whether a bare number goes with a noun: not the 15 of "eight soldiers killed and 15 injured"."""
    mention = numbers.at(number)
    if mention is None or number.i == noun.i:
        return mention is not None
    behind = number.doc[mention.end] if mention.end < number.sent.end else number
    return behind.lower_ not in harm_words("state") and not behind.lower_.endswith("ed")


def is_of_list(noun: Token, first: Token) -> bool:
    """Whether a noun or name is one of a list: "Noor" of "a driver, a guard and his son, Omar Noor"."""
    named = noun.head if noun.dep_ in {"appos", "flat"} else noun
    return not {noun.i, named.i}.isdisjoint(member.i for member in members(first))


def members_of(noun: Token) -> Token:
    """Those who are told of where the tree has their family: "six | members | of a family murdered"."""
    member = noun.dep_ == "nmod" and noun.head.lower_ in _OF_THEM and noun.head.i < noun.i
    return noun.head if member and noun.lower_ in _HOUSEHOLDS else noun


_OF_THEM = frozenset({"member", "members"})
_HOUSEHOLDS = frozenset({"family", "families", "household", "clan"})
