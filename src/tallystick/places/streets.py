"""Streets, roads and numbered quarters: "418 Perrin St.", "Route 9W", "6th and Linden", "Sector 15".

A street is told by its last word, "Arbutus Drive", or by its first and a number, "Calle 26". Words
that mean other things besides ("Supreme Court", "My Way") make a street only behind a house number,
behind a bare "on", or where another street crosses.
"""

import re
from typing import NamedTuple

from tallystick.doc import Doc
from tallystick.gazetteer import is_name
from tallystick.kept import constant
from tallystick.places.lexicon import compass, is_chain, is_verb_of, word_class

_NUMBER = re.compile(r"\d{1,6}[A-Za-z]?(?:-\d+)?")
_SHORT_NUMBER = re.compile(r"\d{1,4}[A-Za-z]?|[A-Z]{1,3}-?\d{1,4}")
# "I-35", "US-301": the letters of a road with its number.
_ROAD_CODE = re.compile(r"(?P<letters>[A-Z]{1,2})-\d{1,3}[A-Z]?")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)", re.IGNORECASE)
_AND = frozenset({"and", "&", "at"})
# A name of a street that crosses another has no more words than this: "Martin Luther King Drive".
_LONGEST_CROSSING = 4


def is_numbered(doc: Doc, at: int) -> bool:
    """Whether a number belongs to the name before it: the "26" of "Calle 26", "15" of "Sector 15"."""
    if at == 0 or not _SHORT_NUMBER.fullmatch(doc.texts[at]):
        return False
    word = doc.lower[at - 1].rstrip(".")
    if word not in _kinds_of_number():
        return False
    # "the U.S. 82 Airborne" is no road; "on U.S. 301" ends there.
    noun = at + 1 < len(doc) and doc[at + 1].pos_ in ("NOUN", "PROPN", "ADJ", "NUM")
    return word not in word_class("road_letters") or not noun


class Called(NamedTuple):
    """A run of name words with what it says that it is: the "street" of "418 Perrin St.".

    `address` is where its address begins, at the number of a house or of a mile, else its own start.
    """

    start: int
    end: int
    address: int
    kind: str


def called_street(doc: Doc, start: int, end: int, begin: int) -> Called:
    """The name of a street, chain or numbered quarter among words of a sentence that begins at `begin`."""
    if start < end and is_chain(doc, start, end):
        return Called(start, end, start, "site")
    start = _numbered_start(doc, start, begin) if start < end else start
    if start >= end or not _may_be_street(doc, start, end):
        return Called(start, end, start, "")
    address = _address_start(doc, start, begin)
    if address == start and start > begin and doc.lower[start - 1] == "by":
        return Called(start, end, start, "")  # "killed by Nathan Lane"
    return Called(start, end, address, _kind(doc, start, end, address))


def _address_start(doc: Doc, start: int, begin: int) -> int:
    """The "418" of "418 Perrin St.", the "km" of "km 14 of the Coastal Highway"."""
    at, lower = start - 1, doc.lower
    if at > begin and _NUMBER.fullmatch(doc.texts[at]):
        return at - (at - 1 > begin and lower[at - 1] in _NUMBERED)
    while at > begin and lower[at] in ("of", "on", "along", "the"):
        at -= 1
    marked = begin < at < start - 1 and _NUMBER.fullmatch(doc.texts[at]) is not None
    return at - 1 if marked and lower[at - 1] in word_class("milestone") else start


# "At No. 418 Perrin Street".
_NUMBERED = frozenset({"no", "no.", "nr", "nr.", "number"})


def _numbered_start(doc: Doc, start: int, begin: int) -> int:
    """Where a name begins that has a number for its first street: "54th Street", the "6th" of "on
    6th and Linden", "104 Avenue" where nothing names it.
    """
    lower, texts = doc.lower, doc.texts
    if start <= begin:
        return start
    if texts[start - 1][0].isdigit():
        if _ORDINAL.fullmatch(texts[start - 1]):
            noun = start + (lower[start] in compass())  # "6th Street", "6th East Street"
            return start - (lower[noun].rstrip(".") in word_class("street"))
        if _is_bare_number(doc, start):
            return start - 1
    if start < begin + 3 or lower[start - 1] not in _AND or lower[start] in word_class("never"):
        return start
    first = start - 2 - (lower[start - 3] in compass())  # "at East 86th and Linden"
    numbered = _ORDINAL.fullmatch(texts[start - 2]) is not None
    return first if numbered and lower[first - 1] in _BEFORE_CROSSING else start


def _is_bare_number(doc: Doc, start: int) -> bool:
    """Whether a street has no name but the number before it: "104 Avenue", not "104 Avenue Road"."""
    if not _NUMBER.fullmatch(doc.texts[start - 1]):
        return False
    named = any(text[:1].isupper() for text in doc.texts[start + 1 : start + 2])
    return doc.lower[start].rstrip(".") in word_class("street") and not named


_BEFORE_CROSSING = frozenset({"on", "at", "near", "of", "around"})


def _kind(doc: Doc, start: int, end: int, address: int) -> str:
    """What a run of name words is by its first or last word: a "street", the "neighbourhood" of
    "Sector 15", the "site" of "Motel 6"; "" for all others.
    """
    texts, lower = doc.texts, doc.lower
    if _opens_crossing(doc, start + (lower[start] in compass()), end):
        return "street"
    if end - start == 1:
        return "street" if _is_coded(texts[start]) or _is_on_road(doc, start) else ""
    if _SHORT_NUMBER.fullmatch(texts[end - 1]):
        return _kinds_of_number().get(lower[end - 2].rstrip("."), "")
    if lower[start] in word_class("street_first"):
        return "street"
    end -= _is_sided(doc, start, end)
    last = lower[end - 1].rstrip(".")
    if last not in word_class("street_besides") or lower[end - 2] in word_class("of_court"):
        return "street" if last in word_class("street") else ""
    numbered = address < start or _crosses(doc, start, end)
    told = numbered or (_is_come_to(doc, start) and not is_name(doc.phrase(start, end)))
    return "street" if told else ""


def _opens_crossing(doc: Doc, at: int, end: int) -> bool:
    """Whether a number begins the names of two streets: "86th and Linden"."""
    crossed = end - at > 2 and doc.lower[at + 1] in _AND
    return crossed and _ORDINAL.fullmatch(doc.texts[at]) is not None


def _is_come_to(doc: Doc, start: int) -> bool:
    """Whether something happens on a street or police come to it: "shot on | Regal Way", "were called to |
    Regal Way"."""
    if start == 0 or doc.lower[start - 1] != "to":
        return start > 0 and doc.lower[start - 1] == "on"
    return start > 1 and is_verb_of(doc[start - 2], "called")


def _may_be_street(doc: Doc, start: int, end: int) -> bool:
    """Whether a run of name words may be a street, by its last word or its first: tested of every name."""
    lower, texts = doc.lower, doc.texts
    last = lower[end - 1]
    if end - start > 2 and last in compass():
        last = lower[end - 2]
    if last.rstrip(".") in _endings() or texts[end - 1][-1].isdigit():
        return True
    return texts[start][0].isdigit() or lower[start] in word_class("street_first")


def _is_sided(doc: Doc, start: int, end: int) -> bool:
    """Whether a name ends in the side of a town: "Elm Avenue | West", "33rd Street | NW"."""
    return end - start > 2 and doc.lower[end - 1] in compass()


def _is_coded(text: str) -> bool:
    code = _ROAD_CODE.fullmatch(text)
    return code is not None and code["letters"].lower() in word_class("road_letters")


def _is_on_road(doc: Doc, at: int) -> bool:
    """ "On the R74 near Colenso", "along the A9 road": a letter with a number is a road there."""
    if not _NUMBERED_ROAD.fullmatch(doc.texts[at]) or at < _ON_THE:
        return False
    place, the = doc.lower[at - 2 : at]
    return the == "the" and place in _ALONG


_NUMBERED_ROAD = re.compile(r"[ABMNR]\d{1,3}")
_ON_THE = 2
_ALONG = frozenset({"on", "along", "off", "onto"})


def _crosses(doc: Doc, start: int, end: int) -> bool:
    """Whether a street crosses: "Silver Fern Cove and Heron Way"."""
    lower = doc.lower
    if start > 1 and lower[start - 1] in _AND and lower[start - 2].rstrip(".") in _endings():
        return doc.texts[start - 2][0].isupper()
    if end + 2 >= len(doc) or lower[end] not in _AND:
        return False
    at = end + 1
    while at < min(len(doc), end + 1 + _LONGEST_CROSSING) and doc.texts[at][0].isupper():
        at += 1
    return at > end + 2 and lower[at - 1].rstrip(".") in _endings()


def crosses_streets(doc: Doc, end: int) -> bool:
    """Whether a name that ends here is the first of two streets: the "Pine" of "Pine and Oak streets"."""
    if doc.lower[end : end + 1] not in (("and",), ("&",)):
        return False
    at = end + 1
    while at < min(len(doc), end + 1 + _LONGEST_CROSSING):
        if doc.lower[at] in word_class("streets"):
            return at > end + 1
        if not doc.texts[at][0].isupper():
            return False
        at += 1
    return False


@constant
def _endings() -> frozenset[str]:
    return word_class("street") | word_class("street_besides")


@constant
def _kinds_of_number() -> dict[str, str]:
    """Words that have a number behind them, with the kind of what they name."""
    kinds = {
        "numbered_site": "site",
        "numbered_quarter": "neighbourhood",
        "numbered_road": "street",
        "road_letters": "street",
    }
    return {word: kind for name, kind in kinds.items() for word in word_class(name)}
