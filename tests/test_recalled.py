"""Harm of an earlier time that is only told of a place: report of Thursday 17 June 2021."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick.pipeline import code_report
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language

MAY, NEWS = date(2021, 5, 1), date(2021, 6, 15)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Raiders killed nine monks in Leer. They struck the inn where 40 drovers were killed last month.",
            [None, MAY],
        ),
        (
            "Raiders shot dead nine monks in Leer, near a mill in which 40 drovers were killed in May.",
            [None, MAY],
        ),
        (
            "Raiders killed nine monks on Tuesday in Leer, where 40 drovers were killed last month.",
            [NEWS, MAY],
        ),
        # the news itself
        ("Leer is the town where raiders killed nine monks on Tuesday.", [NEWS]),
    ],
)
def test_what_is_recalled_of_a_place_lends_no_day(
    nlp: "Language", text: str, starts: list[date | None]
) -> None:
    coding = code_report(Report(slug="t", text=text, published=date(2021, 6, 17)), nlp)
    assert [claim.when.start for claim in coding.claims] == starts
    assert len(coding.incidents) == len(starts)


@pytest.mark.parametrize(
    "text",
    [
        "Raiders killed nine monks in Leer. The raid came after drovers shot dead two girls on 9 June.",
        "Raiders killed nine monks in Leer. It was the worst raid since a mine killed 40 in May.",
        "Raiders killed nine monks in Leer. The raid followed the murder of two girls in Bor on 9 June.",
        "Raiders killed nine monks in Leer. The killings follow a raid in May in which 40 drovers died.",
    ],
)
def test_an_event_that_the_news_follows_lends_it_no_day(nlp: "Language", text: str) -> None:
    coding = code_report(Report(slug="t", text=text, published=date(2021, 6, 17)), nlp)
    first, second = coding.claims
    assert first.when.start is None
    assert second.when.start is not None
    assert len(coding.incidents) == len(coding.claims)


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Villagers rally for a drover who was killed in Bor, Gulu, Uganda, June 3, 2021.", [None]),
        ("Monks carry a coffin holding the body of a drover killed in Bor, Uganda, June 3, 2021.", [None]),
        # what the picture shows
        ("Nurses help a woman carrying a wounded boy in Gulu, Uganda, June 3, 2021.", [date(2021, 6, 3)]),
    ],
)  # fmt: skip
def test_the_date_of_a_picture_is_not_that_of_harm_told_of_those_in_it(
    nlp: "Language", text: str, starts: list[date | None]
) -> None:
    text = f"The war goes on in the north.\n\n{text}\n\nTalks are under way."
    coding = code_report(Report(slug="t", text=text, published=date(2021, 6, 17)), nlp)
    assert [claim.when.start for claim in coding.claims] == starts


@pytest.mark.parametrize(
    ("text", "incidents"),
    [
        (
            "Raiders shot two clerks near a camp of the Red Front, which has kidnapped six nurses.",
            2,
        ),
        ("Raiders shot two clerks in a raid which wounded six nurses.", 1),
    ],
)
def test_what_somebody_has_done_so_far_is_another_event(
    nlp: "Language", text: str, incidents: int
) -> None:
    coding = code_report(Report(slug="t", text=text, published=date(2021, 6, 17)), nlp)
    assert len(coding.incidents) == incidents
