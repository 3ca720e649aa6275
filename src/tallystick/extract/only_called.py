"""People who are only called what once befell them: "slain General Noor", "a camp for displaced people"."""

from tallystick.doc import Token
from tallystick.extract.counted import is_no_report
from tallystick.extract.effects import Trigger
from tallystick.extract.group import Group
from tallystick.grammar import A_OR_AN
from tallystick.vocabulary import Effect

# "Two displaced women were robbed": so few are no figure of the displaced.
FEW = 15
# Nor are "several": fewer than "dozens", which are twelve at least.
SOME = 12
# How far behind "displaced people" their camp may stand: "Displaced People (IDP) camp".
CAMP_REACH = 5
_CAMPS = frozenset("camp camps site sites settlement settlements shelter shelters".split())
_FOR = frozenset({"for", "of", "housing", "hosting", "sheltering"})
_MOURNING = frozenset(
    "funeral rally ceremony vigil memorial mourners procession tribute burial prayers service".split()
)
_ON_TOP = frozenset((word,) for word in "more further additional other new fresh".split())


def is_only_called(trigger: Trigger, group: Group) -> bool:
    """Whether an effect word only says which people are meant, and tells no harm of them."""
    if trigger.effect is Effect.DISPLACED and trigger.token.lower_ == "displaced":
        return _are_displaced_before(trigger.token, group)
    if trigger.token.lower_ == "slain":
        return _is_slain_before(trigger.token, group)
    return False


def _are_displaced_before(word: Token, group: Group) -> bool:
    """ "Gamboru 2 Displaced People camp", "the three displaced clerks", "a camp for people displaced"."""
    doc, last = word.doc, group.end
    behind = doc.lower[last + 1 : min(last + 1 + CAMP_REACH, word.sent.end)]
    named = word.i < group.head.i and not _CAMPS.isdisjoint(behind)
    told = group.count.value or 0
    some = not told and 0 < group.count.low < SOME  # "fired on a group of displaced people"
    few = (some or 0 < told < FEW) and doc.tags[word.i + 1 : word.i + 2] == ("NOUN",)
    camped = doc.lower[group.start - 2 : group.start]
    housed = group.mention is None and len(camped) > 1 and camped[0] in _CAMPS and camped[1] in _FOR
    return named or few or housed


def _is_slain_before(word: Token, group: Group) -> bool:
    """ "A rally for slain Hamas commander Nur Adan": whose death is known, without article or number."""
    doc = word.doc
    before = doc.lower[word.i - 1] if word.i > word.sent.start else ""
    called = word.i == group.start < group.head.i and group.mention is None
    if not called or before in A_OR_AN:
        return False
    by_name = any(token.pos_ == "PROPN" for token in group.tokens)
    mourned = _MOURNING.intersection(doc.lower[max(word.sent.start, word.i - 3) : word.i])
    return (by_name and before not in {"", "were", "was"}) or bool(mourned)


def adds_to_none(trigger: Trigger) -> bool:
    """ "There was no word of more deaths": neither that there were any, nor that there were none."""
    word = trigger.token
    before = word.doc.lower[max(word.sent.start, word.i - 2) : word.i]
    return before[:1] == ("of",) and before[1:] in _ON_TOP and is_no_report(word)


def is_called_resident(group: Group) -> bool:
    """ "Two men, resident in Tolmar": what they are, and no third."""
    doc, at = group.head.doc, group.head.i
    told = group.head.lower_ in {"resident", "native"} and group.mention is None
    return told and doc.texts[at - 1] == "," and doc.lower[at + 1 : at + 2] in {("in",), ("of",)}
