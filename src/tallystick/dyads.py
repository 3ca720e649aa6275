"""The two sides of an incident: who stood against whom, under whatever names the report gives them.

"Soldiers killed nine ISIS fighters; two troopers fell as the militants shot back" has the soldiers
and troopers on side A, the fighters and militants, who are IS, on side B. The pairing is that of UCDP
(GED codebook 23.1, pp. 4-5 and 28-31): a state's forces against a group, two groups, or either
against civilians.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tallystick.extract.people import group_class
from tallystick.gazetteer import country_of
from tallystick.kind_maps import NON_STATE, ONE_SIDED, STATE_BASED, name_of
from tallystick.records import Actor, Claim, Dyad, Incident, Side
from tallystick.tables import word_sets
from tallystick.values import replace
from tallystick.vocabulary import ActorClass, Effect, EventKind, Stance

__all__ = ["dyad_of", "with_sides"]

_STATE, _ARMED, _CIVILIAN = ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP, ActorClass.CIVILIAN
# Who lets people go, or drives them out, need not be against them in the incident.
_NO_SIDES = frozenset({Effect.RELEASED})
# UCDP's types are those of violence that kills.
_DEADLY = frozenset({Effect.KILLED, Effect.KILLED_OR_INJURED})


@dataclass(frozen=True, slots=True)
class _Part:
    """One actor of one claim, and whether it did the harm or came to it."""

    actor: Actor
    claim: Claim
    did: bool


def with_sides(incidents: Sequence[Incident], claims: Sequence[Claim]) -> tuple[Incident, ...]:
    """The incidents with their sides, and with what ACLED and PLOVER call what happened."""
    by_id = {claim.id: claim for claim in claims}
    return tuple([_told(each, [by_id[claim] for claim in each.claims]) for each in incidents])


def _told(incident: Incident, claims: list[Claim]) -> Incident:
    true = [claim for claim in claims if claim.stance is not Stance.DENIED]
    return replace(
        incident, dyad=dyad_of(incident, true), kind_name=name_of(incident.event_kind, true)
    )


def dyad_of(incident: Incident, claims: Sequence[Claim]) -> Dyad | None:
    """The sides that the claims of an incident tell of; None of an accident, or where none is told."""
    if incident.event_kind is EventKind.ACCIDENT_DISASTER:
        return None
    parts = [part for claim in claims if claim.effect not in _NO_SIDES for part in _parts(claim)]
    state = [part for part in parts if part.actor.actor_class is _STATE]
    armed = [part for part in parts if part.actor.actor_class is _ARMED]
    crowd = [part for part in parts if part.did and part.actor.actor_class is _CIVILIAN]
    country = "" if incident.place is None else incident.place.country
    if state and armed:
        against = STATE_BASED if _are_organised(armed) and _is_deadly(parts) else None
        return _dyad(_states(state, country), _group(armed), against, "state-and-armed-group")
    if state:
        return _of_states(state, parts, crowd, country)
    if armed:
        return _of_groups(armed, parts)
    if crowd:
        harmed = _civilians(parts, crowd)
        return _dyad(_side(crowd, ""), _side(harmed, "") if harmed else None, None, "crowd")
    return None


def _parts(claim: Claim) -> Iterator[_Part]:
    if claim.perpetrator is not None:
        yield _Part(claim.perpetrator, claim, did=True)
    yield _Part(claim.victim, claim, did=False)


def _is_deadly(parts: Iterable[_Part]) -> bool:
    """Whether people died by what the parts tell of: the arrest of a rebel makes no type of violence."""
    return any(part.claim.effect in _DEADLY for part in parts)


def _of_states(
    state: Sequence[_Part], parts: Sequence[_Part], crowd: Sequence[_Part], country: str
) -> Dyad:
    """Forces of two states, or of one against civilians or a crowd; or one side alone."""
    doers = [part for part in state if part.did]
    apart = [part for part in state if not part.did and _is_abroad(part, doers)]
    if apart:
        theirs = [part for part in state if part not in apart]
        against = STATE_BASED if _is_deadly(parts) else None
        return _dyad(_states(theirs, ""), _states(apart, ""), against, "two-states")
    if crowd:
        return _dyad(_states(state, country), _side(crowd, ""), None, "state-and-crowd")
    civilians = _civilians(parts, doers)
    if civilians:
        against = ONE_SIDED if _is_deadly(civilians) else None
        return _dyad(_states(state, country), _side(civilians, ""), against, "state-on-civilians")
    return _dyad(_states(state, country), None, None, "one-side-told")


def _is_abroad(part: _Part, doers: Sequence[_Part]) -> bool:
    """Whether the forces harmed are of another state than all who did harm, both being told."""
    own = _told_states(part.actor)
    theirs = [_told_states(doer.actor) for doer in doers]
    return bool(own and theirs) and all(theirs) and not any(set(own) & set(each) for each in theirs)


def _of_groups(armed: Sequence[_Part], parts: Sequence[_Part]) -> Dyad:
    """Two groups, or one against civilians; or one side alone."""
    doers = [part for part in armed if part.did]
    struck = [part for part in armed if not part.did and _is_of_rivals(part)]
    if struck:
        names = {part.actor.known_as for part in struck} - {""}
        second = [part for part in armed if part in struck or part.actor.known_as in names]
        first = [part for part in armed if part not in second]
        if first:
            told = _are_organised(first) and _are_organised(second) and _is_deadly(struck)
            return _dyad(_group(first), _group(second), NON_STATE if told else None, "two-groups")
    civilians = _civilians(parts, doers)
    if civilians:
        against = ONE_SIDED if _are_organised(doers) and _is_deadly(civilians) else None
        return _dyad(_group(armed), _side(civilians, ""), against, "group-on-civilians")
    if doers:
        return _dyad(_group(armed), None, None, "one-side-told")
    return _dyad(None, _group(armed), None, "one-side-told")


def _is_of_rivals(part: _Part) -> bool:
    """Whether the fighters harmed are of another group than those who harmed them: "rebels killed nine
    ISIS fighters"; not "a bomber", whom his own bomb killed."""
    by = part.claim.perpetrator
    if by is None or by.actor_class is not _ARMED or by.words == part.actor.words:
        return False
    names = {by.known_as, part.actor.known_as}
    if names == {""}:
        return _is_organised(by) and _is_organised(part.actor)
    return len(names) == 2


