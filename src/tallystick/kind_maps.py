"""Our event kinds in the terms of ACLED, PLOVER and UCDP: an "ambush" is ACLED's "Armed clash".

The names stand in `data/event_kinds.tsv`. What a kind alone does not decide (a raid, other
violence) has no name there unless who was harmed decides it: a person has to look at it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from tallystick.records import Claim, KindName
from tallystick.tables import rows
from tallystick.vocabulary import FORCES, HARM, ActorClass, EventKind

_WORDS = {
    "grenade": frozenset({"grenade", "grenades", "hand-grenade"}),
    "mob": frozenset(
        "mob mobs lynched lynching lynchings villagers vigilantes mob_justice".split()
    ),
}


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
            return KindName(
                **dict(
                    zip(
                        ("acled_event", "acled_sub_event", "plover_event", "plover_mode"),
                        names,
                        strict=True,
                    )
                )
            )
    return None


def harmed_of(claims: Sequence[Claim]) -> ActorClass:
    """The class of most of those harmed in an incident; `NONE` where its claims tell of no harm."""
    harmed: Counter[ActorClass] = Counter()
    for claim in claims:
        if claim.effect in HARM:
            harmed[claim.victim.actor_class] += claim.count.low
    if not harmed:
        return ActorClass.NONE if claims else ActorClass.UNKNOWN
    return harmed.most_common(1)[0][0]


def name_of(kind: EventKind, claims: Sequence[Claim]) -> KindName | None:
    """The names of an incident: "two policemen died in a grenade attack" is ACLED's "Grenade"."""
    said = (
        word
        for claim in claims
        for each in claim.grounds("event_kind")
        for word in each.words.split()
    )
    return kind_name(kind, harmed_of(claims), said)


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
