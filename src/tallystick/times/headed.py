"""Days that head what is told below them: "Oct. 27, 2018: A synagogue in Kor", "Hill High School, May 2018",
"BUFFALO, May 14, 2022 - A gunman killed ten people".

A list of events is headed in this way; one line alone may be a dateline, or anything.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from math import inf

from tallystick.doc import Doc
from tallystick.grammar import VERBS
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.vocabulary import DatePrecision

# A heading of more words than these is a sentence.
LONGEST = 14
_FEWEST = 2
_LINE = re.compile(r"[^\n]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
# What may stand before the day that opens an item: a mark, a place, a weekday.
_OPENING = re.compile(r"\W*(?:[A-Z][\w.'’ -]{0,30},\s*)?(?:on\s+)?", re.IGNORECASE)
_CLOSING = re.compile(r"[.,)]?\s*(?:[-–—:]|$)")
_DAYS = frozenset({TimeKind.DATED, TimeKind.DATELINE})


def headings(doc: Doc, times: Sequence[TimeMention]) -> tuple[tuple[int, TimeMention], ...]:
    """Where each part of a list begins, with the day that heads it; none where it is no list."""
    found = tuple(_headings(doc, times))
    if len({mention.when.start for _, mention in found}) >= _FEWEST:
        return found
    return tuple((begins, day) for begins, day in found if _is_above_list(doc, begins))


def _is_above_list(doc: Doc, begins: int) -> bool:
    """Whether a line stands above a list of events: "In other violence Sunday:", "Elsewhere on Monday:"."""
    line = _LINE.match(doc.text, begins)
    return line is not None and _is_heading(doc, line) and line.group().rstrip().endswith(":")


def _has_year(mention: TimeMention) -> bool:
    dated = mention.kind in _DAYS and mention.when.start is not None
    return dated and _YEAR.search(mention.when.words) is not None


def _headings(doc: Doc, times: Sequence[TimeMention]) -> Iterator[tuple[int, TimeMention]]:
    starts = [mention.span.start for mention in times]
    for line in _LINE.finditer(doc.text):
        here = times[bisect_right(starts, line.start() - 1) : bisect_right(starts, line.end())]
        known = here and here[-1].when.precision is DatePrecision.DAY
        if here and (_heads_item(line, here[0]) or (known and _is_above_list(doc, line.start()))):
            yield line.start(), here[0]
            continue
        dated = [mention for mention in here if _has_year(mention)]
        if not dated:
            continue
        alone = _is_heading(doc, line) and (_opens(line, dated[0]) or _ends(line, dated[-1]))
        closed = _CLOSING.match(doc.text, dated[0].span.end, line.end()) is not None
        if alone or (_opens(line, dated[0]) and closed):
            yield line.start(), dated[0]


def _heads_item(line: re.Match[str], day: TimeMention) -> bool:
    """Whether a day without its year opens a line before a colon or a dash: "Jan. 8: Rebels killed two
    guards", "Jan. 8 - Rebels killed two guards"."""
    known = day.when.start is not None and day.when.precision is DatePrecision.DAY
    return known and _opens(line, day) and _MARK.match(line.string, day.span.end) is not None


_MARK = re.compile(r":| [-–—] ")


def _opens(line: re.Match[str], day: TimeMention) -> bool:
    opening = _OPENING.match(line.string, line.start(), line.end())
    return opening is not None and opening.end() >= day.span.start


def _ends(line: re.Match[str], day: TimeMention) -> bool:
    behind = line.string[day.span.end : line.end()]
    return not any(letter.isalnum() for letter in behind)


def _is_heading(doc: Doc, line: re.Match[str]) -> bool:
    """Whether a line is no sentence: few words, none of them a verb."""
    words = doc.words_at(line.start(), line.end())
    if words is None or words.end - words.start > LONGEST:
        return False
    return VERBS.isdisjoint(doc.tags[words.start : words.end])


def heading_of(
    found: Sequence[tuple[int, TimeMention]], times: Sequence[TimeMention], start: int
) -> TimeMention | None:
    """The day that heads what stands at a place of the text; no month or year above a day of its own."""
    starts = [begins for begins, _ in found]
    at = bisect_right(starts, start)
    heading = found[at - 1][1] if at else None
    if heading is None or heading.when.precision is DatePrecision.DAY:
        return heading
    until = next(iter(starts[at:]), inf)
    days = (m.span.start for m in times if m.when.precision is DatePrecision.DAY)
    return None if any(heading.span.end <= day < until for day in days) else heading


# The rule of a day that heads a part of a list.
HEADED = "headed, same clause"
