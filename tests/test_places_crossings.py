"""Streets of a local report that are told by their bare names."""

from typing import TYPE_CHECKING

import pytest

from tallystick.parse import parse
from tallystick.places.detect import find_places
from tallystick.places.mention import PlaceMention
from tallystick.records import Report

if TYPE_CHECKING:
    from spacy.language import Language


def streets(nlp: "Language", text: str) -> list[PlaceMention]:
    report = Report(slug="t", title="", text=text)
    return [m for m in find_places(report, parse(report, nlp)) if m.kind == "street"]


LOCAL = "Detroit police said that two men were shot on Friday. "
CROSSINGS = [
    (LOCAL + "Gunfire broke out near Barlow and Whitcomb.", "Barlow and Whitcomb"),
    (LOCAL + "It happened off Barlow and Kingfield.", "Barlow and Kingfield"),
    (LOCAL + "It happened on Barlow near Kingfield.", "Barlow"),
    # towns of these names are far from Detroit
    (LOCAL + "The shooting happened at Plano and Odessa.", "Plano and Odessa"),
]
NO_STREETS = [
    # towns around
    LOCAL + "Shots were fired near Dearborn and Livonia.",
    # villages elsewhere
    "Kano police said that two men were shot. Gunfire broke out near Zang and Tolmar.",
    # no town of its own
    "Gunfire broke out near Barlow and Whitcomb. Two men were shot.",
    LOCAL + "They fled between Barlow and Whitcomb.",
]


@pytest.mark.parametrize(("text", "words"), CROSSINGS)
def test_streets_that_cross_are_one_place_of_the_town(
    nlp: "Language", text: str, words: str
) -> None:
    (street,) = streets(nlp, text)
    assert (street.words, street.region) == (words, "Detroit")
    assert f"\n{text}"[street.span.start : street.span.end] == words


@pytest.mark.parametrize("text", NO_STREETS)
def test_two_towns_are_no_streets(nlp: "Language", text: str) -> None:
    assert streets(nlp, text) == []
