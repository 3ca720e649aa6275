"""Further wordings that the press has for the same: who could not be saved, who else was there."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

WORDINGS = [
    # deaths told by what doctors could not do, wounds told by having them
    (
        "A clerk was stabbed in Tolmar. She could not be revived.",
        ["killed: 1 clerk, civilian", "killed: 1 clerk, civilian"],
    ),
    (
        "The wounded guards were treated by medics but could not be saved.",
        ["killed: vague wounded guards, state_force"],
    ),
    ("The old library could not be saved.", []),
    # whom he shot are none of those who "was" held
    (
        "A man who entered a clinic on Friday and shot a doctor and two nurses was held hours later.",
        [
            "detained: 1 man, armed_group",
            "injured: 1 doctor, civilian",
            "injured: 2 nurses, civilian",
        ],
    ),
    (
        "A woman who killed her husband and two sons was arrested on Monday.",
        [
            "detained: 1 woman, civilian",
            "killed: 1 her husband, civilian",
            "killed: 2 sons, civilian",
        ],
    ),
    # a number that stands with the deaths
    ("The army told of some 35 deaths of its members.", ["killed: about 35 members, state_force"]),
    ("Police recorded 12 murders of women.", ["killed: 12 women, civilian"]),
    ("The deaths of guards angered many.", ["killed: vague guards, state_force"]),
    # a land told of before its people
    (
        "In Ruritania, one of the poorest countries of the world, 90 guards were shot.",
        ["injured: 90 guards, state_force"],
    ),
    ("In Ruritania, one of the guards was shot.", ["injured: 1 guards, state_force"]),
    # people lost beside a force, and such as fell along with somebody told of at length
    (
        "The army reported the loss of 14 soldiers and 11 villagers.",
        ["killed: 14 soldiers, state_force", "killed: 11 villagers, civilian"],
    ),
    ("The army lost 12 soldiers and three tanks.", ["killed: 12 soldiers, state_force"]),
    (
        "The blast killed Omar Noor, who was riding a bicycle, along with four villagers.",
        ["killed: 1 Omar Noor, civilian", "killed: 4 villagers, civilian"],
    ),
    (
        "Police shot Omar Noor, who had come to the town along with four villagers.",
        ["injured: 1 Omar Noor, civilian"],
    ),
    # an age between a number and its people
    ("Gunmen killed two 15 year old boys in Tolmar.", ["killed: 2 15 year old boys, civilian"]),
    ("Gunmen killed a 15 year old boy in Tolmar.", ["killed: 1 15 year old boy, civilian"]),
    # parents by the number of their children
    ("The father-of-six was pronounced dead in Tolmar.", ["killed: 1 father, civilian"]),
    ("Gunmen killed a mother-of-two in Tolmar.", ["killed: 1 mother, civilian"]),
    (
        "Gunmen killed a mother and two clerks.",
        ["killed: 1 mother, civilian", "killed: 2 clerks, civilian"],
    ),
    # bodies that are only handled, and people of one house
    (
        "Police are struggling to identify the bodies of 43 men dumped in a park.",
        ["killed: 43 men, civilian"],
    ),
    ("The army wants to bury the bodies of nine rebels.", ["killed: 9 rebels, armed_group"]),
    ("Rescuers hope to find the bodies of nine miners.", []),
    (
        "A strike left at least eight people in one family dead.",
        ["killed: at_least 8 people, unknown"],
    ),
    ("A strike left two people in a house dead.", ["killed: 2 people, unknown"]),
    # people who were moved
    (
        "Over 200 people were moved to relief camps after arson in Tolmar.",
        ["displaced: more_than 200 people, unknown"],
    ),
    (
        "Some 300 residents have been shifted to two camps.",
        ["displaced: about 300 residents, civilian"],
    ),
    (
        "The violence led to the evacuation of over 200 people from Tolmar.",
        ["displaced: more_than 200 people from Tolmar, unknown"],
    ),
    ("Two guards were moved to a camp.", []),
    (
        "The evacuation of two wounded guards took hours.",
        ["injured: 2 wounded guards, state_force"],
    ),
    # captives told of by what befell them
    (
        "The rebels have released two clerks and a guard they had been holding hostage, officials said.",
        ["released: 2 clerks, civilian", "released: 1 guard, state_force"],
    ),
    ("One of the rebels held a hostage by the neck.", ["abducted: 1 hostage, civilian"]),
    # no number over three
    (
        "Soldiers stood over three bodies of rebels.",
        ["killed: 3 rebels, armed_group"],
    ),
    ("The nurse could not be saved from her captors.", []),
    ("Two guards sustained fatal gunshot wounds.", ["killed: 2 guards, state_force"]),
    ("A porter was found with fatal stab wounds.", ["killed: 1 porter, civilian"]),
    ("A porter suffered a non-fatal gunshot wound.", ["injured: 1 porter, civilian"]),
    (
        "One porter has life-changing injuries, and another porter has serious injuries.",
        ["injured: 1 porter, civilian", "injured: 1 porter, civilian"],
    ),
    ("The clerk survived but has a severe head injury.", ["injured: 1 clerk, civilian"]),
    ("A clerk had several wounds to her arm.", ["injured: 1 clerk, civilian"]),
    ("Two clerks were taken away on stretchers.", ["injured: 2 clerks, civilian"]),
    ("A porter was taken away with gunshot wounds.", ["injured: 1 porter, civilian"]),
    ("A porter was taken away on a motorbike.", ["abducted: 1 porter, civilian"]),
    ("The blast left six clerks with burns.", ["injured: 6 clerks, civilian"]),
    ("Three porters had broken legs.", ["injured: 3 porters, civilian"]),
    ("The mayor had a broken promise to explain.", []),
    ("The war has left the town with wounds that will not heal.", []),
    (
        "The mayor has serious doubts about the injuries of two clerks.",
        ["injured: 2 clerks, civilian"],
    ),
    ("Medics found a clerk with a stab injury to his neck.", ["injured: 1 clerk, civilian"]),
    ("A clerk was found with a deep cut to her arm.", ["injured: 1 clerk, civilian"]),
    ("The raid resulted in a porter receiving a gunshot wound.", ["injured: 1 porter, civilian"]),
    ("Three porters were in surgery after the raid.", ["injured: 3 porters, civilian"]),
    ("Nemec slashed the porter across the neck.", ["injured: 1 porter, civilian"]),
    ("The mill slashed 300 jobs.", []),
    # who is guilty, who hears of it, who is found, who is looked after
    (
        "A Tolmar man pleaded guilty on Monday to killing two clerks and wounding a third.",
        ["killed: 2 clerks, civilian", "injured: 1 clerks, civilian"],
    ),
    ("Guards found two cooks in a barn. They had been shot.", ["injured: 2 cooks, civilian"]),
    ("A nurse fought to save the cook, but he died.", ["killed: 1 cook, civilian"]),
    (
        "Officials said troops found dead bodies near Tolmar.",
        ["killed: vague dead bodies, unknown"],
    ),
    ("Herders found dead guards in a pit.", ["killed: vague dead guards, state_force"]),
    (
        "Guards stopped a van near Tolmar. They then shot at the van, which left two porters dead.",
        ["killed: 2 porters, civilian"],
    ),
    ("Two porters shot at fair", ["injured: 2 porters, civilian"]),
    # himself apart from the others
    (
        "A man killed a porter and himself in Tolmar.",
        ["killed: 1 porter, civilian", "killed: 1 man, civilian"],
    ),
    ("A man shot his aunt and himself in Tolmar.", ["injured: 2 his aunt and himself, civilian"]),
    # companions and parts
    (
        "Nemec was abducted with three others in Tolmar.",
        ["abducted: 1 Nemec, civilian", "abducted: 3 others, unknown"],
    ),
    (
        "A porter was killed with two of her nephews.",
        ["killed: 1 porter, civilian", "killed: 2 her nephews, civilian"],
    ),
    (
        "Nemec was abducted alongside a cook in Tolmar.",
        ["abducted: 1 Nemec, civilian", "abducted: 1 cook, civilian"],
    ),
    ("Nemec was arrested with two rifles.", ["detained: 1 Nemec, armed_group"]),
    (
        "Nemec, who led the band, was among the five rebels killed in Tolmar.",
        ["killed: 1 Nemec, civilian", "killed: 5 rebels, armed_group"],
    ),
    (
        "At least 14 guards were killed, including 3 captains and 11 others were hurt in the ambush.",
        ["killed: at_least 14 guards, state_force", "injured: 11 guards, state_force"],
    ),
    (
        "A cook died in Tolmar on Monday and the porter injured in Gao was flown out.",
        ["killed: 1 cook, civilian", "injured: 1 porter, civilian"],
    ),
    ("The navy said that 30 Tigers were killed.", ["killed: 30 Tigers, armed_group"]),
    # figures
    ("The toll passed 300 on Monday.", ["killed: more_than 300, unknown"]),
    ("The band handed over 31 hostages to elders.", ["released: 31 hostages, civilian"]),
    (
        "Some 400 villagers evacuated their homes as shells fell.",
        ["displaced: about 400 villagers, civilian"],
    ),
    ("The shelling caused several deaths.", ["killed: vague, unknown"]),
    ("Two ‘rebels’ were killed in Tolmar on Monday.", ["killed: 2 rebels, armed_group"]),
    # kin who end a list have a name of their own behind it
    (
        "Police said Ana Nemec, 43, and her son, 17-year-old Petr Nemec were found dead in Tolmar.",
        ["killed: 2 Ana Nemec, 43, and her son, civilian"],
    ),
    (
        "Ana Nemec and her son, Petr Nemec, were killed.",
        ["killed: 2 Ana Nemec and her son, civilian"],
    ),
    # who harms himself alone is no attacker
    ("A man died after accidentally shooting himself.", ["killed: 1 man, civilian"]),
    (
        "A man died after shooting two porters.",
        ["killed: 1 man, armed_group", "injured: 2 porters, civilian"],
    ),
]
# Headlines list people without "and".
HEADLINES = [
    ("Soldier, hotel porter killed in Tolmar", ["killed: 2 Soldier, hotel porter, mixed"]),
    (
        "Four guards, cook killed in Tolmar",
        ["killed: 4 guards, state_force", "killed: 1 cook, civilian"],
    ),
    ("Cook, mother of two, killed in Tolmar", ["killed: 1 Cook, civilian"]),
    ("Porter shot in neck by young nephew dies", ["killed: 1 Porter, civilian"]),
    ("Rebels kill guard, porter", ["killed: 2 guard, porter, mixed"]),
    ("Gunman shoots aunt, cousin before fleeing", ["injured: 2 aunt, cousin, civilian"]),
]


@pytest.mark.parametrize(("text", "expected"), WORDINGS)
def test_further_wordings(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_headlines(lines_of: Lines, title: str, expected: list[str]) -> None:
    assert lines_of("Police came.", title) == expected
