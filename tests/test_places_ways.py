"""Ways between two towns: "on the road from Kidal to Gao"."""

import pytest

from tallystick import Report
from tallystick.parse import load
from tallystick.pipeline import code_report
from tallystick.records import Place


def place(text: str) -> Place | None:
    """The place of a text's first claim."""
    return code_report(Report(slug="x", text=text), load()).claims[0].place


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine people were killed on the road from Kidal to Gao.", "Kidal to Gao"),
        ("A bomb killed nine on the highway linking Ghazni and Kandahar.", "Ghazni and Kandahar"),
        ("Nine died on the road connecting Beni to Butembo.", "Beni to Butembo"),
        ("A bus travelling from Ghazni to Kandahar was hit, killing nine.", "Ghazni to Kandahar"),
        ("Gunmen shot nine on a bus taking pilgrims from Karachi to Quetta.", "Karachi to Quetta"),
        ("Nine soldiers were killed as they travelled from Kidal to Gao.", "Kidal to Gao"),
        ("Gunmen killed a driver on the road between Kidal and Gao.", "Kidal and Gao"),
    ],
)
def test_what_is_on_the_way_is_between_two_towns(text: str, words: str) -> None:
    found = place(text)
    assert found is not None
    assert (found.words, found.relation, found.precision) == (words, "between", 5)
    assert found.location is None


def test_what_is_between_two_towns_is_drawn_halfway() -> None:
    found = place("Nine people were killed on the road from Kidal to Gao.")
    assert found is not None
    assert found.point is not None
    assert 16.3 < found.point.latitude < 18.4  # Gao lies at 16.3 degrees north, Kidal at 18.4
    assert found.radius_km is not None
    assert found.radius_km > 100


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine were killed in Ghazni as they went from Kabul to Kandahar.", "Ghazni"),
        ("Nine were killed near Ghazni on the highway from Kabul to Kandahar.", "Ghazni"),
    ],
)
def test_a_town_on_the_way_is_the_finer_place(text: str, words: str) -> None:
    found = place(text)
    assert found is not None
    assert found.words == words


@pytest.mark.parametrize(
    "text",
    [
        "Clashes spread from Kidal to Gao, leaving nine people dead.",
        "A man who moved from Ghazni to Kandahar last year was killed.",
    ],
)
def test_what_only_came_from_a_town_is_not_between(text: str) -> None:
    found = place(text)
    assert found is None or found.relation != "between"


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("A bomb killed nine people on the Ghazni-Kandahar highway.", "Ghazni and Kandahār"),
        ("Nine died along the Maiduguri-Damaturu road in Nigeria.", "Maiduguri and Damaturu"),
    ],
)
def test_a_road_called_after_two_towns_is_drawn_halfway(text: str, drawn: str) -> None:
    found = place(text)
    assert found is not None
    assert found.location is None
    assert found.within is not None
    assert (found.within.name, found.point_precision) == (drawn, 5)


def test_a_street_called_after_two_names_is_none() -> None:
    found = place("A man was shot on the Lincoln-Douglas Road in Springfield, Illinois.")
    assert found is None or found.within is None


def test_where_the_convoy_was_hit_is_finer_than_its_way() -> None:
    text = (
        "Four soldiers were killed on the road between Mopti and Douentza in Mali. The convoy was hit near "
        "Konna."
    )
    found = place(text)
    assert found is not None
    assert (found.words, found.region) == ("Konna", "")
