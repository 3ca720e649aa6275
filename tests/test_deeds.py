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
        "Officials spoke of a three-year-old accidentally shooting themselves.",
        ["injured: 1 three-year-old, civilian"],
    ),
    (
        "Yingluck, whose party won the vote in 2011, is being detained by the military.",
        ["detained: 1 Yingluck, civilian"],
    ),
    (
        "The town mourned 32 people killed early Sunday in a fire at a club.",
        ["killed: 32 people, unknown"],
    ),
    ("The group kidnapped Ali Noor on Monday.", ["abducted: 1 Ali Noor, civilian"]),
]

HEADLINES = [
    (
        "Bandits abduct policeman, two other mourners in Koro",
        ["abducted: 1 policeman, state_force", "abducted: 2 mourners, civilian"],
    ),
    (
        "Some of the inmates had been beheaded, others burnt alive.",
        ["killed: vague inmates, civilian", "killed: vague inmates, civilian"],
    ),
    (
        "Troops managed to free three out of four school teachers.",
        ["released: 3, unknown"],
    ),
]

NONE = [
    ("No damage or casualties were reported.", ["killed_or_injured: 0 casualties, unknown"]),
    (
        "No government or rebel casualties have been reported.",
        ["killed_or_injured: 0 rebel, armed_group"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOUNS + VERBS + HEADLINES + NONE)
def test_people_beside_their_effect_word(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
