"""How many people the form of a phrase counts: "his twin sons" are two, "a five-member family" five.

Ages count too: "their sons, ages 3, 5 and 9" are three and "6- and 12-year-old girls" two.
"""

import re

from tallystick.counts import find_numbers
from tallystick.doc import Doc, Token
from tallystick.extract.ages import is_age
from tallystick.extract.people import is_plural
from tallystick.grammar import AND

_TWINS = {"twin": 2, "triplet": 3}
_MEMBERS = frozenset({"member", "person", "man", "strong", "woman"})
_SEVERAL = frozenset("family household crew group team squad gang unit patrol delegation".split())
_AGES = frozenset({"ages", "aged", "age"})
# How far before its noun "five-member" stands, and the first of several ages.
REACH, AGES_REACH = 5, 9


def people_in(noun: Token) -> int | None:
    """How many the words around a noun without a number make of it: "twin boys" two."""
    doc = noun.doc
    before = doc.lower[noun.i - 1] if noun.i > noun.sent.start else ""
    if noun.lower_ in _SEVERAL:
        return _of_members(doc, noun)
    if not is_plural(noun):
        return None
    return _TWINS.get(before) or _ages_behind(doc, noun) or _ages_before(doc, noun)


def _of_members(doc: Doc, noun: Token) -> int | None:
    """ "an eight-member family", "a 6-person crew"."""
    for at in range(noun.i - 1, max(noun.sent.start, noun.i - REACH), -1):
        if doc.lower[at] in _MEMBERS and doc.texts[at - 1] == "-":
            return _number(doc, at - 2)
    return None


def _ages_behind(doc: Doc, noun: Token) -> int | None:
    """ "their sons, ages 3, 5 and 9", "her daughters (3 and 5)"."""
    at, end = noun.i + 1, noun.sent.end
    if at + 1 >= end or doc.texts[at] not in {",", "("}:
        return None
    told = doc.lower[at + 1] in _AGES
    first = at + 1 + told
    last = next((i for i in range(first, end) if not _is_of_ages(doc.lower[i])), end)
    listed = doc.lower[first:last]
    ages = sum(map(is_age, listed))
    closed = told or listed[-1:] == (",",) or doc.texts[last : last + 1] == (")",)
    return ages if ages > 1 and closed and not AND.isdisjoint(listed) else None


def _is_of_ages(word: str) -> bool:
    return is_age(word) or word in AND or word == ","


def _ages_before(doc: Doc, noun: Token) -> int | None:
    """ "her 6- and 12-year-old sons"."""
    if "old" not in doc.lower[max(noun.sent.start, noun.i - 2) : noun.i]:
        return None
    first = max(noun.sent.start, noun.i - AGES_REACH)
    told = _YEARS_OLD.search(doc.phrase(first, noun.i))
    return len(_NUMBER.findall(told[0])) if told is not None else None


_YEARS_OLD = re.compile(r"\b\d{1,2}-?(?:, \d{1,2}-?)*,? and \d{1,2}[- ]+years?[- ]+old$")
_NUMBER = re.compile(r"\d+")


def _number(doc: Doc, at: int) -> int | None:
    return _value((doc.texts[at],))


def _value(words: tuple[str, ...]) -> int | None:
    found = find_numbers(words)
    return found[0].count.value if found else None
