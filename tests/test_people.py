"""Is it people, one or several, and of what class: "troopers" are state forces."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.people import (
    People,
    classify,
    group_class,
    is_people,
    is_plural,
    is_round_number,
    noun_class,
)
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

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


PHRASES = [
    ("farmers", "farmers", CIVILIAN),
    ("an aid worker", "worker", CIVILIAN),
    ("troopers", "troopers", STATE),
    ("police officers", "officers", STATE),
    ("UN peacekeepers", "peacekeepers", STATE),
    ("pro-government militiamen", "militiamen", STATE),
    ("rebel commanders", "commanders", ARMED),
    ("suspected militants", "militants", ARMED),
    ("Hezbollah fighters", "fighters", ARMED),
    ("army chief", "chief", STATE),
    ("a former soldier", "soldier", CIVILIAN),
    ("a retired police chief", "chief", CIVILIAN),
    ("a former rebel", "rebel", ARMED),
    ("two army engineers", "engineers", STATE),
    ("Peshmerga fighters", "fighters", STATE),
    ("an al-Qa’ida member", "member", ARMED),
    ("security guards", "guards", CIVILIAN),
    ("people", "people", UNKNOWN),
    ("opposition supporters", "supporters", CIVILIAN),
    ("relatives of soldiers", "relatives", CIVILIAN),
]


@pytest.mark.parametrize(("phrase", "head", "expected"), PHRASES)
def test_class_of_a_phrase(parsed: Parsed, phrase: str, head: str, expected: ActorClass) -> None:
    doc = parsed(f"They met {phrase}.")
    noun = token(doc, head)
    assert classify(noun, doc[3 : noun.i + 1]) is expected


TOLD_BEHIND = [
    ("They killed 40 people, many of them children.", CIVILIAN),
    ("They killed 40 people, mostly soldiers.", STATE),
    ("They killed 40 people, including two soldiers.", ActorClass.MIXED),
    ("They killed 40 people near the border.", UNKNOWN),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BEHIND)
def test_what_is_said_behind_people(parsed: Parsed, text: str, expected: ActorClass) -> None:
    people = token(parsed(text), "people")
    assert classify(people, [people]) is expected


GROUPS = [
    (["Shining", "Path", "column"], ARMED),
    (["the", "Taliban"], ARMED),
    (["Israel", "Defense", "Forces"], STATE),
    (["farmers"], None),
    ([], None),
]


@pytest.mark.parametrize(("words", "expected"), GROUPS)
def test_class_of_a_named_group(words: list[str], expected: ActorClass | None) -> None:
    assert group_class(words) is expected


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
