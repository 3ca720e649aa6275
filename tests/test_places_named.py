"""Names that no gazetteer has, by the words that tell what they are: "Duk-Tor County", "the Tondo front"."""

import pytest

from tallystick import Report
from tallystick.parse import load, parse
from tallystick.places.detect import find_places


def places(text: str) -> list[tuple[str, str]]:
    """The places of a text at which an event may be, with their kinds."""
    report = Report(slug="x", text=text)
    found = find_places(report, parse(report, load()))
    return [(m.words, m.kind) for m in found if m.is_event_place]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        # The last word of a name tells the division.
        (
            "Nine were killed in an attack on Duk-Tor County on Friday.",
            "Duk-Tor County",
            "district",
        ),
        ("The raiders attacked Galo Woreda and killed nine.", "Galo Woreda", "district"),
        ("Two were shot at a market in Kolba wereda.", "Kolba wereda", "district"),
        ("Two men were held at three farms in tambon Tanyo Rimo.", "Tanyo Rimo", ""),
        ("Two men were shot in Brgy Santa Rosila, Kolta town.", "Santa Rosila", ""),
        ("Nine were killed in the Beko District of Punca Regency.", "Beko District", "district"),
        ("Two were shot in Kelgam Village of Shorian district.", "Kelgam Village", "village"),
        ("Nine were killed in East Walgo Zone of Oromia.", "East Walgo Zone", "district"),
        ("Nine were killed in the western Walga Zone.", "western Walga Zone", "district"),
        ("Two died in a blast in the Green Zone in Baghdad.", "Green Zone", "site"),
        # A list and what all of it is.
        ("Nine people were killed in Kotral and Mangolar areas.", "Kotral", ""),
        ("Rockets were fired into the Kotral and Mangolar areas, killing two.", "Mangolar", ""),
        # Where armies face each other.
        ("On the Munalai front, troops shot a rebel.", "Munalai", ""),
        ("Two men were killed along the Kolaly frontline.", "Kolaly", ""),
        ("Four soldiers died when rebels attacked the Zarwin defence lines.", "Zarwin", ""),
        ("Troops killed nine fighters along the Zarwin-Koti axis.", "Zarwin-Koti", ""),
        ("Two priests were taken in the Catholic Diocese of Zarwin.", "Zarwin", ""),
        ("Nine were shot dead on the banks of the Zarwin river.", "Zarwin river", "site"),
        ("Nine people were killed in M'Zarwin.", "M'Zarwin", ""),
        # What comes under fire.
        ("The Tondo mine came under heavy mortar fire and ten died.", "Tondo mine", "site"),
        # What a place is called.
        ("They were shot dead in a forest called Gerdi.", "Gerdi", "village"),
        ("A man was stabbed at a flat on the Rockford Estate.", "Rockford Estate", ""),
        ("Nine died in a blast in the Kuri Forest.", "Kuri Forest", ""),
        ("Five were killed when a boat opened fire off Kutaro Island.", "Kutaro Island", ""),
        ("Two rangers were shot in Queen Zara National Park.", "Queen Zara National Park", "site"),
        ("A man was shot dead near Khalanga bazzar.", "Khalanga bazzar", "site"),
        ("Two sailors were killed on a tanker off Yemen.", "Yemen", "country"),
        # Names with a hyphen.
        ("In Ra-ngae district a bomb killed two soldiers.", "Ra-ngae district", "district"),
        # Where somebody is arrested from, and intruded into.
        ("Two men were arrested from Andro on Friday.", "Andro", "town"),
        ("Gunmen intruded into Ningto Kha village and shot two.", "Ningto Kha", "village"),
        # What is attacked, and had an attack.
        ("Four died in an attack against the village of Manila.", "Manila", "village"),
        ("The town of Jaflin witnessed an attack that left six dead.", "Jaflin", "town"),
        ("He went to Kombo-Mir, a neighbouring village, and shot two.", "Kombo-Mir", "village"),
        ("Fifty were hurt in a clash at the Chasuti bus stand.", "Chasuti bus stand", "site"),
        ("Rebels ambushed the village of Zarwin, killing nine.", "Zarwin", "village"),
        ("The village of Zarwin was the scene of a clash.", "Zarwin", "village"),
        ("The village of Zarwin, where nine were killed, is empty.", "Zarwin", "village"),
        ("A missile hit Zarwin and killed nine.", "Zarwin", ""),
        # A village that gives its name to a post of the administration.
        ("Five died in the Mukoro administrative post.", "Mukoro", "village"),
        # A town that is the seat of a district.
        ("Houses burned in Bamenda headquarters of the Northwest region.", "Bamenda", "town"),
        (
            "Nine were taken near Naka, the headquarters of Gwer West local government area.",
            "Naka",
            "town",
        ),
    ],
)
def test_unknown_names(text: str, words: str, kind: str) -> None:
    assert (words, kind) in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two labourers, namely Amanul and Omar Arshin, were attacked.",
        "He joined the Rivera front and was killed.",
        "A man was shot, according to the Carver Police Department.",
        "The Village of Hope said that two men were hurt.",
        "Two men from Andro were shot.",
        "Noor came under fire for what he said of the two who were killed.",
        "The Kabul-based group killed two men.",
        "Omar Noor witnessed an attack in which two were killed.",
        "The fight against Omar Noor cost nine lives.",
        "Queen Zara of Kent was hurt.",
        'Nine people died in a blast on the wooden ferryboat "California".',
        "Two sailors of the tanker Limburg were killed.",
        "Two men were shot aboard the MV Estonia.",
        "Rebels ambushed Zarwin and Mako, killing them.",
        "The village of Zarwin, where he lives, is far from where nine were killed.",
        "Nine died, the Kuta Fishermen's Union said.",
    ],
)
def test_no_places_of_an_event(text: str) -> None:
    assert places(text) == []


def test_a_division_at_the_end_of_a_text() -> None:
    assert places("Nine were killed in Mayom County of it.") == [("Mayom County", "district")]


def test_a_road_only_tells_where_a_village_lies() -> None:
    assert ("Oko", "village") in places("Six were taken at Oko village along the Ako-Lor highway.")
    assert len(places("Six were taken at Oko village along the Ako-Lor highway.")) == 1
    assert places("Six were taken along the Ako-Lor highway.") == [("Ako-Lor highway", "site")]


def test_a_side_of_town_only_tells_where_a_quarter_lies() -> None:
    assert places("A man was shot in Bronzedale on the South Side.") == [("Bronzedale", "")]
    assert places("A man was shot on the South Side.") == [("South Side", "neighbourhood")]


@pytest.mark.parametrize(
    "text",
    [
        "A fight between prisoners in the Tondo Penitentiary has left 12 people dead.",
        "Some 48 were injured in clashes at the Tondo Penitentiary.",
    ],
)
def test_what_happens_in_a_prison(text: str) -> None:
    assert places(text) == [("Tondo Penitentiary", "site")]


def test_people_of_a_faith_before_their_quarter() -> None:
    found = places("A car bomb struck the Baghdad Shia district of Sadr City and killed nine.")
    assert [words for words, _ in found] == ["Sadr City"]


@pytest.mark.parametrize(
    ("text", "words", "region"),
    [
        ("A man was stabbed in Edmonton, north London, on Saturday.", "Edmonton", "north London"),
        ("A man was stabbed in Zarwin, south-west London.", "Zarwin", "south-west London"),
        ("A man was shot dead in Toxteth, Liverpool, on Friday.", "Toxteth", "Liverpool"),
        ("Two men were shot in Salford, Manchester and Leeds.", "Salford", ""),
        ("Nine were killed in Aleppo, northern Homs and Idlib.", "Aleppo", ""),
    ],
)
def test_a_quarter_with_its_city(text: str, words: str, region: str) -> None:
    report = Report(slug="x", text=text)
    found = find_places(report, parse(report, load()))
    assert next(m.region for m in found if m.words == words) == region
