"""Who the people of a figure were, by what their sentence tells to have been struck."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

STRUCK = [
    ("Jets hit two buses carrying civilians in Kor, killing 19 people.", "civilian"),
    ("Police opened fire on unarmed marchers, wounding 20 people.", "civilian"),
    ("A drone hit a gathering of mourners and killed eight people.", "civilian"),
    ("Rebels raided a camp for displaced people, killing 11 people.", "civilian"),
    ("Shells fell on a refugee camp, killing six people.", "civilian"),
    ("Eight people, among them women and children, died in the gunfire.", "civilian"),
    ("Six people were killed, residents said.", "unknown"),
    ("A bomb killed six people near a hospital for refugees.", "unknown"),
    ("Shells killed six people and forced residents to flee.", "unknown"),
    ("Some 3,000 people have died in turf battles.", "unknown"),
    ("Twelve people, including a nurse, were hurt when police opened fire.", "unknown"),
]


@pytest.mark.parametrize(("text", "expected"), STRUCK)
def test_people_are_those_on_whom_the_blow_fell(
    claims_of: Claims, text: str, expected: str
) -> None:
    people = [claim for claim in claims_of(text) if claim.victim.words == "people"]
    assert {claim.victim.actor_class.value for claim in people} == {expected}


FOUGHT = [
    ("Troops pursued the rebels, killing ten.", "armed_group"),
    ("Rebels fought soldiers near the town, killing six.", "state_force"),
    ("Police clashed with bandits, killing four.", "armed_group"),
    ("Rebels attacked a police station, killing four.", "unknown"),
]


@pytest.mark.parametrize(("text", "expected"), FOUGHT)
def test_a_bare_number_is_of_those_who_were_fought(
    claims_of: Claims, text: str, expected: str
) -> None:
    assert claims_of(text)[0].victim.actor_class.value == expected


# Those of a bare number are those who were attacked.
ATTACKED = [
    ("Rebels fired on traders in Tolmar, killing six and wounding two.", ["traders", "traders"]),
    ("Rebels attacked a group of pilgrims and killed two.", ["pilgrims"]),
    ("A shell hit a bus carrying nurses, killing six.", ["nurses"]),
    ("Rebels shot at two pilots, killing one and wounding the second.", ["pilots", "pilots"]),
    ("Rebels attacked a police post in Tolmar, killing six.", [""]),
    ("Rebels attacked people in Tolmar, killing six.", [""]),
]


@pytest.mark.parametrize(("text", "expected"), ATTACKED)
def test_words_of_the_attacked(claims_of: Claims, text: str, expected: list[str]) -> None:
    assert [claim.victim.words for claim in claims_of(text)] == expected
