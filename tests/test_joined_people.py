"""Who is harmed with whom where a plural verb, a second "of" or a participle behind a comma tells it."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

ROWS = [
    # "were" tells of both, whatever stands between them
    (
        'Lena Orlow, a former singer of the band "The Last Good Winter," and Ida Orlow were wounded.',
        ["injured: 2"],
    ),
    (
        "Councillor Emil Kanter, candidate for mayor of Tolmar, in the country's north, and his "
        "driver Jan Pardek were shot dead.",
        ["killed: 2"],
    ),
    # a list without a number is one claim, one with numbers several
    (
        "A priest said six Danes, four French nationals, and a Pole were arrested.",
        ["detained: 6", "detained: 4", "detained: 1"],
    ),
    # who says so at the end is none of those harmed
    (
        "A bomb wounded seven others, a police officer and a doctor from a clinic in the town said.",
        ["injured: 7"],
    ),
    # those behind a comma who have a verb of their own
    (
        "The blast caused the deaths of two guards, four others were hurt.",
        ["killed: 2", "injured: 4"],
    ),
    ("The deaths of two guards and four others were announced.", ["killed: 2", "killed: 4"]),
    # the dateline is nobody
    ("Gao - Dozens of troops were killed in an ambush.", ["killed: vague"]),
    ("Shababu - Ruritania's Islamists - killed nine troops.", ["killed: 9"]),
    # another sentence without a stop before it
    (
        'It caused two deaths and 5 injuries "A man in the bar died," he said.',
        ["killed: 2", "injured: 5", "killed: 1"],
    ),
    # who may not live is not dead
    ("Three of the wounded did not survive.", ["killed: 3"]),
    # what somebody had taken
    ("Nine rebels were hurt in two towns they had captured.", ["injured: 9"]),
    # members of a family told of by a participle
    (
        "A boy was among six members of the same family murdered in Gao.",
        ["killed: 6"],
    ),
    # whose the article is
    (
        "Air strikes on a camp housing Iraqis displaced by the war killed nine people.",
        ["displaced: vague", "killed: 9"],
    ),
    ("A Swiss was kidnapped in Mali.", ["abducted: 1"]),
    # people for another place or day, without a verb
    (
        "Three soldiers were killed in Gao and two policemen in Mopti.",
        ["killed: 3", "killed: 2"],
    ),
    ("A nurse was shot in Leer and a driver in Bor.", ["injured: 1", "injured: 1"]),
    ("Two boys were killed on Monday and a girl on Tuesday.", ["killed: 2", "killed: 1"]),
    ("A man was killed in Gao and his brother in Kidal was told.", ["killed: 1"]),
    ("A mayor was killed in Gao and the governor on Tuesday condemned it.", ["killed: 1"]),
    # what opens a sentence ends before those of whom its verb tells
    ("After the killing of a guard, two men were arrested.", ["killed: 1", "detained: 2"]),
    ("After the murder of a clerk, two others were arrested.", ["killed: 1", "detained: 2"]),
    ("Following the murder of two nuns, several men and a woman were questioned.", ["killed: 2"]),
    (
        "Since the murder of two priests, a large number of senators say that aid should be cut.",
        ["killed: 2"],
    ),
    (
        "The killing of a guard, two nurses and a driver shocked the town.",
        ["killed: 1", "killed: 2", "killed: 1"],
    ),
    ("A bomb killed six people in a town that was seized by rebels.", ["killed: 6"]),
    # a number before "when" counts nobody behind it
    (
        "A bomber killed two guards and wounded 25 people when he blew himself up.",
        ["killed: 2", "injured: 25", "killed: 1"],
    ),
    # a second "of" tells of a second death
    (
        "He saw the deaths of a young nurse carrying a bag and of the guard at the gate.",
        ["killed: 1", "killed: 1"],
    ),
    (
        "The judge looked into the assassinations of editor Emil Kanter, planned in May, and of Jan Pardek.",
        ["killed: 1", "killed: 1"],
    ),
    (
        "He was cleared of ordering the murder of attorney general Emil Kanter and the kidnapping of "
        "mayor Jan Pardek.",
        ["killed: 1", "abducted: 1"],
    ),
    # a number stands far before its noun
    (
        "Six high-ranking current and former railway officials were arrested.",
        ["detained: 6"],
    ),
    # those of whom a report speaks are no source
    (
        "According to reports from the army, nine hundred farmers linked to the gang were arrested.",
        ["detained: 900"],
    ),
    (
        "According to a last-minute report, six rebels of the so-called Army of the Poor died.",
        ["killed: 6"],
    ),
    # who is freed was abducted, where the sentence tells it by the way; which ones, it only names
    (
        "A nurse and a driver, abducted in Tolmar on Monday, have been released.",
        ["abducted: 2", "released: 2"],
    ),
    ("Two priests abducted in May were freed on Sunday.", ["released: 2"]),
    ("The three aid workers, freed on Monday by the rebels, were well.", ["released: 3"]),
    # a number before the next word is of that
    ("Several wounded one dead on Tolmar Lane", ["killed: 1"]),
    # who is found so, whatever stands between
    (
        "They found Elena Rojas, known to all as Lena, suffering from a gunshot wound.",
        ["injured: 1"],
    ),
    (
        "They traced the deaths of two men and three girls found dead in a barn.",
        ["killed: 2", "killed: 3"],
    ),
    ("Deputies arrived to find the 17-year-old dead in the hall.", ["killed: 1"]),
    ("A farmer was dead along with his wife's two young sons.", ["killed: 1", "killed: 2"]),
    # who does it to himself, and not the one before
    (
        "A clerk shot his daughter dead before turning the gun on himself.",
        ["killed: 1", "killed: 1"],
    ),
    ("Elena Rojas found a gun and shot herself dead, the release said.", ["killed: 1"]),
    # a shooting of four, wherever it was
    ("Man sought in Tolmar quadruple shooting", ["injured: 4"]),
    ("He said he'd shot four neighbours.", ["injured: 4"]),
    # what a question takes for granted, and by whom alone is asked
    ("What of the army, which murdered six nuns?", ["killed: 6"]),
    ("Nobody knows who planned the murder of a bishop.", ["killed: 1"]),
    # of whose relatives is told, but with what befell them
    ("The mayor met relatives of farmers killed in the clashes.", ["killed: vague"]),
    ("The mayor spoke of the massacre of the monks.", ["killed: vague"]),
    # how they are is no second figure, but of others than the dead it is one
    (
        "Five people are still hospitalized, two in critical condition and three in stable condition.",
        ["injured: 5"],
    ),
    (
        "The hospital received 50 dead, while 100 were in critical condition.",
        ["killed: 50", "injured: 100"],
    ),
    # who is told to be a person
    (
        "The priest Orlan Tumbas, who had been kidnapped by rebels, was released.",
        ["released: 1", "abducted: 1"],
    ),
    ("Noor was the highest official of the group to die since the war began.", ["killed: 1"]),
    (
        "According to Tolmar Police, 18-year-old Emil Jan Kanter was shot in the leg.",
        ["injured: 1"],
    ),
    # who is told behind "by soldiers of"
    (
        "The report tells of the execution by soldiers of over 115 men accused of theft.",
        ["killed: more_than"],
    ),
    ("The abduction by gunmen of 80 pupils shocked the town.", ["abducted: 80"]),
    ("The killing of a clerk by members of the army shocked the town.", ["killed: 1"]),
    # who dies in hospital is no second figure, who makes off is not missing, cattle are not kidnapped
    ("Three men succumbed to injuries after being taken to hospital.", ["killed: 3"]),
    ("One man died and two women were taken to hospital.", ["killed: 1", "injured: 2"]),
    ("The gunmen killed two guards and disappeared into the bush.", ["killed: 2"]),
    ("Nine pupils disappeared in the bush.", ["missing: 9"]),
    ("They took away six people and several of our cattle.", ["abducted: 6"]),
    # peoples whose name has no other form for many
    ("In March, 160 Fulani were killed in a raid on a village.", ["killed: 160"]),
    ("Hundreds of Rohingya fled their homes.", ["displaced: vague"]),
    ("A Dinka was shot in the leg.", ["injured: 1"]),
    # what was done to the dead
    ("A woman was beaten to death and set alight by a mob.", ["killed: 1"]),
]

NOTHING = [
    "Raiders opened fire on a group of displaced people.",
    "Doctors said that three of them may not survive.",
    "Please don't let my baby die, she said.",
    "The mayor met the relatives of murdered farmers.",
    "The mayor spoke of the stabbing of the monks.",
    "Were two nuns killed?",
    "Who said that two nuns were killed?",
    "He said he'd shoot four neighbours.",
    "It is a tragedy when people get shot.",
    "She said the state must hold elections, release political prisoners and open the border.",
]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_people_that_belong_together(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]).strip(",") for line in lines_of(text)] == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_is_said_to_be_harmed(lines_of: Lines, text: str) -> None:
    assert lines_of(text) == []
