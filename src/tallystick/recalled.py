"""Harm of an earlier time that a report of something else only recalls: "raided a market where 40 traders
were killed last month", "the raid comes after a mine killed 40 in March", "the worst since a mine killed 40".

It is of another event than the news, and lends it no day.
"""

from bisect import bisect_right
from datetime import timedelta
from itertools import pairwise

from tallystick.dependents import child, child_words
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.records import Claim
from tallystick.times.lexicon import tells_event

# What is told of a place and began longer ago than this is not the news of it.
_NEWS = timedelta(days=10)
_CLAUSES = frozenset({"acl:relcl", "advcl:relcl", "acl"})


def is_recalled(text: Text, claim: Claim) -> bool:
    """Whether a claim with a time of its own is told of a place or an event of the news, as before it."""
    published, start = text.report.published, claim.when.start
    harm = text.effect_word(claim)
    if harm is None:
        return False
    if _is_record(harm):
        return True
    if published is None or start is None or not claim.rules("when"):
        return False
    words = (harm, *harm.ancestors)
    if any(map(_is_before_the_news, words)):
        return True
    return published - start > _NEWS and any(map(_is_of_a_place, words))


def _is_record(harm: Token) -> bool:
    """Whether a clause tells what somebody has done so far: "close to the base of the Front, | which has
    kidnapped | two nurses"."""
    if harm.dep_ not in _CLAUSES or harm.head.i >= harm.i or tells_event(harm.head):
        return False
    helpers = child_words(harm, "aux")
    by = child(harm, "nsubj")
    return by is not None and by.lower_ in _RELATIVE and not helpers.isdisjoint({"has", "have"})


_RELATIVE = frozenset({"which", "who", "that"})


def is_recalled_day(text: Text, start: int) -> bool:
    """Whether a time is that of an event before the news: "the raid followed a murder on | Friday"."""
    day = text.doc[bisect_right(text.doc.begins, start) - 1]
    above = (day, *day.ancestors)
    followed = (child for word in above for child in word.children if child.dep_ == "obj")
    return any(
        map(_is_before_the_news, (*above, *(child for child in followed if child.i < day.i)))
    )


def _is_of_a_place(verb: Token) -> bool:
    """Whether a clause says what befell at a place: "a city | where 40 traders were killed"."""
    if verb.dep_ not in _CLAUSES or verb.head.i >= verb.i or tells_event(verb.head):
        return False
    led = verb.doc.lower[verb.head.i + 1 : verb.i]
    return "where" in led or ("in", "which") in pairwise(led)


def _is_before_the_news(word: Token) -> bool:
    """Whether an event is one that the news follows: "the attack comes after | a mine killed 40", "the raid
    followed the killing | of a judge", "the worst attack since | a mine killed 40"."""
    above = word.head
    if word.dep_ == "obj" and above.base_ == "follow":
        return any(tells_event(child) or child.lower_ in _IT for child in above.lefts)
    if word.dep_ in _CLAUSES and "when" in child_words(word):
        return "since" in child_words(above, "case")  # "since March, when a bomb | killed 74"
    if word.dep_ != "advcl" or above.i >= word.i:
        return False
    opening = child_words(word, "mark", "case")
    came = above.base_ == "come" and "after" in opening
    return came or ("since" in opening and tells_event(above))


_IT = frozenset({"it", "this", "that"})
