"""Distances, islands and villages beside a town: what is drawn where, and with how wide a circle."""

import pytest

from tallystick import Report
from tallystick.parse import load
from tallystick.pipeline import code_report
from tallystick.records import Place


def place(text: str) -> Place:
    """The place of a text's first claim."""
    found = code_report(Report(slug="x", text=text), load()).claims[0].place
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Nine people were killed in Kukawuri village near Damboa.", "Kukawuri"),
        ("Nine people were killed in Kukawuri, near Damboa in Nigeria.", "Kukawuri"),
        ("Nine people were killed in Kukawuri, a village outside Damboa, Nigeria.", "Kukawuri"),
    ],
)
def test_a_village_near_a_town_is_drawn_at_the_town(text: str, words: str) -> None:
    found = place(text)
    assert found.words == words
    assert found.location is None
    assert found.within is not None
    assert (found.within.name, found.point_precision) == ("Damboa", 2)


def test_a_village_far_from_a_town_is_not_near_it() -> None:
    found = place("Nine people were killed in Kukawuri, 125 km northwest of Damboa in Nigeria.")
    assert (found.point_precision, found.radius_km) == (5, 138)


@pytest.mark.parametrize(
    ("text", "radius"),
    [
        ("Nine people were killed 20 km from Gao.", 25),
        ("Nine people were killed 60 km north of Gao.", 100),
        ("Nine people were killed 200 km from Gao.", 220),
        ("Nine people were killed 100 miles north of Bamako.", 177),
    ],
)
def test_the_circle_holds_what_is_so_far_off(text: str, radius: float) -> None:
    assert place(text).radius_km == radius


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Nine men were killed on Basilan Island. In Manila, the army said little.",
            "Basilan Island",
        ),
        (
            "Nine men died on the island of Karai, 300 km north of the capital. Colombo was calm.",
            "Karai",
        ),
        ("Nine were killed near Merka town, some 90 km (56 miles) south of Mogadishu.", "Merka"),
        (
            "Nine were killed near Merka town, which lies some 90 km (56 miles) southwest of the "
            "capital Mogadishu.",
            "Merka",
        ),
    ],
)
def test_what_a_place_is_far_from_is_not_the_place(text: str, words: str) -> None:
    assert place(text).words == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("KABUL - Gunmen killed nine in Lower Sindregal, police said.", "Lower Sindregal"),
        ("KABUL (AFP) - Gunmen killed nine people in Fort Tarkel.", "Fort Tarkel"),
        ("KABUL (AFP) - Gunmen killed nine people in Wadi Shurrab.", "Wadi Shurrab"),
    ],
)
def test_an_unknown_place_has_no_point_of_the_dateline(text: str, words: str) -> None:
    found = place(text)
    assert (found.words, found.point) == (words, None)


def test_a_site_in_a_province_is_not_in_the_town_called_so() -> None:
    found = place("A blast at the Shurrab Mosque in Baghlan province killed nine people.")
    assert (found.words, found.point_precision) == ("Shurrab Mosque", 4)


def test_a_checkpoint_is_not_in_the_capital_of_the_dateline() -> None:
    found = place("KABUL (AFP) - Nine men were killed at the Shurrab checkpoint.")
    assert found.words == "Shurrab checkpoint"
    assert found.precision != 1
