"""UCDP's 43 wordings, each with the days and the precision the codebook gives it."""

from datetime import date

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Actor, Claim, Count, Incident, Report, Span, When
from tallystick.times.ucdp import table
from tallystick.vocabulary import (
    ActorClass,
    Bound,
    DatePrecision,
    Effect,
    EventKind,
    Frame,
    Scope,
    UcdpDatePrecision,
)
from tallystick.when import ucdp_dates, with_export_dates

SUNDAY = date(2007, 10, 7)
WEDNESDAY = date(2015, 8, 19)

# The wording, the publication, start, end, date_prec. 19 August 2015 is a Wednesday.
ROWS = [
    ("", "2015-08-19", "2015-08-17", "2015-08-19", 2),
    ("today", "2015-08-19", "2015-08-19", "2015-08-19", 1),
    ("yesterday", "2015-08-19", "2015-08-18", "2015-08-18", 1),
    ("last night", "2015-08-19", "2015-08-18", "2015-08-18", 1),
    ("the other day", "2015-08-19", "2015-08-18", "2015-08-18", 1),
    ("last Tuesday", "2015-08-19", "2015-08-18", "2015-08-18", 1),
    ("Monday night", "2015-08-19", "2015-08-17", "2015-08-17", 1),
    ("recently", "2015-08-19", "2015-08-16", "2015-08-18", 2),
    ("past few days", "2015-08-19", "2015-08-16", "2015-08-18", 2),
    ("around 2 July", "2015-08-19", "2015-07-01", "2015-07-03", 2),
    ("over the weekend", "2015-08-19", "2015-08-15", "2015-08-16", 2),
    ("this week", "2015-08-19", "2015-08-17", "2015-08-19", 2),
    ("since the beginning of the week", "2015-08-19", "2015-08-17", "2015-08-19", 2),
    ("night between Sunday and Monday", "2015-08-19", "2015-08-16", "2015-08-17", 2),
    ("past 24 hours", "2015-08-19", "2015-08-18", "2015-08-19", 2),
    ("past 48 hours", "2015-08-19", "2015-08-17", "2015-08-19", 2),
    ("past 72 hours", "2015-08-19", "2015-08-16", "2015-08-19", 2),
    ("past 2 days", "2015-08-19", "2015-08-17", "2015-08-18", 2),
    ("since Thursday", "2015-08-19", "2015-08-13", "2015-08-19", 2),
    ("five-day offensive", "2015-08-19", "2015-08-15", "2015-08-19", 2),
    ("late last week", "2015-08-19", "2015-08-14", "2015-08-16", 2),
    ("last 6 days of January", "2015-08-19", "2015-01-25", "2015-01-30", 2),
    ("last week", "2015-08-19", "2015-08-10", "2015-08-16", 3),
    ("past week", "2015-08-19", "2015-08-13", "2015-08-19", 3),
    ("first week of August", "2015-08-19", "2015-08-01", "2015-08-07", 3),
    ("week-old offensive", "2015-08-19", "2015-08-13", "2015-08-19", 3),
    ("early March", "2015-08-19", "2015-03-01", "2015-03-10", 4),
    ("early August", "2015-08-05", "2015-08-01", "2015-08-05", 4),
    ("middle of March", "2015-08-19", "2015-03-10", "2015-03-20", 4),
    ("mid-March", "2015-08-19", "2015-03-10", "2015-03-20", 4),
    ("late March", "2015-08-19", "2015-03-15", "2015-03-31", 4),
    ("late August", "2015-08-19", "2015-08-15", "2015-08-19", 4),
    ("recent weeks", "2015-08-19", "2015-07-29", "2015-08-19", 4),
    ("several weeks", "2015-08-19", "2015-07-29", "2015-08-19", 4),
    ("earlier this month", "2015-08-19", "2015-08-01", "2015-08-18", 4),
    ("last month", "2015-08-19", "2015-07-01", "2015-07-31", 4),
    ("a fortnight ago", "2015-08-19", "2015-08-06", "2015-08-19", 4),
    ("1995", "2015-08-19", "1995-01-01", "1995-12-31", 5),
    ("last year", "2015-08-19", "2014-01-01", "2014-12-31", 5),
    ("past year", "2015-08-19", "2015-01-01", "2015-08-19", 5),
    ("early 1999", "2015-08-19", "1999-01-01", "1999-04-30", 5),
    ("mid 1999", "2015-08-19", "1999-05-01", "1999-08-31", 5),
    ("late 1999", "2015-08-19", "1999-09-01", "1999-12-31", 5),
    ("past 3 months", "2015-08-19", "2015-05-19", "2015-08-19", 5),
    ("past 3 months", "2015-02-10", "2015-01-01", "2015-02-10", 5),
    ("past few months", "2015-08-19", "2015-05-19", "2015-08-19", 5),
]


