"""The report's own date, where it stands in its text: a dateline or a first line."""

import re
from datetime import date

from tallystick.records import Report, Span, is_of_the_press
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.times.press_lines import CLOCK, UPDATE_LINE, ZONE, press_line
from tallystick.vocabulary import DatePrecision

# A dateline stands within so many characters, a line of its own within so many lines.
DATELINE_REACH = 160
# Behind a summary it stands further down, at the head of its paragraph and with its source.
SECOND_REACH = 600
FIRST_LINES = 4
# A dateline this many days off the date of publication is the day the report was written.
WRITTEN_WITHIN = 3

# What stands before the date of a dateline: "BOGOTA, ", "SAN PEDRO (HONDURAS), ".
_PLACE = re.compile(r"\s*(?P<first>[^\W\d_][\w'’.-]*)[\w\s.,'’()/-]{0,60}[,(]\s*")
# What stands behind it: "(EFE) --", "(Agency) -", ", 2007 (AP) —", "--", ":".
_SOURCE = re.compile(r"[\s,)]*(?:[(\[]|--|—|–|-\s|:|/)")
# The same after a place in small letters, where only a source tells a dateline: "(Xinhua)".
_NAMED_SOURCE = re.compile(r"\s*\((?:[A-Z][\w./&-]*\s?){1,3}\)")
_LONGEST_PLACE = 40
# The day with its year and a dash, which tell a dateline at the head of a text behind any place.
_FULL, _DASH = re.compile(r"\d{4}"), re.compile(r"[)\]]?\s?(?:—|–|--|-\s)")
_STOP = re.compile(r"\.\s+[A-Z]")
# "2 December 2015", "20 FEB 90": two numbers, or the four digits of a year.
_WITH_YEAR = re.compile(r"\d{4}|\d\D+\d")
# What a line may hold beside its date: "Published: ... 10:30 a.m. GMT", "By our correspondent".
_BESIDE = re.compile(
    r"[\s.,:|()-]*(?:published|posted|updated|last updated|date|issued|on|at)?[\s.,:|()-]*",
    re.IGNORECASE,
)
# "May 4, 2021 Tuesday", as archives of papers have it
_WEEKDAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)day"
_CLOCK = re.compile(
    rf"[\s.,:|()-]*(?:{_WEEKDAY})?[\s,]*(?:at\s+)?(?:{CLOCK})?\s*{ZONE}?[\s.,:|)-]*", re.IGNORECASE
)


def _may_be_own(mention: TimeMention) -> bool:
    """Whether a time is a day of the press, told with its number: "20 FEB 90", not "Tuesday"."""
    day = mention.when.start if mention.when.precision is DatePrecision.DAY else None
    if day is None or not is_of_the_press(day):
        return False
    told = mention.kind in {TimeKind.DATED, TimeKind.RELATIVE}
    return told and any(map(str.isdigit, mention.when.words))


def own_date(report: Report, mentions: tuple[TimeMention, ...]) -> TimeMention | None:
    """The mention that is the report's own day, of those found in it: "BOGOTA, 20 FEB 90 (EFE)"."""
    head = len(report.title) + 1
    days = [day for day in mentions if day.span.start >= head and _may_be_own(day)]
    for day in days:
        rule = _place_of(report, day.span, head)
        if rule:
            return TimeMention(span=day.span, when=day.when, rule=rule, kind=TimeKind.DATELINE)
        if day.span.start - head > SECOND_REACH:
            break
    return press_line(report.content, head, days)


def _place_of(report: Report, span: Span, head: int) -> str | None:
    """Whether a date stands in a dateline or alone in one of the first lines."""
    content = report.content
    before = content[head : span.start]
    line = before[before.rfind("\n") + 1 :]
    behind = content[span.end : span.end + 80]
    match = _PLACE.fullmatch(line)
    named = len(line) <= _LONGEST_PLACE and _NAMED_SOURCE.match(behind)
    if match and match.group("first")[0].isupper() and named:
        return "dateline"
    full = _FULL.search(content[span.start : span.end]) and _DASH.match(behind)
    if match and full and len(before) <= _LONGEST_PLACE:
        return "dateline"  # "New York, February 4, 2009 - The director"
    if match and not before[: -len(line)].strip() and _is_letterhead(report, span, line):
        return "dateline"
    if len(before) <= DATELINE_REACH:
        if match and match.group("first").isupper() and _SOURCE.match(behind):
            return "dateline"
        rest = behind.split("\n", 1)[0]
        lines = sum(1 for part in before.split("\n") if part.strip())
        if lines <= FIRST_LINES and _BESIDE.fullmatch(line) and _CLOCK.fullmatch(rest):
            return UPDATE_LINE if "updated" in line.lower() else "date-line"
    return None


def _is_letterhead(report: Report, span: Span, place: str) -> bool:
    """Whether a day stands behind a place and before a full stop, at the head of a text of which nothing
    else says the day: "Geneva, 4 May 2021. Two nurses"."""
    if report.published is not None or len(place) > _LONGEST_PLACE:
        return False
    names = all(word[0].isupper() for word in re.findall(r"[^\W\d_]{4,}", place))
    stop = _STOP.match(report.content, span.end)
    return names and stop is not None and _FULL.search(report.words(span)) is not None


def day_of_writing(published: date | None, dateline: TimeMention | None) -> date | None:
    """The day that "today" means: the dateline's, unless it contradicts the date of publication.

    A page put up again years later keeps its dateline, "SAVANNAH (December 2, 2015): ...": one with
    its year may lie any time before publication. Without a year it is the day only where near.
    """
    written = dateline.when.start if dateline else None
    if dateline is None or written is None or published is None:
        return published or written
    if dateline.rule == UPDATE_LINE:
        return published
    if _WITH_YEAR.search(dateline.when.words) and written <= published:
        return written
    return written if abs((published - written).days) <= WRITTEN_WITHIN else published
