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
    if _says_total(trigger, claim.when.words) or _long(claim, trigger):
        return True
    if claim.count.low >= 1000 and (claim.effect is Effect.DISPLACED or _is_perfect(trigger)):
        return True
    if claim.place is not None and " and " in claim.place.words:
        return True
    return not _is_in_one_place(claim) and _several_events(trigger, event_words)


def _is_in_one_place(claim: Claim) -> bool:
    """Whether the sentence itself names one town: "in the area" does not."""
    rules = {evidence.rule for evidence in claim.evidence if evidence.field == "place"}
    place = claim.place
    return place is not None and place.precision in _ONE_PLACE and "place-same-area" not in rules


def _says_total(trigger: "Token", when: str) -> bool:
    sent = trigger.sent
    text = f" {' '.join(t.lower_ for t in sent if not t.is_punct)} "
    alone = bool(when) and f" {when.lower()} alone " in text  # "in July alone, 90 were killed"
    return alone or any(f" {phrase} " in text for phrase in words("total_words.tsv"))


def _long(claim: Claim, trigger: "Token") -> bool:
    """A stretch of time: "since March"; a month alone only where the verb sums up: "have died"."""
    when = claim.when
    if when.words.lower().startswith(("since", "so far")):
        return claim.count.low > 1
    if when.start is None or when.end is None:
        return False
    if when.precision in {DatePrecision.MONTH, DatePrecision.YEAR}:
        return claim.count.low > 1 and _is_perfect(trigger)
    return (when.end - when.start).days > LONGEST_INCIDENT_DAYS


def _is_perfect(verb: "Token") -> bool:
    return any(c.lower_ in {"have", "has"} and c.dep_ == "aux" for c in verb.children)


def _several_events(trigger: "Token", event_words: tuple[EventWord, ...]) -> bool:
    sent = trigger.sent
    near = [
        word
        for word in event_words
        if sent.start <= word.token.i < sent.end
        and word.token.pos_ == "NOUN"
        and "Plur" in word.token.morph.get("Number", [])
        and word.token.lower_ in words("plural_events.tsv")
    ]
    return any(tree_distance(trigger, word.token) <= min(4, FARTHEST) for word in near)
