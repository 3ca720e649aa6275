"""A place name as it stands in a report, with what the words around it say."""

from collections.abc import Sequence
from dataclasses import field
from enum import IntEnum, StrEnum

from tallystick.records import Location, Place, Span
from tallystick.values import maker, plain
from tallystick.vocabulary import WherePrecision

_make_place = maker(Place)


class Zone(StrEnum):
    """Which part of a report a name stands in: "KABUL (AP) -" a dateline, "- Gao: two shot" an item,
    "- KXYZ.com - Tyler, Longview" at the end of a headline the outlet.
    """

    TITLE = "title"
    DATELINE = "dateline"
    ITEM = "item"
    TEXT = "text"
    OUTLET = "outlet"


class Role(StrEnum):
    """How a name stands in its sentence.

    "in Kabul" is `LOCATIVE`, "the Kabul bombing" `EVENT`, "from Kabul" `WEAK`, "Pakistan's"
    `POSSESSIVE`, "officials in Kabul said" `SPEAKER`, "were buried in Kabul" `APART`, "is held in Kabul
    Jail" `CUSTODY`, "Kabul denied" `BARE`.
    """

    LOCATIVE = "locative"
    EVENT = "event"
    WEAK = "weak"
    POSSESSIVE = "possessive"
    SPEAKER = "speaker"
    APART = "apart"
    CUSTODY = "custody"
    BARE = "bare"


_OF_EVENTS = (Role.LOCATIVE, Role.EVENT)
# No event is told of there.
NO_EVENT = (Role.SPEAKER, Role.WEAK, Role.APART, Role.CUSTODY)


class Level(IntEnum):
    """How fine a place is: a hotel is finer than its town, a town finer than its province."""

    SITE = 0
    NEIGHBOURHOOD = 1
    SETTLEMENT = 2
    DISTRICT = 3
    PROVINCE = 4
    AREA = 5
    COUNTRY = 6


LEVEL_OF_KIND = {
    "site": Level.SITE,
    "street": Level.SITE,
    "airport": Level.SITE,
    "neighbourhood": Level.NEIGHBOURHOOD,
    "village": Level.SETTLEMENT,
    "town": Level.SETTLEMENT,
    "": Level.SETTLEMENT,
    "district": Level.DISTRICT,
    "province": Level.PROVINCE,
    "area": Level.AREA,
    "country": Level.COUNTRY,
}


def level_of(kind: str, part: str) -> Level:
    """How fine a place of a kind is; a part of a country or province is an area."""
    level = LEVEL_OF_KIND[kind]
    return Level.AREA if part and level > Level.DISTRICT else level


@plain(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """One place name of a report: the "Mir Ali" of "south of the town of Mir Ali".

    `start`, `end` and `head` count words of the Doc, `begins` is its preposition's; `kind` is what the
    words or the gazetteer say it is; `finest` the finest precision which the relation allows; `part`
    names the part that is meant ("northern" Syria); `level` is how fine the place is, by its kind and
    part, `is_site` whether it is a building, camp or street, known in its own town alone,
    `is_event_place` whether the words around it can put an event here; `several` is the whole list that
    a name stands on ("Herat, Farah and Kandahar provinces"). `region` is the larger name that follows
    or precedes it, `region_kind` the division that its words tell, `inside` the word where it starts;
    `beside` the town that only tells where it lies ("Tawakkol village, 40 km northeast of Baqubah"),
    `beside_km` how far off, and `km` how far from the name itself the event was; `at_home` is the town of
    a local report where a name is that of its quarter or side, and no place elsewhere; `halfway` the point
    between it and the other town of a way ("on the road from Kidal to Gao"); `people` live at the located
    place.
    """

    span: Span
    words: str
    start: int
    end: int
    begins: int
    head: int
    sentence: int
    zone: Zone = Zone.TEXT
    role: Role = Role.BARE
    relation: str = "in"
    kind: str = ""
    part: str = ""
    finest: int | None = 1
    several: str = ""
    region: str = ""
    region_span: Span | None = None
    region_kind: str = ""
    inside: int | None = None
    beside: str = ""
    country: str = ""
    precision: WherePrecision | None = None
    location: Location | None = None
    score: float | None = None
    rivals: tuple[Location, ...] = ()
    within: Location | None = None
    at_home: Location | None = None
    halfway: Location | None = None
    km: float = 0.0
    beside_km: float = 0.0
    people: int = 0
    level: Level = field(init=False, compare=False)
    is_site: bool = field(init=False, compare=False)
    is_event_place: bool = field(init=False, compare=False)

    def __post_init__(self) -> None:
        # Asked by the thousand: each is found once.
        way = bool(self.several) and self.relation == "between"
        object.__setattr__(self, "level", Level.AREA if way else level_of(self.kind, self.part))
        object.__setattr__(self, "is_site", self.kind in {"site", "street"})
        object.__setattr__(self, "is_event_place", self.role in _OF_EVENTS)

    def holds(self, at: int) -> bool:
        """Whether a word stands in the name or between its preposition and its end."""
        return self.begins <= at < self.end

    @property
    def whole(self) -> str:
        """The name without the part that is meant: the "Mali" of "northern Mali" and "Mali's north"."""
        if self.words.lower().startswith(self.part):
            return self.words[len(self.part) :].strip()
        return self.words[: -len(self.part)].strip()

    @property
    def place(self) -> Place:
        """This mention as the records keep a place."""
        if self.several and self.relation == "between":
            return _make_place(
                words=self.several,
                relation=self.relation,
                country=self.country,
                precision=WherePrecision.REGION,
                within=self.halfway,
            )
        quarter = self.at_home is not None and self.is_site
        return _make_place(
            words=self.words,
            relation=self.relation,
            region=self.region,
            country=self.country,
            precision=None if quarter else self.precision,
            location=None if quarter else self.at_home or self.location,
            score=self.score,
            rivals=self.rivals,
            within=self.at_home if quarter else self.within,
        )


def country_of(mentions: Sequence[PlaceMention]) -> str:
    """The country of more than half of some places, but for a dateline's; "" where they are of several."""
    told = (m for m in mentions if m.zone not in {Zone.DATELINE, Zone.OUTLET})
    named = [m.location.country if m.location else m.country for m in told]
    named = [country for country in named if country]
    most = max(named, key=named.count, default="")
    return most if 2 * named.count(most) > len(named) else ""
