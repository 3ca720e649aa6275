"""Wordings of harm in the press of many countries: flight, capture, release, pairs of effects, none."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

FLIGHT = [
    ("The raid forced 600 farmers to flee.", ["displaced: 600 farmers, civilian"]),
    ("Fighting forced 80 families to leave their homes.", ["displaced: 80 families, civilian"]),
    (
        "Some 5,000 residents abandoned their villages.",
        ["displaced: about 5000 residents, civilian"],
    ),
    (
        "About 200 villagers sought shelter in a school.",
        ["displaced: about 200 villagers, civilian"],
    ),
]
CAPTURE = [
    ("Gunmen took 12 passengers into the forest.", ["abducted: 12 passengers, civilian"]),
    ("The insurgents made off with 20 girls.", ["abducted: 20 girls, civilian"]),
    ("Two men were taken in for questioning.", ["detained: 2 men, civilian"]),
    ("Police netted 14 suspects.", ["detained: 14 suspects, armed_group"]),
    ("Three suspects have been remanded.", ["detained: 3 suspects, armed_group"]),
    ("Five fishermen regained their freedom.", ["released: 5 fishermen, civilian"]),
    ("The army rescued 14 passengers.", ["released: 14 passengers, civilian"]),
]
PAIRS = [
    (
        "The war left 700 villagers dead and wounded.",
        ["killed_or_injured: 700 villagers, civilian"],
    ),
    ("The army suffered 30 wounded or dead.", ["killed_or_injured: 30 army, state_force"]),
    (
        "The rebels had 40 dead and 20 wounded.",
        ["killed: 40 rebels, armed_group", "injured: 20, unknown"],
    ),
]
NONE_OR_LESS = [
    ("The fighters were not harmed.", ["injured: 0 fighters, armed_group"]),
    ("They did not abduct anybody.", ["abducted: 0 anybody, unknown"]),
    ("Police did not say whether anybody was hurt.", []),
    ("The president ordered the military forces to finish off the rebels.", []),
    ("Soldiers launched a search for the kidnapped three.", []),
    ("The report tells of a roundup of 40 villagers.", ["detained: 40 villagers, civilian"]),
]
COUNTS = [
    ("The governor said 31 people had died in Kourak and 13 in Tandob.",
     ["killed: 31 people, unknown", "killed: 13 people, unknown"]),
    ("Rebels shot dead four farmers in Gao, and 12 in Mopti were wounded.",
     ["killed: 4 farmers, civilian", "injured: 12 farmers, civilian"]),
    ("Masked gunmen shot dead a trio of traders.", ["killed: 3 traders, civilian"]),
    ("Both were pronounced dead.", ["killed: 2, unknown"]),
    ("A double homicide shocked the town.", ["killed: 2, unknown"]),
    ("Four shootings shocked the town.", []),
    ("The curfew ended without loss of life.", ["killed: 0 life, unknown"]),
    ("The army also suffered casualties.", ["killed_or_injured: vague army, state_force"]),
    ("The blast killed four rebels and one soldier was injured.",
     ["killed: 4 rebels, armed_group", "injured: 1 soldier, state_force"]),
    ("Eight people, including a guard and seven rebels were killed.", ["killed: 8 people, mixed"]),
    ("Troops shelled the town, resulting in four civilians being killed.",
     ["killed: 4 civilians, civilian"]),
    ("Police took measures to locate and detain the attackers.", []),
]  # fmt: skip
NOUNS = [
    ("The killing last week of two nurses was condemned.", ["killed: 2 nurses, civilian"]),
    ("He spoke of the murder on 26 May of mayor Cordo.", ["killed: 1 Cordo, civilian"]),
    ("It led to the death and wounding of soldiers.",
     ["killed: vague soldiers, state_force", "injured: vague soldiers, state_force"]),
    ("We received six bodies with bullet wounds.", ["killed: 6 bodies with bullet wounds, unknown"]),
    ("Guards tortured a detainee to death.", ["killed: 1 detainee, civilian"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [*FLIGHT, *CAPTURE, *PAIRS, *NONE_OR_LESS, *COUNTS, *NOUNS]
)
def test_wordings_of_harm(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
