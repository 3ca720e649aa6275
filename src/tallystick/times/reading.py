"""From the words of a time expression to its days: what has a month, year or name of its own."""

from collections.abc import Callable, Mapping
from datetime import date

from tallystick.times.almanac import (
    SATURDAY,
    NotATime,
    Stretch,
    back,
    days,
    feast,
    make_date,
    month_end,
    months_back,
    one_day,
    week_of,
    whole_month,
    whole_year,
)
from tallystick.times.tokens import Value
from tallystick.values import plain

# A day and month without a year may lie this far after publication: time zones, night editions.
GRACE_DAYS = 1
# What is announced without a year lies within this many days ahead ("until March 9").
HORIZON_DAYS = 300
# With a word of what is to come farther off in the sentence, the nearer of both such days is meant.
NEARER_DAYS = 182
# Two-digit years up to this one are of this century: "20 FEB 90" is 1990, "3 MAR 14" is 2014.
CENTURY_TURN = 40


@plain(frozen=True, slots=True)
class Anchor:
    """What relative words count from: the publication, and what was told last.

    `year` is that of the passage, where it is told of a year before: "In August 1899 ... In
    October ..." stays in 1899. `ahead` is how many days ahead a day without a year may lie, where
    the words around speak of what is still to come ("will meet on Tuesday").
    """

    published: date | None = None
    told: Stretch | None = None
    year: int | None = None
    ahead: int = 0

    @property
    def announced(self) -> bool:
        """Whether the words right beside announce it: "will meet on Tuesday"."""
        return self.ahead >= HORIZON_DAYS


@plain(frozen=True, slots=True)
class Reading:
    """The parts of one time expression by name ("weekday": 5) and what they count from."""

    parts: Mapping[str, Value]
    anchor: Anchor

    def number(self, part: str, default: int = 1) -> int:
        """A part's number: the 2 of "two days ago"."""
        value = self.parts.get(part, default)
        return value if isinstance(value, int) else default

    def has(self, part: str) -> bool:
        """Whether the expression has this part."""
        return part in self.parts

    @property
    def yearless(self) -> bool:
        """Whether it is a month or day that says nothing of its year: "on 17 July"."""
        return _YEARS.isdisjoint(self.parts) and not _OF_A_YEAR.isdisjoint(self.parts)

    @property
    def counts_from_told(self) -> bool:
        """Whether its year is counted from the day told before: "in July of the same year"."""
        return not self.parts.keys().isdisjoint(_TOLD_SHIFTS)

    @property
    def year(self) -> int | None:
        """The year its own words name: "14 December 2014", "in July last year"."""
        if self.has("year"):
            return _full_year(self.number("year"))
        if self.has("earlyyear"):
            return _early_year(self.number("earlyyear"))
        published, told = self.anchor.published, self.anchor.told
        for part, shift in _SHIFTS.items():
            if self.has(part):
                return published.year + shift if published else None
        for part, shift in _TOLD_SHIFTS.items():
            if self.has(part):
                return told[0].year + shift if told else None
        return None


# "in July last year" counts from publication, "in July of the same year" from the day told before.
_SHIFTS = {"lastyear": -1, "thisyear": 0, "nextyear": 1}
_TOLD_SHIFTS = {"yearbefore": -1, "sameyear": 0, "yearafter": 1}
_YEARS = frozenset({"year", "earlyyear", *_SHIFTS, *_TOLD_SHIFTS})
_OF_A_YEAR = frozenset({"month", "holiday"})

Resolve = Callable[[Reading], Stretch | None]


def needs_publication(resolve: Callable[[Reading, date], Stretch | None]) -> Resolve:
    """A way of dating that counts from the publication: without one it finds no day."""

    def resolved(reading: Reading) -> Stretch | None:
        published = reading.anchor.published
        return None if published is None else resolve(reading, published)

    return resolved


def nothing(_: Reading) -> Stretch | None:
    """Words that fix no day: "in recent months"."""
    return None


# ---- full and partial dates


def iso_day(reading: Reading) -> Stretch:
    """Dates "2014-12-14", "2014-12-14T10:00:00Z", "2014/12/14"."""
    day = str(reading.parts["iso"])[: len("2014-12-14")].replace("/", "-")
    try:
        return one_day(date.fromisoformat(day))
    except ValueError as error:
        raise NotATime(str(error)) from error


def numeric_day(reading: Reading) -> Stretch:
    """Dates "14/12/2014"; "05/06/2014" is May or June, so no more than its year is known, save where
    one of them lies after publication. With points the day comes first: "05.06.2014" is June.
    """
    first, second, year = (
        int(part) for part in str(reading.parts["numeric"]).replace(".", "/").split("/")
    )
    year = _full_year(year)
    if "." in str(reading.parts["numeric"]) and second <= 12:
        return one_day(make_date(year, second, first))
    if first == second or second > 12:
        return one_day(make_date(year, first, second))
    if first > 12:
        return one_day(make_date(year, second, first))
    told = sorted((date(year, first, second), date(year, second, first)))
    published = reading.anchor.published
    return one_day(told[0]) if published and told[0] <= published < told[1] else whole_year(year)


def named_day(reading: Reading) -> Stretch:
    """Dates "9/11": an event called by its day."""
    return one_day(date.fromisoformat(str(reading.parts["named"])))


def named_after_a_day(_: Reading) -> Stretch | None:
    """Nothing: "the November 17 group", "a Christmas market" are only named after a day."""
    raise NotATime("named after a day")


def _full_year(year: int) -> int:
    if year >= 100:
        return year
    return year + (2000 if year <= CENTURY_TURN else 1900)


def _early_year(year: int) -> int:
    """A year of the Middle Ages or before, of three digits or four: "December of 384"."""
    if not 100 <= year < 1500:
        raise NotATime(f"{year} is no year")
    return year


def _yearless(reading: Reading, in_year: Callable[[int], date]) -> date | None:
    """The latest such day on or before publication, the next one of what is still to come."""
    anchor = reading.anchor
    if not reading.yearless:
        return in_year(reading.year) if reading.year is not None else None
    if anchor.year is not None:
        return _told_year(in_year, anchor.year, anchor.told)
    if anchor.published is None:
        return None
    published = anchor.published
    if anchor.ahead:
        for year in (published.year, published.year + 1):
            if 0 < (in_year(year) - published).days <= anchor.ahead:
                return in_year(year)
    for year in range(published.year + 1, published.year - 9, -1):
        try:
            if in_year(year) <= back(published, -GRACE_DAYS):
                return in_year(year)
        except NotATime:  # 29 February, four years back at most eight
            continue
    raise NotATime("no such day in years")


def _told_year(in_year: Callable[[int], date], year: int, told: Stretch | None) -> date:
    """A day of the year told before, or of the next where a later month has been told."""
    day = in_year(year)
    if told and (told[0].year, told[0].month) > (day.year, day.month) and told[0].year == year:
        return in_year(year + 1) if told[0].month - day.month > 6 else day
    return day


def month_day(reading: Reading) -> Stretch | None:
    """Dates "14 December 2014", "Dec. 14": without a year the latest on or before publication."""
    month, number = reading.number("month"), reading.number("day")
    day = _yearless(reading, lambda year: make_date(year, month, number))
    return one_day(day) if day else None


def month_days(reading: Reading) -> Stretch | None:
    """Dates "3 to 6 May", "May 5 and 6": from the first to the last."""
    month, first, last = (reading.number(part) for part in ("month", "day", "until"))
    start = _yearless(reading, lambda year: make_date(year, month, first))
    if start is None:
        return None
    return days(start, make_date(start.year, month, last))


def _month(reading: Reading) -> tuple[int, int] | None:
    number = reading.number("month")
    first = _yearless(reading, lambda year: date(year, number, 1))
    return (first.year, first.month) if first else None


def month_of_year(reading: Reading) -> Stretch | None:
    """Dates "in July": the latest July that had begun by publication; "early July" is 1 to 10."""
    found = _month(reading)
    return found and part_of_month(reading, *found)


def months_to(reading: Reading) -> Stretch | None:
    """Dates "the 12 months to October", "the year to March 2023": the months up to the end of one."""
    found = _month(reading)
    if found is None:
        return None
    count = reading.number("n") if reading.has("n") else 12
    return days(months_back(date(*found, 1), count - 1), month_end(*found))


def part_of_month(reading: Reading, year: int, month: int) -> Stretch:
    """A month or its part: early is 1 to 10, mid 10 to 20, late from 15, its end from 21."""
    end = month_end(year, month)
    if reading.has("early"):
        return days(date(year, month, 1), date(year, month, 10))
    if reading.has("mid"):
        return days(date(year, month, 10), date(year, month, 20))
    if reading.has("late"):
        return days(date(year, month, 15), end)
    if reading.has("end"):
        return days(date(year, month, 21), end)
    if reading.has("half"):
        second = reading.number("half") == 2
        return (
            days(date(year, month, 16), end)
            if second
            else days(date(year, month, 1), date(year, month, 15))
        )
    return whole_month(year, month)


def week_of_month(reading: Reading) -> Stretch | None:
    """Here "the first week of March" is 1 to 7, "the last week of March" its last seven days."""
    found = _month(reading)
    if not found:
        return None
    if reading.has("lastweek"):
        end = month_end(*found)
        return days(back(end, 6), end)
    first = 7 * (reading.number("ordinal") - 1) + 1
    return days(make_date(*found, first), date(*found, min(first + 6, month_end(*found).day)))


def week_of_day(reading: Reading) -> Stretch | None:
    """Dates "the week of April 15": from Monday to Sunday."""
    told = month_day(reading)
    return days(*week_of(told[0])) if told else None


def days_of_month(reading: Reading) -> Stretch | None:
    """Dates "the first three days of March"; "the last 6 days of January" ends with the month."""
    found, count = _month(reading), reading.number("n")
    if not found:
        return None
    if reading.has("final"):
        end = month_end(*found)
        return days(back(end, count - 1), end)
    return days(date(*found, 1), make_date(*found, count))


@needs_publication
def last_month_named(reading: Reading, published: date) -> Stretch:
    """Dates "last December": the latest December before the month of publication."""
    number = reading.number("month")
    return whole_month(published.year - (number >= published.month), number)


@needs_publication
def next_month_named(reading: Reading, published: date) -> Stretch:
    """Dates "next March": the first March after the month of publication."""
    number = reading.number("month")
    return whole_month(published.year + (number <= published.month), number)


def part_of_year(reading: Reading, year: int) -> Stretch:
    """A year or its part: early is January to April, mid May to August, late from September."""
    if reading.has("early"):
        return days(date(year, 1, 1), date(year, 4, 30))
    if reading.has("mid"):
        return days(date(year, 5, 1), date(year, 8, 31))
    if reading.has("late") or reading.has("end"):
        return days(date(year, 9, 1), date(year, 12, 31))
    return whole_year(year)


def months_of_year(reading: Reading) -> Stretch | None:
    """Dates "the first two months of 2016", "the second half of last year", "the last quarter of"."""
    year = reading.year
    if year is None:
        return None
    count = 6 if reading.has("half") else 3 if reading.has("quarter") else reading.number("n")
    single = reading.has("half") or reading.has("quarter")
    parts = 12 // count if single else 1
    place = parts if reading.has("final") else reading.number("ordinal")
    if not 1 <= count <= 12 or not 1 <= place <= parts:
        raise NotATime("no such months")
    first = 13 - count if reading.has("final") else 1 + count * (place - 1)
    return days(date(year, first, 1), month_end(year, first + count - 1))


def year_alone(reading: Reading) -> Stretch:
    """Dates "in 2014"; "early 2014" is January to April."""
    return part_of_year(reading, reading.number("year"))


