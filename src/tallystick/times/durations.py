"""Days told by how long something lasted: "a three-day siege that ended on Monday" is Saturday to Monday.

The words around a day say so: "for two days from Sunday", "began on Sunday and lasted three days".
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from tallystick.kept import constant
from tallystick.tables import rows
from tallystick.times.mention import TimeKind, TimeMention
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

LASTING = "lasting"
# How far from its day the length of something may be told, in code points.
_REACH = 110
_UNITS = {"day": 1, "night": 1, "week": 7}
_OPEN_KINDS = frozenset({TimeKind.RELATIVE, TimeKind.DATED, TimeKind.NARRATIVE})
_STOP = re.compile(r"[.!?;:][\"'”’)]*\s|\n")


@constant
def _patterns() -> tuple[tuple[re.Pattern[str], int], ...]:
    """What stands before a day that begins (1) or ends (-1) so many days."""
    length = rf"\b(?P<n>{_numbers()})[\s-](?P<unit>day|night|week)s?\b(?!\s(?:{_NO_LENGTH})\b)"
    what = r"(?:\s+of)?(?:\s+(?!before\b|after\b|and\b)[\w’'-]+){0,6}?,?(?:\s+(?:that|which))?"
    near = r"\s+(?:(?:early|late)\s+)?(?:on\s+)?"
    begun = r"(?:began|begun|beginning|started|starting|erupted|broke\sout|(?:was\s)?launched|from)"
    ended = r"(?:ended|ending|concluded|finished)"
    third = rf"\bentered\s+(?:its|their|a|the)\s+(?P<n>{_ordinals()})\s+(?:\w+\s)?(?P<unit>day)"
    return (
        (re.compile(rf"{length}{what}\s+{begun}{near}$"), 1),
        (re.compile(rf"{length}{what}\s+{ended}{near}$"), -1),
        (re.compile(rf"{third}(?:\s+of\s\w+)?,?{near}$"), -1),
    )


# "Three days before the raid" tells no length.
_NO_LENGTH = "before|after|ago|later|earlier|since|ahead|on|old"


@constant
def _lasted() -> re.Pattern[str]:
    """What stands behind a day that begins so many: "and lasted three days"."""
    went_on = r"(?:lasted|continued|raged|went\son|dragged\son|carried\son)"
    return re.compile(
        rf"[^,.;]{{0,40}},?\s(?:(?:and|that|which)\s)?{went_on}\s(?:for\s)?"
        rf"(?P<n>{_numbers()})\s(?P<unit>day|night|week)s?\b"
    )


_BEGUN_ON = re.compile(
    r"\b(?:began|started|erupted|broke\sout|flared)(?:\s(?:early|late))?(?:\son)?\s$"
)


@constant
def _lengths() -> dict[str, int]:
    told = {
        row[1]: int(row[2]) for row in rows("time_words.tsv") if row[0] in {"NUMWORD", "ARTICLE"}
    }
    return told | {str(number): number for number in range(1, 32)}


@constant
def _places() -> dict[str, int]:
    return {row[1]: int(row[2]) for row in rows("time_words.tsv") if row[0] == "ORDWORD"}


def _numbers() -> str:
    return "|".join(sorted(_lengths(), key=len, reverse=True))


def _ordinals() -> str:
    return "|".join(_places())


def as_lasting(
    content: str, mentions: Sequence[TimeMention], published: date | None
) -> tuple[TimeMention, ...]:
    """The times of a report, those with all their days that only tell when something began or ended."""
    found = list(mentions)
    for at, mention in enumerate(found):
        if mention.when.precision is not DatePrecision.DAY or mention.kind not in _OPEN_KINDS:
            continue
        told = next(_stretch(content, mention), None)
        if told is None or told[0] > told[1]:
            continue
        first, last, begin = told
        last = min(last, published) if published and published >= first else last
        within = (k for k in range(at) if found[k].span.start >= begin)
        for other in (at, *(k for k in within if found[k].rule == "campaign")):
            found[other] = _over(found[other], first, last)
    return tuple(found)


def _over(mention: TimeMention, first: date, last: date) -> TimeMention:
    precision = DatePrecision.DAY if first == last else DatePrecision.RANGE
    when = replace(mention.when, start=first, end=last, precision=precision)
    return replace(mention, when=when, rule=LASTING, kind=TimeKind.RELATIVE)


def _stretch(content: str, mention: TimeMention) -> Iterator[tuple[date, date, int]]:
    """The days that the words around a day tell, and where they begin to do so."""
    day, span = mention.when.start, mention.span
    if day is None:
        return
    before = content[max(0, span.start - _REACH) : span.start]
    before = _STOP.split(before)[-1].lower()
    for pattern, way in _patterns():
        if told := pattern.search(before):
            away = timedelta(days=_days(told) - 1)
            begin = span.start - len(before) + told.start()
            yield (day, day + away, begin) if way > 0 else (day - away, day, begin)
    behind = _STOP.split(content[span.end : span.end + _REACH])[0].lower()
    if (told := _lasted().match(behind)) and _BEGUN_ON.search(before):
        yield day, day + timedelta(days=_days(told) - 1), span.start


def _days(told: re.Match[str]) -> int:
    number = (_lengths() | _places())[told["n"]]
    return max(1, number * _UNITS[told["unit"]])
