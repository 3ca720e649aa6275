"""What lasted, and days counted from one that is named: report of Thursday 17 June 2021."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

THURSDAY = date(2021, 6, 17)


def june(nlp: "Language", text: str) -> list[tuple[int, int] | None]:
    """The days of June that the claims of a text have."""
    report = Report(slug="t", text=text, published=THURSDAY)
    found = []
    for claim in code_report(report, nlp).claims:
        start, end = claim.when.start, claim.when.end
        found.append((start.day, end.day) if start and end else None)
    return found


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Clashes that began on Sunday and lasted three days killed nine monks in Leer.", 13, 15),
        ("Unrest that erupted on Saturday raged for four days and left nine monks dead.", 12, 15),
        ("Raiders besieged Leer for two days from Sunday, killing nine monks.", 13, 14),
        ("Nine monks were killed in a three-day offensive that began on Saturday.", 12, 14),
        ("In three days of fighting beginning on Saturday, nine monks were killed.", 12, 14),
        ("Nine monks were killed in two days of clashes that ended on Sunday in Leer.", 12, 13),
        ("Nine monks died in a week of clashes that ended on Sunday in Leer.", 7, 13),
        ("Nine monks were killed as fighting in Leer entered its third day on Tuesday.", 13, 15),
        ("The siege, which began on Saturday, ended on Monday with nine monks killed.", 12, 14),
        ("Nine monks were killed in Leer in the week to Sunday.", 7, 13),
        ("Nine monks were killed in Leer in the 24 hours to Tuesday morning.", 14, 15),
        ("Nine monks were killed in Leer in the three days ending June 12.", 10, 12),
        ("Leer was shelled on Saturday, Sunday and Monday, killing nine monks.", 12, 14),
        ("Nine monks were killed in Leer two days earlier, police said on Tuesday.", 13, 13),
        ("Nine monks were killed in Leer between 10pm Sunday and 2am Monday.", 13, 14),
        ("Nine monks were killed in Leer on Sunday/Monday night.", 13, 14),
        ("Nine monks were killed in Leer on the night of Sunday, June 13, into Monday.", 13, 14),
        ("Nine monks were killed in Leer in the week of June 7.", 7, 13),
        ("Nine monks were killed in Leer five days back.", 12, 12),
        # never beyond publication
        ("Nine monks were killed in a five-day offensive that began on Wednesday.", 16, 17),
        ("Raiders killed nine monks in Leer two nights ago.", 15, 15),
        ("Raiders killed nine monks in Leer the night before last.", 15, 15),
        ("Two days before Thursday's election, a bomb killed nine monks in Leer.", 15, 15),
        ("Three days ahead of elections on Friday, a bomb killed nine monks in Leer.", 15, 15),
        ("A bomb killed nine monks in Leer on the eve of Wednesday's vote.", 15, 15),
        ("Two weeks before the June 20 vote, raiders killed nine monks in Leer.", 6, 6),
        ("Two days after the June 12 vote, raiders killed nine monks in Leer.", 14, 14),
        ("Nine monks were killed in Leer a day after the truce expired on Sunday.", 14, 14),
        ("Nine monks were killed in Leer a week ago last Thursday.", 10, 10),
        ("Raiders killed nine monks the night before, the abbot said on Tuesday.", 14, 14),
        (
            '"Raiders killed nine monks in Leer yesterday," the mayor told reporters on Tuesday.',
            14,
            14,
        ),
        (
            "Raiders killed nine monks in Leer yesterday, the mayor told reporters on Tuesday.",
            16,
            16,
        ),
        ("Nine soldiers were killed in an overnight battle in Leer on Sunday.", 13, 14),
    ],
)
def test_the_days_of_what_lasted_or_is_counted(
    nlp: "Language", text: str, first: int, last: int
) -> None:
    assert june(nlp, text) == [(first, last)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine monks were killed on Friday, hours before a three-day visit that began Saturday.", (11, 11)),
        ("Nine monks were killed in Leer on Monday, the second day of a three-day strike.", (14, 14)),
        ("Nine monks were killed two days before the offensive that began on Sunday.", None),
        ("Nine soldiers were killed in an overnight raid, officials said on Sunday.", (12, 13)),
    ],
)  # fmt: skip
def test_a_length_of_something_else_is_not_the_harm_s(
    nlp: "Language", text: str, expected: tuple[int, int] | None
) -> None:
    assert june(nlp, text) == [expected]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Two monks were killed in Kor on Tuesday. The week before, nine drovers were killed in Leer.",
            [(15, 15), (7, 13)],
        ),
        (
            "Three men were held two days after nine monks were killed in Leer on Saturday.",
            [(14, 14), (12, 12)],
        ),
        # how long somebody lived says nothing of the day of the harm
        ("Two days after he was shot on Friday, a monk died in Leer.", [(11, 11), (11, 11)]),
    ],
)
def test_days_of_two_events_are_counted_one_from_the_other(
    nlp: "Language", text: str, days: list[tuple[int, int]]
) -> None:
    assert june(nlp, text) == days
