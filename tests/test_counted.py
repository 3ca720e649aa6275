"""How many an effect word itself counts: none in "were not hurt", whatever their number is."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver was not injured.", ["injured: 0"]),
        ("Their two sons were not injured.", ["injured: 0"]),
        ("The woman's two other sons, who were at home, were not hurt.", ["injured: 0"]),
        ("Her father and two other children were not harmed.", ["injured: 0"]),
        ("Not a single guard was killed.", ["killed: 0"]),
        ("Two guards were wounded.", ["injured: 2"]),
    ],
)
def test_none_by_the_verb(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops rescued six (6) young pupils in Tolmar.", ["released: 6 young pupils, civilian"]),
        ("Nine (9) armed robbers were arrested.", ["detained: 9 armed robbers, armed_group"]),
        ("Two (2) clerks were killed.", ["killed: 2 clerks, civilian"]),
        ("A gunman shot each of his sisters.", ["injured: vague his sisters, civilian"]),
        ("A gunman shot his sisters.", ["injured: vague his sisters, civilian"]),
    ],
)
def test_how_many_before_other_words(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
