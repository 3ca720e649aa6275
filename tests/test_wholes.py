"""Which total an incident is part of, on what ground, and the days it takes from it."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Coding, Report
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language


def coded(nlp: "Language", words: str, title: str = "") -> Coding:
    return code_report(Report(slug="t", title=title, text=words, published=PUBLISHED), nlp)


LEAD = "Eighteen people have been killed in raids across Chad over the past three days. "

PARTS = [
    (
        "Blasts kill 31 in Nigeria",
        "A parcel bomb killed 11 people in Kano on Wednesday. "
        "A blast at a bus station in Jos killed 20 people.",
        "numbers add up to the total",
    ),
    (
        "",
        "Fifteen people were killed in attacks across Iraq on Wednesday. "
        "Nine people were killed by a car bomb in Mosul on Wednesday.",
        "day and place within those of the total",
    ),
    ("", LEAD + "In Abeche, two people have died.", "the report opens with the total"),
    (
        "",
        "Gunmen killed nine people in Gao on Wednesday. "
        "The attacks have killed 400 people since January.",
        "day within those of a total up to now",
    ),
]


@pytest.mark.parametrize(("title", "words", "ground"), PARTS)
def test_a_part_keeps_its_ground(nlp: "Language", title: str, words: str, ground: str) -> None:
    incidents = coded(nlp, words, title).incidents
    found = {i.part_of_rule for i in incidents if i.part_of is not None}
    assert found == {ground}


LAND = [
    ("Fifty rebels were killed in clashes across the Kachin state on Wednesday. ", "Waingmaw"),
    ("Twenty people were killed in attacks across northern Mali on Wednesday. ", "Gao"),
    ("Twenty people were killed in attacks across northern Mali on Wednesday. ", "Tin Amaro"),
]


@pytest.mark.parametrize(("lead", "town"), LAND)
def test_a_part_lies_in_the_land_of_its_total(nlp: "Language", lead: str, town: str) -> None:
    told = coded(nlp, f"{lead}Five rebels were shot dead in {town} on Wednesday.")
    assert [incident.part_of for incident in told.incidents] == [None, "T1"]


def test_a_sum_up_to_now_of_an_undated_report(nlp: "Language") -> None:
    words = (
        "GAO, 14 NOV 89 (RADIO) -- A BOMB KILLED SIX PEOPLE IN GAO LAST NIGHT. NEARLY 70 PEOPLE HAVE DIED "
        "IN MALI SINCE SEPTEMBER."
    )
    found = code_report(Report(slug="t", text=words), nlp).incidents
    assert {i.id: i.part_of for i in found} == {"A": "T1", "T1": None}


def test_the_narrower_of_two_totals_holds_a_part(nlp: "Language") -> None:
    words = (
        "Ninety people were killed in attacks across Nigeria on Wednesday. Forty people were killed in "
        "attacks across Borno state on Wednesday. Gunmen killed five people in Maiduguri on Wednesday."
    )
    whole = {i.id: i.part_of for i in coded(nlp, words).incidents}
    assert whole == {"T1": None, "T2": "T1", "A": "T2"}


def test_what_is_on_no_map_is_not_in_another_land(nlp: "Language") -> None:
    words = "Twenty people were killed in attacks across northern Mali on Wednesday. "
    told = coded(nlp, words + "In Syria's Tal Kasra, gunmen shot dead five people on Wednesday.")
    assert [incident.part_of for incident in told.incidents] == [None, None]


NO_PARTS = [
    LEAD + "In Abeche, gunmen shot dead 40 people.",
    LEAD + "In 2014, gunmen shot dead two people in Abeche.",
    LEAD + "In Delhi, gunmen shot dead two people.",
    LEAD + "In Abeche, police arrested two people.",
    "Gunmen killed a journalist in Aden on Wednesday. "
    "Sixteen other journalists have been killed in Yemen since January.",
]


@pytest.mark.parametrize("words", NO_PARTS)
def test_what_does_not_fit_is_no_part(nlp: "Language", words: str) -> None:
    assert all(incident.part_of is None for incident in coded(nlp, words).incidents)


def test_a_part_takes_the_days_of_its_total(nlp: "Language") -> None:
    coding = coded(nlp, LEAD + "In Abeche, two people have died.")
    whole, part = coding.claims
    assert part.when == whole.when
    assert next(e.rule for e in part.evidence if e.field == "when").startswith("same-total:")


def test_a_total_takes_the_days_of_the_parts_that_add_up(nlp: "Language") -> None:
    words = (
        "A parcel bomb killed 11 people in Kano on Tuesday. "
        "A blast at a bus station in Jos killed 20 people on Wednesday."
    )
    whole, first, last = coded(nlp, words, "Blasts kill 31 in Nigeria").claims
    assert (whole.when.start, whole.when.end) == (first.when.start, last.when.end)
    assert next(e.rule for e in whole.evidence if e.field == "when").startswith("of-its-parts:")


def test_the_headline_of_a_sum_takes_its_stretch(nlp: "Language") -> None:
    told = coded(nlp, LEAD + "Ministers met.", "Eighteen killed in Chad").claims
    assert [claim.when for claim in told] == [told[-1].when] * 2
    assert told[0].when.start is not None
