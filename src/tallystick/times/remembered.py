"""Deeds of years before, told from the day of the news: "one year after the raid that killed nine", "it was
ten years ago this month that gunmen took the pupils".
"""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from tallystick.dependents import has
from tallystick.doc import Doc, Token
from tallystick.grammar import VERBS
from tallystick.records import Span, When
from tallystick.times.almanac import Stretch, back, one_day
from tallystick.times.clauses import is_of_noun_behind
from tallystick.times.counting import told_shift
from tallystick.times.lexicon import carriers
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.passage import classes
from tallystick.times.point import TOLD, Point
from tallystick.times.tokens import Tokens
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

AFTER_DEED, FROM_DAY = "after-deed", "days-from-day"


def is_of_deed_itself(point: Point, base: Stretch) -> bool:
    """Whether the day from which so many years are counted is that of the deed: "ten years after gunmen took
    the pupils on 14 April 2014", told in 2024."""
    published = point.reading.anchor.published
    if published is None:
        return False
    years = point.reading.number("n") * (10 if point.reading.has("decadeunit") else 1)
    if point.reading.has("monthunit"):
        months = 12 * (published.year - base[0].year) + published.month - base[0].month
        return months > 0 and abs(months - point.reading.number("n")) <= 1
    long = point.reading.has("yearunit") or point.reading.has("decadeunit")
    return long and published.year - base[0].year == years


def with_day_of_deed(at: int, found: Sequence[Point], tokens: Tokens) -> Point:
    """A day counted from a deed with that of the deed: "lit candles on Monday, one year after the raid that
    killed nine" is a year before that Monday; without one in its sentence before publication.
    """
    point = found[at]
    if point.name != AFTER_DEED or not _is_long(point):
        return point
    base = _day_beside(at, found, tokens) or _of_the_news(point)
    if base is None or is_of_deed_itself(point, base):
        return point
    anchor = replace(point.reading.anchor, told=base)
    back = told_shift(-1)(replace(point.reading, anchor=anchor))
    return replace(point, inside=back, opens=point.last - 1, own=point.first)


def counted_from_day_behind(at: int, found: Sequence[Point], tokens: Tokens) -> Point | None:
    """So many days after what the words behind date: "a day after the truce expired on Sunday" is Monday."""
    point, published = found[at], found[at].reading.anchor.published
    if point.name not in {"days-after", AFTER_DEED} or at + 1 == len(found) or published is None:
        return None
    if not (point.reading.has("day") or point.reading.has("week")):
        return None
    later = found[at + 1]
    between = tokens.letters[point.last : later.first]
    apart = classes("COMMA", "STOP", "BREAK", "SAYING", "QUOTES")
    if len(between) > _CLAUSE or not apart.isdisjoint(between) or later.kind not in TOLD:
        return None
    if later.stretch is None or later.stretch[2] is not DatePrecision.DAY:
        return None
    count = point.reading.number("n") * (7 if point.reading.has("week") else 1)
    day = back(later.stretch[0], -count)
    if day > published:
        return None
    return replace(point, stretch=one_day(day), name=FROM_DAY, kind=TimeKind.RELATIVE)


# So many words a clause may take between "a day after" and its day.
_CLAUSE = 14


def _is_long(point: Point) -> bool:
    return any(map(point.reading.has, ("monthunit", "yearunit", "decadeunit")))


def _day_beside(at: int, found: Sequence[Point], tokens: Tokens) -> Stretch | None:
    """The day told in the same sentence, which is that of what came after the deed."""
    point = found[at]
    for other in (*found[:at][::-1], *found[at + 1 :]):
        first, last = sorted((point, other), key=lambda one: one.first)
        between = tokens.letters[first.last : last.first]
        if other.stretch and classes("STOP", "BREAK").isdisjoint(between):
            return other.stretch
    return None


