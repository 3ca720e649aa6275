"""Who the harmed were, for a figure that does not say, from the same figure told with more words.

"The death toll stands at 131" and "131 soldiers died" in one incident are the same people.
"""

from dataclasses import replace

from tallystick.extract.happenings import HARM
from tallystick.records import Claim
from tallystick.vocabulary import ActorClass

_KNOWN = frozenset({ActorClass.CIVILIAN, ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP})


def with_known_victims(claims: list[Claim]) -> list[Claim]:
    """The claims of one incident, each figure with the people that it is told with elsewhere."""
    told = [c for c in claims if c.victim.actor_class in _KNOWN and c.effect in HARM]
    return [_named(claim, told) if told else claim for claim in claims]


def _named(claim: Claim, told: list[Claim]) -> Claim:
    if claim.victim.actor_class is not ActorClass.UNKNOWN or claim.effect not in HARM:
        return claim
    same = next((other for other in told if _is_same_figure(claim, other)), None)
    if same is None:
        return claim
    words = claim.victim.words or same.victim.words
    kept = tuple(e for e in claim.evidence if claim.victim.words or e.field != "victim")
    lent = () if claim.victim.words else tuple(e for e in same.evidence if e.field == "victim")
    evidence = (*kept, *(replace(e, rule=f"same-figure:{e.rule}") for e in lent))
    victim = replace(same.victim, words=words)
    return replace(claim, victim=victim, evidence=evidence)


def _is_same_figure(claim: Claim, other: Claim) -> bool:
    """One is too common a figure to tell people apart."""
    value = claim.count.value
    return claim.effect is other.effect and value == other.count.value and (value or 0) > 1
