"""Harm of an earlier time that is only told of a place: "raided a market where 40 traders were killed last
month". It is of another event than the news, and lends it no day.
"""

from datetime import timedelta
from itertools import pairwise

from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.records import Claim
from tallystick.times.lexicon import tells_event

# What is told of a place and began longer ago than this is not the news of it.
_NEWS = timedelta(days=10)
_CLAUSES = frozenset({"acl:relcl", "advcl:relcl", "acl"})


def is_recalled(text: Text, claim: Claim) -> bool:
    """Whether a claim is told of a place of the news, and of a time long before it."""
    published, start = text.report.published, claim.when.start
    if published is None or start is None or published - start <= _NEWS or not claim.rules("when"):
        return False
    harm = text.effect_word(claim)
    return harm is not None and any(map(_is_of_a_place, (harm, *harm.ancestors)))


def _is_of_a_place(verb: Token) -> bool:
    """Whether a clause says what befell at a place: "a city | where 40 traders were killed"."""
    if verb.dep_ not in _CLAUSES or verb.head.i >= verb.i or tells_event(verb.head):
        return False
    led = verb.doc.lower[verb.head.i + 1 : verb.i]
    return "where" in led or ("in", "which") in pairwise(led)
