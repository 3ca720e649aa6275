"""Acts of force with who did them, as a report tells them beside the word for the event."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text
from tallystick.records import Report

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

ACTS = [
    ("The assault on the base by the Taliban lasted hours.", ["assault: Taliban"]),
    ("It was an offensive launched by rebel fighters.", ["offensive: rebel fighters"]),
    ("The attack was blamed on Fulani herdsmen.", ["blamed: Fulani herdsmen"]),
    ("The group Jundallah claimed responsibility.", ["responsibility: Jundallah"]),
    ("No group claimed responsibility for the blast.", []),
    ("Russian air strikes hit the town.", ["air: Russian"]),
    ("Israel's bombardment of the strip went on.", ["bombardment: Israel"]),
    ("A United States operation ended there.", ["operation: United States"]),
    ("Troops raided the camp.", ["raided: Troops"]),
    ("The camp was raided by troops.", ["raided: troops"]),
    ("Rebels carried out the attack.", ["attack: Rebels"]),
    ("The army launched one of its deadliest air strikes.", ["air: army"]),
    ("Rebels carried out a series of raids on the town.", ["raids: Rebels"]),
    ("An incursion from the ADF rebels hit the town.", ["incursion: ADF rebels"]),
    ("The attack from the sea hit the town.", []),
    ("A bomb attack hit the town.", []),
    ("The Kenya attack was the worst in years.", []),
    ("There were clashes between rebels and soldiers.", ["clashes: rebels", "clashes: soldiers"]),
    ("He is the suspect in the shooting.", ["suspect: suspect"]),
    ("Militants were behind the attack.", ["behind: Militants"]),
    ("Officials accused the militia of the attack.", ["accused: militia"]),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts_of_a_sentence(parsed: Parsed, text: str, expected: list[str]) -> None:
    read = Text(Report(slug="test", text=text), parsed(text))
    found = [
        f"{act.token.text}: {read.doc.phrase(act.doer.first, act.doer.last + 1)}"
        for act in read.acts
    ]
    assert [line for line in found if line in expected] == expected
    assert not (expected == [] and found)
