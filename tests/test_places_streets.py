"""Streets, crossings, roads with a number and numbered parts of towns."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


def places(text: str) -> list[tuple[str, str]]:
    """The places of a text, each with what its words say that it is."""
    report = Report(slug="x", text=text)
    found = find_places(report, parse(report, load()))
    return [(mention.words, mention.kind) for mention in found if mention.is_event_place]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Two men were shot at the corner of Queen and Nelson Streets.", "Queen"),
        ("Three men were shot dead in front of a shop on Prizgar Circular.", "Prizgar Circular"),
        ("A man was stabbed at a flat on Harrowgate Drive.", "Harrowgate Drive"),
        ("Two men were shot at 418 Tanner Rd. Nobody was held.", "Tanner Rd"),
        ("A girl was hit by a bullet at 77 Quarry Court.", "Quarry Court"),
        ("A boy was shot on Old Ferry Way.", "Old Ferry Way"),
        ("Shots were fired on Ellery Ln. A man died.", "Ellery Ln"),
        ("Officers were called to Mill Pond Road after shots were heard.", "Mill Pond Road"),
        ("Deputies responded to 2040 Crane Ave. on Friday.", "Crane Ave"),
        ("Officers were called to Heron Way before noon.", "Heron Way"),
        ("A man was shot in a lot at East 86th and Marble Court.", "East 86th and Marble Court"),
        ("Four soldiers were hurt in a clash at No. 79 Crane Avenue.", "Crane Avenue"),
        ("A woman was shot on 19th Street.", "19th Street"),
        ("A woman was shot on 6th East Street.", "6th East Street"),
        ("A woman was shot on Elm Avenue West.", "Elm Avenue West"),
        ("A man was hurt near the old Grain Hall on Quarry Drive.", "Quarry Drive"),
        ("A grenade was thrown on Rue du Marché.", "Rue du Marché"),
        ("Five people were killed on Jalan Merdeka.", "Jalan Merdeka"),
        ("A trader was shot on Calle 31.", "Calle 31"),
        ("A trooper was killed on Highway 17.", "Highway 17"),
        ("A trooper was killed on U.S. 41 on Monday.", "U.S. 41"),
        ("A lorry was set on fire on I-85.", "I-85"),
        ("A bus was ambushed at km 30 of the Coastal Highway.", "Coastal Highway"),
        ("A man was shot on 8th and Juniper.", "8th and Juniper"),
        ("A man was shot at the corner of Elm and Grant.", "Elm"),
        ("A man was shot at the corner of Elm and Grant.", "Grant"),
        ("Two were wounded near Pine and Oak streets.", "Oak"),
        ("The Larch Street massacre left four dead.", "Larch Street"),
    ],
)
def test_streets(text: str, words: str) -> None:
    assert (words, "street") in places(text)


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("A bomb exploded in Sector 9 of Karachi.", "Sector 9", "neighbourhood"),
        ("Rebels fought in Block 7.", "Block 7", "neighbourhood"),
        ("Two men were shot at the Motel 6 on Friday.", "Motel 6", "site"),
        ("Six died in Baghdad streets on Friday.", "Baghdad", "town"),
        # "at" and "as" are no part of a name
        ("Two were killed in Lagos at Camp Bravo.", "Lagos", "town"),
        ("Two were killed in Lagos at Camp Bravo.", "Camp Bravo", "site"),
        ("Ten died in Kabul as Taliban gunmen opened fire.", "Kabul", "town"),
        ("Ten died in Tell as-Sultan.", "Tell as-Sultan", ""),
    ],
)
def test_numbered_places_and_names_with_small_words(text: str, words: str, kind: str) -> None:
    assert (words, kind) in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Elm Street Bank robbery trial began.",
        "The High Court on Monday upheld the verdict for the killing.",
        "He was tried in Kano High Court for killing two.",
        "Two men were killed by Harold Lane, police said.",
        "Harold Lane said two men were killed.",
        "Two men were killed, the Wall Street Journal reported.",
        "Four were killed in the attack on Monday and Tuesday.",
        "A man was shot on Channel 4.",
        "Soldiers of the 12th and Golani brigades were killed.",
        "Operation Safe Way left two dead.",
    ],
)
def test_courts_persons_and_papers_are_no_streets(text: str) -> None:
    assert not places(text)


def test_who_is_shot_after_a_street_is_no_street() -> None:
    found = places("Ann Berg, who was shot at 12 Mill St., and Luis Amaya were wounded.")
    assert found == [("Mill St.", "street")]
