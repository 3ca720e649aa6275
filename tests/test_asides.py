"""People of an aside are part of those named before it, each row a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four people, three men and a woman, were injured when the mortar hit.",
            ["injured: 4 people, civilian"],
        ),
        (
            "Five persons, a guard and three rebels among them, were killed in the raid.",
            ["killed: 5 persons, mixed"],
        ),
        (
            "A rocket hit the depot, killing at least nine people, a father and his son among them.",
            ["killed: at_least 9 people, unknown"],
        ),
        (
            "Four people were dead, one of them a nurse, and ten others injured.",
            ["killed: 4 people, unknown", "injured: 10 people, unknown"],
        ),
        (
            "Soldiers killed 44 clerks, including 20 women, in Nondin, and 179 nurses, including 36 men, in "
            "Soro.",
            ["killed: 44 clerks, civilian", "killed: 179 nurses, civilian"],
        ),
        (
            "A raid killed nine clerks, including four women, with several others injured.",
            ["killed: 9 clerks, civilian", "injured: vague clerks, civilian"],
        ),
        (
            "Nine militants, including two women and a former soldier, were killed.",
            ["killed: 9 militants, armed_group"],
        ),
        (
            "Two policemen, one soldier and three farmers were kidnapped on the road.",
            [
                "abducted: 2 policemen, state_force",
                "abducted: 1 soldier, state_force",
                "abducted: 3 farmers, civilian",
            ],
        ),
        (
            "Three policemen, one soldier and two civilians were kidnapped on the road.",
            [
                "abducted: 3 policemen, state_force",
                "abducted: 1 soldier, state_force",
                "abducted: 2 civilians, civilian",
            ],
        ),
    ],
)
def test_no_part_counts_twice(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
