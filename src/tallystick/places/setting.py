"""What a report as a whole says about where it plays: its countries, the places it names.

"Pakistani troops ... in North Waziristan" plays in Pakistan, however many places bear these names.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import field
from functools import lru_cache

from tallystick.doc import Doc, Token, once_a_word
from tallystick.gazetteer import Entry, bare_name, country_of, entries, fold, is_demonym
from tallystick.kept import constant, kept
from tallystick.places.lexicon import word_class
from tallystick.places.ranking import Ranking
from tallystick.tables import rows
from tallystick.values import plain

# A place of this many people is meant by its bare name wherever the report comes from.
WELL_KNOWN = 100_000
# A town of this many people has districts of its own.
LARGE_TOWN = 300_000
# A division of this many is known abroad: Texas is, Beni Department is not.
WELL_KNOWN_DIVISION = 1_000_000
# Weight of a country's name before a noun, against one that stands alone: "a US patrol".
_MODIFIER_WEIGHT = 0.5
# Weight of a mention in title or lead against one further down.
_LEAD_WEIGHT, _LEAD_SENTENCES = 3, 3
# Weight of the country of a report's outlet or groups, which counts where nothing else does.
_HOME_WEIGHT = 0.5


@plain(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a report as a whole says about where it plays: countries by weight, names it gives.

    `told` is what each well-known name, folded, adds to the weight of the countries it was taken to
    be in ("Georgia" may be in two): no name speaks for itself. `ranked` keeps what each was found to
    mean: a report names its city many times. `around` has the places that it names from south to north.
    `is_struck` says that countries are told by forces and groups alone, which may act abroad: "US forces";
    `states` has the state of its dateline, of a country whose reports name them.
    """

    countries: dict[str, float]
    names: frozenset[str]
    around: tuple[Entry, ...] = ()
    told: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    is_struck: bool = False
    states: Mapping[str, Set[str]] = field(default_factory=dict)
    ranked: dict[tuple[str, str, str], Ranking] = field(default_factory=dict, compare=False)

    @property
    def main(self) -> str | None:
        """The country a report is about, None where it names none."""
        return max(self.countries, key=lambda name: self.countries[name], default=None)


def setting_of(
    doc: Doc,
    names: Sequence[tuple[str, int]],
    *,
    home: str | None = None,
    dateline: Set[str] = frozenset(),
) -> Setting:
    """The setting from a report's names, each with the number of its sentence; demonyms count.

    Where none of them tells a country, the report plays in that of its outlet or of its armed groups.
    """
    weights: dict[str, float] = defaultdict(float)
    words_ = doc
    lead = (*words_.starts, len(doc))[min(_LEAD_SENTENCES, len(words_.starts))]
    towns = towns_called_after_lands(doc)
    struck = True
    groups: set[str] = set()
    for at in doc.capitals:
        groups.update(_homes_of_groups().get(_group(doc.texts[at]), ()))
        alone = country_of(doc.texts[at])
        if alone is None or _leads(doc, at) or doc.lower[at] in towns or is_across(doc, at, at + 1):
            continue
        if _is_of_foreigners(doc, at):
            continue
        if country := _country_at(doc, at, alone):
            weight = _LEAD_WEIGHT if at < lead else 1
            weights[country] += weight * (_MODIFIER_WEIGHT if _is_modifier(doc, at) else 1)
            struck = struck and _strikes(doc, at)
    homes: frozenset[str] = frozenset() if weights else frozenset({home} if home else groups)
    struck = struck and bool(weights)
    around: dict[str, Entry] = {}
    sent_from: set[str] = set()
    told: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for words, number in sorted(names, key=lambda name: is_of_two_lands(name[0])):
        first = _best_known(words, weights, homes) or _only_meant(words)
        if first is not None:
            weight = _LEAD_WEIGHT if number < _LEAD_SENTENCES else 1
            around[first.id] = first
            if words in dateline:
                sent_from.add(first.id)
            if first.country:  # a sea is in none
                weights[first.country] += weight
                told[fold(words)][first.country] += weight
    struck = struck or bool(home is None and homes and not weights)
    for country in sorted(homes):
        weights[country] += _HOME_WEIGHT
    near = tuple(sorted(around.values(), key=lambda entry: entry.latitude))
    # "Va." is Virginia, and a county of one meaning tells its state. A town tells none: there may be
    # a town of its name in another state, and no name speaks for itself.
    larger = (e.province for e in near if e.kind in ("province", "district"))
    folded = frozenset(fold(words) for words in (*(words for words, _ in names), *larger) if words)
    return Setting(
        countries=dict(weights),
        names=folded,
        around=near,
        told=told,
        is_struck=struck,
        states=_states(near, sent_from),
    )


