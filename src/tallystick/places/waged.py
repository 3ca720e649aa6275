"""Countries and capitals that stand for their forces: "Israel's ground offensive", "Kyiv's shelling"."""

from tallystick.doc import Doc
from tallystick.gazetteer import country_of

# Capitals that stand for their government.
_GOVERNING = frozenset("kyiv kiev moscow damascus beijing tehran ankara washington riyadh".split())
# What a state does where it likes, and what it does at home as well.
_WAGED = frozenset(
    """shelling bombardment invasion offensive strike strikes airstrikes airstrike aggression incursion
    onslaught raids raid campaign assault intervention""".split()
)
_OF_CAPITALS = _WAGED | {"crackdown", "war"}
_BEFORE_NOUN = frozenset({"ADJ", "NOUN", "PUNCT"})


def wages(doc: Doc, name: tuple[int, int], stop: int) -> bool:
    """Whether a state is told to do harm, which need not be inside it: "since Israel | 's ground
    offensive"; "Kenya's crackdown" is in Kenya."""
    capital = doc.lower[name[1] - 1] in _GOVERNING
    waged = _OF_CAPITALS if capital else _WAGED
    if not capital and country_of(doc.phrase(*name)) is None:
        return False
    at = name[1] + 1
    while at + 1 < stop and doc.tags[at] in _BEFORE_NOUN and doc.lower[at] not in waged:
        at += 1
    return at < stop and doc.lower[at] in waged and doc[at].pos_ == "NOUN"
