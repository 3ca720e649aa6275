"""Who only tells what befell others: "the army said militants killed them" tells of no dead of the army."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

DOERS = [
    ("A car bomb went off in Kor, police said. It killed three people.", [""]),
    ("A shell landed in a market in Kor, the army said. It killed three people.", [""]),
    ("Police said a bomb exploded in Kor. It wounded three people.", [""]),
    ("Police said a man threw a grenade. It wounded three people.", [""]),
    ("The army raided a camp near Kor, police said. It killed three rebels.", ["army"]),
    ("The army said it had raided a camp. It killed three rebels.", ["army"]),
    ("The army said it struck a house in Kor, killing three people.", ["army"]),
    ("The army said it had hit a depot in Kor and killed three people.", ["army"]),
    ("Police said it hit a bus in Kor, killing three people.", [""]),
    ("A rocket was fired at Kor. The army said it hit a bus, killing three people.", [""]),
]


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_a_teller_did_not_do_what_a_thing_did(
    claims_of: Claims, text: str, expected: list[str]
) -> None:
    told = [claim.perpetrator.words if claim.perpetrator else "" for claim in claims_of(text)]
    assert told == expected


VICTIMS = [
    (
        "Two clerks were kidnapped in Kor. The army said militants killed them.",
        ["clerks", "clerks"],
    ),
    (
        "Two clerks were kidnapped in Kor. Officials said the rebels later released them.",
        ["clerks", "clerks"],
    ),
    (
        "Two clerks were kidnapped in Kor. According to police, rebels killed them on Monday.",
        ["clerks", "clerks"],
    ),
    ("Villagers said soldiers wounded them in Kor.", ["Villagers"]),
    (
        "The body of Omar Noor was found, according to a neighbour. “He was shot in the head,” she said.",
        ["Omar Noor", "Omar Noor"],
    ),
    ("Nine traders were ambushed by rebels and four of them were killed.", ["traders"]),
    ("Rebels attacked the fort and four of them were killed.", ["Rebels"]),
    ("Rebels had shot at a police car in Kor, wounding one officer.", ["officer"]),
    ("Rebels have shot at the convoy in Kor, wounding two drivers.", ["drivers"]),
    ("Nine clerks had been shot at a market in Kor.", ["clerks"]),
]


@pytest.mark.parametrize(("text", "expected"), VICTIMS)
def test_a_teller_is_none_of_the_harmed(claims_of: Claims, text: str, expected: list[str]) -> None:
    assert [claim.victim.words for claim in claims_of(text)] == expected


BODIES = [
    ("A patrol was attacked by rebels and three of them were killed.", ["patrol"]),
    ("A family was attacked by gunmen and three of them were killed.", ["family"]),
    ("A checkpoint was attacked by rebels and three of them were killed.", ["rebels"]),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_of_whom_a_part_fell(claims_of: Claims, text: str, expected: list[str]) -> None:
    assert [claim.victim.words for claim in claims_of(text)] == expected
