"""Numbers that the form of a phrase tells: "his twin sons", "a five-member family", ages, names."""

from collections.abc import Callable

import pytest

Lines = Callable[..., list[str]]

FORMS = [
    ("Police arrested his twin brothers in Tolmar.", ["detained: 2"]),
    ("A five-member family was killed in Tolmar.", ["killed: 5"]),
    ("Gunmen abducted a 6-person crew.", ["abducted: 6"]),
    ("Their sons, ages 3, 5 and 9, were killed.", ["killed: 3"]),
    ("Her 6- and 12-year-old sons were injured.", ["injured: 2"]),
    ("Four men aged 21, 36, 38 and 44 arrested on Monday are being questioned.", ["detained: 4"]),
    (
        "A man aged 25, 12 women and 3 children were killed.",
        ["killed: 1", "killed: 12", "killed: 3"],
    ),
    ("Her parents, Juan Keller and Marta Silva, were killed on Friday.", ["killed: 2"]),
    ("Gunmen kidnapped a young couple, Marta Silva and Jonas Keller, in Tolmar.", ["abducted: 2"]),
    ("The daughters were killed.", ["killed: vague"]),
]
LISTED = [
    (
        "The bodies of Lena Fischer; her husband, Omar Bakri, 33; and their sons, ages 3, 5 and 9, "
        "were discovered Sunday.",
        ["killed: 5"],
    ),
    (
        "Engineers Jonas Keller and Peter Novak, who work for a firm, were kidnapped.",
        ["abducted: 2"],
    ),
    ("Lena Fischer, age 31 and the mother of twins, died in the blast.", ["killed: 1"]),
    ("Peter Novak, who was 45 and the mayor of Tolmar, was found shot.", ["injured: 1"]),
]


@pytest.mark.parametrize(("text", "expected"), [*FORMS, *LISTED])
def test_how_many_a_form_counts(lines_of: Lines, text: str, expected: list[str]) -> None:
    told = [" ".join(line.split()[:2]).rstrip(",") for line in lines_of(text)]
    assert told == expected
