"""Who stood against whom in an incident, and what others call what happened."""

import pytest

from tallystick.dyads import with_sides
from tallystick.records import Claim, Dyad, Incident, Side
from tallystick.vocabulary import ActorClass, Effect, EventKind, Stance
from tests.make import make_actor, make_claim, make_incident, make_place

STATE, ARMED, CIVILIAN = ActorClass.STATE_FORCE, ActorClass.ARMED_GROUP, ActorClass.CIVILIAN
UNKNOWN = ActorClass.UNKNOWN

Told = tuple[str, ActorClass] | tuple[str, ActorClass, str]


def told(by: Told | None, harmed: Told, **changes: object) -> Claim:
    """A claim of who harmed whom: `told(("rebels", ARMED), ("troops", STATE))`."""
    return make_claim(
        id=f"killed@{harmed[0]}",
        perpetrator=None if by is None else make_actor(*by[:2], known_as="".join(by[2:])),
        victim=make_actor(*harmed[:2], known_as="".join(harmed[2:])),
        **changes,
    )


def incident_of(*claims: Claim, country: str = "", **changes: object) -> Incident:
    place = make_place("Gao", country=country) if country else None
    incident = make_incident(*(claim.id for claim in claims), place=place, **changes)
    (found,) = with_sides([incident], claims)
    return found


def sides(dyad: Dyad | None) -> tuple[str, str, int | None]:
    assert dyad is not None
    return _said(dyad.side_a), _said(dyad.side_b), dyad.type_of_violence


def _said(side: Side | None) -> str:
    return "-" if side is None else f"{'; '.join(side.words)} [{side.known_as}]"


PAIRS = [
    (("rebels", ARMED), ("troops", STATE), "troops [Government of Mali]", "rebels []", 1),
    (("army", STATE), ("rebels", ARMED), "army [Government of Mali]", "rebels []", 1),
    (("IS fighters", ARMED, "IS"), ("nurses", CIVILIAN), "IS fighters [IS]", "nurses []", 3),
    (("soldiers", STATE), ("nurses", CIVILIAN), "soldiers [Government of Mali]", "nurses []", 3),
    (("gunmen", ARMED), ("nurses", CIVILIAN), "gunmen []", "nurses []", None),
    (("gunmen", ARMED), ("police", STATE), "police [Government of Mali]", "gunmen []", None),
    (("rebels", ARMED), ("IS men", ARMED, "IS"), "rebels []", "IS men [IS]", 2),
    (("TTP", ARMED, "TTP"), ("IS men", ARMED, "IS"), "TTP [TTP]", "IS men [IS]", 2),
    (("bomber", ARMED), ("attacker", ARMED), "bomber; attacker []", "-", None),
    (("IS men", ARMED, "IS"), ("Daesh", ARMED, "IS"), "IS men; Daesh [IS]", "-", None),
    (("rebels", ARMED), ("people", UNKNOWN), "rebels []", "-", None),
    (None, ("troops", STATE), "troops [Government of Mali]", "-", None),
    (None, ("rebels", ARMED), "-", "rebels []", None),
    (("NATO troops", STATE), ("nurses", CIVILIAN), "NATO troops []", "nurses []", 3),
    (
        ("the U.S.-led coalition", STATE),
        ("rebels", ARMED),
        "the U.S.-led coalition []",
        "rebels []",
        1,
    ),
    (
        ("Russian and Syrian jets", STATE),
        ("rebels", ARMED),
        "Russian and Syrian jets [Government of Russia, Government of Syria]",
        "rebels []",
        1,
    ),
    (("a mob", CIVILIAN), ("nurses", CIVILIAN), "a mob []", "nurses []", None),
    (("a mob", CIVILIAN), ("police", STATE), "police [Government of Mali]", "a mob []", None),
    (
        ("Togolese troops", STATE),
        ("rebels", ARMED),
        "Togolese troops [Government of Togo]",
        "rebels []",
        1,
    ),
]


@pytest.mark.parametrize(("by", "harmed", "side_a", "side_b", "kind"), PAIRS)
def test_sides_of_one_claim(
    by: Told | None, harmed: Told, side_a: str, side_b: str, kind: int | None
) -> None:
    dyad = incident_of(told(by, harmed), country="Mali").dyad
    assert sides(dyad) == (side_a, side_b, kind)


def test_forces_of_two_states() -> None:
    claim = told(("Israeli troops", STATE), ("Syrian soldiers", STATE))
    expected = (
        "Israeli troops [Government of Israel]",
        "Syrian soldiers [Government of Syria]",
        1,
    )
    assert sides(incident_of(claim, country="Syria").dyad) == expected
    police = told(("troops", STATE), ("Syrian soldiers", STATE))
    assert sides(incident_of(police, country="Syria").dyad)[1:] == ("-", None)


def test_one_side_has_all_its_names_and_claims() -> None:
    first = told(("soldiers", STATE), ("ISIS fighters", ARMED, "IS"))
    second = told(("militants", ARMED), ("troopers", STATE))
    dyad = incident_of(first, second, country="Iraq").dyad
    assert dyad is not None
    assert dyad.side_b == Side(
        words=("ISIS fighters", "militants"),
        actor_class=ARMED,
        known_as="IS",
        claims=(first.id, second.id),
    )
    assert sides(dyad)[0] == "soldiers; troopers [Government of Iraq]"
    assert dyad.rule == "state-and-armed-group"


def test_what_is_denied_and_an_accident_have_no_sides() -> None:
    denied = told(("rebels", ARMED), ("troops", STATE), stance=Stance.DENIED)
    assert incident_of(denied).dyad is None
    crash = told(("troops", STATE), ("nurses", CIVILIAN))
    assert incident_of(crash, event_kind=EventKind.ACCIDENT_DISASTER).dyad is None
    assert incident_of(told(None, ("nurses", CIVILIAN))).dyad is None


@pytest.mark.parametrize("effect", [Effect.INJURED, Effect.DETAINED, Effect.ABDUCTED])
def test_violence_that_kills_nobody_has_no_type(effect: Effect) -> None:
    rebels = ("rebels", ARMED)
    for by, harmed in ((("troops", STATE), rebels), (rebels, ("nurses", CIVILIAN))):
        dyad = incident_of(told(by, harmed, effect=effect)).dyad
        assert dyad is not None and dyad.type_of_violence is None


def test_who_lets_people_go_is_no_side() -> None:
    freed = told(("rebels", ARMED), ("nurses", CIVILIAN), effect=Effect.RELEASED)
    assert incident_of(freed).dyad is None


@pytest.mark.parametrize(
    ("kind", "harmed", "expected"),
    [
        (EventKind.SHOOTING, STATE, "Armed clash"),
        (EventKind.SHOOTING, CIVILIAN, "Attack"),
        (EventKind.AIR_STRIKE, CIVILIAN, "Air/drone strike"),
        (EventKind.UNKNOWN, CIVILIAN, ""),
    ],
)
def test_what_acled_calls_it(kind: EventKind, harmed: ActorClass, expected: str) -> None:
    name = incident_of(told(None, ("people", harmed)), event_kind=kind).kind_name
    assert (name.acled_sub_event if name else "") == expected
