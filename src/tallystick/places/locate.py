"""Which of the places of one name is meant: the Mir Ali of North Waziristan, not of Herat."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tallystick.doc_words import doc_words
from tallystick.gazetteer import Entry, bare_name, country_of, entries, fold, is_demonym, of_kind
from tallystick.places.lexicon import word_class
from tallystick.records import Location

if TYPE_CHECKING:
    from spacy.tokens import Doc

# A place of this many people is meant by its bare name wherever the report comes from.
WELL_KNOWN = 100_000
# A division of this many is known abroad: Texas is, Beni Department is not.
_WELL_KNOWN_DIVISION = 1_000_000
# What counts against a place of a country that the report never names.
_ABROAD = 6
# Weight of a country's name before a noun, against one that stands alone: "a US patrol".
_MODIFIER_WEIGHT = 0.5
# Weight of a mention in title or lead against one further down.
_LEAD_WEIGHT, _LEAD_SENTENCES = 3, 3
_NEAR_KM = 150.0
# Closer than this the neighbour is the place itself, or the district around it.
_SAME_KM = 30.0
# "Ankara" is the town rather than the province around it, which has more people.
_DIVISION_SHARE = 0.05
_SEAT_WITHIN_KM = {"district": 40.0, "province": 120.0}
_SEAT_PEOPLE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a report as a whole says about where it plays: countries by weight, names it gives."""

    countries: dict[str, float]
    names: frozenset[str]
    around: tuple[Entry, ...] = ()

    @property
    def main(self) -> str | None:
        """The country a report is about, None where it names none."""
        return max(self.countries, key=lambda name: self.countries[name], default=None)


def setting_of(doc: "Doc", names: Sequence[tuple[str, int]]) -> Setting:
    """The setting from a report's names, each with the number of its sentence; demonyms count."""
    weights: dict[str, float] = defaultdict(float)
    words_ = doc_words(doc)
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


def _country_at(doc: "Doc", at: int) -> str | None:
    """The country that a word names, with the word before it: the "Sudan" of "South Sudan"."""
    words = doc_words(doc)
    alone = country_of(words.texts[at])
    if alone is None or _names_division(doc, at):
        return None
    return (country_of(words.phrase(at - 1, at + 1)) if at else None) or alone


def _names_division(doc: "Doc", at: int) -> bool:
    """Whether a country's name is here that of a division: "Niger State" lies in Nigeria."""
    if at + 1 >= len(doc) or doc_words(doc).lower[at + 1] not in word_class("division"):
        return False
    name, kind = bare_name(doc_words(doc).phrase(at, at + 2))
    return any(entry.kind == kind for entry in entries(name))


def _is_modifier(doc: "Doc", at: int) -> bool:
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


def choose(words: str, kind: str, region: str, setting: Setting) -> Entry | None:
    """The place that a name most likely means here; None when no namesake fits the report."""
    found = entries(words)
    if not found:
        return None
    inside = _meant_by_region(region) if region else ()
    scored = [
        (_score(entry, kind, inside, setting) - _abroad(entry, words, setting), -n, entry)
        for n, entry in enumerate(found)
    ]
    best_score, _, best = max(scored, key=lambda row: row[:2])
    if best_score <= 0:
        return None
    return best if kind else _seat_of(best, found)


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
        seat = entry.kind in ("town", "village") and entry.country == best.country
        known = fold(entry.name) == fold(best.name) or entry.population >= _SEAT_PEOPLE
        if seat and known and kilometres(entry, best) < _SEAT_WITHIN_KM[best.kind]:
            return entry
    return best


def _score(entry: Entry, kind: str, inside: Sequence[Entry], setting: Setting) -> float:
    """Fit of an entry: fame, the region named with it, the countries and names of the report."""
    score = _fame(entry)
    if kind:
        score += 3 if of_kind(entry, kind) else -2
    if inside:
        score += 8 if any(_lies_in(entry, larger) for larger in inside) else -6
    total = sum(setting.countries.values())
    if entry.country in setting.countries:
        score += 3 + 3 * setting.countries[entry.country] / total
    if fold(entry.district) in setting.names or fold(entry.province) in setting.names:
        score += 2
    if any(_is_neighbour(entry, other) for other in setting.around):
        score += 1
    return score


def _is_neighbour(entry: Entry, other: Entry) -> bool:
    """Near another place of the report; the province around the town of its name is no other."""
    near = _SAME_KM < kilometres(entry, other) < _NEAR_KM
    return near and fold(entry.name) != fold(other.name)


def _fame(entry: Entry) -> float:
    """Known by its bare name: a country always, a town by its people, a province by a share."""
    if entry.kind in ("country", "area"):
        return 12.0
    people = entry.population * (_DIVISION_SHARE if entry.kind in ("province", "district") else 1)
    return math.log10(people + 10) - 4 + (0.5 if entry.kind == "province" else 0)


def _lies_in(entry: Entry, larger: Entry) -> bool:
    if larger.kind == "country":
        return entry.country == larger.country and entry.kind != "country"
    if larger.country and larger.country != entry.country:
        return False
    if larger.kind in ("province", "district") and fold(larger.name) in (
        fold(entry.province),
        fold(entry.district),
    ):
        return True
    return kilometres(entry, larger) < max(larger.radius_km, 25.0)


def kilometres(a: Entry | Location, b: Entry | Location) -> float:
    """Distance of two places, good enough for a few hundred kilometres."""
    mean = math.radians((a.latitude + b.latitude) / 2)
    east = (a.longitude - b.longitude) * math.cos(mean)
    return 111.2 * math.hypot(a.latitude - b.latitude, east)
