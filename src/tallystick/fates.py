"""What became of one person: who was wounded and then died counts among the dead alone.

"Ruiz was wounded ... the 23-year-old man died in hospital" are two claims of one person. Where more
is told than single persons, only the same name, age or noun makes two claims one person.
"""

from collections.abc import Mapping, Sequence

from tallystick.persons import Person, is_one, is_unnamed, may_be_one, person
from tallystick.records import Claim
from tallystick.truecase import restore_words
from tallystick.vocabulary import Bound, Effect, Stance

_HARM = frozenset({Effect.KILLED, Effect.INJURED, Effect.KILLED_OR_INJURED})


def later_dead(told: Sequence[Claim]) -> Mapping[str, Claim]:
    """The claims of people injured who died, by id, each with the claim that tells of the death."""
    harmed = [c for c in told if c.effect in _HARM and c.stance is not Stance.DENIED]
    singles = [claim for claim in harmed if _is_one_person(claim)]
    alone = len(singles) == sum(claim.count.high != 0 for claim in harmed)
    who = {claim.id: _person(claim) for claim in singles}
    found: dict[str, Claim] = {}
    for injured in (claim for claim in singles if claim.effect is Effect.INJURED):
        for killed in (claim for claim in singles if claim.effect is Effect.KILLED):
            if _is_same(injured, killed, who, alone=alone):
                found[injured.id] = killed
                break
    return found


def _is_one_person(claim: Claim) -> bool:
    return claim.count.bound is Bound.EXACT and claim.count.value == 1


def _person(claim: Claim) -> Person:
    return person(restore_words(" ".join(claim.victim.words.split())))


def _is_same(injured: Claim, killed: Claim, who: Mapping[str, Person], *, alone: bool) -> bool:
    if (injured.report, injured.frame) != (killed.report, killed.frame):
        return False
    one, other = who[injured.id], who[killed.id]
    if injured.victim.words and injured.victim.words == killed.victim.words:
        return not one.another
    if injured.sentence == killed.sentence:
        return bool(one.names & other.names) and may_be_one(one, other)
    if is_one(one, other):
        return True
    named_apart = one.nouns and other.nouns and not (is_unnamed(one) or is_unnamed(other))
    return alone and not named_apart and may_be_one(one, other)
