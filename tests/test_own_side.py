"""The speaker's own side: "our men", "we", in the mouth of the police or of rebels."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

OURS = [
    ('"The rebels killed seven of our men," a police commissioner said.', "our men", "state_force"),
    ('"The rebels killed seven of our men," a village elder said.', "our men", "civilian"),
    ('"We lost six men in the ambush," an army officer said.', "men", "state_force"),
    ('"We lost six men in the ambush," a village elder said.', "men", "civilian"),
    ('"The rebels killed seven of their men," a police commissioner said.', "men", "civilian"),
]


@pytest.mark.parametrize(("text", "_words", "expected"), OURS)
def test_our_men(claims_of: Claims, text: str, _words: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected


ITS = [
    ("Hamas said ten of its members were killed.", "armed_group"),
    ("The army said that six of its men were wounded.", "state_force"),
    ("The rebels said 12 of their number had died.", "armed_group"),
    ("The union said three of its members were killed.", "civilian"),
    ("Rebel commander Omar Noor said six of his men died.", "armed_group"),
    ("The army said a rebel chief and two of his men died.", "armed_group"),
    ("Police came late. The union said three of its members were killed.", "civilian"),
]


@pytest.mark.parametrize(("text", "expected"), ITS)
def test_its_members(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected


SIDES = [
    ("On the rebel side, nine were killed.", "armed_group"),
    ("On the side of Boko Haram, nine were killed.", "armed_group"),
    ("On the government side, nine were killed.", "state_force"),
    ("On the far side of the river, nine were killed.", "unknown"),
    ("On the rebel side of the line, nine villagers were killed.", "civilian"),
]


@pytest.mark.parametrize(("text", "expected"), SIDES)
def test_on_whose_side(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected


WE = [
    ('"We killed ten soldiers in the raid," a Taliban spokesman said.', "armed_group"),
    ('"We arrested two bandits," an army spokesman said.', "state_force"),
]


@pytest.mark.parametrize(("text", "expected"), WE)
def test_we(claims_of: Claims, text: str, expected: str) -> None:
    doer = claims_of(text)[0].perpetrator
    assert doer is not None
    assert doer.actor_class == expected


def test_our_troops_are_of_the_group_that_speaks(claims_of: Claims) -> None:
    (claim,) = claims_of('"Our troops shot four clerks," a spokesman for the rebels said.')
    assert claim.perpetrator is not None
    assert claim.perpetrator.actor_class == "armed_group"
    (claim,) = claims_of('"Our troops shot four clerks," an army spokesman said.')
    assert claim.perpetrator is not None
    assert claim.perpetrator.actor_class == "state_force"


ENLISTED = [
    ("Rebels attacked Kor. Three members of the group were killed.", "armed_group"),
    ("A member of the outlawed organisation was shot by troops in Kor.", "armed_group"),
    ("A strike killed Hezbollah's military chief in Kor.", "armed_group"),
    ("A strike killed Al Shabaab's intelligence chief in Kor.", "armed_group"),
    # none of theirs
    ("A group of clerks met bandits. Two members of the group were killed.", "civilian"),
    ("Rebels came. Two leaders of the opposition movement were killed.", "civilian"),
    ("A strike killed the army's intelligence chief in Kor.", "state_force"),
]


@pytest.mark.parametrize(("text", "expected"), ENLISTED)
def test_members_and_chiefs_of_an_armed_group(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected


COMRADES = [
    ("A soldier shot dead two of his comrades in Kor.", "state_force"),
    ("A rebel was killed with three of his comrades in Kor.", "armed_group"),
    ("A clerk was killed with three of his colleagues in Kor.", "civilian"),
]


@pytest.mark.parametrize(("text", "expected"), COMRADES)
def test_comrades_are_of_ones_own_side(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[-1].victim.actor_class == expected


NAMES = [
    ("Police inspectors Noor and Amin were killed in Kor.", "state_force"),
    ("Army captains Omar Noor and Ali Said were killed in Kor.", "state_force"),
    ("Rebels killed police constables Noor and Amin.", "state_force"),
    ("Omar Noor, a 26-year-old Ruritanian soldier, was killed in Kor.", "state_force"),
    ("Omar Noor, a 26-year-old Ruritanian clerk, was killed in Kor.", "civilian"),
    ("Police identified the slain man as Private First Class Omar Noor.", "state_force"),
    ("Private Omar Noor was killed in Kor.", "state_force"),
    ("PFC Omar C. Noor came to Kor. Noor was killed on Monday.", "state_force"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_ranks_beside_names(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].victim.actor_class == expected
