"""People whom the words beside a victim add, each row a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

# Persons that "and" joins before a plural verb or behind an object.
JOINED = [
    (
        "Tariq al-Mansur and his father were killed when gunmen opened fire on them.",
        ["killed: 2 Tariq al-Mansur and his father, civilian"],
    ),
    (
        "A trader and his wife were shot dead by gunmen at Toran village.",
        ["killed: 2 trader and his wife, civilian"],
    ),
    (
        "The mayor of Larkat and his driver were killed.",
        ["killed: 2 mayor of Larkat and his driver, civilian"],
    ),
    (
        "Gunmen attacked the house, killing him, his wife and son and wounding five other people.",
        ["killed: 3 him, his wife and son, civilian", "injured: 5 people, unknown"],
    ),
    (
        "The rebels killed a Briton and a South African.",
        ["killed: 2 Briton and a South African, civilian"],
    ),
    (
        "The minister, along with ten others, was injured.",
        ["injured: 1 minister, civilian", "injured: 10 others, unknown"],
    ),
    (
        "A newspaper editor, together with his wife, was shot dead.",
        ["killed: 1 newspaper editor, civilian", "killed: 1 his wife, civilian"],
    ),
    (
        "A boy along with his father and uncle were shot dead.",
        ["killed: 1 boy, civilian", "killed: 2 his father and uncle, civilian"],
    ),
    (
        "Omar Noor along with two others were injured, but his driver was killed.",
        [
            "injured: 1 Omar Noor, civilian",
            "injured: 2 others, unknown",
            "killed: 1 his driver, civilian",
        ],
    ),
    (
        "The mayor, who lives in Gao along with two guards, was shot.",
        ["injured: 1 mayor, civilian"],
    ),
    (
        "The blast wounded two of his bodyguards and his son.",
        ["injured: 2 his bodyguards, civilian", "injured: 1 his son, civilian"],
    ),
    # each at a place of his own
    (
        "Gunmen shot dead a trader in Gao on Monday and a guard in Mopti.",
        ["killed: 1 trader, civilian", "killed: 1 guard, state_force"],
    ),
    (
        "Rebels killed a trader in Gao and a nurse in Mopti.",
        ["killed: 1 trader, civilian", "killed: 1 nurse, civilian"],
    ),
    (
        "Two nurses were shot dead in Gao on Monday, and three in Mopti.",
        ["killed: 2 nurses, civilian", "killed: 3 nurses, civilian"],
    ),
    (
        "Gunmen killed a trader in Gao on Monday and a guard in Mopti said he was rich.",
        ["killed: 1 trader, civilian"],
    ),
    # who is told by his office, and by his name
    (
        "Gunmen kidnapped the head of the village, Alhaji Musa Tanko, and his three wives.",
        ["abducted: 1 head of the village, civilian", "abducted: 3 wives, civilian"],
    ),
    # one person in two roles
    (
        "The owner and driver of the bus was killed.",
        ["killed: 1 owner, civilian"],
    ),
]
APART = [
    (
        "Ten Belgian diplomats and a journalist were kidnapped and killed by the militia.",
        [
            "abducted: 10 Belgian diplomats, civilian",
            "killed: 10 Belgian diplomats, civilian",
            "abducted: 1 journalist, civilian",
            "killed: 1 journalist, civilian",
        ],
    ),
    (
        "Gunmen shot and killed Abdel Kayyali, a lawyer and a member of the council.",
        ["killed: 1 Abdel Kayyali, civilian"],
    ),
    (
        "The rebels shot a leader of the party (PNR) and his assistant.",
        ["injured: 2 leader of the party (PNR) and his assistant, civilian"],
    ),
]
# Persons that other words add.
ADDED = [
    (
        "Four policemen were wounded in the attack in addition to four villagers.",
        ["injured: 4 policemen, state_force", "injured: 4 villagers, civilian"],
    ),
    (
        "The mayor was killed along with two bodyguards.",
        ["killed: 1 mayor, civilian", "killed: 2 bodyguards, civilian"],
    ),
    (
        "Six policemen died, as did the driver and his nephew.",
        ["killed: 6 policemen, state_force", "killed: 2 driver and his nephew, civilian"],
    ),
    (
        "Ten soldiers were killed in a raid carried out along with two allied militias.",
        ["killed: 10 soldiers, state_force"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*JOINED, *APART])
def test_persons_that_and_joins(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), ADDED)
def test_people_that_are_added(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
