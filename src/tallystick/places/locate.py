"""Which of the places of one name is meant: the Mir Ali of North Waziristan, not of Herat.

Each candidate is given a weight for each thing that speaks for it or against it: the larger place
named with it, the countries and other places of the report, the kind that the words tell, its fame,
and how closely it bears the name. The weights add up to log-odds, with which the candidates stand
against each other and against "none of them".
"""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from tallystick.doc import Doc
from tallystick.gazetteer import (
    Candidate,
    Entry,
    Spelling,
    bare_name,
    candidates,
    country_of,
    entries,
    fold,
    is_demonym,
    of_kind,
    places_in,
    skeleton,
    sound,
)
from tallystick.places.lexicon import word_class
from tallystick.records import Location

# A place of this many people is meant by its bare name wherever the report comes from.
WELL_KNOWN = 100_000
# A town of this many people has districts of its own.
LARGE_TOWN = 300_000
# A division of this many is known abroad: Texas is, Beni Department is not.
_WELL_KNOWN_DIVISION = 1_000_000
# What counts against a place of a country that the report never names.
_ABROAD = 6
# Weight of a country's name before a noun, against one that stands alone: "a US patrol".
_MODIFIER_WEIGHT = 0.5
# Weight of a mention in title or lead against one further down.
_LEAD_WEIGHT, _LEAD_SENTENCES = 3, 3
_NEAR_KM = 150.0
_KM_PER_DEGREE = 111.2
# Closer than this the neighbour is the place itself, or the district around it.
_SAME_KM = 30.0
# "Ankara" is the town rather than the province around it, which has more people.
_DIVISION_SHARE = 0.05
_SEAT_WITHIN_KM = {"district": 40.0, "province": 120.0}
_SEAT_PEOPLE = 20_000
# An area of less radius than this has namesakes that are as well known: Essex, Kent.
_WIDE_KM = 100.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a report as a whole says about where it plays: countries by weight, names it gives.

    `ranked` keeps what each name was found to mean: a report names its city many times.
    """

    countries: dict[str, float]
    names: frozenset[str]
    around: tuple[Entry, ...] = ()
    ranked: dict[tuple[str, str, str], "Ranking"] = field(default_factory=dict, compare=False)

    @property
    def main(self) -> str | None:
        """The country a report is about, None where it names none."""
        return max(self.countries, key=lambda name: self.countries[name], default=None)


def setting_of(doc: Doc, names: Sequence[tuple[str, int]]) -> Setting:
    """The setting from a report's names, each with the number of its sentence; demonyms count."""
    weights: dict[str, float] = defaultdict(float)
    words_ = doc
    lead = (*words_.starts, len(doc))[min(_LEAD_SENTENCES, len(words_.starts))]
    for at, text in enumerate(words_.texts):
        if text[0].isupper() and (country := _country_at(doc, at)):
            weight = _LEAD_WEIGHT if at < lead else 1
            weights[country] += weight * (_MODIFIER_WEIGHT if _is_modifier(doc, at) else 1)
    around: dict[str, Entry] = {}
    for words, number in names:
        first = _best_known(words, weights)
        if first is not None:
            weights[first.country] += _LEAD_WEIGHT if number < _LEAD_SENTENCES else 1
            around[first.id] = first
    weights.pop("", None)
    folded = frozenset(fold(words) for words, _ in names)
    return Setting(countries=dict(weights), names=folded, around=tuple(around.values()))


def _country_at(doc: Doc, at: int) -> str | None:
    """The country that a word names, with the word before it: the "Sudan" of "South Sudan"."""
    words = doc
    alone = country_of(words.texts[at])
    if alone is None or _names_division(doc, at):
        return None
    return (country_of(words.phrase(at - 1, at + 1)) if at else None) or alone


def _names_division(doc: Doc, at: int) -> bool:
    """Whether a country's name is here that of a division: "Niger State" lies in Nigeria."""
    if at + 1 >= len(doc) or doc.lower[at + 1] not in word_class("division"):
        return False
    name, kind = bare_name(doc.phrase(at, at + 2))
    return any(entry.kind == kind for entry in entries(name))


def _is_modifier(doc: Doc, at: int) -> bool:
    """Whether a country's name, not that of a people, only describes a noun: "US patrol"."""
    token = doc[at]
    describes = token.dep_ in ("compound", "amod", "nmod") and token.head.i > at
    return describes and not is_demonym(token.text)


def _best_known(words: str, weights: Mapping[str, float]) -> Entry | None:
    """The place that a name tells the setting by: well known, or in a country that is named."""
    found = entries(words)
    if not found or country_of(words) in weights:
        return None
    first = next((entry for entry in found if entry.country in weights), found[0])
    if first.country in weights and first.kind == "province":
        return first
    return first if _is_well_known(first, words) else None


def _is_well_known(entry: Entry, words: str) -> bool:
    """Whether a place is meant by this name all over the world, under its own name at least."""
    if entry.kind in ("country", "area"):
        return True
    least = _WELL_KNOWN_DIVISION if entry.kind in ("province", "district") else WELL_KNOWN
    own = fold(bare_name(entry.name)[0]) == fold(bare_name(words)[0])
    return own and entry.population >= least


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """The place that a name means, how likely it is, and its rivals, likeliest first.

    Without `best` the name is not located: no candidate fits, or there is none.
    """

    best: Entry | None = None
    score: float = 0.0
    rivals: tuple[tuple[Entry, float], ...] = ()


NOWHERE = Ranking()
# As many rivals as a reviewer looks through.
_RIVALS = 4
# A full list of homonyms may have left out the small places of the report's own country.
_FULL = 12


def rank(words: str, kind: str, region: str, setting: Setting) -> Ranking:
    """The places that a name may mean here by their likelihood; none when nothing fits."""
    asked = words, kind, region
    if asked not in setting.ranked:
        setting.ranked[asked] = _rank(words, kind, region, setting)
    return setting.ranked[asked]


def _rank(words: str, kind: str, region: str, setting: Setting) -> Ranking:
    found = candidates(words)
    if len(found) >= _FULL and setting.countries:
        known = {c.entry.id for c in found}
        more = candidates(words, countries=tuple(sorted(setting.countries)))
        found = (*found, *(c for c in more if c.entry.id not in known))
    inside = _meant_by_region(region) if region else ()
    scored = [(_score(c, words, kind, inside, setting), c.entry) for c in found]
    ranking = weighed(scored)
    if ranking.best is None:
        ranking = weighed([(_MISSPELT, e) for e in misspelt(words, inside)])
    if ranking.best is None or kind:
        return ranking
    seat = _seat_of(ranking.best, [c.entry for c in found if c.spelling < Spelling.SOUND])
    return replace(ranking, best=seat)


def weighed(scored: Sequence[tuple[float, Entry]]) -> Ranking:
    """Shares of likelihood among the candidates and "none of them", whose log-odds are 0."""
    ordered = sorted(scored, key=lambda row: -row[0])
    if not ordered or ordered[0][0] <= 0:
        return NOWHERE
    top = max(score for score, _ in ordered)
    total = math.exp(-top) + sum(math.exp(score - top) for score, _ in ordered)
    shares = [(entry, round(math.exp(score - top) / total, 3)) for score, entry in ordered]
    best, share = shares[0]
    rivals = tuple(row for row in shares[1 : _RIVALS + 1] if row[1] > 0)
    return Ranking(best=best, score=share, rivals=rivals)


# Log-odds of a place of the very district whose name has the same consonants.
_MISSPELT = 1.0
# Shorter names have too little in them to be known by their consonants.
_LEAST_SKELETON = 3


def misspelt(name: str, inside: Sequence[Entry]) -> list[Entry]:
    """Places of a district whose consonants are those of a name: Miranshah for "Miram Shah"."""
    bones = skeleton(bare_name(name)[0])
    districts = [entry for entry in inside if entry.kind == "district"]
    if len(bones) < _LEAST_SKELETON or not districts:
        return []
    settled = ("town", "village", "neighbourhood")
    return [e for key, e in places_in(districts[0]) if key == bones and e.kind in settled]


def _meant_by_region(region: str) -> tuple[Entry, ...]:
    """The larger places that a name may mean; "Niger State" is no country."""
    found, kind = entries(region), bare_name(region)[1]
    fitting = tuple(entry for entry in found if kind and of_kind(entry, kind))
    return fitting or found


