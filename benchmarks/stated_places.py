"""Places stated as in a table: "Spinwam village" of North Waziristan, Khyber Pakhtunkhwa, Pakistan.

A table leaves no doubt about parents, so the name is looked for inside them alone, and there even a
misspelling is followed: "Miram Shah" in North Waziristan is Miranshah.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from tallystick.gazetteer import (
    Candidate,
    Entry,
    Spelling,
    bare_name,
    candidates,
    of_kind,
    skeleton,
    sound,
    tables,
)
from tallystick.gazetteer.countries import country_codes
from tallystick.places.choice import fame
from tallystick.places.distance import kilometres
from tallystick.places.lexicon import word_class
from tallystick.places.locate import misspelt
from tallystick.places.ranking import NOWHERE, Ranking, weighed

# A parent without a known radius reaches so far, and a place just behind a boundary is let in.
_REACH_KM = {"district": 40.0, "province": 150.0, "area": 100.0, "country": 3000.0}
_BEHIND_BORDER_KM = 25.0
# Districts are redrawn, but no place moves farther than this many of its district's radii away.
_FAR = 2.0
# A place behind the boundary bears the very name; only inside is another spelling followed.
_INSIDE = 2.0
# Shorter names have too little in them to be known by their consonants.
_LEAST_SKELETON = 3
_TOGETHER, _TOGETHER_KM = 0.7, 8.0
_DIVISIONS = ("district", "province", "area")
_SPELT = {Spelling.OWN: 0.0, Spelling.OTHER: -0.5, Spelling.SOUND: -1.5}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A name with the larger places it is said to lie in, the smallest first."""

    name: str
    parents: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """The ranking of a stated place, and the smallest of its parents that is known."""

    ranking: Ranking
    within: Entry | None = None

    @property
    def best(self) -> Entry | None:
        """The place itself, None where it is not located."""
        return self.ranking.best


def locate_stated(stated: Stated) -> Located:
    """The place of a row of a table; not located where no place of that name lies in its parents."""
    known = _parents(stated)
    within = known[0] if known else None
    for form, kind in _forms(stated.name):
        own = next((p for p in known if sound(bare_name(p.name)[0]) == sound(form)), None)
        if own is not None and kind in _DIVISIONS:
            return Located(ranking=weighed([(3.0, own)]), within=within)
        ranking = _inside(form, kind, known, stated.country)
        if ranking.best is not None:
            return Located(ranking=ranking, within=within)
    return Located(ranking=NOWHERE, within=within)


def _parents(stated: Stated) -> list[Entry]:
    """The parents that are known, the smallest first; each inside the larger ones."""
    known: list[Entry] = []
    for words in reversed(stated.parents):
        stem, kind = bare_name(words)
        found = [
            c
            for name in dict.fromkeys((words, stem))
            for c in candidates(name, countries=(stated.country,) if stated.country else ())
            if c.entry.kind in _DIVISIONS
        ]
        fitting = [c for c in found if not known or _distance_fit(c.entry, known[0]) > 0]
        # Provinces are redrawn: a district of that very name counts though it lies elsewhere now.
        fitting = fitting or [c for c in found if c.spelling is Spelling.OWN]
        best = max(fitting, key=lambda c: _as_parent(c, kind, first=not known), default=None)
        entry = best.entry if best is not None else _misspelt_division(stem, stated.country, known)
        if entry is not None:
            known.insert(0, entry)
    return known


def _misspelt_division(name: str, country: str, known: Sequence[Entry]) -> Entry | None:
    """The one division of a country whose consonants are those of a name: Neelam for Neelum."""
    bones = skeleton(name)
    if len(bones) < _LEAST_SKELETON or not country:
        return None
    found = [e for key, e in _divisions_of(country) if key == bones]
    fitting = [e for e in found if not known or _distance_fit(e, known[0]) > 0]
    return fitting[0] if len(fitting) == 1 else None


