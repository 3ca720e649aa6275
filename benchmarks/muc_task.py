"""What the MUC-4 task itself decides of places: its nine countries, and how it names a place."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from pathlib import Path

from tallystick import Claim, Coding, Incident, Report

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
KINDS = ("CITY", "TOWN", "DEPARTMENT", "MUNICIPALITY", "NEIGHBORHOOD", "VILLAGE", "PROVINCE")

_PATH = re.compile(r"^([A-Z][A-Z .]+): ([^*?;]+?)\s*\*")
_TYPE = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Relevant:
    """An incident of the task with the claims that speak of it: of harm, or of people taken."""

    incident: Incident
    claims: tuple[Claim, ...]
    taken: bool


def country_told(incident: Incident, coding: Coding) -> str:
    """The country of an incident: its place's, else the one that the report speaks of most."""
    if incident.place and incident.place.country:
        return incident.place.country
    return nation_of(coding.report)


def country_asked_for(incident: Incident, coding: Coding) -> str:
    """The country of an incident that the task asks for, which is nearly always of the nine: a place
    elsewhere ("in Washington", "the U.S. Embassy") is seldom where it happened.
    """
    told = country_told(incident, coding)
    return told if told.lower() in NATIONS else nation_of(coding.report) or told


@lru_cache(maxsize=8)
def nation_of(report: Report) -> str:
    """The one of the nine countries that a report speaks of most, "" where it names none."""
    text = report.text.upper()
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

    def location(self, country: str, names: Iterable[str], text: str) -> str:
        """The filler of a place, the first of its names that the list has.

        Of its paths the longest whose every area the text names: Medellin lies in Antioquia only
        where the report says so. "The types CITY and TOWN were treated as synonymous", and a town
        is likelier meant than an air base of its name.
        """
        country = country.upper()
        for name in names:
            paths = self._paths.get((country, name.upper()), []) if name.upper() != country else []
            told = [path for path in paths if _areas_told(path, text)]
            if paths:
                return max(told or paths, key=_preference)
        return country or "-"


def _areas_told(path: str, text: str) -> bool:
    """Whether a report names each area of a path next to what lies in it."""
    names = [_TYPE.sub("", area).strip() for area in path.split(":")[1:]]
    return all(
        outer != inner
        and re.search(rf"\b(?:{outer}\b.{{,40}}{inner}|{inner}\b.{{,40}}{outer})\b", text)
        for outer, inner in pairwise(re.escape(name) for name in names)
    )


def _preference(path: str) -> tuple[int, int]:
    kind = re.findall(r"\(([^)?]*)\??\)", path)[-1:] or [""]
    order = KINDS.index(kind[0]) if kind[0] in KINDS else len(KINDS)
    return path.count(":"), -order
