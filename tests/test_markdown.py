"""Marks of Markdown are blanks for the grammar, and stay in the report."""

from collections.abc import Callable

import pytest

from tallystick.markdown import without_marks
from tallystick.records import Claim

Read = Callable[..., tuple[Claim, ...]]


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("killed **12** clerks", "killed   12   clerks"),
        ("killed ***both*** _young_ men", "killed    both     young  men"),
        ("killed **three _young_ men**", "killed   three  young  men  "),
        ("[12 clerks](http://a.org/45) fell", " 12 clerks                   fell"),
        ("![A bus](bus.png) burnt", "  A bus           burnt"),
        ("## Toll", "   Toll"),
        ("> Two fell", "  Two fell"),
        ("On Monday:\n- 3 clerks", "On Monday:\n  3 clerks"),
        ("Two fell.\n* 3 clerks\n* a guard", "Two fell.\n  3 clerks\n  a guard"),
        ("12* clerks", "12  clerks"),
        ("[12 clerks][1] fell", " 12 clerks     fell"),
        ("<b>12</b> clerks `fell`", "   12     clerks  fell "),
        # no marks
        ("Two fell.[4][5]", "Two fell.[4][5]"),
        ("fewer than <12 and a < b", "fewer than <12 and a < b"),
        ("the clerks\n- six of them -\nfled", "the clerks\n- six of them -\nfled"),
        ("> 30 clerks", "> 30 clerks"),
        ("clerk_of_works, 3 * 4 * 5", "clerk_of_works, 3 * 4 * 5"),
        ("LIMA (AP) _ Two fell. _ Three", "LIMA (AP) _ Two fell. _ Three"),
    ],
)
def test_blanks_for_marks(text: str, without: str) -> None:
    assert without_marks(text) == without


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed **12** clerks in *Tolmar*.",
        "Gunmen killed [12 clerks](http://a.org/2019/45) in Tolmar.",
        "In Tolmar:\n\n- gunmen killed 12 clerks\n",
    ],
)
def test_marks_change_no_claim(claims_of: Read, text: str) -> None:
    (claim,) = claims_of(text)
    told = claim.count.value, claim.victim.words, claim.perpetrator and claim.perpetrator.words
    assert told == (12, "clerks", "gunmen" if text[0] == "I" else "Gunmen")
