"""Lists of persons over what each is said to be, each row a sentence and its claims as lines."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

# Before a plural verb: the whole list, whatever stands behind each name.
BEFORE = [
    ("Haddad, a popular runner and club captain, was found dead in Tolmar.", ["killed: 1"]),
    ("Karim Haddad and his wife, a nurse, were wounded.", ["injured: 2"]),
    ("A woman and her son, a police recruit, were killed.", ["killed: 2"]),
    ("A nurse and a teacher, a cook and a maid were killed.", ["killed: 4"]),
    (
        "Karim Haddad, 23, of Tolmar, Daniel Weiss, 31, of Upper Tolmar and Peter Novak, 32, died.",
        ["killed: 3"],
    ),
    (
        "The coroner said that Sergeant Omar Bakri and Officer Lena Fischer were wounded.",
        ["injured: 2"],
    ),
    (
        "Both Jonas Keller, 28, and Marta Silva, 25, were taken hostage.",
        ["abducted: 2"],
    ),
    (
        "The drug dealers Pavel Orlov and Ivan Petrov were arrested in Tolmar.",
        ["detained: 2"],
    ),
    ("Her mother and younger sister were found dead at their home.", ["killed: 2"]),
    ("Mother, son arrested after robbery", ["detained: 2"]),
    ("Former village chief, wife killed in ambush", ["killed: 2"]),
    ("Six guards, rebel killed in ambush", ["killed: 6", "killed: 1"]),
    ("Father and 3-year-old son shot dead in Tolmar", ["killed: 2"]),
    ("Wounded were Omar Noor, Mira Lamb, Pavel Orlov, and Karim Dost.", ["injured: 4"]),
    ("The gunman killed Jonas Keller, a clerk, and fled.", ["killed: 1"]),
    (
        'Jane Rutherford, 32, and Leroy "LJ" Rutherford, 23 months, all died of gunshot wounds.',
        ["killed: 2"],
    ),
    (
        "Officers found three people — two women and one man — who had all been taken hostage.",
        ["abducted: 3"],
    ),
    # persons and numbers in one list: the persons are one figure, each number is another
    (
        "Pavel Orlov, his nephew, and 11 others were killed in the raid.",
        ["killed: 2", "killed: 11"],
    ),
    (
        "Pavel Orlov, 32 years old, 6 other Belgians, and 14 Danes have been arrested.",
        ["detained: 1", "detained: 6", "detained: 14"],
    ),
    (
        "Six teachers -- five Spaniards and one Dane -- and two women were murdered.",
        ["killed: 6", "killed: 2"],
    ),
    (
        "In Tolmar, a suburb near the coast, four men and two women died.",
        ["killed: 4", "killed: 2"],
    ),
    # one who is told of by himself
    ("The soldier and his captain ran after the guard was killed.", ["killed: 1"]),
]
# Behind a verb, "of" or "identified as": as far as an "and", semicolons or ages make a list.
BEHIND = [
    ("A husband kills wife and stepdaughter.", ["killed: 2"]),
    (
        "Police arrested Juan Pablo Herrera Nunez, Ana Julia Reyes, and Luis Felipe Soto.",
        ["detained: 3"],
    ),
    (
        "He is accused of the deaths of 39-year-old Anna Reed, 22-year-old Clara Reed and "
        "10-year-old Eddie Moore.",
        ["killed: 3"],
    ),
    (
        "Police identified the dead as Martin Alvarez, 20; Elena Rojas, 21; Paula Nino, 20; "
        "and a 3-year-old boy.",
        ["killed: 4"],
    ),
    (
        "He was charged with the deaths of Emil Kanter, director of the newspaper Tolmar Post, "
        "and Jan Pardek.",
        ["killed: 2"],
    ),
    (
        "Gunmen killed Jan Pardek, alias the Cook, his son Emil, and 15 others.",
        ["killed: 2", "killed: 15"],
    ),
    ("Armed men kidnapped a young couple, Elena Rojas and Luis Soto.", ["abducted: 2"]),
    ("Rebels killed the two guards Anna Weber and Tom Hill.", ["killed: 2"]),
    ("Troops mourned slain guards Ali Amin and Omar Haddad.", ["killed: 2"]),
    ("Police arrested drug dealers Pavel Orlov, Luis Mora and Ivan Petrov.", ["detained: 3"]),
    # the subject of the next clause is none of the list
    ("The gunman killed Adel Nasser and Omar Bakri fled.", ["killed: 1"]),
]


@pytest.mark.parametrize(("text", "expected"), [*BEFORE, *BEHIND])
def test_persons_of_a_list(lines_of: Lines, text: str, expected: list[str]) -> None:
    told = [" ".join(line.split()[:2]) for line in lines_of(text)]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "So far 31 tailors have been killed, along with three nurses, and 70 tailors and nurses have "
            "been wounded.",
            [
                "killed: 31 tailors, civilian",
                "killed: 3 nurses, civilian",
                "injured: 70 tailors and nurses, civilian",
            ],
        ),
        (
            "Twenty teachers were killed, together with five pupils, and 40 clerks were wounded.",
            [
                "killed: 20 teachers, civilian",
                "killed: 5 pupils, civilian",
                "injured: 40 clerks, civilian",
            ],
        ),
        (
            "Twenty teachers were killed along with five pupils and two cooks.",
            [
                "killed: 20 teachers, civilian",
                "killed: 5 pupils, civilian",
                "killed: 2 cooks, civilian",
            ],
        ),
    ],
)
def test_who_is_added_ends_before_the_next_clause(
    lines_of: Callable[..., list[str]], text: str, expected: list[str]
) -> None:
    assert lines_of(text) == expected
