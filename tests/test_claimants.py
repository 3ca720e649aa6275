"""Who owns up to a deed: any group that claims it, listed or not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.link import link
from tallystick.records import Report

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

CLAIMING = [
    ("The KLR has claimed responsibility for the blast.", "KLR"),
    ("The Tolmar Freedom Front claimed responsibility.", "Tolmar Freedom Front"),
    ("Responsibility was claimed by the Tolmar Freedom Front.", "Tolmar Freedom Front"),
    ("The White Hand Commandos claimed responsibility for the attack.", "White Hand Commandos"),
    ("A group calling itself the Sons of Tolmar claimed responsibility.", "Sons of Tolmar"),
    ("A little-known group, Wolves of Tolmar, claimed responsibility.", "Wolves of Tolmar"),
    ("The KLR(Dar) claimed responsibility for the blast.", "KLR(Dar)"),
    ("The Tolmar War Group (TWG) claimed responsibility.", "TWG"),
    ("Separatist rebels claimed responsibility.", "Separatist rebels"),
    ("The Taliban said it was behind the bombing.", "Taliban"),
    ("A spokesman for the Taliban said the group was responsible.", "Taliban"),
    ("“We carried out the bombing,” Taliban spokesman Omar Noor said.", "Taliban"),
    ("Separatist rebels said they had planted the bomb.", "Separatist rebels"),
    ("Rebels said they were behind it.", "Rebels"),
    ("The Taliban said it was not behind the bombing.", ""),
    ("No group has claimed responsibility, nor has any rebel movement.", ""),
    ("Omar Noor claimed responsibility for the failure.", ""),
    ("The army said it was responsible for the safety of the market.", ""),
    ("The Taliban claimed the attack.", "Taliban"),
    ("“Our men carried out this raid,” Tolmar Front spokesman Omar Noor told AFP.", "Tolmar Front"),
    ("The Tolmar Front claimed responsibility for several attacks in the area.", ""),
    ("The Taliban claimed responsibility for the attacks.", "Taliban"),
    ("The Tolmar Liberation Army claimed responsibility.", "Tolmar Liberation Army"),
    ("Police blamed the TPLO for the attack.", "TPLO"),
    ("Police blamed Omar Noor for the attack.", ""),
    ("Last week the Taliban claimed an attack in Tolmar.", ""),
]


@pytest.mark.parametrize(("text", "expected"), CLAIMING)
def test_who_claims_the_deed_did_it(parsed: Parsed, text: str, expected: str) -> None:
    text = f"A bomb killed six people in Kor on Monday. {text}"
    read = Text(Report(slug="test", text=text), parsed(text))
    claims, _ = link(read, extract(read))
    assert [c.perpetrator.words if c.perpetrator else "" for c in claims] == [expected]
