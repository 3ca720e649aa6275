"""The point that is drawn: the place's own, else that of the larger place named with it."""

import pytest

from tallystick.records import Place
from tallystick.vocabulary import WherePrecision
from tests.make import make_location


def test_a_located_place_is_drawn_at_its_own_point() -> None:
    place = Place(words="x", location=make_location(), precision=WherePrecision.NEAR)
    assert (place.point, place.point_precision) == (place.location, WherePrecision.NEAR)


@pytest.mark.parametrize(
    ("kind", "own", "precision"),
    [
        ("district", None, WherePrecision.DISTRICT),
        ("province", None, WherePrecision.PROVINCE),
        ("area", None, WherePrecision.REGION),
        ("town", None, WherePrecision.NEAR),
        ("district", WherePrecision.REGION, WherePrecision.REGION),
    ],
)
def test_an_unknown_village_is_drawn_in_its_district(
    kind: str, own: WherePrecision | None, precision: WherePrecision
) -> None:
    place = Place(words="x", within=make_location(kind=kind), precision=own)
    assert place.location is None
    assert (place.point, place.point_precision) == (place.within, precision)


def test_without_either_there_is_no_point() -> None:
    assert (Place(words="x").point, Place(words="x").point_precision) == (None, None)


@pytest.mark.parametrize(
    ("precision", "radius", "geo_precision", "radius_km"),
    [
        (WherePrecision.EXACT, 5.0, 1, 5.0),
        (WherePrecision.NEAR, 5.0, 2, 25.0),
        (WherePrecision.DISTRICT, 31.0, 2, 31.0),
        (WherePrecision.PROVINCE, 140.0, 3, 140.0),
        (WherePrecision.REGION, 5.0, 3, 100.0),
        (WherePrecision.COUNTRY, 600.0, 3, 600.0),
        (WherePrecision.SEA_OR_AIR, 600.0, 3, 600.0),
    ],
)
def test_how_far_from_the_point_an_event_may_be(
    precision: WherePrecision, radius: float, geo_precision: int, radius_km: float
) -> None:
    place = Place(words="x", location=make_location(radius_km=radius), precision=precision)
    assert (place.geo_precision, place.radius_km) == (geo_precision, radius_km)


def test_what_is_not_located_has_no_radius() -> None:
    assert (Place(words="x").geo_precision, Place(words="x").radius_km) == (None, None)
