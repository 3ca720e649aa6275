"""Figures that add up others, and the toll of the headline, sum or incident wherever it is told."""

from typing import TYPE_CHECKING

import pytest

from tallystick.adding_up import with_sums
from tallystick.extract import Text, extract
from tallystick.parse import parse
from tallystick.records import Report
from tallystick.told import as_told
from tallystick.vocabulary import Scope
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language

REPORTS = [
    (
        "Blasts kill 31 in Nigeria",
        "A parcel bomb killed 11 people in Kano on Wednesday. "
        "A blast at a bus station in Jos killed 20 people.",
        "total",
    ),
    (
        "Six killed in Nigeria",
        "Gunmen killed two traders in Kano on Tuesday. "
        "In a separate attack, four farmers were killed.",
        "total",
    ),
    (
        "Six killed in Nigeria",
        "Gunmen killed two guards and four traders at a bank in Kano on Tuesday.",
        "incident",
    ),
    (
        "Six killed in bomb attack in Kano",
        "A bomb killed two guards in Kano on Tuesday. In a separate attack, four farmers died.",
        "incident",
    ),
    (
        "Forty killed in shooting in Kano",
        "Gunmen killed 34 people at a wedding in Gandu on Tuesday. "
        "They shot dead six people at a bar in Fagge.",
        "total",
    ),
    (
        "Soldiers kill six rebels in Mali",
        "Troops shot dead six rebels in the north on Friday. Rebels had killed two farmers in Gao "
        "on Monday and four traders in Kidal on Tuesday.",
        "incident",
    ),
    (
        "Attacks leave 30 dead in Mali",
        "Gunmen attacked three villages in the north of Mali on Tuesday, killing 30 people.",
        "total",
    ),
    (
        "Air strikes leave 30 dead in Yemen",
        "Thirty people were killed in several air strikes in Yemen on Tuesday. "
        "A medic in Saada said an air strike on a bus killed 30 people.",
        "incident",
    ),
    (
        "Rebels kill five in Yemen",
        "Rebels killed five people in Taiz on Monday. Last Friday they killed two farmers in Mocha. "
        "Later on Friday they attacked Hodeida, where they killed three people.",
        "incident",
    ),
    # one of the events that a figure adds up
    (
        "Nine killed in Nigeria",
        "Nine people were killed in Nigeria on Tuesday. In the deadliest attack, a mine killed five "
        "guards in Kano.",
        "total",
    ),
    (
        "Nine killed in Nigeria",
        "Gunmen killed nine people in Nigeria on Tuesday. In one incident, raiders killed four farmers.",
        "total",
    ),
    (
        "Nine killed in Nigeria",
        "Gunmen killed nine people in Nigeria on Tuesday. In the deadliest attack since May, five "
        "of them were shot.",
        "incident",
    ),
    # two places of the land of a figure of several events, whose harm does not reach it
    (
        "Forty killed in Mali clashes",
        "Forty rebels were killed in fighting in the north of Mali on Tuesday. Near the village of Tin "
        "Amaro 18 rebels were killed. Later troops killed 11 rebels at an ambush in Gao.",
        "total",
    ),
    (
        "Forty killed in clashes in Gao",
        "Forty rebels were killed in clashes in Gao on Tuesday. Elsewhere, a bomb killed two people in "
        "Sevare. A teacher was shot dead in Tin Amaro.",
        "incident",
    ),
    # what is told in one breath with the toll speaks for it, and goes with it
    (
        "Air strikes kill six people in Mali",
        "Air strikes on Bidi killed six people and wounded nine in the north of Mali on Monday.",
        "total",
    ),
    (
        "Air strike kills six people in Bidi",
        "An air strike killed six people and wounded nine in Bidi on Monday.",
        "incident",
    ),
]


@pytest.mark.parametrize(("title", "words", "scope"), REPORTS)
def test_the_figure_of_the_headline(nlp: "Language", title: str, words: str, scope: str) -> None:
    report = Report(slug="t", title=title, text=words, published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    told = with_sums(as_told(text, extract(text)))
    assert told[0].in_title
    assert told[0].claim.scope == scope
    toll = told[0].claim.count.value
    assert {one.claim.scope for one in told if one.claim.count.value == toll} == {Scope(scope)}


def test_a_report_that_opens_with_a_sum_has_no_main_incident(nlp: "Language") -> None:
    title, words, _ = REPORTS[0]
    report = Report(slug="t", title=title, text=words, published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    told = with_sums(as_told(text, extract(text)))
    assert [one.claim.count.value for one in told if one.is_first] == [31]


FIGHTING = "Forty rebels died in fighting across the north of Mali on Tuesday. "
LATER = [
    ("Scores killed in Mali", FIGHTING, "total"),
    ("Rebel attack in Gao kills scores", FIGHTING, "incident"),
    ("", FIGHTING + "Five farmers also died in the fighting.", "total"),
    ("", FIGHTING + "A farmer was hurt in the fighting.", "incident"),
    ("", FIGHTING + "Five farmers also died in the fire.", "incident"),
    ("", FIGHTING + "In the heaviest clashes, near Gao, 18 rebels were killed.", "incident"),
]


@pytest.mark.parametrize(("title", "words", "scope"), LATER)
def test_what_is_told_of_that_sum(nlp: "Language", title: str, words: str, scope: str) -> None:
    report = Report(slug="t", title=title, text=words, published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    told = with_sums(as_told(text, extract(text)))
    assert told[0 if title else -1].claim.scope == scope


BEHIND = [
    ("Gunmen killed nine people in Kano and four in Jos, bringing the total to 13.", "total"),
    (
        "Gunmen killed nine people in Kano on Monday and four on Tuesday, for a total of 13.",
        "total",
    ),
    ("Gunmen killed nine people in Kano and four in Jos, bringing the death toll to 13.", "total"),
    # a toll that rises is no sum of two events
    (
        "Nine people were killed in Kano and four died in hospital, taking the toll to 13.",
        "incident",
    ),
    ("Rescuers found four more bodies in Kano, bringing the death toll to 13.", "incident"),
]


@pytest.mark.parametrize(("words", "scope"), BEHIND)
def test_a_total_behind_its_parts(nlp: "Language", words: str, scope: str) -> None:
    report = Report(slug="t", text=words, published=PUBLISHED)
    text = Text(report, parse(report, nlp))
    told = with_sums(as_told(text, extract(text)))
    assert (told[-1].claim.scope, told[-1].claim.count.value) == (Scope(scope), 13)
