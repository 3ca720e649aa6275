"""The stretch of days that a monitor's report is of: "Weekly Report (03 - 09 May 2018)", "Reporting period:
16 - 29 April", "The weekly report, for the week of 8 - 14 May, counts 13 dead".

What such a report counts without a day befell in that stretch.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tallystick.doc import Doc
from tallystick.records import Report
from tallystick.times.lexicon import carriers
from tallystick.times.mention import TimeMention

# A report of fewer days tells its news, one of more than a month has sums of several stretches.
_SHORTEST, _LONGEST = 4, 31
_A_YEAR = 366
# How many sentences the head of a report may have, title included.
_HEAD = 5


def period_of(report: Report, doc: Doc, times: Sequence[TimeMention]) -> TimeMention | None:
    """The stretch that the title or the head of a report names as its own; None of any other report."""
    for mention in times:
        begin, _ = doc.sentence_of(max(0, bisect_right(doc.begins, mention.span.start) - 1))
        if doc.sentence_starts(0, begin) > _HEAD:
            return None
        if _is_over(report, mention) and _is_own(report, doc, mention):
            return mention
    return None


def _is_over(report: Report, mention: TimeMention) -> bool:
    end, published = mention.when.end, report.published
    return end is not None and (published is None or end <= published)


def _is_own(report: Report, doc: Doc, mention: TimeMention) -> bool:
    """Whether a stretch is told as that of a report: in its title, as its reporting period, or in the lead
    of a "UN report says"."""
    head, days = bisect_left(doc.begins, len(report.title) + 1), mention.when.days
    title = doc.lower[:head]
    if mention.span.start <= len(report.title):
        return _SHORTEST <= days <= _LONGEST and not carriers("reporting").isdisjoint(title)
    begin, end = doc.sentence_of(max(0, bisect_right(doc.begins, mention.span.start) - 1))
    if _SHORTEST <= days <= _LONGEST:
        return not carriers("reporting_period").isdisjoint(doc.lower[begin:end])
    return "report" in title and _LONGEST < days <= _A_YEAR and begin <= head + 1
