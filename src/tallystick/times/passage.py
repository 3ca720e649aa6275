"""Of which time a passage tells, so that a day without a year gets the year that is meant.

"On 17 July" is the latest one before publication in today's news. It is that of 2014 in a passage
that began "In 2014, ...", that of 1832 in a life of somebody dead since, and still to come where
the talk is of what "will" be. Which it is shows in the time expressions told before it, and in a
few words around.
"""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from tallystick.times.almanac import DAY
from tallystick.times.mention import TimeKind
from tallystick.times.point import Point
from tallystick.times.reading import HORIZON_DAYS, NEARER_DAYS
from tallystick.times.tokens import Tokens, letter

# How many words back a word of what is to come ("will", "scheduled") announces a day; and how far
# it may stand off, before or behind, where the nearer of two days is meant.
AHEAD_REACH = 8
FAR_REACH = 24
BEHIND_REACH = 6
# And how many words may stand between two days of a list.
LIST_REACH = 12
# A year this far back is history, told in order over whole paragraphs.
HISTORY_YEARS = 50
# A day so near to publication is news whatever was told before it.
NEWS_DAYS = 45
# With so many full days of later years a text was not published on the day it gives.
KEPT_UP = 3
# How many sentences on a year opened with "In 2014, ..." still holds.
SENTENCES = 3

# A paragraph ends where a line ends in the sign that ends a sentence: wires break lines anywhere.
_PARAGRAPH = re.compile(r"[.!?:][\"'”’)\]]*\s*\n|\n\s*\n")


@cache
def classes(*names: str) -> frozenset[str]:
    """The letters of some word classes."""
    return frozenset(letter(name) for name in names)


# ---- the year of the passage


def passage_year(found: Sequence[Point], first: int, tokens: Tokens, content: str) -> int | None:
    """The year that a bare month or day takes from what was told before it, if any."""
    told = last_told(found)
    if told is None:
        return None
    published = told.reading.anchor.published
    if published is None:
        return told.year if told.dated or told.kind is TimeKind.NARRATIVE else None
    between = content[tokens.end(told.last - 1) : tokens.start(first)]
    ended = _PARAGRAPH.search(between) is not None
    if told.year > published.year and told.dated and _goes_on_after(found, published):
        return told.year
    if told.year >= published.year or _is_stretch(told, tokens):
        return None
    if _is_history(told.year, published):
        return told.year if not ended or _told_history(found, published) else None
    if first and tokens.letters[first - 1] in classes("SINCE"):  # runs up to the news
        return None
    if told.kind is TimeKind.NARRATIVE:  # it took the passage's year itself
        return told.year if not ended or _is_headed(found) else None
    return told.year if told.dated and _frames(told, first, tokens, ended=ended) else None


def _goes_on_after(found: Sequence[Point], published: date) -> bool:
    """Whether a text gives full days long after its publication, as a page does that is kept up."""
    later = (p for p in found if p.dated and p.stretch and p.stretch[0] == p.stretch[1])
    return sum(point.year > published.year for point in later) >= KEPT_UP


def last_told(found: Sequence[Point]) -> Point | None:
    """The last of some expressions that has a day."""
    return next((point for point in reversed(found) if point.stretch), None)


def _is_stretch(told: Point, tokens: Tokens) -> bool:
    """Whether a year only begins or bounds something: "since 2014", "before 2014"."""
    before = tokens.letters[told.first - 1 : told.first] if told.first else ""
    return before in classes("SINCE", "UNTIL", "BEFORE", "BY", "FROM", "ASOF", "BETWEEN")


def _is_history(year: int, published: date) -> bool:
    return published.year - year >= HISTORY_YEARS


def _frames(told: Point, first: int, tokens: Tokens, *, ended: bool) -> bool:
    """Whether a year of our days is that of what follows.

    It is where it heads its part of the text, opens a sentence not far before ("In 2014, ..."), names a
    month in the same sentence or dates a deed not far before: "a 2014 shooting. ... shot on Aug. 11".
    """
    if told.rule.name == "heading":
        return True
    stops = tokens.letters[told.last : first].count(letter("STOP"))
    if stops > SENTENCES:
        return False
    if _dates_a_deed(told, tokens):
        return True
    if ended:
        return False
    return _opens(told, tokens) or (told.reading.has("month") and not stops)


def _is_headed(found: Sequence[Point]) -> bool:
    """Whether what is told stands in a list, below a line with no more than its year."""
    dated = next((point for point in reversed(found) if point.stretch and point.dated), None)
    return dated is not None and dated.rule.name == "heading"


def _dates_a_deed(told: Point, tokens: Tokens) -> bool:
    """Whether a year stands before a deed: "a | 2014 | drive-by shooting"."""
    behind = tokens.letters[told.last : told.last + _DEED_REACH]
    alone = told.last - told.first == 1 and told.reading.has("year")
    return alone and not classes("DEED").isdisjoint(behind)


# How many words behind a year its deed may stand: "a 2014 double fatal shooting".
_DEED_REACH = 3


