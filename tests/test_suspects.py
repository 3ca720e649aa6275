"""Who is held for violence, or is told behind the noun to have done it, is armed in the guide."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

HELD = [
    ("Three men were arrested over the bombing.", "armed_group"),
    ("Police arrested a boy after the stabbing of a nurse.", "armed_group"),
    ("Two held in connection with the murder of a priest", "armed_group"),
    ("Seven men who had taken part in the raid were arrested.", "armed_group"),
    ("A man wanted on a weapons charge was shot dead.", "armed_group"),
    ("Six men were arrested in a raid.", "civilian"),
    ("Six men were arrested after protesters attacked a shop.", "civilian"),
    ("Six students were arrested over the bombing.", "civilian"),
    ("A man who was involved in a dispute was shot dead.", "civilian"),
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_suspects_are_armed(claims_of: Claims, text: str, expected: str) -> None:
    held = [c for c in claims_of(text) if c.effect.value in {"detained", "killed"}]
    assert held[0].victim.actor_class.value == expected
