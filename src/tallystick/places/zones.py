"""Zones and villages that are no sites: "West Guji Zone", "Metekel Zone of Benishangul", "Kani Village of
Shopian"; the Green Zone and Spring Village are sites."""

from tallystick.doc import Doc
from tallystick.gazetteer import entries
from tallystick.places.lexicon import compass

# So many words at most has the name of the land in which a zone lies.
_LONGEST_LAND = 4
_LARGE = frozenset({"country", "province", "area"})
_INSIDE = frozenset({"of", "in", ","})


def is_zone_of_land(doc: Doc, start: int, end: int) -> bool:
    """Whether a name is that of a division called zone: "in West Guji | Zone", "in the western Guji |
    Zone", "the Metekel | Zone of Benishangul"."""
    if doc.lower[end - 1] != "zone" or end - start < 2:
        return False
    sided = doc.lower[start] in compass() and end - start > 2
    if sided or (start and doc.lower[start - 1] in compass()):
        return True
    return doc.lower[end : end + 1] in {(link,) for link in _INSIDE} and _is_land(doc, end + 1)


def kind_of_zone(doc: Doc, start: int, end: int) -> str:
    """The kind of a division called zone, "" of others."""
    return "district" if is_zone_of_land(doc, start, end) else ""


def is_village_of(doc: Doc, end: int) -> bool:
    """Whether a name with "village" is told with the larger place: "Kani Village | of Shopian"."""
    return doc.lower[end - 1] == "village" and doc.lower[end : end + 1] == ("of",)


def _is_land(doc: Doc, at: int) -> bool:
    """Whether the name of a country or province begins at a word."""
    first = at + (doc.lower[at : at + 1] == ("the",))
    stops = range(first + 1, min(first + _LONGEST_LAND, len(doc)) + 1)
    return any(
        entry.kind in _LARGE for stop in stops for entry in entries(doc.phrase(first, stop))[:1]
    )
