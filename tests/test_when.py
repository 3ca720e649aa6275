"""Time words of a report, found and resolved: report of Sunday 7 October 2007 unless said."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tallystick.records import Report
from tallystick.tables import rows
from tallystick.times.starts import beginnings
from tallystick.when import TimeKind, dateline_day, find_times

SUNDAY = date(2007, 10, 7)


def times(text, published=SUNDAY):
    return find_times(Report(slug="r", text=text, published=published))


def days(text, published=SUNDAY):
    (mention,) = times(text, published)
    when = mention.when
    return f"{when.start}..{when.end} {when.precision}"


def day(iso):
    return f"{iso}..{iso} day"


NO_DAY = "None..None unknown"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine fell on monday.", day("2007-10-01")),
        ("Nine fell on 3 april.", day("2007-04-03")),
    ],
)
def test_days_and_months_without_a_capital(text, expected):
    assert days(text) == expected


def test_the_number_of_a_brigade_is_no_day():
    assert times("They fell in the raid on the 4th Brigade garrison.") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("killed on Saturday", day("2007-10-06")),
        ("killed on Sunday", day("2007-10-07")),
        ("killed last Sunday", day("2007-09-30")),
        ("killed late on Saturday night", day("2007-10-06")),
        ("in the early hours of Friday", day("2007-10-05")),
        ("Thursday last week", day("2007-09-27")),
        ("killed last week-end", "2007-09-29..2007-09-30 range"),
        ("since that offensive began on Thursday", "2007-10-04..2007-10-07 range"),
        ("a week ago Monday", day("2007-09-24")),
        ("Thursday next week", day("2007-10-11")),
        ("next week on Thursday", day("2007-10-11")),
        ("the court will sit on the 14th", day("2007-10-14")),
        ("killed earlier today", day("2007-10-07")),
        ("killed before dawn on Friday", day("2007-10-05")),
        ("a blast tore through a market on Friday", day("2007-10-05")),
        ("called off due to the fighting on Friday", day("2007-10-05")),
        ("killed this morning", day("2007-10-07")),
        ("killed yesterday afternoon", day("2007-10-06")),
        ("the day before yesterday", day("2007-10-05")),
        ("killed last night", day("2007-10-06")),
        ("two days ago", day("2007-10-05")),
        ("Thirty-two days ago", day("2007-09-05")),
        ("in the 2d week of September", "2007-09-08..2007-09-14 range"),
        ("in the 12 months to June", "2006-07-01..2007-06-30 range"),
        ("in the year to the end of March 2006", "2005-04-01..2006-03-31 range"),
        ("in the six months to January", "2006-08-01..2007-01-31 range"),
        ("a week ago", day("2007-09-30")),
        ("hours ago", day("2007-10-07")),
        ("on the 3rd,", day("2007-10-03")),
        ("killed overnight", "2007-10-06..2007-10-07 range"),
        ("shelled the town at night", "2007-10-06..2007-10-07 range"),
        ("it has been four days since the killing", day("2007-10-03")),
        ("the New Year's attack", day("2007-01-01")),
        ("killed on Christmas Eve", day("2006-12-24")),
        ("over the weekend", "2007-10-06..2007-10-07 range"),
        ("last weekend", "2007-09-29..2007-09-30 range"),
        ("over the weekend of August 11 and 12", "2007-08-11..2007-08-12 range"),
        ("last week", "2007-09-24..2007-09-30 range"),
        ("late last week", "2007-09-28..2007-09-30 range"),
        ("earlier this week", "2007-10-01..2007-10-06 range"),
        ("this year", "2007-01-01..2007-10-07 range"),
        ("earlier this month", "2007-10-01..2007-10-06 range"),
        ("last month", "2007-09-01..2007-09-30 month"),
        ("last year", "2006-01-01..2006-12-31 year"),
        ("a bloody 1994-96 war", "1994-01-01..1996-12-31 range"),
        ("a long 1998-2001 conflict", "1998-01-01..2001-12-31 range"),
        ("last December", "2006-12-01..2006-12-31 month"),
        ("three months ago", "2007-07-01..2007-07-31 month"),
        ("two years ago", "2005-01-01..2005-12-31 year"),
        ("three weeks ago", "2007-09-10..2007-09-16 range"),
        ("in the past 24 hours", "2007-10-06..2007-10-07 range"),
        ("in the previous 24 hours", "2007-10-06..2007-10-07 range"),
        ("for the last three days", "2007-10-04..2007-10-07 range"),
        ("over the past week", "2007-09-30..2007-10-07 range"),
        ("in the last 20 years", "1987-10-07..2007-10-07 range"),
    ],
)
def test_days_counted_from_publication(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Dec. 14", day("2006-12-14")),
        ("on 14 December", day("2006-12-14")),
        ("December 14, 2014", day("2014-12-14")),
        ("2014-12-14", day("2014-12-14")),
        ("14/12/2014", day("2014-12-14")),
        ("05/06/2014", "2014-01-01..2014-12-31 year"),
        ("05.06.2014", day("2014-06-05")),
        ("2014/06/05", day("2014-06-05")),
        ("20 FEB 90 (AGENCY)", day("1990-02-20")),
        ("Monday, 5 May 2003", day("2003-05-05")),
        ("on the evening of 3 February", day("2007-02-03")),
        ("the 3rd of May", day("2007-05-03")),
        ("October 7", day("2007-10-07")),
        ("in July", "2007-07-01..2007-07-31 month"),
        ("last February 6", day("2007-02-06")),
        ("in May", "2007-05-01..2007-05-31 month"),
        ("in March 2005", "2005-03-01..2005-03-31 month"),
        ("the March murder", "2007-03-01..2007-03-31 month"),
        ("in early June", "2007-06-01..2007-06-10 range"),
        ("in mid-June", "2007-06-10..2007-06-20 range"),
        ("the first week of March", "2007-03-01..2007-03-07 range"),
        ("on 5 and 6 May", "2007-05-05..2007-05-06 range"),
        ("on 5 or 6 May", "2007-05-05..2007-05-06 range"),
        ("between 3 and 6 May", "2007-05-03..2007-05-06 range"),
        ("May 3-6, 2004", "2004-05-03..2004-05-06 range"),
        ("in 2004", "2004-01-01..2004-12-31 year"),
        ("the 2005 assassination", "2005-01-01..2005-12-31 year"),
        ("in early 2004", "2004-01-01..2004-04-30 range"),
        ("the summer of 2004", "2004-06-01..2004-08-31 range"),
        ("in the 1990s", "1990-01-01..1999-12-31 range"),
        ("on New Year's Eve", day("2006-12-31")),
        ("on Easter Sunday", day("2007-04-08")),
        ("on Good Friday 2010", day("2010-04-02")),
        ("on Thanksgiving Day", day("2006-11-23")),
        ("before the 9/11 attacks", day("2001-09-11")),
        ("before the Sept. 11 attacks", day("2001-09-11")),
    ],
)
def test_dates_of_their_own(text, expected):
    assert days(text, SUNDAY if "201" not in text else date(2015, 1, 1)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("since Friday", "2007-10-05..2007-10-07 range"),
        ("since March", "2007-03-01..2007-10-07 range"),
        ("since fighting broke out last week", "2007-09-24..2007-10-07 range"),
        ("on Friday and Saturday", "2007-10-05..2007-10-06 range"),
        ("from Thursday to Saturday", "2007-10-04..2007-10-06 range"),
        ("the night between Friday and Saturday", "2007-10-05..2007-10-06 range"),
        ("between June 2004 and April 2006", "2004-06-01..2006-04-30 range"),
        ("between March 1 and mid-June", "2007-03-01..2007-06-15 range"),
        ("from 28 November to 3 December 2005", "2005-11-28..2005-12-03 range"),
        ("from Thursday through Saturday", "2007-10-04..2007-10-06 range"),
        ("overnight from Friday to Saturday", "2007-10-05..2007-10-06 range"),
        ("in the night from Friday to Saturday", "2007-10-05..2007-10-06 range"),
        ("overnight into Saturday", "2007-10-05..2007-10-06 range"),
        ("late on Friday into Saturday", "2007-10-05..2007-10-06 range"),
        ("on the night of October 3 to 4", "2007-10-03..2007-10-04 range"),
        ("during the night of October 3-4", "2007-10-03..2007-10-04 range"),
        ("in July and August", "2007-07-01..2007-08-31 range"),
        ("in 2005 and 2006", "2005-01-01..2006-12-31 range"),
        ("in the first two months of 2007", "2007-01-01..2007-02-28 range"),
        ("in the last three months of 2006", "2006-10-01..2006-12-31 range"),
        ("in the second half of last year", "2006-07-01..2006-12-31 range"),
        ("in the first quarter of the year", "2007-01-01..2007-03-31 range"),
        ("in the first half of July", "2007-07-01..2007-07-15 range"),
        ("the week before last", "2007-09-17..2007-09-23 range"),
    ],
)
def test_stretches_from_one_time_to_another(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in recent months",
        "recently",
        "in the past few years",
        "several years ago",
        "more than a week ago",
        "a five-day offensive",
    ],
)
def test_words_that_fix_no_day_are_kept_without_one(text):
    (mention,) = times(text)
    assert (mention.kind, mention.when.start) == (TimeKind.VAGUE, None)
    assert mention.when.words in text


@pytest.mark.parametrize(
    "text",
    [
        "killing 20 soldiers",
        "they may go",
        "the Sun said",
        "the second man sat down",
        "a march of 20 protesters",
        "some 2,014 men and 2000 soldiers",
        "at 10:39 a.m.",
        "Mr August, 42, said",
        "31 February",
        "Woman in 30s shot",
        "two days of talks",
        "the November 17 group said",
        "the 2 June Popular Front said",
    ],
)
def test_what_is_no_time(text):
    assert times(text) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in May 20 people died", "May"),
        ("on May 5 and 12 soldiers died", "May 5"),
        ("on 3 June 14 bodies were found", "3 June"),
        ("killing 20 in March", "March"),
    ],
)
def test_counts_beside_dates_are_not_days(text, words):
    assert [mention.when.words for mention in times(text)] == [words]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("will meet on Tuesday", TimeKind.AHEAD),
        ("next Tuesday", TimeKind.AHEAD),
        ("the truce holds through Friday", TimeKind.AHEAD),
        ("They met. And then on Friday, the court will rule", TimeKind.AHEAD),
        ("a hearing on Thursday of next week", TimeKind.AHEAD),
        ("The court will sit on the 14th", TimeKind.AHEAD),
        ("tomorrow", TimeKind.AHEAD),
        ("a hearing scheduled for October 15", TimeKind.AHEAD),
        ("on October 12, 2007", TimeKind.AHEAD),
        ("as of Monday", TimeKind.LIMIT),
        ("shooting continued until Monday", TimeKind.LIMIT),
        ("the curfew will last until Monday", TimeKind.AHEAD),
        ("before 2004", TimeKind.LIMIT),
        ("the deadliest attack since August", TimeKind.LIMIT),
        ("one of the deadliest raids by the rebels in the past decade", TimeKind.LIMIT),
        ("the deadliest day came, with nine dead in the past decade", TimeKind.RELATIVE),
        ("shortly before Friday prayers", TimeKind.RELATIVE),
        ("90 were killed up to September 20", TimeKind.LIMIT),
        ("leaders prepared to meet on Tuesday", TimeKind.AHEAD),
        ("a carefully planned raid in which rebels on Friday burned trucks", TimeKind.RELATIVE),
        ("will be tried for Friday's attack", TimeKind.RELATIVE),
        ("according to Monday's issue of a paper", TimeKind.LIMIT),
        ("in Friday's local newspapers", TimeKind.LIMIT),
    ],
)
def test_times_to_come_and_limits_are_told_apart(text, kind):
    assert [mention.kind for mention in times(text)] == [kind]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("a day earlier", "2007-10-01"),
        ("the following day", "2007-10-03"),
        ("the night before", "2007-10-01"),
        ("the same day", "2007-10-02"),
        ("later that day", "2007-10-02"),
        ("hours later", "2007-10-02"),
        ("less than an hour later", "2007-10-02"),
        ("some 24 hours before the massacre", "2007-10-01"),
        ("a day after a mine killed nine", "2007-10-01"),
        ("a day after unrest left nine dead", "2007-10-01"),
        ("two days after clashes in eastern Tolmar killed nine", "2007-09-30"),
        ("a day after the clashes in Tolmar", "2007-10-03"),
        ("two days later", "2007-10-04"),
        ("the previous Friday", "2007-09-28"),
    ],
)
def test_days_counted_from_the_day_told_before(words, expected):
    _, told = times(f"Two died on Tuesday. Three died {words}.")
    assert (str(told.when.start), told.kind) == (expected, TimeKind.NARRATIVE)
    assert times(f"Three died {words}.")[0].when.start is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A day after a mine killed nine, troops said on Tuesday they had left.",
            day("2007-10-01"),
        ),
        ("A day after a mine killed nine, troops had left. On Tuesday they were back.", NO_DAY),
        ("Three weeks after a mine killed nine, nobody has come.", "2007-09-10..2007-09-16 range"),
        ("Two years after a mine killed nine, nobody has come.", "2005-01-01..2005-12-31 year"),
        ("on the second anniversary of the raid", "2005-10-01..2005-10-31 month"),
        ("on the two-year anniversary of the raid", "2005-10-01..2005-10-31 month"),
        ("on the anniversary of the raid", NO_DAY),
    ],
)
def test_what_is_counted_back_takes_the_day_ahead_or_that_of_the_report(text, expected):
    first = times(text)[0].when
    assert f"{first.start}..{first.end} {first.precision}" == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He was shot on Tuesday, aides said on Friday. The next day nine died.",
            day("2007-10-03"),
        ),
        (
            "He was shot on Tuesday, they told Reuters on Friday. A day later nine died.",
            day("2007-10-03"),
        ),
        ("He was shot on Tuesday, aides said on Friday. Hours later nine died.", day("2007-10-05")),
        (
            "He was shot on Tuesday, as reported in the local press on Friday. The next day nine died.",
            day("2007-10-03"),
        ),
        ("He was shot on Tuesday. Since then nine died.", "2007-10-02..2007-10-07 range"),
        ("He was shot on Tuesday. Since his death nine died.", "2007-10-02..2007-10-07 range"),
        ("The coup was on May 3. Since the coup nine died.", "2007-05-03..2007-10-07 range"),
        ("He was shot on Tuesday. The previous week nine died.", "2007-09-24..2007-09-30 range"),
        ("This week 40 died. The previous week 50 were shot.", "2007-09-24..2007-09-30 range"),
        ("He was shot on Tuesday. The previous day nine died.", day("2007-10-01")),
        ("In July 90 died. During the same period nine fled.", "2007-07-01..2007-07-31 month"),
        ("From 2 to 5 July 90 died. In that period nine fled.", "2007-07-02..2007-07-05 range"),
        ("From 29 June to 5 July 90 died. In that period 9 fled.", "2007-06-29..2007-07-05 range"),
    ],
)
def test_stretches_counted_from_what_was_told_before(text, expected):
    when = times(text)[-1].when
    assert f"{when.start}..{when.end} {when.precision}" == expected


def test_without_publication_relative_days_stay_unresolved():
    assert days("killed on Saturday", None) == "None..None unknown"
    assert days("killed on 9 April 2003", None) == day("2003-04-09")


def test_without_publication_a_bare_day_takes_the_year_told_before():
    found = times("Held in May 2003. Tried for acts of 12 June.", None)
    assert str(found[1].when.start) == "2003-06-12"


def test_a_leap_day_is_sought_in_leap_years():
    assert days("on 29 February") == day("2004-02-29")


@pytest.mark.parametrize(
    ("text", "expected", "rule"),
    [
        ("BOGOTA, 20 FEB 90 (RADIO) -- [TEXT] TWO DIED.", "1990-02-20", "dateline"),
        ("LIMA, 7 MAY 89 (EFE) -- [TEXT] TWO DIED.", "1989-05-07", "dateline"),
        ("SAN PEDRO (HONDURAS), 4 SEP 89 (AFP) -- TWO", "1989-09-04", "dateline"),
        ("KABUL, March 3, 2010 (Agency) - Two died.", "2010-03-03", "dateline"),
        ("New York, March 3, 2010–Two died.", "2010-03-03", "dateline"),
        (
            "The wounded were taken away, officials said of them. " * 6
            + "\nSucre, Sep 12, 2010 (AGC) Two died.",
            "2010-09-12",
            "dateline",
        ),
        ("Thursday, August 8, 2019\nTwo died.", "2019-08-08", "date-line"),
        ("Published: 8 August 2019 10:30\n\nTwo died.", "2019-08-08", "date-line"),
    ],
)
def test_the_reports_own_date(text, expected, rule):
    mention = dateline_day(Report(slug="r", text=text))
    assert (str(mention.when.start), mention.rule) == (expected, rule)
    assert mention.kind is TimeKind.DATELINE


@pytest.mark.parametrize(
    "text",
    ["Two died in Kabul on March 3, 2010 (a Wednesday).", "KABUL (Agency) - Two died.", ""],
)
def test_a_date_in_the_story_is_no_dateline(text):
    assert dateline_day(Report(slug="r", text=text)) is None


def test_a_dateline_stands_in_for_a_missing_publication():
    _, told = times("QUETTA, 4 May 2009 (Agency) -- Two died yesterday.", None)
    assert str(told.when.start) == "2009-05-03"


def test_a_dateline_a_day_before_publication_is_the_day_of_writing():
    _, told = times("QUETTA, Oct. 6 (Agency) -- Two died today.")
    assert str(told.when.start) == "2007-10-06"


def test_since_runs_up_to_publication_also_behind_a_dateline():
    text = "GAO, Oct 6 (Reuters) - Ninety people have died since August."
    report = Report(slug="t", text=text, published=SUNDAY)
    assert str(find_times(report)[-1].when.end) == "2007-10-07"


def test_a_dateline_with_its_year_is_the_day_of_writing_of_a_page_put_up_again():
    _, told = times("QUETTA (August 2, 2005): Two died today.")
    assert str(told.when.start) == "2005-08-02"


def test_a_dateline_of_another_month_without_its_year_is_not():
    _, told = times("QUETTA, 2 Aug (Agency) -- Two died today.")
    assert str(told.when.start) == "2007-10-07"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "killed since unrest flared in the south of Yala, Pattani, and Nara in 2004",
            "2004-01-01",
        ),
        ("killed since a decades-old rebellion resurfaced in January 2004", "2004-01-01"),
        ("in the war that broke out in 1984 and has claimed 30,000 lives", "1984-01-01"),
        ("killed in clashes over 24 hours", "2007-10-06"),
        ("killed within a 48-hour period", "2007-10-05"),
    ],
)
def test_what_runs_up_to_publication(text, start):
    (told,) = times(text)
    assert (str(told.when.start), str(told.when.end)) == (start, "2007-10-07")


@pytest.mark.parametrize(
    "text", ["the tenth officer killed since 1982", "the 10th officer killed since 1982"]
)
def test_what_is_counted_since_a_time_has_no_day(text):
    assert times(text)[0].kind is TimeKind.LIMIT


@pytest.mark.parametrize(
    ("text", "night"),
    [
        ("Nine died in an overnight raid, officials said Friday.", ("2007-10-04", "2007-10-05")),
        (
            "The army told reporters late Friday that nine died overnight.",
            ("2007-10-04", "2007-10-05"),
        ),
        (
            "Nine died overnight. Officials said on Friday they were farmers.",
            ("2007-10-06", "2007-10-07"),
        ),
        ("Nine died overnight, a day after a raid on Friday.", ("2007-10-06", "2007-10-07")),
    ],
)
def test_overnight_is_the_night_before_it_was_told(text, night):
    (when,) = [m.when for m in times(text) if m.rule == "overnight"]
    assert (when.start.isoformat(), when.end.isoformat()) == night


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("The army said Friday that nine died in the previous 24 hours.", ("10-04", "10-05")),
        ("Nine died in the past 48 hours, aides said on Friday.", ("10-03", "10-05")),
        ("Nine died in the past 48 hours. Aides said so on Friday.", ("10-05", "10-07")),
    ],
)
def test_hours_are_counted_back_from_the_day_on_which_they_were_told(text, stretch):
    (when,) = [m.when for m in times(text) if m.rule == "past-stretch"]
    assert (f"{when.start:%m-%d}", f"{when.end:%m-%d}") == stretch


def test_the_same_period_is_the_last_one_of_several_days():
    text = "Troops held 60 men over the past six months, it said on Friday. In the same period six died"
    past, _, same = times(text)
    assert (same.when.start, same.when.end) == (past.when.start, past.when.end)
    assert same.when.start != same.when.end


@pytest.mark.parametrize("text", ["at a Halloween party", "at an Easter weekend fair"])
def test_what_is_held_around_a_feast_has_no_day(text):
    assert times(f"Two were killed {text}.") == ()


@pytest.mark.parametrize(
    ("text", "stretch"),
    [
        ("over the Easter weekend", "2007-04-06..2007-04-09"),
        ("during the Memorial Day weekend", "2007-05-26..2007-05-28"),
        ("over the Labor Day weekend", "2007-09-01..2007-09-03"),
        ("on the Juneteenth weekend", "2007-06-16..2007-06-19"),
        ("over the Thanksgiving weekend", "2006-11-23..2006-11-26"),
    ],
)
def test_the_weekend_of_a_feast_has_its_days(text, stretch):
    assert days(f"Two were killed {text}.") == f"{stretch} range"


def test_words_in_a_caption_count_from_its_own_date():
    text = "Men carry a victim of Monday's blast in Quetta, Sept. 12, 2007.\nTwo died on Monday."
    blast, picture, later = times(text)
    assert (str(blast.when.start), str(later.when.start)) == ("2007-09-10", "2007-10-01")
    assert picture.rule == "caption-date"


def test_a_date_that_ends_a_sentence_in_capitals_is_no_picture_s():
    assert times("NINE JUDGES WERE MURDERED ON 12 JUNE 1989.")[0].rule == "day-month"


def test_spans_cut_the_words_and_nothing_joins_title_and_text():
    report = Report(
        slug="r", title="Toll rises in May", text="5 died on Saturday", published=SUNDAY
    )
    found = find_times(report)
    assert [report.words(m.span) for m in found] == ["May", "Saturday"]
    assert [m.when.words for m in found] == ["May", "Saturday"]


def test_capitals_and_odd_letters_keep_their_places():
    report = Report(slug="r", text="İZMİR: İKİ KİŞİ, TWO KILLED ON SATURDAY", published=SUNDAY)
    assert [report.words(m.span) for m in find_times(report)] == ["SATURDAY"]


@pytest.mark.parametrize("text", ["990000000 years ago", "the past 99999 months", "0000-00-00"])
def test_numbers_beyond_the_calendar_are_no_times(text):
    assert all(m.when.start is None for m in times(text))


WORDS = st.sampled_from(
    "on in since until the a last next past May March 5 12 2014 31 Friday Sunday weekend week "
    "days ago earlier and to between from , . - ( Dec. 20 FEB 90 night mid recent few 's".split()
)


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_any_words_give_spans_in_order_that_cut_what_they_say(text):
    report = Report(slug="r", title="Toll", text=text, published=SUNDAY)
    found = find_times(report)
    assert all(report.words(m.span) == m.when.words for m in found)
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))


def test_every_time_word_has_one_class():
    listed = [row[1] for row in rows("time_words.tsv")]
    assert sorted(listed) == sorted(set(listed))


def test_every_rule_finds_the_letters_it_can_begin_with():
    assert beginnings("EARLY?(?<=IN)ON?<weekday:WEEKDAY|DAY+>") == {
        ("EARLY", "ON"),
        ("EARLY", "WEEKDAY"),
        ("EARLY", "DAY"),
        ("ON", "WEEKDAY"),
        ("ON", "DAY"),
        ("WEEKDAY",),
        ("DAY",),
        ("DAY", "DAY"),
    }


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_day_without_a_press_dates_no_report(day: str) -> None:
    report = Report(slug="t", text=f"{day}\n\nTwo men were killed on Monday.")
    assert dateline_day(report) is None
