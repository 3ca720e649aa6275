"""Located places beside those looked up by hand."""

import pytest

from benchmarks.places_gold import by_hand, is_right
from tests.make import make_location


@pytest.mark.parametrize(
    ("kind", "country", "latitude", "right"),
    [
        ("town", "Pakistan", 33.2, True),
        ("town", "Afghanistan", 33.2, False),
        ("town", "Pakistan", 34.0, False),
        ("country", "Pakistan", 30.0, True),
    ],
)
def test_a_place_is_right_in_its_country_and_near(
    kind: str, country: str, latitude: float, right: bool
) -> None:
    found = make_location(kind=kind, country="Pakistan", latitude=33.0, longitude=70.0)
    assert is_right(found, country, latitude, 70.0) is right


def test_the_list_is_read() -> None:
    assert by_hand()["mirali-20071007", "Mir Ali", ""][0] == "Pakistan"
