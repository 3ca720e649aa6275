"""People whom the words beside an effect word name where the tree is wrong: sentences and claims."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.doc import Doc
from tallystick.extract.effects import find_triggers
from tallystick.extract.numbers import read_numbers
from tallystick.extract.readings import read

if TYPE_CHECKING:
    from spacy.language import Language

Lines = Callable[..., list[str]]

BEHIND_WHO = [
    (
        "A gunman who killed six people was shot dead by police.",
        ["killed: 1 gunman, armed_group", "killed: 6 people, unknown"],
    ),
    (
        "The rebels who killed two farmers were arrested on Sunday.",
        ["detained: vague rebels, armed_group", "killed: 2 farmers, civilian"],
    ),
    (
        "The driver who injured nine pedestrians was arrested.",
        ["detained: 1 driver, civilian", "injured: 9 pedestrians, civilian"],
    ),
    ("Bandits who had kidnapped 12 teachers have fled.", ["abducted: 12 teachers, civilian"]),
    ("The guards who shot a teenager have been suspended.", ["injured: 1 teenager, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), BEHIND_WHO)
def test_what_follows_a_clause_with_who_is_said_of_those_before_it(
    lines_of: Lines, text: str, expected: list[str]
) -> None:
    assert lines_of(text) == expected


TWO_EFFECTS = [
    (
        "Two bombs exploded in two shops, killing six and injuring ten.",
        ["killed: 6, unknown", "injured: 10, unknown"],
    ),
    (
        "Six police officers were killed and thirteen others wounded.",
        ["killed: 6 police officers, state_force", "injured: 13 police officers, state_force"],
    ),
    (
        "The attack killed five policemen and one villager and wounded 18 others.",
        [
            "killed: 5 policemen, state_force",
            "killed: 1 villager, civilian",
            "injured: 18 others, unknown",
        ],
    ),
    (
        "Two village guards were killed and a third injured when they stepped on a landmine.",
        ["killed: 2 village guards, state_force", "injured: 1 village guards, state_force"],
    ),
    (
        "A ferry was shelled off the coast, leaving one dead and 15 others injured.",
        ["killed: 1, unknown", "injured: 15, unknown"],
    ),
    (
        "The fire caused injuries to 19 villagers.",
        ["injured: 19 villagers, civilian"],
    ),
]
SHARED_VERBS = [
    ("Bandits ambushed, killed and robbed nine traders.", ["killed: 9 traders, civilian"]),
    (
        "The ambush left 26 soldiers of the force dead.",
        ["killed: 26 soldiers of the force, state_force"],
    ),
    (
        "The blast left nine residents of the town dead.",
        ["killed: 9 residents of the town, civilian"],
    ),
    (
        "Three nuns were killed in Bor, two in the northern Gao district and one on Monday.",
        ["killed: 3 nuns, civilian", "killed: 2 nuns, civilian", "killed: 1 nuns, civilian"],
    ),
    ("Rebels were accused of kidnapping and torturing six nuns.", ["abducted: 6 nuns, civilian"]),
    (
        "Two gunmen shot and killed village headman Omar Saleh near his home.",
        ["killed: 1 village headman Omar Saleh, civilian"],
    ),
    (
        "Unknown attackers shot at a police checkpoint, injuring a passerby.",
        ["injured: 1 passerby, civilian"],
    ),
    ("The truck was shot at by gunmen on the road.", []),
    ("Gunmen shot at the minister's car on Friday.", []),
    ("Unknown gunmen with automatic weapons shot at Ali Noor, the minister.", []),
    ("A police patrol in al-Zagar, an area outside of Bor, was struck by two bombs.", []),
]
OUTCOMES = [
    (
        "He was able to set off his charge, killing four policemen.",
        ["killed: 4 policemen, state_force"],
    ),
]
# Trees that take the wrong word for the victim, or none.
MISLED = [
    (
        "The charge that killed six frontier troops and wounded 14 other people has alarmed traders.",
        ["killed: 6 frontier troops, state_force", "injured: 14 people, unknown"],
    ),
    (
        'He accused the army of "murdering" mayor Diego Paz and two other supporters.',
        ["killed: 1 mayor Diego Paz, civilian", "killed: 2 supporters, civilian"],
    ),
    (
        "The attack killed four (or possibly five) children.",
        ["killed: 4 children, civilian"],
    ),
    (
        "The rocket struck a cemetery, injuring an Israeli with shrapnel wounds to the neck.",
        ["injured: 1 Israeli, civilian"],
    ),
    (
        "The unrest has claimed the lives of two students and a 13-year-old.",
        ["killed: 2 students, civilian", "killed: 1 13-year-old, civilian"],
    ),
    ("The device exploded to wound 50 protesters.", ["injured: 50 protesters, civilian"]),
    (
        "Soldiers drove them off, but not before one volunteer was slain.",
        ["killed: 1 volunteer, civilian"],
    ),
    ("Two farmers were found with their throats slit.", ["killed: 2 farmers, civilian"]),
    ("The attackers slit the throats of ten villagers.", ["killed: 10 villagers, civilian"]),
    (
        "The injured teenagers, three girls and a boy, were hospitalized.",
        ["injured: 4 injured teenagers, civilian"],
    ),
    ("The strike could leave hundreds dead.", []),
    (
        "The paper reported Karim bin Tahir to be dead, citing officials.",
        ["killed: 1 Karim bin Tahir, civilian"],
    ),
    (
        "The blast killed one person and injured about thirteen others.",
        ["killed: 1 person, unknown", "injured: about 13 others, unknown"],
    ),
    (
        "The blast occurred just before the train was scheduled to arrive at the station, injuring 25.",
        ["injured: 25, unknown"],
    ),
]
BODIES = [
    (
        "Four men were kidnapped. Their bodies were found the following day.",
        ["abducted: 4 men, civilian", "killed: 4 men, civilian"],
    ),
    (
        "Gunmen abducted Hamid Noori, a reporter. His body was found two days later.",
        ["abducted: 1 Hamid Noori, civilian", "killed: 1 Hamid Noori, civilian"],
    ),
    ("Five bodies of contractors were found in Larkat.", ["killed: 5 contractors, civilian"]),
    ("A bullet-riddled body was recovered.", ["killed: 1 bullet-riddled body, unknown"]),
    ("The body was taken to a hospital.", []),
    ("The body of a nurse was found strangled.", ["killed: 1 nurse, civilian"]),
    (
        "The bomber attacked the cafe, killing himself and two others.",
        ["killed: 1 bomber, armed_group", "killed: 2 others, unknown"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*TWO_EFFECTS, *SHARED_VERBS, *OUTCOMES, *MISLED, *BODIES]
)
def test_whom_the_words_name(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize("title", ["head", "deputy"])
def test_titles_that_stand_for_people_before_of(lines_of: Lines, title: str) -> None:
    text = f"The {title} of the election committee was shot dead."
    assert lines_of(text) == [f"killed: 1 {title} of the election committee, civilian"]


WITNESSES = [
    ("Ten soldiers were killed.", "tree+words"),
    ("Ten soldiers who were on patrol in the hills died.", "tree"),
    ("Six police officers were killed and thirteen others wounded.", "words"),
]


@pytest.mark.parametrize(("text", "expected"), WITNESSES)
def test_who_named_the_people(nlp: "Language", text: str, expected: str) -> None:
    doc = Doc(nlp(text))
    assert read(doc, read_numbers(doc), find_triggers(doc))[-1].witnesses == expected
