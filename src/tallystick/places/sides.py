"""Sides of a place inside which something was: "in the restive north of Mali", "in Nigeria's north-east"."""

from tallystick.doc import Doc
from tallystick.places.lexicon import Relation, compass, word_class

_HYPHENS = frozenset({"-", "–"})
# "In the far | north of": so many words from the article to the side.
_TO_SIDE = 3
_INSIDE = frozenset({"in", "across", "throughout", "within"})


def opens_side(
    lower: tuple[str, ...], relation: Relation, begins: int, sentence_start: int
) -> int | None:
    """Where the preposition of a side stands: the "in" of "in the restive | north of | Mali"; None in "to
    the north of" and "in the hills north of", which are outside."""
    if not relation.name.endswith("_of") or relation.words[0] not in compass():
        return None
    at = begins - 1
    while at > max(sentence_start, begins - _TO_SIDE) and lower[at] != "the":
        at -= 1
    told = word_class("settlement area division site").intersection(lower[at:begins])
    inside = lower[at] == "the" and at > sentence_start and lower[at - 1] in _INSIDE
    return at - 1 if inside and not told else None


def owned_side(doc: Doc, mark: int, sentence_end: int, *, large: bool) -> int | None:
    """The side that a place has for its own: the "north" of "in Perth | 's | north, on Friday", and of
    "in Mali 's volatile north"; None where it goes on, "in Nigeria's north-east Borno state"."""
    last = mark + 1 + (_LONGEST_OWN if large else 0)
    for at in range(mark + 1, min(last + 1, sentence_end - 1)):
        word, behind = doc.lower[at], doc.lower[at + 1]
        if word in compass() | _HEART and behind not in _HYPHENS:
            own = doc.tags[at] in _SIDE_TAGS and doc.tags[at + 1] not in ("NOUN", "PROPN", "ADJ")
            return at if own and not word.endswith("ern") else None
        if doc.tags[at] not in _BEFORE_SIDE:
            return None
    return None


_HEART = frozenset({"centre", "center", "heart"})
# "Thailand's | mainly Muslim deep | south".
_LONGEST_OWN = 4
_BEFORE_SIDE = frozenset({"ADJ", "ADV", "NOUN", "PUNCT", "VERB"})
_SIDE_TAGS = frozenset({"NOUN", "ADV", "PROPN", "ADJ"})
