"""The class of people whose parts a sentence sets out behind them."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

PARTS = [
    ("The blast killed 12 people -- 11 soldiers and a baker.", "mixed"),
    ("The blast killed at least 12 people — a dozen in all, police said.", "unknown"),
    ("The blast killed 13 people: a dozen soldiers and a baker.", "mixed"),
    ("Nine people were hurt--seven bakers and two soldiers--in the raid.", "mixed"),
    ("Twelve people were killed, 11 soldiers and a baker.", "mixed"),
    ("Eleven people were killed: six women and five children.", "civilian"),
    ("Some 900 people - soldiers, rebels and civilians - have been killed.", "mixed"),
    ("Nine people died -- including soldiers and rebels -- in Kor.", "mixed"),
    ("One person, a six-year-old girl, was killed in Kor.", "civilian"),
    # some of them
    ("Police arrested 149 people, of whom about 100 are rebels.", "mixed"),
    ("The blast killed 12 people, of whom nine were soldiers.", "mixed"),
    ("The blast hurt 12 people, of whom nine were treated by army doctors.", "unknown"),
    # parts that do not add up, of whom no more is told, or who only speak
    ("Twelve people were killed, two soldiers and a baker.", "unknown"),
    ("Twelve people were killed: five in Kor and seven in Gao.", "unknown"),
    ("One person was hurt, said Omar Noor, a police spokesman.", "unknown"),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_class_by_the_parts(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected
