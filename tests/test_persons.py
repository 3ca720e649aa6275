"""What a phrase tells of a person, and whether two phrases can mean one."""

import pytest

from tallystick.persons import full_name, is_one, is_unnamed, may_be_one, person


@pytest.mark.parametrize(
    ("words", "names", "age", "gender", "grown"),
    [
        ("Mayor Pedro Ruiz", {"pedro", "ruiz"}, None, "", True),
        ("Pedro Ruiz, 61", {"pedro", "ruiz"}, 61, "", True),
        ("23-year-old man", set(), 23, "he", True),
        ("8-year-old girl", set(), 8, "she", False),
        ("Seven-year-old Ana Ruiz", {"ana", "ruiz"}, 7, "", False),
        ("thirty-one-year-old clerk", set(), 31, "", True),
        ("toddler", set(), None, "", False),
        ("Older brother", set(), None, "he", None),
        ("man from Toledo", set(), None, "he", True),
        ("5-month-old", set(), None, "", False),
    ],
)
def test_what_a_phrase_tells(
    words: str, names: set[str], age: int | None, gender: str, grown: bool | None
) -> None:
    found = person(words)
    assert (found.names, found.age, found.gender, found.grown) == (names, age, gender, grown)


@pytest.mark.parametrize(
    ("one", "other", "may_be", "plainly"),
    [
        ("Pedro Ruiz", "Mr. Ruiz", True, True),
        ("Pedro Ruiz", "Ana Flores", False, False),
        ("23-year-old man", "man", True, True),
        ("23-year-old man", "31-year-old man", False, False),
        ("man", "woman", False, False),
        ("man", "another man", False, False),
        ("boy", "man", False, False),
        ("Pedro Ruiz", "victim", True, False),
        ("Pedro Ruiz, 23", "23-year-old", True, True),
        ("teenager", "driver", True, False),
        ("Pedro Ruiz", "Ana Ruiz", False, False),
        ("Pedro Luis Ruiz", "Luis Ruiz", True, True),
        ("Danny Ruiz", "Daniel Ruiz", True, True),
    ],
)
def test_two_phrases(one: str, other: str, may_be: bool, plainly: bool) -> None:
    assert may_be_one(person(one), person(other)) is may_be
    assert is_one(person(one), person(other)) is plainly


def test_the_victim_is_nobody_in_particular() -> None:
    assert is_unnamed(person("victim"))
    assert not is_unnamed(person("teenager"))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Mayor Pedro Ruiz, 61", {"pedro", "ruiz"}),
        ("police officer Ana de Lima", {"ana", "de", "lima"}),
        ("Pedro Ruiz (left)", {"pedro", "ruiz"}),
        ("Mayor Ruiz", set()),
        ("an Islamic State leader", set()),
        ("a World Food Program (WFP) official", set()),
        ("the mayor of San Pedro", set()),
    ],
)
def test_the_full_name_at_the_end_of_a_phrase(words: str, name: set[str]) -> None:
    assert full_name(words) == name
