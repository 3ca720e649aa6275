"""What bears on whether two claims tell of one happening: number, name, day, place, place in the text.

Each point has a name and a weight (`link_points.tsv`): "same-number" speaks for it, "days-apart"
against. A point looks at both claims alone, never at how others were joined, so that the order in
which claims are compared does not matter.
"""

import re
from collections.abc import Iterator, Sequence

from tallystick.apart import (
    are_apart,
    are_in_two_divisions,
    are_unknown,
    days_apart,
    is_same_place,
    may_be_two_places,
)
from tallystick.extract.running import is_of_risen
from tallystick.extract.scope import RUNNING
from tallystick.extract.scope_events import listed
from tallystick.kept import constant
from tallystick.mentions import head, is_additive, is_generic, is_of_affected
from tallystick.records import Claim, Count, When
from tallystick.siting import is_firmly_placed
from tallystick.sums import Ground
from tallystick.tables import rows
from tallystick.told import (
    Told,
    are_told_apart,
    is_rounded,
    is_toll,
    may_be_one_class,
    other_setting,
)
from tallystick.vocabulary import ActorClass, Bound, Effect, EventKind, Scope, Stance
from tallystick.where import OF_CLAUSE

# Asked by the thousand: a member is looked up on its class anew each time.
_TOTAL, _INCIDENT, _DETAINED = Scope.TOTAL, Scope.INCIDENT, Effect.DETAINED

_FAMILY = {
    Effect.KILLED: "harm",
    Effect.INJURED: "harm",
    Effect.KILLED_OR_INJURED: "harm",
    Effect.ABDUCTED: "taken",
    Effect.MISSING: "taken",
    _DETAINED: "held",
    Effect.RELEASED: "freed",
    Effect.DISPLACED: "displaced",
}
_GENERAL_KINDS = frozenset({EventKind.UNKNOWN, EventKind.OTHER_VIOLENCE})
# Kinds that one happening may well show together: an ambush becomes a clash.
_KIN = (
    frozenset({EventKind.CLASH, EventKind.AMBUSH, EventKind.RAID, EventKind.SHOOTING}),
    frozenset({EventKind.BOMBING, EventKind.SUICIDE_BOMBING, EventKind.RAID}),
    frozenset({EventKind.AIR_STRIKE, EventKind.SHELLING, EventKind.RAID, EventKind.BOMBING}),
    frozenset({EventKind.RIOT, EventKind.SHOOTING, EventKind.CLASH}),
    frozenset({EventKind.EXECUTION, EventKind.SHOOTING}),
)
_WORD = re.compile(r"[^\W_]+")
# Sentences beyond these are near no more; a headline is told again within the first few.
_NEAR = 5
_LEAD = 3


# ---------------------------------------------------------------------------------- the points


def bearing(one: Told, other: Told) -> list[str]:
    """The names of the points that hold between two claims, whichever stands first in the text."""
    earlier, later = (one, other) if _stands_before(one.claim, other.claim) else (other, one)
    points = _of_text(earlier, later)
    families = {_FAMILY[earlier.claim.effect], _FAMILY[later.claim.effect]}
    if len(families) > 1 and families in _AFTER_TAKING:
        points += _of_the_taken(earlier.claim, later.claim)
    if one.claim.effect is other.claim.effect:
        points += _of_people(earlier, later)
    if "held" not in families and _is_that_person(earlier.claim, later.claim):
        points.append("that-person")
    if _are_of_them(earlier, later):
        points.append("of-them")
    points += _of_setting(earlier, later)
    if "other-names" in points and _are_each_elsewhere(earlier, later):
        points.append("other-names-elsewhere")
    if len(families) > 1:
        points += _of_effects(earlier.claim, later.claim, sorted(families))
    if _TOTAL in {earlier.claim.scope, later.claim.scope}:
        points += _of_scopes(earlier, later)
    return points


def _stands_before(one: Claim, other: Claim) -> bool:
    return (one.span.start, one.id) <= (other.span.start, other.id)


