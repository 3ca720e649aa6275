"""In which country a place is that several have, where the report says little of it."""

import pytest

from tallystick.parse import parse
from tallystick.places.detect import find_places
from tallystick.places.locate import rank
from tallystick.places.setting import Setting
from tallystick.records import Report

BARE = [
    # The province of another country that nobody outside it means.
    ("Gaza", "area", "Palestinian Territory"),
    ("Beni", "town", "Democratic Republic of the Congo"),
    ("Jalalabad", "town", "Afghanistan"),
    ("Natal", "town", "Brazil"),
    ("Bari", "town", "Italy"),
    # Another town that is spelled so besides, or only sounds like it.
    ("Kuito", "town", "Angola"),
    ("Abadan", "town", "Iran"),
    ("Samarra", "town", "Iraq"),
    ("Palmyra", "town", "Syria"),
    ("Rafah", "town", "Palestinian Territory"),
    ("Quito", "town", "Ecuador"),
    ("Odessa", "town", "Ukraine"),
    # The town of the province that is spelled otherwise, or farther off, or called so before.
    ("Mecca", "town", "Saudi Arabia"),
    ("Giza", "town", "Egypt"),
    ("Misrata", "town", "Libya"),
    ("Sagaing", "town", "Myanmar"),
    ("Chittagong", "town", "Bangladesh"),
    ("Quebec", "province", "Canada"),
    ("Bihar", "province", "India"),
    # A noted village that is the only one known by its name.
    ("Parachinar", "village", "Pakistan"),
    # A province is no lesser village of its name.
    ("Ituri", "province", "Democratic Republic of the Congo"),
    ("Nowshera", "neighbourhood", "Pakistan"),
    # Areas that are called so with a word for their kind.
    ("Balochistan", "province", "Pakistan"),
    ("Mopti", "town", "Mali"),
    ("Darfur", "area", "Sudan"),
    # Earlier names.
    ("Leninakan", "town", "Armenia"),
    ("Stanleyville", "town", "Democratic Republic of the Congo"),
    ("Nyasaland", "country", "Malawi"),
    ("British Guiana", "country", "Guyana"),
    ("Calcutta", "town", "India"),
]


@pytest.mark.parametrize(("words", "kind", "country"), BARE)
def test_the_place_that_a_bare_name_means(words: str, kind: str, country: str) -> None:
    best = rank(words, "", "", Setting(countries={}, names=frozenset())).best
    assert best is not None and (best.kind, best.country) == (kind, country)


def test_in_its_own_country_the_other_is_meant() -> None:
    mozambique = Setting(countries={"Mozambique": 3}, names=frozenset())
    bolivia = Setting(countries={"Bolivia": 3}, names=frozenset())
    places = [rank("Gaza", "", "", mozambique).best, rank("Beni", "", "", bolivia).best]
    assert [place and place.country for place in places] == ["Mozambique", "Bolivia"]


def test_what_only_sounds_so_is_meant_in_its_own_country() -> None:
    salvador = Setting(countries={"El Salvador": 3}, names=frozenset())
    place = rank("Union", "", "", salvador).best
    assert place is not None and (place.name, place.kind) == ("La Unión", "province")


def country(nlp, text: str, words: str, publisher: str = "") -> str:
    report = Report(slug="r", text=text, publisher=publisher)
    return next(p.country for p in find_places(report, parse(report, nlp)) if p.words == words)


@pytest.mark.parametrize(
    ("text", "words", "there"),
    [
        # What lies beyond a border, or is fired from.
        ("Four men were shot in Cucuta, near the Venezuelan border.", "Cucuta", "Colombia"),
        ("Four men were shot in Kasese, near the border with Congo.", "Kasese", "Uganda"),
        ("Four men were shot in Chaman, on the Afghan border.", "Chaman", "Pakistan"),
        ("Four men were shot in Mae Sot, near the Myanmar border.", "Mae Sot", "Thailand"),
        ("Shells fired from Ukraine killed two men in Shebekino.", "Shebekino", "Russia"),
        ("Rockets launched from Gaza killed two men in Sderot.", "Sderot", "Israel"),
        # Whose border it is, and whose guards.
        ("Four men were shot in Bosso, near Niger's border with Nigeria.", "Bosso", "Niger"),
        (
            "Four men were shot in Jarabulus, near the Syrian border with Turkey.",
            "Jarabulus",
            "Syria",
        ),
        # Forces may act abroad, or at home.
        ("Two farmers were killed by US forces in Sangin.", "Sangin", "Afghanistan"),
        ("Nine people died in a Saudi air strike in Haradh.", "Haradh", "Yemen"),
        ("Nine people were killed by Kenyan troops in Dhobley.", "Dhobley", "Somalia"),
        (
            "Nine people were killed by Rwandan soldiers in Goma.",
            "Goma",
            "Democratic Republic of the Congo",
        ),
        ("Nine rebels were killed by Colombian troops in Tame.", "Tame", "Colombia"),
        ("Four people died in a US drone strike in Shabwa.", "Shabwa", "Yemen"),
        ("Hezbollah fighters shot two men in Qusayr.", "Qusayr", "Syria"),
        ("ELN rebels shot two policemen in Granada.", "Granada", "Colombia"),
        # Groups have their homes, which a country that is named outdoes.
        ("Al-Shabab fighters shot two men in Bay.", "Bay", "Somalia"),
        ("Hamas fighters shot two men in Rafah.", "Rafah", "Palestinian Territory"),
        ("In Egypt, Hamas fighters shot two men in Rafah.", "Rafah", "Egypt"),
    ],
)
def test_countries_that_are_those_of_the_place(nlp, text: str, words: str, there: str) -> None:
    assert country(nlp, text, words) == there


