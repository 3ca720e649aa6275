"""The dates that a GED-like export must have: UCDP's table of wordings, a named mode.

A claim keeps what its report says ("in recent months": no day). An export has a start and an end
for every event, so here "recently" is the three days before publication. Never written back.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from tallystick.kept import constant
from tallystick.records import Claim, ExportDates, Incident, Report, When
from tallystick.tables import rows
from tallystick.times.almanac import (
    SATURDAY,
    NotATime,
    back,
    latest_weekday,
    make_date,
    month_end,
    months_back,
    week_of,
)
from tallystick.times.find import match_rules, resolve_times
from tallystick.values import replace
from tallystick.vocabulary import DatePrecision, Frame, UcdpDatePrecision

# The rule of an incident whose claims state days themselves.
STATED = "stated"
_LONGEST = ((1, 1), (6, 2), (7, 3), (31, 4))


@dataclass(frozen=True, slots=True)
class Row:
    """One wording of the table, ready to match: "past few days" is P-3 to P-1, precision 2."""

    name: str
    pattern: re.Pattern[str]
    start: str
    end: str
    precision: str

    @property
    def asks_for_day(self) -> bool:
        """Whether it counts from a day that the words name."""
        return "D" in self.start or "D" in self.end


@dataclass(frozen=True, slots=True)
class _Named:
    """What a wording names besides publication: a number, a month, a year, weekdays, a day."""

    published: date
    day: date | None
    number: int
    month: int | None
    year: int | None
    weekdays: tuple[int, ...]


# "On Sunday" comes in report after report, and so does "" of those that date nothing.
@lru_cache(maxsize=2_000)
def _fitting(text: str) -> tuple[tuple[Row, re.Match[str]], ...]:
    """The rows of the table that fit time words, each with what it found there."""
    matches = ((row, row.pattern.search(text)) for row in table())
    return tuple([(row, match) for row, match in matches if match])


def ucdp_dates(words: str, published: date, day: date | None) -> ExportDates | None:
    """The export's dates for time words, by the first row of UCDP's table that fits them.

    `day` is the day that "around 2 July" or a night-long battle is about, where it is known. Words
    that no row covers go by the days they name ("14 January"); None where they name none.
    """
    listed = _by_row(words, published, day)
    if listed:
        return listed
    named_day = _read(words, published)
    if named_day.start and named_day.end:
        return by_length(named_day.start, named_day.end)
    return by_length(day, day) if day else None


def _by_row(
    words: str, published: date, day: date | None, of: frozenset[str] = frozenset()
) -> ExportDates | None:
    """The dates of the first row of the table that fits, or of the first of the rows named."""
    text = " ".join(words.lower().split())
    for row, match in _fitting(text):
        if of and row.name not in of:
            continue
        told = day or (_stated_day(text, published) if row.asks_for_day else None)
        dates = _dates(row, _named(match, text, published, told))
        if dates:
            return dates
    return None


def by_length(start: date, end: date) -> ExportDates:
    """Stated days as they are: one is precision 1, two to six 2, a week 3, a month 4, more 5."""
    return ExportDates(start=start, end=end, date_prec=_precision(start, end), rule=STATED)


def with_export_dates(
    incidents: tuple[Incident, ...], claims: Sequence[Claim], report: Report
) -> tuple[Incident, ...]:
    """Incidents with the dates of a GED-like export: by UCDP's table, else the days that are stated.

    Without a date of publication nothing is filled, nor for history that is told without a time.
    """
    if report.published is None:
        return incidents
    by_id = {claim.id: claim for claim in claims}
    return tuple(
        replace(incident, export_dates=_incident_dates(incident, by_id, report))
        for incident in incidents
    )


def _incident_dates(
    incident: Incident, by_id: dict[str, Claim], report: Report
) -> ExportDates | None:
    published = report.published
    if published is None:
        return None
    claims = [by_id[name] for name in incident.claims if name in by_id]
    told = [incident.when, *(claim.when for claim in claims)]
    stated = [when for when in told if when.start and when.end]
    if stated:
        best = min(stated, key=lambda when: when.days)
        if best.start and best.end:
            listed = _listed(best, [c for c in claims if c.when == best], report.content, published)
            return listed or by_length(best.start, best.end)
    words = next((when.words for when in told if when.words), "")
    if not words and incident.frame is Frame.BACKGROUND:
        return None
    lasting = None if words else _of_lasting(claims, report.content, published, None)
    return lasting or ucdp_dates(words, published, None)


def _listed(
    when: When, claims: Sequence[Claim], content: str, published: date
) -> ExportDates | None:
    """What the table has for stated days: "since Thursday" is precision 2, however long ago; a day alone
    only where the report has it "around 2 July", or as that of a "night-long battle"."""
    if when.days:
        by_row = _by_row(when.words, published, None)
        return by_row if by_row and by_row.start != by_row.end else None
    spans = (evidence.span for claim in claims for evidence in claim.grounds("when"))
    before = (_AROUND.search(content[max(0, span.start - _NEAR) : span.start]) for span in spans)
    if any(before):
        return _by_row(f"around {when.words}", published, when.start)
    return _of_lasting(claims, content, published, when.start)


# "Around 2 July", with how far before the day the word may begin.
_AROUND = re.compile(r"\b(?:around|circa|on or about) $", re.IGNORECASE)
_NEAR = 12


def _of_lasting(
    claims: Sequence[Claim], content: str, published: date, day: date | None
) -> ExportDates | None:
    """The dates of what a sentence calls by how long it lasted: "in a week-old offensive"; those of a
    night only where its day is told."""
    for claim in claims:
        sentence = content[claim.sentence.start : claim.sentence.end].lower()
        row = next((row for row, _ in _fitting(sentence) if row.name in _LASTING), None)
        if row is not None and row.asks_for_day is (day is not None):
            return _by_row(sentence, published, day, of=_LASTING)
    return None


_LASTING = frozenset(
    {"night-long battle", "week-old offensive", "five-day offensive", "several weeks"}
)


def _precision(start: date, end: date) -> UcdpDatePrecision:
    length = (end - start).days + 1
    code = next((code for longest, code in _LONGEST if length <= longest), 5)
    return UcdpDatePrecision(code)


# ---- the table


@constant
def table() -> tuple[Row, ...]:
    """The 43 wordings in the order in which they are tried."""
    return tuple(
        Row(name, re.compile(_pattern(pattern)), start, end, precision)
        for name, pattern, start, end, precision in rows("ucdp_time_expressions.tsv")
    )


@cache
def _values(name: str) -> dict[str, int]:
    """The words of a class of `time_words.tsv` with their numbers: "three" is 3."""
    names = {"month": ("MONTH", "MAYBE"), "weekday": ("WEEKDAY",), "n": ("NUMWORD",)}[name]
    return {row[1]: int(row[2]) for row in rows("time_words.tsv") if row[0] in names}


def _pattern(pattern: str) -> str:
    number = r"\d{1,3}|" + "|".join(_values("n"))
    for name, body in (
        ("{n}", rf"(?P<n>{number})"),
        ("{month}", rf"(?P<month>{'|'.join(_values('month'))})"),
        ("{weekday}", rf"(?P<weekday>{'|'.join(_values('weekday'))})"),
        ("{weekday2}", rf"(?P<weekday2>{'|'.join(_values('weekday'))})"),
    ):
        pattern = pattern.replace(name, body)
    pattern = re.sub(r"\{year\}", r"(?:1[89]|20)\\d\\d", pattern)
    return rf"(?<![\w-])(?:{pattern})(?!\w)"


def _named(match: re.Match[str], text: str, published: date, day: date | None) -> _Named:
    found = match.groupdict()
    years = re.findall(r"\b(?:1[89]|20)\d\d\b", text)
    number = found.get("n") or "1"
    weekdays = [found[name] for name in ("weekday", "weekday2") if found.get(name)]
    return _Named(
        published=published,
        day=day,
        number=int(number) if number.isdigit() else _values("n")[number],
        month=_values("month").get(found.get("month") or ""),
        year=int(years[0]) if years else None,
        weekdays=tuple(_values("weekday")[name] for name in weekdays if name),
    )


def _stated_day(text: str, published: date) -> date | None:
    stated = _read(text.title(), published)
    return stated.start if stated.precision is DatePrecision.DAY else None


def _read(words: str, published: date) -> When:
    for mention in resolve_times(match_rules(words, 0), published):
        if mention.when.start:
            return mention.when
    return When()


def _dates(row: Row, named: _Named) -> ExportDates | None:
    try:
        start, end = _day(row.start, named), _day(row.end, named)
    except NotATime:
        return None
    if start is None or end is None:
        return None
    start = min(start, end)
    listed = row.precision != "="
    precision = UcdpDatePrecision(int(row.precision)) if listed else _precision(start, end)
    return ExportDates(start=start, end=end, date_prec=precision, rule=row.name)


_FORMULA = re.compile(
    r"(?P<base>[PDWVKLSMRYZ])(?P<fixed><|end|\d{1,4})?"
    r"(?P<shift>[+-](?:\d+|N\+1|N|H))?(?P<months>m)?(?P<capped> min P)?"
)


def _day(formula: str, named: _Named) -> date | None:
    """A day of the table: "P-3", "M10 min P"; None where the words do not name its base."""
    match = _FORMULA.fullmatch(formula)
    if not match:
        raise ValueError(f"{formula!r} is no day; write a base such as P with a shift such as -3")
    base = _base(match["base"], match["fixed"] or "", named)
    if base is None:
        return None
    if match["months"]:
        count = _shift(match["shift"], named.number)
        return max(months_back(base, -count), base.replace(month=1, day=1))
    day = back(base, -_shift(match["shift"] or "+0", named.number))
    return min(day, named.published) if match["capped"] else day


def _shift(shift: str, number: int) -> int:
    sign = -1 if shift[0] == "-" else 1
    by_number = {"N": number, "N+1": number - 1, "H": max(1, -(-number // 24))}
    return sign * (by_number[shift[1:]] if shift[1:] in by_number else int(shift[1:]))


def _base(base: str, fixed: str, named: _Named) -> date | None:
    published = named.published
    if base == "D":
        return named.day
    if base in "WV":
        return _weekday(base, fixed, named)
    if base in "MR":
        return _month_day(base, fixed, named)
    if base == "S":
        return latest_weekday(published, SATURDAY)
    if base in "KL":
        return week_of(published, 1 if base == "L" else 0)[0]
    if base in "YZ" or fixed:
        year = {"Y": named.year, "Z": published.year - 1}.get(base, published.year)
        month = published.month if len(fixed) == 2 else int(fixed[:2])
        return make_date(year, month, int(fixed[-2:])) if year else None
    return published


def _weekday(base: str, fixed: str, named: _Named) -> date | None:
    if base == "V":
        return latest_weekday(named.published, named.weekdays[1]) if named.weekdays[1:] else None
    if not named.weekdays:
        return None
    until = back(named.published, 1) if fixed else named.published
    if named.weekdays[1:]:  # the first of two days is the one before the second
        until = latest_weekday(named.published, named.weekdays[1])
    return latest_weekday(until, named.weekdays[0])


def _month_day(base: str, fixed: str, named: _Named) -> date | None:
    published = named.published
    if base == "R":
        first = months_back(published.replace(day=1), 1)
    else:
        if named.month is None:
            return None
        year = named.year or published.year - (named.month > published.month)
        first = date(year, named.month, 1)
    if fixed == "end":
        return month_end(first.year, first.month)
    return make_date(first.year, first.month, int(fixed))
