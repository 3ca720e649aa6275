"""When: time words become days with a precision, and find the event that they date.

"On Saturday" in a report of Sunday 7 October 2007 is 2007-10-06. `find_times` reads every time
expression of a report, `dateline_day` the report's own, `when_for` tells which one dates a given
event, and `with_export_dates` gives incidents the dates that a GED-like export must have.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date

from tallystick.records import Report, Span
from tallystick.times.attach import CAPTION, when_for
from tallystick.times.dateline import day_of_writing, own_date
from tallystick.times.durations import as_lasting
from tallystick.times.find import match_rules, resolve_times
from tallystick.times.lasting import up_to_now
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.moments import day_in, moment_of
from tallystick.times.told_on import as_told, with_weekends_apart
from tallystick.times.ucdp import ucdp_dates, with_export_dates
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

__all__ = [
    "TimeKind",
    "TimeMention",
    "dated",
    "dateline_day",
    "find_times",
    "ucdp_dates",
    "up_to_now",
    "when_for",
    "with_export_dates",
    "with_local_days",
]

# "..., Quetta, Sept. 12, 2007." at the end of a line or sentence: a photograph's date.
# In text all of capitals no word is the name before it: "MURDERED ON 12 NOVEMBER 1989."
_CAPTION_BEFORE = re.compile(r"(?:,|\b[A-Z][\w'’-]*[a-z][\w'’-]*)\s*$")
_CAPTION_BEHIND = re.compile(r"\s*(?:[.)](?!\w)|\(|\n|$)")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+(?=[A-Z\"“‘'])|\n")


# A dateline stands within so many characters of the text.
_DATELINE_WITHIN = 400


def dateline_day(report: Report) -> TimeMention | None:
    """The report's own date in its text: "BOGOTA, 20 FEB 90 (...)", or a first line with a date."""
    head = len(report.title) + 1
    matched = match_rules(report.content[: head + _DATELINE_WITHIN], head)
    return own_date(report, tuple(resolve_times(matched, report.published)))


def dated(report: Report) -> Report:
    """A report with the day that its text gives where its file gives none: "Posted on May 4, 2021"."""
    if report.published is not None:
        return report
    found = resolve_times(match_rules(report.content, len(report.title) + 1), None)
    own = own_date(report, tuple(found))
    return report if own is None else replace(report, published=own.when.start)


def find_times(report: Report) -> tuple[TimeMention, ...]:
    """Every time expression of a report, in order, resolved to days where its words allow.

    Relative ones count from the report's own date: its dateline, else its date of publication.
    Without either they stay unresolved, their words kept.
    """
    return _find_times(report, None)


def _find_times(report: Report, local: date | None) -> tuple[TimeMention, ...]:
    """The same; with a day for that of publication where the events are."""
    matched = match_rules(report.content, len(report.title) + 1)
    found = tuple(resolve_times(matched, report.published))
    dateline = own_date(report, found)
    written = local or day_of_writing(report.published, dateline)
    captions = _captions(report, found)
    if written != report.published or captions:
        found = tuple(resolve_times(matched, written, captions))
    ends = {span.end for span, _ in captions}
    found = tuple(_up_to_publication(mention, written, report.published) for mention in found)
    found = with_weekends_apart(as_told(report.content, found))
    found = as_lasting(report.content, found, report.published)
    return tuple(_named(mention, dateline, ends) for mention in found)


def with_local_days(
    report: Report, times: Sequence[TimeMention], country_of: Callable[[TimeMention], str]
) -> tuple[TimeMention, ...]:
    """The times of a report, counted from the day on which it was published where their events are.

    That is known where the report tells its hour and zone, and is another day than the report's own: at
    9 p.m. on Tuesday in New York "on Wednesday" is told of Kabul, where it is Wednesday.
    """
    dateline = next((mention for mention in times if mention.kind is TimeKind.DATELINE), None)
    moment, own = moment_of(report, dateline), day_of_writing(report.published, dateline)
    if moment is None or own is None:
        return tuple(times)
    read: dict[date, dict[Span, TimeMention]] = {own: {}}
    found = []
    for mention in times:
        country = country_of(mention) if mention.kind in _COUNTED else ""
        day = day_in(moment, country) or own
        if day not in read:
            read[day] = {local.span: local for local in _find_times(report, day)}
        local = read[day].get(mention.span, mention)
        same = local.when == mention.when or (day < own and _is_own_weekday(mention, own))
        found.append(mention if same else replace(local, day_of=country))
    return tuple(found)


_COUNTED = frozenset({TimeKind.RELATIVE, TimeKind.VAGUE, TimeKind.AHEAD, TimeKind.NARRATIVE})


def _is_own_weekday(mention: TimeMention, own: date) -> bool:
    """Whether a weekday is the report's own, which nobody would call so of a week before."""
    return mention.rule == "weekday" and mention.when.start == own


def _up_to_publication(
    mention: TimeMention, written: date | None, published: date | None
) -> TimeMention:
    """What has gone on "since March" as far as the publication, a day behind the dateline."""
    if published is None or mention.rule != "since" or mention.when.end != written:
        return mention
    return replace(mention, when=replace(mention.when, end=max(published, written or published)))


def _named(mention: TimeMention, dateline: TimeMention | None, captions: set[int]) -> TimeMention:
    """A mention under the name of its part: the report's own date, a photograph's."""
    if dateline and mention.span == dateline.span:
        return dateline
    return replace(mention, rule=CAPTION) if mention.span.start in captions else mention


def _is_full_date(mention: TimeMention) -> bool:
    full = mention.kind is TimeKind.DATED and mention.when.precision is DatePrecision.DAY
    return full and mention.rule in {"month-day", "day-month"}


def _captions(report: Report, found: tuple[TimeMention, ...]) -> tuple[tuple[Span, date], ...]:
    """The sentences that end in a full date of their own, as captions of photographs do."""
    content, head = report.content, len(report.title) + 1
    captions = []
    for mention in found:
        start, end = mention.span.start, mention.span.end
        day = mention.when.start
        if day is None or not _is_full_date(mention):
            continue
        before = content[head:start] if start > head else ""
        if not before or not _CAPTION_BEFORE.search(before[-40:]):
            continue
        if not _CAPTION_BEHIND.match(content[end : end + 4]):
            continue
        bounds = [match.end() for match in _SENTENCE_END.finditer(content, head, start)]
        captions.append((Span(start=max([head, *bounds]), end=start), day))
    return tuple(captions)
