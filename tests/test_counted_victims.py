"""People who are only called victims: what befell them the rest of the report tells."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four people were wounded. A third victim was reported at another hospital.",
            ["injured: 4", "injured: 1"],
        ),
        (
            "Two people were wounded. Police said there were two other victims.",
            ["injured: 2", "injured: 2"],
        ),
        (
            "Shots were fired at the station, but no victims were reported.",
            ["killed_or_injured: 0"],
        ),
        ("Two victims in the Tolmar shooting are from Norland.", ["killed: 2"]),
        # another word tells what befell them
        ("Two other victims were wounded in the leg.", ["injured: 2"]),
        # told of before, other people, or no violence of arms
        ("The four victims are recovering.", []),
        ("None of the victims had travelled.", []),
        ("Two other crash victims were named.", []),
    ],
)
def test_victims_by_number(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected
