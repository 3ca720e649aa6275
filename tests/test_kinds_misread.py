"""Kinds of events and classes of people that a word near by would mislead about."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.records import Claim, Report
from tallystick.vocabulary import ActorClass, EventKind

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]
Claims = Callable[..., tuple[Claim, ...]]

KINDS = [
    ("Two kidnappers were killed by police in Kor.", EventKind.CLASH),
    ("Two hostages were killed by their kidnappers in Kor.", EventKind.EXECUTION),
    # a mine that is dug
    ("Four bodies were found near an old tin mine in Kor.", EventKind.UNKNOWN),
    ("Nine people were killed when their bus hit a mine in Kor.", EventKind.BOMBING),
    # who only protests against it
    ("Clerks went on strike to protest the murder of a judge in Kor.", EventKind.OTHER_VIOLENCE),
    ("Students rallied against the killing of two judges in Kor.", EventKind.OTHER_VIOLENCE),
    ("Two judges were killed at a protest in Kor.", EventKind.RIOT),
    ("Nine protesters were killed in Kor as troops opened fire.", EventKind.SHOOTING),
    # shots that stopped who did it
    (
        "An attacker who killed nine people in Kor was shot dead by police.",
        EventKind.OTHER_VIOLENCE,
    ),
    ("A man killed nine people in Kor before being shot dead by police.", EventKind.OTHER_VIOLENCE),
    ("A gunman who killed nine people in Kor was shot dead by police.", EventKind.SHOOTING),
    ("A helicopter opened fire on a market in Kor, killing nine people.", EventKind.AIR_STRIKE),
    ("A policeman opened fire on a market in Kor, killing nine people.", EventKind.SHOOTING),
    ("Rebels fired a rocket-propelled grenade at a bus, killing nine people.", EventKind.SHELLING),
    ("Rebels threw a grenade at a bus, killing nine people.", EventKind.BOMBING),
    ("Gunmen lined up nine passengers and shot them dead.", EventKind.EXECUTION),
    ("Armed men took nine pupils from their school.", EventKind.ABDUCTION),
    ("Nine pupils were seized from their dormitory in Kor.", EventKind.ABDUCTION),
    ("Nine men were seized in Kor.", EventKind.ARREST),
    (
        "A blast killed nine people in Kor. Earlier reports spoke of a suicide attack, but police said the "
        "bomb had been planted in a car.",
        EventKind.BOMBING,
    ),
    ("A blast killed nine people. Police ruled out a suicide bombing.", EventKind.BOMBING),
    (
        "A blast killed nine people. Earlier reports spoke of a suicide attack.",
        EventKind.SUICIDE_BOMBING,
    ),
    ("A shell hit a house. Two women suffered blast injuries.", EventKind.SHELLING),
    (
        "A blast killed two people in Kor. Separately, militants attacked a post in Tolmar. Five guards were "
        "killed.",
        EventKind.OTHER_VIOLENCE,
    ),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kind_of_the_last_claim(parsed: Parsed, text: str, expected: EventKind) -> None:
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    assert claims[-1].event_kind is expected


CLASSES = [
    ("The terrorist leader Omar Noor was killed.", [ActorClass.ARMED_GROUP]),
    ("Militant leader Omar Noor was killed.", [ActorClass.ARMED_GROUP]),
    ("Opposition leader Omar Noor was killed.", [ActorClass.CIVILIAN]),
    ("Gunmen killed a 34-year-old off-duty Kor police officer.", [ActorClass.STATE_FORCE]),
    ("Gunmen killed a 34-year-old in Kor.", [ActorClass.CIVILIAN]),
    (
        "Three Indian and two Pakistani troops were killed.",
        [ActorClass.STATE_FORCE, ActorClass.STATE_FORCE],
    ),
    (
        "Three Indian and two Pakistani tourists were killed.",
        [ActorClass.CIVILIAN, ActorClass.CIVILIAN],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_class_of_the_harmed(claims_of: Claims, text: str, expected: list[ActorClass]) -> None:
    assert [claim.victim.actor_class for claim in claims_of(text)] == expected
