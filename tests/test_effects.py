"""Words for harm in their place: which effect they tell, and whether they are read at all."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.effects import find_triggers, is_headline
from tallystick.vocabulary import Effect

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

# A sentence and its effect words, each with the effect it tells.
WORDS = [
    ("Gunmen killed three farmers.", [("killed", "killed")]),
    ("A mine wounded two men and killed a third.", [("wounded", "injured"), ("killed", "killed")]),
    ("Police arrested six men.", [("arrested", "detained")]),
    ("Bandits kidnapped a bishop.", [("kidnapped", "abducted")]),
    ("A guard was shot.", [("shot", "injured")]),
    ("A guard was shot dead.", [("shot", "killed"), ("dead", "killed")]),
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
