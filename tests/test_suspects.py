"""Who is held for violence, or is told behind the noun to have done it, is armed in the guide."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

HELD = [
    ("Three men were arrested over the bombing.", "armed_group"),
    ("Police arrested a boy after the stabbing of a nurse.", "armed_group"),
    ("Two held in connection with the murder of a priest", "armed_group"),
    ("Seven men who had taken part in the raid were arrested.", "armed_group"),
    ("A teenager was arrested in the weekend slaying of a clerk.", "armed_group"),
    ("An arrest has been made in the death of a toddler.", "armed_group"),
    ("Two arrests were made in the village.", "unknown"),
    ("Ali Noor was arrested on two counts of murder.", "armed_group"),
    ("Ali Noor was arrested on a train to the town where ten were killed.", "civilian"),
    ("A man was arrested after his daughter was accidentally shot.", "civilian"),
    ("Six men were arrested in a raid.", "civilian"),
    ("Six men were arrested after protesters attacked a shop.", "civilian"),
    ("Six students were arrested over the bombing.", "civilian"),
    ("Nine people were killed in Kor in a raid by police to arrest gang leaders.", "unknown"),
    ("Nine people died in Kor, three of them in a gunfight with soldiers.", "unknown"),
    ("A man who was involved in a dispute was shot dead.", "civilian"),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_suspects_are_armed(claims_of: Claims, text: str, expected: str) -> None:
    held = [c for c in claims_of(text) if c.effect.value in {"detained", "killed"}]
    assert held[0].victim.actor_class.value == expected


BY_NAME = [
    (
        "Omar Noor was charged with murder in the death of a clerk. Noor was arrested on Friday.",
        "Noor",
    ),
    ("Police said Omar Noor shot the clerk. Noor was arrested on Friday.", "Noor"),
    ("Noor faces charges of assault after the shooting. Noor was arrested on Friday.", "Noor"),
    ("Noor and a friend fired several shots at a bus. Noor was also shot.", "Noor"),
]


@pytest.mark.parametrize(("text", "name"), BY_NAME)
def test_who_is_told_to_attack_is_armed_by_his_name(
    claims_of: Claims, text: str, name: str
) -> None:
    named = [c for c in claims_of(text) if c.victim.words == name]
    assert named[-1].victim.actor_class.value == "armed_group"


HARMED_BY_NAME = [
    "Omar Noor was shot and killed at a fair. Noor died there.",
    "Omar Noor shot himself by accident. Noor was injured.",
]


@pytest.mark.parametrize("text", HARMED_BY_NAME)
def test_who_is_harmed_alone_is_none(claims_of: Claims, text: str) -> None:
    assert {c.victim.actor_class.value for c in claims_of(text)} == {"civilian"}
