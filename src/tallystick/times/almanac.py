"""Counting days: the latest Saturday, the month before, Easter, the last weekend."""

import calendar
from datetime import date, timedelta

from tallystick.vocabulary import DatePrecision

# First day, last day, and how exactly the words name them.
Stretch = tuple[date, date, DatePrecision]

DAY = timedelta(days=1)
SATURDAY = 5


class NotATime(ValueError):
    """Words in the shape of a date that are none: "31 February", "May 75"."""


def one_day(day: date) -> Stretch:
    """A single day: "on Sunday"."""
    return day, day, DatePrecision.DAY


def days(start: date, end: date) -> Stretch:
    """Several days, or one where both are the same: "on 5 and 6 May"."""
    if end < start:
        raise NotATime(f"{start} to {end} runs backwards")
    return start, end, DatePrecision.DAY if start == end else DatePrecision.RANGE


def make_date(year: int, month: int, day: int) -> date:
    """A calendar day; `NotATime` for "31 February"."""
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NotATime(str(error)) from error


def whole_month(year: int, month: int) -> Stretch:
    """A calendar month: "in July"."""
    return make_date(year, month, 1), month_end(year, month), DatePrecision.MONTH


def whole_year(year: int) -> Stretch:
    """A calendar year: "in 2014"."""
    return make_date(year, 1, 1), date(year, 12, 31), DatePrecision.YEAR


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def back(day: date, count: int) -> date:
    """So many days before: `back(sunday, 1)` is Saturday; a negative count goes forward."""
    try:
        return day - count * DAY
    except OverflowError as error:
        raise NotATime(f"{count} days before {day}") from error


def months_back(day: date, count: int) -> date:
    """The same day so many months before, or the last one that month has."""
    month = day.year * 12 + day.month - 1 - count
    year, index = divmod(month, 12)
    if not date.min.year <= year <= date.max.year:
        raise NotATime(f"{count} months before {day}")
    return date(year, index + 1, min(day.day, calendar.monthrange(year, index + 1)[1]))


def latest_weekday(day: date, weekday: int) -> date:
    """The latest such weekday on or before a day: "on Saturday", read on a Sunday, is yesterday."""
    return back(day, (day.weekday() - weekday) % 7)


def next_weekday(day: date, weekday: int) -> date:
    """The first such weekday after a day: "next Tuesday"."""
    return back(day, -((weekday - day.weekday() - 1) % 7 + 1))


def week_of(day: date, weeks_back: int = 0) -> tuple[date, date]:
    """Monday and Sunday of a day's week, or of one so many weeks before."""
    monday = back(day, day.weekday() + 7 * weeks_back)
    return monday, back(monday, -6)


def latest_weekend(day: date) -> tuple[date, date]:
    """The latest Saturday and Sunday that had begun by a day."""
    saturday = latest_weekday(day, SATURDAY)
    return saturday, back(saturday, -1)


def easter(year: int) -> date:
    """Easter Sunday of the Western churches (Gauss's rule in Butcher's form)."""
    cycle = year % 19
    century, rest = divmod(year, 100)
    lifted = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * cycle + century - century // 4 - lifted + 15) % 30
    shift = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (cycle + 11 * epact + 22 * shift) // 451
    month, day = divmod(epact + shift - 7 * late + 114, 31)
    return date(year, month, day + 1)


def feast(rule: str, year: int) -> date:
    """The day of a feast by its rule in `time_words.tsv`: "12-31", "easter+1", "nth:11:3:4", "last:05:0"."""
    if rule.startswith("easter"):
        return back(easter(year), -int(rule.removeprefix("easter")))
    if rule.startswith("last:"):
        month, weekday = (int(part) for part in rule.removeprefix("last:").split(":"))
        return latest_weekday(month_end(year, month), weekday)
    if rule.startswith("nth:"):
        month, weekday, number = (int(part) for part in rule.removeprefix("nth:").split(":"))
        first = next_weekday(back(date(year, month, 1), 1), weekday)
        return back(first, -7 * (number - 1))
    month, day = (int(part) for part in rule.split("-"))
    return make_date(year, month, day)
