"""Who is said to have done it, by words of blame, also with a time or a court between."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tallystick.extract.blames import find_blames

if TYPE_CHECKING:
    from tallystick.doc import Doc

Parsed = Callable[..., "Doc"]

BLAMES = [
    ("Omar Noor, 22, was charged Tuesday with murder.", ["Omar Noor"]),
    ("Two men were formally indicted last week by a grand jury in the murder.", ["Two men"]),
    ("The Northern Front was blamed yesterday for the murder of a mayor.", ["Northern Front"]),
    ("A ranger is appealing his conviction in the killing of a nun.", ["ranger"]),
    ("Petra Noor faces sentencing for the killing of a clerk.", ["Petra Noor"]),
    ("Those responsible for the murder are soldiers.", ["soldiers"]),
    ("The group took credit for the murder of a deputy.", ["group"]),
    ("The massacre was perpetrated by soldiers.", ["soldiers"]),
    ("The crime, carried out by rebels, cost nine lives.", ["rebels"]),
    ("Reports carried by two stations told of the murder.", []),
    ("A man was charged by the hour.", []),
    ("A senator blamed it on bandits.", ["bandits"]),
    ("Anton Regal is said to be the mastermind of the murder of a mayor.", ["Anton Regal"]),
    ("The rebels are to blame for the killing of two nuns.", ["rebels"]),
    ("The mayor implicated two officers in the murder.", ["officers"]),
    ("The killing was claimed by rebels.", ["rebels"]),
    ("The widow accused the rebels of hiding the truth.", []),
    ("He was tried to the full.", []),
    ("The court began its sentence with a list.", []),
]


@pytest.mark.parametrize(("text", "expected"), BLAMES)
def test_who_is_blamed(parsed: Parsed, text: str, expected: list[str]) -> None:
    doc = parsed(text)
    found = [doc.phrase(doer.first, doer.last + 1) for _, doer in find_blames(doc)]
    assert found == expected
