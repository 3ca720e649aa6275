"""Who is hit by bullets and splinters, and who by cars and droughts."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

HIT = [
    ("Shots rang out, and he saw that his friend was hit.", ["injured: 1 his friend, civilian"]),
    (
        "One of the bullets struck Cole in the head. Luis Cole, 23, lived in Elgin.",
        ["injured: 1 Cole, civilian"],
    ),
    ("The nurse was struck by flying glass.", ["injured: 1 nurse, civilian"]),
    ("The clerk was hit with a bullet.", ["injured: 1 clerk, civilian"]),
    ("A gun went off. The cook was hit.", ["injured: 1 cook, civilian"]),
]
NOT_HIT = [
    "Shots were fired. The van was hit.",
    "Shots were fired. The rebels said the plane was hit.",
    "He narrowly missed being hit by a bullet.",
    "The clerk was hit on the hand with a stick.",
    "The farmers were hit by a drought.",
]


@pytest.mark.parametrize(("text", "expected"), HIT)
def test_people_hit(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("text", NOT_HIT)
def test_what_hits_nobody(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []
