"""One incident is of one kind: what its claims tell holds for those that leave it open."""

import pytest

from tallystick.one_kind import commonest_kind, of_one_kind, with_general_kind
from tallystick.records import Claim, Evidence
from tallystick.values import replace
from tallystick.vocabulary import ActorClass, Effect, EventKind
from tests.make import make_actor, make_claim, make_count, make_span

KINDS = [
    ([EventKind.CLASH, EventKind.UNKNOWN, EventKind.UNKNOWN], EventKind.CLASH),
    ([EventKind.OTHER_VIOLENCE, EventKind.AMBUSH], EventKind.AMBUSH),
    ([EventKind.RAID, EventKind.RAID, EventKind.CLASH], EventKind.RAID),
    ([EventKind.UNKNOWN], EventKind.UNKNOWN),
    ([EventKind.OTHER_VIOLENCE], EventKind.UNKNOWN),
]


@pytest.mark.parametrize(("kinds", "expected"), KINDS)
def test_general_words_do_not_decide_the_kind(kinds: list[EventKind], expected: EventKind) -> None:
    assert commonest_kind([make_claim(event_kind=kind) for kind in kinds]) is expected


def _claim(
    kind: EventKind, word: str = "", value: int = 3, effect: Effect = Effect.KILLED
) -> Claim:
    told = Evidence(field="event_kind", span=make_span("Over"), words=word, rule="event-word")
    evidence = (told,) if word else ()
    count = make_count(value=value)
    return make_claim(event_kind=kind, evidence=evidence, count=count, effect=effect)


SHARED = [
    (_claim(EventKind.UNKNOWN), _claim(EventKind.BOMBING, "bomb"), EventKind.BOMBING),
    (_claim(EventKind.OTHER_VIOLENCE, "attack"), _claim(EventKind.RAID, "stormed"), EventKind.RAID),
    (
        _claim(EventKind.OTHER_VIOLENCE, "stabbed"),
        _claim(EventKind.RAID, "stormed"),
        EventKind.OTHER_VIOLENCE,
    ),
    # "a raid hit a house" among air strikes
    (
        _claim(EventKind.RAID, "raid"),
        _claim(EventKind.AIR_STRIKE, "air strikes"),
        EventKind.AIR_STRIKE,
    ),
    # an execution is told of its own victims alone
    (
        _claim(EventKind.UNKNOWN, value=9),
        _claim(EventKind.EXECUTION, "beheaded", value=1),
        EventKind.UNKNOWN,
    ),
    (
        _claim(EventKind.UNKNOWN, value=2),
        _claim(EventKind.EXECUTION, "beheaded", value=2),
        EventKind.EXECUTION,
    ),
    # "four of the dead were fishermen"; but not of those who died in a raid besides
    (
        _claim(EventKind.UNKNOWN, value=2),
        _claim(EventKind.EXECUTION, "beheaded", value=5),
        EventKind.EXECUTION,
    ),
    # "gunmen killed six" may be a raid, not a bombing
    (_claim(EventKind.SHOOTING, "gunmen"), _claim(EventKind.RAID, "stormed"), EventKind.RAID),
    (_claim(EventKind.SHOOTING, "gunmen"), _claim(EventKind.BOMBING, "bomb"), EventKind.SHOOTING),
    (_claim(EventKind.SHOOTING, "shot"), _claim(EventKind.RAID, "stormed"), EventKind.SHOOTING),
    (
        _claim(EventKind.ABDUCTION, effect=Effect.MISSING),
        _claim(EventKind.AMBUSH, "ambush"),
        EventKind.AMBUSH,
    ),
]


@pytest.mark.parametrize(("claim", "other", "expected"), SHARED)
def test_an_open_kind_is_the_one_told_beside_it(
    claim: Claim, other: Claim, expected: EventKind
) -> None:
    assert of_one_kind([claim, other])[0].event_kind is expected


SIDES = [
    (ActorClass.STATE_FORCE, EventKind.AMBUSH),
    (ActorClass.UNKNOWN, EventKind.AMBUSH),
    (ActorClass.ARMED_GROUP, EventKind.CLASH),
]


@pytest.mark.parametrize(("harmed", "expected"), SIDES)
def test_those_waylaid_died_in_the_ambush(harmed: ActorClass, expected: EventKind) -> None:
    fought = make_claim(
        event_kind=EventKind.CLASH, victim=make_actor(actor_class=harmed), evidence=()
    )
    assert of_one_kind([_claim(EventKind.AMBUSH, "ambush"), fought])[1].event_kind is expected


def test_who_is_killed_by_somebody_died_by_violence() -> None:
    named = make_claim(event_kind=EventKind.UNKNOWN, perpetrator=make_actor(), evidence=())
    (found,) = with_general_kind([named], told=False)
    assert found.event_kind is EventKind.OTHER_VIOLENCE


def test_a_bare_death_is_of_no_known_kind() -> None:
    bare = make_claim(event_kind=EventKind.UNKNOWN, perpetrator=None, evidence=())
    assert with_general_kind([bare], told=False)[0].event_kind is EventKind.UNKNOWN
    assert with_general_kind([bare], told=True)[0].event_kind is EventKind.OTHER_VIOLENCE


@pytest.mark.parametrize(
    ("harmed", "fought", "expected"),
    [
        (ActorClass.ARMED_GROUP, True, EventKind.CLASH),
        (ActorClass.STATE_FORCE, True, EventKind.CLASH),
        (ActorClass.CIVILIAN, True, EventKind.OTHER_VIOLENCE),
        (ActorClass.ARMED_GROUP, False, EventKind.OTHER_VIOLENCE),
    ],
)
def test_fighters_fall_in_the_fighting_that_is_told_of(
    harmed: ActorClass, fought: bool, expected: EventKind
) -> None:
    fallen = make_claim(
        event_kind=EventKind.UNKNOWN, victim=make_actor(actor_class=harmed), evidence=()
    )
    assert with_general_kind([fallen], told=True, fought=fought)[0].event_kind is expected


def test_what_one_side_does_tells_nothing_of_the_other() -> None:
    """ "Air strikes by the army killed 40; the rebels killed 12": these died of no air strike."""
    army = make_actor(words="army", actor_class=ActorClass.STATE_FORCE)
    rebels = make_actor(words="rebels", actor_class=ActorClass.ARMED_GROUP)
    strikes = replace(_claim(EventKind.AIR_STRIKE, "air strikes"), perpetrator=army)
    theirs = replace(_claim(EventKind.UNKNOWN, value=12), perpetrator=rebels)
    assert [c.event_kind for c in of_one_kind([strikes, theirs])][1] is EventKind.UNKNOWN
