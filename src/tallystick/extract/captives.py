"""Whether those killed were in the hands of their killers: the guide calls that an execution.

"The bodies of two policemen who had been taken prisoner", "captured four villagers and shot dead
three of them", "found shot a day after being kidnapped".
"""

from collections.abc import Sequence
from itertools import pairwise

from tallystick.doc import Token
from tallystick.extract.lexicon import harm_words

_PASSIVE = frozenset({"been", "being", "was", "were", "taken"})
_LATER = frozenset({"after", "since", "following"})
# How far behind the people, or before "them", they may be told to have been taken.
REACH = 10


def is_of_captives(killed: Token, victims: Sequence[Token]) -> bool:
    """Whether the people whom a word says to be killed were captives."""
    words = {token.lower_ for token in victims}
    if not words.isdisjoint(harm_words("captor")):
        return False
    if not words.isdisjoint(harm_words("captive")):
        return True
    return bool(victims) and (
        _told_behind(victims[-1])
        or _told_later(killed)
        or _are_them(victims)
        or _are_lined_up(killed)
    )


def _are_lined_up(killed: Token) -> bool:
    """ "Lined up nine passengers and shot them dead", "they were lined up and killed"."""
    doc, first = killed.doc, killed.sent.start
    before = doc.lower[first : killed.i]
    return any(pair in _LINED_UP for pair in pairwise(before))


_LINED_UP = frozenset({("lined", "up"), ("lining", "up"), ("line", "up")})


def _told_behind(last: Token) -> bool:
    """ "Two guards taken prisoner a week before"."""
    doc = last.doc
    ahead = doc.lower[last.i + 1 : min(last.i + 1 + REACH, last.sent.end)]
    if not ahead or ahead[0] not in {"who", "whom"}:
        return False
    taken = next((at for at, word in enumerate(ahead) if word in harm_words("taken")), -1)
    return taken > 0 and not _PASSIVE.isdisjoint(ahead[:taken])


def _told_later(killed: Token) -> bool:
    """ "Stabbed two days after he was said to be kidnapped"; who died so may have fled."""
    doc, end = killed.doc, killed.sent.end
    if killed.base_ in {"die", "perish"}:
        return False
    for at in range(killed.i + 1, end):
        if doc.lower[at] in _LATER:
            ahead = doc.lower[at + 1 : min(at + 1 + REACH, end)]
            taken = next((i for i, word in enumerate(ahead) if word in harm_words("taken")), -1)
            return taken >= 0 and not (_PASSIVE | {"their", "his", "her"}).isdisjoint(ahead[:taken])
    return False


def _are_them(victims: Sequence[Token]) -> bool:
    """ "Captured four villagers and shot dead three of them"."""
    first, last = victims[0], victims[-1]
    doc = first.doc
    here = doc.lower[first.i : min(last.i + 3, first.sent.end)]
    if "them" not in here and "him" not in here and "her" not in here:
        return False
    before = doc.lower[max(first.sent.start, first.i - 2 * REACH) : first.i]
    return not _ACTIVE.isdisjoint(before)


_ACTIVE = frozenset({"kidnapped", "abducted", "captured", "seized", "snatched"})
