"""Values that are quick to make: dataclasses that only the type checker holds to be frozen."""

import dataclasses

import pytest

from tallystick.records import InvalidRecord, Span
from tallystick.values import plain, replace, sealed


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


@sealed(frozen=True, slots=True, kw_only=True)
class Coin:
    """A frozen value with defaults, one of them made by a function."""

    worth: int
    metal: str = "tin"
    faces: tuple[str, ...] = dataclasses.field(default_factory=tuple)

    def __post_init__(self) -> None:
        if self.worth < 0:
            raise InvalidRecord(f"a coin is worth {self.worth}")


def test_a_sealed_record_is_a_frozen_dataclass() -> None:
    assert Coin(worth=2) == Coin(worth=2, metal="tin", faces=())
    assert dataclasses.asdict(Coin(worth=2)) == {"worth": 2, "metal": "tin", "faces": ()}
    with pytest.raises(dataclasses.FrozenInstanceError):
        Coin(worth=2).worth = 3  # type: ignore[misc]


def test_a_sealed_record_is_tested_and_told_by_name() -> None:
    with pytest.raises(InvalidRecord, match="worth -1"):
        Coin(worth=-1)
    with pytest.raises(TypeError):
        Coin(2)  # type: ignore[misc]
    with pytest.raises(TypeError):
        Coin(metal="tin")  # type: ignore[call-arg]
