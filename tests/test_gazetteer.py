"""The embedded gazetteer: names in all their spellings, namesakes in a fair order."""

import time

import pytest

from tallystick import gazetteer


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Mir Ali", "Mirali"),
        ("Hassu Khel", "Hassukhel"),
        ("Port-au-Prince", "PORT AU PRINCE"),
        ("Sana'a", "Sana’a"),
        ("Sana'a", "Sanaa"),
        ("Bogotá", "BOGOTA"),
        ("N. Waziristan", "North Waziristan"),
        ("St. Louis", "Saint Louis"),
        ("Şanlıurfa", "Sanliurfa"),
    ],
)
def test_spellings_share_a_key(name: str, other: str) -> None:
    assert gazetteer.fold(name) == gazetteer.fold(other)


@pytest.mark.parametrize(("name", "other"), [("Mir Ali", "Mir Alam"), ("Kono", "Kano")])
def test_different_names_have_different_keys(name: str, other: str) -> None:
    assert gazetteer.fold(name) != gazetteer.fold(other)


def test_articles_and_double_letters_are_loose() -> None:
    assert gazetteer.loose_fold("al-Shaddadi") == gazetteer.loose_fold("Ash Shadadi")


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("Spin Wam", "Pakistan", "village"),
        ("Hassukhel", "Pakistan", "village"),
        ("North Waziristan", "Pakistan", "district"),
        ("Helmand province", "Afghanistan", "province"),
        ("Kandahar", "Afghanistan", "town"),
        ("Kandahar province", "Afghanistan", "province"),
        ("Donetsk Oblast", "Ukraine", "province"),
        ("Texas", "United States", "province"),
        ("Georgia", "Georgia", "country"),
        ("Kiev", "Ukraine", "town"),
        ("Darfur", "Sudan", "area"),
        ("the town of Fallujah", "Iraq", "town"),
        ("al-Shaddadi", "Syria", "town"),
        ("Las Anod", "Somalia", "town"),
        ("Yei", "South Sudan", "town"),
        ("Norfolk", "United States", "town"),
        ("Harris County", "United States", "district"),
        ("Baltic Sea", "", "area"),
    ],
)
def test_best_known_place_comes_first(name: str, country: str, kind: str) -> None:
    first = gazetteer.find(name)[0]
    assert (first.country, first.kind) == (country, kind)


@pytest.mark.parametrize("name", ["Zarghunpur Minor", "Qqqville", "", "x", "-"])
def test_names_that_do_not_exist_are_not_found(name: str) -> None:
    assert gazetteer.find(name) == ()


def test_capitals_are_known() -> None:
    assert ("Chile", "Santiago") in gazetteer.capitals()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Afghan capital", ("Afghanistan", "Kabul")),
        ("Haiti's capital", ("Haiti", "Port-au-Prince")),
        ("South Korean capital", ("South Korea", "Seoul")),
        ("Texas capital", None),
        ("Haiti capital", None),
    ],
)
def test_a_capital_is_known_by_its_country(words: str, name: tuple[str, str] | None) -> None:
    assert gazetteer.capital_told(words) == name
    if name is not None:
        found = gazetteer.entries(words)[0]
        assert (found.country, found.name) == name


def test_a_county_bears_its_whole_name_alone() -> None:
    assert {entry.kind for entry in gazetteer.entries("Metcalfe")} & {"district"} == set()
    assert gazetteer.entries("Metcalfe County")[0].province == "Kentucky"


def test_country_narrows_the_namesakes() -> None:
    everywhere = gazetteer.find("Tripoli")
    assert {"Libya", "Lebanon"} <= {location.country for location in everywhere}
    assert {location.country for location in gazetteer.find("Tripoli", country="Lebanon")} == {
        "Lebanon"
    }


@pytest.mark.parametrize(
    ("word", "country"),
    [
        ("Pakistani", "Pakistan"),
        ("Syrians", "Syria"),
        ("Burma", "Myanmar"),
        ("U.S.", "United States"),
        ("US", "United States"),
        ("the Philippines", "Philippines"),
        ("DR Congo", "Democratic Republic of the Congo"),
        ("us", None),
        ("Kabul", None),
        ("", None),
    ],
)
def test_country_of(word: str, country: str | None) -> None:
    assert gazetteer.country_of(word) == country


@pytest.mark.parametrize(("word", "answer"), [("Afghan", True), ("Afghanistan", False)])
def test_a_people_is_no_place(word: str, answer: bool) -> None:
    assert gazetteer.is_demonym(word) is answer


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Balkh province", ("Balkh", "province")),
        ("the town of Mir Ali", ("Mir Ali", "town")),
        ("Kabul", ("Kabul", "")),
        ("Province", ("Province", "")),
    ],
)
def test_bare_name(name: str, bare: tuple[str, str]) -> None:
    assert gazetteer.bare_name(name) == bare


@pytest.mark.parametrize(
    ("name", "whole"),
    [("W.Va.", "West Virginia"), ("N.Y.", "New York state"), ("DI Khan", "Dera Ismail Khan")],
)
def test_short_forms_are_the_whole_name(name: str, whole: str) -> None:
    assert gazetteer.find(name) == gazetteer.find(whole)


@pytest.mark.parametrize(
    ("name", "other"),
    [("Qalat", "Kalaat"), ("Datta Khel", "Datta Kheyl"), ("Nowshera", "Naushera")],
)
def test_transliterations_share_a_sound(name: str, other: str) -> None:
    assert gazetteer.sound(name) == gazetteer.sound(other)


@pytest.mark.parametrize(("name", "other"), [("Mosul", "Masally"), ("Kono", "Kano")])
def test_other_names_sound_different(name: str, other: str) -> None:
    assert gazetteer.sound(name) != gazetteer.sound(other)


def test_a_word_of_kind_does_not_outdo_the_whole_name() -> None:
    assert gazetteer.find("Mexico City")[0].name == "Mexico City"


def test_misspelt_names_are_known_inside_their_district() -> None:
    found = gazetteer.entries("North Waziristan", country="Pakistan")
    district = next(entry for entry in found if entry.kind == "district")
    assert gazetteer.skeleton("Spien Vam") in {key for key, _ in gazetteer.places_in(district)}


def test_the_point_of_a_country_is_no_guess() -> None:
    texas = gazetteer.entries("Texas")[0]
    assert (texas.kind, texas.is_estimated) == ("province", False)


def test_districts_have_codes_of_ocha() -> None:
    assert gazetteer.entries("North Waziristan")[0].pcode.startswith("PK")


def test_look_up_takes_microseconds() -> None:
    begin = time.perf_counter()
    for number in range(500):
        gazetteer.find(f"Nowhere{number}")
    assert time.perf_counter() - begin < 0.5


def test_names_of_a_like_sound_are_offered() -> None:
    assert "Kalat" in {entry.name for entry in gazetteer.sounding_like("Qalaatt")}
    assert gazetteer.sounding_like("Zarghunpur Minor") == ()