def _told_history(found: Sequence[Point], published: date) -> bool:
    """Whether the last two times told are of history, none counted from today."""
    told = [point for point in found if point.stretch][-2:]
    return len(told) > 1 and all(
        point.kind is not TimeKind.RELATIVE and _is_history(point.year, published) for point in told
    )


def _opens(told: Point, tokens: Tokens) -> bool:
    """Whether an expression opens its sentence, "In 2014, ..." or "Back in early 2014"."""
    before = tokens.letters[max(0, told.first - 3) : told.first]
    opened = before.rstrip("".join(classes("IN", "ON", "THE", "EARLY", "LATE", "EARLIER", "BY")))
    return not opened or opened[-1] in classes("STOP", "BREAK")


def fits_passage(bare: Point, told: Point, passage: date) -> bool:
    """Whether a day belongs to the passage told before it, rather than to the news.

    `bare` is the day read without the passage, `passage` the same day in the passage's year. News
    of our days goes forward: "In March 2014 ... in January" is January of the year of the news.
    """
    published = bare.reading.anchor.published
    if published is None or _is_history(passage.year, published):
        return True
    if passage.year > published.year:
        return True
    if passage > published or bare.stretch is None:
        return False
    if bare.kind is TimeKind.AHEAD or published - bare.stretch[0] <= NEWS_DAYS * DAY:
        return False
    named = told.reading.has("month") and told.stretch is not None
    return not named or told.stretch is None or passage >= told.stretch[0]


# ---- what is to come


def days_ahead(tokens: Tokens, first: int, last: int, before: Point | None) -> int:
    """How many days ahead a day may lie by the words around: "will meet on Tuesday" 300, else 0."""
    behind = tokens.letters[last : last + 1]
    if first and tokens.letters[first - 1] in classes("UNTIL"):
        # "the fighting continued | until Thursday", which is over
        gone = set(tokens.letters[max(0, first - 1 - _TO_END) : first - 1])
        return 0 if gone & classes("ENDED") else HORIZON_DAYS
    if behind in classes("QUOTES"):  # "Friday's attack"
        return 0
    off = _off_ahead(tokens, first)
    if off <= AHEAD_REACH or _announced_behind(tokens, first, last):
        return HORIZON_DAYS
    listed = before is not None and before.kind is TimeKind.AHEAD
    if listed and before is not None and _listed(tokens.letters[before.last : first]):
        return HORIZON_DAYS
    return NEARER_DAYS if off <= FAR_REACH else 0


# How far before "until" a word may stand that tells of what went on.
_TO_END = 4


def _off_ahead(tokens: Tokens, first: int) -> int:
    """How many words before a time one of what is to come stands; many where none does."""
    ahead, until = classes("AHEAD", "NEXT"), letter("UNTIL")
    if classes("AHEAD", "NEXT", "UNTIL").isdisjoint(
        tokens.letters[max(0, first - FAR_REACH) : first]
    ):
        return FAR_REACH + 1  # as before most times
    breaks = classes("STOP", "BREAK", "WEEKDAY", "AFTER", "SINCE", "QUOTES")
    for at in range(first - 1, max(-1, first - 1 - FAR_REACH), -1):
        mark = tokens.letters[at]
        if mark in ahead or (mark == until and not tokens.value(at)):
            return first - at
        if mark in breaks:
            break
    return FAR_REACH + 1


def _announced_behind(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a time opens a sentence of what is to come: "On Friday, the court will rule"."""
    if letter("AHEAD") not in tokens.letters[last : last + 1 + BEHIND_REACH]:
        return False
    before = tokens.letters[max(0, first - 4) : first]
    opened = before.removesuffix(letter("ON"))
    if opened != before:  # "And then on Friday, the court will rule"
        opened = opened.rstrip("".join(classes("AND", "THEN"))) or opened
    marks = classes("STOP", "BREAK") if opened != before else classes("BREAK")
    if opened and opened[-1] not in marks:  # a bare "5 p.m. Friday" opens nothing
        return False
    last += tokens.letters[last : last + 1] == letter("COMMA")
    for at in range(last, min(last + BEHIND_REACH, len(tokens.letters))):
        if tokens.letters[at] in classes("AHEAD"):
            return tokens.value(at) == _OF_ANY_TIME
        if tokens.letters[at] in classes(*_NOT_TO_COME):
            return False
    return False


# The value of words that tell what is to come whichever side of the time they stand: "will".
_OF_ANY_TIME = 1
_NOT_TO_COME = ("STOP", "BREAK", "COMMA", "SAYING", "DEED", "QUOTES", "FUNCTION", "OR", "AFTER")


def _listed(between: str) -> bool:
    """Whether two times stand in one list: "Italy in November, Mexico in January"."""
    joined = any(mark in classes("COMMA", "AND") for mark in between)
    breaks = classes("STOP", "BREAK", "AFTER", "SINCE", "FUNCTION", "OR", "SAYING", "DEED")
    return joined and len(between) <= LIST_REACH and not breaks & set(between)
