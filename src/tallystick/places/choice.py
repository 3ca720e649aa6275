"""What speaks for each of the places that a name may mean, and how much.

The signs of a place are added up with the weights of `place_choice.tsv` to log-odds, in which it
stands against the others of its name and against "none of them", whose log-odds are 0.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from tallystick.gazetteer import (
    Candidate,
    Entry,
    Spelling,
    bare_name,
    capitals,
    country_of,
    fold,
    of_kind,
    words_of,
)
from tallystick.kept import constant, kept
from tallystick.places.distance import KM_PER_DEGREE, kilometres, lies_in
from tallystick.places.namesakes import Namesakes, namesakes
from tallystick.places.setting import (
    LARGE_TOWN,
    WELL_KNOWN,
    Setting,
    is_of_two_lands,
    is_well_known,
)
from tallystick.tables import rows

Sign = tuple[str, float]
ALIKE = Namesakes()

_NEAR_KM = 150.0
_NEAR_DEGREES = _NEAR_KM / KM_PER_DEGREE
# Closer than this the neighbour is the place itself, or the district around it.
_SAME_KM = 30.0
# "Ankara" is the town rather than the province around it, which has more people.
_DIVISION_SHARE = 0.05
_MILLION = 1_000_000
# An area of less radius than this has namesakes that are as well known.
_WIDE_KM = 100.0
# So long a name of a country is not that of a village by chance.
_LONG_NAME = 8
# Of a noted town whose people are known, these say the most; of more people they say all.
_NOTED_BESIDES, _LARGEST_NOTED = 0.5, 50_000
_DIVISIONS = ("province", "district")
_SETTLED = ("town", "village", "neighbourhood")


class Asked:
    """A name with what its report says of it: its kind, the larger places it may be said to be in.

    `among` tells how the places of the name stand among themselves, `folded` is the name as names are
    compared, `own` what it adds to the weight of the countries, `total` the weight of all countries
    without that, `latitudes` those of the other places of the report.
    """

    __slots__ = (
        "among",
        "folded",
        "inside",
        "kind",
        "latitudes",
        "own",
        "setting",
        "total",
        "words",
    )

    def __init__(
        self,
        *,
        words: str,
        kind: str,
        inside: tuple[Entry, ...],
        setting: Setting,
        among: Namesakes = ALIKE,
    ) -> None:
        self.words, self.kind, self.inside, self.setting = words, kind, inside, setting
        self.among = among
        self.folded = fold(words)
        self.own: Mapping[str, float] = setting.told.get(self.folded, {})
        self.total = sum(setting.countries.values()) - sum(self.own.values())
        self.latitudes = [other.latitude for other in setting.around]

    def weight(self, country: str) -> float:
        """The weight of a country without what the name adds."""
        return self.setting.countries.get(country, 0.0) - self.own.get(country, 0.0)


@constant
def weights() -> dict[str, float]:
    """The weight of each sign, as `training/places.py` has found it."""
    return {sign: float(weight) for sign, weight, *_ in rows("place_choice.tsv")}


def log_odds(signs: Iterator[Sign]) -> float:
    """How much the signs of a place speak for it, all together."""
    table = weights()
    return sum(table[sign] * value for sign, value in signs)


@kept
def fame(entry: Entry) -> float:
    """How far a place is known by its bare name, whatever the report."""
    return log_odds(_of_fame(entry))


def likelihood(candidate: Candidate, asked: Asked) -> float:
    """The log-odds of a place among those of its name, all that `signs` tells added up."""
    entry = candidate.entry
    by_name = _with_signs(fame(entry), _of_name(candidate, asked))
    return _with_signs(by_name, _of_report(entry, asked))


def likelihoods(found: tuple[Candidate, ...], asked: Asked) -> list[tuple[float, Entry]]:
    """Those of all places of a name, each with its place."""
    if asked.kind:
        return [(likelihood(candidate, asked), candidate.entry) for candidate in found]
    entries = [candidate.entry for candidate in found]
    by_name = zip(entries, _by_bare_name(asked.words, found), strict=True)
    return [(_with_signs(known, _of_report(entry, asked)), entry) for entry, known in by_name]


# The names of one report come in the next.
@lru_cache(maxsize=5_000)
def _by_bare_name(words: str, found: tuple[Candidate, ...]) -> tuple[float, ...]:
    """The log-odds of each place of a name without a kind, before its report is asked."""
    setting = Setting(countries={}, names=frozenset())
    among = namesakes(words, found)
    bare = Asked(words=words, kind="", inside=(), setting=setting, among=among)
    return tuple([_with_signs(fame(c.entry), _of_name(c, bare)) for c in found])


def _with_signs(total: float, signs: Sequence[Sign]) -> float:
    table = weights()
    for sign, value in signs:
        total += table[sign] * value
    return total


def signs(candidate: Candidate, asked: Asked) -> Iterator[Sign]:
    """What speaks for a place and against it, each sign with its value."""
    yield from _of_fame(candidate.entry)
    yield from _of_name(candidate, asked)
    yield from _of_report(candidate.entry, asked)


def _of_fame(entry: Entry) -> Iterator[Sign]:
    """A country always, a town by its people, a province by a share of them."""
    if entry.kind in ("country", "area"):
        wide = entry.kind == "country" or entry.radius_km >= _WIDE_KM
        yield ("country-or-wide-area" if wide else "small-area"), 1.0
        return
    division = entry.kind in _DIVISIONS
    yield entry.kind if division else "settlement", 1.0
    if entry.is_noted and (note := _weight_of_note(entry.population)) > 0:
        yield "noted", note
    people = entry.population * (_DIVISION_SHARE if division else 1)
    yield ("people", math.log10(people + 10) - 4) if people else ("people-unknown", 1.0)


@lru_cache(maxsize=256)
def _weight_of_note(people: int) -> float:
    """What it says that a place of so many people is noted: ever less beyond 50,000, so that no noted
    town is less known than a smaller one.
    """
    if not people:
        return 1.0
    beyond = math.log10(max(people, _LARGEST_NOTED) / _LARGEST_NOTED)
    return max(0.0, _NOTED_BESIDES - _NOTED_BESIDES * beyond)


def _of_name(candidate: Candidate, asked: Asked) -> list[Sign]:
    entry = candidate.entry
    found = [(sign, 1.0) for sign in _of_spelling(candidate, asked)]
    if entry.kind == "area" and _is_province(entry, asked):
        found.append(("fame-of-another", 1.0))
    if asked.kind:
        found.append((_kind_fit(entry, asked), 1.0))
    if entry.kind == "province" and entry.id not in asked.among.seated:
        found.append(("no-town-of-its-name", 1.0))
    return found


def _of_spelling(candidate: Candidate, asked: Asked) -> Iterator[str]:
    """What speaks for a place by how it bears the name, and what it is known as by the very name."""
    entry = candidate.entry
    if candidate.spelling is not Spelling.OWN:
        yield "other-name" if candidate.spelling is Spelling.OTHER else "sounds-so"
        if (entry.country, entry.kind) in asked.among.owned:
            yield "name-of-another"
        if _is_fame_of_another(candidate, asked):
            yield "fame-of-another"
    elif entry.id == asked.among.alone:
        yield "alone-noted"
    elif entry.kind == "town" and entry.population >= WELL_KNOWN:
        if (entry.country, entry.name) in capitals():
            yield "capital"
        if entry.population >= _MILLION:
            yield "metropolis"


def _is_fame_of_another(candidate: Candidate, asked: Asked) -> bool:
    """Whether a country or area lends its fame to no such name: Mallawi is not Malawi, nor is Tyre
    the Terai. A long name that nothing else bears is misspelt: "Mauritious".
    """
    sounds, other = candidate.spelling is Spelling.SOUND, bool(asked.among.owned)
    if candidate.entry.kind != "country":
        return candidate.entry.kind == "area" and sounds and other
    if country_of(asked.words) or country_of(" ".join(words_of(asked.words))):
        return False
    return other or (sounds and len(asked.words) < _LONG_NAME)


def _is_province(entry: Entry, asked: Asked) -> bool:
    """Whether an area has its name with a word for its kind alone, and a province has the bare one:
    "Balochistan" is no "Balochistan region".
    """
    short = bool(bare_name(entry.name)[1]) and not bare_name(asked.words)[1]
    return short and any(kind == "province" for _, kind in asked.among.owned)


def _kind_fit(entry: Entry, asked: Asked) -> str:
    """What the word for a kind tells: a "Hodan district" told with a large town is one of its own
    quarters rather than a village of that name far away.
    """
    if of_kind(entry, asked.kind):
        return "kind-fits"
    if asked.kind != "district" or entry.kind != "village":
        return "other-kind"
    towns = [other for other in asked.setting.around if other.population >= LARGE_TOWN]
    far = bool(towns) and all(kilometres(entry, town) > _SAME_KM for town in towns)
    return "quarter-elsewhere" if far else "other-kind"


def _of_report(entry: Entry, asked: Asked) -> list[Sign]:
    setting = asked.setting
    found: list[Sign] = []
    if asked.inside:
        found += _where_it_lies(entry, asked)
    weight = asked.weight(entry.country)
    if weight > 0:
        found += (("country-named", 1.0), ("country-share", weight / asked.total))
    elif asked.total > 0 and _is_abroad(entry, asked.words) and not _may_be_struck(entry, setting):
        found.append(("abroad", 1.0))
    if weight <= 0 or setting.is_struck:
        found += _of_lesser(entry, asked.among)
    if _is_of_another_state(entry, asked):
        found.append(("other-state", 1.0))
    for parent in (entry.district, entry.province):
        name = fold(parent) if parent else ""
        if name and name in setting.names and name != asked.folded:
            found.append(("parent-named", 1.0))
            break
    first = bisect_right(asked.latitudes, entry.latitude - _NEAR_DEGREES)
    end = bisect_left(asked.latitudes, entry.latitude + _NEAR_DEGREES)
    for other in setting.around[first:end]:
        if _is_neighbour(entry, other):
            found.append(("neighbour-named", 1.0))
            break
    return found


def _of_lesser(entry: Entry, among: Namesakes) -> Iterator[Sign]:
    """What a place of a country that is not named is less than: a noted town or area of its name."""
    if entry.id in among.outdone:
        yield "name-of-another", 1.0
    if entry.id in among.lesser and entry.id not in among.seated:
        yield "no-town-of-its-name", -1.0


def _where_it_lies(entry: Entry, asked: Asked) -> Iterator[Sign]:
    """Whether a place lies in what is named with it; outside, neither its kind nor its being alone speaks
    for it: "Quetta's Hazara Town" is no Hazara in Swat.
    """
    if any(lies_in(entry, larger) for larger in asked.inside):
        yield "inside", 1.0
        return
    yield "outside", 1.0
    if entry.id == asked.among.alone:
        yield "alone-noted", -1.0
    if asked.kind in _SETTLED and of_kind(entry, asked.kind):
        yield "kind-fits", -1.0


def _is_of_another_state(entry: Entry, asked: Asked) -> bool:
    """Whether a small town lies in none of the states that a report of its country names."""
    states = asked.setting.states.get(entry.country)
    if not states or entry.province in states or entry.kind in ("country", "area", "province"):
        return False
    return not (asked.inside or entry.is_noted) and entry.population < WELL_KNOWN


def _may_be_struck(entry: Entry, setting: Setting) -> bool:
    """Whether a noted place or a province is where the forces of another country are: "by US forces in
    Sangin".
    """
    return setting.is_struck and (entry.is_noted or entry.kind == "province")


def _is_abroad(entry: Entry, words: str) -> bool:
    """Whether a place of a country that a report about others never names is out of the question."""
    if entry.kind == "country":
        return is_of_two_lands(words)
    return not is_well_known(entry, words)


def _is_neighbour(entry: Entry, other: Entry) -> bool:
    """Near another place of the report; the province around the town of its name is no other."""
    near = _SAME_KM < kilometres(entry, other) < _NEAR_KM
    return near and fold(entry.name) != fold(other.name)
