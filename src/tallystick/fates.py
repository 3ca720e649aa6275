"""What became of one person: who was wounded and then died counts among the dead alone.

"Ruiz was wounded ... the 23-year-old man died in hospital" are two claims of one person. Where more
is told than single persons, only the same name, age or noun makes two claims one person.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from tallystick.grammar import A_OR_AN
from tallystick.mentions import (
    group_of,
    head,
    is_additive,
    is_attacker,
    is_overtaken,
    is_single,
    is_told_also,
    people,
)
from tallystick.persons import (
    Person,
    attendants,
    force_of,
    full_name,
    is_one,
    is_unnamed,
    kin,
    may_be_one,
    person,
    person_words,
)
from tallystick.records import Claim
from tallystick.truecase import restore_words
from tallystick.values import replace
from tallystick.vocabulary import HARM, ActorClass, Bound, Effect, Stance

_FROM_TO = {Effect.INJURED, Effect.KILLED}


def groups_of_persons(told: Sequence[Claim]) -> Mapping[str, ActorClass]:
    """The victim group of each claim of one person: what most claims of the same person say.

    "Teen shot dead ... the victim ... the suspected robber" is one row of the dead, not three.
    """
    singles, who, alone = _single_persons(told)
    found: dict[str, ActorClass] = {}
    for claim in singles:
        same = [
            other
            for other in singles
            if other.effect is claim.effect
            and (other is claim or _is_same(claim, other, who, alone=alone))
        ]
        known = Counter(g for c in same if (g := group_of(c)) is not ActorClass.UNKNOWN)
        found[claim.id] = max(known, key=known.__getitem__, default=ActorClass.UNKNOWN)
    return found


def later_dead(told: Sequence[Claim]) -> Mapping[str, Claim]:
    """The claims of people injured who died, by id, each with the claim that tells of the death."""
    if not {claim.effect for claim in told} >= _FROM_TO:
        return {}
    singles, who, alone = _single_persons(told)
    found: dict[str, Claim] = {}
    for injured in (claim for claim in singles if claim.effect is Effect.INJURED):
        for killed in (claim for claim in singles if claim.effect is Effect.KILLED):
            if _is_same(injured, killed, who, alone=alone):
                found[injured.id] = killed
                break
    return found


def _single_persons(told: Sequence[Claim]) -> tuple[list[Claim], Mapping[str, Person], bool]:
    """The claims of one person harmed, who each is, and whether the report tells of no more than these."""
    harmed = [c for c in told if c.effect in HARM and c.stance is not Stance.DENIED]
    singles = [claim for claim in harmed if _is_one_person(claim)]
    alone = len(singles) == sum(claim.count.high != 0 for claim in harmed)
    who = {claim.id: _person(claim) for claim in singles}
    return singles, who, alone


def groups_of_narrower(told: Sequence[Claim]) -> Mapping[str, ActorClass]:
    """The group of people told of again in more words, by id: "six officials", "six security officials"."""
    several = [claim for claim in told if claim.count.low > 1]
    return {
        claim.id: group_of(other)
        for claim in several
        for other in several
        if claim.effect is other.effect
        and claim.sentence != other.sentence
        and (claim.count.low, claim.count.high) == (other.count.low, other.count.high)
        and people(other.victim.words).endswith(f" {people(claim.victim.words)}")
        and claim.victim.words
        and ActorClass.UNKNOWN not in {group_of(claim), group_of(other)}
    }


def groups_of_named(told: Sequence[Claim]) -> Mapping[str, ActorClass]:
    """The group of people told of again by their names alone, by id: "three guards were killed ... the dead
    were Ruiz, Amin and Bah", who are no others than the guards."""
    several = [claim for claim in told if claim.count.low > 1]
    counted = [claim for claim in several if not _is_of_names(claim)]
    return {
        claim.id: group_of(other)
        for claim in several
        for other in counted
        if _is_of_names(claim)
        and claim.effect is other.effect
        and other.span < claim.span
        and group_of(other) is not ActorClass.UNKNOWN
        and (claim.count.low, claim.count.high) == (other.count.low, other.count.high)
    }


def groups_of_tolls(told: Sequence[Claim]) -> Mapping[str, ActorClass]:
    """The group of a number of nobody in particular, by id, where one group alone was harmed and it is hardly
    above that: "31 civilians were killed ... the rebels put the toll at 35"."""
    found: dict[str, ActorClass] = {}
    for claim in filter(_is_of_anybody, told):
        kin = [
            c for c in told if c.effect is claim.effect and c.victim.words and not is_attacker(c)
        ]
        groups = {group_of(c) for c in kin}
        beside = any(c.sentence == claim.sentence for c in kin)  # "six died, while 60 rebels fell"
        most = max((c.count.low for c in kin), default=0)
        if len(groups) == 1 and not beside and claim.count.low <= most * _MUCH_ABOVE:
            found[claim.id] = groups.pop()
    return found


