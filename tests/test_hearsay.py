"""Reports that nobody vouches for: "there were reports six people had died"."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim

Claims = Callable[..., tuple[Claim, ...]]

REPORTS = [
    ("There were reports six clerks had died in Kor.", "hedged"),
    ("The mayor said he had received reports nine clerks were killed in Kor.", "hedged"),
    ("There were reports that six clerks had died in Kor.", "hedged"),
    ("In a report the police had filed, six clerks were killed in Kor.", "affirmed"),
]


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_what_reports_say_is_hedged(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].stance == expected


def test_what_a_speaker_adds_is_his(claims_of: Claims) -> None:
    text = '"The toll is 12 dead," rescue chief Omar Noor said, adding seven of those killed were boys.'
    assert {c.source.words for c in claims_of(text) if c.source} == {"rescue chief Omar Noor"}


DENIED = [
    ("The front denied it was responsible for the blast that killed six clerks.", "affirmed"),
    ("The front denied being behind a raid in which six clerks died.", "affirmed"),
    ("The front denied responsibility for the blast that killed six clerks.", "affirmed"),
    ("The army denied it had killed six clerks.", "denied"),
    ("The army denied its troops had carried out a massacre of six clerks.", "denied"),
    ("The army denied that six clerks had died in a blast.", "denied"),
]


@pytest.mark.parametrize(("text", "expected"), DENIED)
def test_who_disowns_a_deed_does_not_deny_it(claims_of: Claims, text: str, expected: str) -> None:
    assert claims_of(text)[0].stance == expected
