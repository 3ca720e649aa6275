"""Words that only refer back to people told of before are no claims."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man was shot, who was reported in critical condition.",
            ["injured: 1 man, civilian"],
        ),
        (
            "A man was shot. He was reported in critical condition.",
            ["injured: 1 man, civilian", "injured: 1 man, civilian"],
        ),
        ("Two boys were shot. All two are in stable condition.", ["injured: 2 boys, civilian"] * 2),
        ("Three people are in critical condition.", ["injured: 3 people, unknown"]),
        (
            "Nine people were wounded, including two who are in critical condition.",
            ["injured: 9 people, unknown"],
        ),
        ("Five men were killed. The men were shot in the head.", ["killed: 5 men, civilian"]),
        (
            "Five men were killed. Police did not say how the men were killed.",
            ["killed: 5 men, civilian"],
        ),
        (
            "Two gunmen were killed, including one who later died.",
            ["killed: 2 gunmen, armed_group"],
        ),
        (
            "A clerk was shot and killed. The clerk suffered a gunshot wound to the neck.",
            ["killed: 1 clerk, civilian"] * 2,
        ),
        (
            "The clerk suffered a gunshot wound to the neck, and two guards were killed.",
            ["killed: 2 guards, state_force"],
        ),
        (
            "Two officers were wounded. The two wounded officers are from Tamra.",
            ["injured: 2 officers, state_force", "injured: 2 wounded officers, state_force"],
        ),
        ("The hunt for the kidnapped three went on.", []),
    ],
)
def test_no_second_figure(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


def test_two_commas_in_a_row_hold_nobody(lines_of: Lines) -> None:
    text = "In the town,, police chief Omar Khan,, said two men were killed."
    assert lines_of(text) == ["killed: 2 men, civilian"]
