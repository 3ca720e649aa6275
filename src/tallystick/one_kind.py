"""One incident is of one kind: "the attack" that killed nine is the ambush told of before.

A claim whose own words leave the kind open takes the one that most claims of its incident tell.
"""

from collections.abc import Sequence

from tallystick.extract.event_words import arms_bearers
from tallystick.extract.happenings import GENERAL_KINDS
from tallystick.extract.kinds import ATTACKS
from tallystick.extract.lexicon import doer_words
from tallystick.records import Actor, Claim
from tallystick.values import replace
from tallystick.vocabulary import FORCES, HARM, ActorClass, Effect, EventKind, Scope

# Asked by the thousand: a member is looked up on its class anew each time.
_UNKNOWN, _OTHER_VIOLENCE, _SHOOTING, _MISSING = (
    EventKind.UNKNOWN,
    EventKind.OTHER_VIOLENCE,
    EventKind.SHOOTING,
    Effect.MISSING,
)

# Words for what an air strike or shelling looks like on the ground; they leave it open whose it was.
_SEEN = frozenset(
    "raid raids raided blast blasts explosion explosions bombing bombings bombardment explosive "
    "strike strikes".split()
)
_FROM_FAR = frozenset({EventKind.AIR_STRIKE, EventKind.SHELLING})


def commonest_kind(claims: Sequence[Claim]) -> EventKind:
    """The kind most claims of an incident tell, general words aside; `UNKNOWN` if none tells one."""
    kinds = [c.event_kind for c in claims if c.event_kind not in GENERAL_KINDS]
    return max(dict.fromkeys(kinds), key=kinds.count, default=_UNKNOWN)


