"""Wordings of harm in the press of many countries: flight, capture, release, pairs of effects, none."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim
from tallystick.vocabulary import EventKind

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
        ["killed: 40 rebels, armed_group", "injured: 20 rebels, armed_group"],
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
ORDER = [
    (
        "Five villagers were on Sunday night abducted by bandits.",
        ["abducted: 5 villagers, civilian"],
    ),
    ("A lecturer was on Tuesday shot dead by gunmen.", ["killed: 1 lecturer, civilian"]),
    ("The monarch was, on Saturday, abducted from his palace.", ["abducted: 1 monarch, civilian"]),
    (
        "The clashes left three protesters and a police officer dead.",
        ["killed: 3 protesters, civilian", "killed: 1 police officer, state_force"],
    ),
    (
        "The blast left two policemen, a soldier and five farmers dead.",
        [
            "killed: 2 policemen, state_force",
            "killed: 1 soldier, state_force",
            "killed: 5 farmers, civilian",
        ],
    ),
    (
        "Dead were a watchman and two clerks.",
        ["killed: 1 watchman, civilian", "killed: 2 clerks, civilian"],
    ),
    ("Taken hostage were six engineers.", ["abducted: 6 engineers, civilian"]),
    (
        "One of the three farmers died in hospital.",
        ["killed: 1 farmers, civilian"],
    ),
    (
        "Eight people - five nuns and three nurses - were killed.",
        ["killed: 8 people, civilian"],
    ),
]
ALIKE = [
    (
        "Four rebels and as many soldiers were killed.",
        ["killed: 4 rebels, armed_group", "killed: 4 soldiers, state_force"],
    ),
    ("Two rebels were killed and as many", ["killed: 2 rebels, armed_group"]),
    (
        "Two rebels were killed and an equal number of soldiers injured.",
        ["killed: 2 rebels, armed_group", "injured: 2 soldiers, state_force"],
    ),
    (
        "Three people died and as many as 20 soldiers were wounded.",
        ["killed: 3 people, unknown", "injured: at_most 20 soldiers, state_force"],
    ),
    ("Seven people were killed in as many days.", ["killed: 7 people, unknown"]),
    (
        "A couple and their three children were killed.",
        ["killed: 2 couple, civilian", "killed: 3 children, civilian"],
    ),
    ("A couple of soldiers were wounded.", ["injured: about 2 soldiers, state_force"]),
    ("Around 300 households were forced to flee.", ["displaced: about 300 households, civilian"]),
]
THEIR_MEN = [
    (
        "Rebels ambushed a patrol, killing an officer and five of his men.",
        ["killed: 1 officer, state_force", "killed: 5 his men, state_force"],
    ),
    (
        "The blast killed a soldier instantly and wounded his comrade.",
        ["killed: 1 soldier, state_force", "injured: 1 his comrade, state_force"],
    ),
    ("The army lost 20 men.", ["killed: 20 men, state_force"]),
    (
        "Three anti-government fighters were killed.",
        ["killed: 3 anti-government fighters, armed_group"],
    ),
    ("Two renegade soldiers were killed.", ["killed: 2 renegade soldiers, armed_group"]),
    ("Three armed men were killed.", ["killed: 3 armed men, armed_group"]),
    (
        "Three pro-government tribal elders were killed.",
        ["killed: 3 pro-government tribal elders, civilian"],
    ),
    ("Two military advisers were killed.", ["killed: 2 military advisers, state_force"]),
    ("Two elderly people were killed.", ["killed: 2 elderly people, civilian"]),
    ("Three passers-by were hurt.", ["injured: 3 passers-by, civilian"]),
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
    ("The abduction of the wife and daughter of a colonel was condemned.",
     ["abducted: 2 wife and daughter of a colonel, civilian"]),
    ("The wife and mother of two was killed.", ["killed: 1 wife, civilian"]),
    ("The blast killed one of the rebels and several security guards.",
     ["killed: 1 rebels, armed_group", "killed: vague security guards, civilian"]),
    ("Rebels killed a district police chief and another officer.",
     ["killed: 2 district police chief and another officer, state_force"]),
    ("Troops killed 20 rebels and rescued 12.",
     ["killed: 20 rebels, armed_group", "released: 12 others, unknown"]),
    ("In Gao, Noor and Haddad were shot dead.", ["killed: 2 Noor and Haddad, civilian"]),
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
    ("He spoke of the murder on 26 May of mayor Cordo.", ["killed: 1 mayor Cordo, civilian"]),
    ("It led to the death and wounding of soldiers.",
     ["killed: vague soldiers, state_force", "injured: vague soldiers, state_force"]),
    (
        "They asked the president to pardon rebel leader Omar Noor, who is being held at a prison.",
        ["detained: 1 rebel leader Omar Noor, armed_group"],
    ),
    (
        "The hospital has received 50 dead, while over 100 are recovering from serious wounds.",
        ["killed: 50, unknown", "injured: more_than 100, unknown"],
    ),
    (
        "Coffins with the bodies of soldiers Omar Noor and Karim Dost, killed in a raid, arrived.",
        ["killed: 2 soldiers Omar Noor and Karim Dost, state_force"],
    ),
    ("Guards tortured a detainee to death.", ["killed: 1 detainee, civilian"]),
    ("Rebels abducted six nurses, all of whom were later killed.",
     ["abducted: 6 nurses, civilian", "killed: 6 nurses, civilian"]),
    ("The death in custody of Omar Noor was condemned.", ["killed: 1 Omar Noor, civilian"]),
    ("Omar Noor died in custody.", ["killed: 1 Omar Noor, civilian"]),
    ("Abducted by gunmen, the two nurses are in good health.",
     ["abducted: 2 nurses, civilian"]),
    ("On the side of the rebels, five were killed.", ["killed: 5 rebels, armed_group"]),
    ("On the government side, two were killed and six wounded.",
     ["killed: 2 government side, state_force", "injured: 6 government side, state_force"]),
    ("On the side of the road, nine were killed.", ["killed: 9, unknown"]),
    ("Omar Said was shot dead.", ["killed: 1 Omar Said, civilian"]),
    ("Two guards died and three others endured minor injuries.",
     ["killed: 2 guards, state_force", "injured: 3 guards, state_force"]),
    ("Seven nurses were killed, with some bodies burned.", ["killed: 7 nurses, civilian"]),
    ("The raid ended in the abduction of more than 100 nurses, two men wounded, and looting.",
     ["abducted: more_than 100 nurses, civilian", "injured: 2 men, civilian"]),
    ("Bandits kidnap monarch, kill 24.",
     ["abducted: 1 monarch, civilian", "killed: 24 others, unknown"]),
    ("The governor, two guards and two suspected attackers died.",
     ["killed: 1 governor, civilian", "killed: 2 guards, state_force",
      "killed: 2 suspected attackers, armed_group"]),
    ("Three Armymen were hurt.", ["injured: 3 Armymen, state_force"]),
    ("The killing of a student and kidnap of several nurses was condemned.",
     ["killed: 1 student, civilian", "abducted: vague nurses, civilian"]),
    ("We lost 12 people.", ["killed: 12 people, unknown"]),
    ("The village lost nine residents.", ["killed: 9 residents, civilian"]),
    ("The town lost its two sawmills.", []),
    ("The union lost 40 members in the attacks.", ["killed: 40 members, civilian"]),
    ("The union lost 40 members to a rival.", []),
    ("Two bodies were found, police said.\nKERBALA - Major-General Ali al-Noor, security chief for three of "
     "the northern districts, was injured in a blast on Friday along with his two sons, police said.",
     ["killed: 2 bodies, unknown", "injured: 1 Major-General Ali al-Noor, security chief for three of the "
      "northern districts, state_force", "injured: 2 sons, civilian"]),
    ("Two adults were killed. They are being killed, they are being abducted, he said.",
     ["killed: 2 adults, civilian"]),
    ("Victims reportedly included two nurses.", ["killed: 2 nurses, civilian"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [*FLIGHT, *CAPTURE, *PAIRS, *NONE_OR_LESS, *ORDER, *ALIKE, *THEIR_MEN, *COUNTS, *NOUNS],
)
def test_wordings_of_harm(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


BOTH = [
    ("There were many dead and wounded.", ["killed: vague", "injured: vague"]),
    ("The army had 20 dead and wounded.", ["killed_or_injured: 20"]),
    ("Two reporters were strafed by troops.", ["injured: 2"]),
    ("The planes strafed the population.", []),
    (
        "The rebels raided a post, putting out of action about 90 troops.",
        ["killed_or_injured: about"],
    ),
    ("Surgeons amputated the arm of farmer Omar Noor.", ["injured: 1"]),
    ("The mine tore off two boys' feet.", ["injured: 2"]),
    ("As of 1740 there were 31 casualties in Tolmar.", ["killed_or_injured: 31"]),
    (
        "A man was pronounced dead at the scene, and Ana Silva, 38, was taken to Tolmar Hospital.",
        ["killed: 1", "injured: 1"],
    ),
    ("Omar Noor shot his wife, Mira Lamb, 50, to death.", ["killed: 1"]),
    ("An explosion on 3 May left 13 worshippers dead.", ["killed: 13"]),
]


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_dead_and_wounded_limbs_and_hours(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]).strip(",") for line in lines_of(text)] == expected


def test_a_strike_on_something_comes_from_the_air(claims_of: Callable[[str], list[Claim]]) -> None:
    (claim,) = claims_of("Five people were killed in a strike on a school in Gaza on Monday.")
    assert claim.event_kind is EventKind.AIR_STRIKE


def test_who_takes_the_hurt_to_hospital_hurt_nobody(
    claims_of: Callable[[str], list[Claim]],
) -> None:
    (claim,) = claims_of("Paramedics took six victims to hospitals.")
    assert claim.perpetrator is None