@pytest.mark.parametrize(("words", "published", "start", "end", "precision"), ROWS)
def test_every_wording_of_the_codebook(words, published, start, end, precision):
    dates = ucdp_dates(words, date.fromisoformat(published), None)
    assert (str(dates.start), str(dates.end), dates.date_prec) == (start, end, precision)


def test_every_row_of_the_table_is_tried_above():
    found = {ucdp_dates(words, date.fromisoformat(day), None).rule for words, day, *_ in ROWS}
    assert {row.name for row in table()} - found == {"night-long battle"}
    assert len(table()) == 43


def test_night_long_battle_runs_into_the_next_day():
    dates = ucdp_dates("night-long battle", SUNDAY, date(2007, 10, 5))
    assert (dates.start, dates.end, dates.date_prec) == (date(2007, 10, 5), date(2007, 10, 6), 2)


@pytest.mark.parametrize(
    ("words", "start", "end", "precision"),
    [
        ("14 January", "2007-01-14", "2007-01-14", 1),
        ("the past four days", "2007-10-03", "2007-10-06", 2),
        ("a ten-day siege", "2007-09-28", "2007-10-07", 4),
        ("recent months", "2007-07-07", "2007-10-07", 5),
        ("between 3 and 6 May", "2007-05-03", "2007-05-06", 2),
    ],
)
def test_wordings_beside_the_table(words, start, end, precision):
    dates = ucdp_dates(words, SUNDAY, None)
    assert (str(dates.start), str(dates.end), dates.date_prec) == (start, end, precision)


def test_words_that_the_table_does_not_know_get_no_dates():
    assert ucdp_dates("years ago", SUNDAY, None) is None


def make_claim(name, when):
    return Claim(
        id=name,
        report="r",
        effect=Effect.KILLED,
        count=Count(bound=Bound.EXACT, value=2, low=2, high=2, words="two"),
        victim=Actor(words="soldiers", actor_class=ActorClass.STATE_FORCE),
        when=when,
        span=Span(start=0, end=1),
        sentence=Span(start=0, end=1),
    )


def make_incident(frame=Frame.CURRENT):
    return Incident(
        id="A",
        label="clash",
        scope=Scope.INCIDENT,
        frame=frame,
        event_kind=EventKind.CLASH,
        claims=("k1", "k2"),
    )


def report_of(published):
    return Report(slug="r", text="Nine people were killed.", published=published)


def stated(first, last):
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    precision = DatePrecision.DAY if start == end else DatePrecision.RANGE
    return When(words="then", start=start, end=end, precision=precision)


@pytest.mark.parametrize(
    ("whens", "start", "end", "precision"),
    [
        ((stated("2007-10-06", "2007-10-06"), When()), "2007-10-06", "2007-10-06", 1),
        ((stated("2007-10-01", "2007-10-07"), When()), "2007-10-01", "2007-10-07", 3),
        ((stated("2007-10-01", "2007-10-04"), When()), "2007-10-01", "2007-10-04", 2),
        ((When(words="recently"), When()), "2007-10-04", "2007-10-06", 2),
        ((When(), When()), "2007-10-05", "2007-10-07", 2),
    ],
)
def test_an_incident_takes_stated_days_first_then_the_table(whens, start, end, precision):
    claims = tuple(make_claim(f"k{i}", when) for i, when in enumerate(whens, 1))
    (incident,) = with_export_dates((make_incident(),), claims, report_of(SUNDAY))
    dates = incident.export_dates
    assert (str(dates.start), str(dates.end), dates.date_prec) == (start, end, precision)


def test_nothing_is_filled_without_publication_or_for_undated_history():
    claims = (make_claim("k1", When()),)
    assert with_export_dates((make_incident(),), claims, report_of(None))[0].export_dates is None
    past = make_incident(Frame.BACKGROUND)
    assert with_export_dates((past,), claims, report_of(SUNDAY))[0].export_dates is None


@pytest.mark.parametrize(("ucdp", "acled"), [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3)])
def test_date_precision_in_the_terms_of_acled(ucdp, acled):
    assert UcdpDatePrecision(ucdp).acled == acled


# The same wordings in a report of Wednesday 19 August 2015, through the whole line.
TOLD = [
    ("", "2015-08-17", "2015-08-19", 2),
    ("today", "2015-08-19", "2015-08-19", 1),
    ("yesterday", "2015-08-18", "2015-08-18", 1),
    ("last night", "2015-08-18", "2015-08-18", 1),
    ("the other day", "2015-08-18", "2015-08-18", 1),
    ("last Tuesday", "2015-08-18", "2015-08-18", 1),
    ("on Monday night", "2015-08-17", "2015-08-17", 1),
    ("recently", "2015-08-16", "2015-08-18", 2),
    ("in the past few days", "2015-08-16", "2015-08-18", 2),
    ("around 2 July", "2015-07-01", "2015-07-03", 2),
    ("over the weekend", "2015-08-15", "2015-08-16", 2),
    ("this week", "2015-08-17", "2015-08-19", 2),
    ("since the beginning of the week", "2015-08-17", "2015-08-19", 2),
    ("on the night between Sunday and Monday", "2015-08-16", "2015-08-17", 2),
    ("in the past 24 hours", "2015-08-18", "2015-08-19", 2),
    ("in the past 48 hours", "2015-08-17", "2015-08-19", 2),
    ("in the past 72 hours", "2015-08-16", "2015-08-19", 2),
    ("in the past 2 days", "2015-08-17", "2015-08-18", 2),
    ("since Thursday", "2015-08-13", "2015-08-19", 2),
    ("in a five-day offensive", "2015-08-15", "2015-08-19", 2),
    ("in a night-long battle on Monday", "2015-08-17", "2015-08-18", 2),
    ("late last week", "2015-08-14", "2015-08-16", 2),
    ("in the last 6 days of January", "2015-01-25", "2015-01-30", 2),
    ("last week", "2015-08-10", "2015-08-16", 3),
    ("over the past week", "2015-08-13", "2015-08-19", 3),
    ("in the first week of July", "2015-07-01", "2015-07-07", 3),
    ("in a week-old offensive", "2015-08-13", "2015-08-19", 3),
    ("in early July", "2015-07-01", "2015-07-10", 4),
    ("in the middle of July", "2015-07-10", "2015-07-20", 4),
    ("in late July", "2015-07-15", "2015-07-31", 4),
    ("in recent weeks", "2015-07-29", "2015-08-19", 4),
    ("in several weeks", "2015-07-29", "2015-08-19", 4),
    ("earlier this month", "2015-08-01", "2015-08-18", 4),
    ("last month", "2015-07-01", "2015-07-31", 4),
    ("a fortnight ago", "2015-08-06", "2015-08-19", 4),
    ("in 2014", "2014-01-01", "2014-12-31", 5),
    ("last year", "2014-01-01", "2014-12-31", 5),
    ("in the past year", "2015-01-01", "2015-08-19", 5),
    ("in early 2014", "2014-01-01", "2014-04-30", 5),
    ("in mid 2014", "2014-05-01", "2014-08-31", 5),
    ("in late 2014", "2014-09-01", "2014-12-31", 5),
    ("in the past 3 months", "2015-05-19", "2015-08-19", 5),
    ("in the past few months", "2015-05-19", "2015-08-19", 5),
    ("circa 2 July", "2015-07-01", "2015-07-03", 2),
    ("on 2 July", "2015-07-02", "2015-07-02", 1),
    ("on Friday and Saturday", "2015-08-14", "2015-08-15", 2),
    ("during a three-day siege", "2015-08-17", "2015-08-19", 2),
]


@pytest.mark.parametrize(("words", "start", "end", "precision"), TOLD)
def test_an_incident_of_a_report_has_the_dates_of_the_table(nlp, words, start, end, precision):
    text = f"Rebels killed nine soldiers near the town of Gao {words}".strip() + "."
    coding = code_report(Report(slug="r", text=text, published=WEDNESDAY), nlp)
    dates = coding.incidents[0].export_dates
    assert (str(dates.start), str(dates.end), dates.date_prec) == (start, end, precision)
