"""What only goes back to people told of, or tells no harm of its own."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Lines = Callable[..., list[str]]
Claims = Callable[..., tuple[Claim, ...]]

TOLD = [
    (
        "A bomb wounded six people. Among the six wounded were two boys.",
        ["injured: 6 people, unknown", "injured: 2 boys, civilian"],
    ),
    (
        "Rebels killed two guards. The guards' deaths raised fears of a new war.",
        ["killed: 2 guards, state_force"],
    ),
    ("The guards' deaths raised fears of a new war.", ["killed: vague guards, state_force"]),
    (
        "The dead included Omar Noor, who, according to the account of a wounded guard, was stabbed.",
        ["killed: 1 Omar Noor, civilian"],
    ),
    (
        "Nine guards died, with rebel losses standing at two dead.",
        ["killed: 9 guards, state_force", "killed: 2 rebel, armed_group"],
    ),
    (
        "The number of policemen killed by rebels near the lake this year has gone up to 12.",
        ["killed: 12 policemen, state_force"],
    ),
    (
        "Rebels killed four guards. There was no report of rebel casualty.",
        ["killed: 4 guards, state_force", "killed_or_injured: 0 rebel, armed_group"],
    ),
    (
        "The toll from a bomb attack that ripped through a mosque surged to 31.",
        ["killed: 31, unknown"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told_again(lines_of: Lines, text: str, expected: list[str]) -> None:
    assert lines_of(text) == expected


DOERS = [
    ("Rebels and soldiers fought a battle in Kor, leaving three clerks dead.", [""]),
    ("Soldiers and militiamen killed three clerks in Kor.", ["Soldiers and militiamen"]),
    ("Five bodies were found in Kor, where the Vira gang has clashed with rivals.", [""]),
    ("Three clerks were killed in mortar and sniper attacks on Kor.", [""]),
    ("Three clerks were killed in sniper attacks on Kor.", ["sniper"]),
    ("A bomb killed two guards and gunmen shot dead three clerks in Kor.", ["", "gunmen"]),
]


@pytest.mark.parametrize(("text", "expected"), DOERS)
def test_who_did_it(claims_of: Claims, text: str, expected: list[str]) -> None:
    told = [c.perpetrator.words if c.perpetrator else "" for c in claims_of(text)]
    assert told == expected
