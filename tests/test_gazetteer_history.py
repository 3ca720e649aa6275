"""What a place was called on the day of an event."""

from datetime import date

import pytest

from tallystick.gazetteer.history import Then, then
from tallystick.records import Location


def make_location(name: str, country: str, kind: str = "town", province: str = "") -> Location:
    return Location(
        gazetteer_id="gn:1", name=name, kind=kind, latitude=0.0, longitude=0.0, country=country,
        radius_km=5.0, province=province,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "country", "day", "expected"),
    [
        ("Bakhmut", "Ukraine", date(2014, 6, 12), "Artemivsk"),
        ("Bakhmut", "Ukraine", date(2022, 8, 1), ""),
        ("St. Petersburg", "Russia", date(1989, 1, 1), "Leningrad"),
        ("St. Petersburg", "United States", date(1989, 1, 1), ""),
        ("Astana", "Kazakhstan", date(2020, 1, 1), "Nur-Sultan"),
        ("Astana", "Kazakhstan", date(2010, 1, 1), ""),
        ("Mumbai", "India", date(1993, 3, 12), "Bombay"),
        ("N'Djamena", "Chad", date(1970, 1, 1), "Fort-Lamy"),
    ],
)
def test_a_place_has_the_name_of_its_time(
    name: str, country: str, day: date, expected: str
) -> None:
    assert then(make_location(name, country), day).name == expected


@pytest.mark.parametrize(
    ("country", "day", "expected"),
    [
        ("Democratic Republic of the Congo", date(1996, 10, 20), "Zaire"),
        ("Democratic Republic of the Congo", date(1998, 8, 2), ""),
        ("Myanmar", date(1988, 8, 8), "Burma"),
        ("Bosnia and Herzegovina", date(1995, 7, 11), ""),
        ("Croatia", date(1991, 5, 2), "Yugoslavia"),
        ("South Sudan", date(2005, 1, 1), "Sudan"),
        ("Timor Leste", date(1991, 11, 12), "Indonesia"),
    ],
)
def test_a_country_has_the_name_of_its_time(country: str, day: date, expected: str) -> None:
    assert then(make_location("Anywhere", country), day).country == expected
    assert then(make_location(country, country, "country"), day).name == expected


@pytest.mark.parametrize(
    ("name", "country", "province", "day", "expected"),
    [
        ("Simferopol", "Ukraine", "Crimea", date(2016, 1, 1), "Russia"),
        ("Simferopol", "Ukraine", "Crimea", date(2012, 1, 1), ""),
        ("Srinagar", "India", "Jammu and Kashmir", date(1990, 1, 20), "Pakistan"),
        ("Jenin", "Palestinian Territory", "West Bank", date(2002, 4, 3), "Israel"),
        ("Smara", "Western Sahara", "", date(1980, 1, 1), "Morocco"),
        ("Nagorno-Karabakh", "Azerbaijan", "", date(2020, 9, 27), "Armenia"),
        ("Nagorno-Karabakh", "Azerbaijan", "", date(2024, 1, 1), ""),
        ("Karachi", "Pakistan", "Sindh", date(2012, 1, 1), ""),
    ],
)
def test_who_else_claims_a_place(
    name: str, country: str, province: str, day: date, expected: str
) -> None:
    assert then(make_location(name, country, province=province), day).disputed_with == expected


def test_nothing_to_say_of_most_places() -> None:
    assert then(make_location("Turin", "Italy"), date(2020, 1, 1)) == Then()


def test_what_there_is_to_say_of_a_place_in_words() -> None:
    told = Then(name="Artemivsk", disputed_with="Russia")
    assert told.words == "then Artemivsk; disputed with Russia"
    assert Then().words == ""
