"""What the day of a telling says of the times beside it.

"In an overnight raid, officials said Sunday" is the night before Sunday, and "in the past 24 hours" runs up
to that Sunday; "Monday's issue of the paper" is no day on which anything befell anybody.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tallystick.times.mention import TimeKind, TimeMention
from tallystick.values import replace

_ISSUE = re.compile(
    r"(?:['’]s?)? (?:\w+ )?(?:issue|issues|edition|editions|newspaper|newspapers|paper|papers)\b"
)
# The day of a picture set into the text: "(Published Monday, May 3, 2021)".
_POSTED = re.compile(r"\((?:published|posted|updated) $", re.IGNORECASE)
_SAID = re.compile(
    r"\b(?:said|says|say|reported|confirmed|announced|told(?: [\w'’-]+){1,4})"
    r"(?: (?:late|early|on))*\s$"
)
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s|\n")


def as_told(content: str, mentions: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The times of a report, those beside the day of a telling or of a paper read by it."""
    days = [mention for mention in mentions if _is_of_saying(content, mention)]
    return tuple(_as_told(content, mention, days, mentions) for mention in mentions)


def with_weekends_apart(mentions: Sequence[TimeMention]) -> tuple[TimeMention, ...]:
    """The times of a report that tells of "the weekend" and, beside it, of "last weekend": the one before."""
    ends = {m.when.start for m in mentions if m.rule == "this-unit" and _is_weekend(m)}
    return tuple(_week_before(m) if _is_same_weekend(m, ends) else m for m in mentions)


def _is_weekend(mention: TimeMention) -> bool:
    return mention.when.words.lower().endswith("weekend")


def _is_same_weekend(mention: TimeMention, others: set[date | None]) -> bool:
    told = mention.rule == "last-unit" and _is_weekend(mention)
    return told and mention.when.start is not None and mention.when.start in others


def _week_before(mention: TimeMention) -> TimeMention:
    start, end = mention.when.start, mention.when.end
    if start is None or end is None:
        return mention
    return replace(mention, when=replace(mention.when, start=start - _WEEK, end=end - _WEEK))


_WEEK = timedelta(days=7)


def _as_told(
    content: str,
    mention: TimeMention,
    days: Sequence[TimeMention],
    mentions: Sequence[TimeMention],
) -> TimeMention:
    if mention.rule == "weekday" and _ISSUE.match(content, mention.span.end):
        return replace(mention, kind=TimeKind.LIMIT)
    if _POSTED.search(content[max(0, mention.span.start - _REACH) : mention.span.start]):
        return replace(mention, kind=TimeKind.LIMIT)
    quoted = mention.rule in _SPOKEN and _is_quoted(content, mention)
    if not (_is_overnight(mention) or _is_of_hours(mention) or quoted):
        return mention
    own = next((day for day in days if _in_one_sentence(content, mention, day)), None)
    if own is None or own.when.start is None:
        return _on_its_day(content, mention, mentions) if _is_overnight(mention) else mention
    when, told = mention.when, own.when.start
    if quoted:
        day = told - timedelta(days=_SPOKEN[mention.rule])
        return replace(mention, when=replace(when, start=day, end=day))
    back = when.end - when.start if when.start and when.end else timedelta(days=1)
    return replace(mention, when=replace(when, start=told - back, end=told))


def _on_its_day(content: str, night: TimeMention, mentions: Sequence[TimeMention]) -> TimeMention:
    """An "overnight" with the weekday of its own phrase: "in an overnight raid on Gao on Sunday"."""
    for day in mentions:
        start, between = day.when.start, content[night.span.end : day.span.start]
        if day.rule == "weekday" and start is not None and _OF_ITS_NIGHT.fullmatch(between):
            when = replace(night.when, start=start, end=start + timedelta(days=1))
            return replace(night, when=when)
    return night


# What may stand between "overnight" and its weekday: an event and a place, no comma and no verb.
_OF_ITS_NIGHT = re.compile(
    r" [a-z-]+(?: [a-z-]+)?"
    r"(?: (?:in|on|at|near|of|against) (?:the |a )?[\w’'-]+(?: [A-Z][\w’'-]*)*)?(?: late| early)? on "
)


# How many days before it is said a time lies that somebody tells: "yesterday", told reporters on Tuesday.
_SPOKEN = {"today": 0, "yesterday": 1, "last-night": 1}


def _is_quoted(content: str, mention: TimeMention) -> bool:
    """Whether a time stands in somebody's own words."""
    before = content[content.rfind("\n", 0, mention.span.start) + 1 : mention.span.start]
    return before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")


def _is_overnight(mention: TimeMention) -> bool:
    return mention.rule == "overnight" and mention.when.words.lower() == "overnight"


def _is_of_hours(mention: TimeMention) -> bool:
    """Whether a stretch of hours is counted back: "in the past 24 hours", "the previous 48 hours"."""
    return mention.rule == "past-stretch" and mention.when.words.lower().endswith("hours")


def _is_of_saying(content: str, mention: TimeMention) -> bool:
    """Whether a weekday stands straight behind a word of saying: "officials said late | Sunday"."""
    before = content[max(0, mention.span.start - _REACH) : mention.span.start]
    return mention.rule == "weekday" and _SAID.search(before) is not None


# How far before its day a word of saying may stand, in code points.
_REACH = 60


def _in_one_sentence(content: str, one: TimeMention, other: TimeMention) -> bool:
    first, last = sorted((one.span, other.span), key=lambda span: span.start)
    return _SENTENCE_END.search(content, first.end, last.start) is None
