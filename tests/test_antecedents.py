"""Whom words without a noun go on about: "12 others", "seven of them", "three of those killed"."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim
from tallystick.vocabulary import ActorClass

Claims = Callable[..., tuple[Claim, ...]]
CIVILIAN, STATE, ARMED, UNKNOWN = (
    ActorClass.CIVILIAN,
    ActorClass.STATE_FORCE,
    ActorClass.ARMED_GROUP,
    ActorClass.UNKNOWN,
)

OTHERS = [
    ("Rebels killed four soldiers and wounded six others.", [STATE, STATE]),
    (
        "Three people were killed in a suspected rebel attack. Three others were also hurt.",
        [UNKNOWN, UNKNOWN],
    ),
    ("An army officer was killed and four others were wounded.", [STATE, STATE]),
    ("The police chief was killed and four others were wounded.", [STATE, UNKNOWN]),
    ("A teacher was killed and four others were wounded.", [CIVILIAN, UNKNOWN]),
    (
        "Gunmen ambushed the soldiers, killing seven of them and wounding several others.",
        [STATE, STATE],
    ),
    ("Police arrested a suspect after a shooting that wounded four.", [ARMED, UNKNOWN]),
    ("The army stormed the rebels' camp and killed nine of them.", [ARMED]),
    ("Police kill gunman who opened fire in mall, killing 3", [ARMED, UNKNOWN]),
    ("Of the 15 passengers, six died and two were wounded.", [CIVILIAN, CIVILIAN]),
    ("Of the 30 rebels in the camp, ten were killed.", [ARMED]),
    ("Three of those killed were police officers.", [STATE]),
    (
        "Six villagers and two soldiers were killed and nine were wounded.",
        [CIVILIAN, STATE, UNKNOWN],
    ),
    (
        "Six policemen and two soldiers were killed and nine were wounded.",
        [STATE, STATE, STATE],
    ),
    # who had been taken are those set free, not those who free them
    ("The rebels released nine guards on Friday. They had been captured in July.", [STATE, STATE]),
    ("The rebels freed nine nurses on Friday. They were abducted near Kor.", [CIVILIAN, CIVILIAN]),
    # of whom the sentence before told, unless this one tells of others
    ("Rebels killed nine soldiers in Kor. Four of them were beheaded.", [STATE, STATE]),
    ("Gunmen abducted 40 girls. Five of them died.", [CIVILIAN, CIVILIAN]),
    (
        "Rebels killed nine nurses. Troops chased the rebels and shot four of them.",
        [CIVILIAN, ARMED],
    ),
    ("Nine people died. Four of the dead were rebels.", [UNKNOWN, ARMED]),
    ("Three soldiers and five others were killed.", [STATE, UNKNOWN]),
    ("The blast hurt two nurses and dozens of others.", [CIVILIAN, UNKNOWN]),
    ("A policeman and two others were hurt.", [STATE, UNKNOWN]),
    ("Three soldiers were killed and five others wounded.", [STATE, STATE]),
    ("Nine people died. Four of the dead were in a bus.", [UNKNOWN, UNKNOWN]),
]


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_class_of_the_others(claims_of: Claims, text: str, expected: list[ActorClass]) -> None:
    assert [claim.victim.actor_class for claim in claims_of(text)] == expected


def test_words_of_the_others(claims_of: Claims) -> None:
    claims = claims_of("Three of those killed were police officers.")
    assert [claim.victim.words for claim in claims] == ["police officers"]


def test_those_who_hold_a_part_are_no_claim_of_their_own(claims_of: Claims) -> None:
    claims = claims_of("Two monks were hurt. Of the 15 passengers, six were killed in Bor.")
    assert [(c.count.value, c.victim.words) for c in claims] == [(2, "monks"), (6, "passengers")]


# Of what one person is, neither a toll nor so many are; others beside him may be.
BEYOND = [
    ("A guard was shot dead in Tolmar, taking the death toll in the unrest to 31.", ["guard", ""]),
    ("A guard was killed in Tolmar. Hundreds have died since May.", ["guard", ""]),
    ("Two guards were among the nine wounded in Tolmar.", ["guards", ""]),
    ("A guard was killed and four others were wounded.", ["guard", "guard"]),
]


@pytest.mark.parametrize(("text", "expected"), BEYOND)
def test_figures_beyond_those_told_of(claims_of: Claims, text: str, expected: list[str]) -> None:
    assert [claim.victim.words for claim in claims_of(text)] == expected


# A number that is not told stands for those told of before it.
UNTOLD = [
    ("Several clerks were killed and an unknown number wounded.", ["clerks", "clerks"]),
    ("Rebels killed two clerks and abducted an undisclosed number.", ["clerks", "clerks"]),
    ("The raid left nine clerks dead and an unspecified number missing.", ["clerks", "clerks"]),
    ("The number killed in the raid was not known.", []),
]


@pytest.mark.parametrize(("text", "expected"), UNTOLD)
def test_an_untold_number(claims_of: Claims, text: str, expected: list[str]) -> None:
    assert [claim.victim.words for claim in claims_of(text)] == expected
