"""Divisions told with the larger one behind "of": "in Zang District of Assam", "in the US state of Texas"."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


@pytest.mark.parametrize(
    ("text", "words", "precision"),
    [
        ("Nine were killed in the Kunduz Province of Afghanistan.", "Kunduz Province", 4),
        ("Nine were killed in Dibrugarh District of Assam.", "Dibrugarh District", 3),
        ("Nine were killed in the Kamwenge District of Uganda.", "Kamwenge District", 3),
        ("Nine were killed in the US state of Georgia.", "Georgia", 4),
        ("Nine were killed in the U.S. state of Texas.", "Texas", 4),
        ("Nine were killed in a district of Uganda.", "Uganda", 6),
        ("Nine were killed in the Central African Republic.", "Central African Republic", 6),
        ("Nine were killed in the state of Georgia, Atlanta police said.", "Georgia", 4),
        ("Nine were killed in Niger State, Nigeria.", "Niger State", 4),
    ],
)
def test_a_division_of_a_larger_one(text: str, words: str, precision: int) -> None:
    report = Report(slug="x", text=text)
    found = [m for m in find_places(report, parse(report, load())) if m.is_event_place]
    assert (found[0].words, found[0].precision) == (words, precision)


@pytest.mark.parametrize(
    "text",
    [
        "The Department of Agriculture said nine died.",
        "The United States Department of Defense said so.",
    ],
)
def test_a_department_is_no_division(text: str) -> None:
    report = Report(slug="x", text=text)
    assert not [m for m in find_places(report, parse(report, load())) if m.is_event_place]
