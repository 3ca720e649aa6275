"""Of what class are the people a phrase names: "rebel commanders" are armed, hostages are not."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.classes import classify, of_both_sides, told_behind
from tallystick.extract.lexicon import class_words
from tallystick.vocabulary import ActorClass

if TYPE_CHECKING:
    from tallystick.doc import Doc, Token

Parsed = Callable[..., "Doc"]
CIVILIAN, STATE, ARMED, UNKNOWN, MIXED = (
    ActorClass.CIVILIAN,
    ActorClass.STATE_FORCE,
    ActorClass.ARMED_GROUP,
    ActorClass.UNKNOWN,
    ActorClass.MIXED,
)


def token(doc: "Doc", word: str) -> "Token":
    """The last token of a doc that is this word."""
    return [t for t in doc if t.text == word][-1]


PHRASES = [
    ("deputies of a sheriff", "deputies", ActorClass.STATE_FORCE),
    ("deputies of a parliament", "deputies", ActorClass.CIVILIAN),
    ("the victim", "victim", ActorClass.CIVILIAN),
    ("two victims", "victims", ActorClass.UNKNOWN),
    ("the police victim", "victim", ActorClass.CIVILIAN),
    ("farmers", "farmers", CIVILIAN),
    # a people is no armed group
    ("Chechen men", "men", CIVILIAN),
    ("Uyghur men", "men", CIVILIAN),
    ("Chechen rebels", "rebels", ARMED),
    ("the kidnapers", "kidnapers", ARMED),
    ("an aid worker", "worker", CIVILIAN),
    ("troopers", "troopers", STATE),
    ("police officers", "officers", STATE),
    ("UN peacekeepers", "peacekeepers", STATE),
    ("pro-government militiamen", "militiamen", STATE),
    ("rebel commanders", "commanders", ARMED),
    ("a company commander", "commander", STATE),
    ("the base commander", "commander", STATE),
    ("two barangay captains", "captains", CIVILIAN),
    ("Barangay San Roque captain", "captain", CIVILIAN),
    ("an army captain", "captain", STATE),
    ("loyalist gunmen", "gunmen", STATE),
    ("loyalist gunmen in Belfast", "gunmen", ARMED),
    ("a Hezbollah company commander", "commander", ARMED),
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
    ("family members of rebels", "members", CIVILIAN),
    ("Hamas hostages", "hostages", CIVILIAN),
    ("a government spokesman", "spokesman", CIVILIAN),
    ("a military spokesman", "spokesman", STATE),
    ("civil society leaders", "leaders", CIVILIAN),
    ("the local Taliban leader", "leader", ARMED),
    ("health ministry workers", "workers", CIVILIAN),
    ("right-wing paramilitaries", "paramilitaries", ARMED),
    ("paramilitary troops", "troops", STATE),
    ("the National Liberation Army", "Army", ARMED),
    ("a female body", "body", UNKNOWN),
    ("medical personnel", "personnel", CIVILIAN),
    ("security personnel", "personnel", STATE),
]


@pytest.mark.parametrize(("phrase", "head", "expected"), PHRASES)
def test_class_of_a_phrase(parsed: Parsed, phrase: str, head: str, expected: ActorClass) -> None:
    doc = parsed(f"They met {phrase}.")
    noun = token(doc, head)
    assert classify(noun, doc[3 : noun.i + 1]) is expected


@pytest.mark.parametrize(
    ("text", "head", "both"),
    [
        ("Soldiers and civilians were killed.", "Soldiers", True),
        ("About 40 people, civilians or soldiers, died.", "people", True),
        ("At least 20 policemen and villagers were seized.", "policemen", True),
        ("Dozens of soldiers and civilians were killed.", "soldiers", True),
        ("Soldiers and policemen were killed.", "Soldiers", False),
        ("Twenty soldiers and ten civilians were killed.", "soldiers", False),
        ("Soldiers and a civilian were killed.", "Soldiers", False),
    ],
)
def test_people_of_a_force_and_not(parsed: Parsed, text: str, head: str, both: bool) -> None:
    noun = token(parsed(text), head)
    phrase = noun.doc[noun.left_edge.i : noun.right_edge.i + 1]
    assert of_both_sides(noun, list(phrase)) is both


TOLD_BEHIND = [
    ("They killed 40 people, many of them children.", CIVILIAN),
    ("They killed three people, two of them policemen.", MIXED),
    ("The battle left 11 people dead, eight of them rebels.", MIXED),
    ("Five people, a soldier and three rebels among them, were killed.", MIXED),
    ("They killed three people, two of them nurses.", UNKNOWN),
    ("Five people, among them women and children, were killed.", CIVILIAN),
    ("He killed two people who were taking part in a protest.", CIVILIAN),
    ("The blast killed nine people attending a wedding.", CIVILIAN),
    ("It killed six people who were praying.", CIVILIAN),
    ("Police killed two people who attacked a wedding.", UNKNOWN),
    ("Police killed two people leaving the scene.", UNKNOWN),
    ("They killed 40 people, mostly soldiers.", STATE),
    ("They killed 40 people, including two soldiers.", MIXED),
    ("They killed 40 people near the border.", UNKNOWN),
    ("Nine people, among them two soldiers, were killed.", MIXED),
    ("At least nine people were killed, including three rebels.", MIXED),
    ("It killed four people and wounded six, who it said were civilians.", CIVILIAN),
    ("They killed four people described as rebels.", ARMED),
    ("They killed four people said to be farmers.", CIVILIAN),
    ("Seven people were killed, most of them soldiers.", STATE),
    ("Seven people were killed, most of them members of the security forces.", STATE),
    ("Seven people were killed, most of them in their homes.", UNKNOWN),
    ("The raid left 40 people dead, most of them young students.", CIVILIAN),
    ("Nine people, nearly all of them soldiers, died.", STATE),
    ("They killed four people, who were buried later.", UNKNOWN),
    ("Nine people, including a 14-year-old boy, were wounded.", CIVILIAN),
    ("Nine people, among them two nurses, were wounded.", UNKNOWN),
    ("Police found three people — two females and one male — who had been shot.", CIVILIAN),
    ("Nine people, a guard and two soldiers among them, were wounded.", MIXED),
    ("Nine people, including two soldiers and a child, were killed.", MIXED),
]


@pytest.mark.parametrize(("text", "expected"), TOLD_BEHIND)
def test_what_is_said_behind_people(parsed: Parsed, text: str, expected: ActorClass) -> None:
    people = token(parsed(text), "people")
    assert classify(people, [people]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three-year-old Major Howard was shot. They mourned Major.", CIVILIAN),
        ("Major Howard, 3, was shot. They mourned Major.", CIVILIAN),
        ("Major Howard, 43, was shot. They mourned the Major.", STATE),
    ],
)
def test_a_child_may_be_called_as_a_rank(parsed: Parsed, text: str, expected: ActorClass) -> None:
    name = token(parsed(text), "Major")
    assert classify(name, [name]) is expected


def test_a_people_with_fighters_among_them(parsed: Parsed) -> None:
    noun = token(parsed("Nine Palestinians were killed, including three rebels."), "Palestinians")
    assert told_behind(noun) is MIXED
    assert classify(noun, [noun]) is MIXED


def test_words_of_a_kind() -> None:
    assert "hostages" in class_words("outsider")