def _states(near: Iterable[Entry], sent_from: Set[str]) -> dict[str, Set[str]]:
    """The state that a report of the USA is from: the Alabama of "BIRMINGHAM, Alabama"."""
    states = (e for e in near if e.kind == "province" and e.country == _OF_STATES)
    named = frozenset(e.name for e in states if e.id in sent_from)
    return {_OF_STATES: named} if named else {}


# Where a town is told with its state, unless its state is that of the report.
_OF_STATES = "United States"


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


def is_across(doc: Doc, start: int, end: int) -> bool:
    """Whether a country or area is only told as what lies beyond or what is fired from: "near the |
    Venezuelan | border", "the border with | Chad", "shells fired from | Ukraine"."""
    lower = doc.lower
    before = lower[max(0, start - 2) : start]
    if before[-1:] == ("the",):
        before = lower[max(0, start - 3) : start - 1]
    if before in _FACING or before[-1:] == ("bordering",):
        return True
    if before[-1:] == ("near",) and _is_land(doc.phrase(start, end)):
        return True
    if before[-1:] == ("from",) and before[0] in word_class("fired"):
        return True
    if lower[end : end + 1] not in _BORDER or lower[start - 1 : start] != ("the",):
        return False
    behind = lower[end + 1] if end + 1 < len(doc) else ""
    return behind not in ("with", "between") and doc.tags[end + 1 : end + 2] not in _NOUNS


@kept
def _is_land(name: str) -> bool:
    """Whether a name is that of a country or area, near which what happens is not in it: "in Sderot, near the
    Gaza Strip"."""
    known = entries(name)
    return bool(known) and known[0].kind in ("country", "area")


_BORDER = frozenset({("border",), ("frontier",), ("borders",)})
_FACING = frozenset((noun, "with") for noun in ("border", "borders", "frontier", "boundary"))
_NOUNS = (("NOUN",), ("PROPN",))


def _strikes(doc: Doc, at: int) -> bool:
    """Whether a country's name describes forces that may act abroad: "by | US | forces", "a | Saudi | air
    strike"."""
    noun = at + 1 + (doc.lower[at + 1 : at + 2] in _ARMS)
    return noun < len(doc) and doc.lower[noun] in word_class("forces")


def _is_of_foreigners(doc: Doc, at: int) -> bool:
    """Whether a people's name tells who somebody is where it is abroad: "four | Chinese | engineers"."""
    noun = at + 1 + (doc.lower[at + 1 : at + 2] in _TRADES)
    return noun < len(doc) and doc.lower[noun] in word_class("foreigners")


_TRADES = frozenset((word,) for word in "construction road aid oil mining dam".split())
_ARMS = frozenset(
    (w,) for w in "air military special artillery drone naval army fighter - led".split()
)


@constant
def _homes_of_groups() -> dict[str, tuple[str, ...]]:
    """Where groups are at home: "Taliban" in Afghanistan and Pakistan."""
    named = ((name, homes) for homes, names in rows("group_homes.tsv") for name in names.split("|"))
    return {_group(name): tuple(homes.split("|")) for name, homes in named}


def _group(name: str) -> str:
    """A group's name as it is compared: short ones are no words, and keep their capitals."""
    return name if len(name) <= _SHORT else name.lower().removeprefix("al-")


_SHORT = 4


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


def _best_known(words: str, weights: Mapping[str, float], homes: Set[str]) -> Entry | None:
    """The place that a name tells the setting by: well known, or in a country that is named, else where
    the outlet or the groups are at home: the Tripoli of a Lebanese paper.
    """
    found = entries(words)
    if not found or country_of(words) in weights:
        return None
    own = next((e for e in found if e.country in homes and is_well_known(e, words)), None)
    if own is not None:
        return own
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
    least = WELL_KNOWN_DIVISION if entry.kind in ("province", "district") else WELL_KNOWN
    if entry.population < least:
        return False
    if entry.kind == "province" and words.endswith("."):  # "Va." is Virginia
        return True
    return fold(bare_name(entry.name)[0]) == fold(bare_name(words)[0])
