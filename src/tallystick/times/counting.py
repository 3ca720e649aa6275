"""Days counted from the publication ("last week") or from the day told before ("a day earlier")."""

from datetime import date

from tallystick.times.almanac import (
    NotATime,
    Stretch,
    back,
    days,
    latest_weekday,
    latest_weekend,
    month_end,
    months_back,
    next_weekday,
    one_day,
    week_of,
    whole_month,
    whole_year,
)
from tallystick.times.reading import (
    Reading,
    Resolve,
    month_day,
    needs_publication,
    part_of_month,
    part_of_year,
)
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision

# ---- counted from the publication

# Of the weekday before and the one to come the nearer is meant, where something is to come.
_HALF_A_WEEK = 3


@needs_publication
def weekday(reading: Reading, published: date) -> Stretch:
    """Dates "on Saturday": the latest on or before publication; "last Sunday" is before it."""
    number = reading.number("weekday")
    if reading.anchor.announced or reading.has("next"):
        return one_day(next_weekday(published, number))
    if reading.has("last"):
        return one_day(latest_weekday(back(published, 1), number))
    latest = latest_weekday(published, number)
    if reading.anchor.ahead and (published - latest).days > _HALF_A_WEEK:
        return one_day(next_weekday(published, number))  # "prepared to host talks ... on Tuesday"
    return one_day(latest)


@needs_publication
def weekday_of_last_week(reading: Reading, published: date) -> Stretch:
    """Dates "Thursday last week", "last week on Thursday"."""
    monday, _ = week_of(published, 1)
    return one_day(back(monday, -reading.number("weekday")))


@needs_publication
def weekday_of_next_week(reading: Reading, published: date) -> Stretch:
    """Dates "Thursday next week", "on Thursday of next week"."""
    monday, _ = week_of(published, -1)
    return one_day(back(monday, -reading.number("weekday")))


@needs_publication
def weekday_weeks_ago(reading: Reading, published: date) -> Stretch:
    """Dates "a week ago Monday": so many weeks before the latest Monday."""
    latest = latest_weekday(published, reading.number("weekday"))
    return one_day(back(latest, 7 * reading.number("n")))


@needs_publication
def overnight(reading: Reading, published: date) -> Stretch:
    """Dates "overnight": the day before and that of publication; "overnight into Tuesday": Tuesday, too."""
    if reading.has("weekday"):
        day = latest_weekday(published, reading.number("weekday"))
        return days(day, back(day, -1))
    if reading.has("until"):
        day = latest_weekday(published, reading.number("until"))
        return days(back(day, 1), day)
    return days(back(published, 1), published)


@needs_publication
def at_night(reading: Reading, published: date) -> Stretch:
    """Dates "at night", "in the night": the night before publication, of two days."""
    if not reading.number("night", 0):
        raise NotATime("no night")
    return days(back(published, 1), published)


def days_before(count: int) -> Resolve:
    """So many days before publication: "today" 0, "yesterday" and "last night" 1."""

    @needs_publication
    def resolved(_: Reading, published: date) -> Stretch:
        return one_day(back(published, count))

    return resolved


