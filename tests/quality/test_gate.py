"""The gate lets nothing fall below its floor, and says where a floor can be raised."""

import pytest

from tests.quality.gate import compare


@pytest.mark.parametrize(
    ("score", "floor", "line", "is_below"),
    [
        (0.75, 0.75, "ok", False),
        (0.7499, 0.75, "BELOW", True),
        (0.76, 0.75, "can be raised", False),
        (0.752, 0.75, "ok", False),
    ],
)
def test_a_score_against_its_floor(score: float, floor: float, line: str, is_below: bool) -> None:
    lines, below = compare({"f1": score}, {"f1": floor})
    assert line in lines[0]
    assert below == (["f1"] if is_below else [])


def test_a_score_without_floor_and_a_floor_without_score_are_shown() -> None:
    lines, below = compare({"f1": 0.5}, {"strict_f1": 0.4})
    assert len(lines) == 2
    assert "not measured" in lines[1]
    assert below == []
