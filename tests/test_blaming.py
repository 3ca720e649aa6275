"""Who did it, told elsewhere in the report than beside the harm."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

TOLD = [
    (
        "A car bomb killed 12 people at a hotel in Mogadishu on Monday. Al-Shabaab claimed "
        "responsibility for the attack.",
        ["Al-Shabaab"],
    ),
    (
        "Nine soldiers were killed in an attack on a base near Diffa. The army blamed Boko Haram "
        "for the assault.",
        ["Boko Haram"],
    ),
    (
        "An air strike killed nine clerks in Koro. Mines were planted there by the Taliban.",
        [""],
    ),
    # who laid the weapon that the report has told of
    (
        "Two rangers were hurt in a landmine blast near Kor. The mine was planted by the Naxalites.",
        ["Naxalites"],
    ),
    (
        "A bomb hurt two rangers near Kor. The explosive had been laid by rebels of the ULFA.",
        ["rebels of the ULFA"],
    ),
    (
        "A bomb hurt two rangers near Kor. A mine was laid there by the Naxalites.",
        [""],
    ),
    (
        "An air strike killed a family of five. The market was bombed by Turkish warplanes.",
        ["Turkish warplanes"],
    ),
    # the army of a country that is blamed by name; a bare "the army" is left open
    (
        "Twelve people were killed in a drone strike on a clinic in Nyala. Doctors blamed the Sudanese "
        "army for the attack.",
        ["Sudanese army"],
    ),
    (
        "Twelve people were killed in a drone strike on a clinic in Nyala. Doctors blamed the army for "
        "the attack.",
        [""],
    ),
    # what a group did elsewhere is none of it
    (
        "Three bombs killed 18 people in Gao on Monday. Elsewhere, suspected Boko Haram militants blew "
        "up two police stations.",
        [""],
    ),
    # what is asked is not told
    (
        "An air strike killed a family of five. It was unclear whether the market was bombed by Turkish "
        "warplanes.",
        [""],
    ),
    ("Gunmen killed two guards. Three others were wounded.", ["Gunmen", ""]),
    ("Boko Haram killed two guards. Three others were wounded.", ["Boko Haram", "Boko Haram"]),
    ("An attack on a police academy killed 20 cadets.", [""]),
    ("A terrorist attack killed two clerks in Gao.", [""]),
    ("A rebel attack killed two clerks in Gao.", ["rebel"]),
    ("A shooter killed two clerks. Three others were wounded.", ["shooter", ""]),
    ("Her husband shot a woman. The woman later died.", ["Her husband", ""]),
    (
        "Three teachers were kidnapped near Goma on Monday. The kidnapping was carried out by the "
        "rebel group, the Allied Democratic Forces.",
        ["Allied Democratic Forces"],
    ),
    (
        "Two rebels were killed by soldiers in a gunfight near Bijapur. Two others were captured.",
        ["soldiers", ""],
    ),
    (
        "Sixteen soldiers and nine rebels were killed in clashes between the army and rebels near Gao.",
        ["", ""],
    ),
    ("An officer was killed in a clash with rebels near Gao.", ["rebels"]),
    (
        "Fighting between rebels and the army near Gao killed 12 people. The rebels claimed to have "
        "taken the town.",
        [""],
    ),
    ("Seven people were killed in a blast. No group claimed responsibility.", [""]),
    (
        "A gunman killed two nurses in a clinic. Police shot the gunman dead.",
        ["gunman", "Police"],
    ),
    # who claims the attack told last claims no other of that day elsewhere, unless he claims both
    (
        "A car bomb killed seven clerks in Mogadishu. Six nuns were shot dead near Baidoa. Al-Shabaab "
        "claimed responsibility for that attack.",
        ["", "Al-Shabaab"],
    ),
    (
        "A car bomb killed seven clerks in Mogadishu. Six nuns were shot dead near Baidoa. Al-Shabaab "
        "claimed responsibility for both attacks.",
        ["Al-Shabaab", "Al-Shabaab"],
    ),
    # what is told of last month has not today's doer
    (
        "A bomb killed nine clerks in Kabul on 5 May 2020. On 2 April 2020, 12 nurses died in a blast there. "
        "Police are looking into it. The army blamed the Taliban for the attack.",
        ["Taliban", ""],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_doer_is_told_elsewhere(parsed: Parsed, text: str, expected: list[str]) -> None:
    report = Report(slug="test", text=text)
    read = Text(report, parsed(text))
    claims, _ = link(read, extract(read))
    assert [claim.perpetrator.words if claim.perpetrator else "" for claim in claims] == expected


BEFORE = "A bomb killed 12 people at a market in Gao on Monday. "
OLD_BOMB = "In March, a bomb at a school in Koro had killed nine. "
OF_ANOTHER_DAY = [
    (
        BEFORE + OLD_BOMB + "Boko Haram claimed responsibility for the attack.",
        ["", "Boko Haram"],
    ),
    (BEFORE + OLD_BOMB + "Boko Haram claimed Monday's attack.", ["Boko Haram", ""]),
    (BEFORE + OLD_BOMB + "Boko Haram claimed the attack in March.", ["", "Boko Haram"]),
    (BEFORE + OLD_BOMB + "Boko Haram claimed both attacks.", ["Boko Haram", "Boko Haram"]),
    (BEFORE + "Boko Haram claimed the attack. " + OLD_BOMB, ["Boko Haram", ""]),
]


@pytest.mark.parametrize(("text", "expected"), OF_ANOTHER_DAY)
def test_a_claim_of_responsibility_is_of_the_attack_just_told(
    nlp: "Language", text: str, expected: list[str]
) -> None:
    claims = code_report(Report(slug="t", text=text, published=date(2023, 6, 13)), nlp).claims
    assert [claim.perpetrator.words if claim.perpetrator else "" for claim in claims] == expected


HEADLINES = [
    ("Six killed in village near Kor", [None, "Boko Haram"]),
    ("Six killed as Boko Haram raids village near Kor", ["Boko Haram", "Boko Haram"]),
]


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_a_headline_that_names_nobody_leaves_it_open(
    parsed: Parsed, title: str, expected: list[str | None]
) -> None:
    text = "Boko Haram killed six people in a village near Kor on Monday."
    read = Text(Report(slug="test", title=title, text=text), parsed(text, title=title))
    claims, _ = link(read, extract(read))
    assert [c.perpetrator.words if c.perpetrator else None for c in claims] == expected


def test_a_shared_doer_says_where_it_was_taken_from(parsed: Parsed) -> None:
    text = "Boko Haram killed two guards. Three others were wounded."
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    rules = [e.rule for claim in claims for e in claim.evidence if e.field == "perpetrator"]
    assert rules == ["doer-group", "same-incident:doer-group"]


HILLS = "The road to the town winds through hills, and the market opens there twice a week. " * 6


def test_a_doer_holds_while_the_story_stays(parsed: Parsed) -> None:
    """A paragraph of other matter leaves the doer; another incident between the two does not."""
    one = "Boko Haram killed nine farmers in Sabuwa on Monday. "
    told = f"{one}{HILLS}The nine farmers were killed in Sabuwa on Monday."
    read = Text(Report(slug="test", text=told), parsed(told))
    claims, _ = link(read, extract(read))
    assert [bool(claim.perpetrator) for claim in claims] == [True, True]


# An attack told in a sentence of its own, and what came of it in the next.
JUST_TOLD = [
    ("Rebels bombed a post on the river. Five soldiers were killed.", ["Rebels"]),
    ("Unidentified men threw a grenade into a bar. Two clerks were hurt.", ["Unidentified men"]),
    ("Bandits attacked a convoy at dawn. There were no casualties.", ["Bandits"]),
    # and on to what comes behind it, as long as nobody else acts
    ("Rebels bombed a post. Five guards were killed. Two others were hurt.", ["Rebels"] * 2),
    ("Government jets bombed a market. At least 30 people died.", ["Government jets"]),
    ("Police opened fire on the crowd. Four students died.", ["Police"]),
    (
        "Rebels bombed a post. Five guards were killed. Two others were hurt on Friday.",
        ["Rebels", ""],
    ),
    # its own day or place begins something else
    ("Rebels bombed a post on the river. Five soldiers were killed in Gao.", [""]),
    ("Rebels bombed a post on the river. Five soldiers were killed on Monday.", [""]),
    ("Rebels bombed a post. A cook was hurt. Five soldiers were killed.", ["Rebels"] * 2),
    ("Rebels bombed a post. Five guards were killed. Two rebels were hurt.", ["Rebels", ""]),
    # an attack so long before what its sentence tells
    ("Fire was traded a day after rebels attacked a post. Five soldiers were killed.", [""]),
    # an army that strikes from afar; not one that fights, a suspect, either side of a fight
    ("Troops bombed a post on the river. Five clerks were killed.", ["Troops"]),
    ("Troops attacked a village. Five clerks were killed.", [""]),
    ("A suspect opened fire in a bar. Two clerks were hurt.", [""]),
    ("Rebels attacked a post. Five soldiers were killed in clashes.", [""]),
    ("Rebels attacked a post. Five rebels were killed.", [""]),
]


@pytest.mark.parametrize(("text", "doers"), JUST_TOLD)
def test_who_attacked_in_the_sentence_before_did_it(
    parsed: Parsed, text: str, doers: list[str]
) -> None:
    report = Report(slug="r", title="", text=text)
    words = Text(report, parsed(text))
    claims, _ = link(words, extract(words))
    assert [c.perpetrator.words if c.perpetrator else "" for c in claims] == doers
