"""Who says so, by name and kind, in wordings that mislead: ages, by-lines, dates, short quotations."""

from collections.abc import Callable

import pytest

from tallystick.records import Claim
from tallystick.vocabulary import SourceType

Claims = Callable[..., tuple[Claim, ...]]

NAMED = [
    ('"Gunmen killed nine people," Omar Noor, 34, a farmer, said.', "Omar Noor, 34, a farmer"),
    ('"Gunmen killed nine people," Omar Noor, a farmer, said.', "Omar Noor, a farmer"),
    ("On January 3 Ruritanian officials said nine people were killed.", "Ruritanian officials"),
    ("On Monday 3 officials said nine people were killed.", "3 officials"),
    ("Nine people were killed last night, writes Omar Noor.", ""),
    ("Croats accused government soldiers of murdering nine people.", "Croats"),
    ("Nine people were killed last night, reports Reuters.", "Reuters"),
    (
        "Nine people were killed, police chief Omar Noor said, citing his men.",
        "police chief Omar Noor",
    ),
    ("Nine people were killed, Reuters reported, citing police.", "police"),
    (
        "A bomb killed nine people. It is confirmed that it was set off by remote control, said a spokesman.",
        "",
    ),
    (
        '"It was a massacre," police chief Omar Noor said. "Nine people died."',
        "police chief Omar Noor",
    ),
    (
        "'It was a massacre,' police chief Omar Noor said. 'Nine people were killed.'",
        "police chief Omar Noor",
    ),
    (
        "The rebels' camp was raided, police chief Omar Noor said. The 'Tigers' killed nine people.",
        "",
    ),
    (
        '"They shot at us," Omar Noor, a witness told AFP. "Nine people died."',
        "Omar Noor, a witness",
    ),
    ('"They shot at us," a witness told AFP. "Nine people died."', "a witness"),
    (
        "Omar Noor, a clerk in Kor, confirmed by phone that nine people died.",
        "Omar Noor, a clerk in Kor",
    ),
    ("The police confirmed by letter that nine people died.", "The police"),
    ("The inquiry found troops had shot nine people.", "The inquiry"),
    ("The division accused the rebels of shelling Kor, killing nine people.", "The division"),
    ("Two nurses reported killed in Kor are alive, police said.", "police"),
    ("Four guards earlier reported missing have called their base in Kor.", ""),
    ("Four guards reported that nine people were killed in Kor.", "Four guards"),
]


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_who_is_named_as_source(claims_of: Claims, text: str, expected: str) -> None:
    claim = claims_of(text)[-1]
    assert (claim.source.words if claim.source else "") == expected


KINDS = [
    ("Russian forces said nine people were killed in Kor.", SourceType.MILITARY),
    ("Government troops said nine people were killed in Kor.", SourceType.MILITARY),
    ("Rebel forces said nine people were killed in Kor.", SourceType.ARMED_GROUP),
    ("Nine people were killed in Kor, TV9 reported.", SourceType.MEDIA),
    ("Nine people were killed in Kor, NewsToday reported.", SourceType.MEDIA),
    ("Nine people were killed, according to a press note issued by Kor police.", SourceType.POLICE),
    (
        "Interfax reported clashes in Kor. Nine people were killed, the agency said.",
        SourceType.MEDIA,
    ),
    (
        "The Red Cross said clashes went on. Nine people were killed, the agency said.",
        SourceType.NGO_UN,
    ),
    ("Nine people were killed, the agency said.", SourceType.GOVERNMENT),
]


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_kind_of_source(claims_of: Claims, text: str, expected: SourceType) -> None:
    claim = claims_of(text)[-1]
    assert claim.source is not None
    assert claim.source.source_type is expected
