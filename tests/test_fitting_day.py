"""Which day of a report fits an incident that states none, or only a week or a month."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

THURSDAY = date(2021, 6, 17)
SUNDAY, MONDAY = date(2021, 6, 13), date(2021, 6, 14)
MAY_9, MAY_20 = date(2021, 5, 9), date(2021, 5, 20)


def starts(nlp: "Language", text: str) -> list[date | None]:
    report = Report(slug="t", text=text, published=THURSDAY)
    return [claim.when.start for claim in code_report(report, nlp).claims]


WITHIN = [
    # the day in a month, a week or a part of a month
    (
        "Omar Noor is accused of killing two clerks in Leer last month. Police said the shooting was "
        "reported on May 20 outside a bar.",
        [MAY_20],
    ),
    ("Two clerks were stabbed in Leer in May. The stabbing happened on May 9.", [MAY_9]),
    (
        "A man who shot a girl in Leer this week was charged. She was hit on Monday.",
        [MONDAY, MONDAY],
    ),
    # of two days in it none
    (
        "A bomb killed six guards in Gao last month. Another blast shook the town on May 9, and "
        "a third blast on May 20.",
        [date(2021, 5, 1)],
    ),
    # the day of the news is not of last week, and a day outside it is another's
    (
        "Gunmen shot five men in Leer on Sunday. A shooting in Koro last week left a boy dead.",
        [SUNDAY, date(2021, 6, 7)],
    ),
    (
        "A bomb killed six guards in Gao last month. A blast shook the town on April 3.",
        [date(2021, 5, 1)],
    ),
    # nor does the arrest tell it
    (
        "A man shot two clerks in Leer last month. Omar Noor was arrested on May 20, police said.",
        [date(2021, 5, 1), MAY_20],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WITHIN)
def test_the_only_day_in_a_stretch_is_that_of_its_event(
    nlp: "Language", text: str, expected: list[date | None]
) -> None:
    assert starts(nlp, text) == expected


TALK = (
    "Shops were open and people went to work as they do on any other day of the year in town. " * 8
)


@pytest.mark.parametrize(("talk", "day"), [("", MONDAY), (TALK, None)])
def test_a_story_far_behind_a_day_is_no_longer_of_it(
    nlp: "Language", talk: str, day: date | None
) -> None:
    news = "Rebels shot a guard in Gao on Monday. "
    text = f"{news}{talk}Six clerks have been shot dead in Koro. Schools closed on Tuesday."
    assert starts(nlp, text) == [MONDAY, day]


def test_a_stretch_is_no_day_of_an_incident(nlp: "Language") -> None:
    text = "Clashes shook Gao from Saturday to Monday. A clerk has died of his wounds in Leer."
    assert starts(nlp, text) == [None]
