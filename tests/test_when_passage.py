"""Which year a bare day belongs to, and whether it lies ahead: report of 7 October 2007."""

from datetime import date

import pytest

from tallystick.records import Report
from tallystick.when import TimeKind, find_times

SUNDAY = date(2007, 10, 7)


def last(text, published=SUNDAY):
    return find_times(Report(slug="r", text=text, published=published))[-1]


def told(text):
    when = last(text).when
    return f"{when.start}..{when.end}"


def day(iso):
    return f"{iso}..{iso}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1832 he was freed. On 2 June he died.", day("1832-06-02")),
        (
            "In May 1832 he was freed.\n\nOn 30 May 1832 he fell.\n\nOn 2 June he died.",
            "1832-06-02",
        ),
        ("In 2004, the army took the town. On 17 July it left.", day("2004-07-17")),
        ("He was held on 12 March 2004 and freed on 17 July.", day("2004-07-17")),
        ("How it began\n\n2004\n\nOn 17 July rebels took the town.", day("2004-07-17")),
    ],
)
def test_a_bare_day_takes_the_year_its_passage_is_told_of(text, expected):
    assert told(text).startswith(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2004, the army took the town.\n\nOn 17 July it left.", day("2007-07-17")),
        ("The group, formed in 2004, struck on 17 July.", day("2007-07-17")),
        ("Since 2004 it has held the town. On 17 July it left.", day("2007-07-17")),
        ("In 2004, the army took the town. On 5 October it left.", day("2007-10-05")),
        ("In March 2004, the army came. In January rebels struck.", "2007-01-01..2007-01-31"),
        ("It was founded in 1832.\n\nOn Friday it burnt.\n\nOn 2 June it had", day("2007-06-02")),
        ("Seized in May 2004, it has been held since July", "2007-07-01..2007-10-07"),
    ],
)
def test_news_is_not_dragged_back_by_history(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in August last year", "2006-08-01..2006-08-31"),
        ("on 17 July last year", day("2006-07-17")),
        ("on July 17, last year", day("2006-07-17")),
        ("in March this year", "2007-03-01..2007-03-31"),
        ("in early March of last year", "2006-03-01..2006-03-10"),
        ("In May 2001 it began. It ended in June the same year", "2001-06-01..2001-06-30"),
        ("In May 2001 it began. It ended in June the following year", "2002-06-01..2002-06-30"),
        ("In May 2001 it began, in June the year before", "2000-06-01..2000-06-30"),
        ("the first day of March 2004", day("2004-03-01")),
        ("in December of 384", "0384-12-01..0384-12-31"),
        ("(c. 347 – 30 September 420)", day("0420-09-30")),
    ],
)
def test_years_said_in_other_ways(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("three years ago tomorrow", day("2004-10-08")),
        ("a year ago today", day("2006-10-07")),
        ("two years ago on Friday", day("2005-10-05")),
        ("two years ago this month", "2005-10-01..2005-10-31"),
        ("two years ago this week", "2005-10-03..2005-10-09"),
        ("two years ago, in March", "2005-03-01..2005-03-31"),
        ("six and a half months ago", "2007-03-01..2007-03-31"),
        ("a year and a half ago", "2006-01-01..2006-12-31"),
        ("on this day", day("2007-10-07")),
        ("by the end of the year", "2007-12-01..2007-12-31"),
        ("before the end of this month", "2007-10-21..2007-10-31"),
        ("by year-end", "2007-12-01..2007-12-31"),
    ],
)
def test_more_words_that_count_from_publication(text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday, the court will rule on an appeal", day("2007-10-12")),
        ("They are to appear before a judge on Friday", day("2007-10-12")),
        ("A hearing was set for Nov. 16", day("2007-11-16")),
        ("Sentencing begins Nov. 16", day("2007-11-16")),
        ("The envoy will return next month, in the company of ministers, on 3 November", "2007-11"),
        ("The talks will be held in Oslo in November, Geneva in January", "2008-01-01..2008-01-31"),
    ],
)
def test_days_to_come(text, expected):
    mention = last(text)
    assert mention.kind is TimeKind.AHEAD
    assert told(text).startswith(expected)


@pytest.mark.parametrize(
    "text",
    [
        "He will be tried. A bomb went off on Friday",
        "He died at 5 p.m. Friday, although the family will bury him later",
        "On Friday, police said they will investigate",
        "On Friday, a blast killed ten and the army will answer",
    ],
)
def test_words_of_the_future_leave_other_days_in_the_past(text):
    found = find_times(Report(slug="r", text=text, published=SUNDAY))
    assert [str(mention.when.start) for mention in found] == ["2007-10-05"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("two days after the attack", "2007-10-04"),
        ("a day after his arrest", "2007-10-03"),
        ("five days before his death", "2007-09-27"),
        ("the night before the raid", "2007-10-01"),
        ("the morning after the blast", "2007-10-03"),
    ],
)
def test_days_counted_from_a_deed_told_before(words, expected):
    assert told(f"Two were shot on Tuesday. It began {words}.") == day(expected)


@pytest.mark.parametrize(
    "text",
    [
        "on the anniversary of the 7 July bombings",
        "the latest attack since August",
        "the first such raid since August",
    ],
)
def test_days_only_remembered_or_compared_with(text):
    assert last(text).kind is TimeKind.LIMIT


KEPT_UP = (
    "He joined on June 3, 2008, moved on July 5, 2009 and won on May 2, 2010.\n\n2011\n\n"
    "He was hurt on June 4."
)


def test_a_text_of_later_years_was_not_published_on_its_day() -> None:
    assert told(KEPT_UP) == day("2011-06-04")
    assert told(KEPT_UP.replace("2010", "2007")) == day("2007-06-04")


DIARY = (
    "Hi! It is Monday, September 24th. I read today. It's currently 2:25 a.m. on Wednesday. I rest"
)


def test_the_parts_of_a_diary_count_from_their_own_days() -> None:
    assert told(f"{DIARY} today.") == day("2007-09-26")
    assert told(f"{DIARY} tomorrow.") == day("2007-09-27")
    assert told("It is Monday, September 24th. He reads today.") == day("2007-10-07")


def test_the_last_months_of_a_life_are_none_of_today_s() -> None:
    assert not find_times(Report(slug="r", text="the last months of his life", published=SUNDAY))
