"""Words for the kind of every claim: its own, those of its incident, or the words of the harm.

The kind of "nine were killed", taken over from "the bombing" told elsewhere, is shown by "the bombing".
"""

from collections.abc import Sequence

from tallystick.extract.effects import tells_kind
from tallystick.records import Claim, Evidence, Incident
from tallystick.values import replace
from tallystick.vocabulary import EventKind

_FIELD = "event_kind"


def with_whole_grounds(claims: Sequence[Claim], incidents: Sequence[Incident]) -> tuple[Claim, ...]:
    """The claims, each with the words that tell its kind."""
    incident_of = {claim: incident.id for incident in incidents for claim in incident.claims}
    told: dict[tuple[str, EventKind], Evidence] = {}
    grounds = [(claim, claim.ground(_FIELD)) for claim in claims]
    harms = [(claim, _telling_harm(claim)) for claim in claims]
    for claim, ground in (*grounds, *harms):
        if ground is not None:
            for where in (incident_of.get(claim.id, ""), ""):
                told.setdefault((where, claim.event_kind), ground)
    return tuple(_grounded(claim, told, incident_of.get(claim.id, "")) for claim in claims)


def _telling_harm(claim: Claim) -> Evidence | None:
    """The words of a harm that tell its kind by themselves: "shot dead"."""
    harm = claim.ground("effect")
    tells = harm is not None and tells_kind(harm.words.lower().partition(" ")[0], claim.event_kind)
    return harm if tells else None


def _grounded(claim: Claim, told: dict[tuple[str, EventKind], Evidence], incident: str) -> Claim:
    if claim.event_kind is EventKind.UNKNOWN or claim.ground(_FIELD) is not None:
        return claim
    own, others = _telling_harm(claim), told.get((incident, claim.event_kind))
    harm = own or (claim.ground("effect") if others is None else None)
    if harm is not None:
        ground = replace(harm, field=_FIELD, rule="kind-of-harm")
    elif others is not None:
        ground = replace(others, field=_FIELD, rule="kind-of-incident")
    else:
        return claim
    return replace(claim, evidence=(*claim.evidence, ground))
