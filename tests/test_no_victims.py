"""What looks like people harmed and is none: figures of captions, speakers, things, back references."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

# A number that counts nobody, or several of whom no number is told.
FIGURES = [
    ("4 A boy was shot at a house in Tolmar.", ["injured: 1"]),
    ("Officers took both Ali Amin and his wife hostage.", ["abducted: 2"]),
    ("The patrol killed an unspecified number.", ["killed: vague,"]),
    ("He killed his family in Tolmar.", ["killed: vague"]),
    ("Police do not have any suspects in custody.", ["detained: 0"]),
    ("There are no reports on the number of dead.", []),
    ("The mayor, who did not confirm the number of people killed or injured, fled.", []),
    ("The number of people killed in the raid is unknown.", []),
    ("More bodies are expected to be found.", []),
    ("The mayor confirmed the deaths of two men.", ["killed: 2"]),
    ("Up to 20 bodies are likely to be recovered.", []),
    ("The blast killed two men and wounded nine, one doctor said.", ["killed: 2", "injured: 9"]),
    ("Twelve bodies were found.", ["killed: 12"]),
    ("His arrest brings to three the number of Norlanders who have been seized.", ["detained: 3,"]),
    (
        "The murder raises to 84 the number of the union's members murdered since May.",
        ["killed: 84"],
    ),
    ("The number of party members murdered has risen to 10.", ["killed: 10"]),
    # a figure that somebody would change
    ("Rebels step up raids in a bid to maximize the number of people killed.", []),
    ("The army did little to reduce the number of civilians killed.", []),
    ("The raid raised the number of people killed to ten.", ["killed: 10"]),
    # a number that counts those who did it
    ("It was hard to ascertain the number of casualties, as the raiders were many.", []),
    # what follows on "is that"
    ("What is certain is that they killed the mayor.", ["killed: 1"]),
    # off duty, and not carried off
    ("Rebels ambushed a bus carrying off-duty guards, killing nine of them.", ["killed: 9"]),
    ("Rebels ambushed a bus and carried off two guards.", ["abducted: 2"]),
    # who is dead by the same sentence is no patient
    ("A porter was shot and pronounced dead after being taken to a hospital.", ["killed: 1"]),
    # a loss compared with others is no further one
    ("It was the biggest loss of life suffered by the army since 1983.", []),
    ("The raid led to heavy loss of life.", ["killed: vague"]),
]
# Who speaks of the harm, who does it, and what is no person.
NOBODY = [
    (
        "Police came to a house in reference to a boy with a gunshot wound to the head.",
        ["injured: 1"],
    ),
    ("The deaths in Tolmar had been caused by gunshot wounds to the chest.", []),
    ("A judge in Tolmar sentenced Ali Amin to life in prison.", []),
    ("Ali Amin will spend his life behind bars.", []),
    (
        "One trader lost his life and three others were injured in Tolmar.",
        ["killed: 1", "injured: 3"],
    ),
    ("A trader lost her life while her son was wounded.", ["killed: 1", "injured: 1"]),
    # shots that hit nobody
    ("The men stormed the town and were said to have shot sporadically in the air.", []),
    ("They shot through my door one time, Ana Ruiz said.", []),
    ("The men shot a guard in the arm.", ["injured: 1"]),
    # who tells it, behind the state of the hurt
    ("One nurse was in critical condition and was in surgery, Noor said earlier.", ["injured: 1"]),
    ("This is the fourth homicide in the City of Tolmar.", []),
    ("The liberation of 40 hostages took a day.", ["released: 40"]),
    ("Soldiers loyal to the president shot at the convoy, wounding two.", ["injured: 2,"]),
    ("Armed men killed two clerks and burned huts before fleeing into the bush.", ["killed: 2"]),
    ("It is not known how many villagers and security personnel were killed.", []),
    ("It is unclear how many died.", []),
    ("The bodies of two guards were handed over to their families.", ["killed: 2"]),
    ("Rebels released the remains of a guard.", ["killed: 1"]),
    ("Police: Woman shot in Tolmar", ["injured: 1"]),
    ("Soldiers seized thousands of items of military supplies.", []),
    ("Soldiers captured two others Saturday in Tolmar.", ["detained: 2,"]),
    ("Some of those documents have been seized from boys in Tolmar.", []),
    ("We support free speech, but agitators were there.", []),
    ("Rebels free civilian hostage", ["released: 1"]),
    ("They are killing us.", []),
    ("She was treated at the clinic and later released.", []),
    ("The relatives of tortured and murdered people marched in Tolmar.", []),
    ("Police ask for information on the whereabouts of two gunmen.", []),
    ("Five people confirmed dead in Tolmar", ["killed: 5"]),
    ("Our fighters neutralized the rearguard of the convoy.", []),
    ("The army neutralized 12 rebels near Tolmar.", ["killed: 12"]),
    ("Some 1,100 refugees returned to Tolmar.", []),
    ("He worked as a corrections officer in the Tolmar jail.", []),
    ("He spent 16 in prison.", []),
    ("The letter, which was released on Friday, named nobody.", []),
    ("Four gunmen attacked the bank. They fled after the attack.", []),
    ("It is not known whether the rebels suffered any casualties.", []),
    ("The mayor does not know of any clerks being wounded.", []),
    ("The embassy did not mention any casualties.", []),
]
# None at all.
NONE = [
    ("He came forward in prison and gave his life to God.", []),
    ("We support free speech, but agitators who ignore orders risk arrest.", []),
    ("They did not let nobody go down there, he said.", []),
    ("Police would not let anyone go inside the house.", []),
    ("The rebels let the two nuns go home.", ["released: 2"]),
    ("They were caught off guard by the news that was released.", []),
    ("Omar L. Palmer Jr. was shot on Thursday.", ["injured: 1"]),
    ("Their mission was to attribute the deaths to the Ruritanian armed forces.", []),
    ("He could not give the number of farmers killed during March.", []),
    ("The raid led to the deaths of two clerks and dozens of injuries.", ["killed: 2"]),
    ("The wounded patients were evacuated to Tolmar.", []),
    ("Residents were evacuated from Tolmar.", ["displaced: vague"]),
    ("The names of the victims have been released.", []),
    ("In a statement, a bishop says the head of the commission was released.", ["released: 1"]),
    ("The mission works to ensure the gunmen are arrested.", []),
    ("The mission ensured that two men were freed.", ["released: 2"]),
    ("Several passengers fled the bus into nearby bushes.", []),
    ("Several families fled their homes.", ["displaced: vague"]),
    ("Dozens of people fled.", ["displaced: vague"]),
    ("The suspect and the vehicle were seized.", ["detained: 1"]),
    ("The number of civilian deaths is most likely higher.", []),
    ("The number of deaths rose to 40.", ["killed: 40,"]),
    ("The village suffered a heavy loss of life.", ["killed: vague"]),
    ("The team received information about a further 37 people injured.", ["injured: 37"]),
    ("He lost four siblings and three cousins in the attack.", ["killed: 4", "killed: 3"]),
    ("The army did not acknowledge any civilian casualties.", []),
    (
        "The raid led to 124 deaths and the displacement of hundreds.",
        ["killed: 124,", "displaced: vague,"],
    ),
    ("Dozens of soldiers dead or missing in attack.", ["killed: vague", "missing: vague"]),
    ("It was a massacre in the Republic of Congo.", []),
    ("Six men died in a massacre in the Democratic Republic of Congo.", ["killed: 6"]),
    ("A raid in Magumeri, Borno State, and six women kidnapped in Gao.", ["abducted: 6"]),
    ("Young people marched with the body of one of the victims.", []),
    ("The body of one of the hostages was found.", ["killed: 1"]),
    ("No one in the Corner Grill was hurt.", ["injured: 0,"]),
    ("Nobody aboard the bus was hurt.", ["injured: 0,"]),
    ("Not one child was shot.", ["injured: 0"]),
    ("Not a single soldier was killed.", ["killed: 0"]),
    ("The chief cannot recall any multiple murders in Tolmar.", []),
    ("She gave an account of the shooting to police.", []),
    ("She told police of the injuries to two clerks.", ["injured: 2"]),
    ("A clerk told officers the man shot himself.", ["injured: 1"]),
    ("They found the clerk the rebels had kidnapped.", ["abducted: 1"]),
    ("The patient was taken off life support.", []),
    ("Omar Noor was killed with one shot.", ["killed: 1"]),
    ("Two clerks were killed by a single shot.", ["killed: 2"]),
    ("The boy was taken by Life Flight to Tolmar.", []),
    ("A porter praised as brave by his sons was shot dead.", ["killed: 1"]),
    ("The fire took the life of a clerk.", ["killed: 1"]),
    ("Police said a total of 15 rounds were shot in Tolmar.", []),
    ("A total of 15 guards were shot in Tolmar.", ["injured: 15"]),
    ("Ali Amin was arrested for shooting at four neighbors.", ["detained: 1"]),
    ("Seven wounded, one dead in Tolmar", ["injured: 7,", "killed: 1,"]),
]


@pytest.mark.parametrize(("text", "expected"), [*FIGURES, *NOBODY, *NONE])
def test_what_counts_nobody(lines_of: Lines, text: str, expected: list[str]) -> None:
    told = [" ".join(line.split()[:2]) for line in lines_of(text)]
    assert told == expected


# Herds, bodies that are carried off, records, lives that are threatened: nobody comes to harm.
NO_HARM = [
    ("The raiders seized 60 head of cattle in Tolmar.", []),
    ("The raiders seized 60 herders in Tolmar.", ["abducted: 60"]),
    ("Medics evacuated the bodies of nine victims from Tolmar.", ["killed: 9"]),
    ("It was the highest number of nurses killed in a single raid.", []),
    ("The war has claimed a record number of civilian lives this year.", ["killed: vague"]),
    ("Abda is one of the many kidnappings in the state.", []),
    ("The raiders are believed to have made off with 700 goats.", []),
    ("The number of nurses killed in the raid rose to nine.", ["killed: 9"]),
    ("A nurse claimed a neighbour had threatened the lives of her three sons.", []),
    ("The blast claimed the lives of her three sons.", ["killed: 3"]),
    ("Three clerks lost their lives, while two rifles are yet to be recovered.", ["killed: 3"]),
    ("Two suspects in custody escaped during a raid on Tolmar.", []),
    ("Two suspects in custody were questioned in Tolmar.", ["detained: 2"]),
    ("The rebels began shooting and taking hostages in Tolmar.", ["abducted: vague"]),
]


@pytest.mark.parametrize(("text", "expected"), NO_HARM)
def test_who_comes_to_no_harm(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected


# Who shoots first, holds others or only runs off is not harmed; nor is anybody by what a word means.
OTHERS_ARE = [
    (
        "Deputies said the robbers shot first, wounding two guards.",
        ["injured: 2 guards, state_force"],
    ),
    ("Two robbers shot dead", ["killed: 2 robbers, armed_group"]),
    ("Nurses held by prisoners freed in Tolmar", ["released: vague Nurses, civilian"]),
    ("Nurses kidnapped by rebels freed", ["released: vague Nurses, civilian"]),
    ("Witnesses said three men fled the area in a van.", []),
    ("Three men fled their homes in the shelling.", ["displaced: 3 men, civilian"]),
    ("The army uses the word to mean that rebels were killed or captured.", []),
    ("The mayor said that rebels were killed.", ["killed: vague rebels, armed_group"]),
    ("If it receives reports of civilian deaths, the army will look into them.", []),
    ("The army takes all reports of civilian deaths seriously.", []),
    ("A guard shot a clerk in Tolmar, killing her at once.", ["killed: 1 clerk, civilian"]),
    (
        "A guard shot a clerk, killing her sister.",
        ["injured: 1 clerk, civilian", "killed: 1 her sister, civilian"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS_ARE)
def test_who_is_not_the_victim(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
