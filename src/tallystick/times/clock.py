"""Days that are told with the hour: "around 3 a.m. Friday", "at 0330 on 25 March".

The news gives the hour of what happened: of a noise heard, a call taken, a door broken in. So such a
day is that of the event, whatever the verb. Not so the hour of a hearing, a vigil or a statement.
"""

import re
from collections.abc import Iterator, Sequence

from tallystick.doc import Doc
from tallystick.times.lexicon import carriers
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.vocabulary import DatePrecision

# How many characters around a day the hour may stand in.
_REACH = 40
_HOUR = (
    r"(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.m\.?|[ap]m\b)|\bnoon\b|\bmidnight\b|\b[012]\d[0-5]\d\b"
    r"|\d{1,2}(?:[:.]\d\d)? o['’]clock|\b(?:at|around|about) \d{1,2}[:.]\d\d\b)"
)
_ZONE = r"(?:\s*[(\[][^)\]]{1,15}[)\]]|\s+(?:local time|GMT|hours))?"
_BEFORE = re.compile(
    rf"{_HOUR}{_ZONE}[\s,]*(?:on|of|the|in|morning|night|early|late|\s)*$", re.IGNORECASE
)
_BEHIND = re.compile(
    rf"[\s,(]*(?:(?:just|shortly|sometime|about|around|at|approximately|before|after|near|nearly"
    rf"|roughly|close to|by)\s+)+{_HOUR}",
    re.IGNORECASE,
)  # fmt: skip
_KINDS = frozenset({TimeKind.DATED, TimeKind.RELATIVE})


def told_to_the_hour(
    doc: Doc, mentions: Sequence[TimeMention]
) -> Iterator[tuple[TimeMention, Sequence[str]]]:
    """The days of a report that are told with the hour of what happened, and the words around."""
    for mention in mentions:
        if mention.kind not in _KINDS or mention.when.precision is not DatePrecision.DAY:
            continue
        if mention.rule == "numeric-date" or not _has_hour(doc.text, mention):
            continue
        words = doc.words_at(mention.span.start, mention.span.end)
        begin, end = doc.sentence_of(words.start) if words else (0, 0)
        if carriers("appointed").isdisjoint(doc.lemmas[begin:end]):
            yield mention, doc.lemmas[begin:end]


def _has_hour(content: str, mention: TimeMention) -> bool:
    start, end = mention.span.start, mention.span.end
    if _BEFORE.search(content[max(0, start - _REACH) : start]):
        return True
    return _BEHIND.match(content[end : end + _REACH]) is not None
