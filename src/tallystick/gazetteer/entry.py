"""One place of a gazetteer with what tells it from its namesakes."""

from enum import IntEnum
from typing import NamedTuple, Protocol

from tallystick.gazetteer.spelling import bare_name, fold
from tallystick.kept import kept
from tallystick.records import Location

# Usual reach of a settlement, where the source gives no area.
RADIUS_KM = {"town": 5.0, "village": 2.0, "neighbourhood": 2.0, "airport": 3.0}
# The medians of those whose reach is known, for the few of which no town tells it.
DIVISION_RADIUS_KM = {"province": 42.0, "district": 20.0}


class Entry(NamedTuple):
    """One place of the gazetteer with what tells it from its namesakes.

    Spinwam is `Entry(kind="village", country="Pakistan", district="North Waziristan", ...)`.
    `population` is rounded, of a province or district that of its towns as far as known; `pcode` is
    OCHA's. `is_estimated` marks a point that no source gives: a province's taken from its towns;
    `is_noted` a settlement that stands out among its namesakes: the seat of a division, or one that
    UCDP or the press tells of.
    """

    id: str
    name: str
    kind: str
    latitude: float
    longitude: float
    country: str
    province: str
    district: str
    population: int
    radius_km: float
    pcode: str = ""
    is_estimated: bool = False
    is_noted: bool = False

    @property
    def location(self) -> Location:
        """The point as the records keep it."""
        return _location(self)


def location_of(entry: Entry) -> Location:
    """The point of a place as the records keep it."""
    return Location(
        gazetteer_id=entry.id,
        name=entry.name,
        kind=entry.kind,
        latitude=entry.latitude,
        longitude=entry.longitude,
        country=entry.country,
        radius_km=entry.radius_km,
        province=entry.province,
        district=entry.district,
        pcode=entry.pcode,
        is_estimated=entry.is_estimated,
    )


# A report names its places, and so their namesakes, again and again.
_location = kept(location_of)


class Spelling(IntEnum):
    """How closely a place bears the name looked up: "Mir Ali" for "Mirali" is `OWN`, "Kalat" for
    "Qalaat" `SOUND`.
    """

    OWN = 0
    OTHER = 1
    SOUND = 2


class Places(Protocol):
    """What reads a place from where it lies."""

    def entry(self, at: int) -> Entry:
        """The place that begins there."""
        ...


class Candidate:
    """A place that a name may mean, how closely it bears that name, and where its table has it.

    Few of a name's places are ever asked for, so that each is read from its table only then.
    """

    __slots__ = ("_entry", "_name", "_places", "_spelling", "at", "is_alike")
    _spelling: Spelling

    def __init__(self, at: int, is_alike: bool, name: str, places: Places) -> None:
        self.at = at
        # Whether it bears the name, articles and doubled letters aside; else it sounds so.
        self.is_alike = is_alike
        self._name, self._places = name, places
        self._entry: Entry | None = None

    @property
    def entry(self) -> Entry:
        """The place itself."""
        if self._entry is None:
            self._entry = self._places.entry(self.at)
        return self._entry

    @property
    def spelling(self) -> Spelling:
        """How closely it bears the name looked up."""
        try:
            return self._spelling
        except AttributeError:
            alike = Spelling.OTHER if self.is_alike else Spelling.SOUND
            self._spelling = Spelling.OWN if _bears(self._name, self.entry) else alike
            return self._spelling


def _bears(name: str, entry: Entry) -> bool:
    """Whether a name is the very one that a place is called by, its generic word aside."""
    return name == entry.name or fold(name) in (fold(entry.name), fold(bare_name(entry.name)[0]))


def of_kind(entry: Entry, kind: str) -> bool:
    """Whether an entry is what a generic word says: a village may be called a town."""
    settled = {"town", "village", "neighbourhood"}
    return entry.kind == kind or (kind in settled and entry.kind in settled)
