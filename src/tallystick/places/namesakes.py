"""How the places of one name stand among themselves: which of them bears it first, and is known by it.

"Kuito" is a town of Angola and has the sound of Quito, "Ghazni" is a province and its town.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tallystick.gazetteer import Candidate, Entry, Spelling, bare_name, fold, skeleton
from tallystick.places.distance import kilometres
from tallystick.places.setting import WELL_KNOWN, WELL_KNOWN_DIVISION

_SEAT_WITHIN_KM = {"district": 40.0, "province": 120.0}
_SETTLED = frozenset({"town", "village", "neighbourhood"})


class Namesakes(NamedTuple):
    """What sets the places of a name apart from each other.

    `seated` are the provinces that have a town of their own name, `owned` the countries and kinds of
    the places that bear the very name, `noted` the countries of noted towns that do, `alone` is the
    noted one of unknown people that is the only known place to do so.
    """

    seated: frozenset[str] = frozenset()
    owned: frozenset[tuple[str, str]] = frozenset()
    noted: frozenset[str] = frozenset()
    alone: str = ""


# The names of one report come in the next.
@lru_cache(maxsize=5_000)
def namesakes(words: str, found: Sequence[Candidate]) -> Namesakes:
    """How the places of a name stand among themselves."""
    return Namesakes(_seated(words, found), _owned(found), _noted(found), _alone(found))


def _alone(found: Sequence[Candidate]) -> str:
    """The noted place of a name whose people are not known, where no other is known by it: Sangin."""
    alike = [c for c in found if c.is_alike]
    own = [c.entry for c in alike if c.spelling is Spelling.OWN]
    noted = [e for e in own if e.is_noted and e.kind in _SETTLED]
    if len(noted) != 1 or noted[0].population:
        return ""
    around = ("province", "district")
    others = (
        c.entry for c in alike if c.entry.country != noted[0].country or c.entry.kind not in around
    )
    known = any(
        e is not noted[0] and (e.population or e.kind in ("area", "country")) for e in others
    )
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
    provinces = [c for c in found if c.entry.kind == "province"]
    abroad = _noted(found)
    own = [c.entry for c in found if c.spelling is Spelling.OWN]
    largest = max((e.population for e in own if e.kind == "town"), default=0)
    areas = frozenset(e.country for e in own if e.kind == "area")
    return frozenset(
        c.entry.id
        for c in provinces
        if c.entry.population < largest
        or bool(areas - {c.entry.country})
        or _gives_way(c, abroad)
        or seat_of(words, c.entry, found) is not None
    )


def _gives_way(candidate: Candidate, abroad: frozenset[str]) -> bool:
    """Whether a province is less known than a noted town of its name abroad: the Beni Department of
    Bolivia, and whatever only sounds like that town.
    """
    province = candidate.entry
    known = candidate.spelling is Spelling.OWN and province.population >= WELL_KNOWN_DIVISION
    return not known and bool(abroad - {province.country})


_SETTLED = frozenset({"town", "village", "neighbourhood"})


def _noted(found: Sequence[Candidate]) -> frozenset[str]:
    """The countries of the noted towns and villages that bear the very name."""
    own = (c.entry for c in found if c.spelling is Spelling.OWN)
    return frozenset(e.country for e in own if e.is_noted and e.kind in _SETTLED)


def seat_of(words: str, division: Entry, found: Sequence[Candidate]) -> Entry | None:
    """The town of its name that lies in a division: that of Ghazni, and for Kansas none, as Kansas
    City is only called so besides.
    """
    names = {skeleton(words), skeleton(bare_name(division.name)[0])}
    for candidate in found:
        if not candidate.is_alike:
            continue
        town = candidate.entry
        settled = town.kind == "town" or (town.is_noted and town.kind in _SETTLED)
        if not settled or town.country != division.country:
            continue
        called = candidate.spelling is Spelling.OWN or skeleton(town.name) in names
        if _is_near_seat(town, division, called) and (called or _is_renamed(town, division)):
            return town
    return None


def _is_near_seat(town: Entry, division: Entry, called: bool) -> bool:
    """Whether a town may be the seat of a division by where it lies: Agadez is far from the middle of its
    wide province, as Sagaing is; California City and Quebec City are no seats.
    """
    if called and town.is_noted and town.province == division.name and not bare_name(town.name)[1]:
        return True
    same = fold(town.name) == fold(bare_name(division.name)[0])
    reach = max(_SEAT_WITHIN_KM[division.kind], division.radius_km * same)
    return kilometres(town, division) < reach


def _is_renamed(town: Entry, division: Entry) -> bool:
    """Whether a large town of a province has a new name, and its old one is the province's: Chattogram in
    Chittagong; Kansas City and Bihar Sharif have the name of their state beside another word.
    """
    own = town.province == division.name and town.population >= WELL_KNOWN
    return own and fold(bare_name(division.name)[0]) not in fold(town.name)
