"""One incident, or a sum over several events, places or a stretch of time."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

SCOPES = [
    ("A bomb killed nine people in Homs on Tuesday.", "incident"),
    ("More than 4,000 people have been killed since the war began.", "total"),
    ("Eighty people were killed in clashes across the country on Sunday.", "total"),
    ("In all, 37 people died.", "total"),
    ("So far this year, 120 soldiers have been killed.", "total"),
    ("A soldier has been killed since January.", "incident"),
    ("Twenty rebels were killed in a clash near Arauca on Friday.", "incident"),
    ("Attacks in Baghdad and Mosul killed 30 people.", "total"),
    ("About 12,000 people have been displaced by the fighting.", "total"),
    ("Three policemen were wounded in the shootout.", "incident"),
    ("Over the past week, 60 people have been killed.", "total"),
    ("Every year hundreds of people are killed by mines.", "total"),
    ("Sixteen people were killed in a series of bombings.", "total"),
    ("The conflict has claimed more than 10,000 lives.", "total"),
    ("Since his death, clashes with troops have left 55 protesters dead.", "total"),
    ("In early June, five officers were killed in an attack on a post.", "incident"),
    ("Rebels kidnapped 30 farmers in Cuscatlan and Morazan.", "total"),
    ("Troops killed 40 rebels during the two-week offensive.", "total"),
    ("A man shot two people who took part in protests.", "incident"),
    ("A wave of attacks has killed 80 people.", "total"),
    ("In July alone, 90 civilians were killed.", "total"),
]


@pytest.mark.parametrize(("text", "expected"), SCOPES)
def test_scope_of_a_figure(claims_of: Claims, text: str, expected: str) -> None:
    (claim,) = claims_of(text)
    assert claim.scope.value == expected
