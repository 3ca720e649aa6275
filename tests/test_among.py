"""Sentences that say who the dead, the wounded or the captives were."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Among the victims were two members of the Delta Guards and four residents.",
            ["killed: 2 members of the Delta Guards, state_force", "killed: 4 residents, civilian"],
        ),
        ("Observers counted four children among those killed.", ["killed: 4 children, civilian"]),
        ("The four children among the dead were named.", []),
        (
            "Others kidnapped in the village were Malam Aminu Tanko and a boy.",
            ["abducted: 2 Malam Aminu Tanko and a boy, civilian"],
        ),
        (
            "A captain was among the officers injured in the raid.",
            ["injured: 1 captain, state_force"],
        ),
        ("Two boys are among the villagers killed.", ["killed: 2 boys, civilian"]),
        (
            "Two guards were among nine people shot dead.",
            ["killed: 2 guards, state_force", "killed: 9 people, unknown"],
        ),
        (
            "Two guards were among nine shot dead.",
            ["killed: 2 guards, state_force", "killed: 9, unknown"],
        ),
        (
            "A nurse was among at least six people found dead.",
            ["killed: 1 nurse, civilian", "killed: at_least 6 people, unknown"],
        ),
        (
            "One of the victims was a “young cook” and a boy who is nine was in critical condition.",
            ["injured: 1 young cook, civilian", "injured: 1 boy, civilian"],
        ),
        ("Three Norland soldiers were among those killed.", ["killed: 3 Norland soldiers, state_force"]),
        (
            "A head nurse in the nearby village of Lamdam was among the victims.",
            ["killed: 1 head nurse, civilian"],
        ),
        (
            "The guard who fired at the bomber was among the wounded.",
            ["injured: 1 guard, state_force"],
        ),
        ("Among the wounded was a local journalist.", ["injured: 1 local journalist, civilian"]),
        ("The dead include a nine-year-old girl.", ["killed: 1 nine-year-old girl, civilian"]),
        ("Those killed included two guards.", ["killed: 2 guards, state_force"]),
        (
            "Ten people died. Eight of the casualties were civilians, while the other two were soldiers.",
            [
                "killed: 10 people, unknown",
                "killed: 8 civilians, civilian",
                "killed: 2 soldiers, state_force",
            ],
        ),
        ("Three of the wounded were children.", ["injured: 3 children, civilian"]),
        ("Of the dead, three were women.", ["killed: 3 women, civilian"]),
        ("Foreign militants were among the casualties.",
         ["killed_or_injured: vague Foreign militants, armed_group"]),
        ("The two were among the wounded.", []),
        ("The dead man was identified by police as Karim Dost, 34.", ["killed: 1 Karim Dost, civilian"]),
        ("The injured policeman is Ricardo Martines.", ["injured: 1 Ricardo Martines, civilian"]),
        ("One of the wounded is Brenda Hollis.", ["injured: 1 Brenda Hollis, civilian"]),
        ("The fatality was an elderly woman.", ["killed: 1 elderly woman, civilian"]),
        (
            "The dead teenager was identified as 17-year-old Pavel Orlov.",
            ["killed: 1 17-year-old Pavel Orlov, civilian"],
        ),
        ("Police named the slain officer as Peter Novak.", ["killed: 1 Peter Novak, state_force"]),
        (
            "The arrested men have been identified as Jan Pardek, 23, and Emil Kanter.",
            ["detained: 2 Jan Pardek, 23, and Emil Kanter, civilian"],
        ),
        (
            "The names of the injured drivers are: Omar Bakri, Jonas Keller, and Adel Nasser.",
            ["injured: 3 Omar Bakri, Jonas Keller, and Adel Nasser, civilian"],
        ),
        ("Among the arrested persons is a Canadian citizen.", ["detained: 1 Canadian citizen, civilian"]),
        ("The kidnapped nuns were teachers.", []),
        ("The slain priest was a friend of the bishop.", []),
        ("The wounded clerk was found by a neighbor.", []),
        ("Most of the victims were women.", []),
        ("The victims were farmers.", []),
        ("The mayor was not among the dead.", []),
        (
            "Four of the dead were guards. The fifth was an unidentified woman.",
            ["killed: 4 guards, state_force", "killed: 1 unidentified woman, civilian"],
        ),
        (
            "Four of the dead were guards. The fifth was a blow to the army.",
            ["killed: 4 guards, state_force"],
        ),
        ("Two of those killed by gunfire were boys.", ["killed: 2 boys, civilian"]),
        (
            "Four women and five boys, ages ranging from two to 16 years, were among those wounded.",
            ["injured: 4 women, civilian", "injured: 5 boys, civilian"],
        ),
    ],
)  # fmt: skip
def test_who_the_affected_were(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("12 die in clash", ["killed: 12, unknown"]),
        (
            "Bandits kill 22 villagers, injure scores",
            ["killed: 22 villagers, civilian", "injured: vague villagers, civilian"],
        ),
        (
            "Bomb kills 4 soldiers, wounds 6",
            ["killed: 4 soldiers, state_force", "injured: 6 soldiers, state_force"],
        ),
        (
            "Guard killed, three wounded in clash",
            ["killed: 1 Guard, state_force", "injured: 3 Guard, state_force"],
        ),
        (
            "Policeman shot dead; two detained",
            ["killed: 1 Policeman, state_force", "detained: 2 others, unknown"],
        ),
        (
            "Rebel killed in encounter; 2 held",
            ["killed: 1 Rebel, armed_group", "detained: 2 Rebel, armed_group"],
        ),
    ],
)  # fmt: skip
def test_headlines_in_the_present(lines_of: Lines, title: str, expected: list[str]) -> None:
    assert lines_of("More follows.", title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officials named one of the dead as Ivo Lund.", ["killed: 1 Ivo Lund, civilian"]),
        ("One of the wounded was a trader.", ["injured: 1 trader, civilian"]),
        ("Two of the wounded were traders.", ["injured: 2 traders, civilian"]),
    ],
)
def test_one_of_them_is_told_once(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# One clause of them after the other, and plurals without a number.
GOES_ON = [
    (
        "Three of the dead were rebels and one was a village cook.",
        ["killed: 3 rebels, armed_group", "killed: 1 village cook, civilian"],
    ),
    (
        "Six of the victims were pilots, while two were nurses.",
        ["killed: 6 pilots, state_force", "killed: 2 nurses, civilian"],
    ),
    ("Three of the dead were rebels and one was from Bor.", ["killed: 3 rebels, armed_group"]),
    ("The dead included nurses, the mayor said.", ["killed: vague nurses, civilian"]),
    ("The wounded included women and children.", ["injured: vague women and children, civilian"]),
    ("The dead were farmers.", []),
    (
        "Two boys were among the five persons gunned down.",
        ["killed: 2 boys, civilian", "killed: 5 persons, unknown"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_who_else_they_were(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# A whole with "of whom", a sum of one's own people, a number that a relative clause goes on with.
PARTS = [
    (
        "The raid wounded 20 clerks, of whom three were badly hurt.",
        ["injured: 20 clerks, civilian"],
    ),
    (
        "The jets killed a total of nine of their soldiers.",
        ["killed: 9 their soldiers, state_force"],
    ),
    ("The court heard of the 30 he wounded.", ["injured: 30, unknown"]),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_and_sums(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


# Headlines: what befell the second people is told behind them.
HEADLINES = [
    (
        "Two guards killed, three nurses and a cook wounded in raid",
        [
            "killed: 2 guards, state_force",
            "injured: 3 nurses, civilian",
            "injured: 1 cook, civilian",
        ],
    ),
    ("Guard shoots dead trader in Tolmar", ["killed: 1 trader, civilian"]),
    (
        "Raids leave dozens dead, wounded in Tolmar",
        ["killed: vague, unknown", "injured: vague, unknown"],
    ),
    ("Raids leave dozens dead in Tolmar", ["killed: vague, unknown"]),
]


@pytest.mark.parametrize(("title", "expected"), HEADLINES)
def test_headlines_of_two_fates(lines_of: Lines, title: str, expected: list[str]) -> None:
    assert lines_of("More follows.", title) == expected
