"""One pass over a report: every time expression, in the order of the text."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from tallystick.kept import constant
from tallystick.records import Span, When
from tallystick.times.almanac import NotATime, Stretch, back
from tallystick.times.between import is_clock, mark_before, marks_between
from tallystick.times.counting import ago
from tallystick.times.diary import spoken_days
from tallystick.times.matching import find_rules, grammar
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.passage import classes, days_ahead, fits_passage, last_told, passage_year
from tallystick.times.point import TOLD, Point
from tallystick.times.reading import GRACE_DAYS, Anchor, Reading
from tallystick.times.remembered import counted_from_day_behind, is_of_deed_itself, with_day_of_deed
from tallystick.times.rules import RULES, Rule
from tallystick.times.tokens import Tokens, letter, tokenize
from tallystick.values import maker, plain, replace
from tallystick.vocabulary import DatePrecision

_make_mention, _make_when = maker(TimeMention), maker(When)

# How many words may stand between "since" and the time: "since fighting broke out last week"; and
# between what compares and "since": "the tenth officer killed since 1982".
SINCE_REACH = 24
COMPARED_REACH = 12
# How many words may stand between "began" and the time: "broke out in the east in April 2014 and has".
BEGAN_REACH = 8
# How many words may stand between "anniversary" and the time that it remembers.
REMEMBERED_REACH = 6


@plain(frozen=True, slots=True)
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
    points = _points(matched, published, captions, {})
    spoken = spoken_days(points, matched.content, matched.tokens, published)
    points = _points(matched, published, captions, spoken) if spoken else points
    for point in _joined(points, matched.tokens, published):
        yield _mention(point, matched)


def _points(
    matched: Matched,
    published: date | None,
    captions: tuple[tuple[Span, date], ...],
    spoken: Mapping[int, date],
) -> list[Point]:
    """The places of a text as points; `spoken` are the days on which the parts of a diary are told."""
    found: list[Point] = []
    tokens = matched.tokens
    told: Stretch | None = None
    day: Stretch | None = None  # the last one of a single day
    latest: Stretch | None = None
    for index, match in matched.places:
        here = tokens.start(match.start())
        published = spoken.get(match.start(), published)
        caption = next((day for span, day in captions if span.start <= here <= span.end), None)
        ahead = _ahead(match, tokens, found)
        again = RULES[index].name == "told-stretch"
        period = _period(found, tokens, published) if again else None
        last = latest if RULES[index].name == "same-day" else told  # "hours later" than all told
        anchor = Anchor(published=caption or published, told=period or last, ahead=ahead)
        point = _point(index, match, tokens, anchor)
        if point is None:
            continue
        if point.stretch is None and point.rule.kind is TimeKind.NARRATIVE:
            # "who was minister in the 1990s ... A day earlier": no day before a decade
            point = _point(index, match, tokens, replace(anchor, told=day)) or point
        if point.name == "days-after" and published and told and is_of_deed_itself(point, told):
            point = _read_anew(point, ago(point.reading))
        if point.yearless:
            point = _in_passage(point, found, matched)
        found.append(point)
        if point.stretch and point.kind in TOLD and not caption and not point.of_a_deed:
            told = told if told and _is_of_saying(point, told, tokens) else point.stretch
            day = told if told[2] is DatePrecision.DAY else day
            latest = point.stretch
    found = [_from_day_ahead(at, found, tokens) for at in range(len(found))]
    found = [_counted_to(before, point) for before, point in pairwise([None, *found]) if point]
    return [with_day_of_deed(at, found, tokens) for at in range(len(found))]


def _from_day_ahead(at: int, found: list[Point], tokens: Tokens) -> Point:
    """A point with no day told before it counts from the one behind it in its sentence: "a day after a
    bomb killed 20, police said on Tuesday"; "three weeks after" from the day of publication.
    """
    point = found[at]
    counted = counted_from_day_behind(at, found, tokens)
    if counted is not None:
        return counted
    if point.name not in _AHEAD or point.stretch or point.rule.kind is not TimeKind.NARRATIVE:
        return point
    for later in found[at + 1 :]:
        between = tokens.letters[point.last : later.first]
        said = point.name == "days-after" or not classes("SAYING").isdisjoint(between)
        if not said or not classes("STOP", "BREAK").isdisjoint(between):
            break
        if later.kind in TOLD and later.stretch and later.stretch[2] is DatePrecision.DAY:
            if is_of_deed_itself(point, later.stretch):
                break
            anchor = replace(point.reading.anchor, told=later.stretch)
            return _read_anew(point, point.rule.resolve(replace(point.reading, anchor=anchor)))
    long = any(map(point.reading.has, ("week", "monthunit", "yearunit", "decadeunit")))
    if point.name != "days-after" or not long:
        return point
    return _read_anew(point, ago(point.reading))


# "The previous evening", "two days earlier, police said on Tuesday" counts from the day behind it, too.
_AHEAD = frozenset({"days-after", "day-before", "shift-earlier"})


def _counted_to(before: Point | None, point: Point) -> Point:
    """A weekday up to which is counted as a limit: "three days ahead of elections on | Wednesday"."""
    if before is None or before.name != "days-from-day" or point.name != "weekday":
        return point
    to_come = before.reading.has("before") and point.first - before.last <= _COUNTED_REACH
    return replace(point, name="limit:weekday", kind=TimeKind.LIMIT) if to_come else point


# How many words may stand between "two days before" and its weekday: "the elections in North Kor on".
_COUNTED_REACH = 6


def _read_anew(point: Point, stretch: Stretch | None) -> Point:
    return replace(point, stretch=stretch, kind=_kind(point.rule, point.reading, stretch))


# What may stand between a word of saying and its day: "told Reuters in Gao on Monday".
_SAID_REACH = 6


def _is_of_saying(point: Point, told: Stretch, tokens: Tokens) -> bool:
    """Whether a day is only that on which it was told of what lay days before: "killed on Monday,
    police said on Wednesday. A day later ..." counts from Monday.
    """
    if point.stretch is None or told[2] is not DatePrecision.DAY:
        return False
    if not 0 <= (point.stretch[0] - told[0]).days <= NEWS_WEEK:
        return False
    others = 0
    for at in range(point.first - 1, max(-1, point.first - 1 - _SAID_REACH), -1):
        mark = tokens.letters[at]
        if mark in classes("SAYING"):
            # "reported in the local press on Friday", not "said gunmen on Friday"
            within = not others or tokens.letters[at + 1] in classes("IN")
            return within and bool(tokens.value(at))
        others += mark in classes("OTHER")
        if others > _IN_PHRASE or mark not in classes("CAPWORD", "ON", "IN", "THE", "OTHER"):
            return False
    return False


# How many words besides names a phrase may have between a word of saying and its day.
_IN_PHRASE = 2


# What is told of within so many days is news.
NEWS_WEEK = 7


def _period(found: list[Point], tokens: Tokens, published: date | None) -> Stretch | None:
    """What "this period" takes up: the last two times that are one, else the last one of several days, up
    to publication where it was told as "since March"."""
    pair = _pair(found[-2], found[-1], tokens) if len(found) > 1 else None
    if pair is not None:
        return pair.stretch
    long = (p for p in reversed(found) if p.stretch and p.stretch[0] != p.stretch[1])
    point = next(long, None)
    if point is not None and _since_before(point, tokens) is not None:
        point = _since(point, published, point.first, tokens)
    return point.stretch if point is not None else None


def _ahead(match: re.Match[str], tokens: Tokens, found: list[Point]) -> int:
    return days_ahead(tokens, match.start(), match.end(), found[-1] if found else None)


def _in_passage(point: Point, found: list[Point], matched: Matched) -> Point:
    """A month or day without a year in the year of its passage, where it belongs to that."""
    year = passage_year(found, point.first, matched.tokens, matched.content)
    told = last_told(found)
    if year is None and (named := _with_its_year(point, found)) is not None:
        year, told = named.year, named
    if year is None or told is None:
        return point
    reading = replace(point.reading, anchor=replace(point.reading.anchor, year=year))
    try:
        stretch = point.rule.resolve(reading)
    except NotATime:
        return point
    if stretch is None or not fits_passage(point, told, stretch[0]):
        return point
    kind = _kind(point.rule, reading, stretch)
    return replace(point, reading=reading, stretch=stretch, kind=kind)


def _with_its_year(point: Point, found: list[Point]) -> Point | None:
    """The month told before with its year: "was stabbed in September 2019 ... died on 21 September"."""
    parts = point.reading.parts
    if "month" not in parts or "day" not in parts:
        return None
    same = (p for p in reversed(found) if p.dated and p.reading.has("month"))
    month, published = parts["month"], point.reading.anchor.published
    # A year after that of publication is none of its events: a text that is kept up.
    latest = published.year if published is not None else date.max.year
    told = (p for p in same if p.stretch and p.reading.parts["month"] == month)
    return next((p for p in told if p.year is not None and p.year <= latest), None)


def _point(index: int, match: re.Match[str], tokens: Tokens, anchor: Anchor) -> Point | None:
    rule = RULES[index]
    parts = {
        name: tokens.value(match.start(group))
        for name, group in grammar().parts[index]
        if match.start(group) >= 0
    }
    reading = Reading(parts, anchor)
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
    # "said on Sunday, four days after the raid": what is counted from it is not yet to come
    ahead = reading.anchor.ahead or rule.kind is TimeKind.NARRATIVE
    if stretch and published and stretch[0] > published and ahead:
        return TimeKind.AHEAD
    if rule.kind is not TimeKind.DATED and not reading.yearless:
        return rule.kind
    if reading.yearless:
        return TimeKind.RELATIVE if reading.anchor.year is None else TimeKind.NARRATIVE
    return TimeKind.NARRATIVE if reading.counts_from_told else rule.kind


# ---- "since Friday", "between June 2014 and April 2016", "as of Monday"


def _joined(points: list[Point], tokens: Tokens, published: date | None) -> Iterator[Point]:
    index = 0
    while index < len(points):
        point = points[index]
        after = points[index + 1] if index + 1 < len(points) else None
        row = _row(points[index : index + _LONGEST_ROW], tokens)
        if len(row) > 1 and (whole := _pair(row[-2], row[-1], tokens)):
            yield replace(whole, first=point.first, stretch=_over(point, whole))
            index += len(row)
            continue
        pair = after and _pair(point, after, tokens)
        if pair:
            yield pair
            index += 2
            continue
        yield _bounded(point, tokens, published)
        index += 1


# No more weekdays than these stand in a row.
_LONGEST_ROW = 7


def _row(points: list[Point], tokens: Tokens) -> list[Point]:
    """Three weekdays or more that are told in a row: "on Saturday, Sunday and Monday"; else none."""
    row = points[:1]
    for before, point in pairwise(points):
        between = tokens.letters[before.last : point.first]
        alike = before.name == point.name == "weekday" and _both_days(before, point)
        if not alike or between.strip(letter("COMMA")) not in {"", letter("AND")} or not between:
            break
        row.append(point)
        if letter("AND") in between:
            return row if len(row) > _PAIR else []
    return []


_PAIR = 2


def _over(first: Point, last: Point) -> Stretch | None:
    """From the first day of one to the last of another."""
    if not first.stretch or not last.stretch:
        return None
    return first.stretch[0], last.stretch[1], DatePrecision.RANGE


def _pair(first: Point, second: Point, tokens: Tokens) -> Point | None:
    """Two expressions as one stretch: "from Friday to Sunday", "on Friday and Saturday"."""
    if not {first.kind, second.kind} <= TOLD | {TimeKind.AHEAD}:
        return None
    between = marks_between(first, second, tokens)
    if len(between) != 1 or between in classes("ENDED"):
        return _spanned(first, second, opened=_began_and_ended(first, between, tokens))
    before = mark_before(first, tokens)
    opened = before in classes("BETWEEN", "FROM", "SINCE")
    if between in classes("OR"):  # "late on Monday or early on Tuesday"
        return _spanned(first, second, opened=_both_days(first, second))
    if between in classes("AND"):
        return _spanned(
            first, second, opened=before in classes("BETWEEN") or _both_days(first, second)
        )
    if between in classes("TO", "UNTIL", "DASH"):
        alike = first.rule.name == second.rule.name or _both_days(first, second)
        return _spanned(first, second, opened=opened or alike)
    if between in classes("SIGN"):  # "on Sunday/Monday night"
        return _spanned(first, second, opened=_both_days(first, second))
    return None


def _began_and_ended(first: Point, between: str, tokens: Tokens) -> bool:
    """Whether something is told of with its beginning and its end: "began on Friday in Diffa and ended
    on Sunday", "erupted on Friday and continued until Sunday"."""
    _, _, marks = between[-_ENDED_REACH:].rpartition(letter("AND"))
    marks = marks.lstrip(letter("AT"))
    if marks[:1] not in classes("ENDED", "UNTIL") or not is_clock(
        marks[1:].lstrip(letter("UNTIL"))
    ):
        return False
    before = tokens.letters[max(0, first.first - BEGAN_REACH) : first.first]
    return any(mark in classes("BEGAN") for mark in before)


