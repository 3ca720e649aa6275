"""Texts told day by day, of which each part says when it is spoken: "It is Monday, May 3rd. ..."

In such a part "today" and "tomorrow" count from its own day, not from that of publication.
"""

import re
from datetime import date

from tallystick.times.almanac import back, next_weekday
from tallystick.times.point import Point
from tallystick.times.tokens import Tokens

# "It's currently 2:25 a.m. on | Wednesday", "today is | May 3rd", at the begin of a sentence.
_SPOKEN = re.compile(
    r"(?:^|[.!?,\n]\s*)(?:and\s+)?(?:it\s?(?:is|['’]s)|today\s?(?:is|['’]s))(?:\s(?:now|currently))?"
    r"(?:\s\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?,?)?(?:\son)?(?:\sthe)?\s$",
    re.IGNORECASE,
)
# How many letters before a day may say that it is the one on which this is told.
_REACH = 60
# So many parts make a diary; one alone may be a story told in the present.
_PARTS = 2
# It is told within so many days before publication.
_DAYS = 60


def spoken_days(
    points: list[Point], content: str, tokens: Tokens, published: date | None
) -> dict[int, date]:
    """The days on which the parts of a diary are told, by the token at which each part begins."""
    found: dict[int, date] = {}
    last: date | None = None
    for point in points:
        day = point.stretch[0] if point.stretch and point.stretch[0] == point.stretch[1] else None
        if published is None or day is None or not _is_spoken(point, content, tokens):
            continue
        if point.rule.name == "weekday" and last is not None:
            day = next_weekday(back(last, 1), day.weekday())
        if 0 <= (published - day).days <= _DAYS and (last is None or last <= day):
            found[point.first] = last = day
    return found if len(found) >= _PARTS else {}


def _is_spoken(point: Point, content: str, tokens: Tokens) -> bool:
    begin = tokens.start(point.first)
    return _SPOKEN.search(content[max(0, begin - _REACH) : begin]) is not None