def _of_the_news(point: Point) -> Stretch | None:
    """The day of publication, where the story told no day before or that of the deed."""
    published: date | None = point.reading.anchor.published
    told = point.reading.anchor.told
    if published is None:
        return None
    news = told is None or is_of_deed_itself(point, told) or (published - told[0]).days <= _NEWS
    return one_day(published) if news else None


_NEWS = 31


def of_deed(
    mentions: Sequence[TimeMention], event: Token, doc: Doc
) -> tuple[When, str, Span | None] | None:
    """The time of what a deed of years ago did: "one year after the raid that killed | nine"."""
    for mention in mentions:
        found = doc.words_at(mention.span.start, mention.span.end)
        if mention.rule != AFTER_DEED or not found:
            continue
        if doc[found.end - 1] in (event, *event.ancestors):
            known = mention.inside.start is not None
            told = f"{mention.rule}, of the deed" if known else "day counted from the event"
            return mention.inside, told, mention.span if known else None
    return None


def without_counted_from(
    mentions: Sequence[TimeMention], event: Token, doc: Doc
) -> list[TimeMention]:
    """Without a day that only the deed has from which another is counted: May 3 of "two days after the May 3
    vote, gunmen killed nine"."""
    kept = []
    for before, mention in pairwise([None, *mentions]):
        if mention is None:
            continue
        found = doc.words_at(mention.span.start, mention.span.end)
        near = before is not None and 0 <= mention.span.start - before.span.end <= _RIGHT_BEHIND
        counted = near and before is not None and before.rule in _COUNTED
        own = found is None or 0 <= event.i - found.end < _DEED_WITHIN
        if own or not counted or (found and is_of_noun_behind(found[0], found.end, event)):
            kept.append(mention)
    return kept


_COUNTED = frozenset({"after-dated-deed", FROM_DAY})
_RIGHT_BEHIND = 8
# So near behind its day stands a deed: "April 15, 2013, | bombing".
_DEED_WITHIN = 3


def is_counted_after(first: Token, end: int, event: Token) -> bool:
    """Whether an event befell so long after a clause that is dated: "killed a day after | the truce expired
    on Sunday"; not "died two days after he was shot on Friday"."""
    told = next((word for word in event.doc[first.i : end] if word.lower_ == "after"), None)
    clause = event if told is None else told.head
    if clause.dep_ != "advcl" or clause.pos_ not in VERBS:
        return False
    if event.base_ in carriers("succumb") and has(clause, "nsubj:pass"):
        return False
    above = (event, *event.ancestors)
    return clause.head in above and clause not in above


def day_of_that_year(
    remembered: TimeMention, mentions: Sequence[TimeMention]
) -> TimeMention | None:
    """The date, in the same sentence, of what is remembered: "the 10th anniversary of the massacre of 90 on
    14 April 2014"."""
    year = remembered.when.start.year if remembered.when.start else None
    full = (m for m in mentions if m.rule.removeprefix("limit:") in _FULL and m.when.start)
    return next((m for m in full if m.when.start and m.when.start.year == year), None)


_FULL = frozenset({"month-day", "day-month", "month-year"})


def told_in_front(
    mentions: Sequence[TimeMention], event: Token, doc: Doc
) -> tuple[When, str, Span | None] | None:
    """The time that is told first of all: "it was on Friday that gunmen killed nine"."""
    if not doc.holds("it"):
        return None
    for mention in mentions:
        found = doc.words_at(mention.span.start, mention.span.end)
        if not found or mention.when.start is None or found.end >= event.i:
            continue
        linked = doc.lower[found.end] in _THAT and doc[found.end].head in (event, *event.ancestors)
        at = found.start - 1
        while at > 1 and doc.tags[at] in _BEFORE:
            at -= 1
        if linked and at and doc.lower[at] in _BE and doc.lower[at - 1] == "it":
            return mention.when, f"{mention.rule}, told in front", mention.span
    return None


_THAT, _BE = frozenset({"that", "when"}), frozenset({"was", "is", "'s", "’s"})
# What may stand before a time told in front: "it was only on"; not "it was reported on".
_BEFORE = frozenset({"ADP", "ADV", "DET"})
