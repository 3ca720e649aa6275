"""One pass over a report: every time expression, in the order of the text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from tallystick.records import Span, When
from tallystick.times.almanac import NotATime, Stretch, back
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.reading import GRACE_DAYS, Anchor, Reading
from tallystick.times.rules import RULES, Rule, find_rules, grammar
from tallystick.times.tokens import Tokens, letter, tokenize
from tallystick.vocabulary import DatePrecision

# How many words back a word of what is to come ("will", "scheduled") reaches.
AHEAD_REACH = 8
# How many words may stand between "since" and the time: "since fighting broke out last week".
SINCE_REACH = 12
# A year told before is kept for the months after it when it lies at least so far back: history is
# told in order, while news puts "in December 2014" beside "in April" of its own year.
HISTORY_YEARS = 50


@dataclass(frozen=True, slots=True)
class Point:
    """One expression as a rule matched it: from token `first` up to, not including, `last`."""

    first: int
    last: int
    rule: Rule
    reading: Reading
    stretch: Stretch | None
    name: str
    kind: TimeKind

    @property
    def dated(self) -> bool:
        """Whether its own words name the year."""
        return self.rule.kind is TimeKind.DATED and (
            self.reading.has("year") or not self.reading.has("month")
        )


@dataclass(frozen=True, slots=True)
class Matched:
    """A text with all places where rules match, before anything is resolved."""

    content: str
    tokens: Tokens
    places: tuple[tuple[int, re.Match[str]], ...]


def match_rules(content: str, head: int) -> Matched:
    """Where the rules match in a report's content, whose text begins at `head`."""
    tokens = tokenize(content, head)
    return Matched(content, tokens, tuple(find_rules(tokens.letters)))


def resolve_times(
    matched: Matched, published: date | None, captions: tuple[tuple[Span, date], ...] = ()
) -> Iterator[TimeMention]:
    """The time expressions of a report, read from a given day of publication.

    Within a caption ("..., Quetta, Sept. 12, 2007.") relative words count from its own date.
    """
    points = _points(matched, published, captions)
    for point in _joined(points, matched.tokens, published):
        yield _mention(point, matched)


def _points(
    matched: Matched, published: date | None, captions: tuple[tuple[Span, date], ...]
) -> list[Point]:
    found: list[Point] = []
    tokens = matched.tokens
    anchor = Anchor(published=published)
    for index, match in matched.places:
        here = tokens.starts[match.start()]
        caption = next((day for span, day in captions if span.start <= here <= span.end), None)
        year = _told_year(found, match.start(), tokens, published)
        anchor = replace(anchor, published=caption or published, year=year)
        point = _point(index, match, tokens, anchor)
        if point is None:
            continue
        found.append(point)
        if point.stretch and point.kind in _TOLD and not caption:
            anchor = replace(anchor, told=point.stretch)
    return found


def _told_year(
    found: list[Point], first: int, tokens: Tokens, published: date | None
) -> int | None:
    """The year that a bare month takes from the date told before it: of history, of any year in a
    report without publication, and never over a paragraph's end."""
    told = next((point for point in reversed(found) if point.stretch), None)
    if told is None or told.stretch is None or not (told.dated or told.kind is TimeKind.NARRATIVE):
        return None
    year = told.stretch[0].year
    if published is None:
        return year
    named = told.reading.has("month") or told.kind is TimeKind.NARRATIVE
    if letter("BREAK") in tokens.letters[told.last : first] or not named:
        return None
    return year if published.year - year >= HISTORY_YEARS else None


# The kinds of mention that "a day earlier" may count from.
_TOLD = frozenset({TimeKind.DATED, TimeKind.RELATIVE, TimeKind.NARRATIVE})


def _point(index: int, match: re.Match[str], tokens: Tokens, anchor: Anchor) -> Point | None:
    rule = RULES[index]
    parts = {
        name: tokens.values[match.start(group)]
        for name, group in grammar().parts[index]
        if match.start(group) >= 0
    }
    ahead = _is_ahead(tokens, match.start(), match.end())
    reading = Reading(parts, replace(anchor, ahead=ahead))
    try:
        stretch = rule.resolve(reading)
    except NotATime:
        return None
    kind = _kind(rule, reading, stretch)
    return Point(match.start(), match.end(), rule, reading, stretch, rule.name, kind)


def _kind(rule: Rule, reading: Reading, stretch: Stretch | None) -> TimeKind:
    published = reading.anchor.published
    if stretch and published and stretch[0] > back(published, -GRACE_DAYS):
        return TimeKind.AHEAD
    if stretch and published and stretch[0] > published and reading.anchor.ahead:
        return TimeKind.AHEAD
    if rule.kind is TimeKind.DATED and _YEARLESS & reading.parts.keys():
        if reading.has("year"):
            return rule.kind
        return TimeKind.RELATIVE if reading.anchor.year is None else TimeKind.NARRATIVE
    return rule.kind


_YEARLESS = frozenset({"month", "holiday"})


@cache
def _set(*names: str) -> frozenset[str]:
    return frozenset(letter(name) for name in names)


