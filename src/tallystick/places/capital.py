"""Capitals that are told without their names: "two bombs in the Afghan capital"."""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.gazetteer import capital_told
from tallystick.places.mention import PlaceMention
from tallystick.values import replace


def behind_capital(doc: Doc, start: int, end: int, stop: int) -> int:
    """Where a country's or people's name ends with "capital" behind it: "the Afghan capital", "Haiti's
    capital"; not "the Afghan capital, Kabul", which goes on with the name.
    """
    last = end + (end < stop and doc.lower[end] in _POSSESSIVES)
    if last >= stop or doc.lower[last] != "capital":
        return end
    at = last + 1 + (last + 1 < stop and doc.lower[last + 1] in _BEFORE_NAME)
    named = at < stop and doc.texts[at][0].isupper()
    told = capital_told(doc.phrase(start, last + 1))
    return end if named or told is None else last + 1


_POSSESSIVES = frozenset({"'s", "’s"})
_BEFORE_NAME = frozenset({",", "of", "city"})


def with_names_of_capitals(mentions: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The capitals under the name that the report gives to them elsewhere."""
    told = [m for m in mentions if capital_told(m.words) is not None]
    if not told:
        return tuple(mentions)
    names = {_point(m): m.words for m in mentions if m.location is not None and m not in told}
    return tuple(
        replace(m, words=names[_point(m)]) if m in told and _point(m) in names else m
        for m in mentions
    )


def _point(mention: PlaceMention) -> str:
    return mention.location.gazetteer_id if mention.location else ""
