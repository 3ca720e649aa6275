"""Who the harmed were, for a figure that does not say, from the same figure told with more words.

"The death toll stands at 131" and "131 soldiers died" in one incident are the same people.
"""

from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import FORCES, HARM, ActorClass

_KNOWN = frozenset({ActorClass.CIVILIAN, ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP})


def with_known_victims(claims: list[Claim]) -> list[Claim]:
    """The claims of one incident, each figure with the people that it is told with elsewhere."""
    told = [c for c in claims if c.victim.actor_class in _KNOWN and c.effect in HARM]
    parts = [c for c in told if c.victim.actor_class in FORCES and _is_part(c)]
    named = [_named(claim, told) if told else claim for claim in claims]
    named = [_of_those_told(claim, told) for claim in named]
    return [_mixed(claim, parts) if parts else claim for claim in named]


def _of_those_told(claim: Claim, told: list[Claim]) -> Claim:
    """ "Three policemen were shot. Two of the victims died": of the class of all who were told before."""
    open_ = claim.victim.actor_class is ActorClass.UNKNOWN and claim.effect in HARM
    if not open_ or claim.count.high == 0 or claim.victim.words.lower() not in _ONLY_HARMED:
        return claim
    before = {c.victim.actor_class for c in told if c.sentence.start < claim.sentence.start}
    if len(before) != 1 or not before <= FORCES:
        return claim
    return replace(claim, victim=replace(claim.victim, actor_class=before.pop()))


# What people are called who were harmed, and nothing more.
_ONLY_HARMED = frozenset("victims dead deceased wounded injured casualties".split())


def _is_part(claim: Claim) -> bool:
    """Whether a claim tells who some of the harmed were: "three of those killed were policemen"."""
    return not _PART_RULES.isdisjoint(claim.rules("victim"))


_PART_RULES = frozenset({"predicate"})


def _mixed(claim: Claim, parts: list[Claim]) -> Claim:
    """ "Nine people were killed", of whom three are policemen as told elsewhere: they are mixed."""
    if claim.victim.actor_class is not ActorClass.UNKNOWN or claim.effect not in HARM:
        return claim
    whole = claim.count.value or 0
    some = any(p.effect is claim.effect and 0 < (p.count.value or 0) < whole for p in parts)
    victim = replace(claim.victim, actor_class=ActorClass.MIXED)
    return replace(claim, victim=victim) if some else claim


def _named(claim: Claim, told: list[Claim]) -> Claim:
    if claim.victim.actor_class is not ActorClass.UNKNOWN or claim.effect not in HARM:
        return claim
    same = next((other for other in told if _is_same_figure(claim, other)), None)
    if same is None:
        return claim
    words = claim.victim.words or same.victim.words
    kept = tuple(e for e in claim.evidence if claim.victim.words or e.field != "victim")
    lent = () if claim.victim.words else same.grounds("victim")
    evidence = (*kept, *(replace(e, rule=f"same-figure:{e.rule}") for e in lent))
    victim = replace(same.victim, words=words)
    return replace(claim, victim=victim, evidence=evidence)


def _is_same_figure(claim: Claim, other: Claim) -> bool:
    """One is too common a figure to tell people apart, and two in a sentence are two."""
    value = claim.count.value
    if claim.sentence == other.sentence and claim.report == other.report:
        return False
    return claim.effect is other.effect and value == other.count.value and (value or 0) > 1