@cache
def _divisions_of(country: str) -> list[tuple[str, Entry]]:
    """The provinces and districts of a country by the skeleton of their names."""
    divisions = tables()[-1].divisions(country_codes().get(country, ""))
    return [(skeleton(bare_name(place.name)[0]), place) for place in divisions]


def _as_parent(candidate: Candidate, kind: str, *, first: bool) -> tuple[float, ...]:
    entry = candidate.entry
    level = entry.kind == ("province" if first else "district")
    return (-candidate.spelling, of_kind(entry, kind), level, fame(entry))


def _forms(name: str) -> Iterable[tuple[str, str]]:
    """The name as a whole, its parts, and these without the words that say what they are."""
    seen = set()
    for part in (name, *re.split(r"\s*[,(/]\s*|\s+(?:near|in|by)\s+", name.rstrip(")"))[:1]):
        stem, kind = bare_name(part)
        for form in (stem, _without_area(stem)):
            if form and form not in seen:
                seen.add(form)
                yield form, kind or ("" if form == stem else "area")


def _without_area(name: str) -> str:
    """The name that an area or a site is called after: the "Spinwam" of "Spinwam bazaar"."""
    words = name.split()
    while len(words) > 1 and words[-1].lower() in _said_of_places():
        words.pop()
    return " ".join(words)


@cache
def _said_of_places() -> frozenset[str]:
    return frozenset().union(*map(word_class, ("area", "settlement", "site", "division")))


def _inside(name: str, kind: str, parents: Sequence[Entry], country: str) -> Ranking:
    found = candidates(name, countries=(country,)) if country else candidates(name)
    scored = [(_score(c, kind, parents), c.entry) for c in found]
    scored += [(1.5 + fame(e) / 3 + _kind_fit(e, kind), e) for e in misspelt(name, parents[:1])]
    best: dict[str, tuple[float, Entry]] = {}
    for row in _together([row for row in scored if row[0] > 0]):
        best[row[1].id] = max(row, best.get(row[1].id, row), key=lambda r: r[0])
    return weighed(list(best.values()))


def _score(candidate: Candidate, kind: str, parents: Sequence[Entry]) -> float:
    """Log-odds that a candidate is meant; 0 where it cannot be."""
    entry = candidate.entry
    score = _place_in(entry, parents)
    outside = bool(parents) and score < _INSIDE
    if score <= 0 or (outside and candidate.spelling is not Spelling.OWN):
        return 0.0
    score += _SPELT[candidate.spelling] + fame(entry) / 3 + _kind_fit(entry, kind)
    return max(0.1, score)


def _kind_fit(entry: Entry, kind: str) -> float:
    if not kind:
        return 0.0
    return 1.0 if of_kind(entry, kind) else -1.0


def _place_in(entry: Entry, parents: Sequence[Entry]) -> float:
    """How well a place lies in its parents: best in the smallest by name, 0 where it cannot."""
    if not parents:
        return 1.3
    fit = _distance_fit(entry, parents[0])
    if fit > 0:
        return 1.5 + fit
    far = kilometres(entry, parents[0]) > _FAR * _reach(parents[0])
    return 0.0 if far or not any(_distance_fit(entry, p) > 1 for p in parents[1:]) else 1.0


def _distance_fit(entry: Entry, larger: Entry) -> float:
    if larger.id == entry.id:
        return 1.0
    if sound(larger.name) in (sound(entry.district), sound(entry.province)):
        return 3.0
    reach = _reach(larger)
    away = kilometres(entry, larger)
    return 2.0 if away < reach else 1.0 if away < reach + _BEHIND_BORDER_KM else 0.0


def _reach(larger: Entry) -> float:
    return max(larger.radius_km, _REACH_KM[larger.kind])


def _together(scored: list[tuple[float, Entry]]) -> list[tuple[float, Entry]]:
    """Namesakes next to each other are parts of one place, and speak for each other."""
    return [
        (score + _TOGETHER * any(_are_close(entry, e) for _, e in scored if e is not entry), entry)
        for score, entry in scored
    ]


def _are_close(a: Entry, b: Entry) -> bool:
    return a.id != b.id and kilometres(a, b) < _TOGETHER_KM
