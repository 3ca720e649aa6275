"""Streets of a local report that are told without a word for streets: "near Barlow and Kingfield", "on
Barlow near Kingfield".

Where a local paper of North America tells of them so, its readers know both. Two towns may be told in
the same way; a name is none of a town where no place around that of the report bears it.
"""

from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.places.distance import kilometres
from tallystick.places.mention import Level, PlaceMention
from tallystick.records import Span
from tallystick.values import replace

# Where streets run in squares, people tell a place by two of them.
_IN_SQUARES = frozenset({"United States", "Canada"})
_AT = frozenset({"near", "at", "off", "by", "around"})
_CROSSED = (("and",), ("&",), ("at",))
_BESIDE = frozenset({"near", "between"})
# A place of the same name farther from a town than this is not meant.
_AROUND_KM = 80.0


def with_crossings(
    doc: Doc, mentions: Sequence[PlaceMention], home: PlaceMention | None
) -> tuple[PlaceMention, ...]:
    """The names of a local report, those of two streets that cross as one place of its town."""
    if home is None or home.country not in _IN_SQUARES:
        return tuple(mentions)
    found: list[PlaceMention] = []
    crossed: Span | None = None
    for mention, behind in zip(mentions, (*mentions[1:], None), strict=True):
        if mention.span == crossed:
            continue  # the second of two is told with the first
        if behind is not None and _is_crossing(doc, mention, behind, home):
            crossed = behind.span
            found.append(_street(doc, mention, behind.end, home))
        elif behind is not None and _is_on_street(doc, mention, behind, home):
            found.append(_street(doc, mention, mention.end, home))
        else:
            found.append(mention)
    return tuple(found)


def _is_crossing(doc: Doc, first: PlaceMention, second: PlaceMention, home: PlaceMention) -> bool:
    near = doc.lower[first.begins] in _AT or first.relation == "off_the_coast"
    joined = doc.lower[first.end : second.start] in _CROSSED
    towns = _is_around(first, home) and _is_around(second, home)
    return near and joined and not towns and _may_be_street(first) and _is_town(second)


def _is_on_street(doc: Doc, first: PlaceMention, second: PlaceMention, home: PlaceMention) -> bool:
    """Whether a name is that of a street near another: "on Barlow near Kingfield"."""
    on = doc.lower[first.begins] == "on" and doc.lower[first.end] in _BESIDE
    beside = on and second.start == first.end + 1
    return beside and _may_be_street(first) and not _is_around(first, home)


def _may_be_street(mention: PlaceMention) -> bool:
    return mention.is_event_place and _is_town(mention)


def _is_town(mention: PlaceMention) -> bool:
    """Whether a name was taken for that of a town, as names of which nothing is told are."""
    return mention.level is Level.SETTLEMENT and not mention.part


def _is_around(mention: PlaceMention, home: PlaceMention) -> bool:
    """Whether a name is that of a known place near a town: Plymouth, Michigan, near Detroit."""
    place, town = mention.location, home.location
    return place is not None and town is not None and kilometres(place, town) < _AROUND_KM


def _street(doc: Doc, first: PlaceMention, end: int, home: PlaceMention) -> PlaceMention:
    """A name, or two up to `end`, as a place in the streets of a town."""
    words = doc.phrase(first.start, end)
    return replace(
        first,
        span=Span(first.span.start, first.span.start + len(words)),
        words=words,
        end=end,
        relation="on" if end == first.end else "near",
        finest=1,
        kind="street",
        several="",
        region=home.words,
        region_span=None,
        inside=None,
        country=home.country,
        precision=None,
        location=None,
        score=None,
        rivals=(),
        within=home.location,
        people=0,
    )
