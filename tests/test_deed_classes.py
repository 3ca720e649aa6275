"""The class of those who did it, by what they did: accidents, burglars shot, arrests, units of a group."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

CLASSES = [
    # nobody meant it
    ("Omar Noor accidentally shot his cousin in a barn near Kor.", "civilian"),
    ("A man was charged in the accidental shooting of a girl in Kor.", "civilian"),
    ("Omar Noor shot his cousin in a barn near Kor.", "armed_group"),
    ("Rebels accidentally shot two nurses in Kor.", "armed_group"),
    ("A soldier accidentally shot two nurses in Kor.", "state_force"),
    # who defends himself
    ("A man, 71, shot a burglar in his kitchen.", "civilian"),
    ("Omar Noor shot the robber in the leg.", "civilian"),
    ("A gunman shot a robber in the leg.", "armed_group"),
    ("Police shot a robber in the leg.", "state_force"),
    # plain people who do harm alone
    ("A passenger pulled out a pistol and shot Omar Noor in the neck.", "armed_group"),
    ("Uninvited guests shot four people in a Kor garden.", "armed_group"),
    ("Two convicts killed a baker in Kor.", "armed_group"),
    ("A driver accidentally shot a nurse in Kor.", "civilian"),
    ("A farmer stabbed a nurse in Kor.", "civilian"),
    # who arrests
    ("Omar Noor, 23, was arrested on Tuesday by the Karu Fugitive Task Force.", "state_force"),
    ("More than 60 people were taken into custody by TARN in Kor.", "state_force"),
    ("Law enforcement officials cleared the camp, arresting nine activists.", "state_force"),
    ("Rebels captured two soldiers in Kor.", "armed_group"),
    # whose brigade it is, and what calls itself an army
    ("The IRA's Armagh brigade killed two clerks on Monday.", "armed_group"),
    ("A clerk was killed by the FMLN's Ana Rolo urban commandos.", "armed_group"),
    ("Two clerks were killed by the self-styled Army of Karu.", "armed_group"),
    ("The army's Armagh brigade killed two clerks on Monday.", "state_force"),
    ("Two nurses were kidnapped by members of the Army of National Liberation.", "armed_group"),
]


@pytest.mark.parametrize(("text", "expected"), CLASSES)
def test_the_class_of_who_did_it_follows_from_the_deed(
    claims_of: Claims, text: str, expected: str
) -> None:
    doer = claims_of(text)[0].perpetrator
    assert doer is not None
    assert doer.actor_class == expected
