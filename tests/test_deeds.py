"""Whose harm stands beside an effect word though the tree hangs them elsewhere."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

# A noun of harm with its people by words: "'s" before it, "of" behind the second of two, "against".
NOUNS = [
    ("Woman charged in local child's shooting death", ["killed: 1 local child, civilian"]),
    (
        "The crowd demanded justice after the arrests and torture of monks.",
        ["detained: vague monks, civilian"],
    ),
    (
        "They condemned the murders committed by guards against priests.",
        ["killed: vague priests, civilian"],
    ),
    (
        "He condemned the murder of [retired] General Omar Amado.",
        ["killed: 1 General Omar Amado, state_force"],
    ),
]

VERBS = [
    ("Also injured during the march was a nurse.", ["injured: 1 nurse, civilian"]),
    ("Captured today were two traffickers.", ["detained: 2 traffickers, armed_group"]),
    (
        "Officials spoke of a five-year-old shooting themselves by accident.",
        ["injured: 1 five-year-old, civilian"],
    ),
    (
        "Maroun, whose list had lost the vote, is being detained by the guard.",
        ["detained: 1 Maroun, civilian"],
    ),
    (
        "The town mourned 32 people killed early Sunday in a fire at a club.",
        ["killed: 32 people, unknown"],
    ),
    ("The group kidnapped Ali Noor on Monday.", ["abducted: 1 Ali Noor, civilian"]),
]

HEADLINES = [
    (
        "Gunmen abduct policeman, two other guests in Koro",
        ["abducted: 1 policeman, state_force", "abducted: 2 guests, civilian"],
    ),
    (
        "Some of the herders had been strangled, others burnt alive.",
        ["killed: vague herders, civilian", "killed: vague herders, civilian"],
    ),
    (
        "Scouts later freed three out of four clinic nurses.",
        ["released: 3, unknown"],
    ),
]

NONE = [
    ("The Haro camp, which holds 9,000 people, is calm.", []),
    ("The bus can hold 50 people.", []),
    ("No damage or casualties were reported.", ["killed_or_injured: 0 casualties, unknown"]),
    (
        "No government or rebel casualties have been reported.",
        ["killed_or_injured: 0 rebel, armed_group"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS + VERBS + HEADLINES + NONE)
def test_people_beside_their_effect_word(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