def _is_ahead(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words before speak of what is to come: "will meet on Tuesday", "until May 3"."""
    if first and tokens.letters[first - 1] in _set("UNTIL"):
        return True
    if tokens.letters[last : last + 1] in _set("QUOTES"):  # "Friday's attack"
        return False
    for at in range(first - 1, max(-1, first - 1 - AHEAD_REACH), -1):
        mark = tokens.letters[at]
        if mark in _set("AHEAD", "NEXT") or (mark in _set("UNTIL") and not tokens.values[at]):
            return True
        if mark in _set("STOP", "BREAK", "WEEKDAY", "AFTER", "SINCE", "QUOTES"):
            return False
    return False


# ---- "since Friday", "between June 2014 and April 2016", "as of Monday"


def _joined(points: list[Point], tokens: Tokens, published: date | None) -> Iterator[Point]:
    index = 0
    while index < len(points):
        point = points[index]
        after = points[index + 1] if index + 1 < len(points) else None
        pair = after and _pair(point, after, tokens)
        if pair:
            yield pair
            index += 2
            continue
        yield _bounded(point, tokens, published)
        index += 1


def _pair(first: Point, second: Point, tokens: Tokens) -> Point | None:
    """Two expressions as one stretch: "from Friday to Sunday", "on Friday and Saturday"."""
    between = tokens.letters[first.last : second.first].replace(letter("ON"), "")
    between = between.replace(letter("THE"), "").replace(letter("COMMA"), "")
    before = tokens.letters[first.first - 1] if first.first else ""
    if len(between) != 1 or not {first.kind, second.kind} <= _TOLD | {TimeKind.AHEAD}:
        return None
    opened = before in _set("BETWEEN", "FROM", "SINCE")
    if between in _set("AND"):
        return _spanned(
            first, second, opened=before in _set("BETWEEN") or _both_days(first, second)
        )
    if between in _set("TO", "UNTIL", "DASH"):
        return _spanned(first, second, opened=opened or first.rule.name == second.rule.name)
    return None


def _both_days(first: Point, second: Point) -> bool:
    """Whether two points are single days within a week: "Friday and Saturday"."""
    if not first.stretch or not second.stretch:
        return False
    apart = (second.stretch[0] - first.stretch[0]).days
    both = {first.stretch[2], second.stretch[2]} == {DatePrecision.DAY}
    return both and 0 < apart <= 6


def _spanned(first: Point, second: Point, *, opened: bool) -> Point | None:
    if not opened:
        return None
    start, end = first.stretch, second.stretch
    if second.dated and not first.dated and end:
        start = _reread(first, end[1])
    elif first.dated and not second.dated and start:
        end = _reread(second, start[0].replace(month=12, day=31))
    if not start or not end:
        return None
    if end[1] < start[0]:
        start = _reread(first, end[1]) or start
    if end[1] < start[0]:
        return None
    last = end[0] if second.reading.has("mid") else end[1]
    if second.reading.has("mid"):
        last = min(end[1], date(end[0].year, end[0].month, 15))
    kind = first.kind if first.kind is second.kind else TimeKind.RELATIVE
    joined = start[0], max(last, start[0]), DatePrecision.RANGE
    return replace(first, last=second.last, stretch=joined, name="from-to", kind=kind)


def _reread(point: Point, published: date) -> Stretch | None:
    anchor = replace(point.reading.anchor, published=published)
    try:
        return point.rule.resolve(replace(point.reading, anchor=anchor))
    except NotATime:
        return None


def _bounded(point: Point, tokens: Tokens, published: date | None) -> Point:
    """ "since Friday" runs to publication; "as of Monday" bounds, and dates nothing."""
    if point.kind not in _TOLD:
        return point
    before = tokens.letters[max(0, point.first - 2) : point.first]
    before = before.rstrip(letter("THE"))[-1:]
    since = _since_before(point, tokens)
    if since is not None:
        return _since(point, published, since, tokens)
    behind = tokens.letters[point.last : point.last + 1]
    if before in _set("UNTIL", "BEFORE", "BY", "ASOF"):
        if before in _set("BEFORE") and behind in _set("RITE"):
            return point
        return replace(point, name=f"limit:{point.name}", kind=TimeKind.LIMIT)
    return point


def _since_before(point: Point, tokens: Tokens) -> int | None:
    """Where "since" stands before a time: right before it, or before what began then."""
    for index in range(point.first - 1, max(-1, point.first - 1 - SINCE_REACH), -1):
        mark = tokens.letters[index]
        if mark in _set("SINCE"):
            return index
        inside = tokens.starts[index + 1] == tokens.ends[index]  # the points of "U.S.-led"
        if mark not in _may_follow_since() and not (mark in _set("STOP") and inside):
            return None
    return None


def _may_follow_since() -> frozenset[str]:
    """The classes that may stand between "since" and its time."""
    plain = ("OTHER", "DEED", "SPAN", "POSSESSOR", "CAPWORD", "OF", "IN", "ON", "THE", "ARTICLE")
    return _set(*plain, "QUOTES", "DASH", "START", "FUNCTION", "CAMPAIGN", "RITE", "NAMENOUN")


def _since(point: Point, published: date | None, since: int, tokens: Tokens) -> Point:
    """From a time to publication; of "the deadliest since August" no more than a limit."""
    before = tokens.letters[max(0, since - SINCE_REACH) : since]
    if any(mark in _set("MOST") for mark in before):
        return replace(point, name="limit:since", kind=TimeKind.LIMIT)
    first = since
    start = point.stretch[0] if point.stretch else None
    if start is None or published is None or start > published:
        return replace(point, name="since", stretch=None, first=first)
    stretch = start, published, DatePrecision.RANGE
    return replace(point, name="since", stretch=stretch, first=first)


def _mention(point: Point, matched: Matched) -> TimeMention:
    tokens = matched.tokens
    span = Span(start=tokens.starts[point.first], end=tokens.ends[point.last - 1])
    words = matched.content[span.start : span.end]
    when = When(words=words)
    if point.stretch:
        start, end, precision = point.stretch
        when = When(words=words, start=start, end=end, precision=precision)
    return TimeMention(span=span, when=when, rule=point.name, kind=point.kind)
