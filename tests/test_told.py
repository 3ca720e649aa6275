"""How a claim takes up what was told: straight on about the last event, or back to the first."""

from typing import TYPE_CHECKING

import pytest

from tallystick.extract import Text, extract
from tallystick.parse import parse
from tallystick.records import Report
from tallystick.told import Told, as_told, with_focus
from tests.test_link import PUBLISHED

if TYPE_CHECKING:
    from spacy.language import Language


def told(nlp: "Language", words: str) -> list[Told]:
    """The claims of a short report as linking needs them."""
    text = Text(
        report := Report(slug="t", text=words, published=PUBLISHED),
        parse(report, nlp),
    )
    return as_told(text, extract(text))


NEWS = "Gunmen killed three officers in Quetta on Wednesday. "
OLD = "In March, a bomb killed nine clerks in Turbat. "
FOCUS = [
    (NEWS + OLD + "Two guards were injured.", [[0], [1], [2]], True),
    (
        NEWS + OLD + "Talks failed. Two guards were also injured in that attack.",
        [[0], [1], [2]],
        True,
    ),
    (NEWS + OLD + "Talks failed. Two guards were injured.", [[0], [1], [2]], False),
    (NEWS + OLD + "Two guards were injured in an ambush.", [[0], [1], [2]], False),
    (NEWS + "Nine clerks were hurt. Two guards were injured.", [[0, 1], [2]], False),
]


@pytest.mark.parametrize(("words", "groups", "goes_on"), FOCUS)
def test_what_follows_on_another_event_goes_on_about_that(
    nlp: "Language", words: str, groups: list[list[int]], goes_on: bool
) -> None:
    assert with_focus(told(nlp, words), groups)[-1].goes_on is goes_on


def test_lines_are_sentences_that_hold_claims(nlp: "Language") -> None:
    found = told(nlp, NEWS + "Ministers met. A blast killed two and injured four in Gao.")
    assert [one.line for one in found] == [1, 2, 2]
    assert found[1].sentence - found[0].sentence == 2


AGES = [
    (NEWS, "news"),
    (OLD, "history"),
    ("A bomb killed two people in Gao earlier this year.", ""),
    ("A bomb killed two people in Gao.", ""),
]


@pytest.mark.parametrize(("words", "age"), AGES)
def test_news_and_history(nlp: "Language", words: str, age: str) -> None:
    assert told(nlp, words)[0].age == age


@pytest.mark.parametrize(
    "opening", ["a second rebel attack", "another drone attack", "a second raid"]
)
def test_a_second_attack_is_another_event(nlp: "Language", opening: str) -> None:
    assert told(nlp, NEWS + f"In {opening}, three guards were injured.")[-1].is_another


LONG_AGO = [
    (
        "Five clerks were killed in Quetta. Herders killed nine people there some months ago.",
        "history",
    ),
    (
        "Five clerks were killed in Quetta. Herders killed nine people a few weeks earlier.",
        "history",
    ),
    ("Five clerks were killed in Quetta. Nine, who came weeks ago, died on Tuesday.", "news"),
    ("Five clerks were killed in Quetta. Herders killed nine people there.", ""),
]


@pytest.mark.parametrize(("text", "age"), LONG_AGO)
def test_what_came_long_ago_is_history_also_without_a_date(
    nlp: "Language", text: str, age: str
) -> None:
    assert told(nlp, text)[1].age == age
