"""Values that are quick to make: dataclasses that only the type checker holds to be frozen."""

from dataclasses import replace

from tallystick.values import plain


@plain(frozen=True, slots=True, kw_only=True)
class Stone:
    """A value with a default."""

    weight: int
    colour: str = "grey"


def test_a_plain_value_is_a_dataclass() -> None:
    assert replace(Stone(weight=2), colour="red") == Stone(weight=2, colour="red")
    assert len({Stone(weight=2), Stone(weight=2)}) == 1
