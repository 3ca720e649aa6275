"""Ways between two towns: "on the road from Kidal to Gao", "a bus travelling from Kabul to Kandahar".

What happens on the way is between the two (UCDP's where_prec 5), and the point halfway is drawn.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from tallystick.doc import Doc, Token
from tallystick.places.context import is_large
from tallystick.places.distance import kilometres
from tallystick.places.lexicon import is_verb_of, word_class
from tallystick.places.locate import rank
from tallystick.places.mention import Level, PlaceMention, Role
from tallystick.places.setting import Setting
from tallystick.records import Location, Report, Span
from tallystick.values import replace

_LINKS = frozenset({"to", "and", "with", "towards", "toward"})
# "Between the garrison town of Karabulak | and the capital, | Nazran".
_BETWEEN = frozenset({"the", "town", "city", "village", "capital", "of", ",", "nearby", "port"})
_LONGEST_LINK = 6
_JOINING = frozenset({"linking", "connecting", "joining", "links", "connects", "joins"})
_MEANWHILE = frozenset({"as", "while", "when"})
# How far before "from" its road, its bus or its verb may stand: "driving food for the hungry | from".
_TO_WAY = 6


def with_ways(report: Report, doc: Doc, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Gives both names of a way the words of the two and the relation "between"."""
    out = list(found)
    for at in range(1, len(out)):
        one, other = out[at - 1], out[at]
        if not _is_way(doc, one, other):
            continue
        words = report.words(Span(start=one.span.start, end=other.span.end))
        for number in (at - 1, at):
            out[number] = replace(
                out[number],
                begins=one.begins if number == at - 1 else out[number].begins,
                role=Role.LOCATIVE,
                relation="between",
                finest=5,
                several=words,
            )
    return out


def _is_way(doc: Doc, one: PlaceMention, other: PlaceMention) -> bool:
    if one.sentence != other.sentence or not (_is_town(one) and _is_town(other)):
        return False
    link = [word for word in doc.lower[one.end : other.start] if word not in _BETWEEN]
    if len(link) != 1 or link[0] not in _LINKS or other.start - one.end > _LONGEST_LINK:
        return False
    first = doc.sentence_of(one.start)[0]
    lead = doc.lower[max(first, one.start - _TO_WAY) : one.start]
    if not _JOINING.isdisjoint(lead[-4:]):
        return not _ROADS.isdisjoint(lead)
    if one.relation == "between" and one.role is Role.LOCATIVE:
        return link[0] == "and"
    opening = next((at for at in range(one.start - 1, first, -1) if doc.lower[at] == "from"), first)
    if one.relation != "from" or link[0] not in ("to", "towards", "toward") or opening == first:
        return False
    return _is_on_way(doc, opening, first)


def _is_town(mention: PlaceMention) -> bool:
    large = mention.level > Level.DISTRICT or is_large(mention.words)
    return not (large or mention.is_site)


def _is_on_way(doc: Doc, opening: int, first: int) -> bool:
    """Whether "from" opens a way: "the | road | from", "a | bus | from", "while | travelling | from"."""
    for at in range(opening - 1, max(first, opening - _TO_WAY) - 1, -1):
        token = doc[at]
        if token.lower_ in _ROADS or token.lower_ in word_class("on_road"):
            return True
        if is_verb_of(token, "travelling"):
            return _is_under_way(token)
        if token.pos_ in ("VERB", "PUNCT"):
            return False
    return False


def _is_under_way(verb: Token) -> bool:
    """Whether a journey went on when it happened: "travelling from", "as they drove from"."""
    marks = {child.lower_ for child in verb.children if child.dep_ in ("mark", "advmod")}
    return verb.lower_.endswith("ing") or not _MEANWHILE.isdisjoint(marks)


_ROADS = word_class("street") | {"route", "routes", "railway", "track", "line", "way", "journey"}


def on_road(mention: PlaceMention, setting: Setting) -> PlaceMention | None:
    """A road called after two towns, drawn halfway: "on the Kabul-Kandahar highway"; in the United States a
    street of a town may be called so."""
    match = _ROAD.fullmatch(mention.words)
    if match is None:
        return None
    one, other = (rank(match[n], "town", "", setting).best for n in (1, 2))
    if one is None or other is None or one.country != other.country:
        return None
    if one.country == "United States" or not _NEXT_KM < kilometres(one, other) < _FARTHEST_KM:
        return None
    point = halfway(one.location, other.location)
    return replace(mention, country=one.country, within=point)


_ROAD = re.compile(r"([A-Z][\w']+(?: [A-Z]\w+)?)[-–—/]([A-Z][\w']+(?: [A-Z]\w+)?) (\w+)")
# Towns that a road is called after lie so far apart.
_NEXT_KM, _FARTHEST_KM = 10.0, 900.0


def with_halfway_points(mentions: Sequence[PlaceMention]) -> tuple[PlaceMention, ...]:
    """Gives what is between two located towns the point halfway."""
    points: dict[str, Location] = {}
    for one, other in pairwise(m for m in mentions if m.relation == "between" and m.several):
        if one.several != other.several or not (one.location and other.location):
            continue
        point = halfway(one.location, other.location)
        if point.radius_km <= _FARTHEST_KM / 2:
            points[one.several] = point
    if not points:
        return tuple(mentions)
    return tuple(replace(m, halfway=points.get(m.several)) for m in mentions)


def halfway(one: Location, other: Location) -> Location:
    """The point between two, with half their distance as radius."""
    return replace(
        one,
        gazetteer_id="",
        name=f"{one.name} and {other.name}",
        kind="area",
        latitude=round((one.latitude + other.latitude) / 2, 5),
        longitude=round((one.longitude + other.longitude) / 2, 5),
        radius_km=round(kilometres(one, other) / 2, 1),
        pcode="",
        is_estimated=True,
    )
