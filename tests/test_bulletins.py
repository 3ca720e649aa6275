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


def test_one_line_alone_may_be_headed_by_anything(nlp: "Language") -> None:
    coding = coded(nlp, "Gaza: two medics were killed in Rafah on Sunday, doctors said.")
    assert [claim.place and claim.place.words for claim in coding.claims] == ["Rafah"]
