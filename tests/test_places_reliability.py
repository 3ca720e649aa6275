"""What the scores of places are measured by."""

import pytest

from benchmarks.places_reliability import judged
from tallystick.gazetteer import entries
from training.places import Choice

KABUL, LIMA = entries("Kabul")[0], entries("Lima")[0]


@pytest.mark.parametrize(
    ("first", "second", "right"),
    [
        ({"inside": 1.0}, {"outside": 1.0}, [True]),
        ({"outside": 1.0}, {"inside": 1.0}, [False]),
        ({"outside": 1.0}, {"abroad": 1.0}, []),
    ],
)
def test_the_likelier_place_is_judged(
    first: dict[str, float], second: dict[str, float], right: list[bool]
) -> None:
    choice = Choice((first, second), (True, False), (KABUL, LIMA))
    found = list(judged([choice]))
    assert [each.right for each in found] == right
    assert all(each.chance > 0.9 for each in found)