# How many words may stand between the day on which something began and that on which it ended.
_ENDED_REACH = 12


def _both_days(first: Point, second: Point) -> bool:
    """Whether two points are side by side: "Friday and Saturday", "January and February"."""
    if not first.stretch or not second.stretch:
        return False
    apart = (second.stretch[0] - first.stretch[0]).days
    if {first.stretch[2], second.stretch[2]} == {DatePrecision.DAY}:
        return 0 < apart <= 6
    whole = first.name == second.name and first.name in _WHOLE_UNITS
    return whole and (second.stretch[0] - first.stretch[1]).days == 1


# Rules of months and years of which two may be one stretch: "in 2013 and 2014".
_WHOLE_UNITS = frozenset({"month", "month-year", "year"})


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
    if second.kind is TimeKind.AHEAD and first.kind in TOLD:  # "from Saturday through Monday"
        again = _reread(second, None)
        end = again if again and again[0] > start[0] else end
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


def _reread(point: Point, published: date | None) -> Stretch | None:
    """A time counted from another day; from that of publication, as told and not announced."""
    anchor = point.reading.anchor
    anchor = replace(anchor, published=published) if published else replace(anchor, ahead=0)
    try:
        return point.rule.resolve(replace(point.reading, anchor=anchor))
    except NotATime:
        return None


def _bounded(point: Point, tokens: Tokens, published: date | None) -> Point:
    """ "since Friday" runs to publication; "as of Monday" bounds, and dates nothing."""
    if point.kind not in TOLD:
        return point
    before = tokens.letters[max(0, point.first - 2) : point.first]
    before = before.rstrip(letter("THE"))[-1:]
    since = _since_before(point, tokens)
    if since is not None:
        return _since(point, published, since, tokens)
    behind = tokens.letters[point.last : point.last + 1]
    if _has_gone_on(point, tokens):
        return _since(point, published, point.first, tokens)
    if before in classes("UNTIL", "BEFORE", "BY", "ASOF"):
        hour = tokens.letters[point.first] in classes("PART")  # "before dawn on Tuesday"
        if before in classes("BEFORE") and (hour or behind in classes("RITE")):
            return point
        return replace(point, name=f"limit:{point.name}", kind=TimeKind.LIMIT)
    if _is_anniversary(point, tokens) or _is_compared_over(point, tokens):
        return replace(point, name=f"limit:{point.name}", kind=TimeKind.LIMIT)
    return point


def _has_gone_on(point: Point, tokens: Tokens) -> bool:
    """Whether something is told of that began then and goes on: "began in 1984 and has claimed"."""
    behind = tokens.letters[point.last : point.last + 3].lstrip(letter("COMMA"))
    before = tokens.letters[max(0, point.first - BEGAN_REACH) : point.first]
    goes_on = behind[:1] in classes("AND") and behind[1:2] in classes("HAS")
    return goes_on and any(mark in classes("BEGAN") for mark in before)


