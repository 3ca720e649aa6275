"""Deeds of years before, told on a day of remembrance: report of Thursday 17 June 2021."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

THURSDAY = date(2021, 6, 17)


def days(nlp: "Language", text: str) -> list[str]:
    report = Report(slug="t", text=text, published=THURSDAY)
    whens = [claim.when for claim in code_report(report, nlp).claims]
    return [f"{when.start}..{when.end}" if when.start else "" for when in whens]


YEAR_2011 = "2011-01-01..2011-12-31"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ten years after raiders seized 140 pupils in Leer on April 14, 2011, mothers wait.",
            "2011-04-14..2011-04-14",
        ),
        (
            "Two months after raiders killed nine monks in Leer on April 3, the abbot resigned.",
            "2021-04-03..2021-04-03",
        ),
        ("Villagers sang on Monday, ten years after the raid that killed nine monks.", YEAR_2011),
        ("Ten years after the massacre of 90 weavers in Leer, two mosques reopened.", YEAR_2011),
        ("A decade after raiders shot dead nine monks in Leer, no one has been tried.", YEAR_2011),
        ("Ten years on from the bombing that killed nine monks, families ask why.", YEAR_2011),
        ("It is ten years since raiders killed nine monks in Leer.", YEAR_2011),
        (
            "A mass was held on Sunday, ten years to the day after raiders killed nine monks in Leer.",
            "2011-06-13..2011-06-13",
        ),
        ("Raiders killed nine monks in Leer ten years ago to the day.", "2011-06-17..2011-06-17"),
        (
            "It was ten years ago this month that raiders killed nine monks in Leer.",
            "2011-06-01..2011-06-30",
        ),
        ("Raiders killed nine monks in Leer on this day ten years ago.", "2011-06-17..2011-06-17"),
        (
            "It is ten years this month since raiders killed nine monks in Leer.",
            "2011-06-01..2011-06-30",
        ),
        ("Ten years have passed since raiders killed nine monks in Leer.", YEAR_2011),
        ("It was only on Monday that raiders killed nine monks.", "2021-06-14..2021-06-14"),
        (
            "Crowds marked the 10th anniversary of the massacre of 90 weavers in Leer on 14 April 2011.",
            "2011-04-14..2011-04-14",
        ),
    ],
)
def test_a_deed_that_is_remembered_has_its_own_day(
    nlp: "Language", text: str, expected: str
) -> None:
    assert days(nlp, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It was reported on Monday that raiders killed nine monks in Leer on Sunday.",
            ["2021-06-13..2021-06-13"],
        ),
        (
            "Raiders killed nine monks in Leer on Monday, two years after the coup.",
            ["2021-06-14..2021-06-14"],
        ),
        ("In the ten years since rebels took Leer, 900 people have been killed.", [""]),
        # counted from the deed, so that it is no day of the deed
        (
            "A clerk was murdered in 2009. Three years after the murder of the clerk, a man was held.",
            ["2009-01-01..2009-12-31"] * 2 + ["2012-01-01..2012-12-31"],
        ),
        (
            "A mine killed three monks on Monday, the tenth anniversary of the April 14, 2011, massacre.",
            ["2021-06-14..2021-06-14"],
        ),
    ],
)
def test_what_is_told_of_the_news_keeps_its_day(
    nlp: "Language", text: str, expected: list[str]
) -> None:
    assert days(nlp, text) == expected
