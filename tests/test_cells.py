"""Who is counted once and who comes on top, from the words of a report to the rows of an incident."""

from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

Rows = dict[str, int]


def rows(nlp: "Language", text: str) -> Rows:
    """The best figure of each group of the first incident."""
    coding = code_report(Report(slug="t", text=text), nlp)
    first = coding.incidents[0].id
    return {e.group.value: e.best for e in coding.estimates if e.incident == first}


RAID = "Rebels killed 12 people in a raid on Kor"
REST = [
    # who did the harm is not among those harmed
    (RAID + ". Four rebels were killed by guards.", {"unknown": 12, "armed_group": 4}),
    (RAID + ". Two of the dead were rebels.", {"unknown": 10, "armed_group": 2}),
    (
        "A raid by rebels left 12 people dead. Eight rebels and four soldiers died.",
        {"armed_group": 8, "state_force": 4},
    ),
    # nor who "also" died
    (
        "Twelve people were killed in a raid on Kor. Two policemen were also killed.",
        {"unknown": 12, "state_force": 2},
    ),
    (
        "Twelve people died in a raid on Kor. Most were nurses, although two guards also died.",
        {"unknown": 10, "state_force": 2},
    ),
    (
        "Twelve people were killed in a raid on Kor. Two policemen were among the dead.",
        {"unknown": 10, "state_force": 2},
    ),
    (
        "The governor was hurt in Kor. A police chief and two others were also hurt.",
        {"civilian": 1, "state_force": 1, "unknown": 2},
    ),
]
PERSONS = [
    # two full names are two persons, whoever tells of them
    ("Police said Amadu Bah was shot dead in Kor. Residents said Issa Toure was killed.", 2),
    ("Amadu Bah was shot dead in Kor. Issa Toure died at the scene. Toure was 30.", 2),
    ("Amadu Bah was shot dead in Kor. Mr Bah, a baker, was killed by gunmen.", 1),
    ("A baker was shot dead in Kor. Amadu Bah was killed by gunmen.", 1),
]


@pytest.mark.parametrize(("text", "expected"), REST)
def test_what_is_left_of_people_beside_groups(nlp: "Language", text: str, expected: Rows) -> None:
    assert rows(nlp, text) == expected


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_persons_by_name(nlp: "Language", text: str, expected: int) -> None:
    assert rows(nlp, text)["civilian"] == expected


MORE = [
    (
        "Three herders were killed in Kor. Two of the dead were boys. A fourth herder died of wounds.",
        4,
    ),
    ("A riot left 33 inmates dead in Kor. Ten of the dead were beheaded.", 33),
]


@pytest.mark.parametrize(("text", "expected"), MORE)
def test_some_of_the_dead_and_one_more(nlp: "Language", text: str, expected: int) -> None:
    assert rows(nlp, text) == {"civilian": expected}


def test_the_headline_is_told_again_with_others(nlp: "Language") -> None:
    text = "A bomber blew up a bus in Kor, killing himself and eight other people."
    coding = code_report(Report(slug="t", title="Bus bomb kills eight in Kor", text=text), nlp)
    assert {e.group.value: e.best for e in coding.estimates} == {"armed_group": 1, "unknown": 8}


def test_all_four_are_those_named(nlp: "Language") -> None:
    text = "The bodies of Amadu Bah, his wife and their two sons were found. All four had been shot dead."
    assert rows(nlp, text) == {"civilian": 4}


def test_one_and_another_are_two(nlp: "Language") -> None:
    text = "Amadu Bah was arrested in Kor. Bah and another man were arrested in July, police said."
    assert rows(nlp, text) == {"civilian": 2}


def test_the_dead_listed_side_by_side_are_no_part_of_each_other(nlp: "Language") -> None:
    text = "The dead were nine farmers, five soldiers and one member of the coast guard."
    assert rows(nlp, text) == {"civilian": 9, "state_force": 6}


def test_an_accused_does_not_make_the_harm_a_rumour(nlp: "Language") -> None:
    assert rows(nlp, "A man accused of killing four nurses in Kor was in court.") == {"civilian": 4}


PARTS = [
    (
        "The clashes left 15 dead: nine rebels, four soldiers and two nurses.",
        {"armed_group": 9, "state_force": 4, "civilian": 2},
    ),
    ("A raid left 12 people dead, including four soldiers.", {"state_force": 4, "unknown": 8}),
    (
        "A raid left 12 people dead, including four soldiers. The army said five of its soldiers died.",
        {"state_force": 5, "unknown": 7},
    ),
    ("A blast left 12 people dead, including the two bombers.", {"armed_group": 2, "unknown": 10}),
    (
        "At least 15 people died in Kor: nine rebels, four soldiers and two nurses, the army said. "
        "The rebels said only two rebels were killed.",
        {"armed_group": 2, "state_force": 4, "civilian": 2},
    ),
    # women and children among people are no side of a fight
    ("A blast left 12 people dead, including four children.", {"civilian": 12}),
]


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_groups_that_only_the_parts_of_a_number_name(
    nlp: "Language", text: str, expected: Rows
) -> None:
    assert rows(nlp, text) == expected


TOLLS = [
    ("Rescuers found three more bodies in Kor, bringing the death toll to 21.", {"unknown": 21}),
    (
        "A guard was shot dead in Kor, bringing the death toll to seven.",
        {"state_force": 1, "unknown": 6},
    ),
    ("A bomb killed 20 people in Kor. The death toll rose to 24 on Friday.", {"unknown": 24}),
    ("A bomb killed at least 20 people in Kor. The death toll has risen to 24.", {"unknown": 24}),
    (
        "A bomb killed 20 clerks in Kor. The toll later climbed to 24.",
        {"civilian": 24},
    ),
    ("A bomb killed 20 people in Kor, police said. The army put the toll at 19.", {"unknown": 20}),
    ("Three men and four women were killed in Kor.", {"civilian": 7}),
]


@pytest.mark.parametrize(("text", "expected"), TOLLS)
def test_a_toll_holds_who_died_last(nlp: "Language", text: str, expected: Rows) -> None:
    assert rows(nlp, text) == expected


HANDS = [
    # nobody killed by one hand says nothing of those whom no hand is told for
    ("Nine people died in a riot in Kor. A judge said nobody was killed by police bullets.", 9),
    ("Nine people died in a riot in Kor. A judge said nobody was killed.", 0),
]


@pytest.mark.parametrize(("text", "low"), HANDS)
def test_nobody_killed_by_a_hand(nlp: "Language", text: str, low: int) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    assert [row.low for row in coding.estimates] == [low]


VOICES = [
    # the army's own dead among the people it counts, beside what the rebels say
    (
        "At least 23 people, including 11 soldiers, died in a raid on Kor, the army said. "
        "Rebels said they had killed 40 soldiers.",
        "state_force",
        (11, 11, 40),
    ),
    # a part told again is no other figure
    (
        "Two clerks were seized in Kor. Two clerks and their driver were seized by gunmen, police said.",
        "civilian",
        (3, 3, 3),
    ),
    # a toll of nobody in particular is of the one group told of, where it is hardly above it
    (
        "An air strike killed 31 clerks in Kor, a doctor said. The rebels put the death toll at 35.",
        "civilian",
        (31, 31, 35),
    ),
    (
        "An air strike killed 11 clerks in Kor, a doctor said. The rebels put the death toll at 35.",
        "unknown",
        (24, 24, 24),
    ),
    # another voice's vague word holds no part
    (
        "The ministry said 14 clerks were among the dead in Kor. "
        "Rebels said they had killed scores of nurses.",
        "civilian",
        (14, 14, 40),
    ),
    # no casualties, says the one side: of the dead whom others count
    (
        "Residents said 11 farmers were killed in Kor. The army dismissed reports of civilian casualties.",
        "civilian",
        (0, 11, 11),
    ),
]


@pytest.mark.parametrize(("text", "group", "expected"), VOICES)
def test_figures_of_several_voices(
    nlp: "Language", text: str, group: str, expected: tuple[int, int, int]
) -> None:
    coding = code_report(Report(slug="t", text=text), nlp)
    row = next(e for e in coding.estimates if e.group.value == group)
    assert (row.low, row.best, row.high) == expected


NAMED = [
    # those told again by name are no others
    ("Two guards were killed in Kor. The dead were Amadu Bah and Issa Toure.", {"state_force": 2}),
    (
        "Two guards were killed in Kor. The two killed were Amadu Bah and Issa Toure.",
        {"state_force": 2},
    ),
    (
        "Two guards were killed in Kor. Amadu Bah and Issa Toure were also killed.",
        {"state_force": 2, "civilian": 2},
    ),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_who_the_dead_were_by_name(nlp: "Language", text: str, expected: Rows) -> None:
    assert rows(nlp, text) == expected