def _is_compared_over(point: Point, tokens: Tokens) -> bool:
    """Whether a stretch is what something is the worst of: "the deadliest raid in the past decade"."""
    if point.name != "past-stretch":
        return False
    for mark in reversed(tokens.letters[max(0, point.first - COMPARED_REACH) : point.first]):
        if mark in classes("MOST"):
            return True
        if mark in classes("STOP", "BREAK", "COMMA", "SAYING"):
            return False
    return False


def _is_anniversary(point: Point, tokens: Tokens) -> bool:
    """Whether a day is only remembered: "on the anniversary of the 7 July bombings"."""
    before = tokens.letters[max(0, point.first - REMEMBERED_REACH) : point.first]
    if letter("ANNIVERSARY") not in before:
        return False
    for mark in reversed(before):
        if mark in classes("ANNIVERSARY"):
            return True
        if mark in classes("STOP", "BREAK", "COMMA", "ON", "SAYING"):
            return False
    return False


def _since_before(point: Point, tokens: Tokens) -> int | None:
    """Where "since" stands before a time: right before it, or before what began then."""
    since = letter("SINCE")
    if since not in tokens.letters[max(0, point.first - SINCE_REACH) : point.first]:
        return None
    plain = _may_follow_since()
    for index in range(point.first - 1, max(-1, point.first - 1 - SINCE_REACH), -1):
        mark = tokens.letters[index]
        if mark == since:
            return index
        if mark in plain:
            continue
        listed = mark in classes("COMMA", "AND") and _is_among_names(tokens, index)
        # the points of "U.S.-led"
        inside = mark in classes("STOP") and tokens.start(index + 1) == tokens.end(index)
        if not inside and not listed:
            return None
    return None


