"""Times of a part, of a beginning, of a rite, of a boast, of those who are held: whose day each one is."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report
from tallystick.when import TimeKind, find_times

if TYPE_CHECKING:
    from spacy.language import Language

# A Friday.
PUBLISHED = date(2019, 6, 14)


def told(nlp: "Language", text: str) -> list[str]:
    """The days of each claim: "06-12" for a day of the year 2019, "06-03..06-09", "" for none."""
    report = Report(slug="t", text=text, published=PUBLISHED)
    whens = [claim.when for claim in code_report(report, nlp).claims]
    ends = [dict.fromkeys(day.isoformat() for day in (w.start, w.end) if day) for w in whens]
    return ["..".join(day.removeprefix("2019-") for day in days) for days in ends]


RITES = [
    ("Nine people died in a blast at a mosque in Kunda, minutes after Friday prayers.", "06-14"),
    ("Gunmen shot dead a judge in Kunda as he was about to attend Friday prayers.", "06-14"),
    ("Gunmen shot dead a judge in Kunda as he left Friday prayers.", "06-14"),
    ("The imam condemned at Friday prayers the murder of two nurses.", ""),
]


@pytest.mark.parametrize(("text", "days"), RITES)
def test_a_rite_named_after_its_day_dates_what_befell_beside_it(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text) == [days]


BEGINNINGS = [
    ("About 5,000 people died in the war that started in 1994.", ""),
    ("Some 900 people were killed in the insurgency that began in the late 1970s.", ""),
    ("Some 900 people have been killed in the war that began in 2014.", "2014-01-01..06-14"),
    ("Nine people were killed in clashes that began on Monday.", "06-10"),
]


@pytest.mark.parametrize(("text", "days"), BEGINNINGS)
def test_the_dead_of_a_war_did_not_die_in_the_year_it_began(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text) == [days]


PARTS = [
    ("More than 200 guards have been killed in Barda, six in the past week.", ""),
    ("At least 41 clerks have been killed, at least 12 of them in March.", ""),
    ("At least 41 clerks were killed in Barda, a town in the hills, in March.", "03-01..03-31"),
]


@pytest.mark.parametrize(("text", "days"), PARTS)
def test_a_time_behind_one_more_figure_is_that_of_its_part(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text)[0] == days


def test_two_figures_of_two_days_have_each_its_own(nlp: "Language") -> None:
    assert told(nlp, "Troops killed 30 rebels on Monday, 12 on Tuesday.") == ["06-10", "06-11"]


COUNTED = [
    ("Some 340 casualties were recorded in the first two months of the year.", "01-01..02-28"),
    ("Another 18 fatalities were registered between May 16 and 20.", "05-16..05-20"),
    ("Nine people were shot in April, police recorded on Monday.", "04-01..04-30"),
]


@pytest.mark.parametrize(("text", "days"), COUNTED)
def test_what_is_recorded_is_of_the_time_it_is_recorded_for(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text)[-1] == days


MONTHS = [
    ("May was the bloodiest month this year, with 90 people killed in raids.", "05-01..05-31"),
    ("April was the deadliest month, with 35 civilians killed.", "04-01..04-30"),
    ("May was calm this year, with one man killed.", "01-01..06-14"),
    (
        "Nine died on Monday. Fighting over the past two weeks has left 900 people dead.",
        "05-31..06-14",
    ),
]


@pytest.mark.parametrize(("text", "days"), MONTHS)
def test_a_month_told_as_the_worst_is_that_of_its_dead(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text)[-1] == days


SUCCESSIONS = [
    (
        "The killing of a clerk on Tuesday followed the murder of a nurse on Sunday.",
        ["06-11", "06-09"],
    ),
    ("The killing of a clerk and the murder of a nurse on Sunday shook Barda.", ["06-09", "06-09"]),
    (
        "Six soldiers have been killed in a blast in Barda. The attack comes a week after gunmen stormed a "
        "post in Kunda, killing four soldiers.",
        ["", "06-07"],
    ),
    (
        "Judge Umar Dia was the last to be killed before Monday's blast, when he was shot dead in Kunda on "
        "March 7.",
        ["03-07"],
    ),
    (
        "Two boys died in a clinic after Monday's attack. Two more were on life support Wednesday.",
        ["06-10", "06-10"],
    ),
]


@pytest.mark.parametrize(("text", "days"), SUCCESSIONS)
def test_each_of_two_deeds_has_its_own_day(nlp: "Language", text: str, days: list[str]) -> None:
    assert told(nlp, text) == days


HELD = [
    ("The rebels are holding two sailors who were seized off Jalo two months ago.", "04-01..04-30"),
    ("The rebels freed two sailors who were seized off Jalo two months ago.", ""),
]


@pytest.mark.parametrize(("text", "days"), HELD)
def test_those_who_are_held_were_abducted_when_they_were_seized(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text)[0] == days


FREED = [
    ("Two nurses were freed and greeted at Kunda airport on Monday.", "06-10"),
    ("Two nurses were released and flown to Rome on Monday.", "06-10"),
    ("Two nurses were freed and a guard fled on Monday.", ""),
]


@pytest.mark.parametrize(("text", "days"), FREED)
def test_the_freed_are_met_on_the_day_of_their_release(
    nlp: "Language", text: str, days: str
) -> None:
    assert told(nlp, text)[0] == days


APART = [
    (
        "Rebels ambushed a convoy near Barda on Sunday, killing nine soldiers. The group claimed Tuesday "
        "to have killed 60 men.",
        ["06-09", "06-09"],
    ),
    (
        "The two sides swapped prisoners early on June 12. The envoy said 30 soldiers were released after "
        "talks. He said 15 more had been freed the day before.",
        ["06-12", "06-12", "06-11"],
    ),
    ("Two men were hanged in public over a deadly shooting last year at a mall.", [""]),
    ("Two men were hanged on Monday over a shooting last year.", ["06-10"]),
]


@pytest.mark.parametrize(("text", "days"), APART)
def test_the_day_of_another_happening_is_not_taken(
    nlp: "Language", text: str, days: list[str]
) -> None:
    assert told(nlp, text) == days


WORDINGS = [
    ("held on May 2, 4 and 6 by police", "2019-05-02..2019-05-06"),
    ("on May 2, 4 and 6 soldiers died", "2019-05-02..2019-05-02"),
    ("in the night of Sunday May 11 to 12", "2019-05-11..2019-05-12"),
    ("between January and March, a rise", "2019-01-01..2019-03-31"),
    ("killed since General Umar Dia came to power in March 2012", "2012-03-01..2019-06-14"),
    ("rose against the king in 1998 and killed 4,000 people since then", "1998-01-01..2019-06-14"),
    ("Two have died since March. Nine were hurt in the same period", "2019-03-01..2019-06-14"),
    ("Two died in March. Nine were hurt in the same period", "2019-03-01..2019-03-31"),
]


@pytest.mark.parametrize(("text", "days"), WORDINGS)
def test_wordings_of_several_days(text: str, days: str) -> None:
    found = find_times(Report(slug="t", text=text, published=PUBLISHED))
    when = [mention for mention in found if mention.kind is not TimeKind.LIMIT][-1].when
    assert f"{when.start}..{when.end}" == days


def test_a_month_with_the_day_of_another_opens_no_stretch() -> None:
    found = find_times(
        Report(slug="t", text="in January and March 5 soldiers", published=PUBLISHED)
    )
    assert str(found[0].when.end) == "2019-01-31"


TIMELINES = [
    "Raids in the east\n2007\nOctober 18: A bomb kills 13 people in Kunda.\n2008\nAugust 21: Mines kill "
    "six in Barda.\nSeptember 3: A shell kills two in Jalo.",
    "Raids in the east\n— 2007–\nOctober 18 - A bomb kills 13 people in Kunda.\n— 2008–\nAugust 21 - Mines "
    "kill six in Barda.\nSeptember 3 - A shell kills two in Jalo.",
]


@pytest.mark.parametrize("text", TIMELINES)
def test_a_line_with_a_year_heads_the_days_below_it(nlp: "Language", text: str) -> None:
    assert told(nlp, text) == ["2007-10-18", "2008-08-21", "2008-09-03"]


def test_a_year_within_a_line_heads_nothing(nlp: "Language") -> None:
    text = "Raids went on in 2007\nOn June 10, a bomb killed 13 people in Kunda."
    assert told(nlp, text) == ["06-10"]


def test_the_last_of_several_days_is_that_of_its_figure(nlp: "Language") -> None:
    text = "Nine guards were killed in Barda, two on Monday and seven on Tuesday."
    assert told(nlp, text)[1:] == ["06-10", "06-11"]
