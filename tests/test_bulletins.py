"""A bulletin of many events: each item is headed by its place, and has its own day and incident."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick import Coding, code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

MARKS = ["- {}: ", "* {} – ", "• {} - ", "**{}**: ", "{} (north): ", "3. {} — "]
ITEMS = [
    ("Gao", "Gunmen on motorcycles shot dead two traders on Saturday."),
    ("Mopti", "At least 14 villagers killed, nine abducted."),
    ("Maiduguri", "A suicide bomber killed eight people. Twenty others were injured."),
]


def coded(nlp: "Language", text: str) -> Coding:
    report = Report(slug="b", title="Daily roundup", text=text, published=date(2024, 5, 6))
    return code_report(report, nlp)


@pytest.mark.parametrize("mark", MARKS)
def test_each_item_is_an_incident_at_the_place_that_heads_it(nlp: "Language", mark: str) -> None:
    coding = coded(nlp, "\n".join(mark.format(place) + told for place, told in ITEMS))
    places = [claim.place.words if claim.place else "" for claim in coding.claims]
    assert places == ["Gao", "Mopti", "Mopti", "Maiduguri", "Maiduguri"]
    assert [len(incident.claims) for incident in coding.incidents] == [1, 2, 2]


def test_the_day_of_an_item_is_that_of_no_other(nlp: "Language") -> None:
    coding = coded(nlp, "\n".join(f"- {place}: {told}" for place, told in ITEMS))
    days = [claim.when.words for claim in coding.claims]
    assert days == ["Saturday", "", "", "", ""]


def test_what_stands_in_an_item_is_of_its_place(nlp: "Language") -> None:
    coding = coded(
        nlp,
        "Donetsk region: Raiders shelled Vuhledar. One clerk was hurt in Avdiivka.\n"
        "Kherson region: Raiders fired 500 shells during the day. One clerk was killed. A nurse was hurt.",
    )
    assert [claim.place and claim.place.words for claim in coding.claims] == [
        "Avdiivka",
        "Kherson",
        "Kherson",
    ]
    assert len(coding.incidents) == 2


def test_one_line_alone_may_be_headed_by_anything(nlp: "Language") -> None:
    coding = coded(nlp, "Gaza: two medics were killed in Rafah on Sunday, doctors said.")
    assert [claim.place and claim.place.words for claim in coding.claims] == ["Rafah"]


DATED_LISTS = [
    # lines of their own, the day before or behind what they name
    (
        "Hill High School, May 2018\nA boy killed ten people at a school in Kano, officers said.\n"
        "Kor College, October 2015\nA man killed nine people at a school in Zaria.",
        [date(2018, 5, 1), date(2015, 10, 1)],
    ),
    (
        "Aug. 4, 2019: A market in Kano\nGunmen killed nine people.\n"
        "Oct. 27, 2018: A hall in Zaria\nA gunman killed eleven clerks.",
        [date(2019, 8, 4), date(2018, 10, 27)],
    ),
    # the places and days of datelines
    (
        "Here are some of the raids:\n"
        "KANO, November 30, 2021 - Four pupils were killed and seven others were hurt.\n"
        "ZARIA, April 16, 2020 - A clerk shot eight people dead.",
        [date(2021, 11, 30), date(2021, 11, 30), date(2020, 4, 16)],
    ),
    # a month gives way to the day that its part tells
    (
        "Hill School, May 2024\nA boy killed ten people in Kano on Saturday. The boy was killed.\n"
        "Kor College, October 2015\nA man killed nine people at a school in Zaria.",
        [date(2024, 5, 4), date(2024, 5, 4), date(2015, 10, 1)],
    ),
    # one line heads no list
    ("Hill School, May 2018\nA boy killed ten people at a school in Kano.", [None]),
]


@pytest.mark.parametrize(("text", "days"), DATED_LISTS)
def test_the_day_that_heads_a_part_of_a_list(
    nlp: "Language", text: str, days: list[date | None]
) -> None:
    assert [claim.when.start for claim in coded(nlp, text).claims] == days


LINES = (
    "Following are security developments at 1015 GMT on Sunday:\n"
    "* KANO - Two clerks and a guard, Omar Said, were hurt on Saturday, police said.\n"
    "* ZARG AL-NUR - A bomb wounded eleven guards, police said.\n"
    "* GAO - Omar Noor Saleh, a director of the Bank, and his son were killed by a mine, police said.\n"
    "* JOS - A mortar wounded five guards, police said.\n"
    "* BUNIA - Rebels wounded six guards, police said.\n"
)


def test_items_off_the_map_have_days_and_sums_of_their_own(nlp: "Language") -> None:
    claims = coded(nlp, LINES).claims
    saturday, sunday = date(2024, 5, 4), date(2024, 5, 5)
    days = [claim.when.start for claim in claims if claim.effect == "injured"]
    assert days == [saturday, saturday, sunday, sunday, sunday]
    assert {claim.scope for claim in claims} == {"incident"}


def test_a_list_of_persons_begins_behind_the_place_of_its_item(nlp: "Language") -> None:
    killed = [c.victim.words for c in coded(nlp, LINES).claims if c.effect == "killed"]
    assert killed == ["Omar Noor Saleh, a director of the Bank, and his son"]


def test_the_day_above_a_bulletin_holds_for_its_last_item(nlp: "Language") -> None:
    filler = "".join(f"* {place} - No one was hurt in {n} raids.\n" for n, place in PADDING)
    text = LINES + filler + "* KADUNA - Police found the bodies of nine men who had been killed."
    assert coded(nlp, text).claims[-1].when.start == date(2024, 5, 5)


def test_who_did_it_is_told_behind_the_place_of_an_item(nlp: "Language") -> None:
    text = (
        "Raids on Sunday:\n* HAWIJA - U.S. forces killed a clerk.\nBASRA - British forces hurt two."
    )
    doers = [c.perpetrator.words for c in coded(nlp, text).claims if c.perpetrator]
    assert doers == ["U.S. forces", "British forces"]


def test_days_before_a_colon_head_the_lines_of_a_chronicle(nlp: "Language") -> None:
    text = (
        "May 2: police reported that rebels killed two guards near Gao.\nMay 4: According to an "
        "official, a bomb killed nine in Mopti. Six clerks were hurt.\n"
        "May 5: police told reporters that no one was hurt in Mopti."
    )
    days = [claim.when.start for claim in coded(nlp, text).claims]
    assert days == [date(2024, 5, day) for day in (2, 4, 4, 5)]


PADDING = [(n, place) for n in (20, 30, 40, 50) for place in ("ABUJA", "LAGOS", "IBADAN", "BENIN")]


def test_a_place_with_a_day_heads_an_item(nlp: "Language") -> None:
    text = (
        "Here are some of the raids:\nKANO, November 30, 2021 - Four pupils were killed.\n"
        "ZARIA, April 16, 2020 - A clerk shot eight people dead."
    )
    places = [claim.place and claim.place.words for claim in coded(nlp, text).claims]
    assert places == ["KANO", "ZARIA"]
