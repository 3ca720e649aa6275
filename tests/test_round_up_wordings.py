"""Wordings of round-ups and local papers: a riot in a prison, buildings that are hit, who sends word."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Claim, Coding, Report

if TYPE_CHECKING:
    from spacy.language import Language

Claims = Callable[..., tuple[Claim, ...]]
Lines = Callable[..., list[str]]

WORDINGS = [
    # a prison that tells where, and nothing of an arrest
    ("At least nine dead in prison riot in Tolmar.", ["killed: at_least 9, unknown"]),
    ("Nine dead in jail fire.", ["killed: 9, unknown"]),
    ("Two suspects in jail fight the charges.", ["detained: 2 suspects, armed_group"]),
    ("Six people were killed in a raid on a jail.", ["killed: 6 people, unknown"]),
    # numbers of things
    ("Dozens of civilian buildings were hit by the missiles.", []),
    ("Dozens of cattle were killed.", []),
    ("The drought killed thousands of cattle.", []),
    ("Dozens of farmers were killed.", ["killed: vague farmers, civilian"]),
    # those hit, whatever stands between
    ("A woman was caught in the crossfire and hit in the leg.", ["injured: 1 woman, civilian"]),
    ("A cook was standing there and was hit in the arm.", ["injured: 1 cook, civilian"]),
    ("A cook was driving home and hit in her car by a truck.", []),
    # one person told of twice in a sentence
    (
        "A 26-year-old man was killed after he sustained a fatal gunshot wound.",
        ["killed: 1 26-year-old man, civilian"],
    ),
    # a second place without a name, and wounds behind a dash
    (
        "Police found 12 bodies in one house and nine in another.",
        ["killed: 12 bodies, unknown", "killed: 9, unknown"],
    ),
    (
        "Four guards were wounded - one with severe injuries and three with light wounds.",
        ["injured: 4 guards, state_force"],
    ),
    ("Five people were hurt: two with burns and three with cuts.", ["injured: 5 people, unknown"]),
    # a participle behind more people
    (
        "The guards called for help, and nine men sent from Kor, an hour away, were ambushed and killed.",
        ["killed: 9 men, civilian"],
    ),
    ("A gang associate was shot in the stomach.", ["injured: 1 gang associate, armed_group"]),
    ("Three bikies were shot dead.", ["killed: 3 bikies, armed_group"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDINGS)
def test_wordings(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


SOURCES = [
    ("Early reports show that nine nurses were killed, Danko said.", "Danko", "affirmed"),
    ("Danko said unconfirmed reports indicated nine had died.", "Danko", "hedged"),
    ("Early reports said nine nurses were killed.", "Early reports", "affirmed"),
]


@pytest.mark.parametrize(("text", "source", "stance"), SOURCES)
def test_who_tells_of_reports(claims_of: Claims, text: str, source: str, stance: str) -> None:
    claim = claims_of(text)[0]
    assert claim.source is not None
    assert (claim.source.words, claim.stance) == (source, stance)


KINDS = [
    ("A car was hit by a missile fired by a helicopter, killing two clerks.", "air_strike"),
    ("A missile strike by a helicopter killed two clerks.", "air_strike"),
    ("A missile strike by the army killed two clerks.", "shelling"),
    (
        "Rebels massacred 16 people in Kor village, beheading some of them with axes.",
        "other_violence",
    ),
    ("Rebels beheaded two clerks.", "execution"),
    ("A post was attacked and a clerk was killed.", "raid"),
    ("Two soldiers died in an attack at an army base in Tolmar.", "raid"),
    ("Rebels killed 12 people during attacks on 15 towns.", "raid"),
]


def test_who_speaks_is_no_site(nlp: "Language") -> None:
    (claim,) = coded(nlp, "Soldiers shot a boy in Hebron, the health ministry said.").claims
    assert claim.place is not None
    assert (claim.place.words, claim.place.region) == ("Hebron", "")


TYPES = [
    ("the provincial high commissioner, Ali Danko,", "government"),
    ("the British High Commissioner", "government"),
    ("the UN High Commissioner for Refugees", "ngo_un"),
    ("the Office of the High Commissioner for Human Rights", "ngo_un"),
    ("a right-wing paramilitary group", "armed_group"),
    ("a paramilitary official", "military"),
]


@pytest.mark.parametrize(("source", "kind"), TYPES)
def test_types_of_source(claims_of: Claims, source: str, kind: str) -> None:
    claim = claims_of(
        f"Nine nurses were killed in Tolmar, according to {source}.".replace(",.", ".")
    )[0]
    assert claim.source is not None and claim.source.source_type == kind


def coded(nlp: "Language", text: str) -> Coding:
    return code_report(Report(slug="t", text=text, published=date(2023, 10, 18)), nlp)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(nlp: "Language", text: str, kind: str) -> None:
    assert coded(nlp, text).claims[0].event_kind == kind


DOERS = [
    ("According to Ali Danko, a spokesman for the mayor, the blast hurt nine clerks.", []),
    (
        "A mine killed four clerks in Tolmar. Ansar Zor has, in the past, conducted similar attacks. Among "
        "the dead were a nurse and her son.",
        [],
    ),
    ("A man was shot dead after a night out with relatives.", []),
    ("A man died in a shootout with rebels.", ["rebels"]),
    ("A mine killed four clerks. The Karo Front often carries out such attacks.", []),
    ("A mine killed four clerks. Most bombings are blamed on the Karo Front.", []),
    ("A mine killed four clerks in an attack blamed on the Karo Front.", ["Karo Front"]),
]


@pytest.mark.parametrize(("text", "doers"), DOERS)
def test_whoever_did_the_like_did_not_do_this(nlp: "Language", text: str, doers: list[str]) -> None:
    claims = coded(nlp, text).claims
    assert claims
    assert sorted({c.perpetrator.words for c in claims if c.perpetrator}) == doers


INCIDENTS = [
    # a day that two events share
    (
        "Gunmen killed 14 people in Yatta on Monday. The attack happened the same day that two nurses were "
        "killed when their patrol was ambushed by rebels.",
        ["A", "B"],
    ),
    # one bombing of several is no sum of those behind it, told of other quarters
    (
        "At least 32 people were killed in bombings in Baghdad on Monday. One of the bombings hit Karo "
        "district, killing three people. In Dasht district one person was killed in a bombing, while in "
        "Narin district another bombing killed two people.",
        ["T1", "A", "B", "C"],
    ),
    # attackers who fell are none of those whom they killed
    (
        "An official said that gunmen killed at least 23 people in Mali on Sunday and Monday. Ten people "
        "died in an attack on a post in Falang. The bodies of 11 attackers were found there. Thirteen "
        "people died in an attack on a bus on Sunday.",
        ["T1", "A", "A", "B"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), INCIDENTS)
def test_incidents(nlp: "Language", text: str, expected: list[str]) -> None:
    coding = coded(nlp, text)
    held = {claim: incident.id for incident in coding.incidents for claim in incident.claims}
    assert [held[claim.id] for claim in coding.claims] == expected
