"""What some effect words ask of their people, of who did it and of the words around."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

# "Hit" and "struck" tell of harm where something flies, or where shots are told of.
STRUCK = [
    ("One of the bullets struck Omar Saleh in the head.", ["injured: 1 Omar Saleh, civilian"]),
    ("The nurse was hit by flying glass.", ["injured: 1 nurse, civilian"]),
    ("A man opened fire in the bar. The waiter was hit.", ["injured: 1 waiter, civilian"]),
    ("A woman was struck with a bullet.", ["injured: 1 woman, civilian"]),
    ("The driver was hit by a car.", []),
    ("Shots fell. The town was hit by a wave of rumours.", []),
]

# "Took" and "taken" tell of harm where captors do it.
TAKEN = [
    (
        "Rebels took 40 passengers hostage and killed nine of them.",
        ["abducted: 40 passengers, civilian", "killed: 9 passengers, civilian"],
    ),
    ("The raiders took 40 women and children.", ["abducted: 40 women and children, civilian"]),
    ("His son was taken by the gunmen.", ["abducted: 1 His son, civilian"]),
    ("Rebels took the town and 20 villages.", []),
    ("Police took two clerks home.", []),
    ("The gunmen took two clerks by surprise.", []),
    (
        "Gunmen kidnapped my wife and 90 women and children.",
        ["abducted: 1 my wife, civilian", "abducted: 90 women and children, civilian"],
    ),
]

# "The shooting of" tells of people with a number, a name, an age or whose they are.
EVENTS = [
    ("Man charged in shooting of 7-year-old girl", ["injured: 1 7-year-old girl, civilian"]),
    (
        "He was charged in the shooting of his younger brother.",
        ["injured: 1 his younger brother, civilian"],
    ),
    ("The bands were blamed for massacres of peasants.", ["killed: vague peasants, civilian"]),
    ("He spoke about the shooting of the men.", []),
]

# "Rescued" tells of captives: of hostages, of people taken by force, not of who was pulled from a ruin.
RESCUED = [
    ("Troops rescued 12 hostages.", ["released: 12 hostages, civilian"]),
    ("Soldiers rescued seven guests from the hotel.", ["released: 7 guests, civilian"]),
    (
        "Two nurses were rescued on Friday. They had been kidnapped.",
        ["released: 2 nurses, civilian", "abducted: 2 nurses, civilian"],
    ),
    ("A clerk, 36, was rescued from the rubble.", []),
    ("Firefighters rescued seven people from the burning shop.", []),
    ("Three people were rescued after a shell hit their house.", []),
    (
        "Villagers freed nine captives. Three miners were rescued from a shaft.",
        ["released: 9 captives, civilian"],
    ),
]

PARTS = [
    (
        "The army confirmed that one of its soldiers was killed.",
        ["killed: 1 its soldiers, state_force"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STRUCK + TAKEN + EVENTS + RESCUED + PARTS)
def test_what_the_words_around_must_say(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# Villagers who are forced to flee are displaced, attackers who are made to flee are not.
FORCED = [
    ("The residents were forced to flee.", ["displaced: vague residents, civilian"]),
    ("Herders have once more been forced to flee.", ["displaced: vague Herders, civilian"]),
    ("Troops killed one rebel and forced others to flee.", ["killed: 1 rebel, armed_group"]),
    ("The gunmen were forced to flee.", []),
]


@pytest.mark.parametrize(("text", "expected"), FORCED)
def test_who_is_forced_to_flee(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# Who is seized where raiders are told of, and no police, is abducted; so is whom a group seizes.
SEIZED = [
    (
        "Rebels raided Tolmar. Six traders were seized, a cook said.",
        ["abducted: 6 traders, civilian"],
    ),
    ("A Danish engineer was seized by a shadowy group.", ["abducted: 1 Danish engineer, civilian"]),
    (
        "Rebels raided Tolmar. Police came. Six traders were seized.",
        ["detained: 6 traders, civilian"],
    ),
    ("Six smugglers were seized in Tolmar.", ["detained: 6 smugglers, armed_group"]),
]


@pytest.mark.parametrize(("text", "expected"), SEIZED)
def test_who_is_seized_by_raiders(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# Where people are led to be shot, and officers who are at a loss.
LED = [
    (
        "Traders were led to a quarry in Tolmar, where they were shot dead.",
        ["killed: vague Traders, civilian"],
    ),
    ("They were found in a hospital in Tolmar, where they died.", []),
    ("The officers in Tolmar are lost for words.", []),
    (
        "There was no evidence of any civilian casualties.",
        ["killed_or_injured: 0 civilian, civilian"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LED)
def test_where_people_are_led(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
