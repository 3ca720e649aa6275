"""Words for harm in their place: which effect they tell, and whether they are read at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.effects import find_triggers, is_headline
from tallystick.vocabulary import Effect

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]
Lines = Callable[..., list[str]]

# A sentence and its effect words, each with the effect it tells.
WORDS = [
    ("Gunmen killed three farmers.", [("killed", "killed")]),
    ("A mine wounded two men and killed a third.", [("wounded", "injured"), ("killed", "killed")]),
    ("Police arrested six men.", [("arrested", "detained")]),
    ("Bandits kidnapped a bishop.", [("kidnapped", "abducted")]),
    ("A guard was shot.", [("shot", "injured")]),
    ("A guard was shot dead.", [("shot", "killed")]),
    ("A guard was fatally stabbed.", [("stabbed", "killed")]),
    ("They beat him to death.", [("beat", "killed"), ("death", "killed")]),
    ("Police shot and killed a man.", [("shot", "killed"), ("killed", "killed")]),
    ("Two lost their lives.", [("lost", "killed")]),
    ("The men were taken hostage.", [("taken", "abducted")]),
    ("Four were taken into custody.", [("taken", "detained")]),
    ("Rebels gunned the two men down.", [("gunned", "killed")]),
    ("Ten people went missing.", [("went", "missing")]),
    ("The minister met the press.", []),
]


@pytest.mark.parametrize(("text", "expected"), WORDS)
def test_effect_words(parsed: Parsed, text: str, expected: list[tuple[str, str]]) -> None:
    found = find_triggers(parsed(text))
    told = [(t.token.text, t.effect.value) for t in found if t.needs != "deadly"]
    assert [pair for pair in told if pair in expected] == expected
    assert {word for word, _ in told} <= {word for word, _ in expected}


# Effect words inside names of things tell no harm.
NO_WORDS = [
    "He appealed against his death sentence.",
    "She faces murder charges.",
    "The arrest warrant was withdrawn.",
    "Fighters of the Free Syrian Army retreated from the town.",
]


@pytest.mark.parametrize("text", NO_WORDS)
def test_words_that_name_a_thing(parsed: Parsed, text: str) -> None:
    assert find_triggers(parsed(text)) == ()


def test_dead_of_another_clause_does_not_make_a_shot_deadly(parsed: Parsed) -> None:
    shot = find_triggers(parsed("Police shot four men, leaving one dead."))[0]
    assert (shot.token.text, shot.effect) == ("shot", Effect.INJURED)


HEADLINES = [
    ("Four Killed in Market Blast", True),
    ("Four people were killed in a market", False),
    ("Police said on Monday that Omar Khan was arrested.", False),
]


@pytest.mark.parametrize(("text", "expected"), HEADLINES)
def test_headline_by_its_capitals(parsed: Parsed, text: str, expected: bool) -> None:
    sentence = max(parsed(text).sents, key=len)
    assert is_headline(sentence) is expected


# Harm told in other words than those for it: a sentence and its claims, as `line` of conftest writes them.
IN_OTHER_WORDS = [
    # who are named between two commas are those counted before
    ("Two men, Omar Amin and Ali Noor, died after a raid.", ["killed: 2 men, civilian"]),
    (
        "Two guards, Omar Amin and a driver died.",
        ["killed: 2 guards, state_force", "killed: 1 driver, civilian"],
    ),
    (
        "Rescuers saved six people, including a child, while 20 clerks were injured.",
        ["injured: 20 clerks, civilian"],
    ),
    ("Two men who were occupants of the car were killed.", ["killed: 2 men, civilian"]),
    (
        "Gunmen abducted nine clerks. Their bodies were later found shot dead.",
        ["abducted: 9 clerks, civilian", "killed: 9 clerks, civilian"],
    ),
    (
        "Forty people were killed, injured or missing.",
        ["killed_or_injured: 40 people, unknown"],
    ),
    (
        "Nine people were killed, two injured or missing.",
        ["killed: 9 people, unknown", "injured: 2 people, unknown", "missing: 2 people, unknown"],
    ),
    ("Three farmers did not survive the attack on Monday.", ["killed: 3 farmers, civilian"]),
    ("Two of the boys did not make it, a doctor said.", ["killed: 2 boys, civilian"]),
    ("All but two of the convicts made it out alive.", []),
    ("The clerk made it clear that nobody was hurt.", ["injured: 0, unknown"]),
    ("The student bled out on the pavement.", ["killed: 1 student, civilian"]),
    ("Five lives have been cut short in this city since Friday.", ["killed: 5 lives, unknown"]),
    ("The guard expired at the hospital.", ["killed: 1 guard, state_force"]),
    ("The ultimatum expired in two days.", []),
    ("Four reporters paid with their lives.", ["killed: 4 reporters, civilian"]),
    ("Three people were choked to death.", ["killed: 3 people, unknown"]),
    ("A mob kicked a man to death.", ["killed: 1 man, civilian"]),
    ("Two policemen had their throats slit.", ["killed: 2 policemen, state_force"]),
    ("The mob set two brothers on fire.", ["injured: 2 brothers, civilian"]),
    ("Rioters set two buses on fire.", []),
    ("The driver escaped with minor injuries.", ["injured: 1 driver, civilian"]),
    ("A patrolman was left with head injuries.", ["injured: 1 patrolman, state_force"]),
    ("The bullet left the woman paralyzed.", ["injured: 1 woman, civilian"]),
    ("Two patrolmen are clinging to life at a hospital.", ["injured: 2 patrolmen, state_force"]),
    ("Two boys are in a coma after the beating.", ["injured: 2 boys, civilian"]),
    ("Eleven bystanders needed hospital treatment.", ["injured: 11 bystanders, civilian"]),
    ("A monk was beaten unconscious.", ["injured: 1 monk, civilian"]),
    (
        "Dozens of villagers suffered from tear gas inhalation.",
        ["injured: vague villagers, civilian"],
    ),
    ("Three people were treated for smoke inhalation.", ["injured: 3 people, unknown"]),
    ("Four men were bundled into a van by gunmen.", ["abducted: 4 men, civilian"]),
    (
        "Gunmen forced the two priests into a pickup truck and drove off.",
        ["abducted: 2 priests, civilian"],
    ),
    ("Workers loaded crates into a truck.", []),
    (
        "Six nurses were seized near Lor on Monday. The road is known for kidnappings.",
        ["abducted: 6 nurses, civilian"],
    ),
    ("Six nurses were seized near Lor on Monday.", ["detained: 6 nurses, civilian"]),
    (
        "Troops found the remains of two slain rebels, three firearms and a uniform.",
        ["killed: 2 slain rebels, armed_group"],
    ),
    ("The two nuns are being held for ransom.", ["abducted: 2 nuns, civilian"]),
    ("Eight engineers were held against their will.", ["abducted: 8 engineers, civilian"]),
    ("The journalist has not been seen since Tuesday.", ["missing: 1 journalist, civilian"]),
    (
        "Three fishermen have not been heard from since the raid.",
        ["missing: 3 fishermen, civilian"],
    ),
    ("The film has not been seen again.", []),
    (
        "Some 400 families took shelter in a school after the attack.",
        ["displaced: about 400 families, civilian"],
    ),
    ("Thousands of villagers moved to safer areas.", ["displaced: vague villagers, civilian"]),
    ("Some 3,000 people are sheltering in schools.", ["displaced: about 3000 people, unknown"]),
    ("The hostage was ransomed on Friday.", ["released: 1 hostage, civilian"]),
    ("One of the injured later died.", ["killed: 1, unknown"]),
    ("Six of the wounded died on the way to hospital.", ["killed: 6, unknown"]),
    ("Unknown men took a priest from his home.", ["abducted: 1 priest, civilian"]),
    ("Police took fingerprints from his home.", []),
    ("Doctors treated 40 people for gunshot wounds.", ["injured: 40 people, unknown"]),
    ("Thousands of herders poured across the border.", ["displaced: vague herders, civilian"]),
    ("Thousands streamed into the stadium.", []),
    ("Fourteen people lay dead in the street.", ["killed: 14 people, unknown"]),
    ("A man's decapitated body was discovered near a bridge.", ["killed: 1 man, civilian"]),
    ("A mob burned two men alive.", ["killed: 2 men, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), IN_OTHER_WORDS)
def test_harm_in_other_words(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
