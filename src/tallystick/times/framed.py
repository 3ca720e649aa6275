"""Times with which the sentence before opens: "In March last year, gunmen raided a plant. Forty died"."""

from collections.abc import Sequence
from datetime import date, timedelta

from tallystick.doc import Doc, Token
from tallystick.times.lasting import is_perfect
from tallystick.times.lexicon import tells_event
from tallystick.times.mention import TimeKind, TimeMention

FRAMED = "framed-before"
# A day so near to the news is rather that of what is told before.
_OLD = timedelta(days=45)
_OPENERS = frozenset({"in", "on"})
_DAYS = frozenset({TimeKind.DATED, TimeKind.RELATIVE})


def framed_before(
    event: Token, mentions: Sequence[TimeMention], published: date | None
) -> TimeMention | None:
    """The time long ago that opens the sentence before of an event that is told with no time."""
    doc, begin = event.doc, event.sent.start
    if published is None or begin == 0 or is_perfect(event):
        return None
    first, end = doc.sentence_of(begin - 1)
    opening = _opening(doc, first, end, mentions)
    if opening is None or opening.when.end is None or opening.when.end > published - _OLD:
        return None
    told = any(tells_event(doc[at]) for at in range(first, end))
    return opening if told and not doc.breaks_line(first, begin) else None


def _opening(doc: Doc, first: int, end: int, mentions: Sequence[TimeMention]) -> TimeMention | None:
    """The time of "In January last year, ..."."""
    if doc.lower[first] not in _OPENERS or first + 1 >= end:
        return None
    at = {doc.begins[first], doc.begins[first + 1]}
    commas = {doc.begins[i] for i in range(first, end) if doc.texts[i] == ","}
    found = (m for m in mentions if m.span.start in at and m.kind in _DAYS)
    return next((m for m in found if m.span.end in commas), None)
