"""Longer sentences of reports: parts of a figure, clauses behind people, what somebody says they were."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

SAID_TO_BE = [
    ("Rangers raided a house and killed what police said were 12 militants.",
     ["killed: 12 militants, armed_group"]),
    ("The army killed what it called four rebel commanders and arrested six others.",
     ["killed: 4 rebel commanders, armed_group", "detained: 6 rebel commanders, armed_group"]),
    ("Air strikes killed what the ministry described as 40 insurgents.",
     ["killed: 40 insurgents, armed_group"]),
    ("Nobody knows what killed the three men.", ["killed: 3 men, civilian"]),
]  # fmt: skip
SPEAKERS = [
    ("A bomb wounded seven, hospital officials and police said.", ["injured: 7, unknown"]),
    ("Blasts killed 14 people and wounded dozens, police and medics said.",
     ["killed: 14 people, unknown", "injured: vague people, unknown"]),
    ("Armed men shot dead three herders and stole cattle in neighbouring Arba.",
     ["killed: 3 herders, civilian"]),
    ("A boy of 15 was hit in the head by a bullet.", ["injured: 1 boy, civilian"]),
    ("A man of 60 and a girl of 12 were killed.", ["killed: 2 man of 60 and a girl, civilian"]),
]  # fmt: skip
FATALLY = [
    ("Four people were shot, one fatally, outside a bar early Sunday.",
     ["killed_or_injured: 4 people, unknown", "killed: 1 people, unknown"]),
    ("Six teenagers were stabbed, two of them fatally, in a brawl.",
     ["killed_or_injured: 6 teenagers, civilian", "killed: 2 teenagers, civilian"]),
    ("Two men were fatally shot and one was injured.",
     ["killed: 2 men, civilian", "injured: 1 men, civilian"]),
    ("A man was shot, fatally, in his car.", ["injured: 1 man, civilian"]),
]  # fmt: skip
CLAUSES = [
    ("The soldiers, 11 of whom were burned to death, were on their way to Arba.",
     ["killed: 11 soldiers, state_force"]),
    ("Prosecutors named 46 officers, 28 of whom had been detained.",
     ["detained: 28 officers, state_force"]),
    ("The group beheaded the 21 pilgrims it had abducted in January.",
     ["killed: 21 pilgrims, civilian", "abducted: 21 pilgrims, civilian"]),
    ("The rebels freed two of the four engineers they kidnapped in May.",
     ["released: 2 engineers, civilian", "abducted: 4 engineers, civilian"]),
    ("Mourners buried the nine farmers the gunmen killed on Monday.",
     ["killed: 9 farmers, civilian"]),
    ("A lawyer whose body was found on Sunday had received threats.",
     ["killed: 1 lawyer, civilian"]),
    ("Four traders whose burned bodies were found in a ditch had been robbed.",
     ["killed: 4 traders, civilian"]),
    ("The judge, Marta Leon, 34, who died on Tuesday, had been shot at a bus stop.",
     ["killed: 1 judge, civilian"]),
    ("The guards were not harmed and were released on Monday.",
     ["injured: 0 guards, state_force", "released: vague guards, state_force"]),
]  # fmt: skip
PARTS = [
    ("Twenty of the 80 girls kidnapped from the school in April were freed on Monday.",
     ["released: 20 girls, civilian", "abducted: 80 girls, civilian"]),
    ("Nine of the 30 people wounded in the attack died in hospital.",
     ["killed: 9 people, unknown", "injured: 30 people, unknown"]),
    ("Two people wounded in the attack died on Monday.",
     ["injured: 2 people, unknown", "killed: 2 people, unknown"]),
    ("Three officers among 8 dead in ambush",
     ["killed: 3 officers, state_force", "killed: 8, unknown"]),
    ("The clashes left nine dead, four of them militiamen, three civilians and two border guards,"
     " and more than 30 wounded.",
     ["killed: 9, mixed", "injured: more_than 30, unknown"]),
    ("The fire left 300 people homeless, two dead and nine with burns.",
     ["displaced: 300 people, unknown", "killed: 2 people, unknown"]),
    ("The shell killed two brothers, 8 and 11, and blinded their cousin.",
     ["killed: 2 brothers, civilian", "injured: 1 their cousin, civilian"]),
]  # fmt: skip
PAIRS = [
    ("Two men on a motorcycle shot dead a police officer.",
     ["killed: 1 police officer, state_force"]),
    ("Two gunmen shot dead a nurse and wounded a driver.",
     ["killed: 1 nurse, civilian", "injured: 1 driver, civilian"]),
    ("Three men shot dead in Arba", ["killed: 3 men, civilian"]),
    ("Troops killed six rebels and captured two in the skirmish.",
     ["killed: 6 rebels, armed_group", "detained: 2 rebels, armed_group"]),
    ("Pirates kidnapped 12 divers and freed four after a ransom was paid.",
     ["abducted: 12 divers, civilian", "released: 4 divers, civilian"]),
    ("More than 100 soldiers were taken prisoner and at least 30 killed.",
     ["detained: more_than 100 soldiers, state_force", "killed: at_least 30 soldiers, state_force"]),
    ("Rebels captured three soldiers alive.", ["detained: 3 soldiers, state_force"]),
    ("Two gunmen were killed and one was taken alive after a siege.",
     ["killed: 2 gunmen, armed_group", "detained: 1 gunmen, armed_group"]),
    ("Two brothers were picked up for questioning.", ["detained: 2 brothers, civilian"]),
    ("The gunmen took my husband away.", ["abducted: 1 my husband, civilian"]),
    ("The attack left 13 with machete wounds.", ["injured: 13, unknown"]),
    ("Four rebels and a boy died in the attack, and six peasants were hurt.",
     ["killed: 4 rebels, armed_group", "killed: 1 boy, civilian", "injured: 6 peasants, civilian"]),
    ("Unofficial estimates put the death toll as high as 200.", ["killed: at_most 200, unknown"]),
]  # fmt: skip

NONE = [
    ("Half of the 30 people on board were wounded.", []),
    ("The army pays the family of any soldier who is killed.", []),
    ("Raiders killed 12 bulls and two oxen.", []),
    ("The fire killed 3,000 chickens.", []),
    ("Teacher among four injured in blast",
     ["injured: 1 Teacher, civilian", "injured: 4, unknown"]),
    ("Two Frenchwomen, a Briton and three Somalis were snatched from a compound.",
     ["abducted: 2 Frenchwomen, civilian", "abducted: 1 Briton, civilian",
      "abducted: 3 Somalis, civilian"]),
    ("Gunmen killed the DPO and two inspectors.",
     ["killed: 1 DPO, state_force", "killed: 2 inspectors, state_force"]),
]  # fmt: skip

FIGURES = [
    ("Officials said eight people had died in the attack, but residents put the figure at 20.",
     ["killed: 8 people, unknown", "killed: 20 people, unknown"]),
    ("The government put the number of dead at 14, while the opposition put it at more than 100.",
     ["killed: 14, unknown", "killed: more_than 100, unknown"]),
    ("Police said 12 protesters were hurt. The company put the loss at 20 million dollars.",
     ["injured: 12 protesters, civilian"]),
    ("The number of people killed when a truck bomb tore through a crowded market in Arba has risen"
     " to 137.", ["killed: 137, unknown"]),
    ("The toll, initially put at 9, has since risen to 16.",
     ["killed: 9, unknown", "killed: 16, unknown"]),
    ("The toll was expected to rise as at least 15 of the 62 wounded were in critical condition.",
     ["injured: at_least 15, unknown"]),
]  # fmt: skip
FATES = [
    ("Of the 15 passengers on the minibus, six died on the spot and four were injured.",
     ["killed: 6 passengers, civilian", "injured: 4 passengers, civilian"]),
    ("One of the attackers was caught alive, while the other four were shot dead.",
     ["detained: 1 attackers, armed_group", "killed: 4 attackers, armed_group"]),
    ("Of 26 truck drivers seized on the road last week, 15 are still in captivity.",
     ["abducted: 26 truck drivers, civilian", "abducted: 15 truck drivers, civilian"]),
    ("Four nurses held by the Taliban escaped on Friday.", ["abducted: 4 nurses, civilian"]),
    ("Twenty people died when a woman detonated her vest at a bus station.",
     ["killed: 20 people, unknown", "killed: 1 woman, armed_group"]),
    ("Twelve people died when a man detonated his explosives at a bus station.",
     ["killed: 12 people, unknown"]),
    ("No fewer than 22 persons were on Tuesday feared killed and scores injured.",
     ["killed: at_least 22 persons, unknown", "injured: vague persons, unknown"]),
    ("Three shells fell on the base without causing injuries.", ["injured: 0, unknown"]),
    ("There was no immediate word on casualties after the blast.", []),
]  # fmt: skip

MIXED = [
    ("Gunmen shot dead a policeman and a shopkeeper.",
     ["killed: 2 policeman and a shopkeeper, mixed"]),
    ("A policeman was shot dead and two were arrested.",
     ["killed: 1 policeman, state_force", "detained: 2 others, unknown"]),
    ("A nurse was killed and two others were arrested.",
     ["killed: 1 nurse, civilian", "detained: 2 others, unknown"]),
    ("A captain was killed and four others were wounded.",
     ["killed: 1 captain, state_force", "injured: 4 others, unknown"]),
    ("A soldier was killed and four others were wounded.",
     ["killed: 1 soldier, state_force", "injured: 4 soldier, state_force"]),
    ("Nine rebels were killed and three arrested.",
     ["killed: 9 rebels, armed_group", "detained: 3 rebels, armed_group"]),
    ("A student was arrested and two others were detained.",
     ["detained: 1 student, civilian", "detained: 2 student, civilian"]),
    ("Two passers-by were hurt by the blast.", ["injured: 2 passers-by, civilian"]),
    ("Gunmen shot a passer-by.", ["injured: 1 passer-by, civilian"]),
    ("The suspect and a passer-by were wounded.", ["injured: 2 suspect and a passer-by, mixed"]),
    ("A captain and a sergeant were killed.", ["killed: 2 captain and a sergeant, state_force"]),
    ("A doctor said he had seen 15 bodies and scores of wounded.",
     ["killed: 15 bodies, unknown", "injured: vague, unknown"]),
    ("At least three Chinese were feared killed.", ["killed: at_least 3 Chinese, civilian"]),
    ("By evening no more hostages were being held.",
     ["abducted: 0 hostages, civilian"]),
    ("The ministry put the dead at 12.", ["killed: 12, unknown"]),
    ("Three men opened fire and fled.", []),
    ("Twelve people fled their homes.", ["displaced: 12 people, unknown"]),
]  # fmt: skip

BULLETINS = [
    ("Killed: 6; wounded: 15; missing: 2.",
     ["killed: 6, unknown", "injured: 15, unknown", "missing: 2, unknown"]),
    ("Civilians killed: 14. Fighters injured: 32.",
     ["killed: 14 Civilians, civilian", "injured: 32 Fighters, armed_group"]),
    ("Police arrested: 5 p.m. Monday.", []),
    ("Six people were listed as wounded.", ["injured: 6 people, unknown"]),
    ("Three people – among them a pastor – were wounded.", ["injured: 3 people, unknown"]),
    ("The men killed a guard who tried to stop them and wounded two shoppers behind a counter.",
     ["killed: 1 guard, state_force", "injured: 2 shoppers, civilian"]),
    ("The attackers, four of whom were killed by guards, wore uniforms.",
     ["killed: 4 attackers, armed_group"]),
    ("A soldier cleaning his rifle accidentally shot himself dead.",
     ["killed: 1 soldier, state_force"]),
    ("Two bombers were shot, and the third killed four recruits.",
     ["injured: 2 bombers, armed_group", "killed: 4 recruits, state_force"]),
    ("Around 1,500 villagers took to the hills.", ["displaced: about 1500 villagers, civilian"]),
    ("At least 17 soldiers, two of them officers, and an unknown number of rebels were killed.",
     ["killed: at_least 17 soldiers, state_force", "killed: vague rebels, armed_group"]),
    ("Eight of the 11 killed in the attack were children.", ["killed: 8 children, civilian"]),
    ("Two were killed and 15 are still in captivity, the union said.",
     ["killed: 2, unknown", "abducted: 15, unknown"]),
    ("Rebels ambushed a convoy, killing 11 soldiers, wounding seven and taking three prisoner.",
     ["killed: 11 soldiers, state_force", "injured: 7 soldiers, state_force",
      "detained: 3 soldiers, state_force"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SAID_TO_BE,
        *SPEAKERS,
        *FATALLY,
        *CLAUSES,
        *PARTS,
        *PAIRS,
        *NONE,
        *FIGURES,
        *FATES,
        *MIXED,
        *BULLETINS,
    ],
)
def test_entangled_sentences(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
