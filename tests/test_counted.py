"""How many an effect word itself counts: none in "were not hurt", whatever their number is."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Lines = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver was not injured.", ["injured: 0"]),
        ("Their two sons were not injured.", ["injured: 0"]),
        ("The woman's two other sons, who were at home, were not hurt.", ["injured: 0"]),
        ("Her father and two other children were not harmed.", ["injured: 0"]),
        ("Not a single guard was killed.", ["killed: 0"]),
        ("Two guards were wounded.", ["injured: 2"]),
    ],
)
def test_none_by_the_verb(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert [" ".join(line.split()[:2]) for line in lines_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops rescued six (6) young pupils in Tolmar.", ["released: 6 young pupils, civilian"]),
        ("Nine (9) armed robbers were arrested.", ["detained: 9 armed robbers, armed_group"]),
        ("Two (2) clerks were killed.", ["killed: 2 clerks, civilian"]),
        ("A gunman shot each of his sisters.", ["injured: vague his sisters, civilian"]),
        ("A gunman shot his sisters.", ["injured: vague his sisters, civilian"]),
    ],
)
def test_how_many_before_other_words(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A third of the 90 clerks were killed.", ["killed: 30 clerks, civilian"]),
        ("Half of the 40 clerks were wounded.", ["injured: 20 clerks, civilian"]),
        ("A third of the clerks were killed.", ["killed: vague clerks, civilian"]),
        ("Officials believe a quarter of them are dead.", ["killed: vague, unknown"]),
        ("Ten, maybe 12, clerks were killed.", ["killed: range 10-12 clerks, civilian"]),
        ("Half of the town fled.", []),
        ("Half of the clerks were killed.", ["killed: vague clerks, civilian"]),
        ("Twenty clerks were wounded, half of them badly.", ["injured: 20 clerks, civilian"]),
    ],
)
def test_shares_count_what_they_are_of(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The attack left 15 dead: nine rebels, four soldiers and two clerks.",
        "Fifteen people were killed in Tolmar on Monday: nine rebels, four soldiers and two clerks.",
        "A bomb killed 15 people — nine rebels, four soldiers and two clerks.",
    ],
)
def test_parts_behind_a_colon(claims_of: Callable[..., tuple[Claim, ...]], text: str) -> None:
    (claim,) = claims_of(text)
    parts = [(part.words, part.value) for part in claim.breakdown]
    assert parts == [("rebels", 9), ("soldiers", 4), ("clerks", 2)]
    assert claim.victim is not None
    assert claim.victim.actor_class == "mixed"


def test_no_parts_where_they_do_not_add_up(claims_of: Callable[..., tuple[Claim, ...]]) -> None:
    assert claims_of("The attack left 15 dead: nine rebels and four soldiers.")[0].breakdown == ()


def test_words_of_a_count_stand_in_the_report(claims_of: Callable[..., tuple[Claim, ...]]) -> None:
    for text in ("Not a single guard was killed.", "NOT ONE GUARD WAS KILLED IN TOLMAR."):
        (claim,) = claims_of(text)
        assert claim.count.words in text
        assert claim.count.words.lower().startswith(("not", "one"))
