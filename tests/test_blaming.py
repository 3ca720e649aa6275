"""Who did it, told elsewhere in the report than beside the harm."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.tokens import Doc

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
        "An air strike killed a family of five. The market was bombed by Turkish warplanes.",
        ["Turkish warplanes"],
    ),
    ("Gunmen killed two guards. Three others were wounded.", ["Gunmen", "Gunmen"]),
    ("Seven people were killed in a blast. No group claimed responsibility.", [""]),
    (
        "A gunman killed two nurses in a clinic. Police shot the gunman dead.",
        ["gunman", "Police"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_the_doer_is_told_elsewhere(parsed: Parsed, text: str, expected: list[str]) -> None:
    report = Report(slug="test", text=text)
    read = Text(report, parsed(text))
    claims, _ = link(read, extract(read))
    assert [claim.perpetrator.words if claim.perpetrator else "" for claim in claims] == expected


def test_a_shared_doer_says_where_it_was_taken_from(parsed: Parsed) -> None:
    text = "Gunmen killed two guards. Three others were wounded."
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    rules = [e.rule for claim in claims for e in claim.evidence if e.field == "perpetrator"]
    assert rules == ["doer-noun", "same-incident:doer-noun"]
