"""Clauses that tell what a place is like, and nothing of the harm: "in Koro state, which has been
battling raids in recent months", "in Koro, a region in the grip of a six-year insurgency"."""

from tallystick.doc import Token
from tallystick.extract.people import group_class
from tallystick.grammar import A_OR_ANOTHER, WHICH_OR_THAT
from tallystick.places.lexicon import word_class

# What a place may be besides a division of a country.
_LANDS = frozenset("region area town city village country suburb township island".split())
_STANDING = frozenset({"has", "have", "had", "is"})


# How many words may stand between an article and its land: "a violent and remote | region".
_REACH = 4


def describes_land(word: Token, told: Token) -> bool:
    """Whether a word stands in a clause on a place, and the harm that is told before it."""
    return _is_in_which_clause(word, told) or _is_in_apposition(word, told)


def _is_in_apposition(word: Token, told: Token) -> bool:
    """Whether a word stands behind ", an area in the grip of", and no comma parts it from there."""
    doc = word.doc
    comma = next((at for at in range(word.i, told.i, -1) if doc.texts[at] == ","), None)
    if comma is None or doc.lower[comma + 1] not in A_OR_ANOTHER:
        return False
    behind = doc.lower[comma + 2 : min(comma + 2 + _REACH, word.i)]
    return not (_LANDS | word_class("division")).isdisjoint(behind)


def _is_in_which_clause(word: Token, told: Token) -> bool:
    doc, first = word.doc, word.sent.start
    if WHICH_OR_THAT.isdisjoint(doc.lower[first : word.i]):
        return False  # as of most words
    # "Koro state, | which has", "an area | that has seen"
    opened = next(
        (at for at in range(word.i, first + 1, -1) if doc.lower[at] in WHICH_OR_THAT), first
    )
    comma = doc.texts[opened - 1] == ","
    if not told.i < opened < word.i or comma is (doc.lower[opened] == "that"):
        return False
    land = doc[opened - 1 - comma]
    return doc.lower[opened + 1] in _STANDING and _is_land(land)


def _is_land(noun: Token) -> bool:
    """ "Koro state", "Gao"; not "the Taliban, which ..."."""
    named = noun.pos_ == "PROPN" and group_class([noun.text]) is None
    return named or noun.lower_ in _LANDS | word_class("division")
