"""Is a figure of one incident, or a sum over several: "in clashes in North Waziristan on Sunday"?

A total speaks of several events (plural event words without one town), of a stretch of time, or
says so ("in all", "so far this year", "since the war began").
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from tallystick.extract.kinds import FARTHEST, EventWord, tree_distance
from tallystick.records import Claim
from tallystick.tables import words
from tallystick.vocabulary import DatePrecision, Effect, Scope, WherePrecision

if TYPE_CHECKING:
    from spacy.tokens import Token

# A stretch of more days than this is told as a sum over several events.
LONGEST_INCIDENT_DAYS = 2
_ONE_PLACE = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


def scope_of(claim: Claim, trigger: "Token", event_words: tuple[EventWord, ...]) -> Claim:
    """The claim with its scope."""
    return replace(claim, scope=Scope.TOTAL) if _is_total(claim, trigger, event_words) else claim


def _is_total(claim: Claim, trigger: "Token", event_words: tuple[EventWord, ...]) -> bool:
    if claim.count.high == 1:
        return False
    if _says_total(trigger) or _long(claim):
        return True
    if claim.effect is Effect.DISPLACED and claim.count.low >= 1000:
        return True
    one_place = claim.place is not None and claim.place.precision in _ONE_PLACE
    return not one_place and _several_events(trigger, event_words)


def _says_total(trigger: "Token") -> bool:
    sent = trigger.sent
    text = f" {sent.text.lower()} "
    return any(f" {phrase} " in text for phrase in words("total_words.tsv"))


def _long(claim: Claim) -> bool:
    when = claim.when
    if when.start is None or when.end is None:
        return False
    if when.precision in {DatePrecision.MONTH, DatePrecision.YEAR}:
        return claim.count.low > 1
    return (when.end - when.start).days > LONGEST_INCIDENT_DAYS


def _several_events(trigger: "Token", event_words: tuple[EventWord, ...]) -> bool:
    sent = trigger.sent
    near = [
        word
        for word in event_words
        if sent.start <= word.token.i < sent.end
        and word.token.pos_ == "NOUN"
        and "Plur" in word.token.morph.get("Number")
        and word.token.lower_ in words("plural_events.tsv")
    ]
    return any(tree_distance(trigger, word.token) <= min(4, FARTHEST) for word in near)