@pytest.mark.parametrize(
    ("publisher", "there"), [("Dawn", "Pakistan"), ("The Hindu", "India"), ("Reuters", "India")]
)
def test_the_town_of_the_outlets_country(nlp, publisher: str, there: str) -> None:
    text = "Two people were shot dead in Hyderabad on Monday."
    assert country(nlp, text, "Hyderabad", publisher) == there
    other = "Two people were shot dead in Hyderabad on Monday, Indian police said."
    assert country(nlp, other, "Hyderabad", publisher) == "India"


def place(nlp, text: str, words: str) -> tuple[str, str, int | None]:
    """What the gazetteer calls a place of a text, its kind and UCDP's where_prec."""
    report = Report(slug="r", text=text)
    found = next(p for p in find_places(report, parse(report, nlp)) if p.words == words)
    at = found.location
    return (at.name if at else "", at.kind if at else "", found.precision)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        # A region is a province, an area is not.
        ("Nine men were shot in the Kharkiv region.", "Kharkiv", ("Kharkiv", "province", 4)),
        ("Nine men were shot in Mali's Kidal region.", "Kidal", ("Kidal", "province", 4)),
        ("Nine men were shot in Diffa region.", "Diffa", ("Diffa", "province", 4)),
        ("Nine men were shot in the Mopti region.", "Mopti", ("Mopti", "province", 4)),
        ("Nine men were shot in the Tigray region.", "Tigray", ("Tigray", "area", 4)),
        ("Nine men were shot in the Darfur region.", "Darfur", ("Darfur", "area", 5)),
        ("Nine men were shot in the Kidal area.", "Kidal", ("Kidal", "town", 2)),
        ("Nine men were shot in the Memphis region.", "Memphis", ("Memphis", "town", 2)),
        ("Nine men were shot in rural Aleppo.", "Aleppo", ("Aleppo", "town", 2)),
        ("Nine men were shot in the Fergana valley.", "Fergana", ("Fergana", "town", 5)),
        ("Nine men died in Guma Local Government Area.", "Guma", ("Guma", "district", 3)),
        # Names with a mark for the ayn, and with articles.
        ("Nine men died in Deir ez-Zor.", "Deir ez-Zor", ("Deir al-Zour", "town", 1)),
        ("Nine men died in Deir ez Zor.", "Deir ez Zor", ("Deir al-Zour", "town", 1)),
        ("Nine men died in Tall 'Afar, Iraq.", "Tall 'Afar", ("Tal Afar", "town", 1)),
        ("Nine men died in Bi'r al-'Abd.", "Bi'r al-'Abd", ("Bir al-Abed", "town", 1)),
        ("Nine men died in Gao. 'Afar is calm,' he said.", "Gao", ("Gao", "town", 1)),
        # Names that are shown.
        ("Nine men died in Sanaa.", "Sanaa", ("Sanaa", "town", 1)),
        ("Nine men died in Gaza City.", "Gaza City", ("Gaza City", "town", 1)),
        ("Nine men died in Rangoon.", "Rangoon", ("Yangon", "town", 1)),
        # What lies in a town or state is not sought elsewhere.
        ("A bomb went off in Quetta's Hazara Town.", "Hazara Town", ("", "", None)),
        ("BIRMINGHAM, Ala. (AP) - A man was shot in Ensley.", "Ensley", ("", "", None)),
        ("ORLANDO, Fla. (AP) - A man was shot in Ensley.", "Ensley", ("Ensley", "town", 1)),
    ],
)
def test_the_place_and_its_kind(
    nlp, text: str, words: str, found: tuple[str, str, int | None]
) -> None:
    assert place(nlp, text, words) == found


def test_the_province_that_a_town_is_said_to_be_in(nlp) -> None:
    text = "A bomb killed four in Hyderabad, in Sindh province, on Monday."
    assert country(nlp, text, "Hyderabad") == "Pakistan"


def test_an_unknown_village_of_a_region_is_drawn_in_the_province(nlp) -> None:
    text = "Nine people were killed in Tibari Koru, a village in Menaka region of Mali."
    report = Report(slug="r", text=text)
    found = next(p for p in find_places(report, parse(report, nlp)) if p.words == "Tibari Koru")
    assert found.within is not None and found.within.kind == "province"
