"""Which of two names is the finer: Mir Ali lies in North Waziristan, a hotel in its town."""

import re
from collections.abc import Collection, Iterable

from tallystick.gazetteer import bare_name, fold
from tallystick.places.distance import kilometres
from tallystick.places.lexicon import compass
from tallystick.places.mention import Level, PlaceMention
from tallystick.places.setting import LARGE_TOWN
from tallystick.places.unnamed import is_unnamed
from tallystick.vocabulary import WherePrecision

# Asked by the thousand: a member is looked up on its class anew each time.
_SITE, _SETTLEMENT, _DISTRICT = Level.SITE, Level.SETTLEMENT, Level.DISTRICT

# Many divisions have no radius in the gazetteer; a district is seldom wider than this.
LEAST_RADIUS_KM = 40.0
# A name the gazetteer does not have lies in the province named so near to it, in tokens.
_UNKNOWN_REACH = 150
# A province is the finer place of a country only where the two stand together.
_PROVINCE_REACH = 120
# What was in a town was not in a village told to be so far from it.
_APART_KM = 10.0
# A village "outside Homs" lies within this of it.
_OUTSIDE_KM = 40.0
# Relations by which a town only tells where a smaller place lies: "a village outside Homs".
BESIDE = frozenset({"near", "outside", "suburb_of"}) | {
    f"{side}_of"
    for side in (
        *("north", "south", "east", "west"),
        *("northeast", "northwest", "southeast", "southwest"),
    )
}


def same_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether two names mean one place: "Mirali" and "Mir Ali"."""
    if fold(one.words) == fold(other.words):
        return True
    point = _point_key(one)
    return point is not None and point == _point_key(other)


def place_keys(mentions: Iterable[PlaceMention]) -> frozenset[object]:
    """What `is_among` looks a place up in: by its name and, if it has one, by its point."""
    keys: set[object] = set()
    for mention in mentions:
        keys |= {fold(mention.words), _point_key(mention)}
    return frozenset(keys - {None})


def is_among(mention: PlaceMention, keys: Collection[object]) -> bool:
    """Whether a place is the same as one of many, in one look-up however many there are."""
    return fold(mention.words) in keys or _point_key(mention) in keys


def _point_key(mention: PlaceMention) -> tuple[Level, str, str] | None:
    """What two names of one point share, also two sides of one town; a site has none: there are many of a
    name in a town."""
    level = mention.level
    if mention.location is None or level is _SITE:
        return None
    part = "".join(_SIDES.findall(mention.part)) if level > _DISTRICT else ""
    return level, mention.location.gazetteer_id, part


# What "northern" and "the north of" have in common.
_SIDES = re.compile(r"north|south|east|west|central|upper|lower|mainland|inner|outer")


def is_inside(mention: PlaceMention, coarse: PlaceMention) -> bool:
    """Whether a name is a finer place within another: Baidoa in Somalia."""
    if _is_told_apart(mention, coarse):
        return False
    if mention.country != coarse.country:
        return _is_told_inside(mention, coarse)
    return (
        _is_beside(mention, coarse)
        or _is_on_way(mention, coarse)
        or is_of_division(mention, coarse)
        or _is_told_inside(mention, coarse)
        or _is_quarter(mention, coarse)
        or _is_named_in(mention, coarse)
        or _is_on_side(mention, coarse)
        or _is_finer_in(mention, coarse)
    )


def _is_told_apart(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a village is told to be too far from a town for what was in that: "in Tordi village, 16
    kilometres from Malpura town", told of deaths "in Malpura"."""
    far = mention.beside_km >= _APART_KM and town.relation == "in"
    return far and town.level is _SETTLEMENT and fold(mention.beside) == fold(town.words)


def _is_on_side(mention: PlaceMention, side: PlaceMention) -> bool:
    """Whether a street may be on a side of its own town: "on Dana Road" and "on the Northwest Side"."""
    if not mention.is_site or side.level is not Level.NEIGHBOURHOOD or not mention.region:
        return False
    *sides, last = side.words.lower().split()
    town = fold(side.region)
    told = bool(sides) and all(word in compass() for word in sides)
    return told and (last == "side" or fold(last) == town) and fold(mention.region) == town


def _is_finer_in(mention: PlaceMention, coarse: PlaceMention) -> bool:
    """Whether a place is a finer one in a larger one of its country, by kind and distance."""
    if _is_quarter(coarse, mention) or _is_called_as_division(mention, coarse):
        return False
    if mention.level >= coarse.level or mention.level > Level.PROVINCE:
        return False
    apart = abs(mention.start - coarse.start)
    if coarse.level < _DISTRICT or (mention.level is Level.PROVINCE and apart >= _PROVINCE_REACH):
        return False
    if coarse.kind == "country":
        return True
    place = mention.location or mention.within
    if place is None or coarse.location is None:
        return apart < _UNKNOWN_REACH
    areas = {
        _stem(coarse.words),
        _stem(coarse.location.name),
    }  # "Kunduz", of the gazetteer's Konduz
    if any(_is_part_of(stem, area) for stem in _stems_around(mention) for area in areas):
        return True
    return kilometres(place, coarse.location) < max(coarse.location.radius_km, LEAST_RADIUS_KM)


