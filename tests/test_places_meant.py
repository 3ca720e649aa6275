"""Places that are told without their name: the capital of the country, the dateline's, elsewhere in it."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tallystick import Report
from tallystick.pipeline import code_report
from tallystick.vocabulary import WherePrecision
from tests.make import make_location, make_place

if TYPE_CHECKING:
    from spacy import Language

PUBLISHED = date(2024, 5, 8)


def places_of(nlp: "Language", text: str) -> list[str]:
    report = Report(slug="t", text=text, published=PUBLISHED)
    places = (claim.place for claim in code_report(report, nlp).claims)
    return [p.point.name if p is not None and p.point is not None else "" for p in places]


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Six died in Ghazni. Two more clerks were shot dead in the capital.", ["Ghazni", "Kabul"]),
        ("Six died in Ghazni. In the capital, a bomb killed two clerks.", ["Ghazni", "Kabul"]),
        ("Six died in Mopti. A mine killed two clerks near the capital.", ["Mopti", "Bamako"]),
        # It is named, or another one is meant.
        ("Six died in Mopti. A mine killed two in the capital, Bamako.", ["Mopti", "Bamako"]),
        ("Six died in Tulsa. Two clerks were shot dead in the capital.", ["Tulsa", "Tulsa"]),
    ],
)
def test_the_capital_of_the_one_country_told_of(
    nlp: "Language", text: str, towns: list[str]
) -> None:
    assert places_of(nlp, text) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("GAZA (Reuters) - Air strikes killed 20 people on Monday.", ["Gaza"]),
        ("HERAT (Reuters) - Clashes killed 20 people on Monday.", ["Herat"]),
        ("HERAT (Reuters) - Clashes have killed 300 people since March.", [""]),
        ("KABUL (Reuters) - Clashes killed 20 people on Monday.", [""]),
    ],
)
def test_what_is_told_behind_a_dateline_is_there(
    nlp: "Language", text: str, towns: list[str]
) -> None:
    assert places_of(nlp, text) == towns


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        (
            "Six died in Yobe state, Nigeria. Two more died in raids elsewhere in the country.",
            ["Yobe", "Nigeria"],
        ),
        ("Six died in Mopti. Two clerks died in raids elsewhere in Mali.", ["Mopti", "Mali"]),
    ],
)
def test_elsewhere_in_a_country_is_nowhere_finer(
    nlp: "Language", text: str, towns: list[str]
) -> None:
    assert places_of(nlp, text) == towns


@pytest.mark.parametrize(
    ("text", "words", "point", "precision"),
    [
        # The first words of a village may be English ones, too.
        ("Six men died in Let Yet Soru village in Sagaing.", "Let Yet Soru", "Sagaing", 4),
        ("Six men died in Zarghun Kor village, Herat.", "Zarghun Kor", "Herat", 4),
        ("Six men died in Zarghun Kor village in Maiduguri.", "Zarghun Kor", "Maiduguri", 2),
        ("Six men died in the Bale zone of Oromia.", "Bale", "Bale", 3),
        # A river only parts two towns.
        ("Six men died in Omdurman, across the Nile from Khartoum.", "Omdurman", "Omdurman", 1),
    ],
)
def test_villages_and_what_they_lie_in(
    nlp: "Language", text: str, words: str, point: str, precision: int
) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert place.point is not None
    assert (place.words, place.point.name, place.point_precision) == (words, point, precision)


@pytest.mark.parametrize(
    ("text", "words", "point", "precision"),
    [
        # Camps and stations called after their town, wherever they are said to lie.
        ("Two died in Dadaab refugee camp in northern Kenya.", "Dadaab refugee camp", "Dadaab", 1),
        (
            "A Russian strike on Kramatorsk railway station in the Donetsk region killed two.",
            "Kramatorsk railway station",
            "Kramatorsk",
            1,
        ),
        ("Two died at Zarghun Kor refugee camp in Kenya.", "Zarghun Kor refugee camp", "", None),
        # A town's, and somebody's.
        ("Two died on London's Oxford Street.", "Oxford Street", "London", 1),
        ("Two died at Kabul's Intercontinental Hotel.", "Intercontinental Hotel", "Kabul", 1),
        ("Two died at Perry's Truck Stop.", "Perry's Truck Stop", "", None),
        # On the shore of a sea, or in the corner of an area.
        ("Two died in the Black Sea port of Odesa.", "Odesa", "Odesa", 1),
        ("Two died in the Sinai town of Arish.", "Arish", "El Arish", 1),
    ],
)
def test_sites_and_towns_by_what_is_told_with_them(
    nlp: "Language", text: str, words: str, point: str, precision: int | None
) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    found = place.point.name if place.point else ""
    assert (place.words, found, place.point_precision) == (words, point, precision)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Two Indian nationals were shot dead in Jalalabad.", "Afghanistan"),
        ("Four Chinese construction workers were shot dead in Zarghun Kor.", ""),
        ("Four workers were shot dead in Jalalabad, India said.", "India"),
    ],
)
def test_foreigners_tell_no_country(nlp: "Language", text: str, country: str) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert place.country == country


@pytest.mark.parametrize(
    ("text", "point", "precision"),
    [
        ("Six clerks died in the Sadr City district of Baghdad.", "Sadr City", 1),
        ("Six clerks died in Panjwayi district in Kandahar province.", "Panjwayi", 3),
        ("Six clerks died on Basilan Island.", "Basilan", 4),
        ("Six clerks died on Plum Island.", "", None),
        # There are two districts of the name, and a province and a town of each.
        ("Six clerks died in the Qarabagh district of Ghazni.", "Qarabagh", 3),
        (
            "Six clerks died when gunmen stormed a bus near Quetta on the road to Taftan.",
            "Quetta",
            2,
        ),
        ("Police named the man behind the Peshawar blast, which killed six.", "Peshawar", 1),
        ("Six clerks died in the Bandiagara cliffs.", "Bandiagara", 5),
    ],
)
def test_quarters_and_islands(
    nlp: "Language", text: str, point: str, precision: int | None
) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert (place.point.name if place.point else "", place.point_precision) == (point, precision)


def test_a_district_is_that_of_its_province(nlp: "Language") -> None:
    report = Report(
        slug="t", text="Six died in the Qarabagh district of Ghazni, 150 km from Kabul."
    )
    place = code_report(report, nlp).claims[0].place
    assert place is not None
    assert place.location is not None
    assert (place.region, place.location.province) == ("Ghazni", "Ghazni")


def test_a_district_known_by_its_seat_reaches_beyond_it() -> None:
    seat = make_location(kind="town", radius_km=5.0)
    place = make_place(location=seat, precision=WherePrecision.DISTRICT)
    assert place.radius_km == 20.0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Six clerks died in the Khyber region.", "district"),
        ("Six clerks died in the Gao region.", "province"),
        ("Six clerks died in the Tulsa region.", "town"),
    ],
)
def test_a_region_is_a_province_or_a_district(nlp: "Language", text: str, kind: str) -> None:
    place = code_report(Report(slug="t", text=text), nlp).claims[0].place
    assert place is not None
    assert place.point is not None
    assert place.point.kind == kind
    assert place.radius_km
