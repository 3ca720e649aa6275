"""Values that are quick to make: dataclasses that only the type checker holds to be frozen."""

import dataclasses

import pytest

from tallystick.records import InvalidRecord, Span
from tallystick.values import plain, replace


@plain(frozen=True, slots=True, kw_only=True)
class Stone:
    """A value with a default."""

    weight: int
    colour: str = "grey"


def test_a_plain_value_is_a_dataclass() -> None:
    assert replace(Stone(weight=2), colour="red") == Stone(weight=2, colour="red")
    assert len({Stone(weight=2), Stone(weight=2)}) == 1


@pytest.mark.parametrize("changes", [{}, {"end": 9}, {"start": 0, "end": 1}])
def test_a_changed_record_is_as_dataclasses_make_it(changes: dict[str, int]) -> None:
    span = Span(start=1, end=6)
    assert replace(span, **changes) == dataclasses.replace(span, **changes)
    assert span == Span(start=1, end=6)


def test_a_changed_record_is_tested_as_a_new_one() -> None:
    with pytest.raises(InvalidRecord, match="runs backwards"):
        replace(Span(start=1, end=6), end=0)


def test_a_changed_record_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        replace(Span(start=1, end=6), end=7).end = 8  # type: ignore[misc]
