"""Whether days and places of two claims are those of two happenings: "on Monday", "in Gao"; whether one
place may lie in another."""

from tallystick.gazetteer import fold
from tallystick.places.distance import kilometres
from tallystick.places.lexicon import word_class
from tallystick.records import Place, When
from tallystick.vocabulary import WherePrecision

_TOWNS = frozenset({WherePrecision.EXACT, WherePrecision.NEAR})


def days_apart(one: When, other: When) -> bool:
    """Whether two times have no day in common."""
    if one.start is None or other.start is None or one.end is None or other.end is None:
        return False
    return one.start > other.end or other.start > one.end


def is_same_place(one: Place | None, other: Place | None) -> bool:
    """Whether two places have one name."""
    return one is not None and other is not None and fold(one.words) == fold(other.words)


def _is_within(one: Place, other: Place) -> bool:
    """A town, and the region it lies in."""
    inside = ((one, other), (other, one))
    return any(area.region and fold(area.region) == _town_or_name(town) for town, area in inside)


def _town_or_name(place: Place) -> str:
    """A place's name; of a site without one of its own that of its town: "Mosul market" is in Mosul; of
    a side of a town the town's: "southwestern Mosul"."""
    side, _, whole = place.words.partition(" ")
    if whole and place.precision in _TOWNS and side.lower() in word_class("compass"):
        return fold(whole)
    site = place.words.removeprefix(f"{place.region} ") if place.region else place.words
    unnamed = site != place.words and " " not in site
    return fold(place.region if unnamed else place.words)


def _is_outside(town: Place, area: Place) -> bool:
    """Whether a town lies for sure outside a province: Tillaberi, and the region of Agadez."""
    if town.precision not in _TOWNS or area.precision is not WherePrecision.PROVINCE:
        return False
    if town.location is None or area.location is None:
        return False
    return kilometres(town.location, area.location) > area.location.radius_km


def _are_two_districts(one: Place, other: Place) -> bool:
    """Whether two districts, or two provinces, are two by their names and their points on the map."""
    if one.precision is not other.precision or one.precision not in _DIVISIONS:
        return False
    if one.location is None or other.location is None or _may_be_one_name(one, other):
        return False
    return kilometres(one.location, other.location) > DISTRICTS_APART


_DIVISIONS = frozenset({WherePrecision.DISTRICT, WherePrecision.PROVINCE})
# Points of two districts are further apart, in kilometres; of one called by two names they are nearer.
DISTRICTS_APART = 15


def _are_in_two_countries(one: Place, other: Place) -> bool:
    """Whether two places with known points lie in two countries."""
    if one.location is None or other.location is None:
        return False
    return bool(one.country and other.country) and one.country != other.country


def are_apart(one: Place | None, other: Place | None) -> bool:
    """Whether two places differ for sure: two towns, or two countries."""
    if one is None or other is None or is_same_place(one, other) or _is_within(one, other):
        return False
    if one.precision in _TOWNS and other.precision in _TOWNS:
        return True
    if _is_outside(one, other) or _is_outside(other, one) or _are_two_districts(one, other):
        return True
    return _are_in_two_countries(one, other)


def may_be_two_places(one: Place | None, other: Place | None) -> bool:
    """Whether two places have two names, and none is told to lie in the other."""
    if one is None or other is None:
        return False
    return not (_may_be_one_name(one, other) or _is_within(one, other))


def are_unknown(one: Place | None, other: Place | None) -> bool:
    """Whether two places have two names and one is on no map: villages, as a rule two of them."""
    if one is None or other is None or _may_be_one_name(one, other) or _is_within(one, other):
        return False
    return None in {one.precision, other.precision} and _is_small(one) and _is_small(other)


def are_in_two_divisions(one: Place, other: Place) -> bool:
    """Whether two places are told with divisions of a sort: "Vedeno district", "Gao, Shali district"."""
    named = [division for place in (one, other) if (division := _division(place)) is not None]
    if len(named) != len((one, other)) or named[0][0] != named[1][0]:
        return False
    return bool(named[0][1]) and bool(named[1][1]) and named[0][1].isdisjoint(named[1][1])


def _division(place: Place) -> tuple[str, set[str]] | None:
    """The sort of the division that a place is or lies in, and the words of its name."""
    for name in (place.words, place.region):
        words = [fold(word) for word in name.split()]
        if len(words) > 1 and words[-1] in _SORTS_OF_LAND:
            return words[-1], set(words) - _SORTS
    return None


_SORTS_OF_LAND = frozenset(
    {"district", "county", "province", "governorate", "oblast", "municipality"}
)

# "GAM", "UNHCR" are rather bodies than villages.
_INITIALS = 5


def _may_be_one_name(one: Place, other: Place) -> bool:
    """Whether two names share a word: "Kupwara", "Kupwara border district"."""
    words = ({fold(word) for word in place.words.split()} - _SORTS for place in (one, other))
    return not set.isdisjoint(*words)


# What two names may share and be two: "Heron Avenue" and "Elm Avenue", "South Elm" and "South Heron".
_SORTS = frozenset(
    """district province village town city township county state region oblast governorate street st
    avenue ave road rd boulevard blvd drive lane court place way parkway highway north south east west
    northern southern eastern western central""".split()
)


def _is_small(place: Place) -> bool:
    """Whether a place is a town, or a name on no map, as villages' often are."""
    if place.precision is None:
        return len(place.words) > _INITIALS or not place.words.isupper()
    return place.precision in _TOWNS


def may_hold(whole: Place | None, part: Place | None) -> bool:
    """Whether a place may lie in another: one on no map, told with nothing else it lies in, may."""
    return whole is None or part is None or _covers(whole, part) or _is_anywhere(part, whole)


def _is_anywhere(place: Place, whole: Place) -> bool:
    if place.region or place.country not in {"", whole.country}:
        return False
    return place.point is None or (place.precision in _TOWNS and not place.point.province)


def _covers(whole: Place, part: Place) -> bool:
    """Whether one place is the other, or its district, province or country: "Kachin state", "northern
    Mali" of what lies in Mali."""
    larger = {part.words, part.region, part.country, *_parents(part)}
    names = {_name(name) for name in larger if name}
    land = whole.country if whole.precision is WherePrecision.REGION else ""
    return not names.isdisjoint({_name(whole.words), *([fold(land)] if land else [])})


def _name(words: str) -> str:
    """A name without what sort of land it is of: "the Kachin state" is Kachin."""
    bare = [word for word in words.split() if word.lower() not in _LANDS | word_class("division")]
    return fold(" ".join(bare) or words)


_LANDS = frozenset({"the", "region", "area"})


def _parents(place: Place) -> tuple[str, ...]:
    """The district and province that the gazetteer puts a place in: Mir Ali, North Waziristan."""
    return () if place.point is None else (place.point.district, place.point.province)
