"""How far places lie apart, and which lies in which: Spinwam in North Waziristan."""

import math

from tallystick.gazetteer import Entry, sound
from tallystick.records import Location

KM_PER_DEGREE = 111.2
# Where the gazetteer has the states, and the state of each town, as everybody calls them.
OF_STATES = frozenset({"United States", "Australia", "Canada"})


def is_state(entry: Entry) -> bool:
    """Whether a place is one of the states that are named behind their towns: "Buffalo, New York"."""
    return entry.kind == "province" and entry.country in OF_STATES


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
    if _is_across_border(entry, larger):
        return False
    reach = larger.radius_km * (_ALONG_AREA if larger.kind == "area" else 1.0)
    return kilometres(entry, larger) < max(reach, 25.0)


# An area is no circle, and a port on a sea is on its shore: "the Black Sea port of Odesa", "Arish in Sinai".
_ALONG_AREA = 1.5


def _is_across_border(entry: Entry, larger: Entry) -> bool:
    """Whether a place is near a district, but in another province than it, or near a state."""
    divides = larger.kind == "district" or larger.country in OF_STATES
    known = (
        divides and larger.kind in ("district", "province") and entry.province and larger.province
    )
    return bool(known) and sound(entry.province) != sound(larger.province)


def kilometres(a: Entry | Location, b: Entry | Location) -> float:
    """Distance of two places, good enough for a few hundred kilometres."""
    mean = math.radians((a.latitude + b.latitude) / 2)
    east = (a.longitude - b.longitude) * math.cos(mean)
    return KM_PER_DEGREE * math.hypot(a.latitude - b.latitude, east)
