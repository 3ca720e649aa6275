"""Is it people, one or several, and of what class: "troopers" are state forces."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.people import (
    People,
    group_class,
    is_people,
    is_plural,
    is_round_number,
    noun_class,
)
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from tallystick.doc import Doc, Token

Parsed = Callable[..., "Doc"]
CIVILIAN, STATE, ARMED, UNKNOWN = (
    ActorClass.CIVILIAN,
    ActorClass.STATE_FORCE,
    ActorClass.ARMED_GROUP,
    ActorClass.UNKNOWN,
)


def token(doc: "Doc", word: str) -> "Token":
    """The last token of a doc that is this word."""
    return [t for t in doc if t.text == word][-1]


GROUPS = [
    (["Shining", "Path", "column"], ARMED),
    (["the", "Taliban"], ARMED),
    (["Israel", "Defense", "Forces"], STATE),
    (["the", "FARC", "dissidents"], ARMED),
    (["a", "DRG", "jawan"], STATE),
    (["Viv", "Ansanm"], ARMED),
    (["Taliban", "authorities"], STATE),
    (["farmers"], None),
    ([], None),
]


@pytest.mark.parametrize(("words", "expected"), GROUPS)
def test_class_of_a_named_group(words: list[str], expected: ActorClass | None) -> None:
    assert group_class(words) is expected


def test_a_whole_name() -> None:
    assert group_class(["Shining", "Path", "column"], whole=True) is None
    assert group_class(["Shining", "Path"], whole=True) is ARMED


NOUNS = [
    ("farmers", People.YES),
    ("soldier", People.YES),
    ("drone", People.NO),
    ("village", People.NO),
    ("weapons", People.NO),
]


@pytest.mark.parametrize(("noun", "expected"), NOUNS)
def test_is_it_people(parsed: Parsed, noun: str, expected: People) -> None:
    assert is_people(token(parsed(f"They saw the {noun}."), noun)) is expected


def test_a_name_may_be_a_person(parsed: Parsed) -> None:
    assert is_people(token(parsed("They killed Karim Saleh."), "Karim")) is People.PERHAPS


@pytest.mark.parametrize("word", ["they", "him", "who", "nobody"])
def test_pronouns_are_people(parsed: Parsed, word: str) -> None:
    assert is_people(token(parsed(f"We know {word} came."), word)) is People.YES


NUMBERS = [("soldiers", True), ("police", True), ("children", True), ("a child", False),
           ("the driver", False), ("troops", True)]  # fmt: skip


@pytest.mark.parametrize(("verb", "expected"), [("were", True), ("was", False)])
def test_one_accused_or_several(parsed: Parsed, verb: str, expected: bool) -> None:
    assert is_plural(token(parsed(f"The accused {verb} held."), "accused")) is expected


@pytest.mark.parametrize(("phrase", "expected"), NUMBERS)
def test_one_or_several(parsed: Parsed, phrase: str, expected: bool) -> None:
    assert (
        is_plural(token(parsed(f"They saw {phrase}."), phrase.rsplit(maxsplit=1)[-1])) is expected
    )


def test_words_that_count_by_themselves(parsed: Parsed) -> None:
    doc = parsed("They killed dozens of farmers.")
    assert [t.text for t in doc if is_round_number(t)] == ["dozens"]


def test_noun_by_the_list_alone() -> None:
    assert noun_class("Villagers") is CIVILIAN
    assert noun_class("gearbox") is None


# People by the words before the last: "blue helmets", "the second-in-command".
CALLINGS = [
    ("Nine blue helmets were wounded in Tolmar.", ["injured: 9 blue helmets, state_force"]),
    (
        "Troops killed the second-in-command of the rebels.",
        ["killed: 1 second-in-command of the rebels, armed_group"],
    ),
    ("Nine helmets were hit by bullets in Tolmar.", []),
    ("The army killed the plan for a new command.", []),
]


@pytest.mark.parametrize(("text", "expected"), CALLINGS)
def test_callings_of_several_words(
    lines_of: Callable[..., list[str]], text: str, expected: list[str]
) -> None:
    assert lines_of(text) == expected
