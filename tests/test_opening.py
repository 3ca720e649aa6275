"""Who opens the clause of a passive or a state, over all that is said of him before the verb."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A diplomat confirmed that Emil Kanter, aide to the naval attache in Tolmar, was wounded.",
            ["injured: 1"],
        ),
        ("A fighter working for the Harbour gang was killed in this attack.", ["killed: 1"]),
        (
            "It has been confirmed that two leaders of the Green Union [GU] were killed by gunmen.",
            ["killed: 2"],
        ),
        (
            "The spokesman said Anna D. Reed, 42, and Clara Moore, 38, both of Tolmar, were killed.",
            ["killed: 2"],
        ),
        (
            "Lena Fischer, who was sent to Norland by the radio station, was injured in the blast.",
            ["injured: 1"],
        ),
        ("Two men - including a 17-year-old - are dead after the blast.", ["killed: 2"]),
        # what opens the clause is no people
        ("Officials said that three cars parked beside the station were seized.", []),
        ("The army has liberated the town.", []),
    ],
)  # fmt: skip
def test_who_opens_the_clause(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected
