"""Names that the tree has for nouns, or that are words for things, are people where they are harmed."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

NAMES = [
    (
        "CARLOS MEJIA, DIRECTOR OF A RADIO NEWSCAST IN THE TOWN OF KORO, WAS KILLED ON MONDAY.",
        ["killed: 1 CARLOS MEJIA, civilian"],
    ),
    (
        "Doctors treated Omar Reis for burns. Reis was shot in the leg.",
        ["injured: 1 Omar Reis, civilian", "injured: 1 Reis, civilian"],
    ),
    (
        "Officers found Aaron Banks, 23, in a car. Banks was arrested on Tuesday.",
        ["detained: 1 Banks, civilian"],
    ),
    # what opens a sentence is no name of who is told of behind the comma
    (
        "In the 2700 block of East Hollis, a man was shot in the leg on Monday.",
        ["injured: 1 man, civilian"],
    ),
    ("On a bridge in East Hollis, a clerk was killed.", ["killed: 1 clerk, civilian"]),
    ("The army says the town of Sinjar was liberated on Monday.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_of_the_harmed(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
