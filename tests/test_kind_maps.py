"""Event kinds in the terms of ACLED, PLOVER and UCDP."""

import pytest

from tallystick.kind_maps import NON_STATE, ONE_SIDED, STATE_BASED, kind_name, type_of_violence
from tallystick.tables import rows
from tallystick.vocabulary import ActorClass, EventKind

CIVILIAN, STATE, ARMED = ActorClass.CIVILIAN, ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP

NAMES = [
    (EventKind.CLASH, STATE, "", "Armed clash", "firearms"),
    (EventKind.AMBUSH, STATE, "", "Armed clash", "firearms"),
    (EventKind.BOMBING, CIVILIAN, "bomb", "Remote explosive/landmine/IED", "explosives"),
    (EventKind.BOMBING, CIVILIAN, "Grenade", "Grenade", "explosives"),
    (EventKind.SUICIDE_BOMBING, CIVILIAN, "", "Suicide bomb", "suicide-attack"),
    (EventKind.AIR_STRIKE, ARMED, "", "Air/drone strike", "aerial"),
    (EventKind.SHELLING, CIVILIAN, "", "Shelling/artillery/missile attack", "heavy-weapons"),
    (EventKind.SHOOTING, CIVILIAN, "", "Attack", "firearms"),
    (EventKind.SHOOTING, STATE, "", "Armed clash", "firearms"),
    (EventKind.EXECUTION, STATE, "", "Attack", "execution"),
    (EventKind.ABDUCTION, CIVILIAN, "", "Abduction/forced disappearance", "abduct"),
    (EventKind.ARREST, CIVILIAN, "", "Arrests", "arrest"),
    (EventKind.RAID, ActorClass.NONE, "", "Arrests", "arrest"),
    (EventKind.RAID, CIVILIAN, "", "Attack", "firearms"),
    (EventKind.RAID, ARMED, "", "Armed clash", "firearms"),
    (EventKind.RIOT, CIVILIAN, "protest", "Violent demonstration", "riot"),
    (EventKind.RIOT, CIVILIAN, "lynched", "Mob violence", "riot"),
    (EventKind.OTHER_VIOLENCE, CIVILIAN, "", "Attack", "beat"),
]


@pytest.mark.parametrize(("kind", "harmed", "word", "sub_event", "mode"), NAMES)
def test_names_of_a_kind(
    kind: EventKind, harmed: ActorClass, word: str, sub_event: str, mode: str
) -> None:
    name = kind_name(kind, harmed, [word])
    assert name is not None and (name.acled_sub_event, name.plover_mode) == (sub_event, mode)


@pytest.mark.parametrize(
    ("kind", "harmed"),
    [
        (EventKind.UNKNOWN, CIVILIAN),
        (EventKind.ACCIDENT_DISASTER, CIVILIAN),
        (EventKind.OTHER_VIOLENCE, STATE),
    ],
)
def test_what_a_person_has_to_decide_has_no_name(kind: EventKind, harmed: ActorClass) -> None:
    assert kind_name(kind, harmed) is None


def test_every_row_is_of_a_kind_of_ours() -> None:
    assert {row[0] for row in rows("event_kinds.tsv")} <= set(EventKind)


SIDES = [
    (STATE, ARMED, STATE_BASED),
    (ARMED, STATE, STATE_BASED),
    (STATE, STATE, STATE_BASED),
    (ARMED, ARMED, NON_STATE),
    (ARMED, CIVILIAN, ONE_SIDED),
    (STATE, CIVILIAN, ONE_SIDED),
    (CIVILIAN, CIVILIAN, None),
    (ActorClass.NONE, CIVILIAN, None),
    (ActorClass.UNKNOWN, STATE, None),
]


@pytest.mark.parametrize(("side", "other", "expected"), SIDES)
def test_type_of_violence(side: ActorClass, other: ActorClass, expected: int | None) -> None:
    assert type_of_violence(side, other) == expected
