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
    ],
)
def test_best_known_place_comes_first(name: str, country: str, kind: str) -> None:
    first = gazetteer.find(name)[0]
    assert (first.country, first.kind) == (country, kind)


@pytest.mark.parametrize("name", ["Zarghunpur Minor", "Qqqville", "", "x", "-"])
def test_names_that_do_not_exist_are_not_found(name: str) -> None:
    assert gazetteer.find(name) == ()


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


def test_every_name_points_to_a_whole_line() -> None:
    places = (gazetteer._DATA / "places.tsv").read_bytes()
    names = (gazetteer._DATA / "names.tsv").read_bytes().splitlines()
    for line in names[:: len(names) // 500]:
        for at in line.partition(b"\t")[2].split(b","):
            offset = int(at, 36)
            assert offset == 0 or places[offset - 1 : offset] == b"\n"


def test_names_are_sorted_for_halving() -> None:
    names = (gazetteer._DATA / "names.tsv").read_bytes().splitlines()
    keys = [line.partition(b"\t")[0] for line in names]
    assert keys == sorted(keys)
    assert len(keys) == len(set(keys))


def test_look_up_takes_microseconds() -> None:
    begin = time.perf_counter()
    for number in range(500):
        gazetteer.find(f"Nowhere{number}")
    assert time.perf_counter() - begin < 0.5