def _abroad(entry: Entry, words: str, setting: Setting) -> float:
    """What counts against a place of a country that a report about others never names."""
    if not setting.countries or entry.country in setting.countries:
        return 0
    return 0 if _is_well_known(entry, words) else _ABROAD


def _seat_of(best: Entry, found: Sequence[Entry]) -> Entry:
    """The town rather than the district or province called after it: "in Ghazni"."""
    if best.kind not in _SEAT_WITHIN_KM:
        return best
    for entry in found:
        seat = entry.kind == "town" and entry.country == best.country
        known = fold(entry.name) == fold(best.name) or entry.population >= _SEAT_PEOPLE
        if seat and known and kilometres(entry, best) < _SEAT_WITHIN_KM[best.kind]:
            return entry
    return best


# What counts against a place that does not bear the very name, or as another name only.
_SPELT = {Spelling.OWN: 0.0, Spelling.OTHER: -0.7, Spelling.SOUND: -4.0}


def _score(
    candidate: Candidate, words: str, kind: str, inside: Sequence[Entry], setting: Setting
) -> float:
    """Fit of an entry: fame, the region named with it, the countries and names of the report."""
    entry = candidate.entry
    score = fame(entry) + _SPELT[candidate.spelling] - _abroad(entry, words, setting)
    if kind:
        score += _kind_fit(entry, kind, setting)
    if inside:
        score += 8 if any(lies_in(entry, larger) for larger in inside) else -6
    total = sum(setting.countries.values())
    if entry.country in setting.countries:
        score += 3 + 3 * setting.countries[entry.country] / total
    if fold(entry.district) in setting.names or fold(entry.province) in setting.names:
        score += 2
    if any(_is_neighbour(entry, other) for other in setting.around):
        score += 1
    return score


def _kind_fit(entry: Entry, kind: str, setting: Setting) -> float:
    """What the word for a kind adds: a "Hodan district" told with a large town is one of its own
    quarters rather than a village of that name far away.
    """
    if of_kind(entry, kind):
        return 3.0
    towns = [other for other in setting.around if other.population >= LARGE_TOWN]
    far = bool(towns) and all(kilometres(entry, town) > _SAME_KM for town in towns)
    quarter = kind == "district" and entry.kind == "village" and far
    return -_ABROAD if quarter else -2.0


def _is_neighbour(entry: Entry, other: Entry) -> bool:
    """Near another place of the report; the province around the town of its name is no other."""
    if abs(entry.latitude - other.latitude) * _KM_PER_DEGREE > _NEAR_KM:
        return False
    near = _SAME_KM < kilometres(entry, other) < _NEAR_KM
    return near and fold(entry.name) != fold(other.name)


def fame(entry: Entry) -> float:
    """Known by its bare name: a country always, a town by its people, a province by a share."""
    if entry.kind == "area" and entry.radius_km < _WIDE_KM:
        return 3.0
    if entry.kind in ("country", "area"):
        return 12.0
    people = entry.population * (_DIVISION_SHARE if entry.kind in ("province", "district") else 1)
    return math.log10(people + 10) - 4 + (0.5 if entry.kind == "province" else 0)


def lies_in(entry: Entry, larger: Entry) -> bool:
    """Whether a place lies in a larger one, by the names of its parents or by distance."""
    if larger.kind == "country":
        return entry.country == larger.country and entry.kind != "country"
    if larger.country and larger.country != entry.country:
        return False
    if larger.kind in ("province", "district") and sound(larger.name) in (
        sound(entry.province),
        sound(entry.district),
    ):
        return True
    known = larger.kind == "district" and entry.province and larger.province
    if known and sound(entry.province) != sound(larger.province):
        # Across the border of a province a place is near a district, and not in it.
        return False
    return kilometres(entry, larger) < max(larger.radius_km, 25.0)


def kilometres(a: Entry | Location, b: Entry | Location) -> float:
    """Distance of two places, good enough for a few hundred kilometres."""
    mean = math.radians((a.latitude + b.latitude) / 2)
    east = (a.longitude - b.longitude) * math.cos(mean)
    return _KM_PER_DEGREE * math.hypot(a.latitude - b.latitude, east)
