"""Whether claims of one happening are a sum or one incident: each claim speaks for what it shows.

"Attacks kill 44" and "44 people were killed in two villages" are one sum, though a third sentence
says only "44 were killed"; "19 killed in several air strikes" is one incident where another sentence
puts the 19 into two buses.
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

from tallystick.dependents import child_words
from tallystick.doc import Token
from tallystick.extract import Text
from tallystick.extract.happenings import borrowed
from tallystick.extract.scope import is_sum
from tallystick.extract.scope_events import is_many, listed
from tallystick.grammar import A_OR_ANOTHER
from tallystick.records import Claim, Evidence
from tallystick.siting import stated_place
from tallystick.values import replace
from tallystick.vocabulary import Scope, WherePrecision


class Ground(StrEnum):
    """What a claim shows of being a sum: it says so, by plural events; or it is one event's."""

    SUM = "sum"
    EVENTS = "events"
    ONE = "one"
    NONE = "none"


# How far each speaks for a sum. By hand on the development reports: what says outright that it is a
# sum is outweighed by one event in one town, and by many claims that say nothing of the kind.
_VOTES = {Ground.SUM: 2.0, Ground.EVENTS: 1.0, Ground.ONE: -2.0, Ground.NONE: -0.4}
LEAST_VOTES = 0.5
# The rules of `extract/scope.py` by which events, not words for a sum, make a figure a sum.
_BY_EVENTS = frozenset(
    f"total-{name}" for name in ("events", "events-apart", "the-events", "without-event")
)
_TOWNS = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


def ground_of(text: Text, claim: Claim) -> Ground:
    """What a claim itself shows: "in two villages", "in attacks", "in an attack", "in Mosul"."""
    if claim.scope is Scope.TOTAL:
        rules = set(claim.rules("scope"))
        return Ground.EVENTS if rules & _BY_EVENTS else Ground.SUM
    title = claim.sentence.start < len(text.report.title)
    if title and _is_of_events(text, claim):
        return Ground.NONE
    # A headline names the town of one shooting, and of all those of a night.
    place = None if title else stated_place(claim)
    in_town = place is not None and place.precision in _TOWNS
    return Ground.ONE if in_town or _is_of_one_event(text, claim) else Ground.NONE


def _is_of_events(text: Text, claim: Claim) -> bool:
    """Whether the word for the event is a plural: "Twelve dead in Kivu clashes"."""
    event = event_word(text, claim)
    return event is not None and "Plur" in event.morph.get("Number", [])


def is_of_many(text: Text, claim: Claim) -> bool:
    """Whether the word for the event is of several: "in attacks", or in no single town "in fighting"."""
    event = event_word(text, claim)
    if event is None:
        return False
    place = stated_place(claim)
    many = is_many(event) or event.lower_ in _BLASTS
    if place is not None and place.precision is WherePrecision.EXACT:
        return many and event.lower_ not in listed("fights")
    return event.lower_ in listed("strife") or many


_BLASTS = frozenset({"bombs", "mines", "landmines", "rockets", "grenades"})


def event_word(text: Text, claim: Claim) -> Token | None:
    """The noun by which a claim tells what happened: "encounters"."""
    found = claim.ground("event_kind")
    if found is None:
        return None
    event = text.doc[bisect_right(text.doc.begins, found.span.end - 1) - 1]
    return event if event.pos_ == "NOUN" else None


def _is_of_one_event(text: Text, claim: Claim) -> bool:
    """Whether the word for the event is of one that is told as new: "an attack", "in air attack"."""
    event = event_word(text, claim)
    if event is None or "Sing" not in event.morph.get("Number", []):
        return False
    articles = child_words(event, "det")
    if articles or event.lower_ in listed("conflict strife"):
        return bool(articles & A_OR_ANOTHER)  # "Unrest kills nine" is of any number of events
    return claim.sentence.start < len(text.report.title)


def is_sum_by(grounds: Sequence[Ground]) -> bool:
    """Whether what several claims of one happening show makes them a sum."""
    return sum(_VOTES[ground] for ground in grounds) > LEAST_VOTES


def of_one_scope(claims: list[Claim], grounds: Sequence[Ground]) -> list[Claim]:
    """Claims that belong together as a sum, or as one incident, by what they show together."""
    lender = next((claim for claim in claims if claim.scope is Scope.TOTAL), None)
    if lender is None or is_sum(claims):
        return claims
    scope = Scope.TOTAL if is_sum_by(grounds) else Scope.INCIDENT
    evidence = borrowed(lender, "scope", "same-incident") if scope is Scope.TOTAL else ()
    return [_of_scope(claim, scope, evidence) for claim in claims]


def _of_scope(claim: Claim, scope: Scope, evidence: tuple[Evidence, ...]) -> Claim:
    if claim.scope is scope:
        return claim
    return replace(claim, scope=scope, evidence=(*claim.without("scope"), *evidence))
