"""Two events told in one sentence: who did the one, and how, says nothing of the other."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

JOINED = [
    (
        "Gunmen killed a judge and a bomb wounded two guards in Kor.",
        [("Gunmen", "shooting"), ("", "bombing")],
    ),
    (
        "Two clerks were wounded in a grenade attack in Kor while five policemen were killed when rebels "
        "ambushed a truck in Tolmar.",
        [("", "bombing"), ("rebels", "ambush")],
    ),
    (
        "Two clerks died in a roadside bombing while four policemen were shot dead by gunmen in Kor.",
        [("", "bombing"), ("gunmen", "shooting")],
    ),
    (
        "Rebels killed a nurse and wounded two clerks, while a mine killed four guards.",
        [("Rebels", "unknown"), ("Rebels", "unknown"), ("", "bombing")],
    ),
    # one event, told of two groups of people
    (
        "Three clerks were killed while five were wounded when gunmen opened fire in Kor.",
        [("gunmen", "shooting"), ("gunmen", "shooting")],
    ),
    (
        "Gunmen killed a judge and wounded two guards in a bomb attack in Kor.",
        [("Gunmen", "bombing"), ("Gunmen", "bombing")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), JOINED)
def test_each_event_has_its_own_doer_and_kind(
    claims_of: Claims, text: str, expected: list[tuple[str, str]]
) -> None:
    told = [(c.perpetrator.words if c.perpetrator else "", c.event_kind) for c in claims_of(text)]
    assert told == expected


def test_fighters_of_the_second_event_are_none_of_the_dead(claims_of: Claims) -> None:
    claims = claims_of("A bomb killed two guards and gunmen shot dead three clerks in Kor.")
    assert [(c.victim.words, c.victim.actor_class) for c in claims] == [
        ("guards", "state_force"),
        ("clerks", "civilian"),
    ]


STRUCK = [
    ("Kor was hit by a dozen shells on Monday, wounding five people.", [""]),
    ("Kor was rocked by six blasts on Monday, killing four people.", [""]),
    ("The fort was attacked by rebels on Monday, leaving four guards dead.", ["rebels"]),
    ("Five policemen murdered in apparent ambush", [""]),
    ("Sinaloa shootouts left eleven clerks dead.", [""]),
]


@pytest.mark.parametrize(("text", "expected"), STRUCK)
def test_a_place_that_was_struck_did_nothing(
    claims_of: Claims, text: str, expected: list[str]
) -> None:
    told = [c.perpetrator.words if c.perpetrator else "" for c in claims_of(text)]
    assert told == expected


BOTH = [
    ("Farmers and herders clashed in Kor, leaving six people dead.", [""]),
    ("Police and bandits exchanged fire in Kor, killing two clerks.", [""]),
    ("Police and bandits exchanged fire in Kor, killing two officers.", ["bandits"]),
    (
        "Police and soldiers clashed with rebels in Kor, killing six people.",
        ["Police and soldiers"],
    ),
    ("Rebels and bandits attacked Kor, killing six people.", ["Rebels and bandits"]),
]


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_of_two_sides_neither_is_the_doer_of_all(
    claims_of: Claims, text: str, expected: list[str]
) -> None:
    told = [claim.perpetrator.words if claim.perpetrator else "" for claim in claims_of(text)]
    assert told == expected