def year_of_a_name(reading: Reading) -> Stretch:
    """Dates "the 2005 assassination"; in "the 2000 people" the number counts."""
    if reading.number("year") % 100 == 0:
        raise NotATime("a round number before a noun")
    return year_alone(reading)


def years(reading: Reading) -> Stretch:
    """Dates "2006-2009" and "2006-09"."""
    first, last = reading.number("year"), reading.number("until")
    last += (first - first % 100) if last < 100 else 0
    if last < first:
        raise NotATime("a number and another")
    return days(date(first, 1, 1), date(last, 12, 31))


def no_time(_: Reading) -> Stretch | None:
    """Words that only look like a time: "in his late 30s"."""
    raise NotATime("an age")


def decade(reading: Reading) -> Stretch:
    """Dates "the 1990s": ten years."""
    digits = "".join(c for c in str(reading.parts["decade"]) if c.isdigit())
    first = int(digits) if len(digits) == 4 else 1900 + int(digits)
    return days(date(first, 1, 1), date(first + 9, 12, 31))


def full_decade(reading: Reading) -> Stretch | None:
    """Dates "1990s"; the "30s" of "man in 30s shot" are an age."""
    digits = [c for c in str(reading.parts["decade"]) if c.isdigit()]
    return decade(reading) if len(digits) == len("1990") else no_time(reading)


def _season(reading: Reading, year: int) -> Stretch:
    month = reading.number("season")
    start = date(year, month, 1)
    return days(start, back(months_back(start, -3), 1))


def season_of_year(reading: Reading) -> Stretch:
    """Dates "the summer of 2014": June to August, as the northern press has it."""
    return _season(reading, reading.number("year"))


@needs_publication
def last_season(reading: Reading, published: date) -> Stretch:
    """Dates "last summer": the latest summer that was over."""
    for year in (published.year, published.year - 1, published.year - 2):
        stretch = _season(reading, year)
        if stretch[1] < published:
            return stretch
    raise NotATime("no season")


def feast_day(reading: Reading) -> Stretch | None:
    """Dates "New Year's Eve", "Easter Sunday": the latest on or before publication."""
    rule = str(reading.parts["holiday"])
    day = _yearless(reading, lambda year: feast(rule, year))
    return one_day(day) if day else None


def feast_weekend(reading: Reading) -> Stretch | None:
    """Dates "over the Easter weekend", "the Memorial Day weekend": that next to a feast, and the feast.

    Easter begins on Good Friday and ends on Monday.
    """
    feast = feast_day(reading)
    if feast is None:
        return None
    day = feast[0]
    if str(reading.parts["holiday"]) == "easter+0":
        return days(back(day, 2), back(day, -1))
    # the Saturday nearest to it: of a Monday or Tuesday that before
    saturday = back(day, (day.weekday() - SATURDAY) % 7)
    if (day - saturday).days > _BEHIND_A_WEEKEND:
        saturday = back(saturday, -7)
    return days(min(day, saturday), max(day, back(saturday, -1)))


# A feast on a Wednesday or later in the week goes with the weekend behind it.
_BEHIND_A_WEEKEND = 3


def _next_of_month(published: date, number: int) -> date:
    """The first such day after one: the 3rd after 29 April is 3 May."""
    for month in range(4):
        first = months_back(published.replace(day=1), -month)
        if number <= month_end(first.year, first.month).day and number > 0:
            day = first.replace(day=number)
            if day > published:
                return day
    raise NotATime("no such day")


@needs_publication
def day_of_this_month(reading: Reading, published: date) -> Stretch:
    """Dates "on the 14th": the latest such day on or before publication, or the next one of what is
    still to come ("will meet on the 14th")."""
    if reading.anchor.ahead:
        return one_day(_next_of_month(published, reading.number("day")))
    for month in range(12):
        first = months_back(published.replace(day=1), month)
        try:
            day = make_date(first.year, first.month, reading.number("day"))
        except NotATime:
            continue
        if day <= published:
            return one_day(day)
    raise NotATime("no such day")
