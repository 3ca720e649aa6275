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
            "Three nurses were abducted, all of whom are now in captivity.",
            ["abducted: 3 nurses, civilian"],
        ),
        (
            "Nine people were wounded, including two who are in critical condition.",
            ["injured: 9 people, unknown"],
        ),
        ("Five men were killed. The men were shot in the head.", ["killed: 5 men, civilian"]),
        (
            "Two clerks were hurt. One of the two wounded clerks died.",
            ["injured: 2 clerks, civilian", "killed: 1 wounded clerks, civilian"],
        ),
        (
            "Rebels hurt four soldiers. The two wounded guards are in a military hospital.",
            ["injured: 4 soldiers, state_force", "injured: 2 wounded guards, state_force"],
        ),
        (
            "Six people were killed, including a clerk hit by a shell and a nurse who was shot.",
            ["killed: 6 people, unknown"],
        ),
        (
            "Six people were killed, including a clerk. A nurse who was shot lived.",
            ["killed: 6 people, unknown", "injured: 1 nurse, civilian"],
        ),
        (
            "Five men were killed. Police did not say how the men were killed.",
            ["killed: 5 men, civilian"],
        ),
        (
            "Four nurses were killed in Koro. The nurses were murdered on Friday, the bishop said.",
            ["killed: 4 nurses, civilian", "killed: vague nurses, civilian"],
        ),
        (
            "A bomb hurt nine people on a bus. The passengers were injured by broken glass.",
            ["injured: 9 people, unknown", "injured: vague passengers, civilian"],
        ),
        (
            "Two nuns were arrested on Monday. The nuns who were arrested are from Tamra.",
            ["detained: 2 nuns, civilian"],
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
        (
            "At least 12 people were shot while eight others were admitted to hospital.",
            ["injured: at_least 12 people, unknown", "injured: 8 people, unknown"],
        ),
        (
            "One man is dead and three women are in hospital.",
            ["killed: 1 man, civilian", "injured: 3 women, civilian"],
        ),
        (
            "Nine people died and eleven are still in hospital.",
            ["killed: 9 people, unknown", "injured: 11 people, unknown"],
        ),
        (
            "Fifty people were wounded and eleven are still in hospital.",
            ["injured: 50 people, unknown"],
        ),
    ],
)
def test_no_second_figure(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


def test_two_commas_in_a_row_hold_nobody(lines_of: Lines) -> None:
    text = "In the town,, police chief Omar Khan,, said two men were killed."
    assert lines_of(text) == ["killed: 2 men, civilian"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ali Noor and Omar Saleh were walking home when they were kidnapped.",
            ["abducted: 2 Ali Noor and Omar Saleh, civilian"],
        ),
        (
            "The villagers had fled to the woods. They were killed with machetes.",
            ["killed: vague villagers, civilian"],
        ),
        (
            "Soldiers took the students to a yard and murdered them.",
            ["killed: vague students, civilian"],
        ),
        ("The teachers went home after they were released.", []),
        (
            "Four priests were abducted. The captors fled. They were taken from their car near Gao.",
            ["abducted: 4 priests, civilian", "abducted: vague priests, civilian"],
        ),
        (
            "Gunmen kidnapped three nurses on Friday. They were freed a day later.",
            ["abducted: 3 nurses, civilian", "released: 3 nurses, civilian"],
        ),
        ("When they arrived, they found a man suffering from a cold.", []),
    ],
)
def test_they_are_as_many_as_were_named_or_some(
    lines_of: Lines, text: str, expected: list[str]
) -> None:
    assert lines_of(text) == expected
