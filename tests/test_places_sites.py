"""Sites by the words of their names: centers and shops, names in quotes, seats of bodies, rivers."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


def places(text: str) -> list[tuple[str, str]]:
    """The places of a text at which an event may be, each with what it is."""
    report = Report(slug="x", text=text)
    found = find_places(report, parse(report, load()))
    return [(mention.words, mention.kind) for mention in found if mention.is_event_place]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        (
            "A girl was wounded at the Cedar Hollow Event Center.",
            "Cedar Hollow Event Center",
            "site",
        ),
        ("A guard was killed at Perry's Truck Stop.", "Perry's Truck Stop", "site"),
        ("Two were shot at a Zaxley's restaurant in Akron.", "Zaxley's restaurant", "site"),
        ("A man was shot in the Fenwick Trace subdivision.", "Fenwick Trace subdivision", "site"),
        ("He was killed in the Almar prison camp.", "Almar prison camp", "site"),
        ("Divers found a body in the Selin River.", "Selin River", "site"),
        ("Four sailors were killed in the Atlantic Ocean.", "Atlantic Ocean", "area"),
        ("Pirates killed three sailors in the Gulf of Aden.", "Gulf of Aden", "area"),
        ('Gunmen attacked the "Blue Moon" bar on Friday.', '"Blue Moon" bar', "site"),
        ('A body lay in the "Mirasol" neighborhood.', "Mirasol", "neighbourhood"),
        ("They were ambushed at a place known as La Joyita.", "La Joyita", "village"),
        ("A bomb went off in a quarter in Cali called Siloe.", "Siloe", "neighbourhood"),
        (
            "Rebels attacked the headquarters of the National Guard.",
            "headquarters of the National Guard",
            "site",
        ),
        ("Six died at the Red Front [RF] offices in Lima.", "Red Front [RF] offices", "site"),
        ("Gunmen attacked the UN compound in Kabul.", "UN compound", "site"),
        ("A bomb went off at the U.S. embassy in Lima.", "U.S. embassy", "site"),
        ("Rockets hit the French embassy in Beirut.", "French embassy", "site"),
        ("Two were shot outside a Waffle House on Friday.", "Waffle House", "site"),
        ("Two were shot at a McDonald’s in Akron.", "McDonald’s", "site"),
        ("A man was shot in a Walmart parking lot.", "Walmart", "site"),
        ("Two were shot at the Motel 6 location near Larch Street.", "Motel 6", "site"),
        ("A man was shot at the Kent Barber Shop.", "Kent Barber Shop", "site"),
        ("A man was shot at a barber shop called Finer Cuts.", "Finer Cuts", "site"),
        ("Two were shot at the Larches, an apartment complex.", "Larches", "site"),
        ("A man was shot on the Southwest Side late Sunday.", "Southwest Side", "neighbourhood"),
        ("A man was shot off of Larch Boulevard.", "Larch Boulevard", "street"),
    ],
)
def test_sites(text: str, words: str, kind: str) -> None:
    assert (words, kind) in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Three died in an attack on U.S. offices.",
        "A spokesman for the Syrian embassy said ten died.",
        "He was taken to the Valley View Medical Center and died.",
        "The offices of the Times were hit by a bomb.",
        'He called the "Red Front" group a danger.',
        "Two men known as El Topo and El Gato were killed.",
        "Kenya's Ministry of Health said ten were killed.",
        "Bombs went off in the office of Colonel Amal Haddad.",
        "The Stabilization Mission said nine were killed.",
        "A Walmart worker was shot.",
        "He went to a barber shop and was shot.",
        "Amir Homes, a club owner, was shot.",
    ],
)
def test_owners_bodies_and_hospitals_are_no_event_places(text: str) -> None:
    assert not places(text)


def test_the_street_of_a_hotel_tells_where_the_hotel_is() -> None:
    found = places("Two were killed at the Amber Hotel on Larch Street in Akron.")
    assert found == [("Amber Hotel", "site"), ("Akron", "town")]


def test_a_river_only_tells_where_a_quarter_lies() -> None:
    found = dict(places("A bomb killed nine in a quarter on the west bank of the Tigris River."))
    assert "Tigris River" not in found


def test_a_compound_of_the_un_is_in_the_town_that_is_named() -> None:
    report = Report(slug="x", text="Two died at the U.N. compound in Sarajevo.")
    compound = find_places(report, parse(report, load()))[0]
    assert (compound.words, compound.region) == ("U.N. compound", "Sarajevo")
