"""How well a figure is supported: who speaks, of whose people, and how firmly (R-CLASSIFY).

A military spokesman on his own dead admits (E3), on the militants' he is a party (E5); a doctor is
a third party (E2), a resident a witness (E4), "reports claimed" is hearsay (E6).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tallystick.figures import Figure, disjoint
from tallystick.mentions import REPORTER, group_of, is_hearsay, source_type
from tallystick.points import Points, add_points, points
from tallystick.policy_file import PolicyFile
from tallystick.records import Claim
from tallystick.values import replace
from tallystick.vocabulary import ActorClass

AGREED = "E1"


@dataclass(frozen=True, slots=True)
class Graded:
    """A figure with the evidence class and the points that a policy gives it.

    Where hearsay is added to what is vouched for, the class, low and best are of the vouched alone.
    """

    figure: Figure
    evidence: str
    points: Points


def _of_party(claim: Claim, side: ActorClass, bystanders: str, policy: PolicyFile) -> str:
    group = group_of(claim)
    doer = claim.perpetrator.actor_class if claim.perpetrator else ActorClass.NONE
    if group is side:
        # Losses that a side denies, or gives to another force of its own kind, are no admission.
        admits = claim.count.high != 0 and doer is not side
        return policy.admission_class if admits else policy.party_class
    if group in (ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP):
        return policy.party_class
    return policy.admission_class if doer is side and claim.count.high != 0 else bystanders


def evidence_class(claim: Claim, policy: PolicyFile) -> str:
    """The class of one claim: "the army said 31 militants were killed" is E5."""
    if is_hearsay(claim):
        return policy.hearsay_class
    speaker = policy.speakers[source_type(claim)]
    if speaker.side is None:
        return speaker.evidence
    return _of_party(claim, speaker.side, speaker.evidence, policy)


def _agrees(one: Graded, other: Graded, policy: PolicyFile) -> bool:
    """Whether two named speakers of different kinds, no two parties, give numbers that overlap."""
    figures = (one.figure, other.figure)
    named = all(figure.origin != REPORTER and not figure.is_vague for figure in figures)
    kinds = {source_type(one.figure.claims[0]), source_type(other.figure.claims[0])}
    firm = policy.hearsay_class not in (one.evidence, other.evidence)
    third = {one.evidence, other.evidence} != {policy.party_class}
    return named and len(kinds) == 2 and firm and third and not disjoint(one.figure, other.figure)


def _points_of(figure: Figure, policy: PolicyFile) -> Points:
    """Five dead, and "three more, reportedly", are 5, 5, 8."""
    firm = figure.vouched
    vouched = add_points(points(claim.count, policy) for claim in firm)
    if len(firm) == len(figure.claims):
        return vouched
    whole = add_points(points(claim.count, policy) for claim in figure.claims)
    return replace(vouched, high=whole.high, is_open=whole.is_open, rules=whole.rules)


def grade(figures: Sequence[Figure], policy: PolicyFile) -> tuple[Graded, ...]:
    """The figures of a cell, classed; those that two kinds of speaker agree on are E1."""
    alone = [
        Graded(
            figure,
            max(evidence_class(claim, policy) for claim in figure.vouched),
            _points_of(figure, policy),
        )
        for figure in figures
    ]
    return tuple(
        Graded(graded.figure, AGREED, graded.points)
        if any(_agrees(graded, other, policy) for other in alone if other is not graded)
        else graded
        for graded in alone
    )
