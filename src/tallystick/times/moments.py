"""The hour at which a report was published, and which day it then was where its events are.

A report put out in New York on Tuesday at 9 p.m. tells of Kabul, where it is Wednesday morning.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from tallystick.kept import constant
from tallystick.records import Report
from tallystick.tables import rows
from tallystick.times.mention import TimeMention
from tallystick.times.press_lines import CLOCK


class Moment(NamedTuple):
    """A time between two moments of UTC: "9 p.m. ET" is one hour or the next, as summer time is not told."""

    first: datetime
    last: datetime


def moment_of(report: Report, own: TimeMention | None) -> Moment | None:
    """When a report was published: by its file, else by the hour beside its own day, "9:22 p.m. ET".

    Midnight sharp is no hour: it stands where only the day is known.
    """
    told = report.published_at
    if told is not None and told.time().isoformat() != "00:00:00":
        return Moment(told.astimezone(UTC), told.astimezone(UTC))
    return None if own is None or own.when.start is None else _told_beside(report, own)


# "May 4, 2021 | 9:22 p.m. ET", "2:13 PM EDT May 4, 2021", "2021-05-04T10:00:00Z"
_NAME = r"(?P<zone>[A-Z]{1,4}|[+-]\d\d:?\d\d)"
_BEHIND = re.compile(
    rf"[\s,|/T-]*\(?(?:at\s)?(?P<clock>{CLOCK})(?:\.\d+)?\s?\(?{_NAME}\b", re.IGNORECASE
)
_BEFORE = re.compile(rf"(?P<clock>{CLOCK})\s?\(?{_NAME}\)?[\s,|/-]*(?:on\s)?$", re.IGNORECASE)
_HOUR = re.compile(
    r"(?P<hour>\d{1,2})(?:[:.]?(?P<minute>\d\d))?[\d:.]*\s?(?P<half>[ap]?)", re.IGNORECASE
)
_REACH = 40


def _told_beside(report: Report, own: TimeMention) -> Moment | None:
    content, day = report.content, own.when.start
    stamp = (
        _BEHIND.match(content, own.span.start + len("2021-05-04"))
        if "T" in own.when.words
        else None
    )
    told = (
        stamp
        or _BEHIND.match(content, own.span.end)
        or _BEFORE.search(content[max(0, own.span.start - _REACH) : own.span.start])
    )
    hour = told and _HOUR.match(told["clock"])
    offsets = told and _offsets_of(told["zone"])
    if day is None or not hour or not offsets:
        return None
    number, minute = int(hour["hour"]), int(hour["minute"] or 0)
    if hour["half"]:
        number = number % 12 + 12 * (hour["half"].lower() == "p")
    if number > 23 or minute > 59 or not (number or minute):
        return None
    clock = datetime(day.year, day.month, day.day, number, minute, tzinfo=UTC)
    lowest, highest = offsets
    return Moment(clock - timedelta(hours=highest), clock - timedelta(hours=lowest))


def _offsets_of(zone: str) -> tuple[float, float] | None:
    """How far a clock is ahead of UTC, at least and at most: "ET", "+0530"."""
    if zone[0] not in "+-":
        return _zones().get(zone.upper())
    digits = zone[1:].replace(":", "")
    ahead = (int(digits[:2]) + int(digits[2:]) / 60) * (-1 if zone[0] == "-" else 1)
    return ahead, ahead


def day_in(moment: Moment, country: str) -> date | None:
    """Which day it was in a country; None where it was one day in a part of it and another elsewhere."""
    offsets = _countries().get(country)
    if offsets is None:
        return None
    first = (moment.first + timedelta(hours=offsets[0])).date()
    last = (moment.last + timedelta(hours=offsets[1])).date()
    return first if first == last else None


@constant
def _zones() -> dict[str, tuple[float, float]]:
    return _table("zone_names.tsv")


@constant
def _countries() -> dict[str, tuple[float, float]]:
    return _table("utc_offsets.tsv")


def _table(name: str) -> dict[str, tuple[float, float]]:
    return {words: (float(lowest), float(highest)) for words, lowest, highest in rows(name)}