def of_one_kind(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of one incident, those of an open kind with the incident's."""
    harm = [claim for claim in claims if claim.effect in HARM]
    from_far = commonest_kind([c for c in harm if c.event_kind in _FROM_FAR])
    seen = [_from_far(claim, from_far) for claim in claims]
    telling = [c for c in seen if _tells(c)]
    telling = [c for c in telling if not _is_by_crowd(c)] or telling
    executed = [c for c in harm if c.event_kind is EventKind.EXECUTION]
    kinds = _kinds_for(seen, telling)
    return _with_waylaid([_shared(c, kind, executed) for c, kind in zip(seen, kinds, strict=True)])


def _kinds_for(claims: Sequence[Claim], telling: Sequence[Claim]) -> list[EventKind]:
    """The kind that each claim would share: that of all who tell one but for another doer's."""
    one_sided = any(c.perpetrator and c.event_kind in _OF_ONE_SIDE for c in telling)
    ends = [claim for claim in telling if is_end_of_attacker(claim, claims)]
    if not ends and not one_sided:
        return [commonest_kind(telling)] * len(claims)
    return [commonest_kind([c for c in telling if _may_lend(c, to, ends)]) for to in claims]


def _may_lend(told: Claim, to: Claim, ends: Sequence[Claim]) -> bool:
    """Whether what befell some may have befallen others: neither another's doing, nor the end of the
    attacker among those he harmed."""
    fallen = {_last_word(claim.victim) for claim in ends}
    own_end = told not in ends or _last_word(to.victim) in fallen
    return own_end and not _are_of_others(told, to)


def _are_of_others(told: Claim, claim: Claim) -> bool:
    """Whether two harms have two doers: "air strikes by the coalition killed 40, the rebels killed 12"."""
    one, other = told.perpetrator, claim.perpetrator
    if one is None or other is None or told.event_kind not in _OF_ONE_SIDE:
        return False
    return {one.actor_class, other.actor_class} == FORCES


# What one side does; in a clash, raid or ambush both may fall.
_OF_ONE_SIDE = frozenset(
    {EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.BOMBING, EventKind.SUICIDE_BOMBING}
)


_FOUGHT = frozenset({_SHOOTING, EventKind.CLASH})


def _with_waylaid(claims: Sequence[Claim]) -> list[Claim]:
    """Those who were ambushed, also where they are "shot in the head" or "killed in the fight".

    Not those who lay in wait: "twenty rebels were killed when the soldiers shot back".
    """
    ambushes = [claim for claim in claims if claim.event_kind is EventKind.AMBUSH]
    if not ambushes:
        return list(claims)
    doers = {c.perpetrator.actor_class for c in ambushes if c.perpetrator}
    waiting = doers or {ActorClass.ARMED_GROUP}
    return [
        replace(claim, event_kind=EventKind.AMBUSH)
        if claim.effect in HARM
        and claim.event_kind in _FOUGHT
        and claim.victim.actor_class not in waiting
        else claim
        for claim in claims
    ]


def _tells(claim: Claim) -> bool:
    """Whether a claim's kind may hold for the others of its incident."""
    return claim.effect in HARM and claim.event_kind not in _OF_THEIRS and not is_by_arms(claim)


def is_end_of_attacker(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether a claim tells how the one attacker fell: "stabbed nine people | before police shot him".

    The shots that stopped him are not what he did to the others of the incident.
    """
    if claim.event_kind is not _SHOOTING or claim.effect not in HARM or claim.count.value != 1:
        return False
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    if doer not in _STOPPERS:
        return False
    if doer is ActorClass.STATE_FORCE and claim.victim.actor_class is ActorClass.ARMED_GROUP:
        return True
    last = _last_word(claim.victim)
    return last in doer_words("suspect") or any(
        last == _last_word(other.perpetrator) for other in claims if other.perpetrator
    )


_STOPPERS = frozenset({ActorClass.STATE_FORCE, ActorClass.NONE})


def _last_word(actor: Actor) -> str:
    return actor.words.lower().rpartition(" ")[2]


def is_by_arms(claim: Claim) -> bool:
    """ "Gunmen killed six": told by who did it, and perhaps a raid or an ambush all the same."""
    if claim.event_kind is not _SHOOTING:
        return False
    words = kind_words(claim)
    return bool(words) and words <= arms_bearers()


def _is_by_crowd(claim: Claim) -> bool:
    """ "Nine protesters were killed": told by whom it befell, and perhaps shot all the same."""
    words = kind_words(claim)
    return claim.event_kind is EventKind.RIOT and bool(words) and words <= doer_words("crowd")


_BY_GUNMEN = frozenset({EventKind.RAID, EventKind.AMBUSH})


def _shared(claim: Claim, kind: EventKind, executed: Sequence[Claim]) -> Claim:
    if is_open(claim):
        return _told(claim, kind, executed)
    crowd = kind is _SHOOTING and claim.effect in HARM and _is_by_crowd(claim)
    if crowd or (kind in _BY_GUNMEN and is_by_arms(claim)):
        return replace(claim, event_kind=kind, evidence=claim.without("event_kind"))
    return claim


# Captives are put to death beside others who are not: the word holds for its own victims alone.
_OF_THEIRS = frozenset({EventKind.EXECUTION, EventKind.ABDUCTION, EventKind.ARREST})


def is_open(claim: Claim) -> bool:
    """Whether a claim's own words leave its kind open: "killed", "the attack"; not "murdered"."""
    if claim.effect is _MISSING:
        return kind_words(claim) <= ATTACKS
    if claim.effect not in _OF_EVENTS:
        return False
    if claim.event_kind is _UNKNOWN:
        return True
    if claim.event_kind is not _OTHER_VIOLENCE:
        return False
    words = kind_words(claim)
    return bool(words) and words <= ATTACKS


_OF_EVENTS = HARM | {Effect.DISPLACED, Effect.RELEASED}


def kind_words(claim: Claim) -> set[str]:
    """The words that told a claim's kind, in small letters."""
    return {e.words.lower() for e in claim.grounds("event_kind")}


def _from_far(claim: Claim, kind: EventKind) -> Claim:
    """ "A raid hit a house" among the air strikes of an incident, "the blast" of its shells."""
    if kind not in _FROM_FAR or claim.effect not in HARM:
        return claim
    words = kind_words(claim)
    return replace(claim, event_kind=kind) if words and words <= _SEEN else claim


def _told(claim: Claim, kind: EventKind, executed: Sequence[Claim]) -> Claim:
    if claim.effect is Effect.DISPLACED:
        return claim
    if any(_is_of(claim, other, kind) for other in executed):
        return replace(claim, event_kind=EventKind.EXECUTION)
    return claim if kind is _UNKNOWN else replace(claim, event_kind=kind)


def _is_of(claim: Claim, executed: Claim, kind: EventKind) -> bool:
    """Whether a figure is that of people put to death, or of some of them: "four of them women"."""
    if executed.effect is not claim.effect:
        return False
    value, whole = claim.count.value, executed.count.value
    if value == whole:
        return True
    return kind is _UNKNOWN and 0 < (value or 0) < (whole or 0)


def with_general_kind(claims: Sequence[Claim], *, told: bool, fought: bool = False) -> list[Claim]:
    """ "The killing of twelve judges", "the rebels have killed 22 people": violence of no known kind.

    So is a sum over many events, "the unrest has cost 4,700 lives since May", and any harm in a report
    that has a word for violence (`told`): of 82 such coded claims three are of an unknown kind. Of
    fighters, in a report that tells of fighting (`fought`), it is a clash: "840 rebels have been killed".
    `UNKNOWN` is left where not even that is told: "five people died".
    """
    violent = any(c.event_kind is _OTHER_VIOLENCE for c in claims if c.effect in HARM)
    fallen = [_as_fallen(claim) if fought else claim for claim in claims]
    return [_as_violence(claim, told=told or violent) for claim in fallen]


def _as_fallen(claim: Claim) -> Claim:
    """A fighter of whose harm no kind is told, killed in a fight."""
    of_no_kind = claim.event_kind is _UNKNOWN and claim.effect in HARM
    fighter = claim.victim.actor_class in FORCES
    return replace(claim, event_kind=EventKind.CLASH) if of_no_kind and fighter else claim


def _as_violence(claim: Claim, *, told: bool) -> Claim:
    if claim.effect is Effect.RELEASED and claim.event_kind is _UNKNOWN:
        return replace(claim, event_kind=EventKind.ABDUCTION)  # "the owner was rescued later"
    if claim.effect not in HARM or claim.event_kind is not _UNKNOWN:
        return claim
    rules = set(claim.rules("effect"))
    violent = told or claim.perpetrator is not None or not rules.isdisjoint(_DEEDS)
    if not violent and claim.scope is not Scope.TOTAL:
        return claim
    return replace(claim, event_kind=_OTHER_VIOLENCE)


_DEEDS = frozenset({"effect-word:killing"})
