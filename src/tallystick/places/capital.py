"""Capitals that are told without their names: "two bombs in the Afghan capital"."""

from collections.abc import Iterator, Sequence

from tallystick.doc import Doc
from tallystick.gazetteer import Entry, capital_told, capitals, entries
from tallystick.places.mention import PlaceMention, Role
from tallystick.records import Span
from tallystick.values import replace
from tallystick.vocabulary import WherePrecision


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


def with_unnamed_capital(doc: Doc, mentions: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """The names with "the capital" of the one country of a report that nowhere names it: "two more were shot
    dead in the capital" after "in Gwoza, Nigeria" are dead in Abuja. The capital of a state may be meant in
    the United States.
    """
    if "capital" not in doc.lower:
        return tuple(mentions)
    countries = {m.country for m in mentions if m.location is not None and m.country}
    seat = _seat(countries.pop()) if len(countries) == 1 else None
    if seat is None or any(_point(m) == seat.id for m in mentions):
        return tuple(mentions)
    told = (*mentions, *(_as_mention(doc, at, seat) for at in _told_alone(doc)))
    return tuple(sorted(told, key=lambda mention: mention.start))


def _seat(country: str) -> Entry | None:
    name = next((name for land, name in capitals() if land == country), "")
    if not name or country == "United States":
        return None
    return next((e for e in entries(name, country=country) if e.kind == "town"), None)


_AT = {"in": WherePrecision.EXACT, "near": WherePrecision.NEAR, "outside": WherePrecision.NEAR}
_BEHIND = frozenset({"of", "punishment", "city"})


def _told_alone(doc: Doc) -> Iterator[int]:
    """Where a report says "in the capital" and goes on with no name."""
    for at in range(2, len(doc) - 1):
        if doc.lower[at] != "capital" or doc.lower[at - 1] != "the" or doc.lower[at - 2] not in _AT:
            continue
        behind = doc.texts[at + 1]
        named = behind == "," and doc.texts[at + 2 : at + 3] and doc.texts[at + 2][0].isupper()
        if not named and behind not in _BEHIND and not behind[0].isupper():
            yield at


def _as_mention(doc: Doc, at: int, seat: Entry) -> PlaceMention:
    begins = doc.begins[at]
    relation = doc.lower[at - 2]
    return PlaceMention(
        span=Span(start=begins, end=begins + len(doc.texts[at])),
        words=doc.texts[at],
        start=at,
        end=at + 1,
        begins=at - 2,
        head=at,
        sentence=doc.sentence_of(at)[0],
        role=Role.LOCATIVE,
        relation=relation,
        kind="town",
        country=seat.country,
        precision=_AT[relation],
        location=seat.location,
        people=seat.population,
    )
