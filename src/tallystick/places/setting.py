"""What a report as a whole says about where it plays: its countries, the places it names.

"Pakistani troops ... in North Waziristan" plays in Pakistan, however many places bear these names.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import field
from functools import lru_cache

from tallystick.doc import Doc, Token, once_a_word
from tallystick.gazetteer import Entry, bare_name, country_of, entries, fold, is_demonym
from tallystick.kept import kept
from tallystick.places.lexicon import word_class
from tallystick.places.ranking import Ranking
from tallystick.values import plain

# A place of this many people is meant by its bare name wherever the report comes from.
WELL_KNOWN = 100_000
# A town of this many people has districts of its own.
LARGE_TOWN = 300_000
# A division of this many is known abroad: Texas is, Beni Department is not.
_WELL_KNOWN_DIVISION = 1_000_000
# Weight of a country's name before a noun, against one that stands alone: "a US patrol".
_MODIFIER_WEIGHT = 0.5
# Weight of a mention in title or lead against one further down.
_LEAD_WEIGHT, _LEAD_SENTENCES = 3, 3
# Weight of the country of a report's outlet, which counts where nothing else does.
_HOME_WEIGHT = 0.5


@plain(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a report as a whole says about where it plays: countries by weight, names it gives.

    `told` is what each well-known name, folded, adds to the weight of the countries it was taken to
    be in ("Georgia" may be in two): no name speaks for itself. `ranked` keeps what each was found to
    mean: a report names its city many times. `around` has the places that it names from south to north.
    """

    countries: dict[str, float]
    names: frozenset[str]
    around: tuple[Entry, ...] = ()
    told: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    ranked: dict[tuple[str, str, str], Ranking] = field(default_factory=dict, compare=False)

    @property
    def main(self) -> str | None:
        """The country a report is about, None where it names none."""
        return max(self.countries, key=lambda name: self.countries[name], default=None)


def setting_of(doc: Doc, names: Sequence[tuple[str, int]], *, home: str | None = None) -> Setting:
    """The setting from a report's names, each with the number of its sentence; demonyms count.

    Where none of them tells a country, the report plays in that of its outlet.
    """
    weights: dict[str, float] = defaultdict(float)
    words_ = doc
    lead = (*words_.starts, len(doc))[min(_LEAD_SENTENCES, len(words_.starts))]
    towns = towns_called_after_lands(doc)
    for at in doc.capitals:
        alone = country_of(doc.texts[at])
        if alone is None or _leads(doc, at) or doc.lower[at] in towns:
            continue
        if country := _country_at(doc, at, alone):
            weight = _LEAD_WEIGHT if at < lead else 1
            weights[country] += weight * (_MODIFIER_WEIGHT if _is_modifier(doc, at) else 1)
    around: dict[str, Entry] = {}
    told: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for words, number in sorted(names, key=lambda name: is_of_two_lands(name[0])):
        first = _best_known(words, weights) or _only_meant(words)
        if first is not None:
            weight = _LEAD_WEIGHT if number < _LEAD_SENTENCES else 1
            around[first.id] = first
            if first.country:  # a sea is in none
                weights[first.country] += weight
                told[fold(words)][first.country] += weight
    if home is not None and not weights:
        weights[home] = _HOME_WEIGHT
    near = tuple(sorted(around.values(), key=lambda entry: entry.latitude))
    # "Va." is Virginia, and a county of one meaning tells its state. A town tells none: there may be
    # a town of its name in another state, and no name speaks for itself.
    larger = (e.province for e in near if e.kind in ("province", "district"))
    folded = frozenset(fold(words) for words in (*(words for words, _ in names), *larger) if words)
    return Setting(countries=dict(weights), names=folded, around=near, told=told)


def towns_called_after_lands(doc: Doc) -> frozenset[str]:
    """The names of countries that a report gives to towns, in small letters: its "LEBANON, Ohio"."""
    return _towns(doc[0])


@once_a_word
def _towns(first: Token) -> frozenset[str]:
    """Those of a report by its first word, found once."""
    doc = first.doc
    before = (at - 1 for at in doc.places_of(_COMMA) if at)
    capitals = (at for at in before if doc.texts[at][0].isupper())
    return frozenset(doc.lower[at] for at in capitals if _is_town_of_state(doc, at))


_COMMA = frozenset({","})


def _is_town_of_state(doc: Doc, at: int) -> bool:
    land = country_of(doc.texts[at])
    if land is None or is_demonym(doc.texts[at]):
        return False
    for end in range(at + 3, min(at + 5, len(doc) + 1)):
        states = [e for e in entries(doc.phrase(at + 2, end)) if e.kind == "province"][:1]
        if states and states[0].country != land:
            state = states[0].country, states[0].name
            known = (e for e in entries(doc.texts[at]) if e.kind in ("town", "village"))
            return any((e.country, e.province) == state for e in known)
    return False


@kept
def is_of_two_lands(name: str) -> bool:
    """Whether a name is that of a country and of a larger division of another one: "Georgia"."""
    country = country_of(name)
    if country is None or is_demonym(name):
        return False
    found = entries(name)
    people = max((e.population for e in found if e.kind == "country"), default=0)
    divisions = (e for e in found if e.kind == "province" and e.country != country)
    return any(e.population > people for e in divisions)


def _country_at(doc: Doc, at: int, alone: str) -> str | None:
    """The country that a word names, with the word before it: the "Sudan" of "South Sudan"."""
    words = doc
    if _names_division(doc, at) or is_of_two_lands(words.texts[at]):
        return None
    return (country_of(words.phrase(at - 1, at + 1)) if at else None) or alone


def _leads(doc: Doc, at: int) -> bool:
    """Whether a country only stands behind those who act elsewhere: "the Saudi-led coalition"."""
    return doc.texts[at + 1 : at + 2] == ("-",) and doc.lower[at + 2 : at + 3] in _BEHIND


_BEHIND = frozenset(
    (word,) for word in "led backed allied aligned supported funded trained sponsored".split()
)


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
    return first if is_well_known(first, words) else None


@lru_cache(maxsize=1_000)
def _only_meant(words: str) -> Entry | None:
    """The one district that a name with its kind can mean: "Cuyahoga County", not "Lake County"."""
    found = entries(words) if bare_name(words)[1] == "district" else ()
    return found[0] if len(found) == 1 and found[0].kind == "district" else None


def is_well_known(entry: Entry, words: str) -> bool:
    """Whether a place is meant by this name all over the world, under its own name at least."""
    if entry.kind in ("country", "area"):
        return True
    least = _WELL_KNOWN_DIVISION if entry.kind in ("province", "district") else WELL_KNOWN
    if entry.population < least:
        return False
    if entry.kind == "province" and words.endswith("."):  # "Va." is Virginia
        return True
    return fold(bare_name(entry.name)[0]) == fold(bare_name(words)[0])
