"""Whether a name is a person's: "seized Abdulkadir Masharipov", not "seized Mosul"."""

from tallystick.doc import Token
from tallystick.extract.ages import OLDEST
from tallystick.extract.people import People, group_class, is_people, is_plural, noun_class
from tallystick.gazetteer import find
from tallystick.tables import words


def has_title(head: Token) -> bool:
    """ "police Lieutenant Colonel Nur": a name that the tree has for a noun."""
    titles = [c for c in head.children if c.dep_ in {"compound", "nmod:desc"} and c.i < head.i]
    named = head.text[0].isupper() and may_be_people(head)
    return named and any(noun_class(c.lower_) and not is_plural(c) for c in titles)


def may_be_people(head: Token) -> bool:
    """Whether a noun is on no list of things: "casualties", not "12 vehicles"."""
    things = words("things.tsv")
    return head.lower_ not in things and head.lemma_.lower() not in things


def is_persons_name(head: Token) -> bool:
    """ "seized Abdulkadir Masharipov", not "seized Mosul": no known place, no group."""
    if head.pos_ != "PROPN" or is_plural(head):
        return head.pos_ != "PROPN"
    things = words("things.tsv")
    name = [
        t
        for t in head.subtree
        if (t.dep_ in {"flat", "compound"} or t.i == head.i) and t.lower_ not in things
    ]
    text = " ".join(t.text for t in name)
    return len(name) > 1 and not find(text) and group_class([text]) is None


def is_full_person(head: Token) -> bool:
    """A person's name, without a thing or a place in it: not "its Khan Yunis Training Centre"."""
    named = all(is_people(t) is not People.NO for t in head.subtree if t.pos_ in {"NOUN", "PROPN"})
    return named and is_persons_name(head)


def is_named_elsewhere(head: Token) -> bool:
    """ "Castellar was kidnapped": a noun by its tag that the report has for a name in another place."""
    single = head.pos_ == "NOUN" and head.text.istitle() and not is_plural(head)
    if single and is_of_age(head):
        return True
    if not single or not may_be_people(head) or any(c.dep_ == "det" for c in head.children):
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
    if group_class([name]) is not None or not may_be_people(head):
        return False
    told = (i for i, text in enumerate(doc.texts) if text == name)
    return any(doc.tags[i] == "PROPN" and doc[i].dep_ == "flat" for i in told)
