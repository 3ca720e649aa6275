"""Places under the names that the English press gives them, in a report of their country."""

from types import SimpleNamespace

import pytest

from tallystick.gazetteer import entries
from tallystick.places.distance import kilometres
from tallystick.places.locate import rank
from tallystick.places.setting import Setting
from tallystick.tables import rows

# Points by hand, to a few kilometres.
NEAR_KM = 25.0


@pytest.mark.parametrize(
    ("name", "country", "latitude", "longitude"),
    [
        ("Mir Ali", "Pakistan", 32.99, 70.27),
        ("Mirali", "Pakistan", 32.99, 70.27),
        ("Sui", "Pakistan", 28.63, 69.18),
        ("Mokha", "Yemen", 13.32, 43.25),
        ("Mocha", "Yemen", 13.32, 43.25),
        ("Hodeidah", "Yemen", 14.8, 42.95),
        ("Dammaj", "Yemen", 16.87, 43.79),
        ("al-Hol", "Syria", 36.39, 41.15),
        ("Deir el-Zour", "Syria", 35.33, 40.14),
        ("Atareb", "Syria", 36.14, 36.83),
        ("Tuz Khormato", "Iraq", 34.88, 44.63),
        ("Makhmour", "Iraq", 35.77, 43.58),
        ("Torkham", "Afghanistan", 34.13, 71.09),
        ("Tarin Kot", "Afghanistan", 32.63, 65.87),
        ("Bakhmut", "Ukraine", 48.59, 38.0),
        ("Artemivsk", "Ukraine", 48.59, 38.0),
        ("Dnepropetrovsk", "Ukraine", 48.46, 35.05),
        ("Lyman", "Ukraine", 48.98, 37.82),
        ("Stepanakert", "Azerbaijan", 39.82, 46.75),
        ("Racak", "Kosovo", 42.43, 21.02),
        ("Ahmici", "Bosnia and Herzegovina", 44.14, 17.84),
        ("Loughinisland", "United Kingdom", 54.33, -5.82),
        ("Masisi", "Democratic Republic of the Congo", -1.4, 28.82),
        ("Mambasa", "Democratic Republic of the Congo", 1.36, 29.04),
        ("Boulkessi", "Mali", 15.05, -1.12),
        ("Nampala", "Mali", 15.28, -5.56),
        ("Timbuktu", "Mali", 16.77, -3.01),
        ("Diffa", "Niger", 13.31, 12.61),
        ("Baga", "Nigeria", 13.1, 13.86),
        ("El Adde", "Somalia", 2.62, 41.95),
        ("Mai Kadra", "Ethiopia", 14.07, 36.57),
        ("Zamzam", "Sudan", 13.48, 25.31),
        ("Ain el-Hilweh", "Lebanon", 33.54, 35.38),
        ("Tyre", "Lebanon", 33.27, 35.2),
        ("Mallawi", "Egypt", 27.73, 30.84),
        ("Nahr el-Bared", "Lebanon", 34.51, 35.96),
        ("Mamasapano", "Philippines", 6.91, 124.5),
        ("Saigon", "Vietnam", 10.82, 106.63),
        ("Rangoon", "Myanmar", 16.8, 96.15),
        ("Calcutta", "India", 22.56, 88.36),
        ("Matamoros", "Mexico", 25.88, -97.5),
        ("Newtown", "United States", 41.41, -73.3),
        ("Parkland", "United States", 26.31, -80.24),
        ("Fort Hood", "United States", 31.13, -97.78),
        ("Sharpeville", "South Africa", -26.69, 27.87),
        ("Martissant", "Haiti", 18.53, -72.36),
    ],
)
def test_a_name_of_the_press_is_put_where_it_lies(
    name: str, country: str, latitude: float, longitude: float
) -> None:
    setting = Setting(countries={country: 3.0}, names=frozenset())
    best = rank(name, "", "", setting).best
    point = SimpleNamespace(latitude=latitude, longitude=longitude)
    assert best is not None
    assert kilometres(best, point) < NEAR_KM


@pytest.mark.parametrize("word", ["Chenna", "Samoua"])
def test_a_short_name_is_no_country_that_it_sounds_like(word: str) -> None:
    best = rank(word, "", "", Setting(countries={"Ethiopia": 3.0}, names=frozenset())).best
    assert best is None or best.kind != "country"


@pytest.mark.parametrize("table", ["gazetteer/renamed.tsv", "gazetteer/disputed.tsv"])
def test_what_was_renamed_is_known_by_its_name_of_now(table: str) -> None:
    places = {(country, place or country) for country, place, *_ in rows(table)}
    unknown = [
        (country, place)
        for country, place in places
        if not any(entry.country == country for entry in entries(place, country=country))
    ]
    assert unknown == []
