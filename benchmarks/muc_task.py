"""What the MUC-4 task itself decides: which incidents are relevant, and how places are named.

Relevance follows section 1.0 of the task's documentation, "What constitutes a relevant incident":

1. others than armed groups and the state's own military and police are hit (clashes and ambushes of
   troops are not terrorism, whoever is to blame); "people" count as others unless the incident is
   one of warfare
2. an incident, a victim or a perpetrator of one of nine countries
3. told as a fact: what every claim denies is left out
4. recent: within two months of the article, or of no stated date and not told as history
5. specific: no totals over several incidents, no accidents, no arrests, not only that nobody was
   hurt or that "many" were
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from tallystick import Claim, Coding, Incident
from tallystick.vocabulary import ActorClass, Effect, EventKind, Frame, Scope, Stance

NATIONS = {
    "argentina": r"ARGENTIN",
    "bolivia": r"BOLIVIA",
    "chile": r"CHILE",
    "colombia": r"COLOMBIA",
    "ecuador": r"ECUADOR",
    "el salvador": r"SALVADOR",
    "guatemala": r"GUATEMALA",
    "honduras": r"HONDURA",
    "peru": r"PERU",
}
RECENT = timedelta(days=62)
HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})
TAKEN = frozenset({Effect.ABDUCTED, Effect.RELEASED})
_OTHERS = frozenset({ActorClass.CIVILIAN, ActorClass.MIXED})
_WARFARE = frozenset({EventKind.CLASH, EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.AMBUSH})

_PATH = re.compile(r"^([A-Z][A-Z .]+): ([^*?;]+?)\s*\*")
_TYPE = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relevant:
    """An incident of the task with the claims that speak of it: of harm, or of people taken."""

    incident: Incident
    claims: tuple[Claim, ...]
    taken: bool


def relevant(coding: Coding) -> list[Relevant]:
    """The incidents of a report that the task asks for, people harmed and people taken apart."""
    by_id = {claim.id: claim for claim in coding.claims}
    found = []
    for incident in coding.incidents:
        claims = [by_id[name] for name in incident.claims]
        told = [claim for claim in claims if claim.stance is not Stance.DENIED]
        if not _is_recent(incident, coding) or not _is_specific(incident):
            continue
        for taken, effects in ((False, HARM), (True, TAKEN)):
            chosen = tuple(claim for claim in told if claim.effect in effects)
            if not _says_whom(chosen) or not _is_terrorism(incident, chosen):
                continue
            if _concerns(incident, chosen, coding):
                found.append(Relevant(incident=incident, claims=chosen, taken=taken))
    return found


def _is_recent(incident: Incident, coding: Coding) -> bool:
    published, end = coding.report.published, incident.when.end
    if end is None or published is None:
        return incident.frame is Frame.CURRENT
    return published - end <= RECENT


def _is_specific(incident: Incident) -> bool:
    kinds = {EventKind.ACCIDENT_DISASTER, EventKind.ARREST}
    return incident.scope is Scope.INCIDENT and incident.event_kind not in kinds


def _is_terrorism(incident: Incident, claims: Iterable[Claim]) -> bool:
    """Whether others than fighters are hit; who is told of as "people" beside fighters is one."""
    victims = {claim.victim.actor_class for claim in claims}
    if victims & _OTHERS:
        return True
    unknown = victims == {ActorClass.UNKNOWN}
    return unknown and incident.event_kind not in _WARFARE


def _says_whom(claims: Iterable[Claim]) -> bool:
    """Whether a target is told of: not only that nobody was hurt, or that "many" were."""
    told = [claim for claim in claims if claim.count.value != 0]
    specific = any(c.count.value is not None or c.victim.actor_class in _OTHERS for c in told)
    return bool(told) and specific


def _concerns(incident: Incident, claims: Iterable[Claim], coding: Coding) -> bool:
    """Whether place, victim or perpetrator belong to one of the nine countries."""
    country = country_told(incident, coding)
    if country.lower() in NATIONS:
        return True
    actors = [claim.victim for claim in claims] + [c.perpetrator for c in claims if c.perpetrator]
    words = " ".join(actor.words for actor in actors).upper()
    return any(re.search(stem, words) for stem in NATIONS.values())


def country_told(incident: Incident, coding: Coding) -> str:
    """The country of an incident: its place's, else the one that the report speaks of most."""
    if incident.place and incident.place.country:
        return incident.place.country
    text = coding.report.text.upper()
    told = {name: len(re.findall(rf"\b{stem}", text)) for name, stem in NATIONS.items()}
    name = max(told, key=lambda name: told[name])
    return name if told[name] else ""


class PlaceNames:
    """The task's list of places: "MIRAFLORES" of Peru is PERU: LIMA (CITY): MIRAFLORES (...)."""

    def __init__(self, folder: Path) -> None:
        self._files = sorted(folder.rglob("containing-areas-part*"))

    @cached_property
    def _paths(self) -> Mapping[tuple[str, str], list[str]]:
        """Full paths by country and name."""
        found: dict[tuple[str, str], list[str]] = {}
        for file in self._files:
            for line in file.read_text("utf-8", "replace").splitlines():
                match = _PATH.match(line)
                if match:
                    country, path = match.groups()
                    name = _TYPE.sub("", path.split(": ")[-1])
                    found.setdefault((country, name), []).append(f"{country}: {path}")
        return found

    def location(self, country: str, words: str, region: str) -> str:
        """The filler of a place: the longest path of its name, in its region where that is told."""
        country = country.upper()
        for name in (words.upper(), region.upper()):
            paths = self._paths.get((country, name), []) if name else []
            within = [path for path in paths if region and region.upper() in path]
            if within or paths:
                return max(within or paths, key=lambda path: path.count(":"))
        return country or "-"