def _is_among_names(tokens: Tokens, index: int) -> bool:
    """Whether a comma or an "and" stands in a list of names: "in Yala, Pattani, and Narathiwat"."""
    names = classes("CAPWORD")
    after = tokens.letters[index + 1 : index + 3].lstrip(letter("AND"))[:1]
    before = tokens.letters[max(0, index - 2) : index].rstrip(letter("COMMA"))[-1:]
    return after in names and before in names


@constant
def _may_follow_since() -> frozenset[str]:
    """The classes that may stand between "since" and its time."""
    plain = (
        "OTHER",
        "OUTCOME",
        "ENDED",
        "DEED",
        "SPAN",
        "POSSESSOR",
        "CAPWORD",
        "OF",
        "IN",
        "ON",
        "THE",
        "THAT",
        "ARTICLE",
    )
    signs = ("QUOTES", "DASH", "START", "FUNCTION", "OR", "CAMPAIGN", "RITE", "NAMENOUN", "FESTIVE")
    return classes(
        *plain,
        *signs,
        "BEGAN",
        "COMING",
        "TO",
        "OVER",
        "LAST",
        "AGO",
        "DECADEUNIT",
        "YEARUNIT",
        "MONTHUNIT",
        "NUMWORD",
        "EARLY",
        "LATE",
        "MIDDLE",
    )


def _since(point: Point, published: date | None, since: int, tokens: Tokens) -> Point:
    """From a time to publication; of "the deadliest since August" no more than a limit."""
    before = tokens.letters[max(0, since - COMPARED_REACH) : since]
    point = replace(point, inside=point.stretch, opens=since, own=point.first)
    if any(mark in classes("MOST", "ORDWORD", "ORDNUM") for mark in before):
        return replace(point, name="limit:since", kind=TimeKind.LIMIT)
    first = since
    start = point.stretch[0] if point.stretch else None
    if start is None or published is None or start > published:
        return replace(point, name="since", stretch=None, first=first)
    stretch = start, published, DatePrecision.RANGE
    return replace(point, name="since", stretch=stretch, first=first)


def _mention(point: Point, matched: Matched) -> TimeMention:
    tokens = matched.tokens
    span = Span(tokens.start(point.first), tokens.end(point.last - 1))
    words = matched.content[span.start : span.end]
    start, end, precision = point.stretch or (None, None, DatePrecision.UNKNOWN)
    when = _make_when(words=words, start=start, end=end, precision=precision)
    if point.inside is None:
        return _make_mention(span=span, when=when, rule=point.name, kind=point.kind)
    own = matched.content[tokens.start(point.own) : span.end]
    first, last, known = point.inside
    inside = _make_when(words=own, start=first, end=last, precision=known)
    opens = tokens.start(point.opens)
    return _make_mention(
        span=span, when=when, rule=point.name, kind=point.kind, inside=inside, opens=opens
    )