def _civilians(parts: Iterable[_Part], doers: Sequence[_Part]) -> list[_Part]:
    """The civilians whom somebody on the one side harmed."""
    by = {part.claim.id for part in doers}
    return [
        part
        for part in parts
        if not part.did and part.claim.id in by and part.actor.actor_class is _CIVILIAN
    ]


def _dyad(side_a: Side | None, side_b: Side | None, against: int | None, rule: str) -> Dyad:
    return Dyad(side_a=side_a, side_b=side_b, type_of_violence=against, rule=rule)


def _group(parts: Sequence[_Part]) -> Side:
    """A side of groups; UCDP names several that fight together one behind the other."""
    names = dict.fromkeys(part.actor.known_as for part in parts if part.actor.known_as)
    return _side(parts, ", ".join(names))


def _states(parts: Sequence[_Part], country: str) -> Side:
    """A side of state forces: of the states that are named, else of the country of the incident."""
    told = dict.fromkeys(state for part in parts for state in _told_states(part.actor))
    joint = any(_are_joint(part.actor) for part in parts)
    states = list(told) or ([country] if country and not joint else [])
    return _side(parts, ", ".join(f"Government of {state}" for state in states))


def _side(parts: Sequence[_Part], known_as: str) -> Side:
    return Side(
        words=tuple(dict.fromkeys(part.actor.words for part in parts if part.actor.words)),
        actor_class=parts[0].actor.actor_class,
        known_as=known_as,
        claims=tuple(dict.fromkeys(part.claim.id for part in parts)),
    )


def _told_states(actor: Actor) -> list[str]:
    """The states whose forces words name: "Pakistani troops", "Russian and Syrian jets"; none of
    "NATO" or "coalition" troops."""
    if _are_joint(actor):
        return []
    words = actor.words.replace("’s", "").replace("'s", "").split()
    pairs = [" ".join(pair) for pair in pairwise(words)]
    found = list(dict.fromkeys(filter(None, map(country_of, (*pairs, *words)))))
    return found if "and" in words else found[:1]


def _are_joint(actor: Actor) -> bool:
    return not word_sets("dyad_words.tsv")["joint"].isdisjoint(actor.words.lower().split())


def _are_organised(parts: Sequence[_Part]) -> bool:
    return any(_is_organised(part.actor) for part in parts)


def _is_organised(actor: Actor) -> bool:
    """Whether words name a body of people in arms: "militants", "ISIS"; gunmen may be anybody."""
    words = actor.words.split()
    organised = word_sets("dyad_words.tsv")["organised"]
    named = actor.known_as != "" or group_class(words) is _ARMED
    return named or not organised.isdisjoint(word.lower() for word in words)
