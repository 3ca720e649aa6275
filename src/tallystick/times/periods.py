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
# How many sentences the head of a report may have, title included.
_HEAD = 5


def period_of(report: Report, doc: Doc, times: Sequence[TimeMention]) -> TimeMention | None:
    """The stretch that the title or the head of a report names as its own; None of any other report."""
    published = report.published
    for mention in times:
        when = mention.when
        if when.start is None or when.end is None or not _SHORTEST <= when.days <= _LONGEST:
            continue
        if published is not None and when.end > published:
            continue
        at = max(0, bisect_right(doc.begins, mention.span.start) - 1)
        begin, end = doc.sentence_of(at)
        if doc.sentence_starts(0, begin) > _HEAD:
            return None
        if mention.span.start <= len(report.title):
            named, end = carriers("reporting"), bisect_left(doc.begins, len(report.title) + 1)
            begin = 0
        else:
            named = carriers("reporting_period")
        if not named.isdisjoint(doc.lower[begin:end]):
            return mention
    return None
