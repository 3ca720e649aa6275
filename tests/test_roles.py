"""The class of a name by what the report says beside it, and not by who says so."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

NAMED = [
    ("The victim was Omar Noor, Dayton police said. Noor was killed at home.", "civilian"),
    ("The victim was Omar Noor, 32, police said. Noor was killed at home.", "civilian"),
    ("The victim was Omar Noor, 32, according to police. Noor was killed at home.", "civilian"),
    ("The victim was Omar Noor, an army spokesman said. Noor was killed at home.", "civilian"),
    ("The victim was Omar Noor, the sheriff's office said. Noor was killed at home.", "civilian"),
    ("A baker shot his wife, Ana Noor, police said.", "civilian"),
    ("The victim was Omar Noor, a security guard at a bar. Noor was killed at home.", "civilian"),
    ("According to Dayton police, Omar Noor, 34, was killed at home.", "civilian"),
    ("According to the army, Omar Noor, a cook, was killed at home.", "civilian"),
    # where somebody lives
    (
        "Dayton Heights Police came. Omar Lee Noor, 23, of Cleveland, Ali Rolo, 31, of Dayton Heights "
        "and Ana Bari, 32, of Tolmar Heights were killed in the bar.",
        "civilian",
    ),
    ("The victim was Omar Noor, a soldier, police said. Noor was killed at home.", "state_force"),
    ("The victim was Omar Noor, 32, a police officer. Noor was killed at home.", "state_force"),
    ("The victim was Omar Noor, an army mechanic. Noor was killed at home.", "state_force"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_class_of_a_name(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[-1].victim.actor_class == expected
