"""Whether a name is a person's: "seized Abdulkadir Masharipov", not "seized Mosul"."""

from tallystick.dependents import has
from tallystick.doc import Token
from tallystick.extract.ages import OLDEST
from tallystick.extract.people import People, group_class, is_people, is_plural, noun_class
from tallystick.gazetteer import country_of, find
from tallystick.grammar import OF_NOUNS
from tallystick.tables import words
from tallystick.truecase import is_common_word


def has_title(head: Token) -> bool:
    """ "police Lieutenant Colonel Nur": a name that the tree has for a noun."""
    titles = [c for c in head.children if c.dep_ in {"compound", "nmod:desc"} and c.i < head.i]
    named = head.text[0].isupper() and may_be_people(head)
    return named and any(noun_class(c.lower_) and not is_plural(c) for c in titles)


def may_be_people(head: Token) -> bool:
    """Whether a noun is on no list of things: "casualties", not "12 vehicles"."""
    things = words("things.tsv")
    return head.lower_ not in things and head.base_ not in things


def is_described(head: Token) -> bool:
    """ "Uthan Sanit, a policeman, was shot": a capital that stands for whom its comma explains."""
    if not head.text[:1].isupper():
        return False
    names = [head, *(c for c in head.children if c.dep_ == "flat")]
    told = (c for name in names for c in name.children if c.dep_ == "appos" and c.i > head.i)
    return any(is_people(c) is People.YES and not is_plural(c) for c in told)


def is_persons_name(head: Token) -> bool:
    """ "seized Abdulkadir Masharipov", not "seized Mosul": no known place, no group."""
    if head.pos_ != "PROPN" or is_plural(head):
        return head.pos_ != "PROPN"
    things = words("things.tsv")
    name = [
        t
        for t in _of_name(head)
        if (t.dep_ in {"flat", "compound"} or t.i == head.i) and t.lower_ not in things
    ]
    text = " ".join(t.text for t in name)
    return len(name) > 1 and not find(text) and group_class([text]) is None


def is_name_word(word: Token) -> bool:
    """The "Pavel" that the tree has for an adjective: a capital of no people and no common word."""
    if word.pos_ == "PROPN":
        return True
    named = word.pos_ in {"NOUN", "ADJ"} and word.text.istitle() and not word.is_sent_start
    return named and not is_common_word(word.text) and country_of(word.text) is None


def is_full_person(head: Token) -> bool:
    """A person's name, without a thing or a place in it: not "its Khan Yunis Training Centre"."""
    own = (t for t in _of_name(head) if t.pos_ in {"NOUN", "PROPN"})
    return all(is_people(t) is not People.NO for t in own) and is_persons_name(head)


def _of_name(head: Token) -> list[Token]:
    """What hangs on a name, without a clause behind it: "Red Front leader | Omar Noor |, who is held"."""
    clauses = (c.left_edge.i for c in head.children if c.dep_ in OF_NOUNS and c.i > head.i)
    end = min(clauses, default=head.sent.end)
    titles = {c.i for c in head.children if c.dep_ == "nmod:desc"}
    return [t for t in head.subtree if t.i < end and t.head.i not in titles]


def is_named_elsewhere(head: Token) -> bool:
    """ "Castellar was kidnapped": a noun by its tag that the report has for a name in another place."""
    single = head.pos_ == "NOUN" and head.text.istitle() and not is_plural(head)
    if single and is_of_age(head):
        return True
    if not single or not may_be_people(head) or has(head, "det"):
        return False
    doc = head.doc
    same = (at for at in doc.places_of({head.lower_}) if doc.texts[at] == head.text)
    return any(doc.tags[at] == "PROPN" for at in same)


def is_of_age(head: Token) -> bool:
    """ "Vargas, 38, was shot": a capital and an age make a person's name; not "Reuters, 2004,"."""
    behind = head.doc.texts[head.i + 1 : head.i + 4]
    age = len(behind) == 3 and behind[1].isdigit() and 0 < int(behind[1]) <= OLDEST
    return age and behind[0] == "," and behind[2] == "," and head.text[:1].isupper()


def is_surname(head: Token) -> bool:
    """ "Noor was held": one word that ends a name of several words elsewhere."""
    doc, name = head.doc, head.text
    if group_class([name]) is not None or not head.text[:1].isupper():
        return False
    alike = (at for at in doc.places_of({head.lower_}) if doc.texts[at] == name)
    thing = not may_be_people(head)  # "Laprida Fields, 25, was shot"
    return any(_ends_name(doc[at]) and not (thing and not _is_aged(doc[at])) for at in alike)


def _ends_name(word: Token) -> bool:
    """Whether a word ends a name of several, of which the tree may have it for a noun: "Omar Torres"."""
    if word.dep_ == "flat" and word.pos_ == "PROPN":
        return True
    return is_name_in_capitals(word)


def is_name_in_capitals(head: Token) -> bool:
    """ "Emilio Torres" of a text in capitals: a first name, and a surname that is a noun by its tag."""
    if head.i == head.sent.start or not head.text.istitle():
        return False
    first = head.nbor(-1)
    joined = first.head.i == head.i and first.text.istitle() and is_name_word(first)
    return joined and may_be_people(first) and noun_class(first.lower_) is None


def is_one_by_name(head: Token) -> bool:
    """ "Torres was shot", "Laprida Shears": a name in -s that the tree has for a noun in the plural."""
    noun = head.pos_ == "NOUN" and head.text.istitle() and noun_class(head.lower_) is None
    return noun and (is_surname(head) or is_name_in_capitals(head))


def _is_aged(word: Token) -> bool:
    """ "25-year-old Laprida Fields", "Aaron Banks, 23,"."""
    doc, first = word.doc, word.i - 1
    while first > word.sent.start and doc.tags[first] == "PROPN":
        first -= 1
    return is_of_age(word) or doc.lower[first] in {"old", "year-old"}
