"""Sides of a town, its quarters, and islands, by their last words: "on the South Side", "on the Rockford
Estate", "off Kuta Island"."""

from tallystick.doc import Doc
from tallystick.places.context import Before
from tallystick.places.lexicon import compass


def is_side_of_town(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether a name is only that of a side of the town told of: "on the city's East Side", "on the
    Northside"; "in East Side, Pennsylvania" is a town."""
    told = left.article or doc.texts[chunk[0] - 1] in {"'s", "’s"}
    return told and is_side(doc.lower[chunk[0] : chunk[1]])


def is_side(words: tuple[str, ...]) -> bool:
    """Whether words name a side of any town: "East Side", "Northside", "West End", "North Zone"."""
    joined = "".join(words)
    side = words[0] in compass() and words[1:] in {("side",), ("end",), ("zone",)}
    return side or joined in {"northside", "southside", "eastside", "westside"}


def is_island(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether a name that "on" or "off" stands before is said to be an island's: "on Karai Island", "on the
    island of Karai"."""
    on = left.relation is not None and left.relation.name in ("on", "off_the_coast")
    lasts = doc.lower[chunk[1] - 1] in _ISLANDS
    return on and (lasts or doc.lower[chunk[0] - 2 : chunk[0]] == ("island", "of"))


def is_estate(doc: Doc, chunk: tuple[int, int], left: Before) -> bool:
    """Whether a name behind an article says that it is that of a quarter or landscape: "on the Rockford
    Estate", "in the Kuri Forest"."""
    placed = left.relation is not None and left.relation.name in _AT_ESTATE
    return placed and chunk[1] - chunk[0] > 1 and doc.lower[chunk[1] - 1] in _ESTATES


_AT_ESTATE = frozenset({"in", "on", "at", "near", "outside"})
_ESTATES = frozenset(
    """estate estates colony quarter quarters slum favela barrio projects valley forest hills mountains
    desert jungle strait straits channel passage gulf bay lagoon river delta basin plain""".split()
)
_ISLANDS = frozenset({"island", "islands", "islet", "peninsula"})
