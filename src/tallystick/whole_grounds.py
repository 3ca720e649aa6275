"""Words for the kind of every claim: its own, those of its incident, or the words of the harm.

The kind of "nine were killed", taken over from "the bombing" told elsewhere, is shown by "the bombing".
"""

from collections.abc import Sequence

from tallystick.records import Claim, Evidence, Incident
from tallystick.values import replace
from tallystick.vocabulary import EventKind

_FIELD = "event_kind"


def with_whole_grounds(claims: Sequence[Claim], incidents: Sequence[Incident]) -> tuple[Claim, ...]:
    """The claims, each with the words that tell its kind."""
    incident_of = {claim: incident.id for incident in incidents for claim in incident.claims}
    told: dict[tuple[str, EventKind], Evidence] = {}
    for claim in claims:
        if (ground := claim.ground(_FIELD)) is not None:
            for where in (incident_of.get(claim.id, ""), ""):
                told.setdefault((where, claim.event_kind), ground)
    return tuple(_grounded(claim, told, incident_of.get(claim.id, "")) for claim in claims)


def _grounded(claim: Claim, told: dict[tuple[str, EventKind], Evidence], incident: str) -> Claim:
    if claim.event_kind is EventKind.UNKNOWN or claim.ground(_FIELD) is not None:
        return claim
    ground, harm = told.get((incident, claim.event_kind)), claim.ground("effect")
    if ground is not None:
        ground = replace(ground, rule="kind-of-incident")
    elif harm is not None:
        ground = replace(harm, field=_FIELD, rule="kind-of-harm")
    return claim if ground is None else replace(claim, evidence=(*claim.evidence, ground))
