"""The short names people see: c1, c2 ... for claims, and which incident holds which claim.

Records name a claim by where its words stand ("killed@35"); a person reads and types "c3".
"""

import re
from collections.abc import Iterator, Mapping

from tallystick.records import Coding, Incident


def claim_labels(coding: Coding) -> dict[str, str]:
    """Claim id to label, in the order of the coding: {"killed@1": "c1", "killed@35": "c2"}."""
    return {claim.id: f"c{number}" for number, claim in enumerate(coding.claims, 1)}


_CLAIM_ID = re.compile(r"\b[a-z_]+@\d+\b")


def relabelled(words: str, labels: Mapping[str, str]) -> str:
    """Words of a record with the short names of claims: "part of killed@35" is "part of c3"."""
    return _CLAIM_ID.sub(lambda found: labels.get(found[0], found[0]), words)


def incident_of(coding: Coding) -> dict[str, str]:
    """Claim id to the id of the incident that lists it; a claim of no incident is absent."""
    return {claim: incident.id for incident in coding.incidents for claim in incident.claims}


def outline(coding: Coding) -> Iterator[tuple[int, Incident]]:
    """Incidents with their depth, each total before its parts: (0, T1), (1, A), (1, B), (0, C).

    An incident whose `part_of` names nothing here, or itself, stands at depth 0. Every incident
    comes once, also where `part_of` runs in a circle.
    """
    known = {incident.id for incident in coding.incidents}
    roots = [i for i in coding.incidents if i.part_of not in known or i.part_of == i.id]
    told: set[str] = set()
    for root in (*roots, *coding.incidents):
        yield from _family(root, coding, told, depth=0)


def _family(
    incident: Incident, coding: Coding, told: set[str], *, depth: int
) -> Iterator[tuple[int, Incident]]:
    if incident.id in told:
        return
    told.add(incident.id)
    yield depth, incident
    for part in coding.incidents:
        if part.part_of == incident.id:
            yield from _family(part, coding, told, depth=depth + 1)
