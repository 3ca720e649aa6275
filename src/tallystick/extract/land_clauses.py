"""Clauses that tell what a place is like, and nothing of the harm: "in Koro state, which has been
battling raids in recent months"."""

from tallystick.doc import Token
from tallystick.extract.people import group_class

_LANDS = frozenset(
    """state province region district county area town city village country territory department
    governorate prefecture municipality suburb township island""".split()
)
_STANDING = frozenset({"has", "have", "had", "is"})


def describes_land(word: Token, told: Token) -> bool:
    """Whether a word stands in a "which" clause on a place, and the harm that is told before it."""
    doc, first = word.doc, word.sent.start
    opened = next((at for at in range(word.i, first + 1, -1) if doc.lower[at] == "which"), first)
    if not told.i < opened < word.i or doc.texts[opened - 1] != ",":
        return False
    return doc.lower[opened + 1] in _STANDING and _is_land(doc[opened - 2])


def _is_land(noun: Token) -> bool:
    """ "Koro state", "Gao"; not "the Taliban, which ..."."""
    named = noun.pos_ == "PROPN" and group_class([noun.text]) is None
    return named or noun.lower_ in _LANDS