def weight(points: Sequence[str]) -> float:
    """How far points speak for one happening (above 0) or against it (below)."""
    table = _weights()
    return table[_BIAS] + sum(map(table.__getitem__, points))


_BIAS = "any-two"


@constant
def _weights() -> dict[str, float]:
    return {row[0]: float(row[1]) for row in rows("link_points.tsv")}


def _of_text(earlier: Told, later: Told) -> list[str]:
    gap = later.sentence - earlier.sentence
    near = ("same-sentence", "next-sentence", "second-next-sentence")
    far = "sentences-near" if gap <= _NEAR else "sentences-far"
    points = [near[gap] if gap < len(near) else far]
    if earlier.in_title and gap <= _LEAD:
        points.append("headline")
    if earlier.in_title and _is_toll_again(earlier, later):
        points.append("headline-again")
    points += _of_story(earlier, later, gap)
    points += _of_other_sentence(earlier, later) if gap else _of_sentence(earlier, later)
    return points


def _of_other_sentence(earlier: Told, later: Told) -> list[str]:
    """How a later sentence goes on from an earlier one, or turns from it."""
    repeated = earlier.words == later.words and not _only_refers(later)
    points = ["repeated-sentence"] if repeated else []
    if later.cues:
        points += [cue for cue in _CUES if cue in later.cues]
    if later.moved_on:
        points.append("moved-on")
    if later.article == "indefinite":
        points.append("indefinite-event")
        if _are_two_new(earlier, later):
            points.append("two-new-events")
        of_headline = earlier.in_title and later.line - earlier.line == 1
        if is_additive(later.claim) and not of_headline:
            points.append("others-in-another-event")
    return points


def _are_two_new(earlier: Told, later: Told) -> bool:
    """Whether each of two sentences behind the lead opens an event, and tells of other numbers: "a blast
    wounded eight people. | A bomb killed one person"."""
    new = earlier.article == "indefinite" and not (earlier.in_title or earlier.is_first)
    one, two = earlier.claim, later.claim
    counted = None not in (one.count.value, two.count.value)
    return new and counted and one.effect is two.effect and not is_toll(one, two)


_CUES = ("same", "another", "past", "later")


def _only_refers(told: Told) -> bool:
    """Whether a sentence may stand in a report for two events: "The man died at the scene." """
    alone = told.claim.count.high in {0, 1} and not told.names
    return alone and not told.has_setting and not told.in_title


def _of_sentence(earlier: Told, later: Told) -> Iterator[str]:
    """What tells two claims of one sentence apart."""
    charged = earlier.is_charged is not later.is_charged
    if charged and _FAMILY[earlier.claim.effect] == _FAMILY[later.claim.effect]:
        yield "charged-with-another"
    if earlier.is_set_apart is not later.is_set_apart and not _of_one_word(earlier, later):
        yield "set-apart"


def _of_one_word(one: Told, other: Told) -> bool:
    """Whether one word tells what befell both: "three soldiers and two guards died"."""
    effects = [{e.span for e in told.claim.grounds("effect")} for told in (one, other)]
    return not effects[0].isdisjoint(effects[1])


def _of_story(earlier: Told, later: Told, gap: int) -> list[str]:
    """What a report is mostly about, and what goes straight on: "Nineteen people were injured"."""
    moves = later.goes_on or later.moved_on or _is_of_them(later)
    pulls = earlier.is_first and earlier.claim.scope is later.claim.scope and not moves
    apart = are_told_apart(earlier, later) or _is_of_new_scene(earlier, later)
    apart = apart or _are_listed_by_place(earlier, later)
    moved = later.is_another or later.is_set_apart
    alone = pulls and not (apart or moved or other_setting(earlier, later))
    points = [_main(later.claim)] if alone else []
    silent = not later.has_setting and not apart
    if silent and _may_be_one_kind(earlier.claim, later.claim):
        points.append("no-setting-of-its-own")
        if gap == 1:
            points.append("goes-straight-on")
        if pulls:
            points.append(f"no-setting-but-{_main(later.claim)}")
        if later.goes_on and later.line - earlier.line == 1:
            points.append("goes-on-with-it")
    return points


def _is_of_new_scene(earlier: Told, later: Told) -> bool:
    """Whether the report has gone on elsewhere: "In Gao, police found a clerk, shot. | The man died."."""
    return earlier.sentence < later.scene and not (later.has_setting or earlier.in_title)


def _main(claim: Claim) -> str:
    return "main-incident" if claim.scope is _INCIDENT else "first-total"


def _is_toll_again(earlier: Told, later: Told) -> bool:
    """Whether a claim is that of the headline: "Blast kills 19" ... "Nineteen people were killed"."""
    one, two = earlier.claim, later.claim
    again = is_toll(one, two) or is_rounded(one, two)
    alike = later.line - earlier.line == 1 and one.effect is two.effect
    return alike and (later.adds_up or (again and may_be_one_class(one, two)))


def _of_people(earlier: Told, later: Told) -> Iterator[str]:
    """What people harmed alike have in common."""
    one, two = earlier.claim, later.claim
    number = one.count.value if one.count.value == two.count.value else None
    if earlier.names and later.names:
        yield from _of_names(earlier, later)
    if number is not None and not _are_as_many_again(earlier, later):
        yield from _of_number(one, two, number)
    if head(one.victim.words) == head(two.victim.words) and not is_generic(one.victim.words):
        yield "same-people"
        if _are_those_told(later):
            yield "those-people"
        if later.line - earlier.line <= _TO_DENIAL and _is_denied_once(one, two):
            yield "denied-and-told"


# So many lines with claims on, what was told may still be denied.
_TO_DENIAL = 3


def _are_as_many_again(earlier: Told, later: Told) -> bool:
    """Whether as many people are told on purpose of another event: "killed five in Gao | and five in
    Kidal", "two guards were shot. | In a separate incident, two guards died"."""
    if earlier.sentence == later.sentence:
        apart = earlier.is_set_apart is not later.is_set_apart or are_apart(
            earlier.place, later.place
        )
        return apart or _are_listed_by_place(earlier, later)
    next_to = later.line - earlier.line == 1 and not earlier.in_title
    return next_to and "another" in later.cues and later.article != "definite"


def _is_that_person(one: Claim, two: Claim) -> bool:
    """Whether a pronoun goes back to one person: "a judge was kidnapped. | His body was found in Gao"."""
    alone = one.count.high == two.count.high == 1
    again = one.effect is two.effect or _FAMILY[one.effect] == "taken"
    return alone and again and "pronoun" in two.rules("victim") and _same_words(one, two)


def _are_of_them(earlier: Told, later: Told) -> bool:
    """Whether some of those whom the sentence before tells of are harmed: "gunmen seized 40 girls. | Five of
    them | died"."""
    one, two = earlier.claim, later.claim
    next_to = later.sentence - earlier.sentence == 1
    fewer = (one.count.value or 0) > (two.count.value or 0) > 0
    dead = _is_of_dead(later) and one.effect is two.effect and may_be_one_class(one, two)
    return next_to and fewer and (dead or (_is_of_them(later) and _same_words(one, two)))


def _is_of_dead(told: Told) -> bool:
    """Whether some of those counted before are told: "thirty | of the dead | were women"."""
    return is_of_affected(told.claim) and _OF_DEAD.search(told.words) is not None


_OF_DEAD = re.compile(r" of the (?:dead|wounded|injured|victims|casualties|killed) ")


def _is_of_them(told: Told) -> bool:
    """Whether people are some of those just told of: "five of them died"."""
    return " of them " in told.words and "antecedent" in told.claim.rules("victim")


def _is_denied_once(one: Claim, two: Claim) -> bool:
    """Whether one of two tells what the other denies: "denied that rebels had seized soldiers. | The rebels
    had said that 16 soldiers were seized"."""
    return (one.stance is Stance.DENIED) is not (two.stance is Stance.DENIED)


def _are_those_told(told: Told) -> bool:
    """Whether people are told of as known, and not counted: "| the clerks | were shot by rebels"."""
    known = f" the {told.claim.victim.words.lower()} " in told.words
    return known and told.claim.count.bound is Bound.VAGUE and not told.claim.count.words


def _of_names(earlier: Told, later: Told) -> Iterator[str]:
    """What the names of those harmed tell: "Burhan Wani was killed ... Wani died"."""
    if _same_names(earlier.names, later.names):
        alone = earlier.claim.count.high == later.claim.count.high == 1
        yield "same-name" if alone else "same-names"
    elif earlier.names.isdisjoint(later.names):
        yield "other-names"


# What befalls people who were taken: they are harmed, or set free.
_AFTER_TAKING = ({"harm", "taken"}, {"freed", "taken"}, {"freed", "held"})


def _of_the_taken(one: Claim, two: Claim) -> Iterator[str]:
    """ "Kidnapped two engineers ... the bodies of the two engineers", "the three were released"."""
    number = one.count.value if one.count.value == two.count.value else None
    if two.effect is Effect.MISSING:  # "killed two medics; two others are missing"
        return
    if (
        number is not None
        and number > 1
        and (_same_words(one, two) or is_generic(two.victim.words))
    ):
        yield "taken-and-then"
    elif one.sentence == two.sentence and _same_words(one, two):
        yield "taken-and-then-in-one-breath"


def _of_number(one: Claim, two: Claim, number: int) -> Iterator[str]:
    fit = may_be_one_class(one, two)
    if number > 1:
        yield "same-number" if fit else "same-number-of-others"
    elif number == 1 and fit:
        yield "both-one"


def _same_names(one: frozenset[str], other: frozenset[str]) -> bool:
    """ "Wani" is Burhan Wani; "Osama bin Laden" is not Hamza bin Laden."""
    return one <= other or other <= one


def _same_words(one: Claim, two: Claim) -> bool:
    return bool(one.victim.words) and one.victim.words.lower() == two.victim.words.lower()


def _of_setting(earlier: Told, later: Told) -> list[str]:
    points = [*_of_days(earlier, later), *_of_places(earlier, later)]
    if 0 < earlier.item < later.item:
        points.append("other-item")
    one, two = earlier.claim, later.claim
    if _FAMILY[one.effect] == _FAMILY[two.effect] and _kinds_apart(one, two):
        points.append("kinds-apart")
    return points


def _of_days(earlier: Told, later: Told) -> Iterator[str]:
    one, two = earlier.claim, later.claim
    both_dated = earlier.is_dated and later.is_dated
    if both_dated and one.when.start == two.when.start:
        yield "same-day"
    ages_apart = earlier.age != later.age and {earlier.age, later.age} == {"history", "news"}
    if ages_apart and not _may_be_one_day(one.when, two.when):
        yield "history-and-news"
    if earlier.is_before is not later.is_before:
        if not _is_one_toll(one, two) or _is_one_more(later if later.is_before else earlier):
            yield "so-long-before"
    elif days_apart(one.when, two.when) and not (earlier.is_before and _is_one_toll(one, two)):
        yield "days-apart" if both_dated else "days-apart-by-the-story"


def _may_be_one_day(one: When, other: When) -> bool:
    """Whether two times tell of days that one event may have had: "in July", "on July 14"."""
    return None not in (one.start, other.start) and not days_apart(one, other)


def _is_one_more(told: Told) -> bool:
    """Whether somebody is told of for the first time: "came a day after | an | elderly man was killed"."""
    count = told.claim.count
    return count.high == 1 and not told.names and count.words.lower() in _ONE_MORE


_ONE_MORE = frozenset({"a", "an", "another", "one"})


def _is_one_toll(one: Claim, two: Claim) -> bool:
    """Whether the same befell as many people: "19 killed", "19 people died"."""
    return one.effect is two.effect and is_toll(one, two)


def _of_places(earlier: Told, later: Told) -> tuple[str, ...]:
    if earlier.place is None or later.place is None:
        return ("places-apart-by-the-story",) if are_told_apart(earlier, later) else ()
    if is_same_place(earlier.place, later.place):
        return ("same-place",)
    firm = is_firmly_placed(earlier.claim) and is_firmly_placed(later.claim)
    if firm and _are_listed_by_place(earlier, later):
        return ("places-apart",)
    if are_apart(earlier.place, later.place):
        return ("places-apart" if firm else "places-apart-loosely",)
    if firm and are_in_two_divisions(earlier.place, later.place):
        return ("places-apart",)
    if not are_unknown(earlier.place, later.place):
        return ()
    # "nine died in a clash in Koro, while two died in an attack on Bidi", each in its own clause
    if earlier.claim.sentence == later.claim.sentence and _are_in_clauses(earlier, later):
        return ("places-apart",)
    return ("places-unknown",)


def _are_listed_by_place(earlier: Told, later: Told) -> bool:
    """Whether people are told of by place: "killed three traders in Gao, | two in Kidal"."""
    if earlier.sentence != later.sentence or None in {earlier.place, later.place}:
        return False
    one, two = earlier.claim, later.claim
    again = one.effect is two.effect and "antecedent" in two.rules("victim")
    return again and not is_same_place(earlier.place, later.place)


def _are_in_clauses(earlier: Told, later: Told) -> bool:
    """Whether each of two claims has its place in its own clause: "died battling rebels in Koro", "were
    killed in Bidi"."""
    return all(not OF_CLAUSE.isdisjoint(told.claim.rules("place")) for told in (earlier, later))


def _are_each_elsewhere(earlier: Told, later: Told) -> bool:
    """Whether two persons fell each in a sentence and a place of their own: "Omar Amin was shot dead in
    Koro. | At around the same time, Rico Haro was shot dead at Tolmar Lane."."""
    placed = is_firmly_placed(earlier.claim) and is_firmly_placed(later.claim)
    one = earlier.claim.count.high == later.claim.count.high == 1
    if not (placed and one) or earlier.sentence == later.sentence:
        return False
    return may_be_two_places(earlier.place, later.place)


def _of_effects(one: Claim, two: Claim, families: list[str]) -> list[str]:
    detained = _DETAINED
    held = one if one.effect is detained else two if two.effect is detained else None
    if held is None and _same_words(one, two):
        return ["same-people-otherwise"]
    if held is not None and families == ["harm", "held"]:
        return [_harm_and_held(one, two, held)]
    return ["-".join(families)]


def _harm_and_held(one: Claim, two: Claim, held: Claim) -> str:
    """Who is held where others were harmed: "one rebel killed; two held", "two suspects"."""
    if _are_fighters(one, two) or _are_comrades(one if held is two else two, held):
        return "fighters-held"
    return "suspects-held" if _is_suspect(held) else "harm-held"


def _of_scopes(earlier: Told, later: Told) -> Iterator[str]:
    """What tells a sum from one event, and two sums apart."""
    one, two = earlier.claim, later.claim
    if one.scope is _TOTAL and two.scope is _TOTAL:
        yield from _of_totals(earlier, later)
    elif one.scope is not two.scope:
        single = earlier if one.scope is _INCIDENT else later
        if one.effect is two.effect and one.count.value is not None and is_toll(one, two):
            yield "toll-of-sum-and-incident"
        else:
            alone = single.ground is Ground.NONE and not single.has_setting
            yield "total-and-silent" if alone else "total-and-incident"
            total = one if one.scope is _TOTAL else two
            if RUNNING in total.rules("scope"):
                yield "running-and-incident"


