"""Who is harmed with whom: pairs, sides and headlines, each row a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

ROWS = [
    (
        "A sergeant and a guerrilla were killed in the clash.",
        ["killed: 1 sergeant, state_force", "killed: 1 guerrilla, armed_group"],
    ),
    (
        "A husband and wife sustained injuries in the shelling.",
        ["injured: 2 husband and wife, civilian"],
    ),
    (
        "A guard was killed by a sniper and at least 14 people were hurt by a mine.",
        ["killed: 1 guard, state_force", "injured: at_least 14 people, unknown"],
    ),
    (
        "Troops shelled the town, injuring three more people and forcing residents to flee.",
        ["injured: 3 people, unknown", "displaced: vague residents, civilian"],
    ),
    (
        "The strike killed one medic and injured four others, and two medics are missing.",
        ["killed: 1 medic, civilian", "injured: 4 medic, civilian", "missing: 2 medics, civilian"],
    ),
    (
        "He confirmed the toll and said another 12 people were injured.",
        ["injured: 12 people, unknown"],
    ),
    (
        "Sunday's ambush brought to 17 the number of officers killed this month.",
        ["killed: 17 officers, state_force"],
    ),
    ("The violence has killed more Muslims than Christians.", []),
    ("Gunmen shot up a bar.", []),
    # who did it is not who was harmed
    ("The Ruritanian military recaptured it from the rebels.", []),
    ("The forces also seized an arms depot.", []),
    ("He spoke of multiple police shootings.", []),
    ("Traffickers held the hostage-takers' car.", []),
    ("Among the mourners were nurses who had treated the injured.", []),
    ("A stabbing outside the settlement of Kirya Arba shocked the town.", []),
    (
        "A bomb blew up a car, killing a man police believe was a courier.",
        ["killed: 1 man, civilian"],
    ),
    (
        "Three occupants believed to be rebel envoys were injured.",
        ["injured: 3 occupants, civilian"],
    ),
    (
        "Two peacekeepers and a Kenyan working as a driver were wounded.",
        ["injured: 2 peacekeepers, state_force", "injured: 1 Kenyan, civilian"],
    ),
    # captured fighters are prisoners, captured villagers hostages
    ("Rebels captured four villagers near Koro.", ["abducted: 4 villagers, civilian"]),
    ("Rebels captured four soldiers near Koro.", ["detained: 4 soldiers, state_force"]),
    # what was told before
    (
        "Three herders were killed on Friday. The three slain herders were buried on Sunday.",
        ["killed: 3 herders, civilian", "killed: 3 slain herders, civilian"],
    ),
    (
        "Five soldiers were hospitalized, four of them seriously injured.",
        ["injured: 5 soldiers, state_force"],
    ),
    (
        "The killing of at least 22 men in military custody must be looked into.",
        ["killed: at_least 22 men, civilian"],
    ),
    # the outcome of shots
    (
        "Three guards were shot in the chest. The three guards were killed on the spot.",
        ["killed: 3 guards, state_force"] * 2,
    ),
    ("The insurgents also killed our village head.", ["killed: 1 our village head, civilian"]),
    (
        "He is charged with ordering the killing of two nurses.",
        ["killed: 2 nurses, civilian"],
    ),
    (
        "The agency has registered 43,000 internally displaced people.",
        ["displaced: 43000 people, unknown"],
    ),
    ("Police picked up 12 suspects.", ["detained: 12 suspects, armed_group"]),
    ("His girlfriend came to pick up the baby.", []),
    ("FMLN guerrillas are being held responsible.", []),
    (
        "A list names 47 people killed and 50 people missing.",
        ["killed: 47 people, unknown", "missing: 50 people, unknown"],
    ),
    (
        "Luis Mora, mayor of Achi, in the department of Lara, who was kidnapped, was found dead today.",
        ["abducted: 1 Luis Mora, civilian", "killed: 1 Luis Mora, civilian"],
    ),
    (
        "Rebels kidnapped journalists Anna Weber and Tom Hill on Sunday.",
        ["abducted: 2 journalists Anna Weber and Tom Hill, civilian"],
    ),
    ("Neither the judge nor her clerks were hurt.", ["injured: 0 judge nor her clerks, civilian"]),
    (
        "A mine wounded a major, who later died at a clinic, and three of his men.",
        [
            "injured: 1 major, state_force",
            "killed: 1 major, state_force",
            "injured: 3 his men, state_force",
        ],
    ),
    (
        "Troops fired on a van that failed to halt, killing a driver.",
        ["killed: 1 driver, civilian"],
    ),
    ("Neither the mayor nor his wife were injured.", ["injured: 0 mayor nor his wife, civilian"]),
    ("The blast did not result in any casualties.", ["killed_or_injured: 0 casualties, unknown"]),
    ("Those injured were 28 and 31 years old.", []),
    ("The man died a couple of hours before dawn.", ["killed: 1 man, civilian"]),
    ("The rebels took a driver with them.", ["abducted: 1 driver, civilian"]),
    (
        "He saw two bombers at the gate, one of them killed in the blast.",
        ["killed: 1 bombers, armed_group"],
    ),
    (
        "Eight persons, including one trooper and seven militants were killed.",
        ["killed: 8 persons, mixed"],
    ),
    (
        "The raid brings to 12 the number of people who have died in the valley this year.",
        ["killed: 12 people, unknown"],
    ),
    (
        "The remaining 130 children being held captive were freed.",
        [
            "abducted: 130 children, civilian",
            "released: 130 children, civilian",
        ],
    ),
    (
        "They shot sporadically and took away the village head.",
        ["abducted: 1 village head, civilian"],
    ),
    ("Thirteen soldiers paid the supreme price.", ["killed: 13 soldiers, state_force"]),
    ("Three terrorists were sent to hell.", ["killed: 3 terrorists, armed_group"]),
    ("Two FC personnel embraced martyrdom.", ["killed: 2 FC personnel, state_force"]),
    (
        "Ruritanian forces shot and killed a 17-year-old Syrian and wounded three others.",
        ["killed: 1 17-year-old Syrian, civilian", "injured: 3 17-year-old Syrian, civilian"],
    ),
    (
        "Two civilians died and seven others, including two children, were wounded by a mine.",
        ["killed: 2 civilians, civilian", "injured: 7 civilians, civilian"],
    ),
    (
        "He lost his wife and two sons in the bombing.",
        ["killed: 1 his wife, civilian", "killed: 2 sons, civilian"],
    ),
    ("Two journalists were also beaten up.", ["injured: 2 journalists, civilian"]),
    (
        "It turned back with its occupants including a nurse who was wounded.",
        ["injured: 1 nurse, civilian"],
    ),
    # nothing that happened
    ("Neither side reports military casualties.", []),
    ("Embassy staff took shelter in the basement.", []),
    ('"We are all going to die here," a villager said.', []),
    ("He will not hesitate to kill anyone who displeases him.", []),
    ("More people are dying on our roads than die in the war.", []),
    ("The region has seen eight massacres since May.", []),
    ("Now it is all in the hands of the generals.", []),
    ("The shooting of a teacher by police drew crowds.", ["injured: 1 teacher, civilian"]),
    ("The fatal shooting of a teacher by police drew crowds.", ["killed: 1 teacher, civilian"]),
    (
        "Crowds protested the execution by Ruritania last week of two clerics.",
        ["killed: 2 clerics, civilian"],
    ),
    ("Police arrest a man after searching a house in Koro.", ["detained: 1 man, civilian"]),
    ("Van Horn was arrested and charged with murder.", ["detained: 1 Van Horn, armed_group"]),
    (
        "Hundreds of migrants desperate to reach the coast died on the way.",
        ["killed: vague migrants desperate to reach the coast, civilian"],
    ),
    (
        "The leader is escorted to a hearing after being detained at the protest.",
        ["detained: 1 leader, civilian"],
    ),
    ("Rebel missiles hit Marra.", []),
    ("Militiamen raided a camp for displaced people.", []),
    ("Elders are trying to negotiate the release of the captives.", []),
    ("The exercises aimed at wiping out the rebels ended on Friday.", []),
    ("There were no U.S. casualties.", ["killed_or_injured: 0 U.S. casualties, unknown"]),
    ("Several policemen are missing.", ["missing: vague policemen, state_force"]),
    (
        "He shot a young officer in the left knee. A suspect was shot dead.",
        [
            "injured: 1 young officer, state_force",
            "killed: 1 suspect, armed_group",
        ],
    ),
    ("A third nurse is still in the hands of rebels.", ["abducted: 1 third nurse, civilian"]),
    ("Two men are in the hands of the police.", ["detained: 2 men, civilian"]),
    ("Gunmen took away a nurse.", ["abducted: 1 nurse, civilian"]),
    ("Soldiers took away five young men.", ["detained: 5 young men, civilian"]),
    (
        "The insurgents came upon a fisherman and cut off his head.",
        ["killed: 1 fisherman, civilian"],
    ),
    ("Doctors declared him brought dead.", ["killed: 1 him, civilian"]),
]
TITLES = [
    (
        "Soldier, three militants killed in Koro clash",
        ["killed: 1 Soldier, state_force", "killed: 3 militants, armed_group"],
    ),
    (
        "Pastor, wife stabbed to death in Koro",
        ["killed: 2 Pastor, wife, civilian"],
    ),
    (
        "Gunmen abduct policeman, two other guests in Koro",
        ["abducted: 1 policeman, state_force", "abducted: 2 guests, civilian"],
    ),
    ("Three journalists among dead in Koro strike", ["killed: 3 journalists, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_claims(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_headlines(lines_of: Lines, title: str, expected: list[str]) -> None:
    assert lines_of("", title=title) == expected
