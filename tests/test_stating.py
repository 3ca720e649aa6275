"""What a word of harm before a noun asks before it states something of people."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Her husband, jailed opposition leader Pavel Orlov, wrote a letter.", ["detained: 1"]),
        ("He mourned the recently murdered senator Emil Kanter.", ["killed: 1"]),
        ("The kidnapped engineer Omar Bakri is in good health.", ["abducted: 1"]),
        ("Wounded soldier returns home", ["injured: 1"]),
        # these refer back, or speak of nobody in particular
        ("The kidnapped engineer is in good health.", []),
        ("The murdered student's home was watched.", []),
        ("The camp is for displaced persons.", []),
    ],
)
def test_attributes_of_harm(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected


# Casualties that an event is said to bring state some; a shooting that was not is no figure.
BROUGHT = [
    (
        "The raid on Tolmar resulted in civilian casualties.",
        ["killed_or_injured: vague civilian, civilian"],
    ),
    (
        "The blast in Tolmar led to heavy casualties.",
        ["killed_or_injured: vague heavy casualties, unknown"],
    ),
    ("The raid could result in civilian casualties.", []),
    ("The mayor spoke about civilian casualties.", []),
    ("There was no shooting in Tolmar for a month.", []),
    ("There were no casualties in Tolmar.", ["killed_or_injured: 0 casualties, unknown"]),
    ("The army did not comment on any casualties.", []),
]


@pytest.mark.parametrize(("text", "expected"), BROUGHT)
def test_casualties_that_are_brought(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# A year behind "months of" is no number of the dead.
OF_A_YEAR = [
    ("The raids caused 70 deaths during the first four months of 2019.", ["killed: 70, unknown"]),
    (
        "The raids led to 70 civilian deaths in the last week of 2019.",
        ["killed: 70 civilian, civilian"],
    ),
    ("The deaths in the past month of 30 nurses shocked Bor.", ["killed: 30 nurses, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), OF_A_YEAR)
def test_deaths_of_a_part_of_a_year(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