def _is_of_anybody(claim: Claim) -> bool:
    """Whether a claim counts people of whom nothing is said: "the toll was put at 35"."""
    unknown = claim.victim.actor_class is ActorClass.UNKNOWN and not claim.victim.words
    return unknown and claim.count.low > 0 and not (claim.breakdown or is_additive(claim))


# A toll so many times above a group counts others besides.
_MUCH_ABOVE = 1.3


def _is_of_names(claim: Claim) -> bool:
    """Whether the people of a claim are told by names and by nothing that says what they are."""
    who = _person(claim)
    named = bool(who.names) and not who.nouns and claim.count.words == ""
    return named and not (is_told_also(claim) or is_additive(claim))


def is_same_person(claim: Claim, other: Claim) -> bool:
    """Whether two of one sentence are one person: "a murder victim's family mourns Noor, who was shot",
    "her daughter's death ... a gang killed her", "a boy died after the child shot himself"."""
    if not (is_single(claim) and is_single(other)) or is_additive(claim) or is_additive(other):
        return False
    who = _person(claim), _person(other)
    told_again = any("pronoun" in each.rules("victim") for each in (claim, other))
    later = max(claim, other, key=lambda each: each.span)
    plain = all(one.nouns <= person_words("plain") for one in who)
    again = told_again or any(map(is_unnamed, who)) or (plain and _is_as_known(later))
    return may_be_one(*who) and (again or not who[0].names.isdisjoint(who[1].names))


def _is_as_known(claim: Claim) -> bool:
    """ "The child", "the man": one told of before, without article, name or age of its own."""
    told = _person(claim)
    return claim.count.words == "" and bool(told.nouns) and not told.names and told.age is None


def is_on_top(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether a claim's people are by their nouns none of those told of before."""
    more = is_further_person(claim, before) or is_of_another_force(claim, before)
    return more or is_other_by_name(claim, before)


def is_other_by_name(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether one person bears another full name than each told of before: "Omar Keita was killed too"."""
    own, *others = (_full_name(one) for one in (claim, *before))
    return bool(own and others) and all(other and own.isdisjoint(other) for other in others)


def _full_name(claim: Claim) -> frozenset[str]:
    """The full name of one person; in a headline, where all is written large, none."""
    if claim.sentence.start == 0 or not _is_one_person(claim):
        return frozenset()
    return full_name(restore_words(" ".join(claim.victim.words.split())))


def is_of_another_force(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether soldiers are told of behind policemen, or the other way round: none of them are both."""
    own, *others = (force_of(head(one.victim.words)) for one in (claim, *before))
    return bool(own and others) and not {"", own} & {*others}


def is_further_person(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether one person belongs to another told of: "the mayor was hurt ... his driver was hurt".

    Where the same noun, a child or a person of whom no more is said was told of before, it may be the
    same; so it may where somebody else stands before: "a man was held after his son shot himself".
    """
    if not (_is_one_person(claim) and _belongs(claim)):
        return False
    return all(
        _is_one_person(other)
        and head(other.victim.words) != head(claim.victim.words)
        and not is_unnamed(_person(other))
        and not (_person(other).grown is False and may_be_one(_person(other), _person(claim)))
        for other in before
    )


def told_elsewhere(told: Sequence[Claim]) -> dict[str, tuple[Claim, str]]:
    """Claims whose people other claims tell of, by id: the claim they are set aside for, and why."""
    if len(told) < 2:
        return {}
    found = {
        name: (dead, f"R-SHOT: the people of {_named_once(dead, left)}")
        for name, (dead, left) in shot_in_all(told).items()
    }
    for name, dead in later_dead(told).items():
        found.setdefault(name, (dead, f"R-DIED: the person of {dead.id}, who died"))
    for claim in filter(is_overtaken, told):
        later = next((other for other in told if _overtakes(other, claim)), None)
        if later is not None:
            found.setdefault(claim.id, (later, f"R-ORIGIN: an earlier count than {later.id}"))
    return found


def _named_once(dead: Claim, left: Claim) -> str:
    return dead.id if dead is left else f"{dead.id} and {left.id}"


def _overtakes(later: Claim, claim: Claim) -> bool:
    """Whether a count takes the place of one told as an earlier one."""
    groups = {group_of(later), group_of(claim)}
    one_group = len(groups) == 1 or ActorClass.UNKNOWN in groups
    told = later.count.value is not None and later.stance is not Stance.DENIED
    one = later.effect is claim.effect and later.scope is claim.scope
    return one and one_group and told and not (is_overtaken(later) or is_additive(later))


def shot_in_all(told: Sequence[Claim]) -> Mapping[str, tuple[Claim, Claim]]:
    """Figures of people shot that hold the dead and the wounded, by id, with the two.

    "Four people were shot ... two men died, and two others were wounded."
    """
    firm = [c for c in told if c.stance is not Stance.DENIED and c.count.bound is Bound.EXACT]
    killed = [c for c in firm if c.effect is Effect.KILLED and c.count.low > 0]
    injured = [c for c in firm if c.effect is Effect.INJURED and c.count.low > 0]
    found: dict[str, tuple[Claim, Claim]] = {}
    for whole in (claim for claim in injured if _is_of_blows(claim)):
        parts = _dead_of_all_groups(killed)
        if sum(parts.values()) == whole.count.low and len(parts) > 1 and not is_additive(whole):
            found[whole.id] = (killed[0], killed[0])  # "three people were found shot"
        for dead in killed:
            if _are_the_dead(whole, dead):
                found[whole.id] = (dead, dead)
            rest = whole.count.low - dead.count.low
            left = next((c for c in injured if c.count.low == rest), None)
            if left is not None:
                found[whole.id] = (dead, left)
    return found


def _dead_of_all_groups(killed: Sequence[Claim]) -> Mapping[ActorClass, int]:
    """The largest figure of dead of each group: "his wife and her son were killed ... the gunman died"."""
    known = (claim for claim in killed if group_of(claim) is not ActorClass.UNKNOWN)
    found: dict[ActorClass, int] = {}
    for claim in known:
        found[group_of(claim)] = max(found.get(group_of(claim), 0), claim.count.low)
    return found


def _are_the_dead(shot: Claim, dead: Claim) -> bool:
    """ "Four people were shot in the head ... the four bodies": as many shot as dead, not others."""
    several = shot.count.low > 1 and shot.count.low == dead.count.low
    apart = is_additive(shot) or is_additive(dead) or shot.sentence == dead.sentence
    return several and not apart and shot.report == dead.report


# Verbs that tell who was hit and not what became of them.
_BLOWS = frozenset({"shoot", "stab", "strike", "hit", "shooting", "stabbing"})


def _is_of_blows(claim: Claim) -> bool:
    rules = claim.rules("effect")
    return not _BLOWS.isdisjoint([rule.rpartition(":")[2] for rule in rules])


def _is_one_person(claim: Claim) -> bool:
    """One person named or introduced: "one person was hurt" beside "one person died" is another."""
    return is_single(claim) and claim.count.value == 1


def _person(claim: Claim) -> Person:
    return person(restore_words(" ".join(claim.victim.words.split())))


# "His driver was wounded" beside the dead mayor: whose people are others than their owner.
_OWNED = re.compile(r"^(his|her|their|its)\b|\w['’]s\b", re.IGNORECASE)


def _belongs(claim: Claim) -> bool:
    """ "His driver", "the mayor's guard", "a friend of the mayor": told by whose people they are."""
    words, noun = claim.victim.words, head(claim.victim.words)
    if _OWNED.search(words) is None and " of " not in words:
        return False
    opens = any(
        e.field == "victim" and e.span.start == claim.sentence.start for e in claim.evidence
    )
    return noun in attendants() or (opens and noun in kin())


def _is_another(claim: Claim) -> bool:
    """Whether a person is one told of by another: "killing a policeman and wounding another"."""
    return "antecedent" in claim.rules("victim") or bool(_ANOTHER.match(claim.count.words))


_ANOTHER = re.compile(r"(an)?other\b", re.IGNORECASE)


def _is_brought_in(injured: Claim, killed: Claim) -> bool:
    """ "The mayor was killed ... a passer-by was wounded": nobody told of before is "a" passer-by."""
    later = 0 < killed.sentence.start < injured.sentence.start
    return later and injured.count.words.lower() in A_OR_AN and not _is_of_blows(injured)


def _dies_of_it(injured: Claim, killed: Claim, one: Person, other: Person) -> bool:
    """ "A man shot another man in the chest, | killing him": he is who was shot."""
    told = injured.sentence == killed.sentence and injured.span < killed.span
    outcome = any(e.words.lower() == "killing" for e in killed.grounds("effect"))
    known = killed.count.words.lower() not in A_OR_AN and not other.names and not other.another
    return told and outcome and known and may_be_one(replace(one, another=False), other)


def _is_same(injured: Claim, killed: Claim, who: Mapping[str, Person], *, alone: bool) -> bool:
    one, other = who[injured.id], who[killed.id]
    if _dies_of_it(injured, killed, one, other):
        return True
    if _is_another(injured) or _is_another(killed) or _is_brought_in(injured, killed):
        return False
    if injured.victim.words and injured.victim.words == killed.victim.words:
        return not one.another
    if injured.sentence == killed.sentence:
        return bool(one.names & other.names) and may_be_one(one, other)
    if is_one(one, other):
        return True
    shot = _is_of_blows(injured) or is_unnamed(one) or is_unnamed(other)
    owned = [bool(_OWNED.search(claim.victim.words)) for claim in (injured, killed)]
    if owned[0] is not owned[1]:
        return False
    named_apart = one.nouns and other.nouns and not shot
    return alone and not named_apart and may_be_one(one, other)
