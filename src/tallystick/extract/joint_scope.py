"""What the claims around a claim say of it being a sum or one incident."""

from collections.abc import Sequence

from tallystick.dependents import has_word
from tallystick.doc import Token
from tallystick.extract.happenings import borrowed
from tallystick.extract.scope import (
    EVENTS,
    SETTLEMENTS,
    STRIFE,
    THE_EVENTS,
    VERY_MANY,
    WITHOUT_EVENT,
)
from tallystick.extract.scope_events import governing, is_one
from tallystick.extract.text import Text
from tallystick.grammar import A_OR_AN
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import HARM, Bound, DatePrecision, Scope, WherePrecision

# So many times as many as one event before had are of more than that, and no fewer than so many.
MANY_TIMES = 5
MANY = 20
_SINCE, _OVER_TIME = "total-since", "total-over-time"
# Asked by the thousand: a member is looked up on its class anew each time.
_INCIDENT = Scope.INCIDENT


def with_joint_scope(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """Claims in the order of the text with the scope that their neighbours give them."""
    told = _with_one_of_them(text, claims)
    return _with_joined(text, _with_events_told_before(_with_months(text, told)))


def _with_months(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """ "39 people were killed in March, and 75 in April": as many in each month, of as many events; not of
    one event each, "an ambush in March killed 24, while an air strike in May killed nine"."""
    told = (claim for claim in claims if claim.when.precision in _STRETCHES)
    months = [claim for claim in told if not _is_of_one_event(text, claim)]
    return [
        _as_sum(claim) if any(_is_of_other_month(claim, other) for other in months) else claim
        for claim in claims
    ]


def _is_of_one_event(text: Text, claim: Claim) -> bool:
    harm = text.effect_word(claim)
    return harm is not None and any(map(is_one, governing(harm, text.event_words)))


def _is_of_other_month(claim: Claim, other: Claim) -> bool:
    """Whether another claim of a sentence tells the same of another month."""
    several = claim.count.low > 1 and other.count.low > 1
    stretch = claim.when.precision is other.when.precision and claim.when.start is not None
    alike = claim.sentence == other.sentence and claim.effect is other.effect
    return several and stretch and alike and claim.when.start != other.when.start


def _as_sum(claim: Claim) -> Claim:
    if claim.scope is Scope.TOTAL:
        return claim
    told = (replace(e, field="scope", rule="total-by-months") for e in claim.grounds("when"))
    return replace(claim, scope=Scope.TOTAL, evidence=(*claim.evidence, *told))


_STRETCHES = frozenset({DatePrecision.MONTH, DatePrecision.YEAR})


def _with_one_of_them(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """ "A soldier and four rebels were killed in clashes": of several events one would say no "a"."""
    single = [claim for claim in claims if claim.count.high == 1]
    placed = [claim for claim in claims if _is_of_one_town(claim)]
    return [
        _as_one_event(c)
        if any(_is_beside_one(text, c, s) for s in single)
        or any(_is_of_that_event(c, p) for p in placed)
        else c
        for c in claims
    ]


def _is_of_one_town(claim: Claim) -> bool:
    """Whether several people fell in one town, and in one event for all that is told."""
    place = claim.place
    town = place is not None and place.precision in {WherePrecision.EXACT, WherePrecision.NEAR}
    return town and claim.scope is _INCIDENT and claim.count.low > 1


def _is_of_that_event(claim: Claim, placed: Claim) -> bool:
    """ "Two explosions struck Gao, leaving eight killed and | 14 hurt": the event of both is of one town."""
    by_plural = any(rule in (EVENTS, THE_EVENTS) for rule in claim.rules("scope"))
    told, event = claim.ground("event_kind"), placed.ground("event_kind")
    same = told is not None and event is not None and told.span == event.span
    same = same and told is not None and told.words.lower() in _AT_ONE_PLACE
    behind = claim.sentence == placed.sentence and claim.span.start > placed.span.start
    return by_plural and same and behind


# Events that go together where they strike a town.
_AT_ONE_PLACE = frozenset({"blasts", "explosions"})


def _is_beside_one(text: Text, claim: Claim, single: Claim) -> bool:
    if claim.scope is _INCIDENT or claim.sentence != single.sentence:
        return False
    by_plural = any(rule in (EVENTS, THE_EVENTS) for rule in claim.rules("scope"))
    one, other = text.effect_word(claim), text.effect_word(single)
    return by_plural and one is not None and other is not None and one.i == other.i


def _as_one_event(claim: Claim) -> Claim:
    return replace(claim, scope=_INCIDENT, evidence=claim.without("scope"))


def _with_events_told_before(claims: Sequence[Claim]) -> list[Claim]:
    """ "The skirmishes", "the violence" of which the report told as one event before are that one."""
    found: list[Claim] = []
    for claim in claims:
        again = _may_be_told_before(claim) and claim.count.low < VERY_MANY
        if again and _is_told_before(claim, found):
            found.append(_as_one_event(claim))
        else:
            found.append(claim)
    return found


def _may_be_told_before(claim: Claim) -> bool:
    """Whether a sum may be of what was told before: "the skirmishes", "150 died", not "hundreds"."""
    rules = set(claim.rules("scope"))
    counted = WITHOUT_EVENT in rules and claim.count.bound is not Bound.VAGUE
    return counted or not rules.isdisjoint({STRIFE, THE_EVENTS})


def _is_told_before(claim: Claim, found: Sequence[Claim]) -> bool:
    """Whether all that the report told of before is one event, or its last event is this one.

    Many times as many as were ever told of before are no more of it: "two guards were killed. The strife
    has claimed 60 lives".
    """
    before = [c for c in found if c.effect in HARM and c.sentence != claim.sentence]
    most = max((c.count.value or c.count.low for c in before), default=0)
    beyond = STRIFE in claim.rules("scope") and claim.count.low > max(MANY_TIMES * most, MANY)
    return {c.scope for c in before} == {_INCIDENT} and not beyond


def _with_joined(text: Text, claims: Sequence[Claim]) -> list[Claim]:
    """ "The deaths of hundreds and the wounding of thousands": what is joined to a sum is one."""
    found = []
    totals = [claim for claim in claims if claim.scope is not _INCIDENT]
    for claim in claims:
        joined = (other for other in totals if _is_joined(text, claim, other))
        lender = next(joined, None)
        if lender is None:
            found.append(claim)
        else:
            evidence = borrowed(lender, "scope", "joined")
            kept = replace(claim, scope=Scope.TOTAL, evidence=(*claim.evidence, *evidence))
            found.append(kept)
    return found


def _is_joined(text: Text, claim: Claim, total: Claim) -> bool:
    if claim.scope is Scope.TOTAL or claim.sentence != total.sentence:
        return False
    one, other = text.effect_word(claim), text.effect_word(total)
    if one is None or other is None:
        return False
    if claim.count.high == 1:
        return one.i == other.i and _may_hold_one(total, claim) and claim.when == total.when
    if one.i == other.i:
        return not _is_of_one_place(claim, total)
    if any(word.i == other.i for word in one.conjuncts):
        # "five died in a blast, and nine in attacks elsewhere"
        return one.i > other.i or "elsewhere" not in other.doc.lower[other.i : other.sent.end]
    return _is_beside(claim, one, total)


def _is_of_one_place(claim: Claim, total: Claim) -> bool:
    """Whether a figure is of one of the places of a sum: "killed 20 in two villages, | 12 in Gao"."""
    of_places = SETTLEMENTS in total.rules("scope") and claim.effect is total.effect
    smaller = claim.count.low < total.count.low
    return of_places and smaller and claim.place is not None and claim.place != total.place


def _may_hold_one(total: Claim, claim: Claim) -> bool:
    """Whether one person is counted with a sum: "19 clerks and one nurse", "a nurse since May"."""
    rules = set(total.rules("scope"))
    by_number = claim.count.words.lower() in _ONE and rules.isdisjoint({EVENTS, THE_EVENTS})
    over_time = _OVER_TIME in rules and claim.count.words.lower() in A_OR_AN
    return by_number or over_time or _SINCE in rules


_ONE = frozenset({"one", "1"})


def _is_beside(claim: Claim, harm: Token, total: Claim) -> bool:
    """Whether a harm is told beside a sum: "brought the toll to 28, | with at least 70 wounded"."""
    otherwise = claim.effect is not total.effect and {claim.effect, total.effect} <= HARM
    elsewhere = claim.place is not None and claim.place != total.place
    return otherwise and not elsewhere and harm.dep_ == "advcl" and has_word(harm, {"with"}, "mark")
