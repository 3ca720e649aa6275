"""Incidents as records: their ids and names, and which total each is a part of.

"Fifteen people were killed in attacks across Iraq on Wednesday" is T1; the car bomb in Mosul and
the shooting in Basra are A and B, and both are part of T1.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from string import ascii_uppercase

from tallystick.extract.scope import is_sum
from tallystick.gazetteer import fold
from tallystick.one_kind import commonest_kind
from tallystick.records import Claim, Incident, Place, Report, When
from tallystick.vocabulary import Bound, DatePrecision, Effect, EventKind, Frame, Scope

# What ended longer than this before publication is told as history, not as the news.
NEWS_DAYS = 10

_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})


def incidents_of(report: Report, groups: Sequence[list[Claim]]) -> tuple[Incident, ...]:
    """An incident for each group of claims, lettered in the order given, with its total."""
    claims = {claim.id: claim for group in groups for claim in group}
    return _with_totals(_incidents(report, groups), claims)


def _incidents(report: Report, groups: Sequence[list[Claim]]) -> list[Incident]:
    letters, totals = 0, 0
    found = []
    for claims in groups:
        if is_sum(claims):
            totals += 1
            name, scope = f"T{totals}", Scope.TOTAL
        else:
            name, scope = _letter(letters), Scope.INCIDENT
            letters += 1
        found.append(_incident(report, name, scope, claims))
    return found


def _letter(index: int) -> str:
    """A, B, ... Z, AA, AB, ..."""
    size = len(ascii_uppercase)
    return (_letter(index // size - 1) if index >= size else "") + ascii_uppercase[index % size]


def _incident(report: Report, name: str, scope: Scope, claims: list[Claim]) -> Incident:
    when = next((c.when for c in claims if c.when.start), claims[0].when)
    place = next((c.place for c in claims if c.place), None)
    kind = commonest_kind(claims)
    if kind is EventKind.UNKNOWN:
        kind = claims[0].event_kind
    return Incident(
        id=name,
        label=_label(kind, place, when, scope),
        scope=scope,
        frame=_frame(report, claims),
        event_kind=kind,
        claims=tuple(claim.id for claim in claims),
        place=place,
        when=when,
    )


def _label(kind: EventKind, place: Place | None, when: When, scope: Scope) -> str:
    """A short name for people: "Ambush, Hassukhel, 2007-10-07"."""
    word = "event" if kind is EventKind.UNKNOWN else kind.value.replace("_", " ")
    parts = [f"total: {word}" if scope is Scope.TOTAL else word]
    if place:
        parts.append(f"near {place.words}" if place.relation == "near" else place.words)
    if when.start:
        parts.append(str(when.start) if when.start == when.end else f"{when.start} to {when.end}")
    text = ", ".join(parts)
    return text[0].upper() + text[1:]


def _frame(report: Report, claims: list[Claim]) -> Frame:
    ends = [claim.when.end for claim in claims if claim.when.end]
    if ends and report.published and max(ends) < report.published - timedelta(days=NEWS_DAYS):
        return Frame.BACKGROUND
    vague = claims[0].when.words and claims[0].when.precision is DatePrecision.UNKNOWN
    if vague and claims[0].scope is Scope.TOTAL:
        return Frame.BACKGROUND
    return Frame.CURRENT


def _with_totals(incidents: list[Incident], claims: dict[str, Claim]) -> tuple[Incident, ...]:
    """Incidents with the total that includes them, where day, place and people give ground for it."""
    totals = [incident for incident in incidents if incident.scope is Scope.TOTAL]
    return tuple(_with_total(incident, totals, claims) for incident in incidents)


def _with_total(incident: Incident, totals: list[Incident], claims: dict[str, Claim]) -> Incident:
    if incident.scope is Scope.TOTAL:
        return incident
    whole = next((total for total in totals if _includes(total, incident, claims)), None)
    if whole is None:
        return incident
    ground = "same day, place and people as the total"
    return replace(incident, part_of=whole.id, part_of_rule=ground)


def _includes(total: Incident, incident: Incident, claims: dict[str, Claim]) -> bool:
    if not _covers_days(total.when, incident.when) or not _covers_place(
        total.place, incident.place
    ):
        return False
    whole = [claims[i] for i in total.claims]
    parts = [claims[i] for i in incident.claims]
    shared = {(c.effect, c.victim.actor_class) for c in whole} & {
        (c.effect, c.victim.actor_class) for c in parts
    }
    return any(effect in _HARM or _is_counted(whole, effect) for effect, _ in shared)


def _is_counted(claims: list[Claim], effect: Effect) -> bool:
    return any(c.effect is effect and c.count.bound is not Bound.VAGUE for c in claims)


def _covers_days(total: When, part: When) -> bool:
    if total.start is None or total.end is None or part.start is None or part.end is None:
        return False
    return total.start <= part.start and part.end <= total.end


def _covers_place(total: Place | None, part: Place | None) -> bool:
    if total is None or part is None:
        return False
    larger = {part.words, part.region, part.country, *_parents(part)}
    return fold(total.words) in {fold(name) for name in larger if name}


def _parents(place: Place) -> tuple[str, ...]:
    """The district and province that the gazetteer puts a place in: Mir Ali, North Waziristan."""
    return () if place.location is None else (place.location.district, place.location.province)
