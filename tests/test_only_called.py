"""People who are only called what once befell them are no claims; and who kills himself is counted once."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb hit a rally for slain party leader Omar Noor, killing two.",
            ["killed: 2, unknown"],
        ),
        ("Mourners of slain army general Omar Noor were there.", []),
        ("A funeral for slain clerks was held.", []),
        (
            "Police found the body of a slain clerk.",
            ["killed: 1 slain clerk, civilian"],
        ),
        ("Two displaced women were robbed.", []),
        ("Raiders shot at the three displaced clerks.", []),
        ("Gunmen killed three displaced men.", ["killed: 3 displaced men, civilian"]),
        ("He came to Tolmar 2 Internally Displaced People (IDP) camp.", []),
        (
            "A shell hit a camp for people displaced by the war, killing two clerks.",
            ["killed: 2 clerks, civilian"],
        ),
        (
            "The camp shelters 20,000 displaced people.",
            ["displaced: 20000 displaced people, civilian"],
        ),
        ("Police said there was no word of more deaths.", []),
        ("Police said there was no word of deaths.", ["killed: 0, unknown"]),
        (
            "Doctors said Omar al-Noor, in his 20s, died of wounds inflicted by soldiers.",
            ["killed: 1 Omar al-Noor, civilian"],
        ),
        ("Gunmen killed two men, resident in Tolmar.", ["killed: 2 men, civilian"]),
        (
            '"Ali Noor and Omar Dost were killed, and five others were wounded," he said.',
            ["killed: 2 Ali Noor and Omar Dost, civilian", "injured: 5 others, unknown"],
        ),
    ],
)
def test_no_harm_of_their_own(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Noor said a bomber detonated his vest in Tolmar, killing himself and two clerks.",
            ["killed: 1 bomber, armed_group", "killed: 2 clerks, civilian"],
        ),
        (
            "Noor said that a female bomber came in and lit a charge, killing herself and two clerks.",
            ["killed: 1 female bomber, armed_group", "killed: 2 clerks, civilian"],
        ),
        (
            "Noor said a gunman shot dead two clerks and then himself.",
            ["killed: 2 clerks, civilian", "killed: 1 gunman, armed_group"],
        ),
    ],
)
def test_who_kills_himself(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We have buried 40 people," a clerk said.', ["killed: 40 people, unknown"]),
        ("Villagers buried 12 bodies on Monday.", ["killed: 12 bodies, unknown"]),
        ("Mud buried 20 people.", []),
        ("The two were buried on Monday.", []),
        ("Gunmen beat a clerk into a coma.", ["injured: 1 clerk, civilian"]),
        (
            "The gunmen handed over 12 abducted students.",
            ["released: 12 abducted students, civilian"],
        ),
        (
            "It led to the death of a clerk and the hospitalisation of five others.",
            ["killed: 1 clerk, civilian", "injured: 5 others, unknown"],
        ),
    ],
)
def test_the_buried_and_those_in_hospital(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        (
            "Attack kills, injures 26 clerks in Tolmar",
            "",
            ["killed_or_injured: 26 clerks, civilian"],
        ),
        (
            "Attack kills 3 clerks, injures 26 in Tolmar",
            "",
            ["killed: 3 clerks, civilian", "injured: 26 clerks, civilian"],
        ),
        (
            "",
            "Gunmen took 27 girls hostage; five of them were freed.",
            ["abducted: 27 girls, civilian", "released: 5 girls, civilian"],
        ),
        (
            "",
            "The nine clerks killed on Monday included two women shot in the head.",
            ["killed: 9 clerks, civilian", "killed: 2 women, civilian"],
        ),
        (
            "",
            "Nine clerks were wounded. They included two women shot at a market.",
            ["injured: 9 clerks, civilian", "injured: 2 women, civilian"],
        ),
        ("", "He identified the victims as ethnic Ruritanians.", []),
        ("Blast in Tolmar kills six - hospital official", "", ["killed: 6, unknown"]),
        ("Blast kills nine soldiers - army", "", ["killed: 9 soldiers, state_force"]),
    ],
)
def test_two_harms_of_some(lines_of: Lines, title: str, text: str, expected: list[str]) -> None:
    assert lines_of(text, title) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Seven people died in the first blast and five in the second.",
            ["killed: 7 people, unknown", "killed: 5 people, unknown"],
        ),
        (
            "Twenty people were killed in two towns: 12 in Tolmar and eight in Balkar.",
            [
                "killed: 20 people, unknown",
                "killed: 12 people, unknown",
                "killed: 8 people, unknown",
            ],
        ),
        (
            "The clashes killed 20 people: 12 in Tolmar and eight in Balkar.",
            [
                "killed: 20 people, unknown",
                "killed: 12 people, unknown",
                "killed: 8 people, unknown",
            ],
        ),
        ("Two people taken to a clinic died on Monday.", ["killed: 2 people, unknown"]),
        (
            "Two people were taken to a clinic, where one died.",
            ["injured: 2 people, unknown", "killed: 1 people, unknown"],
        ),
        (
            "He had survived the attack on Tolmar, but lost four brothers and two cousins.",
            ["killed: 4 brothers, civilian", "killed: 2 cousins, civilian"],
        ),
        ("The team lost two brothers to another club.", []),
    ],
)
def test_parts_of_a_whole(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected
