"""Our event kinds in the terms of ACLED, PLOVER and UCDP: an "ambush" is ACLED's "Armed clash".

The names stand in `data/event_kinds.tsv`. What a kind alone does not decide (a raid, other
violence) has no name there unless who was harmed decides it: a person has to look at it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from tallystick.tables import rows
from tallystick.vocabulary import FORCES, ActorClass, EventKind

_WORDS = {
    "grenade": frozenset({"grenade", "grenades", "hand-grenade"}),
    "mob": frozenset(
        "mob mobs lynched lynching lynchings villagers vigilantes mob_justice".split()
    ),
}


@dataclass(frozen=True, slots=True)
class KindName:
    """What an event is called elsewhere: ACLED's event and sub-event type, PLOVER's event and mode."""

    acled_event: str
    acled_sub_event: str
    plover_event: str
    plover_mode: str


def kind_name(
    kind: EventKind, harmed: ActorClass = ActorClass.UNKNOWN, words: Iterable[str] = ()
) -> KindName | None:
    """The names of a kind, given who was harmed and the words for the event; None where it is open.

    `kind_name(EventKind.SHOOTING, ActorClass.CIVILIAN)` is ACLED's "Attack", of soldiers "Armed
    clash". `harmed` is `NONE` where nobody was harmed, as in a raid with arrests alone.
    """
    said = frozenset(word.lower() for word in words)
    for name, case, *names in rows("event_kinds.tsv"):
        if name == kind and _holds(case, harmed, said):
            return KindName(*names)
    return None


def _holds(case: str, harmed: ActorClass, said: frozenset[str]) -> bool:
    if case in _WORDS:
        return bool(said & _WORDS[case])
    return {
        "any": True,
        "fighters": harmed in FORCES,
        "civilians": harmed in {ActorClass.CIVILIAN, ActorClass.UNKNOWN, ActorClass.MIXED},
        "arrested": harmed is ActorClass.NONE,
    }[case]


# Which sides make which type of organised violence (UCDP GED codebook, type_of_violence).
STATE_BASED, NON_STATE, ONE_SIDED = 1, 2, 3


def type_of_violence(side: ActorClass, other: ActorClass) -> int | None:
    """UCDP's type of violence: soldiers and rebels are 1, two armed groups 2, either and civilians 3.

    None where a side is not told: UCDP counts organised actors alone.
    """
    sides = {side, other}
    if not sides <= FORCES | {ActorClass.CIVILIAN}:
        return None
    if ActorClass.CIVILIAN in sides:
        return ONE_SIDED if sides & FORCES else None
    return STATE_BASED if ActorClass.STATE_FORCE in sides else NON_STATE
