"""How the places of one name stand among themselves: which of them bears it first, and is known by it.

"Kuito" is a town of Angola and has the sound of Quito, "Ghazni" is a province and its town.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tallystick.gazetteer import Candidate, Entry, Spelling, bare_name, fold, loose_fold, skeleton
from tallystick.gazetteer.history import was_called
from tallystick.places.distance import OF_STATES, kilometres
from tallystick.places.setting import WELL_KNOWN_DIVISION

_SEAT_WITHIN_KM = {"district": 40.0, "province": 120.0}
_SETTLED = frozenset({"town", "village", "neighbourhood"})


class Namesakes(NamedTuple):
    """What sets the places of a name apart from each other.

    `seated` are the provinces that have a town of their own name, `lesser` those that are less known
    abroad than a namesake, `owned` the countries and kinds of
    the places that bear the very name, `outdone` those which are called otherwise while a noted town
    abroad bears it, `alone` is the noted one of unknown people that is the only known place to do so.
    """

    seated: frozenset[str] = frozenset()
    owned: frozenset[tuple[str, str]] = frozenset()
    lesser: frozenset[str] = frozenset()
    outdone: frozenset[str] = frozenset()
    alone: str = ""


# The names of one report come in the next.
@lru_cache(maxsize=5_000)
def namesakes(words: str, found: Sequence[Candidate]) -> Namesakes:
    """How the places of a name stand among themselves."""
    return Namesakes(
        seated=_seated(words, found),
        owned=_owned(found),
        lesser=_lesser(found),
        outdone=_outdone(words, found),
        alone=_alone(found),
    )


def _outdone(words: str, found: Sequence[Candidate]) -> frozenset[str]:
    """Towns that have the name of a noted one abroad besides: Quito, which is no Kuito."""
    abroad, asked = _noted(found), loose_fold(words).removesuffix("h")
    others = (c.entry for c in found if c.spelling is not Spelling.OWN) if abroad else ()
    return frozenset(
        e.id
        for e in others
        if e.kind not in ("country", "area")
        and abroad - {e.country}
        and loose_fold(bare_name(e.name)[0]).removesuffix("h") != asked
    )


def _alone(found: Sequence[Candidate]) -> str:
    """The noted place of a name whose people are not known, where no other is known by it: Sangin."""
    alike = [c for c in found if c.is_alike]
    own = [c.entry for c in alike if c.spelling is Spelling.OWN]
    noted = [e for e in own if e.is_noted and e.kind in _SETTLED]
    if len(noted) != 1 or noted[0].population:
        return ""
    own_district = noted[0].country, "district"
    others = (c.entry for c in alike if (c.entry.country, c.entry.kind) != own_district)
    large = ("province", "area", "country")
    known = any(e is not noted[0] and (e.population or e.kind in large) for e in others)
    return "" if known else noted[0].id


def _owned(found: Sequence[Candidate]) -> frozenset[tuple[str, str]]:
    """The countries and kinds of the places that bear the very name: a district of Pakistan does so
    for "South Waziristan", which its sources also call another one.
    """
    return frozenset((c.entry.country, c.entry.kind) for c in found if c.spelling is Spelling.OWN)


def _seated(words: str, found: Sequence[Candidate]) -> frozenset[str]:
    """The provinces among the places of a name that have a town of that name, Ankara, not Kansas, or
    are less than a town of it elsewhere: the Toledo District of Belize is, beside Toledo.
    """
    provinces = [c.entry for c in found if c.entry.kind == "province"]
    own = (c.entry for c in found if c.entry.kind == "town" and c.spelling is Spelling.OWN)
    largest = max((town.population for town in own), default=0)
    return frozenset(
        p.id for p in provinces if p.population < largest or seat_of(words, p, found) is not None
    )


def _lesser(found: Sequence[Candidate]) -> frozenset[str]:
    """The provinces that abroad are less known than an area or a noted town of their name: those of Beni
    in Bolivia and of Gaza in Mozambique, and whatever only sounds like the town.
    """
    own = [c.entry for c in found if c.spelling is Spelling.OWN]
    areas, towns = frozenset(e.country for e in own if e.kind == "area"), _noted(found)
    provinces = (c for c in found if c.entry.kind == "province")
    return frozenset(
        c.entry.id
        for c in provinces
        if areas - {c.entry.country} or (towns - {c.entry.country} and not _is_known_abroad(c))
    )


def _is_known_abroad(province: Candidate) -> bool:
    known = province.entry.population >= WELL_KNOWN_DIVISION
    return known and province.spelling is Spelling.OWN


def _noted(found: Sequence[Candidate]) -> frozenset[str]:
    """The countries of the noted towns and villages that bear the very name."""
    own = (c.entry for c in found if c.spelling is Spelling.OWN)
    return frozenset(e.country for e in own if e.is_noted and e.kind in _SETTLED)


def seat_of(words: str, division: Entry, found: Sequence[Candidate]) -> Entry | None:
    """The town of its name that lies in a division: that of Ghazni, the Chattogram of Chittagong, and for
    Oklahoma none, as Oklahoma City is only called so besides; New York City is most of New York.
    """
    names = {skeleton(words), skeleton(bare_name(division.name)[0])}
    for candidate in found:
        if not candidate.is_alike:
            continue
        town = candidate.entry
        small = division.kind == "district" and town.is_noted and town.kind in _SETTLED
        if not (small or town.kind == "town") or town.country != division.country:
            continue
        if _is_most_of(town, division):
            return town
        called = candidate.spelling is Spelling.OWN or skeleton(town.name) in names
        if called and division.country in OF_STATES and bare_name(town.name)[1]:
            continue
        renamed = not called and was_called(town.name, town.country, words)
        if _is_near_seat(town, division, called) and (called or renamed):
            return town
    return None


def _is_most_of(town: Entry, division: Entry) -> bool:
    """Whether a fourth of the people of a division live in one town that is called so besides."""
    large = town.kind == "town" and town.population >= WELL_KNOWN_DIVISION
    return large and town.province == division.name and 4 * town.population >= division.population


def _is_near_seat(town: Entry, division: Entry, called: bool) -> bool:
    """Whether a town may be the seat of a division by where it lies: Agadez is far from the middle of its
    wide province, as Sagaing is; California City and Quebec City are no seats.
    """
    if called and town.is_noted and town.province == division.name and not bare_name(town.name)[1]:
        return True
    same = fold(town.name) == fold(bare_name(division.name)[0])
    reach = max(_SEAT_WITHIN_KM[division.kind], division.radius_km * same)
    return kilometres(town, division) < reach