def _is_called_as_division(mention: PlaceMention, coarse: PlaceMention) -> bool:
    """Whether a name may as well be that of the division around a district: "Dana district" and "Idlib"."""
    if coarse.level is not _DISTRICT or mention.level is not _SETTLEMENT:
        return False
    stem = _stem(mention.words)
    return stem in _stems_around(coarse) and stem != _stem(coarse.words)


def _is_told_inside(mention: PlaceMention, coarse: PlaceMention) -> bool:
    """Whether the text puts a place into another or beside it: "Satellite Town, Turbat"."""
    if not (mention.region or mention.beside):
        return False
    apart = coarse.relation == "in" and mention.beside_km >= _APART_KM
    larger = {fold(name) for name in (mention.region, "" if apart else mention.beside) if name}
    return fold(coarse.words) in larger and not same_place(mention, coarse)


def _is_beside(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a place may be the village that lies "outside the city of Homs", "in the Homs area"."""
    around = town.finest == WherePrecision.NEAR and mention.kind == "village"
    if not (town.relation in BESIDE or around) or town.level is not _SETTLEMENT:
        return False
    if mention.level > _SETTLEMENT or mention.relation != "in":
        return False
    if same_place(mention, town) or mention.people > town.people:
        return False
    place = mention.location or mention.within
    if place is None or town.location is None:
        return abs(mention.start - town.start) < _UNKNOWN_REACH
    return kilometres(place, town.location) < _OUTSIDE_KM


def _is_on_way(mention: PlaceMention, way: PlaceMention) -> bool:
    """Whether a town lies on the way between two others: Konna "on the road between Mopti and Douentza"."""
    place = mention.location or mention.within
    if way.halfway is None or place is None or mention.level > _SETTLEMENT or mention.several:
        return False
    if mention.words in way.several:
        return False
    return kilometres(place, way.halfway) < way.halfway.radius_km + _OUTSIDE_KM


def _is_quarter(district: PlaceMention, town: PlaceMention) -> bool:
    """Whether a district is one of a large town, not elsewhere: "in Mogadishu ... in Hodan district"."""
    if town.level is not _SETTLEMENT or town.people < LARGE_TOWN:
        return False
    if district.kind != "district" or district.country != town.country:
        return False
    if district.region or (district.location is not None and not _is_in_town(district, town)):
        return False
    return abs(district.start - town.start) < _UNKNOWN_REACH


# A district whose point lies within this of a large town's, and is not called after it, is its quarter.
_WITHIN_TOWN_KM = 10.0


def _is_in_town(district: PlaceMention, town: PlaceMention) -> bool:
    """Whether the gazetteer has a district in the middle of a town: Bujumbura's Kamenge."""
    if district.location is None or town.location is None or same_place(district, town):
        return False
    if _stem(district.words) == _stem(town.words):
        return False
    return kilometres(district.location, town.location) < _WITHIN_TOWN_KM


def _is_named_in(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a place is one that only the text has, told in a report on a town: headline and lead
    name the town that readers know ("Herat clash"), and the village follows ("cordoned off
    Zarghun village").
    """
    if not _is_in_reach(mention, town) or same_place(mention, town):
        return False
    if mention.relation == "on" and not mention.is_site:
        return False  # an island
    if is_unnamed(town):
        return mention.location is None and not mention.is_site
    known = town.level is _SETTLEMENT and town.people >= _KNOWN_TOWN
    if not known or town.location is None or mention.level > _SETTLEMENT or mention.several:
        return False
    place = mention.location or mention.within
    if place is not None and kilometres(place, town.location) >= _ROUND_TOWN_KM:
        return False
    return mention.location is None or _is_much_smaller(mention, town)


# Readers know a town of so many people, and a village so much smaller and so near is told by it.
_KNOWN_TOWN, _MUCH_LARGER, _ROUND_TOWN_KM = 5_000, 5, 30.0


def _is_much_smaller(mention: PlaceMention, town: PlaceMention) -> bool:
    return mention.people * _MUCH_LARGER < town.people and not mention.is_site


def _is_in_reach(mention: PlaceMention, other: PlaceMention) -> bool:
    near = abs(mention.start - other.start) < _UNKNOWN_REACH
    return near and mention.country == other.country


def is_of_division(mention: PlaceMention, town: PlaceMention) -> bool:
    """Whether a town's name means its division: "killed in Katsina ... at Majifa village in Kankara"."""
    if mention.country != town.country or town.relation != "in":
        return False
    if mention.level > _DISTRICT or town.level > _SETTLEMENT:
        return False
    if same_place(mention, town) or _stem(mention.words) == _stem(town.words):
        return False
    return _stem(town.words) in _stems_around(mention)


def _stems_around(mention: PlaceMention) -> set[str]:
    """The bare names of the divisions in which a place, or the region named with it, lies."""
    place = mention.location or mention.within
    if place is None:
        return set()
    own = place.name if mention.location is None else ""
    return {_stem(name) for name in (place.province, place.district, own) if name}


def _is_part_of(division: str, area: str) -> bool:
    """Whether a division is an area or called after a side of it: "East Darfur" lies in Darfur."""
    return division == area or (len(area) >= _LONG_NAME and division.endswith(area))


# Names shorter than this end many others.
_LONG_NAME = 5


def _stem(name: str) -> str:
    return fold(bare_name(name)[0])
