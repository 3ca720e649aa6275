"""A sum is joined by what stands beside it; "the clashes" told before are no sum."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

SCOPES = [
    (
        "The general was behind the deaths of hundreds of soldiers and the wounding of thousands.",
        ["total", "total"],
    ),
    ("Mines killed 140 villagers and injured 211 in Yemen in 2014.", ["total", "total"]),
    (
        "Six rebels were killed near a village on Tuesday. In the clashes, six rebels were killed.",
        ["incident", "incident"],
    ),
    # and one more since then
    ("Rebels have killed 19 clerks and one nurse since May.", ["total", "total"]),
    ("Rebels killed 19 clerks and one nurse on Monday.", ["incident", "incident"]),
    ("Rebels have killed 19 clerks and a nurse in recent months.", ["total", "total"]),
    # and one more beside them, by its number
    (
        "Sixty rebels, nine clerks and one nurse were killed in four days of fighting.",
        ["total"] * 3,
    ),
    ("Six rebels and one guard were killed when a mine blew up.", ["incident"] * 2),
    # one blast, and attacks elsewhere
    (
        "Six people died in a blast in Jos on Monday, and 14 were killed in attacks elsewhere.",
        ["incident", "total"],
    ),
    # beside a running count
    (
        "The raid raised the toll in fighting that began on Friday to 31, with at least 60 people injured.",
        ["total", "total"],
    ),
    ("A raid killed 31 people, with at least 60 people injured.", ["incident", "incident"]),
    # of each month as many
    ("Thirty-nine people were killed in March and 75 in April.", ["total", "total"]),
    ("A clerk was killed in March and two guards in April.", ["incident", "incident"]),
    # many times as many as ever told before, and nearly as many
    (
        "Two guards were killed on Sunday. The ethnic strife in the north has claimed 60 lives.",
        ["incident", "total"],
    ),
    (
        "Nine guards were killed on Sunday. The fighting in the north has claimed 12 lives.",
        ["incident", "incident"],
    ),
    (
        "Eighty people were killed in clashes across the country on Sunday. "
        "Six rebels were killed near a village. Four civilians were killed in the clashes.",
        ["total", "incident", "total"],
    ),
]


@pytest.mark.parametrize(("text", "scopes"), SCOPES)
def test_scope_beside_other_claims(claims_of: Claims, text: str, scopes: list[str]) -> None:
    assert [claim.scope for claim in claims_of(text)] == scopes