def _of_totals(earlier: Told, later: Told) -> Iterator[str]:
    """What tells two sums apart: other numbers for the same people, or another stretch of time."""
    one, two = earlier.claim, later.claim
    in_one_breath = earlier.sentence == later.sentence
    if one.effect is two.effect:
        joined = in_one_breath and _of_one_word(earlier, later)
        joined = joined and not may_be_two_places(earlier.place, later.place)
        joined = joined and one.when == two.when  # "have died, at least five of them in March"
        loose = earlier.in_title and one.count.value is None  # "Scores killed", of all groups
        loose = loose or any(map(is_of_risen, (one, two))) or (earlier.in_title and later.adds_up)
        if not (joined or loose) and _are_two_numbers(one, two) and may_be_one_class(one, two):
            yield "totals-differ"
    else:
        joined = in_one_breath
    if joined:
        yield "sums-of-one-sentence"
    stretches = {(c.when.start, c.when.end) for c in (one, two)}
    if len(stretches) > 1 and None not in {start for start, _ in stretches}:
        yield "another-stretch"
    elif not in_one_breath and _is_of_a_war(one) is not _is_of_a_war(two):
        yield "war-and-stretch"


# A vague number without an end is no more than so many times its least.
_VAGUE_TIMES = 20


def _are_two_numbers(one: Claim, two: Claim) -> bool:
    """Whether two figures cannot be one: "64", "91"; "115", "tens of thousands"; "150,000", "a family"."""
    first, second = one.count, two.count
    if None not in (first.value, second.value):
        return first.value != second.value
    return any(
        a.low > (b.high or b.value or b.low * _VAGUE_TIMES) for a, b in _both_ways(first, second)
    )


def _both_ways(one: Count, two: Count) -> tuple[tuple[Count, Count], tuple[Count, Count]]:
    return (one, two), (two, one)


def _is_of_a_war(claim: Claim) -> bool:
    """Whether a sum is that of a whole war: "the insurgency has killed 9,000", "in the six-year war"."""
    told = (_WORD.findall(e.words.lower()) for e in claim.grounds("scope"))
    return any(not listed("conflict").isdisjoint(words) for words in told)


_FIGHTS = frozenset({EventKind.CLASH, EventKind.RAID, EventKind.AMBUSH})


def _are_fighters(one: Claim, two: Claim) -> bool:
    """Whether some fighters fell and some were taken: "one rebel killed in encounter; two held"."""
    harm = one if two.effect is _DETAINED else two
    classes = {claim.victim.actor_class for claim in (one, two)}
    fell = harm.victim.actor_class is ActorClass.ARMED_GROUP
    return (
        fell
        and harm.event_kind in _FIGHTS
        and classes <= {ActorClass.ARMED_GROUP, ActorClass.UNKNOWN}
    )


def _are_comrades(harmed: Claim, held: Claim) -> bool:
    """Whether soldiers or police were taken in the fight: "nine officers died, seven more were taken
    prisoner"; not "two villagers died and nine soldiers were arrested"."""
    if held.victim.actor_class is not _STATE:
        return False
    taker = held.perpetrator.actor_class if held.perpetrator else None
    return taker is ActorClass.ARMED_GROUP or (
        taker is not _STATE and harmed.victim.actor_class is _STATE
    )


_STATE = ActorClass.STATE_FORCE


@constant
def _suspects() -> frozenset[str]:
    return frozenset(word for meaning, word in rows("link_words.tsv") if meaning == "suspect")


def _is_suspect(claim: Claim) -> bool:
    """Whether those arrested are told of as those who did it: "two suspects", "the gunman"."""
    return not _suspects().isdisjoint(_WORD.findall(claim.victim.words.lower()))


# ------------------------------------------------------------------------- days, places and kinds


def _kinds_apart(one: Claim, two: Claim) -> bool:
    general = one.event_kind in _GENERAL_KINDS or two.event_kind in _GENERAL_KINDS
    return not general and not _may_be_one_kind(one, two)


def _may_be_one_kind(earlier: Claim, later: Claim) -> bool:
    """Whether the kinds go together: one of them general, the same, or akin."""
    kinds = {earlier.event_kind, later.event_kind}
    if kinds & _GENERAL_KINDS or len(kinds) == 1:
        return True
    return any(kinds <= kin for kin in _KIN)
