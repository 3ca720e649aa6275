"""Points of borders: "on the border between Mali and Niger" is drawn at the middle of that border.

UCDP gives such an event a point to represent it and where_prec 5. The border of two countries is known from
`borders.tsv`; that of two provinces, districts or towns is taken halfway between them. Which stretch is
meant no report says, so that the radius holds all of it.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from tallystick.gazetteer import country_of, fold
from tallystick.kept import constant
from tallystick.places.mention import PlaceMention
from tallystick.places.ways import halfway
from tallystick.records import Location
from tallystick.tables import rows
from tallystick.values import replace

_BORDER = "on_the_border"


def with_border_points(
    mentions: Sequence[PlaceMention], told: Mapping[str, float]
) -> tuple[PlaceMention, ...]:
    """Gives what is on a border of two lands the point of that border.

    `told` has the countries that the report names: "on the Afghan border" in a report on Pakistan.
    """
    pairs = _of_pairs(mentions)
    return tuple(
        _with_point(m, pairs.get(m.several), told) if m.relation == _BORDER else m for m in mentions
    )


def _with_point(
    mention: PlaceMention, between: Location | None, told: Mapping[str, float]
) -> PlaceMention:
    if mention.several:
        return replace(mention, halfway=between)
    if mention.location is not None or mention.within is not None:
        return mention
    lands = list(dict.fromkeys(_lands_in(mention.words)))
    if len(lands) != 1:
        return replace(mention, within=border_of(*lands) if len(lands) == _TWO else None)
    neighbours = [land for land in told if border_of(lands[0], land)]
    if not neighbours:
        return mention
    other = max(neighbours, key=told.__getitem__)
    return replace(mention, country=other, within=border_of(lands[0], other))


_TWO = 2


def _of_pairs(mentions: Sequence[PlaceMention]) -> dict[str, Location]:
    """The point of each border that is told by two names: "between Mali and Niger", "Kor and Dar states"."""
    found: dict[str, Location] = {}
    for one, other in pairwise(m for m in mentions if m.several and m.relation == _BORDER):
        if one.several != other.several:
            continue
        border = border_of(_land(one.words), _land(other.words))
        if border is None and one.location and other.location:
            border = _of_divisions(one.location, other.location)
        if border is not None:
            found[one.several] = border
    return found


def _of_divisions(one: Location, other: Location) -> Location | None:
    """The middle between two provinces, districts or towns, with a circle that holds the lesser of them."""
    if "country" in (one.kind, other.kind):
        return None
    point = halfway(one, other)
    least = max(point.radius_km, min(one.radius_km, other.radius_km))
    return replace(point, radius_km=least) if least <= _FARTHEST_KM else None


# What lies farther apart has no border.
_FARTHEST_KM = 300.0
_NAME = re.compile(r"[A-Z][\w'.]*(?: [A-Z][\w'.]*)*")


def _lands_in(words: str) -> Iterator[str]:
    """The countries of a border's name, and the Gaza Strip: "the Turkish-Syrian border"."""
    for name in _NAME.findall(words):
        land = _land(name.removesuffix("'s"))
        if _key(land) in _parts():
            yield land


def _land(name: str) -> str:
    return name if _key(name) in _parts() else country_of(name) or name


@constant
def _parts() -> frozenset[str]:
    return frozenset(part for pair in _borders() for part in pair)


def border_of(one: str, other: str) -> Location | None:
    """The middle of the border of two lands, with half its length as radius: "Mali", "Niger"."""
    return _borders().get(frozenset((_key(one), _key(other))))


def _key(land: str) -> str:
    return _SHORT.get(fold(land), fold(land))


# The strip of land, which the press calls by its town.
_SHORT = {"gaza": "gazastrip"}


@constant
def _borders() -> dict[frozenset[str], Location]:
    return {
        frozenset((fold(one), fold(other))): Location(
            gazetteer_id="",
            name=f"{one} and {other}",
            kind="area",
            latitude=float(north),
            longitude=float(east),
            country="",
            radius_km=float(radius),
            is_estimated=True,
        )
        for one, other, north, east, radius in rows("gazetteer/borders.tsv")
    }