@needs_publication
def stretch_to(reading: Reading, published: date) -> Stretch:
    """Dates "the week to Sunday", "the 24 hours to Tuesday morning", "the three days ending May 5"."""
    if reading.has("weekday"):
        end = latest_weekday(published, reading.number("weekday"))
    else:
        told = month_day(reading)
        if told is None:
            raise NotATime("no such day")
        end = told[0]
    count = reading.number("n")
    if reading.has("hour"):
        return days(back(end, max(1, count // 24)), end)
    return days(back(end, count * (7 if reading.has("week") else 1) - 1), end)


@needs_publication
def days_from_weekday(reading: Reading, published: date) -> Stretch:
    """Dates "two days before Wednesday's election", "a day after Sunday's vote": the latest such day."""
    count = reading.number("n") * (7 if reading.has("week") else 1)
    count = -count if reading.has("before") else count
    return one_day(latest_weekday(published, (reading.number("weekday") + count) % 7))


@needs_publication
def eve_of_weekday(reading: Reading, published: date) -> Stretch:
    """Dates "on the eve of Wednesday's election": the latest day before a Wednesday."""
    return one_day(latest_weekday(published, (reading.number("weekday") - 1) % 7))


@needs_publication
def ago(reading: Reading, published: date) -> Stretch:
    """Here "two days ago" is a day, "three months ago" a month, "two years ago" a year."""
    count = reading.number("n")
    if reading.has("hour"):
        return one_day(back(published, round(count / 24)))
    if reading.has("day"):
        return one_day(back(published, count))
    if reading.has("week"):
        return _weeks_ago(published, count)
    if reading.has("fortnight"):
        return _weeks_ago(published, 2 * count)
    half = reading.has("half")
    if reading.has("monthunit"):
        month = back(months_back(published, count), 15 if half else 0)
        return whole_month(month.year, month.month)
    if half:
        return whole_year(months_back(published, 12 * count + 6).year)
    return whole_year(published.year - count * (10 if reading.has("decadeunit") else 1))


@needs_publication
def ago_to_the_day(reading: Reading, published: date) -> Stretch:
    """Here "three years ago tomorrow" is a day, "two years ago this month" a month of that year."""
    count = reading.number("n")
    if reading.has("weekday"):
        near = latest_weekday(published, reading.number("weekday"))
    else:
        near = back(published, reading.has("yesterday") - reading.has("tomorrow"))
    if reading.has("week"):
        then = back(near, 7 * count)
    else:
        then = months_back(near, count * (12 if reading.has("yearunit") else 1))
    if reading.has("thismonth"):
        return whole_month(then.year, then.month)
    return days(*week_of(then)) if reading.has("thisweek") else one_day(then)


@needs_publication
def years_remembered(reading: Reading, published: date) -> Stretch:
    """Dates "the second anniversary of the raid": the month of publication, so many years before."""
    return whole_month(published.year - reading.number("n"), published.month)


@needs_publication
def ago_in_month(reading: Reading, published: date) -> Stretch:
    """Dates "two years ago, in March": of the year so many before that of publication."""
    return whole_month(published.year - reading.number("n"), reading.number("month"))


def _weeks_ago(published: date, count: int) -> Stretch:
    """Here "a week ago" is taken at its word, "three weeks ago" is the week, Monday to Sunday."""
    if count == 1:
        return one_day(back(published, 7))
    return days(*week_of(published, count))


@needs_publication
def past_stretch(reading: Reading, published: date) -> Stretch:
    """Dates "the past 24 hours", "over the last three weeks": back from publication."""
    count = reading.number("n")
    if reading.has("hour"):
        return days(back(published, count // 24 if count >= 24 else count // 12), published)
    if reading.has("day"):
        return days(back(published, count), published)
    if reading.has("week"):
        return days(back(published, 7 * count), published)
    if reading.has("fortnight"):
        return days(back(published, 14), published)
    if reading.has("monthunit"):
        return days(months_back(published, count), published)
    return days(
        months_back(published, 12 * count * (10 if reading.has("decadeunit") else 1)), published
    )


@needs_publication
def past_hours(reading: Reading, published: date) -> Stretch:
    """Dates "over 24 hours", "in a 48-hour period": back from publication, of a day or more."""
    if reading.number("n") < 24:
        raise NotATime("part of a day")
    return past_stretch(reading) or one_day(published)


@needs_publication
def last_unit(reading: Reading, published: date) -> Stretch:
    """Here "last week" is Monday to Sunday before, "last month" and "last year" the calendar's."""
    if reading.has("weekend"):
        return days(*latest_weekend(back(published, max(0, published.weekday() - 4))))
    if reading.has("week"):
        return _part_of_week(reading, *week_of(published, 1))
    if reading.has("monthunit"):
        month = months_back(published, 1)
        return part_of_month(reading, month.year, month.month)
    return part_of_year(reading, published.year - 1)


@needs_publication
def unit_before_last(reading: Reading, published: date) -> Stretch:
    """Dates "the week before last", "the month before last": the calendar's."""
    if reading.has("week"):
        return days(*week_of(published, 2))
    if reading.has("monthunit"):
        month = months_back(published, 2)
        return whole_month(month.year, month.month)
    return whole_year(published.year - 2)


def _part_of_week(reading: Reading, monday: date, sunday: date) -> Stretch:
    if reading.has("late") or reading.has("end"):
        return days(back(sunday, 2), sunday)
    if reading.has("early"):
        return days(monday, back(monday, -2))
    if reading.has("mid"):
        return days(back(monday, -1), back(monday, -3))
    return days(monday, sunday)


@needs_publication
def this_unit(reading: Reading, published: date) -> Stretch:
    """Here "this week" is from Monday to publication, "this year" from 1 January."""
    if reading.has("weekend"):
        saturday, sunday = latest_weekend(published)
        return days(saturday, min(sunday, published))
    start = week_of(published)[0]
    if reading.has("monthunit"):
        start = published.replace(day=1)
    elif reading.has("yearunit"):
        start = published.replace(month=1, day=1)
    end = back(published, 1) if reading.has("earlier") and start < published else published
    return days(start, end)


@needs_publication
def end_of_unit(reading: Reading, published: date) -> Stretch:
    """Dates "the end of the year": its last month, the month's last third, the week's last days."""
    if reading.has("week"):
        _, sunday = week_of(published)
        return days(back(sunday, 2), sunday)
    if reading.has("monthunit"):
        last = month_end(published.year, published.month)
        return days(last.replace(day=21), last)
    return days(date(published.year, 12, 1), date(published.year, 12, 31))


@needs_publication
def next_unit(reading: Reading, published: date) -> Stretch:
    """Dates "next week", "next month", "next year": the calendar's."""
    if reading.has("weekend"):
        return days(*latest_weekend(back(published, -7)))
    if reading.has("week"):
        return days(*week_of(published, -1))
    if reading.has("monthunit"):
        month = months_back(published, -1)
        return whole_month(month.year, month.month)
    return whole_year(published.year + 1)


# ---- counted from what was told before


def told_days(count: int) -> Resolve:
    """So many days after the day told last: "the same day" 0, "a day earlier" -1."""

    def resolved(reading: Reading) -> Stretch | None:
        told = reading.anchor.told
        if told is None or told[2] is not DatePrecision.DAY:
            return None
        return one_day(back(told[0], -count))

    return resolved


def told_shift(sign: int) -> Resolve:
    """Dates "two days later", "a week earlier": counted from the day told last."""

    def resolved(reading: Reading) -> Stretch | None:
        told = reading.anchor.told
        count = sign * reading.number("n")
        if told is None:
            return None
        if reading.has("yearunit") or reading.has("decadeunit"):
            years = count * (10 if reading.has("decadeunit") else 1)
            return whole_year(told[0].year + years)
        if reading.has("hour"):
            count = round(count / 24)
        if reading.has("monthunit"):
            month = months_back(told[0], -count)
            return whole_month(month.year, month.month)
        if told[2] is not DatePrecision.DAY:
            return None
        return one_day(back(told[0], -count * (7 if reading.has("week") else 1)))

    return resolved


def years_to_the_day(reading: Reading) -> Stretch | None:
    """Dates "ten years to the day after gunmen took the pupils": that day of the year so long before."""
    told = reading.anchor.told
    if told is None or told[2] is not DatePrecision.DAY:
        return None
    return one_day(
        months_back(told[0], reading.number("n") * (12 if reading.has("yearunit") else 1))
    )


def after_date(reading: Reading) -> Stretch | None:
    """Dates "two days after the 14 October murder", "a week before the May 3 vote": from that date."""
    count = reading.number("n") * (7 if reading.has("week") else 1)
    published = reading.anchor.published
    if reading.has("before") and published is not None:  # the vote may be still to come
        anchor = replace(reading.anchor, published=back(published, -count))
        reading = replace(reading, anchor=anchor)
    deed = month_day(reading)
    if deed is None or reading.has("monthunit") or reading.has("yearunit"):
        return None
    return one_day(back(deed[0], count if reading.has("before") else -count))


def unit_before_told(reading: Reading) -> Stretch | None:
    """Dates "the previous week" as that of the calendar; "the previous day", "month" as counted back."""
    told = reading.anchor.told
    if told is not None and reading.has("week"):
        return days(*week_of(told[0], 1))
    return told_shift(-1)(reading)


def told_unit(reading: Reading) -> Stretch | None:
    """Dates "in the same month", "that year": of the day told last."""
    told = reading.anchor.told
    if told is None:
        return None
    if reading.has("week"):
        return days(*week_of(told[0]))
    if reading.has("monthunit"):
        return whole_month(told[0].year, told[0].month)
    return whole_year(told[0].year)


def told_weekday(reading: Reading) -> Stretch | None:
    """Dates "the previous Friday", "the following Monday": from the day told last."""
    told = reading.anchor.told
    if told is None or told[2] is not DatePrecision.DAY:
        return None
    number = reading.number("weekday")
    if reading.has("previous"):
        return one_day(latest_weekday(back(told[0], 1), number))
    return one_day(next_weekday(told[0], number))


def told_stretch(reading: Reading) -> Stretch | None:
    """Dates "during the same period": the stretch told last."""
    return reading.anchor.told


_OF_ONE = frozenset({DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR})


@needs_publication
def since_told(reading: Reading, published: date) -> Stretch:
    """Dates "since then", "since his death": from the day, month or year told last to publication."""
    told = reading.anchor.told
    if told is None or told[2] not in _OF_ONE or told[0] > published:
        raise NotATime("no day told before")
    return days(told[0], published)
