"""Which of the places of one name is meant: the Mir Ali of North Waziristan, not of Herat."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tallystick.doc_words import doc_words
from tallystick.gazetteer import Entry, country_of, entries, fold, of_kind
from tallystick.records import Location

if TYPE_CHECKING:
    from spacy.tokens import Doc

# A place of this many people is meant by its bare name wherever the report comes from.
WELL_KNOWN = 100_000
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

    countries: Counter[str]
    names: frozenset[str]
    around: tuple[Entry, ...] = ()

    @property
    def main(self) -> str | None:
        """The country a report is about, None where it names none."""
        return self.countries.most_common(1)[0][0] if self.countries else None


def setting_of(doc: "Doc", names: Sequence[tuple[str, int]]) -> Setting:
    """The setting from a report's names, each with the number of its sentence; demonyms count."""
    weights: Counter[str] = Counter()
    words_ = doc_words(doc)
    lead = (*words_.starts, len(doc))[min(_LEAD_SENTENCES, len(words_.starts))]
    for at, text in enumerate(words_.texts):
        if text[0].isupper() and (country := country_of(text)):
            weights[country] += _LEAD_WEIGHT if at < lead else 1
    around: dict[str, Entry] = {}
    for words, number in names:
        weight = _LEAD_WEIGHT if number < _LEAD_SENTENCES else 1
        found = entries(words)
        if not found or country_of(words) in weights:
            continue
        first = found[0]
        if first.kind in ("country", "province", "area") or first.population >= WELL_KNOWN:
            weights[first.country] += weight
            around[first.id] = first
    weights.pop("", None)
    folded = frozenset(fold(words) for words, _ in names)
    return Setting(countries=weights, names=folded, around=tuple(around.values()))


def choose(words: str, kind: str, region: str, setting: Setting) -> Entry | None:
    """The place that a name most likely means here; None when no namesake fits the report."""
    found = entries(words)
    if not found:
        return None
    inside = entries(region) if region else ()
    scored = [(_score(entry, kind, inside, setting), -n, entry) for n, entry in enumerate(found)]
    best_score, _, best = max(scored, key=lambda row: row[:2])
    if best_score <= 0:
        return None
    return best if kind else _seat_of(best, found)


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
        score += 8 if any(_lies_in(entry, larger) for larger in inside) else -4
    total = sum(setting.countries.values())
    if entry.country in setting.countries:
        score += 3 + 3 * setting.countries[entry.country] / total
    elif total and entry.population < WELL_KNOWN:
        score -= 3
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
