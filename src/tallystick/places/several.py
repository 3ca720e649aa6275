"""Several places of one phrase: "in Herat, Farah and Kandahar provinces", "in Iraq and Syria"."""

from collections.abc import Iterator, Sequence

from tallystick.doc import Doc
from tallystick.grammar import AND_OR
from tallystick.places.lexicon import word_class
from tallystick.places.mention import Level, PlaceMention, Role
from tallystick.records import Report, Span
from tallystick.values import replace

_LINKS = frozenset({",", "and", "or", "&", "as", "well", "in", "the"})
_LARGE = (Level.AREA, Level.COUNTRY)


def with_lists(report: Report, doc: Doc, found: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Gives each name of a list the words of the whole, the role of the first, the kind of the last.

    In "Herat, Farah and Kandahar provinces" all three are provinces, and none lies in the next.
    """
    out = list(found)
    for first, end in _lists(doc, found):
        members = found[first:end]
        last = doc[_end_of_list(doc, members[-1]) - 1]
        words = report.words(Span(start=members[0].span.start, end=last.idx + len(last.text)))
        for at, member in enumerate(members, first):
            out[at] = replace(
                member,
                role=members[0].role,
                relation=members[0].relation,
                finest=members[0].finest,
                kind=member.kind or members[-1].kind or members[0].kind,
                region=members[-1].region,
                region_span=members[-1].region_span,
                several=words,
            )
    return out


def _lists(doc: Doc, found: Sequence[PlaceMention]) -> Iterator[tuple[int, int]]:
    """The first and the behind-last number of each run of names that stand on one list."""
    first = 0
    for at in range(1, len(found) + 1):
        if at < len(found) and _goes_on(doc, found[at - 1], found[at]):
            continue
        if at - first > 1 and _ends_in_and(doc, found[at - 2], found[at - 1]):
            yield first, at
        first = at


def _goes_on(doc: Doc, one: PlaceMention, other: PlaceMention) -> bool:
    if one.sentence != other.sentence or other.role is Role.POSSESSIVE or one.is_site:
        return False
    between = doc.lower[one.end : other.start]
    linked = 0 < len(between) <= 4 and all(word in _LINKS for word in between)
    if not linked or between[0] in ("in", "the") or _opens_clause(doc, one.end, other):
        return False
    return _are_alike(one, other)


def _opens_clause(doc: Doc, start: int, other: PlaceMention) -> bool:
    """Whether what links two names links two events: "four died in Gao and in Mopti two were hurt"."""
    links = (word for word in doc[start : other.begins] if word.dep_ == "cc")
    return any(word.head.pos_ == "VERB" and word.head.i > other.start for word in links)


def _are_alike(one: PlaceMention, other: PlaceMention) -> bool:
    """Towns, districts and provinces may share a list, and countries with parts of countries."""
    return (one.level in _LARGE) == (other.level in _LARGE)


def _ends_in_and(doc: Doc, one: PlaceMention, other: PlaceMention) -> bool:
    return bool(AND_OR & set(doc.lower[one.end : other.start]))


def _end_of_list(doc: Doc, last: PlaceMention) -> int:
    """Behind the last name and its "provinces", which belong to all of them."""
    lower = doc.lower
    more = last.end < len(lower) and lower[last.end] in word_class("division")
    return last.end + 1 if more else last.end
